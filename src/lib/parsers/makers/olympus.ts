/**
 * Olympus' maker notes, which Epson's cameras and some of Minolta's share: a directory, in newer ones with directories of
 * its own that count from the note's head. Names: https://exiftool.org/TagNames/Olympus.html; heads and layout:
 * https://exiv2.org/makernote.html
 */
import { readPrintIm } from '../blocks/print-im.ts';
import { fieldsOf } from '../blocks/exif.ts';
import { decodeString } from '../blocks/exif-values.ts';
import { nameOf } from '../blocks/made-names.ts';
import { addConversions, type ConversionName } from '../conversions.ts';
import { olympusConversions } from '../conversions/olympus.ts';
import { latin1 } from '../io/byte-reader.ts';
import type { Entry, Table } from '../model.ts';
import { entryFor, named } from '../table.ts';
import {
	olympusAFTargetInfo,
	olympusCameraSettings,
	olympusEquipment,
	olympusFETags,
	olympusFocusInfo,
	olympusImageProcessing,
	olympusMain,
	olympusRawDevelopment,
	olympusRawDevelopment2,
	olympusRawInfo,
	olympusSubjectDetectInfo,
	olympusTextInfo
} from '../tags/makers/olympus.ts';
import { binary } from './binary.ts';
import { directoryAt, directoryIn, offsetsAreOffBy, readMakerDirectory } from './directory.ts';
import { bytesOf, rebased, type Block, type Blocks, type Note, type Place } from './note.ts';
import { olympusFocusBlocks } from './olympus/focus.ts';
import { rowFor } from './rows-by-model.ts';
import { withLastFirst } from './last-first.ts';
import { pushPreview } from './preview.ts';

addConversions(olympusConversions);

const undefinedBytes = 7;

/** Older cameras write a directory as the value, newer ones where it is. */
const directory = (table: Table, blocks?: Blocks): Block => {
	const [within, elsewhere] = [directoryIn(table, blocks), directoryAt(table, blocks)];
	return (place) => {
		(place.type === undefinedBytes && place.size > 4 ? within : elsewhere)(place);
	};
};

const printIm: Block = (place: Place) => {
	readPrintIm(place.bytes(), place.at, place.note.found, place.note.data.little);
};

/** Text of sections with `name=value` in them. */
const textInfo: Block = (place) => {
	const { found } = place.note;
	for (const match of decodeString(place.bytes()).matchAll(/(\w+)=([\x20-\x7f]*?)(?= \[| \w+=|$)/g)) {
		const [all, key = '', value = ''] = match;
		found.budget.item();
		const entry = olympusTextInfo.entries.get(key) ?? entryFor(olympusTextInfo, key, nameOf(key));
		found.tag(entry, /^\d+$/.test(value) ? Number(value) : value, [place.at + match.index, all.length]);
	}
};

/** Some models count qualities from 0. */
const quality = named(olympusMain, 'Quality');
const qualityFromZero = entryFor(olympusMain, quality.id, quality.name, {
	print: { 0: 'SQ (Low)', 1: 'HQ (Normal)', 2: 'SHQ (Fine)', 6: 'RAW' }
});
const countsFromZero = /^(?:SX(?!151\b)|D4322)/;
const qualityOf = rowFor(({ note }, raw) => [
	countsFromZero.test(String(note.facts.get('cameraType') ?? '')) ? qualityFromZero : quality,
	raw
]);

/** The E-1 counts its steps of saturation from the lowest. */
const saturation = named(olympusCameraSettings, 'CustomSaturation');
const saturationE1 = entryFor(olympusCameraSettings, saturation.id, saturation.name, {
	print: 'olympusSaturationE1'
});
const saturationOf = rowFor(({ note }, raw) => [note.model === 'E-1' ? saturationE1 : saturation, raw]);

/** A row of whose words one is shown by a conversion. */
function withWord(name: string, index: number, how: ConversionName): Entry {
	const row = named(olympusCameraSettings, name);
	const each = [...(row.each ?? [])];
	while (each.length <= index) each.push(null);
	each[index] = how;
	return entryFor(olympusCameraSettings, row.id, name, { ...(row.hex && { hex: row.hex }), each });
}
const artFilterEffect = withWord('ArtFilterEffect', 3, 'olympusPartialColor');
const monochromeProfile = withWord('MonochromeProfileSettings', 3, 'olympusStrength');

const int16u = { type: 'int16u' };
/** Epson's cameras keep a picture in the note. */
const preview = named(olympusMain, 'PreviewImage');
const leastPreview = 128;

const equipment = directory(olympusEquipment);
const settings = directory(olympusCameraSettings, {
	0x503: saturationOf,
	0x52f: rowFor((_place, raw) => [artFilterEffect, raw]),
	0x537: rowFor((_place, raw) => [monochromeProfile, raw]),
	0x30a: binary(olympusAFTargetInfo, int16u),
	0x30b: binary(olympusSubjectDetectInfo, int16u)
});
const raw = directory(olympusRawDevelopment);
const raw2 = directory(olympusRawDevelopment2);
const processing = directory(olympusImageProcessing);
const focus = directory(olympusFocusInfo, olympusFocusBlocks);
const feTags = directory(olympusFETags);
const rawInfo = directory(olympusRawInfo);

const blocks: Record<number, Block> = {
	0x0201: qualityOf,
	0x0208: textInfo,
	0x0280: ({ note: { found }, at, size }) => {
		found.tag(preview, { binary: size }, [at, size]);
		if (size >= leastPreview) found.preview({ name: preview.name, mime: 'image/jpeg', range: [at, size] });
	},
	0x0e00: printIm,
	0x2010: equipment,
	0x2020: settings,
	0x2030: raw,
	0x2031: raw2,
	0x2040: processing,
	0x2050: focus,
	0x3000: rawInfo,
	0x4000: (place) => {
		main(place);
	}
};
for (let id = 0x2100; id <= 0x2900; id += 0x100) blocks[id] = feTags;
const main = directory(olympusMain, blocks);

const zoomedPreview = entryFor(olympusMain, 'ZoomedPreviewImage', 'ZoomedPreviewImage', { binary: true });
const cameraType = 0x207;

/** By which a note begins: bytes before its directory; where its byte order stands, where its offsets count from its own head. */
const heads: readonly { readonly is: RegExp; readonly size: number; readonly order?: number }[] = [
	{ is: /^OLYMPUS\0/, size: 12, order: 8 },
	{ is: /^OM SYSTEM\0/, size: 16, order: 12 },
	{ is: /^(?:OLYMP|EPSON|AGFA |MINOL|CAMER)\0/, size: 8 }
];

/** Of two that are called alike the other says it in words. */
const minor = named(olympusFocusInfo, 'ImageStabilization');

export function readNote(note: Note): void {
	withLastFirst(note, readAll, (_known, later) => later !== minor);
}

function readAll(note: Note): void {
	const letters = latin1(bytesOf(note, 0, 16));
	const { size, order } = heads.find(({ is }) => is.test(letters)) ?? { size: 0 };
	const isOwn = order !== undefined;
	const at = isOwn ? rebased(note, note.start, letters.startsWith('II', order)) : note;
	const offset = at.start + size;
	const fixed = isOwn ? at : moved(at, offset);
	const first = fixed === at ? offset : offset - (fixed.data.base - at.data.base);
	noteCameraType(fixed, first);
	readMakerDirectory(fixed, { offset: first, table: olympusMain, blocks, unranked: true });
	if (note.facts.get('previewValid') !== 0) pushPreview(fixed, preview, 'previewStart', 'previewLength');
	pushPreview(fixed, preview, 'oldPreviewStart', 'oldPreviewLength');
	pushPreview(fixed, zoomedPreview, 'zoomedPreviewStart', 'zoomedPreviewLength');
}

/** The note with its offsets put right. */
function moved(note: Note, offset: number): Note {
	const by = offsetsAreOffBy(note, offset, olympusMain);
	return by === 0 ? note : rebased(note, by);
}

/** The type of the camera, which stands after what depends on it. */
function noteCameraType(note: Note, offset: number): void {
	const { data, found } = note;
	const { fields } = fieldsOf(data, { offset, group: olympusMain.group1, table: olympusMain }, found);
	const field = fields.find(({ id }) => id === cameraType);
	const bytes = field && field.size <= 64 ? data.bytes(field.offset, field.size) : undefined;
	if (bytes) note.facts.set('cameraType', decodeString(bytes));
}

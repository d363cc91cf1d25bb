/**
 * Pentax's maker notes, which Ricoh's cameras and Samsung's early ones have too: a directory behind one of three heads, in the
 * byte order that the head tells, and blocks whose form depends on the camera and on their size. Names and layout:
 * https://exiftool.org/TagNames/Pentax.html
 */
import { decodeText } from '../blocks/exif-values.ts';
import { addConversions } from '../conversions.ts';
import { pentaxConversions } from '../conversions/pentax.ts';
import { latin1 } from '../io/byte-reader.ts';
import type { Table } from '../model.ts';
import { named } from '../table.ts';
import * as tables from '../tags/makers/pentax.ts';
import { pentaxFacts } from '../tags/supplement/makers/pentax-facts.ts';
import { binary, readBinary, type BinaryTable } from './binary.ts';
import { isLittleAt } from './byte-order.ts';
import { offsetsAreOffBy, readMakerDirectory } from './directory.ts';
import { bytesOf, rebased, type Block, type Blocks, type Note, type Place } from './note.ts';
import { readPrintIm } from '../blocks/print-im.ts';
import { pushPreview } from './preview.ts';

addConversions(pentaxConversions);

const bigEndian: BinaryTable = { little: false };

/** A block that is read by the table for its size, or by none. */
const bySize =
	(tableOf: (size: number, place: Place) => Table | undefined, how?: (place: Place) => BinaryTable): Block =>
	(place) => {
		const table = tableOf(place.size, place);
		if (table) readBinary(place, table, how?.(place));
	};

const lensData = binary(tables.pentaxLensData);
/** Of the K-5 and the K-r: a byte was put in. */
const newLensData = binary(tables.pentaxLensData, { gap: { from: 13, by: 1 } });

/** The oldest form ends before this place, in models that have either. */
const shortLens = 20;
/** Which of five forms the lens is told in, and where its data are. */
const lensForm = (place: Place): readonly [table: Table, data: number] | undefined => {
	const { size, note } = place;
	const [first, second] = place.bytes().subarray(shortLens);
	const isShort = first === 0xff || (first === 0 && second === 0);
	if (/\*ist|GX-1[LS]/.test(note.model) || (isShort && /K1[01]0D/.test(note.model)))
		return [tables.pentaxLensInfo, 3];
	if (size === 168) return undefined;
	if (size === 90) return [tables.pentaxLensInfo3, 13];
	if (size === 91) return [tables.pentaxLensInfo4, 12];
	return size === 80 || size === 128 ? [tables.pentaxLensInfo5, 15] : [tables.pentaxLensInfo2, 4];
};
const lensInfo: Block = (place) => {
	const form = lensForm(place);
	if (!form) return;
	const [table, data] = form;
	const isNew = table === tables.pentaxLensInfo4;
	if (isNew) place.note.facts.set(pentaxFacts.newLens, true);
	readBinary(place, table, { blocks: { [data]: isNew ? newLensData : lensData } });
};

/** Since the K-7 a byte was put in. */
const longAutoExposure: BinaryTable = { gap: { from: 8, by: 1 } };
const autoExposure: Block = (place) => {
	const { size } = place;
	if (size === 21) readBinary(place, tables.pentaxAEInfo2);
	else if (size === 48 || size === 64) readBinary(place, tables.pentaxAEInfo3);
	else if (size <= 25) readBinary(place, tables.pentaxAEInfo, size > 20 ? longAutoExposure : {});
};

const knownBattery = /K[12]0D|GX[12]0/;
const noLoad = named(tables.pentaxBatteryInfo, 'BodyBatteryADNoLoad');
const byVoltage = [
	[2, tables.pentaxBatteryInfo.entries.get('noLoad') ?? noLoad],
	[3, tables.pentaxBatteryInfo.entries.get('load') ?? noLoad]
] as const;

const batteryInfo: Block = (place) => {
	readBinary(place, tables.pentaxBatteryInfo, bigEndian);
	if (!knownBattery.test(place.note.model)) return;
	const bytes = place.bytes();
	for (const [at, entry] of byVoltage) {
		const byte = bytes[at];
		if (byte !== undefined) place.note.found.tag(entry, byte, [place.at + at, 1]);
	}
};

const withTemperatures = /K-(01|3|30|5|50|500)\b/;
const printIm: Block = (place) => {
	readPrintIm(place.bytes(), place.at, place.note.found, place.note.data.little);
};

const blocks: Blocks = {
	0x3f: binary(tables.pentaxLensRec),
	0x5c: bySize((size) => (size === 4 ? tables.pentaxSRInfo : tables.pentaxSRInfo2)),
	0x60: binary(tables.pentaxFaceInfo),
	0x68: binary(tables.pentaxAWBInfo),
	0x6b: binary(tables.pentaxTimeInfo),
	0x7d: binary(tables.pentaxLensCorr),
	0x205: bySize(
		(size) => (size < 25 ? tables.pentaxCameraSettings : undefined),
		() => bigEndian
	),
	0x206: autoExposure,
	0x207: lensInfo,
	0x208: bySize((size) => (size === 27 ? tables.pentaxFlashInfo : undefined)),
	0x215: binary(tables.pentaxCameraInfo, { type: 'int32u' }),
	0x216: batteryInfo,
	0x21f: binary(tables.pentaxAFInfo, bigEndian),
	0x221: binary(tables.pentaxKelvinWB, { type: 'int16u' }),
	0x222: binary(tables.pentaxColorInfo, { type: 'int8s' }),
	0x224: binary(tables.pentaxEVStepInfo),
	0x226: binary(tables.pentaxShotInfo),
	0x227: binary(tables.pentaxFacePos, { type: 'int16u' }),
	0x228: binary(tables.pentaxFaceSize, { type: 'int16u' }),
	0x22a: bySize(
		() => tables.pentaxFilterInfo,
		({ note }) => ({ little: note.make.startsWith('RICOH') })
	),
	0x22b: bySize(
		(_size, { note }) =>
			/K-3 Mark III/.test(note.model) ? tables.pentaxLevelInfoK3III : tables.pentaxLevelInfo,
		() => ({ type: 'int8s' })
	),
	0x22d: bySize((size) => (size === 100 ? tables.pentaxWBLevels : undefined)),
	0x238: binary(tables.pentaxCAFPointInfo),
	0x239: binary(tables.pentaxLensInfoQ),
	0x243: binary(tables.pentaxPixelShiftInfo),
	0x245: binary(tables.pentaxAFPointInfo),
	0x3ff: bySize((_size, { note }) => (withTemperatures.test(note.model) ? tables.pentaxTempInfo : undefined)),
	0x40b: binary(tables.pentaxFaceInfoK3III, { type: 'int32u' }),
	0x40c: binary(tables.pentaxAFInfoK3III, { type: 'int16u' }),
	0xe00: printIm
};

const previewImage = named(tables.pentaxMain, 'PreviewImage');

/** What says again, and counts more than, what stands before it. */
const first = [0x245, 0x21f, 0x224, 0x14];

/** Reads the directory of a note. @param own the note with offsets as they are: that of the preview is never off */
function readMain(note: Note, directory: number, own: Note): void {
	const shown = own.data.shown ?? own.data.base;
	const data = { ...note.data, shown };
	readMakerDirectory({ ...note, data }, { offset: directory, table: tables.pentaxMain, blocks, first });
	pushPreview(own, previewImage, pentaxFacts.previewStart, pentaxFacts.previewLength);
}

/** Bytes of the heads, and whether offsets count from them. */
const heads: readonly (readonly [head: string, size: number, own: boolean])[] = [
	['AOC\0', 6, false],
	['PENTAX \0', 10, true],
	['SAMSUNG\0', 10, true],
	['RICOH\0', 8, true]
];

/** The text of the Optio E20 and E25: names and values, a line each. */
function readText(note: Note): void {
	const { found } = note;
	const version = named(tables.pentaxType4, 'FirmwareVersion');
	const match = /F\/W Version\s*[:=]?\s*([^\0\r\n]*)/.exec(decodeText(bytesOf(note, 0)));
	if (match)
		found.tag(version, (match[1] ?? '').trim(), [note.data.base + note.start + match.index, match[0].length]);
}

export function readNote(note: Note): void {
	const head = latin1(bytesOf(note, 0, 12));
	const known = heads.find(([start]) => head.startsWith(start));
	if (known === undefined) {
		if (/^\d{3}/.test(head)) readText(note);
		else if (head.startsWith('S1\0')) readBinary(wholeOf(note), tables.pentaxS1);
		else
			readMakerDirectory(note, { offset: note.start, table: tables.pentaxType2, blocks: { 0xe00: printIm } });
		return;
	}
	const [, size, own] = known;
	const start = note.start + size;
	// Some cameras say one and write the other.
	const little = isLittleAt(note, start);
	const ordered = rebased(note, own ? note.start : 0, little);
	const directory = own ? size : start;
	const by = offsetsAreOffBy(ordered, directory, tables.pentaxMain);
	readMain(by === 0 ? ordered : rebased(ordered, by), directory - by, ordered);
}

/** A note as one value. */
const wholeOf = (note: Note): Place => ({
	note,
	type: 0,
	count: note.size,
	size: note.size,
	at: note.data.base + note.start,
	bytes: () => bytesOf(note)
});

/**
 * Maker notes of Minolta, Konica Minolta and, in part, of Sony's first camera with changeable lenses: a directory without a
 * mark, whose blocks of settings are big-endian whatever the directory is. Names and layout:
 * https://exiftool.org/TagNames/Minolta.html
 */
import { readPrintIm } from '../blocks/print-im.ts';
import { addConversions } from '../conversions.ts';
import { minoltaConversions } from '../conversions/minolta.ts';
import { sonyConversions } from '../conversions/sony.ts';
import { named } from '../table.ts';
import * as tables from '../tags/makers/minolta.ts';
import { binary } from './binary.ts';
import { directoryAt, readMakerDirectory } from './directory.ts';
import { byStrength, strong, withLastFirst } from './last-first.ts';
import type { Block, Blocks, Note } from './note.ts';
import { isWeak } from './rows.ts';
import { isWeakOfMinolta } from './weak.ts';

addConversions(sonyConversions);
addConversions(minoltaConversions);

const settings: Block = binary(tables.minoltaCameraSettings, { type: 'int32u', little: false });
const settings5D: Block = binary(tables.minoltaCameraSettings5D, { type: 'int16u', little: false });
const settingsA100: Block = binary(tables.minoltaCameraSettingsA100, { type: 'int16u', little: false });

const stabilizedA100: Block = binary(tables.minoltaISInfoA100, { little: false });
const stabilized = named(tables.minoltaMain, 'ImageStabilization');

const ofA100 =
	(block: Block): Block =>
	(place) => {
		if (/^DSLR-A100/.test(place.note.model)) block(place);
	};

const minoltaBlocks: Blocks = {
	0x01: settings,
	0x03: settings,
	0x04: binary(tables.minoltaCameraSettings7D, { type: 'int16u', little: false }),
	0x10: ofA100(binary(tables.minoltaCameraInfoA100, { little: true })),
	0x18: (place) => {
		if (/^DSLR-A100/.test(place.note.model)) stabilizedA100(place);
		// Of the others three have this, whatever it holds: that it is there says it.
		else if (/^DiMAGE (?:A1|A2|X1)$/.test(place.note.model))
			place.note.found.tag(stabilized, 'On', [place.at, place.size]);
	},
	0x20: ofA100(binary(tables.minoltaWBInfoA100, { little: false })),
	0x114: (place) => {
		if (/^DSLR-A100/.test(place.note.model)) settingsA100(place);
		else if (/^(?:ALPHA SWEET|DYNAX 5D|MAXXUM 5D)/.test(place.note.model)) settings5D(place);
	},
	0xe00: (place) => {
		readPrintIm(place.bytes(), place.at, place.note.found, place.note.data.little);
	}
};

/** The tag of Sony's notes that points to one of Minolta's. */
export const minoltaInSony: Blocks = {
	0xb028: (place) => {
		directoryAt(tables.minoltaMain, minoltaBlocks)(place);
		pushPreview(place.note);
	}
};

const previewImage = named(tables.minoltaMain, 'PreviewImage');

/** The picture that two of the tags tell the place and the length of. */
function pushPreview({ data, found, facts }: Note): void {
	const [start, length] = [facts.get('previewStart'), facts.get('previewLength')];
	if (typeof start !== 'number' || typeof length !== 'number' || length === 0) return;
	const at = start - (data.shown ?? data.base) + data.base;
	found.tag(previewImage, { binary: length }, [at, length]);
	found.preview({ name: 'PreviewImage', mime: 'image/jpeg', range: [at, length] });
}

export function readNote(note: Note): void {
	const read = (own: Note) => {
		readMakerDirectory(own, {
			offset: note.start,
			table: tables.minoltaMain,
			blocks: minoltaBlocks,
			unranked: true
		});
		pushPreview(own);
	};
	withLastFirst(note, read, replaces);
}

const replaces = byStrength((entry) => (isWeak(entry) || isWeakOfMinolta(entry) ? 1 : strong));

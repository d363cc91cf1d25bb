/** The blocks of Sony's maker notes that are not enciphered and that many models have. https://exiftool.org/TagNames/Sony.html */
import { readPrintIm } from '../../blocks/print-im.ts';
import * as tables from '../../tags/makers/sony.ts';
import { entryFor } from '../../table.ts';
import { binary, readRows } from '../binary.ts';
import type { Block, Blocks } from '../note.ts';

/** The first four bytes as a little-endian number. */
const firstNumber = (bytes: Uint8Array): number =>
	(bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8) | ((bytes[2] ?? 0) << 16) | ((bytes[3] ?? 0) << 24);

/** Faces, of which there are as many as the block says, each in so many bytes. */
const faceTables: ReadonlyMap<number, typeof tables.sonyFaceInfo1> = new Map([
	[0x20, tables.sonyFaceInfo1],
	[0x25, tables.sonyFaceInfo2]
]);

/** Time, size and faces. Where the faces lie, and how large one is, stands in it. */
const shotInfo: Block = (place) => {
	const { note, at } = place;
	const bytes = place.bytes();
	// Whatever its head says.
	const { little } = note.data;
	readRows(bytes, at, note, tables.sonyShotInfo);
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < 52) return;
	const offset = view.getUint16(2, little);
	const count = view.getUint16(48, little);
	const table = faceTables.get(view.getUint16(50, little));
	if (count === 0 || table === undefined || offset >= bytes.length) return;
	const faceSize = view.getUint16(50, little);
	readRows(bytes.subarray(offset, offset + faceSize * count), at + offset, note, table);
};

const pointsOf = (print: 'sonyPointsUsed' | 'sonyPointsOf79') =>
	entryFor(tables.sonyMain, 0x2020, 'AFPointsUsed', { print });
const pointsOf19 = pointsOf('sonyPointsUsed');
const pointsOf79 = pointsOf('sonyPointsOf79');

/** The points of focus that were used, a bit each: of 19, of two models of 79. */
const pointsUsed: Block = (place) => {
	const { note, at, size } = place;
	const entry = /^ILCA-(?:68|77M2)$/.test(note.model) ? pointsOf79 : pointsOf19;
	note.found.tag(entry, [...place.bytes()], [at, size]);
};

export const plainBlocks: Blocks = {
	0x0e00: (place) => {
		readPrintIm(place.bytes(), place.at, place.note.found, place.note.data.little);
	},
	0x1003: (place) => {
		if (![0x0101, 0x0101_0000].includes(firstNumber(place.bytes()))) return;
		place.note.facts.set('panorama', 1);
		binary(tables.sonyPanorama, { type: 'int32u' })(place);
	},
	0x2020: pointsUsed,
	0x202a: (place) => {
		if (place.bytes()[0] === 1) binary(tables.sonyTag202a, { little: true })(place);
	},
	0x2044: binary(tables.sonyHiddenInfo, { type: 'int32u' }),
	0x3000: shotInfo
};

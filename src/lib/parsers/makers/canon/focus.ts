/** Canon's autofocus blocks: words one after the other, of which some are as many as there are points. https://exiftool.org/TagNames/Canon.html */
import { ByteReader } from '../../io/byte-reader.ts';
import type { RawValue, Table } from '../../model.ts';
import { named, variantOf } from '../../table.ts';
import { canonAFInfo, canonAFInfo2 } from '../../tags/makers/canon.ts';
import type { Block, Place } from '../note.ts';

/** How many words a value has: of points, of bits for the points, or one. */
type Words = 'points' | 'bits' | number;

interface Sequence {
	readonly table: Table;
	/** Names in the order they stand, with their words; signed where they are many. */
	readonly names: readonly (readonly [name: string, words: Words])[];
	/** Name of the number of points. */
	readonly points: string;
}

const points = 'points';
const bits = 'bits';

const first: Sequence = {
	table: canonAFInfo,
	points: 'NumAFPoints',
	names: [
		['NumAFPoints', 1],
		['ValidAFPoints', 1],
		['CanonImageWidth', 1],
		['CanonImageHeight', 1],
		['AFImageWidth', 1],
		['AFImageHeight', 1],
		['AFAreaWidth', 1],
		['AFAreaHeight', 1],
		['AFAreaXPositions', points],
		['AFAreaYPositions', points],
		['AFPointsInFocus', bits]
	]
};

const second: Sequence = {
	table: canonAFInfo2,
	points: 'NumAFPoints',
	names: [
		['AFInfoSize', 1],
		['AFAreaMode', 1],
		['NumAFPoints', 1],
		['ValidAFPoints', 1],
		['CanonImageWidth', 1],
		['CanonImageHeight', 1],
		['AFImageWidth', 1],
		['AFImageHeight', 1],
		['AFAreaWidths', points],
		['AFAreaHeights', points],
		['AFAreaXPositions', points],
		['AFAreaYPositions', points],
		['AFPointsInFocus', bits]
	]
};

/** @returns the place after what was read, undefined where the block ended before */
function readSequence(place: Place, { table, names, points: counter }: Sequence): number | undefined {
	const { note } = place;
	const bytes = place.bytes();
	const reader = new ByteReader(bytes, note.data.little);
	let count = 0;
	for (const [name, words] of names) {
		const many = words === points ? count : words === bits ? Math.ceil(count / 16) : words;
		const at = reader.at;
		if (at + many * 2 > bytes.length) return undefined;
		note.found.budget.item();
		const values = Array.from({ length: many }, () =>
			typeof words === 'number' ? reader.u16() : reader.i16()
		);
		if (name === counter) count = values[0] ?? 0;
		if (values.length > 0) push(place, table, name, values, at);
		else if (typeof words !== 'number') push(place, table, name, '', at);
	}
	return reader.at;
}

function push(
	place: Place,
	table: Table,
	name: string,
	values: readonly number[] | string,
	at: number
): void {
	const raw: RawValue = values.length === 1 && typeof values !== 'string' ? (values[0] ?? 0) : values;
	place.note.found.tag(named(table, name), raw, [place.at + at, values.length * 2]);
}

const isEos = (place: Place): boolean => place.note.model.includes('EOS');

/** Numbers of points that cameras have. */
const counts = new Set([1, 5, 7, 9, 15, 45, 53]);

/** What has a number of points that no camera has, or a field of another shape than the picture, is something else. */
function isFirst(reader: ByteReader): boolean {
	if (reader.length < 24 || !counts.has(reader.u16())) return false;
	reader.skip(2);
	const [width, height, fieldWidth, fieldHeight] = [reader.u16(), reader.u16(), reader.u16(), reader.u16()];
	if (width === 0 || height === 0 || fieldWidth === 0 || fieldHeight === 0) return false;
	// Compact cameras' pictures are 4:3, whatever their field is.
	if (width * 3 === height * 4 || width * 4 === height * 3) return true;
	return width * fieldHeight === height * fieldWidth || width * fieldWidth === height * fieldHeight;
}

export const focusPoints: Block = (place) => {
	const bytes = place.bytes();
	const reader = new ByteReader(bytes, place.note.data.little);
	if (!isFirst(reader)) {
		place.note.found.warn('Canon: no autofocus points', 'minor');
		return;
	}
	const at = readSequence(place, first);
	if (at === undefined || isEos(place)) return;
	// Of the two words that tell the point the second counts, where there is one.
	for (const [id, from] of [
		[12, at + 2],
		[11, at]
	] as const) {
		const entry = variantOf(canonAFInfo, id, 'PrimaryAFPoint');
		if (entry && from + 2 <= bytes.length)
			place.note.found.tag(entry, reader.seek(from).u16(), [place.at + from, 2]);
	}
};

/** The newer block, which begins with its size. @param hasPrimary it tells the point in use */
const newer =
	(hasPrimary: boolean): Block =>
	(place) => {
		const bytes = place.bytes();
		const reader = new ByteReader(bytes, place.note.data.little);
		if (reader.u16() !== bytes.length) {
			place.note.found.warn('Canon: autofocus points of another size', 'minor');
			return;
		}
		const at = readSequence(place, second);
		if (at === undefined) return;
		const words = Math.ceil(reader.seek(4).u16() / 16);
		if (isEos(place)) {
			const room = Math.min(words, Math.floor((bytes.length - at) / 2));
			reader.seek(at);
			const selected = Array.from({ length: room }, () => reader.i16());
			if (room > 0) push(place, canonAFInfo2, 'AFPointsSelected', selected, at);
			return;
		}
		const primary = at + (words + 1) * 2;
		if (hasPrimary && primary + 2 <= bytes.length)
			push(place, canonAFInfo2, 'PrimaryAFPoint', [reader.seek(primary).u16()], primary);
	};

export const focusPoints2 = newer(true);
export const focusPoints3 = newer(false);

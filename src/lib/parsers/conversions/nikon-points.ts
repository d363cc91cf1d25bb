/** Focus points of Nikon's cameras: sets of bits, named by the labels of the tag that names one of them, or by a grid. */
import type { RawValue, Table } from '../model.ts';
import { plain } from './numbers.ts';

/** Numbers of the bits that are set in bytes written in hexadecimal, the first byte and its lowest bit first. */
function bitsOf(value: RawValue): number[] {
	const bits: number[] = [];
	const bytes = String(plain(value)).split(' ');
	for (const [index, text] of bytes.entries()) {
		const byte = parseInt(text, 16);
		for (let bit = 0; bit < 8; bit++) if ((byte >> bit) & 1) bits.push(index * 8 + bit);
	}
	return bits;
}

const nothing = '(none)';

/** Points by row, which is a letter, then column. */
const inOrder = (one: string, other: string): number =>
	one.charCodeAt(0) - other.charCodeAt(0) || Number(one.slice(1)) - Number(other.slice(1));

/** @param row which of the rows of that id has the names: bit 0 is the point that it calls 1 */
export function namedPoints(value: RawValue, table: Table, id: number, row: number): string {
	const labels = table.rows.filter((one) => one.id === id)[row]?.print;
	const names = bitsOf(value).flatMap((bit) => {
		const label = typeof labels === 'object' ? labels[bit + 1] : undefined;
		return label === undefined ? [] : [label.replace(/ .*/, '')];
	});
	return names.length > 0 ? names.sort(inOrder).join(',') : nothing;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const nameIn = (index: number, columns: number): string =>
	`${letters[Math.floor(index / columns)] ?? ''}${(index % columns) + 1}`;

/** Points of a grid, row after row. @param rows how many it has, where there are more bits */
export function gridPoints(value: RawValue, columns: number, rows = Infinity): string {
	const names = bitsOf(value)
		.filter((bit) => bit < rows * columns)
		.map((bit) => nameIn(bit, columns));
	return names.length > 0 ? names.join(',') : nothing;
}

/** One point of a grid; 0 is none. @param center which is the one in the middle */
export function gridPoint(index: number, columns: number, center: number): string {
	if (index === 0) return nothing;
	return `${nameIn(index, columns)}${index === center ? ' (Center)' : ''}`;
}

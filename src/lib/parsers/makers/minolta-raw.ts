/**
 * The blocks of Minolta's raw files: camera, balance, settings, and a TIFF structure with EXIF and maker notes. Sony's first
 * raw files hold them too. https://exiftool.org/TagNames/MinoltaRaw.html
 */
import { readExif } from '../blocks/exif.ts';
import { wholeData } from '../blocks/tiff-data.ts';
import { addConversions } from '../conversions.ts';
import { minoltaConversions } from '../conversions/minolta.ts';
import { sonyConversions } from '../conversions/sony.ts';
import { DamagedFile } from '../damage.ts';
import { latin1 } from '../io/byte-reader.ts';
import type { Table, TagSink } from '../model.ts';
import * as tables from '../tags/makers/minolta-raw.ts';
import { readRows } from './binary.ts';
import type { Note } from './note.ts';

addConversions(sonyConversions);
addConversions(minoltaConversions);

/** Bytes before the first block: a mark, and how many follow. */
export const headSize = 8;
/** Of a block: its name behind a zero, its size. */
const blockHead = 8;

const tableOf: Readonly<Record<string, Table>> = {
	PRD: tables.minoltaRawPRD,
	WBG: tables.minoltaRawWBG,
	RIF: tables.minoltaRawRIF
};

/** Whether this is such a head. */
export const isMrw = (head: Uint8Array): boolean =>
	head.length >= headSize && /^\0MR[MI]$/.test(latin1(head.subarray(0, 4)));

/** Whether its numbers are little-endian. */
export const isLittle = (head: Uint8Array): boolean => head[3] === 0x49;

/**
 * Reads the blocks of a raw file's head, which converters keep in files of their own too.
 * @param at file position of `bytes[0]`
 * @throws DamagedFile where they are none
 */
export function readMrw(bytes: Uint8Array, at: number, found: TagSink): void {
	if (!isMrw(bytes)) throw new DamagedFile('no blocks of Minolta');
	const little = isLittle(bytes);
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const end = Math.min(headSize + view.getUint32(4, little), bytes.length);
	readBlocks(bytes.subarray(0, end), headSize, { little, at, found });
}

interface Blocks {
	readonly little: boolean;
	/** File position of the first byte. */
	readonly at: number;
	readonly found: TagSink;
}

/** Reads blocks one after the other. @param first where the first begins */
export function readBlocks(bytes: Uint8Array, first: number, { little, at, found }: Blocks): void {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const others: (readonly [table: Table, from: number, to: number])[] = [];
	for (let from = first; from + blockHead <= bytes.length;) {
		found.budget.item();
		const name = latin1(bytes.subarray(from + 1, from + 4));
		const length = view.getUint32(from + 4, little);
		const start = from + blockHead;
		const to = start + length;
		if (to > bytes.length) found.warn(`${name}: the block is not all there`);
		const own = bytes.subarray(start, Math.min(to, bytes.length));
		if (name === 'TTW')
			found.attempt(name, () => {
				readExif(own, at + start, found, 0);
			});
		const table = tableOf[name];
		// What rows hold depends on the model, which the block with EXIF names.
		if (table) others.push([table, start, Math.min(to, bytes.length)]);
		from = to;
	}
	const [make, model] = ['Make', 'Model'].map((name) => {
		const value = found.find(name, 'IFD0');
		return typeof value === 'string' ? value.trim() : '';
	});
	for (const [table, start, to] of others) {
		const own = bytes.subarray(start, to);
		const note: Note = {
			data: wholeData(own, at + start, { little, big: false }),
			start: 0,
			size: own.length,
			make: make ?? '',
			model: model ?? '',
			found,
			facts: new Map()
		};
		found.attempt(table.name, () => {
			readRows(own, at + start, note, table, { little });
		});
	}
}

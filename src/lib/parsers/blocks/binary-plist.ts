/**
 * Apple's binary property lists (`bplist00`): a tree of numbers, texts, bytes and lists, whose objects refer to each other
 * by number. Layout: https://opensource.apple.com/source/CF/CF-744/CFBinaryPList.c (the comment at its head).
 */
import { DamagedFile } from '../damage.ts';
import type { Budget } from '../io/budget.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { RawValue, TagSink } from '../model.ts';
import { entryFor } from '../table.ts';
import { plistMain } from '../tags/blocks/plist.ts';
import { pushTree, type Leaf, type ValueTree } from './value-tree.ts';

const signature = 'bplist00';
const trailerSize = 32;
/** Seconds from 1970 to 2001, where dates begin. */
const epoch = 978_307_200;

/** Whether bytes are a binary property list. */
export const isBinaryPlist = (bytes: Uint8Array): boolean => latin1(bytes.subarray(0, 8)) === signature;

/**
 * Reads the whole tree.
 * @returns undefined for what is no binary property list
 * @throws DamagedFile, EndOfData, LimitExceeded
 */
export function parseBinaryPlist(bytes: Uint8Array, budget: Budget): ValueTree | undefined {
	if (!isBinaryPlist(bytes) || bytes.length < signature.length + trailerSize) return undefined;
	const trailer = new ByteReader(bytes).seek(bytes.length - trailerSize + 6);
	const [offsetSize, referenceSize] = [trailer.u8(), trailer.u8()];
	const [count, top, table] = [trailer.u64(), trailer.u64(), trailer.u64()];
	if (table + count * offsetSize > bytes.length)
		throw new DamagedFile('the list of objects is not all there');
	return new Objects(bytes, { offsetSize, referenceSize, count, table }, budget).value(top);
}

interface Layout {
	readonly offsetSize: number;
	readonly referenceSize: number;
	readonly count: number;
	readonly table: number;
}

class Objects {
	readonly #reader: ByteReader;
	readonly #layout: Layout;
	readonly #budget: Budget;

	constructor(bytes: Uint8Array, layout: Layout, budget: Budget) {
		this.#reader = new ByteReader(bytes);
		this.#layout = layout;
		this.#budget = budget;
	}

	/** An object that contains itself ends at the limit of nesting. */
	value(index: number): ValueTree {
		const { count, table, offsetSize } = this.#layout;
		if (index >= count) throw new DamagedFile(`object ${index} of ${count}`);
		this.#budget.spend('items', 1);
		const reader = this.#reader;
		const at = this.#number(offsetSize, reader.seek(table + index * offsetSize));
		const marker = reader.seek(at).u8();
		const kind = marker >> 4;
		const scalar = (raw: RawValue): Leaf => ({ raw, at, size: reader.at - at });
		switch (kind) {
			case 0x0:
				return scalar(marker === 9 ? true : marker === 8 ? false : '');
			case 0x1:
				return scalar(wide(this.#integer(1 << (marker & 15))));
			case 0x2:
				return scalar(marker === 0x22 ? Number(reader.f32().toPrecision(15)) : reader.f64());
			case 0x3:
				return scalar(dateText(reader.f64()));
			case 0x8:
				return scalar(this.#number((marker & 15) + 1, reader));
		}
		const size = (marker & 15) === 15 ? this.#integer(1 << (reader.u8() & 15)) : marker & 15;
		switch (kind) {
			case 0x4: {
				const bytes = reader.take(size);
				return scalar({ binary: size, bytes });
			}
			case 0x5:
				return scalar(this.#text(size).latin1(size));
			case 0x6:
				return scalar(this.#text(size).utf16(size * 2));
			case 0x7:
				return scalar(this.#text(size).utf8(size));
			case 0xa:
			case 0xc:
				return this.#list(this.#references(size));
			case 0xd:
				return this.#dictionary(this.#references(size), this.#references(size));
			default:
				throw new DamagedFile(`no such kind of object: ${marker}`);
		}
	}

	/** The reader, for a text of this size: objects that refer to one text make it anew each time. */
	#text(size: number): ByteReader {
		this.#budget.keep(size);
		return this.#reader;
	}

	#list(references: readonly number[]): ValueTree {
		return this.#budget.deeper(() => references.map((one) => this.value(one)));
	}

	#dictionary(keys: readonly number[], values: readonly number[]): ValueTree {
		const map = new Map<string, ValueTree>();
		this.#budget.deeper(() => {
			for (const [index, reference] of keys.entries()) {
				const key = this.value(reference);
				if ('raw' in key && typeof key.raw === 'string') map.set(key.raw, this.value(values[index] ?? 0));
			}
		});
		return map;
	}

	#references(count: number): number[] {
		this.#budget.spend('items', count);
		return Array.from({ length: count }, () => this.#number(this.#layout.referenceSize, this.#reader));
	}

	/** Big-endian, of any size up to 8 bytes. */
	#number(size: number, reader: ByteReader): number {
		let value = 0;
		for (const byte of reader.take(Math.min(size, 8))) value = value * 256 + byte;
		return value;
	}

	/** Integers of 8 bytes have a sign, smaller ones none; of larger ones the lower half counts. */
	#integer(size: number): number {
		const reader = this.#reader;
		if (size > 8) reader.skip(size - 8);
		return size >= 8 ? reader.i64() : this.#number(size, reader);
	}
}

/** Whole numbers of more than 15 digits are shown with all of them. */
const wide = (number: number): number | bigint =>
	Math.abs(number) < 1e15 || !Number.isSafeInteger(number) ? number : BigInt(number);

function dateText(seconds: number): string {
	const date = new Date((seconds + epoch) * 1000);
	if (Number.isNaN(date.getTime())) return String(seconds);
	return date.toISOString().slice(0, 19).replaceAll('-', ':').replace('T', ' ') + '+00:00';
}

/**
 * Reads a binary property list as tags: one a value, named after the path to it.
 * @param offset of `bytes[0]` in the file
 * @param group1 of the tags
 */
export function readBinaryPlist(bytes: Uint8Array, offset: number, found: TagSink, group1 = 'PLIST'): void {
	const value = parseBinaryPlist(bytes, found.budget);
	if (value === undefined) return;
	pushTree(
		value,
		[],
		(path) => {
			const id = path.join('/');
			return plistMain.entries.get(id) ?? entryFor(plistMain, id, nameOf(path));
		},
		{ offset, found, group1 }
	);
}

/** `i/OriginalRangeMin` is IOriginalRangeMin, `6/mean` Tag6Mean. */
function nameOf(path: readonly string[]): string {
	const name = path
		.map((part) => part.charAt(0).toUpperCase() + part.slice(1))
		.join('')
		.replace(/[^\w-]/g, '');
	return name.length < 2 || !/^[A-Z]/.test(name) ? `Tag${name}` : name;
}

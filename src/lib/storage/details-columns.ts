/**
 * Details of many items in columns: the values of one tag stand next to each other, where a compressor finds what they
 * have in common, and one tag is read without the others. What comes back is what `details-codec.ts` coded, byte for byte;
 * what it says is not looked at.
 *
 * Layout: version byte; count and items: slot, count of tags + 1, size of the rest, the rest (warnings and previews; all
 * of it where the count is 0: what cannot be taken apart); count and columns: word of the shape (0: its text
 * follows), count of values, their size; then, whole numbers all: of each item the columns of its tags in their order, as
 * steps from the column after the last; of each column the offsets, then of each the sizes; at last the values of each.
 */
import type { StoredValue } from '#lib/library/item.ts';
import { detailsLayout, readValue, skipValue, type Wanted, type Words } from './details-codec.ts';
import { PackedInput, PackedOutput } from './packed-bytes.ts';

const layout = 1;

/** Details of one item, and where in its page it belongs. */
export interface Slot {
	readonly slot: number;
	readonly bytes: Uint8Array;
}

/** The tags of one shape, of all items, in the order of items and of their tags. */
interface Column {
	readonly index: number;
	readonly word: number;
	/** Of a shape that has no word. */
	readonly shape: string;
	/** Each a value and what it prints as. */
	readonly values: Uint8Array[];
	readonly offsets: number[];
	readonly sizes: number[];
}

interface Row {
	readonly slot: number;
	/** Undefined: details that could not be taken apart. */
	readonly columns: readonly number[] | undefined;
	readonly rest: Uint8Array;
}

/** Puts details of items together, in the order of their slots. */
export function packColumns(slots: readonly Slot[]): Uint8Array {
	const columns = new Map<number | string, Column>();
	const rows = [...slots]
		.sort((a, b) => a.slot - b.slot)
		.map(({ slot, bytes }): Row => {
			const tags = tagsOf(bytes);
			if (!tags) return { slot, columns: undefined, rest: bytes };
			const indices = tags.list.map(({ word, shape, value, offset, size }) => {
				const key = word === 0 ? shape : word;
				let column = columns.get(key);
				if (!column) {
					column = { index: columns.size, word, shape, values: [], offsets: [], sizes: [] };
					columns.set(key, column);
				}
				column.values.push(value);
				column.offsets.push(offset);
				column.sizes.push(size);
				return column.index;
			});
			return { slot, columns: indices, rest: bytes.subarray(tags.end) };
		});

	const out = new PackedOutput();
	out.byte(layout);
	out.whole(rows.length);
	for (const { slot, columns: own, rest } of rows) {
		out.whole(slot);
		out.whole(own ? own.length + 1 : 0);
		out.whole(rest.length);
		out.bytes(rest);
	}
	const all = [...columns.values()];
	out.whole(all.length);
	for (const { word, shape, values } of all) {
		out.whole(word);
		if (word === 0) out.text(shape);
		out.whole(values.length);
		out.whole(values.reduce((sum, value) => sum + value.length, 0));
	}
	for (const { columns: own = [] } of rows) {
		let next = 0;
		for (const index of own) {
			out.signed(index - next);
			next = index + 1;
		}
	}
	for (const { offsets } of all) for (const offset of offsets) out.whole(offset);
	for (const { sizes } of all) for (const size of sizes) out.whole(size);
	for (const { values } of all) for (const value of values) out.bytes(value);
	return out.done();
}

interface Tag {
	readonly word: number;
	readonly shape: string;
	readonly value: Uint8Array;
	/** As written: zigzag. */
	readonly offset: number;
	readonly size: number;
}

/** Takes details apart; undefined where they are damaged. */
function tagsOf(bytes: Uint8Array): { readonly list: readonly Tag[]; readonly end: number } | undefined {
	try {
		const input = new PackedInput(bytes);
		if (input.byte() !== detailsLayout) return undefined;
		const list = input.list((): Tag => {
			const word = input.whole();
			const shape = word === 0 ? input.text() : '';
			const from = input.at;
			skipValue(input);
			skipValue(input);
			const value = bytes.subarray(from, input.at);
			return { word, shape, value, offset: input.whole(), size: input.whole() };
		});
		return { list, end: input.at };
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

/** An item as it lies in a page. */
interface PlacedRow {
	readonly slot: number;
	/** Its tags among the tags of all items. */
	readonly first: number;
	readonly end: number;
	/** What follows its tags; all of it where it was not taken apart. */
	readonly rest: Uint8Array;
	readonly apart: boolean;
}

/** A column as it lies in a page. */
interface PlacedColumn {
	readonly word: number;
	readonly shape: string;
	readonly count: number;
	/** Of its first value among the values of all columns. */
	readonly first: number;
	/** Where its values lie. */
	readonly start: number;
	readonly end: number;
}

/** A page to read from. */
export class DetailsColumns {
	readonly #bytes: Uint8Array;
	readonly #rows: readonly PlacedRow[];
	readonly #columns: readonly PlacedColumn[];
	/** Of the tags of all items, one item after the other, their columns. */
	readonly #order: Uint32Array;
	/** Where offsets, and then sizes, begin. */
	readonly #places: number;

	/** @throws RangeError when the bytes are no page */
	constructor(bytes: Uint8Array) {
		const input = new PackedInput(bytes);
		if (input.byte() !== layout) throw new RangeError('Details in columns of another layout');
		this.#bytes = bytes;
		let tags = 0;
		this.#rows = input.list((): PlacedRow => {
			const slot = input.whole();
			const count = input.whole();
			const rest = input.bytes(input.whole());
			const first = tags;
			tags += Math.max(0, count - 1);
			return { slot, first, end: tags, rest, apart: count > 0 };
		});
		if (tags > bytes.length) throw new RangeError('More tags than bytes');
		let values = 0;
		let size = 0;
		const columns = input.list(() => {
			const word = input.whole();
			const shape = word === 0 ? input.text() : '';
			const column = { word, shape, count: input.whole(), first: values, start: size };
			values += column.count;
			size += input.whole();
			return { ...column, end: size };
		});
		this.#order = new Uint32Array(tags);
		for (const { first, end } of this.#rows) {
			let next = 0;
			for (let at = first; at < end; at++) {
				const index = next + input.signed();
				this.#order[at] = index;
				next = index + 1;
			}
		}
		this.#places = input.at;
		const base = bytes.length - size;
		this.#columns = columns.map((column) => ({
			...column,
			start: base + column.start,
			end: base + column.end
		}));
	}

	/** The slots that have details. */
	get slots(): readonly number[] {
		return this.#rows.map(({ slot }) => slot);
	}

	/** Details of all items, as they were coded. @throws RangeError when the bytes are damaged */
	all(): Slot[] {
		return this.#read(this.#rows, this.#rows.length);
	}

	/** Details of one item. @returns undefined where it has none here. @throws RangeError when the bytes are damaged */
	one(slot: number): Uint8Array | undefined {
		const at = this.#rows.findIndex((row) => row.slot === slot);
		const row = this.#rows[at];
		return row && this.#read([row], at + 1)[0]?.bytes;
	}

	/** @param upTo how many rows are gone through: the values of a column have no places of their own */
	#read(wanted: readonly PlacedRow[], upTo: number): Slot[] {
		const count = this.#columns.reduce((sum, column) => sum + column.count, 0);
		if (count * 2 > this.#bytes.length) throw new RangeError('More values than bytes');
		// Offsets, then sizes.
		const places = new Float64Array(count * 2);
		const input = new PackedInput(this.#bytes.subarray(this.#places));
		for (let at = 0; at < places.length; at++) places[at] = input.whole();
		// How far each column has been read.
		const cursors = this.#columns.map((column) => ({
			column,
			next: column.first,
			values: new PackedInput(this.#bytes.subarray(column.start, column.end))
		}));
		const found: Slot[] = [];
		for (const row of this.#rows.slice(0, upTo)) {
			if (!row.apart) {
				if (wanted.includes(row)) found.push({ slot: row.slot, bytes: row.rest.slice() });
				continue;
			}
			const out = wanted.includes(row) ? new PackedOutput() : undefined;
			out?.byte(detailsLayout);
			out?.whole(row.end - row.first);
			for (let tag = row.first; tag < row.end; tag++) {
				const cursor = cursors[this.#order[tag] ?? -1];
				if (!cursor) throw new RangeError('A tag without a column');
				const { column, values } = cursor;
				const from = values.at;
				skipValue(values);
				skipValue(values);
				const place = cursor.next++;
				if (!out) continue;
				out.whole(column.word);
				if (column.word === 0) out.text(column.shape);
				out.bytes(this.#bytes.subarray(column.start + from, column.start + values.at));
				out.whole(places[place] ?? 0);
				out.whole(places[count + place] ?? 0);
			}
			out?.bytes(row.rest);
			if (out) found.push({ slot: row.slot, bytes: out.done() });
		}
		return found;
	}

	/**
	 * Walks a few tags of all items: the columns of others are not looked at.
	 * @throws RangeError when the bytes are damaged, or the dictionary lacks a word
	 */
	pick(
		words: Words,
		wanted: Wanted,
		found: (
			slot: number,
			which: readonly number[],
			value: StoredValue,
			printed: StoredValue | undefined
		) => void
	): void {
		const picked = this.#columns.map(({ word, shape, start, end }) => {
			const which = wanted(word, () => shape);
			return which && { which, values: new PackedInput(this.#bytes.subarray(start, end)) };
		});
		if (picked.every((one) => one === undefined)) return;
		for (const { slot, first, end } of this.#rows) {
			for (let tag = first; tag < end; tag++) {
				const one = picked[this.#order[tag] ?? -1];
				if (!one) continue;
				const value = readValue(one.values, words);
				const printed = readValue(one.values, words);
				if (value !== undefined) found(slot, one.which, value, printed);
			}
		}
	}
}

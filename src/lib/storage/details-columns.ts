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
	readonly #rows: readonly Row[];
	readonly #columns: readonly PlacedColumn[];
	/** Where offsets, and then sizes, begin. */
	readonly #places: number;

	/** @throws RangeError when the bytes are no page */
	constructor(bytes: Uint8Array) {
		const input = new PackedInput(bytes);
		if (input.byte() !== layout) throw new RangeError('Details in columns of another layout');
		this.#bytes = bytes;
		const heads = input.list(() => {
			const slot = input.whole();
			const tags = input.whole() - 1;
			return { slot, tags, rest: input.bytes(input.whole()) };
		});
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
		this.#rows = heads.map(({ slot, tags, rest }) => {
			if (tags > bytes.length) throw new RangeError('More tags than bytes');
			let next = 0;
			const step = () => {
				const index = next + input.signed();
				next = index + 1;
				return index;
			};
			return { slot, columns: tags < 0 ? undefined : Array.from({ length: tags }, step), rest };
		});
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
		return this.#read(() => true);
	}

	/** Details of one item. @returns undefined where it has none here. @throws RangeError when the bytes are damaged */
	one(slot: number): Uint8Array | undefined {
		return this.#read((other) => other === slot)[0]?.bytes;
	}

	#read(wanted: (slot: number) => boolean): Slot[] {
		const places = new PackedInput(this.#bytes.subarray(this.#places));
		const count = this.#columns.reduce((sum, column) => sum + column.count, 0);
		if (count * 2 > this.#bytes.length) throw new RangeError('More values than bytes');
		const offsets = Float64Array.from({ length: count }, () => places.whole());
		const sizes = Float64Array.from({ length: count }, () => places.whole());
		// How far each column has been read.
		const cursors = this.#columns.map(({ first, start, end }) => ({
			next: first,
			values: new PackedInput(this.#bytes.subarray(start, end))
		}));
		const found: Slot[] = [];
		for (const { slot, columns, rest } of this.#rows) {
			if (!columns) {
				if (wanted(slot)) found.push({ slot, bytes: rest.slice() });
				continue;
			}
			const out = wanted(slot) ? new PackedOutput() : undefined;
			out?.byte(detailsLayout);
			out?.whole(columns.length);
			for (const index of columns) {
				const [column, cursor] = [this.#columns[index], cursors[index]];
				if (!column || !cursor) throw new RangeError(`No column ${String(index)}`);
				const from = cursor.values.at;
				skipValue(cursor.values);
				skipValue(cursor.values);
				const at = cursor.next++;
				if (!out) continue;
				out.whole(column.word);
				if (column.word === 0) out.text(column.shape);
				out.bytes(this.#bytes.subarray(column.start + from, column.start + cursor.values.at));
				out.whole(offsets[at] ?? 0);
				out.whole(sizes[at] ?? 0);
			}
			out?.bytes(rest);
			if (out) found.push({ slot, bytes: out.done() });
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
		for (const { slot, columns = [] } of this.#rows) {
			for (const index of columns) {
				const one = picked[index];
				if (!one) continue;
				const value = readValue(one.values, words);
				const printed = readValue(one.values, words);
				if (value !== undefined) found(slot, one.which, value, printed);
			}
		}
	}
}

// The library as columns: what a query asks of 100,000 items lies side by side in typed arrays.
import type { Item, ItemId } from '#lib/library/item.ts';
import { fields, type Field } from '#lib/library/query/fields.ts';
import { fold } from '#lib/library/query/fold.ts';
import { clearBit, setBit, type Bits } from './bits.ts';

/** Distinct texts, each with a number from 1; 0 stands for none. */
export class Dictionary {
	readonly texts: string[] = [''];
	readonly #folded: (string | undefined)[] = [''];
	readonly #codes = new Map<string, number>();
	readonly #same: number[] = [];
	readonly #firstOf = new Map<string, number>();

	code(text: string): number {
		let code = this.#codes.get(text);
		if (code === undefined) {
			code = this.texts.push(text) - 1;
			this.#codes.set(text, code);
		}
		return code;
	}

	get size(): number {
		return this.texts.length;
	}

	text(code: number): string {
		return this.texts[code] ?? '';
	}

	/** Folded when first asked: most texts never are. */
	folded(code: number): string {
		return (this.#folded[code] ??= fold(this.text(code)));
	}

	/** For each code the first one whose text is the same but for case and accents. */
	same(): readonly number[] {
		for (let code = this.#same.length; code < this.size; code++) {
			const folded = this.folded(code);
			const first = this.#firstOf.get(folded) ?? code;
			if (first === code) this.#firstOf.set(folded, code);
			this.#same.push(first);
		}
		return this.#same;
	}
}

/** A text a row, or a set of texts a row: sets are numbered like texts are. */
export class TextColumn {
	readonly kind = 'text';
	readonly dictionary = new Dictionary();
	/** Code of the text, or number of the set; 0 where there is none. */
	codes: Uint32Array<ArrayBuffer>;
	/** Codes of each set; undefined where a row has just one text. */
	readonly sets: (readonly number[])[] | undefined;
	readonly #setNumbers = new Map<string, number>();

	constructor(capacity: number, many: boolean) {
		this.codes = new Uint32Array(capacity);
		this.sets = many ? [[]] : undefined;
	}

	put(row: number, value: number | string | readonly string[] | undefined): void {
		this.codes[row] = this.#code(value);
	}

	grow(capacity: number): void {
		const old = this.codes;
		this.codes = new Uint32Array(capacity);
		this.codes.set(old);
	}

	#code(value: number | string | readonly string[] | undefined): number {
		if (typeof value !== 'object')
			return value === undefined || value === '' ? 0 : this.dictionary.code(String(value));
		const codes = [...new Set(value.filter((one) => one !== '').map((one) => this.dictionary.code(one)))];
		if (!this.sets || codes.length === 0) return 0;
		const key = codes.join();
		let number = this.#setNumbers.get(key);
		if (number === undefined) {
			number = this.sets.push(codes) - 1;
			this.#setNumbers.set(key, number);
		}
		return number;
	}

	/** Number of distinct `codes`. */
	get size(): number {
		return this.sets?.length ?? this.dictionary.size;
	}

	/** Texts of a row. */
	textsAt(row: number): readonly string[] {
		const code = this.codes[row] ?? 0;
		if (code === 0) return [];
		return this.sets
			? (this.sets[code] ?? []).map((one) => this.dictionary.text(one))
			: [this.dictionary.text(code)];
	}
}

/** A number a row; not a number where there is none. */
export class NumberColumn {
	readonly kind = 'number';
	values: Float64Array<ArrayBuffer>;

	constructor(capacity: number) {
		this.values = new Float64Array(capacity);
	}

	put(row: number, value: number | string | readonly string[] | undefined): void {
		this.values[row] = typeof value === 'number' ? value : NaN;
	}

	grow(capacity: number): void {
		const old = this.values;
		this.values = new Float64Array(capacity);
		this.values.set(old);
	}
}

/** All items, a row each. Rows of items that are gone stay empty until the whole is built again. */
export class Columns {
	readonly #columns = new Map<string, TextColumn | NumberColumn>();
	readonly #rows = new Map<ItemId, number>();
	#capacity = 1024;
	#size = 0;
	#ids = new Uint32Array(this.#capacity);
	#live: Bits = new Uint32Array(this.#capacity >>> 5);

	constructor() {
		for (const field of fields) {
			if (!field.read) continue;
			this.#columns.set(
				field.name,
				field.type.kind === 'text'
					? new TextColumn(this.#capacity, field.many === true)
					: new NumberColumn(this.#capacity)
			);
		}
	}

	/** Rows in use, with those of items that are gone. */
	get size(): number {
		return this.#size;
	}

	/** Items. */
	get count(): number {
		return this.#rows.size;
	}

	/** Rows of items that are there; a view that the next change makes stale. */
	get live(): Bits {
		return this.#live.subarray(0, (this.#size + 31) >>> 5);
	}

	idAt(row: number): ItemId {
		return this.#ids[row] ?? 0;
	}

	rowOf(id: ItemId): number | undefined {
		return this.#rows.get(id);
	}

	/** Adds an item or brings it up to date. Returns its row. */
	put(item: Item): number {
		let row = this.#rows.get(item.id);
		if (row === undefined) {
			row = this.#size++;
			if (row >= this.#capacity) this.#grow();
			this.#rows.set(item.id, row);
			this.#ids[row] = item.id;
			setBit(this.#live, row);
		}
		for (const field of fields) {
			const column = this.#columns.get(field.name);
			if (column && field.read) column.put(row, field.read(item));
		}
		return row;
	}

	/** Takes an item out. Returns the row it had. */
	remove(id: ItemId): number | undefined {
		const row = this.#rows.get(id);
		if (row !== undefined) {
			this.#rows.delete(id);
			clearBit(this.#live, row);
		}
		return row;
	}

	text(field: string): TextColumn {
		const column = this.#columns.get(field);
		if (column?.kind !== 'text') throw new TypeError(`${field} is no text`);
		return column;
	}

	number(field: string): NumberColumn {
		const column = this.#columns.get(field);
		if (column?.kind !== 'number') throw new TypeError(`${field} is no number`);
		return column;
	}

	of(field: Field): TextColumn | NumberColumn {
		return field.type.kind === 'text' ? this.text(field.name) : this.number(field.name);
	}

	#grow(): void {
		this.#capacity *= 2;
		for (const column of this.#columns.values()) column.grow(this.#capacity);
		const ids = this.#ids;
		this.#ids = new Uint32Array(this.#capacity);
		this.#ids.set(ids);
		const live = this.#live;
		this.#live = new Uint32Array(this.#capacity >>> 5);
		this.#live.set(live);
	}
}

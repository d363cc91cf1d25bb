// One field of all items, a row each, in as few bytes as its values need.
import { fold } from '#lib/library/query/fold.ts';
import type { Archive, Units } from './archive.ts';
import { clearBit, noBits, setBit, type Bits } from './bits.ts';
import { longer, Sequences, Texts } from './sequences.ts';

/** What a field says of an item. */
export type FieldValue = number | string | readonly string[] | undefined;

/** Texts of a dictionary this small are kept folded: cameras, keywords, folders. Larger ones are folded when asked. */
const mostKept = 4096;

/** Distinct texts, each with a number from 1; 0 stands for none. */
export class Dictionary {
	readonly #texts: Texts;
	readonly #kept: (string | undefined)[] = [''];
	readonly #folded: (string | undefined)[] = [''];
	/** By code the first code of the same text but for case and accents. */
	#same = new Uint32Array(16);
	#sameSize = 0;
	readonly #firstOf = new Map<string, number>();

	constructor(texts = new Texts()) {
		this.#texts = texts;
	}

	code(text: string): number {
		return this.#texts.add(text);
	}

	/** Codes in use, with 0. */
	get size(): number {
		return this.#texts.size;
	}

	get bytes(): number {
		return this.#texts.sequences.bytes;
	}

	text(code: number): string {
		const kept = this.#kept[code];
		if (kept !== undefined) return kept;
		const text = this.#texts.text(code);
		if (this.size <= mostKept) this.#kept[code] = text;
		return text;
	}

	folded(code: number): string {
		const kept = this.#folded[code];
		if (kept !== undefined) return kept;
		const folded = fold(this.text(code));
		if (this.size <= mostKept) this.#folded[code] = folded;
		return folded;
	}

	/** For each code the first one whose text is the same but for case and accents. */
	same(): Uint32Array {
		if (this.#same.length < this.size) this.#same = longer(this.#same, this.size);
		for (let code = this.#sameSize; code < this.size; code++) {
			const folded = this.folded(code);
			const first = this.#firstOf.get(folded) ?? code;
			if (first === code) this.#firstOf.set(folded, code);
			this.#same[code] = first;
		}
		this.#sameSize = this.size;
		return this.#same;
	}

	save(archive: Archive, name: string): void {
		this.#texts.sequences.save(archive, name);
	}

	static load(archive: Archive, name: string): Dictionary {
		return new Dictionary(new Texts(Sequences.load(archive, name)));
	}
}

/** For each code of a column with at most so many the rows that have it are kept as bits, once they are asked for. */
const mostBitmaps = 64;

/** A code a row: one byte each until a code needs two or four. */
class Codes {
	array: Units;
	#bitmaps: Bits[] | undefined;

	constructor(array: Units) {
		this.array = array;
	}

	put(row: number, code: number): void {
		const width = this.array.BYTES_PER_ELEMENT;
		if (width < 4 && code >= 2 ** (8 * width)) {
			const wider = code > 0xffff ? new Uint32Array(this.array.length) : new Uint16Array(this.array.length);
			wider.set(this.array);
			this.array = wider;
		}
		if (this.#bitmaps) this.#move(row, code, this.#bitmaps);
		this.array[row] = code;
	}

	/** The bits of each code; undefined where there are too many codes. @param size number of codes */
	bitmaps(size: number): readonly Bits[] | undefined {
		if (size > mostBitmaps) return undefined;
		const kept = (this.#bitmaps ??= this.#make(size));
		while (kept.length < size) kept.push(noBits(this.array.length));
		return kept;
	}

	#make(size: number): Bits[] {
		const bitmaps = Array.from({ length: size }, () => noBits(this.array.length));
		const { array } = this;
		for (let row = 0; row < array.length; row++) {
			const bits = bitmaps[array[row] ?? 0];
			if (bits) bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31));
		}
		return bitmaps;
	}

	#move(row: number, code: number, bitmaps: Bits[]): void {
		if (code >= mostBitmaps) {
			this.#bitmaps = undefined;
			return;
		}
		while (bitmaps.length <= code) bitmaps.push(noBits(this.array.length));
		const [before, after] = [bitmaps[this.array[row] ?? 0], bitmaps[code]];
		if (before) clearBit(before, row);
		if (after) setBit(after, row);
	}

	grow(capacity: number): void {
		const { array } = this;
		this.array = new (array.constructor as new (length: number) => Units)(capacity);
		this.array.set(array);
		// Made again when next asked for: while much is added they are in the way.
		this.#bitmaps = undefined;
	}

	get bytes(): number {
		const bitmaps = this.#bitmaps ?? [];
		return this.array.byteLength + bitmaps.reduce((sum, bits) => sum + bits.byteLength, 0);
	}
}

/** A text a row, or a set of texts a row: sets are numbered like texts are. */
export class TextColumn {
	readonly kind = 'text';
	readonly dictionary: Dictionary;
	/** Codes of the members of each set; undefined where a row has just one text. */
	readonly sets: Sequences | undefined;
	readonly #codes: Codes;

	constructor(codes: Units, dictionary: Dictionary, sets: Sequences | undefined) {
		this.#codes = new Codes(codes);
		this.dictionary = dictionary;
		this.sets = sets;
	}

	static empty(capacity: number, many: boolean): TextColumn {
		return new TextColumn(new Uint8Array(capacity), new Dictionary(), many ? new Sequences() : undefined);
	}

	/** Code of the text of each row, or number of its set; 0 where there is none. The next change may make it stale. */
	get codes(): Units {
		return this.#codes.array;
	}

	put(row: number, value: FieldValue): void {
		this.#codes.put(row, this.#code(value));
	}

	grow(capacity: number): void {
		this.#codes.grow(capacity);
	}

	/** For each code the rows that have it, where there are few codes. */
	bitmaps(): readonly Bits[] | undefined {
		return this.#codes.bitmaps(this.size);
	}

	#code(value: FieldValue): number {
		if (typeof value !== 'object')
			return value === undefined || value === '' ? 0 : this.dictionary.code(String(value));
		if (!this.sets) return 0;
		const members: number[] = [];
		for (const one of value) {
			const code = one === '' ? 0 : this.dictionary.code(one);
			if (code > 0 && !members.includes(code)) members.push(code);
		}
		return this.sets.add(members, members.length);
	}

	/** Number of distinct `codes`, with 0. */
	get size(): number {
		return this.sets?.size ?? this.dictionary.size;
	}

	/** Texts of a row. */
	textsAt(row: number): readonly string[] {
		const code = this.codes[row] ?? 0;
		if (code === 0) return [];
		if (!this.sets) return [this.dictionary.text(code)];
		return Array.from(this.sets.at(code), (one) => this.dictionary.text(one));
	}

	get bytes(): number {
		return this.#codes.bytes + this.dictionary.bytes + (this.sets?.bytes ?? 0);
	}

	save(archive: Archive, name: string, rows: number): void {
		archive.set(`${name}.codes`, this.codes.subarray(0, rows));
		this.dictionary.save(archive, `${name}.texts`);
		this.sets?.save(archive, `${name}.sets`);
	}

	static load(archive: Archive, name: string, many: boolean): TextColumn {
		return new TextColumn(
			archive.units(`${name}.codes`),
			Dictionary.load(archive, `${name}.texts`),
			many ? Sequences.load(archive, `${name}.sets`) : undefined
		);
	}
}

/** A column of numbers with more distinct ones than this has the numbers themselves. */
const mostDistinct = 4096;
/** Rows of a block whose least and greatest number are known. */
export const blockRows = 4096;

/** A number a row: as a code where there are few distinct ones (ISO, ratings), else as it is. */
export class NumberColumn {
	readonly kind = 'number';
	#codes: Codes | undefined;
	/** By code; code 0 is none. */
	#distinct: Float64Array<ArrayBuffer>;
	#distinctSize: number;
	#codeOf: Map<number, number> | undefined;
	#values: Float64Array<ArrayBuffer> | undefined;
	#least = new Float64Array(0);
	#greatest = new Float64Array(0);
	/** 1 where a row of the block has no number. */
	#gaps = new Uint8Array(0);

	private constructor(
		codes: Units | undefined,
		distinct: Float64Array<ArrayBuffer>,
		values: Float64Array<ArrayBuffer> | undefined
	) {
		this.#codes = codes && new Codes(codes);
		this.#distinct = distinct;
		this.#distinctSize = distinct.length;
		this.#values = values;
		if (values) this.#makeBlocks(values.length);
	}

	static empty(capacity: number): NumberColumn {
		return new NumberColumn(new Uint8Array(capacity), Float64Array.of(NaN), undefined);
	}

	/** The number of a row; not a number where there is none. */
	at(row: number): number {
		const codes = this.#codes;
		return (codes ? this.#distinct[codes.array[row] ?? 0] : this.#values?.[row]) ?? NaN;
	}

	/** Where the numbers are few: their codes a row, and the number of each code (code 0 none). */
	get coded(): { readonly codes: Units; readonly distinct: Float64Array } | undefined {
		const codes = this.#codes;
		return codes && { codes: codes.array, distinct: this.#distinct.subarray(0, this.#distinctSize) };
	}

	/** Where they are many: the numbers a row, and what each block of `blockRows` holds. */
	get plain():
		| {
				readonly values: Float64Array;
				readonly least: Float64Array;
				readonly greatest: Float64Array;
				readonly gaps: Uint8Array;
		  }
		| undefined {
		const values = this.#values;
		return values && { values, least: this.#least, greatest: this.#greatest, gaps: this.#gaps };
	}

	/** For each code the rows that have it, where there are few distinct numbers. */
	bitmaps(): readonly Bits[] | undefined {
		return this.#codes?.bitmaps(this.#distinctSize);
	}

	put(row: number, value: FieldValue): void {
		const number = typeof value === 'number' ? value : NaN;
		if (this.#codes) {
			const code = this.#code(number);
			if (code !== undefined) {
				this.#codes.put(row, code);
				return;
			}
			this.#spellOut(this.#codes.array);
		}
		if (!this.#values) return;
		this.#values[row] = number;
		this.#widen(row, number);
	}

	/** @returns undefined where there are too many for codes */
	#code(number: number): number | undefined {
		if (Number.isNaN(number)) return 0;
		if (!this.#codeOf) {
			this.#codeOf = new Map();
			for (let code = 1; code < this.#distinctSize; code++)
				this.#codeOf.set(this.#distinct[code] ?? NaN, code);
		}
		let code = this.#codeOf.get(number);
		if (code === undefined) {
			if (this.#distinctSize >= mostDistinct) return undefined;
			code = this.#distinctSize++;
			if (code >= this.#distinct.length) this.#distinct = longer(this.#distinct, code + 1);
			this.#distinct[code] = number;
			this.#codeOf.set(number, code);
		}
		return code;
	}

	#spellOut(codes: Units): void {
		const values = new Float64Array(codes.length);
		for (let row = 0; row < values.length; row++) values[row] = this.#distinct[codes[row] ?? 0] ?? NaN;
		this.#values = values;
		this.#codes = undefined;
		this.#codeOf = undefined;
		this.#distinct = Float64Array.of(NaN);
		this.#distinctSize = 1;
		this.#makeBlocks(values.length);
	}

	#makeBlocks(capacity: number): void {
		const blocks = Math.ceil(capacity / blockRows);
		this.#least = new Float64Array(blocks).fill(Infinity);
		this.#greatest = new Float64Array(blocks).fill(-Infinity);
		this.#gaps = new Uint8Array(blocks);
		const values = this.#values ?? new Float64Array(0);
		for (let row = 0; row < values.length; row++) this.#widen(row, values[row] ?? NaN);
	}

	#widen(row: number, number: number): void {
		const block = Math.floor(row / blockRows);
		if (Number.isNaN(number)) this.#gaps[block] = 1;
		else {
			if (number < (this.#least[block] ?? Infinity)) this.#least[block] = number;
			if (number > (this.#greatest[block] ?? -Infinity)) this.#greatest[block] = number;
		}
	}

	grow(capacity: number): void {
		this.#codes?.grow(capacity);
		if (!this.#values) return;
		const values = new Float64Array(capacity);
		values.set(this.#values);
		this.#values = values;
		const blocks = Math.ceil(capacity / blockRows);
		const [least, greatest, gaps] = [this.#least, this.#greatest, this.#gaps];
		(this.#least = new Float64Array(blocks).fill(Infinity)).set(least);
		(this.#greatest = new Float64Array(blocks).fill(-Infinity)).set(greatest);
		(this.#gaps = new Uint8Array(blocks)).set(gaps);
	}

	get bytes(): number {
		return this.#codes ? this.#codes.bytes + this.#distinct.byteLength : (this.#values?.byteLength ?? 0);
	}

	save(archive: Archive, name: string, rows: number): void {
		if (this.#codes) {
			archive.set(`${name}.codes`, this.#codes.array.subarray(0, rows));
			archive.set(`${name}.distinct`, this.#distinct.subarray(0, this.#distinctSize));
		} else if (this.#values) archive.set(`${name}.values`, this.#values.subarray(0, rows));
	}

	static load(archive: Archive, name: string): NumberColumn {
		return archive.has(`${name}.values`)
			? new NumberColumn(undefined, Float64Array.of(NaN), archive.f64(`${name}.values`))
			: new NumberColumn(archive.units(`${name}.codes`), archive.f64(`${name}.distinct`), undefined);
	}
}

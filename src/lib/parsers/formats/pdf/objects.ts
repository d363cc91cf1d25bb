/**
 * Objects of PDF (ISO 32000-2:2020, 7.3) and the reader of their syntax (7.2): numbers, names, strings, arrays,
 * dictionaries, references. Streams are dictionaries with bytes after them, which the document reads when asked.
 */
import { DamagedFile } from '../../damage.ts';
import { EndOfData, latin1 } from '../../io/byte-reader.ts';
import type { Budget } from '../../io/budget.ts';

/** A number keeps its text: `12.50` is shown as it was written. */
export class PdfNumber {
	constructor(readonly text: string) {}
	get value(): number {
		return Number(this.text);
	}
}

export class PdfName {
	constructor(readonly text: string) {}
}

/** Bytes whose meaning depends on where they stand: text, a date, a hash. */
export class PdfString {
	/** `of` is the indirect object that holds it, by which it may be encrypted; undefined where it never is. */
	constructor(
		readonly bytes: Uint8Array,
		readonly of: PdfRef | undefined
	) {}
}

/** A reference to an indirect object. */
export class PdfRef {
	constructor(
		readonly number: number,
		readonly generation: number
	) {}
}

export type PdfDict = ReadonlyMap<string, PdfValue>;
export type PdfArray = readonly PdfValue[];
export type PdfValue = null | boolean | PdfNumber | PdfName | PdfString | PdfRef | PdfArray | PdfDict;

/** An indirect object. `stream`: where its bytes begin, counted from the start of what was parsed, if it has any. */
export interface PdfObject {
	readonly value: PdfValue;
	readonly stream?: number;
}

export function isDict(value: PdfValue | undefined): value is PdfDict {
	return value instanceof Map;
}
export function isArray(value: PdfValue | undefined): value is PdfArray {
	return Array.isArray(value);
}

/** A whole number of a dictionary, where it is one. */
export function whole(value: PdfValue | undefined): number | undefined {
	if (!(value instanceof PdfNumber)) return undefined;
	return Number.isSafeInteger(value.value) ? value.value : undefined;
}

/** The text of a name. */
export function nameOf(value: PdfValue | undefined): string | undefined {
	return value instanceof PdfName ? value.text : undefined;
}

/** Nesting of arrays and dictionaries in one object; real ones have a handful. */
const deepest = 64;
/** Values are small: so many are charged as one item. A list of all pages has a reference for each. */
const valuesPerItem = 8;

const spaces = new Set([0, 9, 10, 12, 13, 32]);
const delimiters = new Set([...'()<>[]{}/%'].map((letter) => letter.charCodeAt(0)));
const [lf, cr, percent, slash] = [10, 13, 37, 47];
const [open, close, less, greater, openArray, closeArray, backslash] = [40, 41, 60, 62, 91, 93, 92];

export function isSpace(byte: number | undefined): boolean {
	return byte !== undefined && spaces.has(byte);
}

const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };
const hexDigit = (byte: number): number => {
	const digit = parseInt(String.fromCharCode(byte), 16);
	return Number.isNaN(digit) ? -1 : digit;
};

/** Reads objects one after another. What is not there yet throws EndOfData: the caller may come back with more bytes. */
export class ObjectReader {
	/** The indirect object that is being read, whose strings may be encrypted by its number. */
	of: PdfRef | undefined;
	/** Keys that stood twice in a dictionary. */
	readonly repeated: string[] = [];
	#values = 0;

	constructor(
		readonly bytes: Uint8Array,
		public at: number,
		readonly budget: Budget
	) {}

	/** Skips white space and comments. */
	space(): void {
		const { bytes } = this;
		for (;;) {
			const byte = bytes[this.at];
			if (byte === undefined) return;
			if (spaces.has(byte)) this.at++;
			else if (byte === percent) this.#comment();
			else return;
		}
	}

	#comment(): void {
		let byte = this.bytes[this.at];
		while (byte !== undefined && byte !== lf && byte !== cr) byte = this.bytes[++this.at];
	}

	/** The next run of regular characters: a number or a word; empty before a delimiter. */
	word(): string {
		this.space();
		const start = this.at;
		let byte = this.bytes[this.at];
		while (byte !== undefined && !spaces.has(byte) && !delimiters.has(byte)) byte = this.bytes[++this.at];
		return latin1(this.bytes.subarray(start, this.at));
	}

	/** Whether this word comes next; if so, it is passed. */
	takes(word: string): boolean {
		const before = this.at;
		if (this.word() === word) return true;
		this.at = before;
		return false;
	}

	/**
	 * `12 0 obj` and the object after it.
	 * @throws DamagedFile where no object begins here
	 */
	indirect(): PdfObject & { readonly ref: PdfRef } {
		const [number, generation] = [this.word(), this.word()];
		if (!/^\d{1,10}$/.test(number) || !/^\d{1,5}$/.test(generation) || !this.takes('obj'))
			throw new DamagedFile('no object begins here');
		const ref = new PdfRef(Number(number), Number(generation));
		this.of = ref;
		const value = this.value();
		if (!isDict(value)) return { ref, value };
		const before = this.at;
		if (this.word() !== 'stream') {
			this.at = before;
			return { ref, value };
		}
		if (this.bytes[this.at] === cr) this.at++;
		if (this.bytes[this.at] === lf) this.at++;
		return { ref, value, stream: this.at };
	}

	/** The next object. @throws EndOfData, DamagedFile */
	value(depth = 0): PdfValue {
		if (++this.#values % valuesPerItem === 0) this.budget.spend('items', 1);
		if (depth > deepest) throw new DamagedFile('nested too deeply');
		this.space();
		const byte = this.bytes[this.at];
		switch (byte) {
			case undefined:
				throw new EndOfData(1, 0);
			case slash:
				this.at++;
				return this.#name();
			case open:
				return this.#literal();
			case openArray:
				this.at++;
				return this.#array(depth);
			case less:
				if (this.bytes[this.at + 1] !== less) return this.#hex();
				this.at += 2;
				return this.#dict(depth);
			default:
				return this.#wordValue();
		}
	}

	#name(): PdfName {
		const start = this.at;
		let byte = this.bytes[this.at];
		while (byte !== undefined && !spaces.has(byte) && !delimiters.has(byte)) byte = this.bytes[++this.at];
		const text = latin1(this.bytes.subarray(start, this.at));
		return new PdfName(
			text.replace(/#([0-9a-fA-F]{2})/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)))
		);
	}

	#literal(): PdfString {
		const { bytes } = this;
		const out: number[] = [];
		let depth = 1;
		this.at++;
		for (;;) {
			const byte = bytes[this.at++];
			if (byte === undefined) throw new EndOfData(1, 0);
			if (byte === open) depth++;
			else if (byte === close && --depth === 0) break;
			if (byte === backslash) this.#escape(out);
			else if (byte === cr) {
				// Any end of line in a string is a line feed (7.3.4.2).
				if (bytes[this.at] === lf) this.at++;
				out.push(lf);
			} else out.push(byte);
		}
		return new PdfString(Uint8Array.from(out), this.of);
	}

	#escape(out: number[]): void {
		const { bytes } = this;
		const byte = bytes[this.at++];
		if (byte === undefined) throw new EndOfData(1, 0);
		if (byte === lf) return;
		if (byte === cr) {
			if (bytes[this.at] === lf) this.at++;
			return;
		}
		if (byte >= 0x30 && byte <= 0x37) {
			let code = byte - 0x30;
			for (let digits = 1; digits < 3; digits++) {
				const next = bytes[this.at];
				if (next === undefined || next < 0x30 || next > 0x37) break;
				code = code * 8 + next - 0x30;
				this.at++;
			}
			out.push(code & 0xff);
			return;
		}
		out.push(escapes[String.fromCharCode(byte)] ?? byte);
	}

	#hex(): PdfString {
		const { bytes } = this;
		const end = bytes.indexOf(greater, ++this.at);
		if (end < 0) throw new EndOfData(1, 0);
		const out = hexBytes(bytes.subarray(this.at, end));
		this.at = end + 1;
		return new PdfString(out, this.of);
	}

	#array(depth: number): PdfArray {
		const list: PdfValue[] = [];
		for (;;) {
			this.space();
			const byte = this.bytes[this.at];
			if (byte === undefined) throw new EndOfData(1, 0);
			if (byte === closeArray) {
				this.at++;
				return list;
			}
			// A dictionary that ends here was never begun: the array lacks its end.
			if (byte === greater) return list;
			list.push(this.value(depth + 1));
		}
	}

	#dict(depth: number): PdfDict {
		const entries = new Map<string, PdfValue>();
		for (;;) {
			this.space();
			const byte = this.bytes[this.at];
			if (byte === undefined) throw new EndOfData(1, 0);
			if (byte === greater) {
				this.at += this.bytes[this.at + 1] === greater ? 2 : 1;
				return entries;
			}
			if (byte !== slash) {
				// Something without a key: passed over.
				this.value(depth + 1);
				continue;
			}
			this.at++;
			const key = this.#name().text;
			this.space();
			const next = this.bytes[this.at];
			if (next === greater && this.bytes[this.at + 1] === greater) continue;
			const value = this.value(depth + 1);
			if (entries.has(key)) this.repeated.push(key);
			else entries.set(key, value);
		}
	}

	/** A number, a reference, a truth, nothing. */
	#wordValue(): PdfValue {
		const start = this.at;
		const word = this.word();
		if (/^\d{1,10}$/.test(word)) {
			const after = this.at;
			const generation = this.word();
			if (/^\d{1,5}$/.test(generation) && this.takes('R'))
				return new PdfRef(Number(word), Number(generation));
			this.at = after;
			return new PdfNumber(word);
		}
		if (/^[-+.\d][-.\d]*$/.test(word)) return new PdfNumber(word);
		if (word === 'true' || word === 'false') return word === 'true';
		if (word === 'null') return null;
		this.at = start;
		if (start + word.length >= this.bytes.length) throw new EndOfData(1, 0);
		throw new DamagedFile('not an object');
	}
}

/** Hexadecimal digits as bytes; anything else between them is passed over, a last digit alone counts as its tens. */
export function hexBytes(digits: Uint8Array): Uint8Array {
	const out: number[] = [];
	let high = -1;
	for (const byte of digits) {
		const digit = hexDigit(byte);
		if (digit < 0) continue;
		if (high < 0) high = digit;
		else {
			out.push(high * 16 + digit);
			high = -1;
		}
	}
	if (high >= 0) out.push(high * 16);
	return Uint8Array.from(out);
}

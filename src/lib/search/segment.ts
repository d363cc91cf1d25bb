// A part of the vocabulary index: which words stand in which rows, packed. Built once, then only read.
import type { Archive } from './archive.ts';
import { clearBit, countBits, hasBit, noBits, setBit, type Bits } from './bits.ts';
import type { Lexicon } from './lexicon.ts';

/** Rows that a word was found in, and the fields it stands in there: room for as many as a segment has. */
export interface Postings {
	readonly rows: Uint32Array<ArrayBuffer>;
	readonly masks: Uint16Array<ArrayBuffer>;
	size: number;
	/** Rows left out, as they count no more. */
	dropped: number;
}

export function roomFor(rows: number): Postings {
	return { rows: new Uint32Array(rows), masks: new Uint16Array(rows), size: 0, dropped: 0 };
}

/** First letters whose rows are kept as bits: asked for with each new word that is typed, they would be half of all there is. */
const initialCount = 36;

/** The number of a first letter, from 0: digits, then letters; `initialCount` for all others. */
function initialOf(unit: number): number {
	if (unit >= 48 && unit <= 57) return unit - 48;
	return unit >= 97 && unit <= 122 ? unit - 87 : initialCount;
}

/** Steps between two pauses of work that may be interrupted. */
export const stepsAtOnce = 4096;

/** Writes the lists of a segment, word by word. */
export class Packer {
	readonly #starts: Uint32Array<ArrayBuffer>;
	#bytes = new Uint8Array(65_536);
	#size = 0;
	readonly #base: number;
	readonly #there: Bits;

	constructor(words: number, rows: readonly number[]) {
		this.#starts = new Uint32Array(words + 1);
		const least = rows.reduce((low, row) => Math.min(low, row), Infinity);
		this.#base = rows.length === 0 ? 0 : least & ~31;
		const most = rows.reduce((high, row) => Math.max(high, row), this.#base);
		this.#there = noBits(most + 1 - this.#base);
		for (const row of rows) setBit(this.#there, row - this.#base);
	}

	/** Words come in order; rows in any. */
	put(word: number, list: Postings): void {
		if (list.size > 0) this.#list(list);
		this.#starts[word + 1] = this.#size;
	}

	/** One mask for all, then the steps from row to row; or 0, then a step and a mask for each row. */
	#list(list: Postings): void {
		sortByRow(list);
		const { rows, masks, size } = list;
		if (this.#size + size * 8 + 8 > this.#bytes.length) {
			const bytes = this.#bytes;
			this.#bytes = new Uint8Array(Math.max(this.#size + size * 8 + 8, bytes.length * 2));
			this.#bytes.set(bytes);
		}
		const common = masks[0] ?? 0;
		let alike = true;
		for (let at = 1; at < size && alike; at++) alike = masks[at] === common;
		this.#number(alike ? common : 0);
		let last = this.#base;
		for (let at = 0; at < size; at++) {
			const row = rows[at] ?? 0;
			this.#number(row - last);
			last = row;
			if (!alike) this.#number(masks[at] ?? 0);
		}
	}

	/** Seven bits a byte, the lowest first. */
	#number(value: number): void {
		while (value > 127) {
			this.#bytes[this.#size++] = (value & 127) | 128;
			value >>>= 7;
		}
		this.#bytes[this.#size++] = value;
	}

	done(): Segment {
		return new Segment(this.#starts, this.#bytes.slice(0, this.#size), this.#base, this.#there);
	}
}

function sortByRow({ rows, masks, size }: Postings): void {
	let sorted = true;
	for (let at = 1; at < size && sorted; at++) sorted = (rows[at - 1] ?? 0) < (rows[at] ?? 0);
	if (sorted) return;
	const maskOf = new Map<number, number>();
	for (let at = 0; at < size; at++) maskOf.set(rows[at] ?? 0, masks[at] ?? 0);
	rows.subarray(0, size).sort();
	for (let at = 0; at < size; at++) masks[at] = maskOf.get(rows[at] ?? 0) ?? 0;
}

/** For each word the rows that hold it, with the fields it stands in. */
export class Segment {
	/** By word number where its list begins; lists of later words are empty. */
	readonly #starts: Uint32Array<ArrayBuffer>;
	readonly #bytes: Uint8Array<ArrayBuffer>;
	/** Rows are counted from here. */
	readonly #base: number;
	/** Rows that count: an item that changed or is gone does no longer. */
	readonly #there: Bits;
	/** Rows when it was packed, and how many of them count. */
	readonly #packed: number;
	#count: number;
	/** By first letter the rows that hold a word which begins so. */
	#initials: readonly Bits[] | undefined;

	constructor(
		starts: Uint32Array<ArrayBuffer>,
		bytes: Uint8Array<ArrayBuffer>,
		base: number,
		there: Bits,
		packed = countBits(there)
	) {
		this.#starts = starts;
		this.#bytes = bytes;
		this.#base = base;
		this.#there = there;
		this.#packed = packed;
		this.#count = countBits(there);
	}

	/** Rows that count. */
	get count(): number {
		return this.#count;
	}

	/** Share of the rows that count no more. */
	get waste(): number {
		return this.#packed === 0 ? 0 : 1 - this.#count / this.#packed;
	}

	get bytes(): number {
		const initials = this.#initials ? initialCount * this.#there.byteLength : 0;
		return this.#starts.byteLength + this.#bytes.byteLength + this.#there.byteLength + initials;
	}

	/** Takes a row out. @returns whether it was there */
	kill(row: number): boolean {
		const at = row - this.#base;
		if (at < 0 || at >>> 5 >= this.#there.length || !hasBit(this.#there, at)) return false;
		clearBit(this.#there, at);
		this.#count--;
		return true;
	}

	/** Adds the rows of a word to a set. */
	addTo(word: number, into: Bits): void {
		this.#addRows(word, this.#base, into, this.#count < this.#packed ? this.#there : undefined);
	}

	/** @param there rows that count; undefined: all do */
	#addRows(word: number, base: number, into: Bits, there: Bits | undefined): void {
		if (word + 1 >= this.#starts.length) return;
		const end = this.#starts[word + 1] ?? 0;
		let at = this.#starts[word] ?? 0;
		if (at === end) return;
		const bytes = this.#bytes;
		let mask = bytes[at++] ?? 0;
		if (mask > 127) {
			mask &= 127;
			for (let shift = 7; ; shift += 7) {
				const byte = bytes[at++] ?? 0;
				mask |= (byte & 127) << shift;
				if (byte < 128) break;
			}
		}
		let row = 0;
		while (at < end) {
			let byte = bytes[at++] ?? 0;
			if (byte < 128) row += byte;
			else {
				let step = byte & 127;
				for (let shift = 7; byte > 127; shift += 7) {
					byte = bytes[at++] ?? 0;
					step |= (byte & 127) << shift;
				}
				row += step;
			}
			if (mask === 0) {
				while ((bytes[at] ?? 0) > 127) at++;
				at++;
			}
			if (there !== undefined && ((there[row >>> 5] ?? 0) & (1 << (row & 31))) === 0) continue;
			const place = base + row;
			into[place >>> 5] = (into[place >>> 5] ?? 0) | (1 << (place & 31));
		}
	}

	/** Raises what a word is worth in each of its rows, and how exactly that was found, where it is more than before. */
	weigh(
		word: number,
		worth: number,
		weights: Float32Array,
		exactness: number,
		best: Float32Array,
		step: Uint8Array
	): void {
		if (word + 1 >= this.#starts.length) return;
		const end = this.#starts[word + 1] ?? 0;
		let at = this.#starts[word] ?? 0;
		if (at === end) return;
		const bytes = this.#bytes;
		const there = this.#count < this.#packed ? this.#there : undefined;
		const base = this.#base;
		let common = bytes[at++] ?? 0;
		if (common > 127) {
			common &= 127;
			for (let shift = 7; ; shift += 7) {
				const byte = bytes[at++] ?? 0;
				common |= (byte & 127) << shift;
				if (byte < 128) break;
			}
		}
		let here = worth * (weights[common] ?? 0);
		let row = 0;
		while (at < end) {
			let byte = bytes[at++] ?? 0;
			if (byte < 128) row += byte;
			else {
				let more = byte & 127;
				for (let shift = 7; byte > 127; shift += 7) {
					byte = bytes[at++] ?? 0;
					more |= (byte & 127) << shift;
				}
				row += more;
			}
			if (common === 0) {
				byte = bytes[at++] ?? 0;
				let mask = byte & 127;
				for (let shift = 7; byte > 127; shift += 7) {
					byte = bytes[at++] ?? 0;
					mask |= (byte & 127) << shift;
				}
				here = worth * (weights[mask] ?? 0);
			}
			if (there !== undefined && ((there[row >>> 5] ?? 0) & (1 << (row & 31))) === 0) continue;
			const place = base + row;
			if (here > (best[place] ?? 0)) best[place] = here;
			if (exactness > (step[place] ?? 0)) step[place] = exactness;
		}
	}

	/** Whether `addBeginning` can be asked. */
	get hasInitials(): boolean {
		return this.#initials !== undefined;
	}

	/** Gathers the rows of the words by their first letter, in steps. */
	*gatherInitials(lexicon: Lexicon): Generator<undefined, undefined> {
		const initials = Array.from({ length: initialCount }, () => noBits(this.#there.length * 32));
		let steps = 0;
		for (let word = 1; word + 1 < this.#starts.length; word++) {
			const length = (this.#starts[word + 1] ?? 0) - (this.#starts[word] ?? 0);
			if (length === 0) continue;
			const bits = initials[initialOf(lexicon.firstUnit(word))];
			if (bits) this.#addRows(word, 0, bits, undefined);
			steps += length;
			if (steps > stepsAtOnce * 4) {
				steps = 0;
				yield;
			}
		}
		this.#initials = initials;
	}

	/** Adds the rows of all words that begin with a letter to a set. @returns false where these are not known */
	addBeginning(letter: number, into: Bits): boolean {
		const bits = this.#initials?.[initialOf(letter)];
		if (!bits) return false;
		const there = this.#there;
		const from = this.#base >>> 5;
		const length = Math.min(bits.length, into.length - from);
		for (let at = 0; at < length; at++)
			into[from + at] = (into[from + at] ?? 0) | ((bits[at] ?? 0) & (there[at] ?? 0));
		return true;
	}

	/** The rows of a word that count, with the fields: as many as there may be rows must have room. */
	read(word: number, into: Postings): void {
		into.size = into.dropped = 0;
		if (word + 1 >= this.#starts.length) return;
		const end = this.#starts[word + 1] ?? 0;
		let at = this.#starts[word] ?? 0;
		if (at === end) return;
		const bytes = this.#bytes;
		const there = this.#count < this.#packed ? this.#there : undefined;
		const { rows, masks } = into;
		const number = () => {
			let byte = bytes[at++] ?? 0;
			let value = byte & 127;
			for (let shift = 7; byte > 127; shift += 7) {
				byte = bytes[at++] ?? 0;
				value |= (byte & 127) << shift;
			}
			return value;
		};
		const common = number();
		let row = 0;
		let size = 0;
		while (at < end) {
			const byte = bytes[at] ?? 0;
			if (byte < 128) {
				row += byte;
				at++;
			} else row += number();
			const mask = common === 0 ? number() : common;
			if (there !== undefined && ((there[row >>> 5] ?? 0) & (1 << (row & 31))) === 0) {
				into.dropped++;
				continue;
			}
			rows[size] = this.#base + row;
			masks[size++] = mask;
		}
		into.size = size;
	}

	/** One segment of what lives in several, in steps; a row may live in one of them only. */
	static *merged(parts: readonly Segment[], lexicon: Lexicon): Generator<undefined, Segment> {
		const rows: number[] = [];
		for (const part of parts)
			for (let at = 0; at < part.#there.length * 32; at++)
				if (hasBit(part.#there, at)) rows.push(part.#base + at);
		yield;
		const most = parts.reduce((sum, part) => sum + part.#packed, 0);
		const one = roomFor(most);
		const all = roomFor(most);
		const size = Math.max(...parts.map((part) => part.#starts.length - 1));
		const packer = new Packer(size, rows);
		let steps = 0;
		for (let word = 1; word < size; word++) {
			all.size = 0;
			for (const part of parts) {
				part.read(word, one);
				all.rows.set(one.rows.subarray(0, one.size), all.size);
				all.masks.set(one.masks.subarray(0, one.size), all.size);
				all.size += one.size;
				if (one.dropped > 0) lexicon.discounted(word, one.dropped);
			}
			packer.put(word, all);
			steps += all.size + parts.length;
			if (steps > stepsAtOnce) {
				steps = 0;
				yield;
			}
		}
		return packer.done();
	}

	save(archive: Archive, name: string): void {
		archive.set(`${name}.starts`, this.#starts);
		archive.set(`${name}.bytes`, this.#bytes);
		archive.set(`${name}.there`, this.#there);
		archive.setFew(`${name}.numbers`, this.#base, this.#packed);
	}

	/** @throws Unusable */
	static load(archive: Archive, name: string): Segment {
		const [base = 0, packed = 0] = archive.u32(`${name}.numbers`);
		return new Segment(
			archive.u32(`${name}.starts`),
			archive.u8(`${name}.bytes`),
			base,
			archive.u32(`${name}.there`),
			packed
		);
	}
}

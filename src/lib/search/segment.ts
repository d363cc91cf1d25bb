// A part of the vocabulary index: which words stand in which rows. Built once, then only read.
import { hasBit, noBits, setBit, type Bits } from './bits.ts';

/** How a word of the query was found in the vocabulary. */
export type Tier = 'exact' | 'prefix' | 'fuzzy';

/** A word of the vocabulary that fits a word of the query. */
export interface Hit {
	readonly word: string;
	readonly tier: Tier;
	readonly typos: number;
	/** Rows that hold the word. */
	readonly count: number;
	/** Adds them to a set. */
	readonly addTo: (bits: Bits) => void;
	readonly visit: (visit: (row: number, mask: number) => void) => void;
}

/** What a query word may match. */
export interface Leniency {
	readonly prefix: boolean;
	readonly typos: number;
}

/** Words and rows while they are gathered. */
export class SegmentBuilder {
	readonly #numbers = new Map<string, number>();
	readonly #words: string[] = [];
	/** Last row that had each word, and where in the postings. */
	readonly #last: number[] = [];
	#word = new Uint32Array(1024);
	#row = new Uint32Array(1024);
	#mask = new Uint16Array(1024);
	#size = 0;

	/** Rows must come one after the other: all words of a row before those of the next. */
	add(word: string, row: number, mask: number): void {
		let number = this.#numbers.get(word);
		if (number === undefined) {
			number = this.#words.push(word) - 1;
			this.#numbers.set(word, number);
			this.#last.push(-1);
		}
		const last = this.#last[number] ?? -1;
		if (last >= 0 && this.#row[last] === row) {
			this.#mask[last] = (this.#mask[last] ?? 0) | mask;
			return;
		}
		if (this.#size === this.#word.length) this.#grow();
		this.#last[number] = this.#size;
		this.#word[this.#size] = number;
		this.#row[this.#size] = row;
		this.#mask[this.#size++] = mask;
	}

	build(): Segment {
		const order = this.#words.map((_, number) => number);
		const names = this.#words;
		order.sort((a, b) => compare(names[a] ?? '', names[b] ?? ''));
		const place = new Uint32Array(order.length);
		order.forEach((number, at) => (place[number] = at));
		const starts = new Uint32Array(order.length + 1);
		for (let at = 0; at < this.#size; at++) {
			const slot = (place[this.#word[at] ?? 0] ?? 0) + 1;
			starts[slot] = (starts[slot] ?? 0) + 1;
		}
		for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
		const next = starts.slice();
		const rows = new Uint32Array(this.#size);
		const masks = new Uint16Array(this.#size);
		for (let at = 0; at < this.#size; at++) {
			const slot = place[this.#word[at] ?? 0] ?? 0;
			const to = next[slot] ?? 0;
			next[slot] = to + 1;
			rows[to] = this.#row[at] ?? 0;
			masks[to] = this.#mask[at] ?? 0;
		}
		return new Segment(
			order.map((number) => names[number] ?? ''),
			starts,
			rows,
			masks
		);
	}

	#grow(): void {
		const size = this.#size * 2;
		const [word, row, mask] = [this.#word, this.#row, this.#mask];
		(this.#word = new Uint32Array(size)).set(word);
		(this.#row = new Uint32Array(size)).set(row);
		(this.#mask = new Uint16Array(size)).set(mask);
	}
}

/** Sorted words, and for each the rows that hold it with a mask of the fields it stands in. */
export class Segment {
	/** Rows that count no more: the item changed or is gone. */
	#dead: Bits | undefined;
	/** Rows of this segment are below. */
	readonly #rowsEnd: number;
	readonly #words: readonly string[];
	readonly #starts: Uint32Array;
	readonly #rows: Uint32Array;
	readonly #masks: Uint16Array;
	/** Which letters a word has, a bit each of 32 buckets: words that differ in many letters are passed over unread. */
	readonly #letters: Uint32Array;
	/** Words by their length. */
	readonly #byLength = new Map<number, number[]>();

	constructor(words: readonly string[], starts: Uint32Array, rows: Uint32Array, masks: Uint16Array) {
		this.#words = words;
		this.#starts = starts;
		this.#rows = rows;
		this.#masks = masks;
		this.#rowsEnd = rows.reduce((end, row) => Math.max(end, row + 1), 0);
		this.#letters = Uint32Array.from(words, lettersOf);
		words.forEach((word, at) => {
			const same = this.#byLength.get(word.length);
			if (same) same.push(at);
			else this.#byLength.set(word.length, [at]);
		});
	}

	/** Takes a row out. */
	kill(row: number): void {
		if (row < this.#rowsEnd) setBit((this.#dead ??= noBits(this.#rowsEnd)), row);
	}

	/** How many words stand in how many rows, in all. */
	get postings(): number {
		return this.#rows.length;
	}

	/** Words of the vocabulary that a query word may mean, each once, at its best. */
	find(word: string, lenient: Leniency, hits: Hit[]): void {
		const first = this.#lowerBound(word);
		let end = first;
		if (this.#words[first] === word) hits.push(this.#hit(end++, 'exact', 0));
		if (lenient.prefix) while (this.#words[end]?.startsWith(word)) hits.push(this.#hit(end++, 'prefix', 0));
		if (lenient.typos === 0) return;
		const letters = lettersOf(word);
		const near = boundedDistance(word, lenient.typos);
		for (let length = word.length - lenient.typos; length <= word.length + lenient.typos; length++) {
			for (const at of this.#byLength.get(length) ?? []) {
				if (at >= first && at < end) continue;
				// Each typo takes away at most one letter and brings at most one.
				if (ones((this.#letters[at] ?? 0) ^ letters) > 2 * lenient.typos) continue;
				const typos = near(this.#words[at] ?? '');
				if (typos <= lenient.typos) hits.push(this.#hit(at, 'fuzzy', typos));
			}
		}
	}

	/** One segment of what lives in two; a row may live in one of them only. */
	static merge(one: Segment, other: Segment): Segment {
		const words: string[] = [];
		const starts: number[] = [0];
		const rows = new Uint32Array(one.postings + other.postings);
		const masks = new Uint16Array(rows.length);
		let size = 0;
		const put = (row: number, mask: number) => {
			rows[size] = row;
			masks[size++] = mask;
		};
		let left = 0;
		let right = 0;
		while (left < one.#words.length || right < other.#words.length) {
			const a = one.#words[left];
			const b = other.#words[right];
			const word = a === undefined || (b !== undefined && b < a) ? b : a;
			if (word === a) one.#visit(left++, put);
			if (word === b) other.#visit(right++, put);
			if (word === undefined || size === starts.at(-1)) continue;
			words.push(word);
			starts.push(size);
		}
		return new Segment(words, Uint32Array.from(starts), rows.slice(0, size), masks.slice(0, size));
	}

	/** Words that begin so, with the number of rows. */
	beginning(prefix: string, visit: (word: string, count: number) => void): void {
		for (let at = this.#lowerBound(prefix); this.#words[at]?.startsWith(prefix); at++) {
			visit(this.#words[at] ?? '', (this.#starts[at + 1] ?? 0) - (this.#starts[at] ?? 0));
		}
	}

	#hit(at: number, tier: Tier, typos: number): Hit {
		return {
			word: this.#words[at] ?? '',
			tier,
			typos,
			count: (this.#starts[at + 1] ?? 0) - (this.#starts[at] ?? 0),
			addTo: (bits) => {
				this.#addTo(at, bits);
			},
			visit: (visit) => {
				this.#visit(at, visit);
			}
		};
	}

	#addTo(at: number, bits: Bits): void {
		const rows = this.#rows;
		const end = this.#starts[at + 1] ?? 0;
		const dead = this.#dead;
		for (let posting = this.#starts[at] ?? 0; posting < end; posting++) {
			const row = rows[posting] ?? 0;
			if (!dead || !hasBit(dead, row)) setBit(bits, row);
		}
	}

	#visit(at: number, visit: (row: number, mask: number) => void): void {
		const end = this.#starts[at + 1] ?? 0;
		for (let posting = this.#starts[at] ?? 0; posting < end; posting++) {
			const row = this.#rows[posting] ?? 0;
			if (!this.#dead || !hasBit(this.#dead, row)) visit(row, this.#masks[posting] ?? 0);
		}
	}

	#lowerBound(word: string): number {
		let low = 0;
		let high = this.#words.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (compare(this.#words[middle] ?? '', word) < 0) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}

/** By code units, as `startsWith` needs words with the same beginning to lie together. */
function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

export function lettersOf(word: string): number {
	let letters = 0;
	for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
	return letters;
}

export function ones(word: number): number {
	word -= (word >>> 1) & 0x55555555;
	word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
	return (((word + (word >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/**
 * Optimal string alignment distance to one word, for many others: `most + 1` as soon as it is more than `most`. Only the
 * band of cells within `most` of the diagonal is computed.
 */
export function boundedDistance(word: string, most: number): (other: string) => number {
	const width = word.length + most + 2;
	let before = new Uint8Array(width);
	let last = new Uint8Array(width);
	let line = new Uint8Array(width);
	const far = most + 1;
	return (other) => {
		if (Math.abs(other.length - word.length) > most) return far;
		for (let column = 0; column <= other.length; column++) last[column] = Math.min(column, far);
		for (let row = 1; row <= word.length; row++) {
			const from = Math.max(1, row - most);
			const to = Math.min(other.length, row + most);
			line.fill(far);
			if (from === 1) line[0] = Math.min(row, far);
			const letter = word.charCodeAt(row - 1);
			let least = line[0] ?? far;
			for (let column = from; column <= to; column++) {
				const same = letter === other.charCodeAt(column - 1);
				let cost = (last[column - 1] ?? far) + (same ? 0 : 1);
				cost = Math.min(cost, (last[column] ?? far) + 1, (line[column - 1] ?? far) + 1);
				if (
					row > 1 &&
					column > 1 &&
					letter === other.charCodeAt(column - 2) &&
					word.charCodeAt(row - 2) === other.charCodeAt(column - 1)
				)
					cost = Math.min(cost, (before[column - 2] ?? far) + 1);
				cost = Math.min(cost, far);
				line[column] = cost;
				if (cost < least) least = cost;
			}
			if (least > most) return far;
			[before, last, line] = [last, line, before];
		}
		return last[other.length] ?? far;
	};
}

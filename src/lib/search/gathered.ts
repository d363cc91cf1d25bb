// What came into the vocabulary index just now: easy to change, and asked by going through all of it.
import type { Lexicon } from './lexicon.ts';
import { Packer, roomFor, stepsAtOnce, type Segment } from './segment.ts';

/** Words, rows and fields as they come, until they are packed. Easy to change; asked by going through all. */
export class Gathered {
	#words = new Uint32Array(4096);
	#rows = new Uint32Array(4096);
	#masks = new Uint16Array(4096);
	#size = 0;
	readonly #there = new Set<number>();
	#frozen = false;

	/** How many rows. */
	get count(): number {
		return this.#there.size;
	}

	get bytes(): number {
		return this.#words.byteLength + this.#rows.byteLength + this.#masks.byteLength;
	}

	/** Puts a row in that is not there. */
	add(row: number, words: ReadonlyMap<number, number>): void {
		this.#there.add(row);
		if (this.#size + words.size > this.#words.length) this.#grow(words.size);
		for (const [word, mask] of words) {
			this.#words[this.#size] = word;
			this.#rows[this.#size] = row;
			this.#masks[this.#size++] = mask;
		}
	}

	/** From now on it is being packed: rows that go are only no longer found. */
	freeze(): void {
		this.#frozen = true;
	}

	/** Takes a row out. @returns whether it was there */
	kill(row: number, lexicon: Lexicon): boolean {
		if (!this.#there.delete(row)) return false;
		if (this.#frozen) return true;
		let kept = 0;
		for (let at = 0; at < this.#size; at++) {
			if (this.#rows[at] === row) {
				lexicon.discounted(this.#words[at] ?? 0, 1);
				continue;
			}
			this.#words[kept] = this.#words[at] ?? 0;
			this.#rows[kept] = this.#rows[at] ?? 0;
			this.#masks[kept++] = this.#masks[at] ?? 0;
		}
		this.#size = kept;
		return true;
	}

	/** Calls for each word in each row. */
	visit(visit: (word: number, row: number, mask: number) => void): void {
		for (let at = 0; at < this.#size; at++) {
			const row = this.#rows[at] ?? 0;
			if (!this.#frozen || this.#there.has(row)) visit(this.#words[at] ?? 0, row, this.#masks[at] ?? 0);
		}
	}

	/** Packs it, in steps. */
	*packed(lexicon: Lexicon): Generator<undefined, Segment> {
		this.freeze();
		const { size } = lexicon;
		const starts = new Uint32Array(size + 1);
		for (let at = 0; at < this.#size; at++) {
			const slot = (this.#words[at] ?? 0) + 1;
			starts[slot] = (starts[slot] ?? 0) + 1;
			if (at % (stepsAtOnce * 8) === 0) yield;
		}
		for (let word = 1; word <= size; word++) starts[word] = (starts[word] ?? 0) + (starts[word - 1] ?? 0);
		yield;
		const next = starts.slice();
		const order = new Uint32Array(this.#size);
		for (let at = 0; at < this.#size; at++) {
			const word = this.#words[at] ?? 0;
			const place = next[word] ?? 0;
			next[word] = place + 1;
			order[place] = at;
			if (at % (stepsAtOnce * 8) === 0) yield;
		}
		const packer = new Packer(size, [...this.#there]);
		const list = roomFor(this.#there.size + 1);
		let steps = 0;
		for (let word = 1; word < size; word++) {
			list.size = 0;
			const end = starts[word + 1] ?? 0;
			for (let at = starts[word] ?? 0; at < end; at++) {
				const entry = order[at] ?? 0;
				const row = this.#rows[entry] ?? 0;
				if (!this.#there.has(row)) {
					lexicon.discounted(word, 1);
					continue;
				}
				list.rows[list.size] = row;
				list.masks[list.size++] = this.#masks[entry] ?? 0;
			}
			packer.put(word, list);
			steps += list.size + 1;
			if (steps > stepsAtOnce) {
				steps = 0;
				yield;
			}
		}
		return packer.done();
	}

	#grow(more: number): void {
		const room = Math.max(this.#size + more, this.#words.length * 2);
		const [words, rows, masks] = [this.#words, this.#rows, this.#masks];
		(this.#words = new Uint32Array(room)).set(words);
		(this.#rows = new Uint32Array(room)).set(rows);
		(this.#masks = new Uint16Array(room)).set(masks);
	}
}

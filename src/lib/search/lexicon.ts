// Every word of the library, each once, with a number: it hardly grows with the library, and that is what makes search quick.
import type { Archive } from './archive.ts';
import { ones } from './bits.ts';
import { boundedDistance, lettersOf, unitsOf } from './distance.ts';
import { longer, Sequences, Texts } from './sequences.ts';
import { longest } from './words.ts';

/** How a word of the query was found in the vocabulary. */
export type Tier = 'exact' | 'prefix' | 'fuzzy';

/** A word of the vocabulary that fits a word of the query. */
export interface Hit {
	/** Number of the word in the lexicon. */
	readonly number: number;
	readonly tier: Tier;
	readonly typos: number;
}

/** What a query word may match. */
export interface Leniency {
	readonly prefix: boolean;
	readonly typos: number;
}

/** New words are gone through one by one until there are so many that they are sorted in: while nobody asks, or by who does. */
const mostNew = { tidied: 512, asked: 4096 } as const;

export class Lexicon {
	readonly #texts: Texts;
	/** By number, which letters a word has. */
	#letters: Uint32Array<ArrayBuffer>;
	/** By number, in how many rows it stands, about: rows that are gone are counted until they are cleared away. */
	#counts: Uint32Array<ArrayBuffer>;
	/** Numbers in the order of their words, but for the newest. */
	#sorted = new Uint32Array(0);
	/** The same numbers by length, where each length begins, and the letters beside them. */
	#byLength = new Uint32Array(0);
	#lettersByLength = new Uint32Array(0);
	readonly #lengths = new Uint32Array(longest + 3);

	constructor(texts = new Texts(), counts = new Uint32Array(1024)) {
		this.#texts = texts;
		this.#counts = counts;
		this.#letters = new Uint32Array(Math.max(1024, texts.size));
		const { sequences } = texts;
		for (let number = 1; number < texts.size; number++) {
			const start = sequences.startOf(number);
			this.#letters[number] = lettersOf(sequences.units, start, sequences.endOf(number) - start);
		}
	}

	static load(archive: Archive, name: string): Lexicon {
		const lexicon = new Lexicon(
			new Texts(Sequences.load(archive, `${name}.texts`)),
			archive.u32(`${name}.counts`)
		);
		lexicon.#sorted = archive.u32(`${name}.sorted`);
		lexicon.#sortByLength();
		return lexicon;
	}

	save(archive: Archive, name: string): void {
		this.#settle(0);
		this.#texts.sequences.save(archive, `${name}.texts`);
		archive.set(`${name}.counts`, this.#counts.subarray(0, this.size));
		archive.set(`${name}.sorted`, this.#sorted);
	}

	/** Numbers in use, with 0 that no word has. */
	get size(): number {
		return this.#texts.size;
	}

	get bytes(): number {
		return (
			this.#texts.sequences.bytes +
			this.#letters.byteLength +
			this.#counts.byteLength +
			this.#sorted.byteLength * 3
		);
	}

	word(number: number): string {
		return this.#texts.text(number);
	}

	/** UTF-16 unit that a word begins with. */
	firstUnit(number: number): number {
		const { sequences } = this.#texts;
		return sequences.units[sequences.startOf(number)] ?? 0;
	}

	/** In how many rows a word stands, about. */
	count(number: number): number {
		return this.#counts[number] ?? 0;
	}

	/** The number of a word. */
	add(word: string): number {
		const number = this.#texts.add(word);
		if (number >= this.#letters.length) this.#letters = longer(this.#letters, number + 1);
		if (number >= this.#counts.length) this.#counts = longer(this.#counts, number + 1);
		if (this.#letters[number] === 0) {
			const { sequences } = this.#texts;
			this.#letters[number] = lettersOf(sequences.units, sequences.startOf(number), word.length);
		}
		return number;
	}

	/** Says that a word stands in one row more. */
	counted(number: number): void {
		this.#counts[number] = (this.#counts[number] ?? 0) + 1;
	}

	/** Says that a word stands in some rows fewer. */
	discounted(number: number, rows: number): void {
		this.#counts[number] = Math.max(0, (this.#counts[number] ?? 0) - rows);
	}

	/** Sorts new words in where they have become many, before a query has to. */
	tidy(): void {
		this.#settle(mostNew.tidied);
	}

	/** Words that a query word may mean, each once, at its best. */
	find(word: string, { prefix, typos }: Leniency): Hit[] {
		this.#settle(mostNew.asked);
		const units = unitsOf(word);
		const hits: Hit[] = [];
		const first = this.#lowerBound(units);
		let end = first;
		for (; end < this.#sorted.length; end++) {
			const number = this.#sorted[end] ?? 0;
			if (!this.#beginsWith(number, units)) break;
			const exact = this.#lengthOf(number) === units.length;
			if (exact || prefix) hits.push({ number, tier: exact ? 'exact' : 'prefix', typos: 0 });
			if (!prefix) break;
		}
		const near = typos > 0 ? boundedDistance(units, typos) : undefined;
		const { sequences } = this.#texts;
		const letters = lettersOf(units, 0, units.length);
		const from = Math.max(1, units.length - typos);
		const to = Math.min(longest, units.length + typos);
		for (
			let at = near ? (this.#lengths[from] ?? 0) : 0, last = near ? (this.#lengths[to + 1] ?? 0) : 0;
			at < last;
			at++
		) {
			// Each typo takes away at most one letter and brings at most one.
			if (ones((this.#lettersByLength[at] ?? 0) ^ letters) > 2 * typos) continue;
			const number = this.#byLength[at] ?? 0;
			const found = near?.(sequences.units, sequences.startOf(number), this.#lengthOf(number)) ?? 0;
			if (found === 0 || found > typos) continue;
			if (prefix && this.#beginsWith(number, units)) continue;
			hits.push({ number, tier: 'fuzzy', typos: found });
		}
		for (let number = this.#sorted.length + 1; number < this.size; number++) {
			const length = this.#lengthOf(number);
			if (this.#beginsWith(number, units)) {
				if (length === units.length) hits.push({ number, tier: 'exact', typos: 0 });
				else if (prefix) hits.push({ number, tier: 'prefix', typos: 0 });
				else if (near && length - units.length <= typos)
					hits.push({ number, tier: 'fuzzy', typos: length - units.length });
			} else if (near && ones((this.#letters[number] ?? 0) ^ letters) <= 2 * typos) {
				const found = near(sequences.units, sequences.startOf(number), length);
				if (found <= typos) hits.push({ number, tier: 'fuzzy', typos: found });
			}
		}
		return hits;
	}

	#lengthOf(number: number): number {
		return this.#texts.sequences.endOf(number) - this.#texts.sequences.startOf(number);
	}

	#beginsWith(number: number, prefix: Uint16Array): boolean {
		const { sequences } = this.#texts;
		const start = sequences.startOf(number);
		if (sequences.endOf(number) - start < prefix.length) return false;
		const { units } = sequences;
		for (let at = 0; at < prefix.length; at++) if (units[start + at] !== prefix[at]) return false;
		return true;
	}

	#lowerBound(word: Uint16Array): number {
		let low = 0;
		let high = this.#sorted.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (this.#compareTo(this.#sorted[middle] ?? 0, word) < 0) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	#compareTo(number: number, word: Uint16Array): number {
		const { sequences } = this.#texts;
		const { units } = sequences;
		const start = sequences.startOf(number);
		const length = sequences.endOf(number) - start;
		const common = Math.min(length, word.length);
		for (let at = 0; at < common; at++) {
			const difference = (units[start + at] ?? 0) - (word[at] ?? 0);
			if (difference !== 0) return difference;
		}
		return length - word.length;
	}

	#compare(one: number, other: number): number {
		const { sequences } = this.#texts;
		const { units } = sequences;
		const [a, b] = [sequences.startOf(one), sequences.startOf(other)];
		const [first, second] = [sequences.endOf(one) - a, sequences.endOf(other) - b];
		const common = Math.min(first, second);
		for (let at = 0; at < common; at++) {
			const difference = (units[a + at] ?? 0) - (units[b + at] ?? 0);
			if (difference !== 0) return difference;
		}
		return first - second;
	}

	/** Sorts the newest words in where there are more than so many. */
	#settle(most: number): void {
		const { size } = this;
		const before = this.#sorted;
		if (size - 1 - before.length <= most) return;
		const fresh = new Uint32Array(size - 1 - before.length);
		for (let at = 0; at < fresh.length; at++) fresh[at] = before.length + 1 + at;
		fresh.sort((a, b) => this.#compare(a, b));
		const sorted = new Uint32Array(size - 1);
		let taken = 0;
		let written = 0;
		for (const number of before) {
			while (taken < fresh.length && this.#compare(fresh[taken] ?? 0, number) < 0)
				sorted[written++] = fresh[taken++] ?? 0;
			sorted[written++] = number;
		}
		sorted.set(fresh.subarray(taken), written);
		this.#sorted = sorted;
		this.#sortByLength();
	}

	#sortByLength(): void {
		const lengths = this.#lengths.fill(0);
		const most = longest + 1;
		for (const number of this.#sorted) {
			const slot = Math.min(this.#lengthOf(number), most - 1) + 1;
			lengths[slot] = (lengths[slot] ?? 0) + 1;
		}
		for (let length = 1; length < lengths.length; length++)
			lengths[length] = (lengths[length] ?? 0) + (lengths[length - 1] ?? 0);
		const next = lengths.slice();
		this.#byLength = new Uint32Array(this.#sorted.length);
		this.#lettersByLength = new Uint32Array(this.#sorted.length);
		for (const number of this.#sorted) {
			const length = Math.min(this.#lengthOf(number), most - 1);
			const at = next[length] ?? 0;
			next[length] = at + 1;
			this.#byLength[at] = number;
			this.#lettersByLength[at] = this.#letters[number] ?? 0;
		}
	}
}

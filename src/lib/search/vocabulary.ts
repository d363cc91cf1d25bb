// The words of the library: a few finished segments, and in front of them one for what changed just now.
import type { Item } from '#lib/library/item.ts';
import { setBit } from './bits.ts';
import { boundedDistance, Segment, SegmentBuilder, type Hit, type Leniency, type Tier } from './segment.ts';
import { textsOf, wordsOf } from './words.ts';

/** Rows that the segment of recent changes takes before it is finished: looking through it costs a step a word. */
const recentRows = 4096;

/** Texts that many items share (folders, cameras, albums) are split into words once. */
const rememberedTexts = 50_000;

export class Vocabulary {
	#segments: Segment[] = [];
	#recent = new Recent();
	readonly #split = new Splitter();

	/** Takes many rows at once, as when a library is opened; they are found once `finish` was called. Rows must be new. */
	loading(): { add(row: number, item: Item): void; finish(): void } {
		const builder = new SegmentBuilder();
		return {
			add: (row, item) => {
				this.#split.words(item, (word, mask) => {
					builder.add(word, row, mask);
				});
			},
			finish: () => {
				this.#keep(builder.build());
			}
		};
	}

	/** Puts in a row, or brings it up to date. */
	put(row: number, item: Item): void {
		this.remove(row);
		this.#split.words(item, (word, mask) => {
			this.#recent.add(word, row, mask);
		});
		if (this.#recent.rows >= recentRows) {
			this.#keep(this.#recent.finish());
			this.#recent = new Recent();
		}
	}

	remove(row: number): void {
		this.#recent.remove(row);
		for (const segment of this.#segments) segment.kill(row);
	}

	/** Words of the vocabulary that a query word may mean. A word may come once a segment. */
	find(word: string, lenient: Leniency): Hit[] {
		const hits: Hit[] = [];
		for (const segment of this.#segments) segment.find(word, lenient, hits);
		this.#recent.find(word, lenient, hits);
		return hits;
	}

	/** Words that begin so and in how many rows they stand (about: changes are not taken off at once). */
	beginning(prefix: string): Map<string, number> {
		const counts = new Map<string, number>();
		const add = (word: string, count: number) => counts.set(word, (counts.get(word) ?? 0) + count);
		for (const segment of this.#segments) segment.beginning(prefix, add);
		this.#recent.beginning(prefix, add);
		return counts;
	}

	/** Joins segments so that each is at least twice the next: there are few, and a row is rarely moved. */
	#keep(segment: Segment): void {
		this.#segments.push(segment);
		for (;;) {
			const last = this.#segments.at(-1);
			const before = this.#segments.at(-2);
			if (!last || !before || before.postings >= 2 * last.postings) return;
			this.#segments.splice(-2, 2, Segment.merge(before, last));
		}
	}
}

/** Splits items into words, remembering how texts that come again were split. */
class Splitter {
	readonly #known = new Map<string, readonly string[]>();

	words(item: Item, visit: (word: string, mask: number) => void): void {
		textsOf(item, (text, mask) => {
			for (const word of this.#split(text)) visit(word, mask);
		});
	}

	#split(text: string): readonly string[] {
		let words = this.#known.get(text);
		if (!words) {
			words = wordsOf(text);
			if (this.#known.size >= rememberedTexts) this.#known.clear();
			this.#known.set(text, words);
		}
		return words;
	}
}

/** The segment of what changed just now: easy to change, slower to ask. */
class Recent {
	readonly #words = new Map<string, Map<number, number>>();
	readonly #ofRow = new Map<number, Set<string>>();

	get rows(): number {
		return this.#ofRow.size;
	}

	add(word: string, row: number, mask: number): void {
		const rows = this.#words.get(word) ?? new Map<number, number>();
		if (rows.size === 0) this.#words.set(word, rows);
		rows.set(row, (rows.get(row) ?? 0) | mask);
		const words = this.#ofRow.get(row) ?? new Set();
		if (words.size === 0) this.#ofRow.set(row, words);
		words.add(word);
	}

	remove(row: number): void {
		for (const word of this.#ofRow.get(row) ?? []) {
			const rows = this.#words.get(word);
			rows?.delete(row);
			if (rows?.size === 0) this.#words.delete(word);
		}
		this.#ofRow.delete(row);
	}

	finish(): Segment {
		const builder = new SegmentBuilder();
		for (const [row, words] of this.#ofRow)
			for (const word of words) builder.add(word, row, this.#words.get(word)?.get(row) ?? 0);
		return builder.build();
	}

	find(word: string, lenient: Leniency, hits: Hit[]): void {
		const near = boundedDistance(word, lenient.typos);
		for (const [known, rows] of this.#words) {
			const typos = known === word || known.startsWith(word) ? 0 : lenient.typos > 0 ? near(known) : 1;
			if (known === word) hits.push(hit(known, rows, 'exact', 0));
			else if (lenient.prefix && known.startsWith(word)) hits.push(hit(known, rows, 'prefix', 0));
			else if (typos > 0 && typos <= lenient.typos) hits.push(hit(known, rows, 'fuzzy', typos));
		}
	}

	beginning(prefix: string, visit: (word: string, count: number) => void): void {
		for (const [word, rows] of this.#words) if (word.startsWith(prefix)) visit(word, rows.size);
	}
}

function hit(word: string, rows: ReadonlyMap<number, number>, tier: Tier, typos: number): Hit {
	return {
		word,
		tier,
		typos,
		count: rows.size,
		addTo: (bits) => {
			for (const row of rows.keys()) setBit(bits, row);
		},
		visit: (visit) => {
			for (const [row, mask] of rows) visit(row, mask);
		}
	};
}

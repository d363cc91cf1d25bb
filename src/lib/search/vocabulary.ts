// The words of the library and where they stand: finished segments, and in front of them one for what changed just now.
import type { Item } from '#lib/library/item.ts';
import type { Archive } from './archive.ts';
import type { Bits } from './bits.ts';
import { Gathered } from './gathered.ts';
import { Lexicon, type Hit, type Leniency } from './lexicon.ts';
import { Segment } from './segment.ts';
import { textsOf, wordFields } from './word-fields.ts';
import { wordsOf } from './words.ts';

/** Rows that the part of recent changes takes before it is packed: looking through it costs a step a word. */
const recentRows = 1024;
/** Rows of a segment at most, and so many alike become one. */
const segmentRows = 65_536;
const joined = 4;
/** A segment with more rows than this share that count no more is packed anew. */
const mostWaste = 0.5;

/** Texts that many items share (folders, cameras, albums) are split into words once. */
const rememberedTexts = 5000;
/** Those of these fields are hardly ever shared. */
const own = wordFields.reduce(
	(mask, { field }, bit) => (['name', 'title', 'caption'].includes(field.name) ? mask | (1 << bit) : mask),
	0
);

/** A segment with fewer rows is soon joined to others, and quick to go through. */
const fewRows = 8192;

/** What is done while nobody asks: a new segment, or something for one there is. */
interface Work {
	readonly work: Generator<undefined, Segment | undefined>;
	readonly done: ((segment: Segment) => void) | undefined;
}

export class Vocabulary {
	readonly lexicon: Lexicon;
	#segments: Segment[];
	/** Full, and waiting to be packed. */
	#full: Gathered[] = [];
	#recent = new Gathered();
	readonly #split: Splitter;
	/** Work under way, and the rows that went since it began. */
	#work: Work['work'] | undefined;
	#done: Work['done'];
	#killed: number[] = [];

	constructor(lexicon = new Lexicon(), segments: readonly Segment[] = []) {
		this.lexicon = lexicon;
		this.#segments = [...segments];
		this.#split = new Splitter(lexicon);
	}

	/** Takes many rows at once, as when a library is opened; they are found once `finish` was gone through. Rows must be new. */
	loading(): { add(row: number, item: Item): void; finish(): Generator<undefined, void> } {
		let gathered = new Gathered();
		const full: Gathered[] = [];
		return {
			add: (row, item) => {
				gathered.add(row, this.#split.words(item));
				if (gathered.count < segmentRows) return;
				full.push(gathered);
				gathered = new Gathered();
			},
			finish: function* (this: Vocabulary) {
				for (const one of [...full, gathered])
					if (one.count > 0) this.#segments.push(yield* one.packed(this.lexicon));
			}.bind(this)
		};
	}

	/** Puts in a row, or brings it up to date. */
	put(row: number, item: Item): void {
		this.remove(row);
		this.#recent.add(row, this.#split.words(item));
		if (this.#recent.count < recentRows) return;
		this.#full.push(this.#recent);
		this.#recent = new Gathered();
	}

	remove(row: number): void {
		if (this.#work) this.#killed.push(row);
		if (this.#recent.kill(row, this.lexicon)) return;
		for (const full of this.#full) if (full.kill(row, this.lexicon)) return;
		for (const segment of this.#segments) if (segment.kill(row)) return;
	}

	/** Words of the vocabulary that a query word may mean. */
	find(word: string, lenient: Leniency): Hit[] {
		return this.lexicon.find(word, lenient);
	}

	/**
	 * Adds the rows that hold any of these words to a set.
	 * @param letter where the words are all that begin with one letter: it
	 */
	addRows(hits: readonly Hit[], into: Bits, letter?: number): void {
		for (const segment of this.#segments) {
			if (letter !== undefined && segment.addBeginning(letter, into)) continue;
			for (const { number } of hits) segment.addTo(number, into);
		}
		const asked = new Uint8Array(this.lexicon.size);
		for (const { number } of hits) asked[number] = 1;
		this.#visitRecent((word, row) => {
			if (asked[word] === 1) into[row >>> 5] = (into[row >>> 5] ?? 0) | (1 << (row & 31));
		});
	}

	/** For each row that holds some of these words the most that one of them is worth there. */
	weigh(
		hits: readonly Hit[],
		worth: (hit: Hit) => number,
		weights: Float32Array,
		steps: (hit: Hit) => number,
		best: Float32Array,
		step: Uint8Array
	): void {
		const worths = new Float32Array(this.lexicon.size);
		const stepOf = new Uint8Array(this.lexicon.size);
		for (const hit of hits) {
			worths[hit.number] = worth(hit);
			stepOf[hit.number] = steps(hit);
		}
		for (const segment of this.#segments)
			for (const { number } of hits)
				segment.weigh(number, worths[number] ?? 0, weights, stepOf[number] ?? 0, best, step);
		this.#visitRecent((word, row, mask) => {
			const value = worths[word] ?? 0;
			if (value === 0) return;
			const worthHere = value * (weights[mask] ?? 0);
			if (worthHere > (best[row] ?? 0)) best[row] = worthHere;
			if ((stepOf[word] ?? 0) > (step[row] ?? 0)) step[row] = stepOf[word] ?? 0;
		});
	}

	/** Words that begin so and in how many rows they stand (about: changes are not taken off at once). */
	beginning(prefix: string): Map<string, number> {
		const hits = this.lexicon.find(prefix, { prefix: true, typos: 0 });
		const counts = new Map<string, number>();
		for (const { number } of hits) {
			const count = this.lexicon.count(number);
			if (count > 0) counts.set(this.lexicon.word(number), count);
		}
		return counts;
	}

	/**
	 * Packs what came, and joins segments, for as long as it may: the next query must not wait for it.
	 * @returns whether there is more to do
	 */
	tidy(mayGoOn: () => boolean): boolean {
		this.lexicon.tidy();
		while (mayGoOn()) {
			if (!this.#work && !this.#begin()) return false;
			const { done, value } = this.#work?.next() ?? { done: true, value: undefined };
			if (!done) continue;
			this.#work = undefined;
			if (!value) continue;
			for (const row of this.#killed) value.kill(row);
			this.#done?.(value);
		}
		return this.#work !== undefined || this.#next() !== undefined;
	}

	#begin(): boolean {
		const next = this.#next();
		if (!next) return false;
		this.#killed = [];
		this.#work = next.work;
		this.#done = next.done;
		return true;
	}

	#next(): Work | undefined {
		const [full] = this.#full;
		if (full)
			return {
				work: full.packed(this.lexicon),
				done: (segment) => {
					this.#full = this.#full.filter((one) => one !== full);
					this.#keep([], segment);
				}
			};
		const parts = this.#worthJoining();
		if (parts)
			return {
				work: Segment.merged(parts, this.lexicon),
				done: (segment) => {
					this.#keep(parts, segment);
				}
			};
		const without = this.#segments.find((segment) => segment.count >= fewRows && !segment.hasInitials);
		return without && { work: without.gatherInitials(this.lexicon), done: undefined };
	}

	#keep(instead: readonly Segment[], segment: Segment): void {
		this.#segments = this.#segments.filter((one) => !instead.includes(one));
		if (segment.count > 0) this.#segments.push(segment);
	}

	/** Four of about one size, or one that is mostly waste. */
	#worthJoining(): readonly Segment[] | undefined {
		const wasted = this.#segments.find((segment) => segment.waste > mostWaste);
		if (wasted) return [wasted];
		const bySize = new Map<number, Segment[]>();
		for (const segment of this.#segments) {
			if (segment.count * joined > segmentRows) continue;
			const level = Math.floor(Math.log(Math.max(segment.count, recentRows)) / Math.log(joined) + 0.2);
			const alike = bySize.get(level);
			if (!alike) bySize.set(level, [segment]);
			else if (alike.push(segment) === joined) return alike;
		}
		return undefined;
	}

	#visitRecent(visit: (word: number, row: number, mask: number) => void): void {
		for (const full of this.#full) full.visit(visit);
		this.#recent.visit(visit);
	}

	get bytes(): number {
		let bytes = this.lexicon.bytes + this.#recent.bytes;
		for (const part of [...this.#full, ...this.#segments]) bytes += part.bytes;
		return bytes;
	}

	/** Keeps everything; what changed just now is packed for it. */
	save(archive: Archive): void {
		if (this.#recent.count > 0) {
			this.#full.push(this.#recent);
			this.#recent = new Gathered();
		}
		while (this.#full.length > 0 || this.#work) this.tidy(() => this.#full.length > 0 || !!this.#work);
		this.lexicon.save(archive, 'lexicon');
		archive.setFew('segments', this.#segments.length);
		this.#segments.forEach((segment, at) => {
			segment.save(archive, `segment.${String(at)}`);
		});
	}

	/** @throws Unusable */
	static load(archive: Archive): Vocabulary {
		const [count = 0] = archive.u32('segments');
		const segments = Array.from({ length: count }, (_, at) => Segment.load(archive, `segment.${String(at)}`));
		return new Vocabulary(Lexicon.load(archive, 'lexicon'), segments);
	}
}

/** Splits items into numbered words, remembering how texts that come again were split. */
class Splitter {
	readonly #known = new Map<string, readonly number[]>();
	readonly #lexicon: Lexicon;

	constructor(lexicon: Lexicon) {
		this.#lexicon = lexicon;
	}

	/** The words of an item, each with the fields it stands in, counted. */
	words(item: Item): ReadonlyMap<number, number> {
		const words = new Map<number, number>();
		textsOf(item, (text, mask) => {
			for (const word of (mask & own) !== 0 ? this.#numbers(text) : this.#split(text)) {
				const before = words.get(word);
				if (before === undefined) this.#lexicon.counted(word);
				words.set(word, (before ?? 0) | mask);
			}
		});
		return words;
	}

	#split(text: string): readonly number[] {
		let words = this.#known.get(text);
		if (!words) {
			words = this.#numbers(text);
			if (this.#known.size >= rememberedTexts) this.#known.clear();
			this.#known.set(text, words);
		}
		return words;
	}

	#numbers(text: string): readonly number[] {
		return wordsOf(text).map((word) => this.#lexicon.add(word));
	}
}

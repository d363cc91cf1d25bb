// Which rows words typed side by side mean: those that hold them all, with the least typos that this takes.
import { addAll, countBits, isEmpty, keepCommon, noBits, type Bits } from './bits.ts';
import type { Hit } from './lexicon.ts';
import type { OwnWords } from './own-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { enough, mostCost, typoCosts } from './words.ts';

/** A word that is looked for. */
export interface Asked {
	readonly word: string;
	/** Whether words that begin so are meant as well. */
	readonly prefix: boolean;
	/** So many typos are forgiven from the first; undefined: as it takes to find something. */
	readonly typos: number | undefined;
}

/** The vocabulary words that stand for one word of the query. */
export interface Found {
	readonly asked: string;
	readonly hits: readonly Hit[];
}

/**
 * Rows that hold all words: as they stand or as beginnings of words, and where nothing does, with typos, the fewest in all
 * of them together. Else each correct word would bring all that look like it. A word that nothing but its beginning is known
 * of may be one with a typo as well: where few rows have it, the guesses follow. So do the next best guesses where few rows
 * are as near as can be.
 * @param live rows that are there
 * @param own words that are in no vocabulary: no typos are forgiven in them
 */
export function meant(
	asked: readonly Asked[],
	live: Bits,
	vocabulary: Vocabulary,
	own: OwnWords
): { rows: Bits; found: readonly Found[] } {
	const alone = asked.length === 1;
	const guesses = asked.map((one) => new Guess(one, alone, { vocabulary, own }, live.length * 32));
	// The rarest first: where nothing holds it the others need not be looked up.
	const order = [...guesses].sort((a, b) => a.places - b.places);
	const chain = new Chain(order, live);
	const asTyped = chain.rows(0);
	if (!isEmpty(asTyped)) {
		if (countBits(asTyped) >= enough) return { rows: asTyped, found: foundAt(guesses, 0) };
		for (const guess of guesses) guess.settled = guess.known;
		return { rows: chain.rows(1), found: foundAt(guesses, 1) };
	}
	for (let cost = 1; cost <= mostCost; cost++) {
		const rows = chain.rows(cost);
		if (isEmpty(rows)) continue;
		if (cost === mostCost || countBits(rows) >= enough) return { rows, found: foundAt(guesses, cost) };
		return { rows: chain.rows(cost + 1), found: foundAt(guesses, cost + 1) };
	}
	return { rows: asTyped, found: foundAt(guesses, 0) };
}

function foundAt(guesses: readonly Guess[], cost: number): readonly Found[] {
	return guesses.map((guess) => ({ asked: guess.asked.word, hits: guess.hitsAt(cost) }));
}

/** What one word may stand for, by what its typos cost. */
class Guess {
	readonly asked: Asked;
	/** Taken as it is from now on. */
	settled = false;
	readonly #vocabulary: Vocabulary;
	readonly #own: OwnWords;
	readonly #size: number;
	/** Typos forgiven in the first place, and the costs of those and of more. */
	readonly #first: number;
	readonly #costs: readonly number[];
	/** By typos beyond the first. */
	readonly #hits: (readonly Hit[])[] = [];
	readonly #rows: Bits[] = [];

	constructor(
		asked: Asked,
		alone: boolean,
		{ vocabulary, own }: { readonly vocabulary: Vocabulary; readonly own: OwnWords },
		size: number
	) {
		this.asked = asked;
		this.#vocabulary = vocabulary;
		this.#own = own;
		this.#size = size;
		this.#first = asked.typos ?? 0;
		this.#costs = asked.typos === undefined ? typoCosts(asked.word, alone) : [0];
	}

	/** Whether an item has the word just as it was typed, or no typos may be forgiven. */
	get known(): boolean {
		if (this.#costs.length === 1) return true;
		const rows = noBits(this.#size);
		// The vocabulary may still have words whose items are gone.
		this.#vocabulary.addRows(
			this.#hitsWith(0).filter(({ tier }) => tier === 'exact'),
			rows
		);
		this.#own.addRows(this.asked.word, false, rows);
		return !isEmpty(rows);
	}

	/** In how many rows it stands without typos, about. */
	get places(): number {
		const { lexicon } = this.#vocabulary;
		return this.#hitsWith(0).reduce((sum, { number }) => sum + lexicon.count(number), 0);
	}

	/** What typos cost that are of use within a budget, least first. */
	costsWithin(budget: number): readonly number[] {
		return this.settled ? [0] : this.#costs.filter((cost) => cost <= budget);
	}

	hitsAt(cost: number): readonly Hit[] {
		return this.#hitsWith(this.#typosAt(cost));
	}

	/** Rows that hold it with typos that cost at most so much. */
	rowsAt(cost: number): Bits {
		return this.#rowsWith(this.#typosAt(cost));
	}

	#typosAt(cost: number): number {
		return this.costsWithin(cost).length - 1;
	}

	#hitsWith(typos: number): readonly Hit[] {
		const { word, prefix } = this.asked;
		return (this.#hits[typos] ??= this.#vocabulary.find(word, { prefix, typos: this.#first + typos }));
	}

	#rowsWith(typos: number): Bits {
		const before = this.#rows[typos];
		if (before) return before;
		const hits = this.#hitsWith(typos);
		const rows = noBits(this.#size);
		const { word, prefix } = this.asked;
		if (typos > 0) {
			addAll(rows, this.#rowsWith(typos - 1));
			this.#vocabulary.addRows(
				hits.filter((hit) => hit.typos === typos),
				rows
			);
		} else {
			const letter = prefix && this.#first === 0 && word.length === 1 ? word.charCodeAt(0) : undefined;
			this.#vocabulary.addRows(hits, rows, letter);
			this.#own.addRows(word, prefix, rows);
		}
		this.#rows[typos] = rows;
		return rows;
	}
}

/** Rows that hold the first so many words with typos that cost so much together: each made of those with a word less. */
class Chain {
	readonly #guesses: readonly Guess[];
	/** By number of words, then by cost; undefined: no row. */
	readonly #steps: (Bits | undefined)[][];
	readonly #live: Bits;

	constructor(guesses: readonly Guess[], live: Bits) {
		this.#guesses = guesses;
		this.#live = live;
		this.#steps = guesses.map(() => []);
	}

	/** Rows that hold all words with typos that cost at most so much; costs are asked for one after the other from 0. */
	rows(cost: number): Bits {
		let rows: Bits | undefined = this.#live.slice();
		for (const [at, guess] of this.#guesses.entries()) {
			rows = this.#holding(at, guess, cost);
			const steps = this.#steps[at];
			if (steps) steps[cost] = rows;
			if (!rows) break;
		}
		return rows?.slice() ?? noBits(this.#live.length * 32);
	}

	#holding(at: number, guess: Guess, cost: number): Bits | undefined {
		let rows: Bits | undefined;
		for (const own of guess.costsWithin(cost)) {
			const before = at === 0 ? this.#live : this.#steps[at - 1]?.[cost - own];
			if (!before) continue;
			const both = keepCommon(before.slice(), guess.rowsAt(own));
			rows = rows ? addAll(rows, both) : both;
		}
		return rows && !isEmpty(rows) ? rows : undefined;
	}
}

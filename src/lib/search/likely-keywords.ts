/**
 * Which keywords an item most likely wants, by those of its neighbours.
 *
 * Each way to be a neighbour asks for itself: what part of the neighbours, nearer ones counting more, has the keyword? The
 * score is the sum of those parts, each times how much that way to be near is worth. Two neighbours without the keyword are
 * always added, so that one neighbour alone does not make certain.
 *
 *     score(keyword) = Σ worth(way) · nearness of neighbours with it / (nearness of all neighbours with any + 2)
 *
 * What is on the item already also speaks: what part of all that have the same keyword has this one, too. Last, and only
 * where nothing else speaks, comes what is frequent everywhere. docs/decisions/0021 has what it was measured by.
 */
import type { ItemId } from '#lib/library/item.ts';
import { isWithin } from '#lib/library/keyword-tree.ts';
import { hasBit } from './bits.ts';
import type { Columns } from './columns.ts';
import { Sequences } from './sequences.ts';

/** Ways to be a neighbour. `given` has the same keywords already; `everywhere` is in the library at all. */
export type Nearness = 'series' | 'event' | 'folder' | 'place' | 'given' | 'everywhere';

/** What the votes of each way are worth. */
const worth: Readonly<Record<Nearness, number>> = {
	series: 3,
	event: 3,
	folder: 2,
	place: 2,
	given: 2,
	everywhere: 0.05
};

export interface LikelyKeyword {
	readonly value: string;
	/** To compare with others of the same answer. */
	readonly score: number;
	/** The way to be near that spoke loudest. */
	readonly by: Nearness;
}

/** Shots of one camera this near in time, milliseconds, are a series. */
const seriesWithin = 10 * 60_000;
/** What is this near in time belongs together, the less the further. */
const eventWithin = 3 * 3_600_000;
/** Degrees of latitude: about a kilometre. */
const placeWithin = 0.009;
/** Neighbours without the keyword that are always added. */
const doubters = 2;
/** Of many items so many are asked, spread over all. */
const mostAsked = 8;

/**
 * The keywords that items most likely want and that not all of them have, likeliest first.
 * @param ids of one item or a selection; of a large one some stand for all
 */
export function likelyKeywords(columns: Columns, ids: readonly ItemId[], most: number): LikelyKeyword[] {
	const rows = spread(ids, mostAsked).flatMap((id) => columns.rowOf(id) ?? []);
	const voters = new Voters(columns);
	const found = new Map<number, { score: number; by: Nearness; loudest: number }>();
	for (const row of rows) {
		const own = voters.keywordsOf(row);
		for (const votes of voters.near(row, own))
			votes.heard.forEach((nearness, code) => {
				if (nearness === 0 || own.has(code)) return;
				const part = (worth[votes.way] * nearness) / (votes.all + doubters);
				const sum = found.get(code) ?? { score: 0, by: votes.way, loudest: 0 };
				found.set(code, sum);
				sum.score += part / rows.length;
				if (part > sum.loudest) [sum.loudest, sum.by] = [part, votes.way];
			});
	}
	const keyword = columns.text('keyword');
	const given = rows.map((row) => keyword.textsAt(row));
	const likely: LikelyKeyword[] = [];
	const inOrder = [...found].sort(([a, one], [b, other]) => other.score - one.score || a - b);
	for (const [code, { score, by }] of inOrder) {
		if (likely.length >= most) break;
		const value = keyword.dictionary.text(code);
		// Who has one below it has it already.
		if (!given.every((own) => own.some((one) => isWithin(one, value)))) likely.push({ value, score, by });
	}
	return likely;
}

/** What neighbours of one kind said. */
class Votes {
	readonly way: Nearness;
	/** By keyword, as the first spelling of it: the nearness of those that have it. */
	readonly heard: Float64Array;
	/** Nearness of all that have any keyword. */
	all = 0;

	constructor(way: Nearness, keywords: number) {
		this.way = way;
		this.heard = new Float64Array(keywords);
	}
}

/** All items that have keywords, to be asked for one after another. */
class Voters {
	readonly #columns: Columns;
	/** The number of its keywords, a row each; of each number the keywords. */
	readonly #codes: ArrayLike<number>;
	readonly #sets: Sequences;
	/** For each keyword the first of its spellings. */
	readonly #same: Uint32Array;
	/** Items that have the same keywords, by their number. */
	readonly #totals: Uint32Array;
	readonly #keywords: number;
	readonly #everywhere: Votes;

	constructor(columns: Columns) {
		const { codes, sets, dictionary } = columns.text('keyword');
		this.#columns = columns;
		this.#codes = codes;
		this.#sets = sets ?? new Sequences();
		this.#same = dictionary.same();
		this.#keywords = dictionary.size;
		this.#totals = columns.totals('keyword');
		this.#everywhere = this.#votes('everywhere');
		for (let set = 1; set < this.#sets.size; set++) this.#say(this.#everywhere, set, this.#totals[set] ?? 0);
	}

	/** Keywords of an item, each as the first of its spellings. */
	keywordsOf(row: number): ReadonlySet<number> {
		return new Set(Array.from(this.#sets.at(this.#codes[row] ?? 0), (code) => this.#same[code] ?? code));
	}

	/** What those say who are near to an item. @param own its keywords */
	near(row: number, own: ReadonlySet<number>): readonly Votes[] {
		const given = this.#votes('given');
		// What is the same for all with the same keywords is asked of their sets.
		for (let set = 1; own.size > 0 && set < this.#sets.size; set++) {
			const alike = this.#countOf(set, own);
			if (alike > 0) this.#say(given, set, alike * (this.#totals[set] ?? 0));
		}
		return [...this.#around(row), given, this.#everywhere];
	}

	#around(row: number): readonly Votes[] {
		const columns = this.#columns;
		const series = this.#votes('series');
		const event = this.#votes('event');
		const inFolder = this.#votes('folder');
		const atPlace = this.#votes('place');
		const taken = columns.number('taken');
		const dated = columns.text('dated');
		const folder = columns.text('folder').codes;
		const root = columns.number('root');
		const camera = columns.text('camera').codes;
		const latitude = columns.number('latitude');
		const longitude = columns.number('longitude');
		// A day or a year is no time.
		const precision = dated.textsAt(row)[0] === 'time' ? dated.codes[row] : undefined;
		const [time, north, east] = [taken.at(row), latitude.at(row), longitude.at(row)];
		/** Degrees of longitude of the same length: more towards the poles. */
		const wide = placeWithin / Math.max(0.01, Math.cos((north * Math.PI) / 180));
		const { live } = columns;
		for (let other = 0; other < columns.size; other++) {
			const set = this.#codes[other] ?? 0;
			if (set === 0 || other === row || !hasBit(live, other)) continue;
			const apart = dated.codes[other] === precision ? Math.abs(taken.at(other) - time) : Infinity;
			if (apart <= eventWithin) {
				this.#say(event, set, 1 - apart / (eventWithin + 1));
				if (apart <= seriesWithin && camera[other] === camera[row]) this.#say(series, set, 1);
			}
			if (folder[other] === folder[row] && root.at(other) === root.at(row)) this.#say(inFolder, set, 1);
			if (Math.abs(latitude.at(other) - north) > placeWithin) continue;
			if (Math.abs(longitude.at(other) - east) <= wide) this.#say(atPlace, set, 1);
		}
		return [series, event, inFolder, atPlace];
	}

	#votes(way: Nearness): Votes {
		return new Votes(way, this.#keywords);
	}

	#say(votes: Votes, set: number, nearness: number): void {
		votes.all += nearness;
		const { units } = this.#sets;
		const end = this.#sets.endOf(set);
		for (let at = this.#sets.startOf(set); at < end; at++) {
			const code = this.#same[units[at] ?? 0] ?? 0;
			votes.heard[code] = (votes.heard[code] ?? 0) + nearness;
		}
	}

	#countOf(set: number, own: ReadonlySet<number>): number {
		const { units } = this.#sets;
		const end = this.#sets.endOf(set);
		let count = 0;
		for (let at = this.#sets.startOf(set); at < end; at++)
			if (own.has(this.#same[units[at] ?? 0] ?? 0)) count++;
		return count;
	}
}

/** At most so many of a list, spread over all of it. */
function spread<T>(list: readonly T[], most: number): readonly T[] {
	if (list.length <= most) return list;
	const step = list.length / most;
	return list.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

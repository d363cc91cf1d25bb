// Which of what was found was meant: for the order by relevance.
import type { Columns } from './columns.ts';
import type { Found } from './guess.ts';
import type { Hit } from './lexicon.ts';
import type { Vocabulary } from './vocabulary.ts';
import { finest, type Opinion } from './opinion.ts';
import { wordFields } from './word-fields.ts';

/** How much a word counts that was found as its beginning, or with typos, against one found as it stands. */
const trust = { exact: 1, prefix: 0.7, fuzzy: 0.45 } as const;
/** Steps that no weight can outvote: how far what was found is from what was typed. */
const perStep = { prefix: 1, typo: 2, strangeLetter: 1 } as const;
/** So near is a word that was found as it stands. */
const nearest = 7;

/**
 * How near a word that was found is to what was typed, at least 1. Letters are left out and swapped in one way each, while a
 * wrong one may be any of the alphabet: words which need none are the better guess.
 */
function nearness(asked: string, { tier, typos, number }: Hit, { lexicon }: Vocabulary): number {
	if (tier === 'exact') return nearest;
	if (tier === 'prefix') return nearest - perStep.prefix;
	let left = lexicon.word(number);
	let strange = 0;
	for (const letter of asked) {
		const at = left.indexOf(letter);
		if (at < 0) strange++;
		else left = left.slice(0, at) + left.slice(at + 1);
	}
	return nearest - typos * perStep.typo - strange * perStep.strangeLetter;
}

/** By mask of fields the weight of the heaviest of them. */
const weightOfMask = new Float32Array(1 << wordFields.length);
for (const [bit, { weight }] of wordFields.entries())
	for (let mask = 0; mask < weightOfMask.length; mask++)
		if ((mask & (1 << bit)) !== 0 && weight > (weightOfMask[mask] ?? 0)) weightOfMask[mask] = weight;

/** Rows with what speaks for each, best first as far as told. */
export interface Ranked {
	readonly rows: Uint32Array<ArrayBuffer>;
	/** Of the first rows, as many as Fuse.js looks at: how exactly they were found, and how well within that, 0 to 1. */
	readonly top: readonly { readonly row: number; readonly tier: number; readonly score: number }[];
}

/** The rows, best first: by how exactly the words were found, then by how rare they are and where they stand. */
export function ranked(
	rows: Uint32Array<ArrayBuffer>,
	columns: Columns,
	vocabulary: Vocabulary,
	found: readonly Found[]
): Ranked {
	const scores = new Float32Array(rows.length);
	const tiers = new Uint8Array(rows.length).fill(highestTier);
	const { best, step } = roomFor(columns.size);
	let highest: number = Number.EPSILON;
	const rarity = ({ number }: Hit) => Math.log(1 + columns.count / (1 + vocabulary.lexicon.count(number)));
	for (const { asked, hits } of found) {
		vocabulary.weigh(
			telling(hits, vocabulary),
			(hit) => (trust[hit.tier] / (1 + hit.typos)) * rarity(hit),
			weightOfMask,
			(hit) => nearness(asked, hit, vocabulary),
			best,
			step
		);
		for (let at = 0; at < rows.length; at++) {
			const row = rows[at] ?? 0;
			const score = (scores[at] ?? 0) + (best[row] ?? 0);
			scores[at] = score;
			if (score > highest) highest = score;
			// What is not weighed is a frequent word that begins as was typed.
			const far = nearest - (step[row] || nearest - perStep.prefix);
			tiers[at] = Math.max((tiers[at] ?? 0) - far, 0);
		}
		best.fill(0, 0, columns.size);
		step.fill(0, 0, columns.size);
	}
	const { order, first } = inOrder(rows, scores, tiers, highest);
	const top = Array.from(first, (at) => ({
		row: rows[at] ?? 0,
		tier: tiers[at] ?? 0,
		score: (scores[at] ?? 0) / highest
	}));
	top.sort((a, b) => b.tier - a.tier || b.score - a.score || columns.idAt(a.row) - columns.idAt(b.row));
	top.forEach(({ row }, at) => (order[at] = row));
	return { rows: order, top };
}

let room = { best: new Float32Array(0), step: new Uint8Array(0) };

/** By row what a word is worth there: zeros, to be left as such. Kept, as memory that comes and goes makes for pauses. */
function roomFor(rows: number): typeof room {
	if (room.best.length < rows) room = { best: new Float32Array(rows), step: new Uint8Array(rows) };
	return room;
}

/** Places in texts that are weighed for a word of the query: more are met only by a letter or two in a million items. */
const mostWeighed = 200_000;

/** Of very many words the exact one and the rarest: those that the others stand in come last whatever they weigh. */
function telling(hits: readonly Hit[], { lexicon }: Vocabulary): readonly Hit[] {
	let places = 0;
	for (const { number } of hits) places += lexicon.count(number);
	if (places <= mostWeighed) return hits;
	const order = hits
		.map((hit) => ({ hit, count: hit.tier === 'exact' ? 0 : lexicon.count(hit.number) }))
		.sort((a, b) => a.count - b.count);
	places = 0;
	const end = order.findIndex(({ count }) => (places += count) > mostWeighed);
	return order.slice(0, end < 0 ? order.length : end).map(({ hit }) => hit);
}

const highestTier = 15;
/** Scores are told apart in so many steps a tier: a million rows are sorted by counting. */
const scoreSteps = 4096;

/** The rows by their tiers and scores, best first, equal ones as they came; and where the first of them were. */
function inOrder(
	rows: Uint32Array,
	scores: Float32Array,
	tiers: Uint8Array,
	highest: number
): { order: Uint32Array<ArrayBuffer>; first: Uint32Array } {
	const order = new Uint32Array(rows.length);
	// Of very many rows most were met by a frequent word that is not weighed: these stay as they came, behind the others.
	const told = new Uint32Array(rows.length);
	let count = 0;
	for (let at = 0; at < rows.length; at++) {
		told[count] = at;
		count += Number((scores[at] ?? 0) > 0);
	}
	for (let at = 0, place = count; place < rows.length; at++) {
		order[place] = rows[at] ?? 0;
		place += Number((scores[at] ?? 0) === 0);
	}
	const keys = new Uint16Array(count);
	const starts = new Uint32Array((highestTier + 1) * scoreSteps + 1);
	const last = starts.length - 2;
	const scale = scoreSteps / highest;
	for (let place = 0; place < count; place++) {
		const at = told[place] ?? 0;
		const score = Math.min(scoreSteps - 1, ((scores[at] ?? 0) * scale) | 0);
		const key = last - ((tiers[at] ?? 0) * scoreSteps + score);
		keys[place] = key;
		starts[key + 1] = (starts[key + 1] ?? 0) + 1;
	}
	for (let key = 1; key < starts.length; key++) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
	const first = new Uint32Array(Math.min(finest, rows.length));
	for (let at = 0, place = count; place < first.length; at++) {
		first[place] = at;
		place += Number((scores[at] ?? 0) === 0);
	}
	for (let from = 0; from < count; from++) {
		const key = keys[from] ?? 0;
		const place = starts[key] ?? 0;
		const at = told[from] ?? 0;
		order[place] = rows[at] ?? 0;
		starts[key] = place + 1;
		if (place < finest) first[place] = at;
	}
	return { order, first };
}

/** Lets Fuse.js have a say in the order of the first rows, inside tiers. */
export function refined(
	{ rows, top }: Ranked,
	opinions: ReadonlyMap<number, Pick<Opinion, 'score'>>
): Uint32Array<ArrayBuffer> {
	const better = top.map((one) => ({
		...one,
		score: one.score - influence * (opinions.get(one.row)?.score ?? 1)
	}));
	better.sort((a, b) => b.tier - a.tier || b.score - a.score);
	better.forEach(({ row }, at) => (rows[at] = row));
	return rows;
}

/** How much the opinion of Fuse.js counts against how rare the words are and where they stand. */
const influence = 0.25;

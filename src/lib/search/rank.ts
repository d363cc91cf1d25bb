// Which of what was found was meant: for the order by relevance.
import type { Columns } from './columns.ts';
import type { Found } from './evaluate.ts';
import { wordFields } from './words.ts';

/** Candidates that Fuse.js looks at: more cost time and make it worse, as it weighs words by what it is given. */
const finest = 60;

/** How much a word counts that was found as its beginning, or with typos, against one found as it stands. */
const trust = { exact: 1, prefix: 0.7, fuzzy: 0.45 } as const;
/** The same as steps that no weight can outvote. */
const steps = { exact: 2, prefix: 1, fuzzy: 0 } as const;

/** The rows, best first: by how exactly the words were found, then by how rare they are and where they stand. */
export async function ranked(
	rows: Uint32Array<ArrayBuffer>,
	columns: Columns,
	found: readonly Found[]
): Promise<Uint32Array<ArrayBuffer>> {
	const scores = new Float32Array(columns.size);
	const tiers = new Uint8Array(columns.size);
	for (const { hits } of found) {
		const best = new Float32Array(columns.size);
		const step = new Uint8Array(columns.size);
		for (const hit of hits) {
			const rarity = Math.log(1 + columns.count / (1 + hit.count));
			const worth = (trust[hit.tier] / (1 + hit.typos)) * rarity;
			hit.visit((row, mask) => {
				best[row] = Math.max(best[row] ?? 0, worth * weightOf(mask));
				step[row] = Math.max(step[row] ?? 0, steps[hit.tier]);
			});
		}
		for (const row of rows) {
			scores[row] = (scores[row] ?? 0) + (best[row] ?? 0);
			tiers[row] = Math.min((tiers[row] ?? 0) + (step[row] ?? 0), 255);
		}
	}
	const order = (a: number, b: number) =>
		(tiers[b] ?? 0) - (tiers[a] ?? 0) ||
		(scores[b] ?? 0) - (scores[a] ?? 0) ||
		columns.idAt(a) - columns.idAt(b);
	const sorted = rows.slice().sort(order);

	const top = sorted.subarray(0, finest);
	const fine = await fuseScores(top, columns, found.map(({ asked }) => asked).join(' '));
	const highest = Math.max(...top.map((row) => scores[row] ?? 0), Number.EPSILON);
	top.forEach((row) => {
		scores[row] = (scores[row] ?? 0) / highest - 0.5 * (fine.get(row) ?? 1);
	});
	top.sort(order);
	return sorted;
}

function weightOf(mask: number): number {
	let weight = 0;
	for (const [bit, field] of wordFields.entries())
		if ((mask & (1 << bit)) !== 0 && field.weight > weight) weight = field.weight;
	return weight;
}

/** Fuse's opinion of some rows: 0 perfect, 1 none. */
async function fuseScores(
	rows: Uint32Array,
	columns: Columns,
	words: string
): Promise<ReadonlyMap<number, number>> {
	const { default: Fuse } = await import('fuse.js');
	const documents = [...rows].map((row) => ({
		row,
		...Object.fromEntries(wordFields.map(({ field }) => [field.name, columns.text(field.name).textsAt(row)]))
	}));
	const fuse = new Fuse(documents, {
		keys: wordFields.map(({ field, weight }) => ({ name: field.name, weight })),
		useTokenSearch: true,
		ignoreLocation: true,
		ignoreDiacritics: true,
		includeScore: true,
		threshold: 0.3
	});
	return new Map(fuse.search(words).map(({ item, score }) => [item.row, score ?? 1]));
}

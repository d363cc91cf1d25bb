/** Twelve criteria, a sort and the counts of six facets over 100,000 made-up items, against plain objects. */
import { median, short } from '../../scripts/bench-context.mjs';
import { call, inSearchPage, p95 } from './search-page/run.mjs';

const count = 100_000;

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'filters',
	title: `12 criteria, newest first, with the counts of 6 facets, of ${count.toLocaleString('en')} items in Chromium`,
	run: ({ temporary }) =>
		temporary((folder) =>
			inSearchPage(folder, async (page) => {
				await call(page, 'open', count);
				const { figures, rows } = filterRows(await call(page, 'filters', 20));
				return {
					figures,
					columns: [
						'criteria',
						'matches',
						'p50 / p95 ms',
						'`filter`, `sort` and a `Map` a facet',
						'ratio of p50'
					],
					rows,
					notes: [
						'Both sides took turns on each query, the best of three counts, and gave the same items in the same order with the same counts.'
					]
				};
			})
		)
};

/** @param {Awaited<ReturnType<typeof import('./search-page/page.mjs').filters>>} timed */
export function filterRows(timed) {
	/** @type {Record<string, number>} */
	const figures = {};
	/** @type {(string | number)[][]} */
	const rows = [];
	for (const kind of [...new Set(timed.map((one) => one.kind))]) {
		const list = timed.filter((one) => one.kind === kind);
		if (list.some(({ same }) => !same)) throw new Error(`${kind}: the two ways gave other answers`);
		const [ours, plain] = [list.map((one) => one.ours), list.map((one) => one.plain)];
		const ratio = median(ours) / median(plain);
		figures[`${kind} p50 ms`] = median(ours);
		figures[`${kind} p95 ms`] = p95(ours);
		figures[`${kind} plain p50 ms`] = median(plain);
		figures[`${kind} ratio`] = ratio;
		rows.push([
			kind,
			Math.round(median(list.map(({ matches }) => matches))),
			`${short(median(ours))} / ${short(p95(ours))}`,
			`${short(median(plain))} / ${short(p95(plain))}`,
			short(ratio)
		]);
	}
	return { figures, rows };
}

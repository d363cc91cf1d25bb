/** Searches of a library of 100,000 made-up items against Fuse.js with token search over all of it. */
import { short } from '../../scripts/bench-context.mjs';
import { recallNote, reportSearches } from './search-page/report.mjs';
import { call, inSearchPage } from './search-page/run.mjs';

const count = 100_000;
/** It takes seconds a query. */
const kinds = ['word', 'multi', 'prefix', 'word-typo1', 'typo1', 'typo2'];

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'search-fuse',
	title: `Searches of ${count.toLocaleString('en')} items in Chromium, against Fuse.js with token search over all of them`,
	run: ({ temporary }) =>
		temporary((folder) =>
			inSearchPage(folder, async (page) => {
				await call(page, 'open', count);
				const { timed } = await call(page, 'search', { perKind: 10, other: 'fuse', seed: 2, kinds });
				const { figures, rows } = reportSearches(timed, 'Fuse.js');
				const sum = (/** @type {'ours' | 'theirs'} */ side) => timed.reduce((all, one) => all + one[side], 0);
				figures['times Fuse.js, all'] = sum('theirs') / sum('ours');
				return {
					figures,
					columns: [
						'query',
						'queries',
						'p50 / p95 ms',
						'recall',
						'Fuse.js, p50 / p95 ms',
						'its recall',
						'times quicker, p50 / p95'
					],
					rows,
					notes: [
						recallNote(figures, 'Fuse.js'),
						`All together ${short(figures['times Fuse.js, all'])} times quicker. Fuse.js ran each query once, the engine three times with the best counting.`
					]
				};
			})
		)
};

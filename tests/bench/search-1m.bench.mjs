/** Searches and filters of a library of a million made-up items. */
import { short } from '../../scripts/bench-context.mjs';
import { filterRows } from './filters.bench.mjs';
import { recallNote, reportSearches } from './search-page/report.mjs';
import { call, inSearchPage } from './search-page/run.mjs';

const count = 1_000_000;

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'search-1m',
	title: `Searches and filters of ${count.toLocaleString('en')} items in Chromium`,
	run: ({ temporary }) =>
		temporary((folder) =>
			inSearchPage(folder, async (page) => {
				const { reading, bytes } = await call(page, 'open', count);
				const { timed } = await call(page, 'search', { perKind: 150, other: 'none', seed: 3 });
				const { figures, rows } = reportSearches(timed, '');
				const filtered = filterRows(await call(page, 'filters', 4));
				Object.assign(figures, filtered.figures);
				figures['engine MB'] = bytes / 1e6;
				return {
					figures,
					columns: ['query', 'queries', 'p50 / p95 ms', 'recall'],
					rows: [
						...rows,
						...filtered.rows.map(([kind = '', , ours = '', , ratio = '']) => [
							`12 criteria, ${kind}`,
							4,
							ours,
							`${ratio} of \`filter\``
						])
					],
					notes: [
						recallNote(figures),
						`Reading and indexing took ${short(reading / 1000)} s; columns, words and orders take ${short(bytes / 1e6)} MB. Best of three each.`
					]
				};
			})
		)
};

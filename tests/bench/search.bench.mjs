/** Searches of a library of 100,000 made-up items as they are typed, against MiniSearch and against `includes`. */
import { short } from '../../scripts/bench-context.mjs';
import { recallNote, reportSearches } from './search-page/report.mjs';
import { call, inSearchPage, p95 } from './search-page/run.mjs';

const count = 100_000;

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'search',
	title: `Searches of ${count.toLocaleString('en')} items in Chromium, every match in order of relevance, against MiniSearch`,
	run: ({ temporary }) =>
		temporary((folder) =>
			inSearchPage(folder, async (page) => {
				const { reading, bytes } = await call(page, 'open', count);
				const { timed, building } = await call(page, 'search', {
					perKind: 300,
					other: 'minisearch',
					seed: 1
				});
				const likely = await call(page, 'likely', 200);
				const waits = await call(page, 'importing', 5000);
				const { figures, rows } = reportSearches(timed, 'MiniSearch');
				figures['reading ms'] = reading;
				figures['engine MB'] = bytes / 1e6;
				figures['suggested keywords p95 ms'] = p95(likely.items);
				figures['suggested keywords of 5,000 items p95 ms'] = p95(likely.selections);
				figures['wait while importing p95 ms'] = p95(waits);
				figures['wait while importing most ms'] = Math.max(...waits);
				return {
					figures,
					columns: [
						'query',
						'queries',
						'p50 / p95 ms',
						'recall',
						'MiniSearch, p50 / p95 ms',
						'its recall',
						'times quicker, p50 / p95',
						'`includes`, p50 ms'
					],
					rows,
					notes: [
						recallNote(figures, 'MiniSearch'),
						`Reading and indexing took ${short(reading / 1000)} s (MiniSearch ${short(building / 1000)} s); columns, words and orders take ${short(bytes / 1e6)} MB. While 5,000 items were put in, a search took ${short(p95(waits))} ms at p95, ${short(Math.max(...waits))} ms at most, waiting included. Best of three each.`,
						`Keywords that an item most likely wants took ${short(p95(likely.items))} ms at p95, those of a selection of 5,000 ${short(p95(likely.selections))} ms.`
					]
				};
			})
		)
};

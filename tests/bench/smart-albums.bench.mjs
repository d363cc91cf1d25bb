/** Smart albums after an edit: until twenty of them are counted anew and the one that is shown is right, in Chromium. */
import { join } from 'node:path';
import { median, short } from '../../scripts/bench-context.mjs';
import { withPage } from './bench-page.mjs';

const library = Number(process.env.SMART_ITEMS ?? 100_000);
const rounds = Number(process.env.SMART_ROUNDS ?? 9);
/** Milliseconds that it may take. */
const most = 200;

const edits = [
	{ name: 'stars of one', count: 1, wish: (/** @type {number} */ round) => set('rating', 1 + (round % 5)) },
	{
		name: 'a keyword for one',
		count: 1,
		wish: () => ({ kind: 'add', field: 'keywords', element: 'benchmark' })
	},
	{ name: 'stars of 100', count: 100, wish: (/** @type {number} */ round) => set('rating', 1 + (round % 5)) }
];
/** @param {string} field @param {unknown} value */
function set(field, value) {
	return { kind: 'set', field, value };
}

/** @typedef {{ written: number, learnt: number, counted: number, all: number, counts: number[] }} Turn */

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'smart-albums',
	title: `Twenty smart albums of ${library.toLocaleString('en')} items, right after an edit`,
	patience: 20 * 60_000,
	run: ({ temporary }) =>
		temporary((folder) =>
			withPage(
				{ page: 'smart-page', site: join(folder, 'site'), profile: join(folder, 'profile'), offers: 'smart' },
				async (_page, ask) => {
					await ask('fill', library);
					/** @type {Turn[][]} */
					const turns = edits.map(() => []);
					/** @type {number[]} */
					const seconds = [];
					/** @type {number[]} */
					const rebuilds = [];
					let from = 1;
					for (let round = 0; round < rounds; round++) {
						for (const [at, { count, wish }] of edits.entries()) {
							turns[at]?.push(/** @type {Turn} */ (await ask('turn', from, count, wish(round))));
							from += count;
						}
						seconds.push(
							/** @type {number} */ (await ask('second', from, set('rating', 1 + ((round + 2) % 5))))
						);
						from += 2;
						// In turns with the edits: what else the machine does falls on both.
						const { all, counts } = /** @type {Turn} */ (await ask('rebuilt'));
						rebuilds.push(all);
						const again = /** @type {Turn} */ (
							await ask('turn', from, 1, set('title', `Round ${String(round)}`))
						);
						if (String(counts.slice(0, -1)) !== String(again.counts.slice(0, -1)))
							throw new Error(`Counted ${String(again.counts)}, read anew ${String(counts)}`);
						from += 1;
					}
					return report(turns, seconds, rebuilds);
				}
			)
		)
};

/** @param {readonly Turn[][]} turns @param {readonly number[]} seconds @param {readonly number[]} rebuilds */
function report(turns, seconds, rebuilds) {
	/** @type {Record<string, number>} */
	const figures = {};
	const rebuild = median(rebuilds);
	const rows = edits.map(({ name }, at) => {
		const own = turns[at] ?? [];
		const all = own.map((turn) => turn.all);
		const ratio = median(all.map((one, round) => (rebuilds[round] ?? NaN) / one));
		figures[`${name} ms`] = median(all);
		figures[`${name} ratio`] = ratio;
		return [
			name,
			short(median(own.map((turn) => turn.written))),
			short(median(own.map((turn) => turn.learnt))),
			short(median(own.map((turn) => turn.counted))),
			short(median(all)),
			short(Math.max(...all)),
			`${short(ratio)}x`
		];
	});
	figures['right after another ms'] = median(seconds);
	figures['read anew ms'] = rebuild;
	rows.push([
		'stars of one, right after another',
		'',
		'',
		'',
		short(median(seconds)),
		short(Math.max(...seconds)),
		''
	]);
	return {
		figures,
		columns: [
			'edit',
			'on disk, ms',
			'learnt, ms',
			'counted, ms',
			'all right, ms',
			'slowest, ms',
			'of reading anew'
		],
		rows,
		notes: [
			`From the edit until the library's thread has it, the twenty are counted, and the one that is shown is answered with its facets. It may take ${String(most)} ms. Median of ${String(rounds)} turns.`,
			`Reading all rows anew and counting takes ${short(rebuild)} ms; both count the same.`
		]
	};
}

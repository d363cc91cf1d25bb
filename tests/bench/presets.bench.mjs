/** What a person does with one preset of a thousand, in Chromium: each time until it is acknowledged. */
import { join } from 'node:path';
import { median, short } from '../../scripts/bench-context.mjs';
import { withPage } from './bench-page.mjs';

const count = 1000;
const rounds = 21;
/** Over which they were made: each leaves its rows in the store of the document. */
const visits = 50;
/** Milliseconds that each may take. */
const most = 100;

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'presets',
	title: `One of ${count.toLocaleString('en')} presets: each thing that is done with it`,
	patience: 5 * 60_000,
	run: ({ temporary }) =>
		temporary((folder) =>
			withPage(
				{
					page: 'presets-page',
					site: join(folder, 'site'),
					profile: join(folder, 'profile'),
					offers: 'presets'
				},
				async (page, ask) => {
					await ask('fill', count, visits);
					/** @type {[number, number][]} */
					const first = [];
					for (let visit = 0; visit < 5; visit++) {
						await page.reload();
						await page.waitForFunction('"presets" in globalThis');
						first.push(/** @type {[number, number]} */ (await ask('first')));
					}
					/** @type {Map<string, number[]>} */
					const times = new Map();
					// In turns, so that what else the machine does falls on all of them.
					for (let round = 0; round < rounds; round++)
						for (const name of /** @type {string[]} */ (await ask('names')))
							times.set(name, [...(times.get(name) ?? []), /** @type {number} */ (await ask('time', name))]);
					return report(first, times);
				}
			)
		)
};

/**
 * @param {readonly [number, number][]} first milliseconds of opening, and of opening and changing one
 * @param {ReadonlyMap<string, readonly number[]>} times
 */
function report(first, times) {
	const opening = first.map(([open]) => open);
	const cold = first.map(([, both]) => both);
	/** @type {Record<string, number>} */
	const figures = { 'open the document, ms': median(opening), 'first change of a visit, ms': median(cold) };
	for (const [name, list] of times) figures[`${name}, ms`] = median([...list]);
	return {
		figures,
		columns: ['', 'median, ms', 'slowest, ms'],
		rows: [
			[
				'open the document of all, while its page comes up',
				short(median(opening)),
				short(Math.max(...opening))
			],
			['the same, and the first change at once', short(median(cold)), short(Math.max(...cold))],
			...[...times].map(([name, list]) => [name, short(median([...list])), short(Math.max(...list))])
		],
		notes: [`Each until it is acknowledged or read; ${rounds} rounds. Wanted: below ${most} ms.`]
	};
}

/** Scrolling through a million tiles, against the same tiles in lines of virtua, in turns in one page. */
import { join } from 'node:path';
import { median, short } from '../../scripts/bench-context.mjs';
import { withPage } from './bench-page.mjs';
import { allWays, step, ways } from './scrolling.mjs';

const tiles = 1_000_000;
const turns = 2;
const grids = /** @type {const} */ ({
	virtua: { title: 'virtua, the same tiles in lines' },
	ours: { title: "the app's grid" }
});

/**
 * @typedef {keyof typeof grids} Grid
 * @typedef {import('./scrolling.mjs').Way} Way
 * @typedef {import('./scrolling.mjs').Scrolled} Scrolled
 */

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'grid-1m',
	title: `A scroll step in ${tiles.toLocaleString('en')} tiles: script, style and layout on the main thread, against virtua`,
	patience: 480_000,
	run: ({ temporary }) =>
		temporary((folder) =>
			withPage(
				{ page: 'grid-page', site: join(folder, 'site'), profile: join(folder, 'profile') },
				async (page) => {
					const session = await page.context().newCDPSession(page);
					await session.send('Performance.enable', { timeDomain: 'threadTicks' });
					/** @type {Record<Grid, Record<Way, Scrolled>[]>} */
					const seen = { ours: [], virtua: [] };
					let [whole, scale] = [0, 1];
					for (let turn = 0; turn < turns; turn++) {
						for (const name of /** @type {Grid[]} */ (Object.keys(grids))) {
							// @ts-expect-error: the page's own function
							await page.evaluate(([name, count]) => globalThis.show(name, count), [name, tiles]);
							await page.locator('.cell .name').first().waitFor();
							// Virtua's list is as high as it is, the app's stays below what browsers allow: both go the same way.
							const height = await page.locator('.scroller').evaluate((list) => list.scrollHeight);
							whole = Math.max(whole, height);
							scale = whole / height;
							seen[name].push(await allWays(page, session, '.scroller', '.cell', scale));
						}
					}
					return report(seen, scale);
				}
			)
		)
};

/** @param {Record<Grid, Record<Way, Scrolled>[]>} seen @param {number} scale pixels of the list that a pixel of scrolling moves */
function report(seen, scale) {
	/** @type {Record<string, number>} */
	const figures = { tiles, scale };
	/** @type {(string | number)[][]} */
	const rows = [];
	const all = /** @type {Way[]} */ (Object.keys(ways));
	for (const name of /** @type {Grid[]} */ (Object.keys(grids))) {
		const most = Math.max(...seen[name].flatMap((turn) => all.map((way) => turn[way].nodes)));
		const cells = Math.max(...seen[name].flatMap((turn) => all.map((way) => turn[way].cells)));
		figures[`${name} elements`] = most;
		figures[`${name} cells`] = cells;
		for (const way of all) {
			figures[`${name} ${way} ms`] = median(seen[name].map((turn) => step(turn[way].work)));
			figures[`${name} ${way} script ms`] = median(seen[name].map((turn) => turn[way].work.script));
			figures[`${name} ${way} blank share`] = Math.max(...seen[name].map((turn) => turn[way].blank));
		}
		rows.push([
			grids[name].title,
			...all.map((way) => short(figures[`${name} ${way} ms`] ?? NaN)),
			// Virtua lets nothing be pointed at while it scrolls, which is how tiles are looked at.
			name === 'virtua'
				? 'not looked at'
				: `${Math.round(100 * Math.max(...all.map((way) => figures[`${name} ${way} blank share`] ?? NaN)))} %`,
			most,
			cells
		]);
	}
	for (const way of all) {
		figures[`${way} share of virtua`] = median(
			seen.ours.map((turn, at) => step(turn[way].work) / step(seen.virtua[at]?.[way].work ?? turn[way].work))
		);
	}
	rows.push([
		'**share of virtua**',
		...all.map((way) => `**${short(figures[`${way} share of virtua`] ?? NaN)}**`),
		'',
		'',
		''
	]);
	return {
		figures,
		columns: [
			'milliseconds a step',
			'slow (60 px)',
			'fast (1,600 px)',
			'jump',
			'blank, at most',
			'elements',
			'tiles in the page'
		],
		rows,
		notes: [
			`Wished: at most 2.5 ms, no tile blank one frame after a step, at most 300 elements, and at most 0.7 of virtua. Both draw the app's own tiles, whose rows and pictures are at hand, in a window of 1440 × 900; processor time of the main thread, median of ${turns} turns, raster and compositing not counted. Steps are in pixels of the list: the app's, kept below the height that browsers allow, moves ${short(scale)} of them for each of the scroll bar.`
		]
	};
}

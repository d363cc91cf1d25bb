/** Scrolling through 100,000 tiles of the built app, against all tiles of a tenth of them in the page at once. */
import { short } from '../../scripts/bench-context.mjs';
import { startServer } from '../../scripts/static-server.mjs';
import { browserOn, builtApp } from './built-app.mjs';
import { makeLibrary } from './made-library.mjs';
import { allWays, metrics, scroll, step, ways } from './scrolling.mjs';

const tiles = 100_000;
/** All in the page at once, as many as a browser bears. */
const plainTiles = 10_000;

/**
 * @typedef {import('./scrolling.mjs').Way} Way
 * @typedef {import('./scrolling.mjs').Scrolled} Scrolled
 */

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'grid',
	title: `A scroll step in the grid of ${tiles.toLocaleString('en')} items: script, style and layout on the main thread`,
	run: ({ temporary }) =>
		temporary(async (profile) => {
			const server = await startServer({ root: builtApp() });
			const { context, page } = await browserOn(profile);
			try {
				const items = await makeLibrary(page, server.url, tiles);
				await page.goto(server.url);
				await page.locator('.cell .name').first().waitFor({ timeout: 120_000 });
				await page.waitForTimeout(2000);
				const session = await context.newCDPSession(page);
				await session.send('Performance.enable', { timeDomain: 'threadTicks' });
				const before = await memory(session);
				const ours = await allWays(page, session, '.scroller', '.cell');
				// As much again, and what is left over counts as leaked.
				await scroll(page, { selector: '.scroller', cell: '.cell', ...ways.fast });
				const after = await memory(session);

				const plain = await context.newPage();
				await plain.setContent(plainGrid(plainTiles));
				await plain.bringToFront();
				const plainSession = await context.newCDPSession(plain);
				await plainSession.send('Performance.enable', { timeDomain: 'threadTicks' });
				const theirs = await allWays(plain, plainSession, '.scroller', '.cell');
				return report(items, ours, theirs, after.heap - before.heap, after.listeners - before.listeners);
			} finally {
				await context.close();
				await server.close();
			}
		})
};

/**
 * @param {number} items
 * @param {Record<Way, Scrolled>} ours
 * @param {Record<Way, Scrolled>} theirs
 * @param {number} heap
 * @param {number} listeners
 */
function report(items, ours, theirs, heap, listeners) {
	/** @type {Record<string, number>} */
	const figures = { items };
	/** @type {(string | number)[][]} */
	const rows = [];
	for (const [name, all] of /** @type {const} */ ([
		[`grid, ${items.toLocaleString('en')} items`, ours],
		[`all of ${plainTiles.toLocaleString('en')} tiles, \`content-visibility: auto\``, theirs]
	])) {
		const most = Math.max(...Object.values(all).map(({ nodes }) => nodes));
		rows.push([name, ...Object.values(all).map(({ work }) => short(step(work))), most]);
	}
	for (const way of /** @type {Way[]} */ (Object.keys(ways))) {
		const { work, blank, settledBlank } = ours[way];
		figures[`${way} ms`] = step(work);
		figures[`${way} script ms`] = work.script;
		figures[`${way} style ms`] = work.style;
		figures[`${way} layout ms`] = work.layout;
		figures[`${way} whole task ms`] = work.task;
		figures[`${way} blank share`] = blank;
		figures[`${way} blank share, settled`] = settledBlank;
		figures[`${way} times plain`] = step(theirs[way].work) / step(work);
	}
	figures['elements'] = Math.max(...Object.values(ours).map(({ nodes }) => nodes));
	figures['cells'] = ours.slow.cells;
	figures['heap growth MB'] = heap / 1e6;
	figures['listener growth'] = listeners;
	const percent = (/** @type {number} */ share) =>
		`${(100 * share).toFixed(share > 0 && share < 0.01 ? 2 : 0)} %`;
	return {
		figures,
		columns: ['milliseconds a step', 'slow (60 px)', 'fast (1,600 px)', 'jump', 'elements in the scroller'],
		rows,
		notes: [
			`Tiles without their item: ${percent(ours.slow.blank)} of those in sight one frame after a slow step, ${percent(ours.fast.blank)} after a fast one, ${percent(ours.jump.blank)} after a jump, and ${percent(ours.jump.settledBlank)} a quarter of a second later.`,
			`After ${Object.values(ways).reduce((sum, { steps }) => sum + steps, 0) + ways.fast.steps} steps the page's heap had grown by ${short(heap / 1e6)} MB and its listeners by ${listeners}. Processor time of the main thread, pictures included; raster and compositing are not counted. The whole tasks of a step took ${short(ours.slow.work.task)}, ${short(ours.fast.work.task)} and ${short(ours.jump.work.task)} ms.`
		]
	};
}

/** @param {import('playwright').CDPSession} session */
async function memory(session) {
	await session.send('HeapProfiler.collectGarbage');
	await session.send('HeapProfiler.collectGarbage');
	const { JSHeapUsedSize = NaN, JSEventListeners = NaN } = await metrics(session);
	return { heap: JSHeapUsedSize, listeners: JSEventListeners };
}

/** The same tiles, all of them, left to the browser. @param {number} count */
function plainGrid(count) {
	const tile = (/** @type {number} */ index) =>
		`<div class="cell" role="gridcell" id="cell-${index}" aria-label="IMG_${index}.jpg, Photo"><span class="frame"><img alt="" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/%3E"><span class="signs"></span></span><span class="caption"><span class="name">IMG_${index}.jpg</span></span></div>`;
	return `<!doctype html><style>
		body { margin: 0; font: 14px sans-serif }
		.scroller { height: 100vh; overflow-y: auto; display: grid; grid-template-columns: repeat(6, 1fr); gap: 8px; align-content: start }
		.cell { display: flex; flex-direction: column; height: 170px; content-visibility: auto; contain-intrinsic-size: 200px 170px }
		.frame { position: relative; flex: 1; overflow: hidden; background: #eee }
		img { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: contain }
		.caption { display: flex; height: 22px }
		.name { flex: 1; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
	</style><div class="scroller" role="grid">${Array.from({ length: count }, (_, index) => tile(index)).join('')}</div>`;
}

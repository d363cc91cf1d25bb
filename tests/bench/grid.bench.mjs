/** Scrolling through 100,000 tiles of the built app, against all tiles of a tenth of them in the page at once. */
import { short } from '../../scripts/bench-context.mjs';
import { startServer } from '../../scripts/static-server.mjs';
import { browserOn, builtApp } from './built-app.mjs';
import { makeLibrary } from './made-library.mjs';

const tiles = 100_000;
/** All in the page at once, as many as a browser bears. */
const plainTiles = 10_000;

/** Ways to scroll: pixels a step (0 jumps anywhere), steps, and the milliseconds to settle after each. */
const ways = /** @type {const} */ ({
	slow: { by: 60, steps: 120, settle: 0 },
	fast: { by: 1600, steps: 60, settle: 0 },
	jump: { by: 0, steps: 30, settle: 250 }
});

/**
 * @typedef {keyof typeof ways} Way
 * @typedef {{ script: number, style: number, layout: number, task: number }} Work milliseconds a step
 * @typedef {{ work: Work, blank: number, settledBlank: number, nodes: number, cells: number }} Scrolled
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

/** @param {Work} work */
const step = ({ script, style, layout }) => script + style + layout;

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

/**
 * @param {import('playwright').Page} page
 * @param {import('playwright').CDPSession} session
 * @param {string} selector of the element that scrolls
 * @param {string} cell
 */
async function allWays(page, session, selector, cell) {
	/** @type {Partial<Record<Way, Scrolled>>} */
	const all = {};
	for (const [name, way] of Object.entries(ways)) {
		await scroll(page, { selector, cell, ...way, steps: 10 });
		await page.waitForTimeout(300);
		const before = await metrics(session);
		const seen = await scroll(page, { selector, cell, ...way });
		const after = await metrics(session);
		/** @param {string} metric */
		const each = (metric) => (1000 * ((after[metric] ?? 0) - (before[metric] ?? 0))) / way.steps;
		all[/** @type {Way} */ (name)] = {
			...seen,
			work: {
				script: each('ScriptDuration'),
				style: each('RecalcStyleDuration'),
				layout: each('LayoutDuration'),
				task: each('TaskDuration')
			}
		};
	}
	return /** @type {Record<Way, Scrolled>} */ (all);
}

/**
 * Scrolls, a step every two frames; tells what share of the tiles in sight had nothing to show.
 * @param {import('playwright').Page} page
 * @param {{ selector: string, cell: string, by: number, steps: number, settle: number }} way
 */
function scroll(page, way) {
	return page.evaluate(async ({ selector, cell, by, steps, settle }) => {
		const scroller = document.querySelector(selector);
		if (!scroller) throw new Error('nothing to scroll');
		const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
		const box = scroller.getBoundingClientRect();
		// Looked at by way of points, so that the look itself costs next to nothing and forces no layout of its own.
		const look = () => {
			let [seen, blank] = [0, 0];
			for (let x = box.left + 80; x < box.right - 40; x += 160) {
				for (let y = box.top + 60; y < box.bottom - 20; y += 140) {
					const tile = document.elementFromPoint(x, y)?.closest(cell);
					if (!tile) continue;
					seen++;
					if (!tile.querySelector('.name')) blank++;
				}
			}
			return seen === 0 ? 1 : blank / seen;
		};
		let state = 7;
		let [blank, looks, settledBlank, settledLooks] = [0, 0, 0, 0];
		for (let step = 0; step < steps; step++) {
			if (by > 0) scroller.scrollTop += by;
			else {
				state = Math.imul(state, 1103515245) + 12345;
				scroller.scrollTop = ((state >>> 8) / 2 ** 24) * scroller.scrollHeight;
			}
			await frame();
			await frame();
			if (step % 10 === 9) {
				blank += look();
				looks++;
			}
			if (settle > 0) {
				await new Promise((resolve) => setTimeout(resolve, settle));
				if (step % 10 === 9) {
					settledBlank += look();
					settledLooks++;
				}
			}
		}
		return {
			blank: blank / Math.max(1, looks),
			settledBlank: settledBlank / Math.max(1, settledLooks),
			nodes: scroller.querySelectorAll('*').length,
			cells: scroller.querySelectorAll(cell).length
		};
	}, way);
}

/** @param {import('playwright').CDPSession} session @returns {Promise<Record<string, number>>} */
async function metrics(session) {
	const { metrics: list } = await session.send('Performance.getMetrics');
	return Object.fromEntries(list.map(({ name, value }) => [name, value]));
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

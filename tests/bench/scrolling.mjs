/** Scrolls a list of tiles in a page, slowly, fast and by jumps, and tells what a step costs its main thread. */

/** Ways to scroll: pixels a step (0 jumps anywhere), steps, and the milliseconds to settle after each. */
export const ways = /** @type {const} */ ({
	slow: { by: 60, steps: 120, settle: 0 },
	fast: { by: 1600, steps: 60, settle: 0 },
	jump: { by: 0, steps: 30, settle: 250 }
});

/**
 * @typedef {keyof typeof ways} Way
 * @typedef {{ script: number, style: number, layout: number, task: number }} Work milliseconds a step
 * @typedef {{ work: Work, blank: number, settledBlank: number, nodes: number, cells: number }} Scrolled
 */

/** Milliseconds of a step: script, style and layout. @param {Work} work */
export const step = ({ script, style, layout }) => script + style + layout;

/**
 * @param {import('playwright').Page} page
 * @param {import('playwright').CDPSession} session
 * @param {string} selector of the element that scrolls
 * @param {string} cell
 * @param {number} [scale] how many pixels of the list one pixel of scrolling moves
 */
export async function allWays(page, session, selector, cell, scale = 1) {
	/** @type {Partial<Record<Way, Scrolled>>} */
	const all = {};
	for (const [name, way] of Object.entries(ways)) {
		const steps = { selector, cell, ...way, by: way.by / scale };
		// First the look at tiles, which costs the page something that scrolling does not; then the steps alone, timed.
		const seen = await scroll(page, { ...steps, look: true });
		await page.waitForTimeout(300);
		const before = await metrics(session);
		await scroll(page, steps);
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
 * Scrolls, a step every two frames; tells, where it is to look, what share of the tiles in sight had nothing to show.
 * @param {import('playwright').Page} page
 * @param {{ selector: string, cell: string, by: number, steps: number, settle: number, look?: boolean }} way
 */
export function scroll(page, way) {
	return page.evaluate(async ({ selector, cell, by, steps, settle, look: looking = false }) => {
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
			if (looking && step % 10 === 9) {
				blank += look();
				looks++;
			}
			if (settle > 0) {
				await new Promise((resolve) => setTimeout(resolve, settle));
				if (looking && step % 10 === 9) {
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
export async function metrics(session) {
	const { metrics: list } = await session.send('Performance.getMetrics');
	return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

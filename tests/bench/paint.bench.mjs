/** How soon there is something to see: the first visit ever, and the return to a big library, with and without a server. */
import { median, short } from '../../scripts/bench-context.mjs';
import { startServer } from '../../scripts/static-server.mjs';
import { browserOn, builtApp } from './built-app.mjs';
import { makeLibrary, untilCopied } from './made-library.mjs';

const items = 100_000;
const turns = 3;
/** A start that takes longer than this has failed, milliseconds. */
const patience = 60_000;

/** @typedef {{ first: number, largest: number, shown: number }} Seen milliseconds from the start of the navigation */

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'paint',
	title: `First paint: a first visit, and the return to a library of ${items.toLocaleString('en')} items`,
	run: ({ temporary }) =>
		temporary(async (profile) => {
			const root = builtApp();
			const server = await startServer({ root });
			let served = true;
			try {
				/** @type {Record<'cold' | 'warm' | 'search' | 'offline', Seen[]>} */
				const seen = { cold: [], warm: [], search: [], offline: [] };
				for (let turn = 0; turn < turns; turn++) {
					seen.cold.push(await temporary((empty) => start(empty, server.url, 'main button')));
				}
				let count = 0;
				{
					const { context, page } = await browserOn(profile);
					try {
						count = await makeLibrary(page, server.url, items);
						await page.evaluate(async () => {
							await navigator.serviceWorker.ready;
						});
						await page.goto(server.url);
						await untilCopied(page);
					} finally {
						await context.close();
					}
				}
				// A browser started anew each time: nothing of the last visit is left in memory.
				for (let turn = 0; turn < turns; turn++) {
					seen.warm.push(await start(profile, server.url, '.cell .name'));
					seen.search.push(await start(profile, `${server.url}library?q=camera:nikon`, '.cell .name'));
				}
				await server.close();
				served = false;
				for (let turn = 0; turn < turns; turn++) {
					seen.offline.push(await start(profile, server.url, '.cell .name'));
				}
				return report(count, seen);
			} finally {
				if (served) await server.close();
			}
		})
};

/**
 * @param {number} count
 * @param {Record<'cold' | 'warm' | 'search' | 'offline', Seen[]>} seen
 */
function report(count, seen) {
	const number = count.toLocaleString('en');
	const names = {
		cold: 'first visit, empty profile: the first screen',
		warm: `return to ${number} items: the grid`,
		search: `return to ${number} items by a link with a search: its answer`,
		offline: `return to ${number} items without a server: the grid`
	};
	/** @type {Record<string, number>} */
	const figures = { items: count };
	/** @type {(string | number)[][]} */
	const rows = [];
	const cold = median(seen.cold.map(({ first }) => first));
	for (const part of /** @type {(keyof typeof names)[]} */ (Object.keys(names))) {
		const [first, largest, shown] = /** @type {const} */ (['first', 'largest', 'shown']).map((what) =>
			median(seen[part].map((one) => one[what]))
		);
		figures[`${part} first paint ms`] = first ?? NaN;
		figures[`${part} largest paint ms`] = largest ?? NaN;
		figures[`${part} shown ms`] = shown ?? NaN;
		figures[`${part} first paint, times cold`] = (first ?? NaN) / cold;
		rows.push([
			names[part],
			short(first ?? NaN),
			short(largest ?? NaN),
			short(shown ?? NaN),
			short((first ?? NaN) / cold)
		]);
	}
	return {
		figures,
		columns: [
			'milliseconds from navigation',
			'first paint',
			'largest paint',
			'shown',
			'first paint against the first visit'
		],
		rows,
		notes: [
			`The browser is started anew for each, on the same machine as the server; medians of ${turns}. The library was opened once before and left in peace until its index was kept.`
		]
	};
}

/**
 * Starts a browser and opens an address in it.
 * @param {string} profile
 * @param {string} url
 * @param {string} wanted what must be in the page
 * @returns {Promise<Seen>}
 */
async function start(profile, url, wanted) {
	const { context, page } = await browserOn(profile);
	try {
		await page.addInitScript((selector) => {
			const seen = { largest: 0, shown: 0 };
			Object.assign(globalThis, { seen });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) seen.largest = entry.startTime;
			}).observe({ type: 'largest-contentful-paint', buffered: true });
			const look = () => {
				if (document.querySelector(selector)) seen.shown = performance.now();
				else requestAnimationFrame(look);
			};
			requestAnimationFrame(look);
		}, wanted);
		await page.goto(url, { timeout: patience });
		// @ts-expect-error: put there above
		await page.waitForFunction(() => globalThis.seen.shown > 0, undefined, { timeout: patience });
		await page.waitForTimeout(500);
		return await page.evaluate(() => {
			const [paint] = performance.getEntriesByName('first-contentful-paint');
			/** @type {{ seen: { largest: number, shown: number } }} */
			const { seen } = /** @type {any} */ (globalThis);
			return { first: paint?.startTime ?? NaN, ...seen };
		});
	} finally {
		await context.close();
	}
}

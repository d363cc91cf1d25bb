/** Opening the app on a library of 100,000 items: from what it keeps of it, against from its rows. */
import { median, short } from '../../scripts/bench-context.mjs';
import { startServer } from '../../scripts/static-server.mjs';
import { browserOn, builtApp } from './built-app.mjs';
import { copy, fillLibrary, firstScreen, untilCopied } from './made-library.mjs';

const count = 100_000;
const turns = 3;

/**
 * @typedef {object} Opened
 * @property {number} grid milliseconds from navigation
 * @property {number} search likewise
 * @property {number} memory milliseconds that the library worker took until it had the library in memory, as it tells
 */

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'cold-start',
	title: `Opening a library of ${count.toLocaleString('en')} items: from navigation to the grid, and to an answered search`,
	run: ({ temporary }) =>
		temporary(async (profile) => {
			const server = await startServer({ root: builtApp() });
			const { context, page } = await browserOn(profile);
			try {
				await page.goto(server.url);
				await page.getByRole('button', { name: 'Try the demo library' }).waitFor();
				await fillLibrary(page, { count });
				// Once from rows, which leaves the copy behind.
				await open(page, server.url);
				await untilCopied(page);
				/** @type {Opened[]} */
				const fromCopy = [];
				/** @type {Opened[]} */
				const fromRows = [];
				for (let turn = 0; turn < turns; turn++) {
					fromCopy.push(await open(page, server.url));
					if (turn > 0) continue;
					await removeCopy(page);
					fromRows.push(await open(page, server.url));
					await untilCopied(page);
				}
				const worker = await workerMemory(context, page);
				return report(fromCopy, fromRows, worker);
			} finally {
				await context.close();
				await server.close();
			}
		})
};

/** @param {Opened[]} fromCopy @param {Opened[]} fromRows @param {number} worker */
function report(fromCopy, fromRows, worker) {
	const [grid, search] = [median(fromCopy.map((one) => one.grid)), median(fromCopy.map((one) => one.search))];
	const [slowGrid, slowSearch] = [
		median(fromRows.map((one) => one.grid)),
		median(fromRows.map((one) => one.search))
	];
	const [memory, slowMemory] = [
		median(fromCopy.map((one) => one.memory)),
		median(fromRows.map((one) => one.memory))
	];
	return {
		figures: {
			'memory times': slowMemory / memory,
			'grid ms': grid,
			'search ms': search,
			'grid from rows ms': slowGrid,
			'search from rows ms': slowSearch,
			'grid times': slowGrid / grid,
			'search times': slowSearch / search,
			'worker MB': worker
		},
		columns: [
			'milliseconds',
			'in the library worker: in memory',
			'from navigation: to the grid',
			'to an answered search'
		],
		rows: [
			['from what is kept', short(memory), short(grid), short(search)],
			['from rows', short(slowMemory), short(slowGrid), short(slowSearch)],
			['times sooner', short(slowMemory / memory), short(slowGrid / grid), short(slowSearch / search)]
		],
		notes: [
			`Wished: 20 times sooner than from rows. The library worker then held ${short(worker)} MB, heap and buffers together.`
		]
	};
}

/**
 * Opens the app in a new document, and searches as soon as there is something to type in.
 * @param {import('playwright').Page} page
 * @param {string} url
 * @returns {Promise<Opened>}
 */
async function open(page, url) {
	await page.goto('about:blank');
	await page.goto(url, { waitUntil: 'commit' });
	return page.evaluate(async (deadline) => {
		// The worker tells a second after it knows.
		const told = new Promise((resolve) => {
			const channel = new BroadcastChannel('mediatheque:measured');
			channel.addEventListener('message', ({ data }) => {
				if (data.open) resolve(data.open[0]);
			});
		});
		const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined)));
		/** @param {() => unknown} holds */
		const until = async (holds) => {
			while (!holds()) {
				if (performance.now() > deadline) throw new Error('the library did not open');
				await frame();
			}
			return performance.now();
		};
		const names = () => document.querySelectorAll('.cell .name').length;
		const grid = await until(() => names() > 0);
		const box = /** @type {HTMLInputElement | null} */ (
			document.querySelector('input[type="search"], [role="searchbox"], [role="combobox"]')
		);
		if (!box) throw new Error('nothing to search in');
		const before = [...document.querySelectorAll('.cell .name')].map((one) => one.textContent).join();
		box.focus();
		box.value = 'kind:audio';
		box.dispatchEvent(new InputEvent('input', { bubbles: true }));
		box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
		const search = await until(
			() =>
				names() > 0 &&
				[...document.querySelectorAll('.cell .name')].map((one) => one.textContent).join() !== before
		);
		return { grid, search, memory: await told };
	}, 120_000);
}

/** @param {import('playwright').Page} page */
function removeCopy(page) {
	return page.evaluate(
		async ({ name, first }) => {
			localStorage.removeItem(first);
			const folder = await navigator.storage.getDirectory();
			await folder.removeEntry(name);
		},
		{ name: copy, first: firstScreen }
	);
}

/**
 * Heap and buffers of the library worker.
 * @param {import('playwright').BrowserContext} context
 * @param {import('playwright').Page} page
 */
async function workerMemory(context, page) {
	const browser = context.browser();
	const session = await (browser ? browser.newBrowserCDPSession() : context.newCDPSession(page));
	let most = 0;
	/** @type {((message: { sessionId: string, message: string }) => void)[]} */
	const listeners = [];
	session.on('Target.receivedMessageFromTarget', (message) => {
		for (const listener of listeners) listener(message);
	});
	const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'worker' }] });
	for (const { targetId } of targetInfos) {
		const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
		let next = 0;
		/** @param {string} method @returns {Promise<any>} */
		const send = (method) =>
			new Promise((resolve) => {
				const id = ++next;
				listeners.push((message) => {
					if (message.sessionId !== sessionId) return;
					const answer = JSON.parse(message.message);
					if (answer.id === id) resolve(answer.result);
				});
				void session.send('Target.sendMessageToTarget', {
					sessionId,
					message: JSON.stringify({ id, method })
				});
			});
		await send('HeapProfiler.collectGarbage');
		await send('HeapProfiler.collectGarbage');
		const { usedSize = 0, backingStorageSize = 0 } = await send('Runtime.getHeapUsage');
		most = Math.max(most, usedSize + backingStorageSize);
	}
	return most / 1e6;
}

/** From a key to the frame that shows what it did, in a library of 100,000: with nothing else to do, and while jobs run. */
import { short } from '../../scripts/bench-context.mjs';
import { startServer } from '../../scripts/static-server.mjs';
import { browserOn, builtApp } from './built-app.mjs';
import { makeLibrary } from './made-library.mjs';

const count = 100_000;
const rounds = 3;
const keysOfRound = 60;
/** Milliseconds between two keys: as fast as a person who culls. */
const apart = 120;
/** Milliseconds that 19 of 20 keys may take. */
const most = 50;

/** @typedef {{ readonly idle: number[], readonly busy: number[], readonly jobs: number }} Turn */

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'jobs-input',
	title: `From a key to the next frame, ${count.toLocaleString('en')} items, while jobs run`,
	patience: 10 * 60_000,
	run: ({ temporary }) =>
		temporary(async (profile) => {
			const server = await startServer({ root: builtApp() });
			const { context, page } = await browserOn(profile);
			try {
				await page.addInitScript(timeKeys);
				await makeLibrary(page, server.url, count);
				await page.goto(server.url);
				await page.locator('.cell .name').first().waitFor({ timeout: 120_000 });
				await listWhole(page);
				await page.waitForTimeout(3000);
				/** @type {Turn[]} */
				const turns = [];
				for (let round = 0; round < rounds; round++) {
					const idle = await press(page);
					await startJobs(page, round);
					const busy = await press(page);
					const jobs = await jobsThatRun(page);
					turns.push({ idle, busy, jobs });
					await untilOver(page);
				}
				return report(turns);
			} finally {
				await context.close();
				await server.close();
			}
		})
};

/** Runs in the page, and uses nothing outside itself: notes how long each key takes to the frame after it. */
function timeKeys() {
	const timed = /** @type {typeof globalThis & { keyTimes: number[] }} */ (globalThis);
	timed.keyTimes = [];
	addEventListener(
		'keydown',
		(event) => {
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				// Comes once the frame is made.
				port1.onmessage = () => timed.keyTimes.push(performance.now() - event.timeStamp);
				port2.postMessage(undefined);
			});
		},
		{ capture: true }
	);
}

/** Of a list the beginning is shown before all of it is known: its end can be gone to then. @param {import('playwright').Page} page */
async function listWhole(page) {
	await page.getByRole('grid').first().focus();
	await page.keyboard.press('End');
	// Stacks make it shorter than there are items, but not as short as what is shown before.
	await page.waitForFunction(
		(least) => Number(document.querySelector('.cell.focused')?.getAttribute('data-index')) > least,
		count / 10,
		{ timeout: 180_000 }
	);
}

/** Walks, rates and flags through the grid by keys. @param {import('playwright').Page} page @returns {Promise<number[]>} */
async function press(page) {
	await page.getByRole('grid').first().focus();
	await page.keyboard.press('Home');
	await page.waitForTimeout(500);
	await page.evaluate('globalThis.keyTimes.length = 0');
	const keys = ['ArrowRight', '4', 'ArrowDown', 'p', 'PageDown', 'ArrowLeft'];
	for (let at = 0; at < keysOfRound; at++) {
		await page.keyboard.press(keys[at % keys.length] ?? 'ArrowRight');
		await page.waitForTimeout(apart);
	}
	return page.evaluate('globalThis.keyTimes.splice(0)');
}

/** A bulk edit of all items, packing, and a look through all folders. @param {import('playwright').Page} page @param {number} round */
async function startJobs(page, round) {
	for (const command of ['Pack what is known of files now', 'Scan all folders']) {
		await page.keyboard.press('Control+k');
		const palette = page.getByRole('dialog', { name: 'Command palette' });
		await palette.getByRole('option', { selected: true }).waitFor();
		await page.keyboard.type(command);
		await palette.getByRole('option', { name: command }).waitFor();
		await page.keyboard.press('Enter');
		await palette.waitFor({ state: 'hidden' });
	}
	await page.getByRole('grid').first().focus();
	await page.keyboard.press('Shift+E');
	const dialog = page.getByRole('dialog', { name: 'Edit many items' });
	// Of all, not of the one that the keys came to.
	await dialog.locator('#bulk-items').selectOption('shown');
	await dialog.getByLabel('Add a change').selectOption({ label: 'Add text or keywords' });
	await page.keyboard.press('Tab');
	await page.keyboard.type(`round ${round}`);
	await dialog.getByRole('button', { name: /^Apply to \d{3},\d{3} items/ }).click({ timeout: 120_000 });
	await page.waitForTimeout(500);
	await page.keyboard.press('Escape');
	await dialog.waitFor({ state: 'hidden' });
}

/** Jobs under way, as the database has them. @param {import('playwright').Page} page @returns {Promise<number>} */
function jobsThatRun(page) {
	return page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const request = indexedDB.open('mediatheque');
				request.onerror = () => reject(request.error);
				request.onsuccess = () => {
					const all = request.result.transaction('jobs').objectStore('jobs').getAll();
					all.onsuccess = () => {
						request.result.close();
						resolve(all.result.filter(({ state }) => state === 'running' || state === 'waiting').length);
					};
				};
			})
	);
}

/** @param {import('playwright').Page} page */
async function untilOver(page) {
	const until = Date.now() + 180_000;
	while (Date.now() < until && (await jobsThatRun(page)) > 0) await page.waitForTimeout(500);
	await page.waitForTimeout(2000);
}

/** @param {readonly number[]} times @param {number} part */
const at = (times, part) =>
	[...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? NaN;

/** @param {readonly Turn[]} turns */
function report(turns) {
	const idle = turns.flatMap((turn) => turn.idle);
	const busy = turns.flatMap((turn) => turn.busy);
	const ran = turns.filter(({ jobs }) => jobs > 0).length;
	const row = (/** @type {string} */ name, /** @type {readonly number[]} */ times) => [
		name,
		times.length,
		short(at(times, 0.5)),
		short(at(times, 0.95)),
		short(Math.max(...times))
	];
	return {
		figures: {
			'idle p95 ms': at(idle, 0.95),
			'while jobs run p50 ms': at(busy, 0.5),
			'while jobs run p95 ms': at(busy, 0.95),
			'rounds in which jobs outlasted the keys': ran
		},
		columns: ['', 'keys', 'p50, ms', 'p95, ms', 'slowest, ms'],
		rows: [row('nothing else to do', idle), row('while jobs run', busy)],
		notes: [
			`Keys that walk, rate and flag in the grid, one each ${apart} ms; until the frame after it is made. Jobs: a keyword for all ${count.toLocaleString('en')} items, packing, a look through all folders; in ${ran} of ${turns.length} rounds they went on longer than the keys. Wanted: p95 below ${most} ms.`
		]
	};
}

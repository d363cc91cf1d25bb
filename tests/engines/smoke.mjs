/**
 * The built app in engines other than Chromium: `npm run engines`. One journey: the demo library is opened, searched, rated,
 * looked at, loaded again, and opened without a server. What an engine lacks (folders that stay open, for one) the app has
 * to do without, and no error may come up. An engine that is not there is skipped.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { inRepository } from '../../scripts/places.mjs';
import { startServer } from '../../scripts/static-server.mjs';
import { firefox } from './firefox.mjs';
import { webkit } from './webkit.mjs';

/**
 * A browser with one page.
 * @typedef {object} Driver
 * @property {(url: string) => Promise<void>} go
 * @property {(script: string) => Promise<any>} run an expression in the page
 * @property {(key: string) => Promise<void>} press
 * @property {(text: string) => Promise<void>} type
 * @property {() => Promise<readonly string[]>} errors that the page met since it was opened
 * @property {() => Promise<void>} close
 */

/**
 * @typedef {object} Engine
 * @property {string} name
 * @property {() => string | undefined} lacks what is missing to start it
 * @property {(profile: string) => Promise<Driver>} start
 */

const build = process.env.MEDIATHEQUE_BUILD || inRepository('build');
/** Milliseconds for each step. */
const patience = 60_000;
const pages = ['albums', 'presets', 'keywords', 'history', 'sync', 'jobs', 'settings', 'storage', 'about'];

for (const engine of [firefox, webkit]) {
	const lacks = existsSync(join(build, '200.html')) ? engine.lacks() : 'the app is not built: npm run build';
	test(`${engine.name}: the demo library`, { skip: lacks ?? false, timeout: 600_000 }, async () => {
		const profile = mkdtempSync(join(tmpdir(), 'mediatheque-engine-'));
		const server = await startServer({ root: build });
		const driver = await engine.start(profile);
		try {
			await journey(driver, server);
		} finally {
			await driver.close();
			await server.close();
			rmSync(profile, { recursive: true, force: true });
		}
	});
}

/** @param {Driver} driver @param {Awaited<ReturnType<typeof startServer>>} server */
async function journey(driver, server) {
	const { go, run, press, type } = driver;
	/** @param {string} what an expression @param {string} why */
	const until = async (what, why) => {
		for (const from = Date.now(); Date.now() - from < patience;) {
			if (await run(what)) return;
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
		assert.fail(`${why}; the page says: ${await run('document.body.innerText.slice(0, 500)')}`);
	};
	/** @param {string} text @param {string} [within] */
	const says = (text, within = 'body') =>
		until(
			`(document.querySelector(${JSON.stringify(within)})?.innerText ?? '').includes(${JSON.stringify(text)})`,
			`"${text}" is not shown`
		);
	/** @param {string} selector */
	const click = async (selector) => {
		await until(`document.querySelector(${JSON.stringify(selector)}) !== null`, `${selector} is not there`);
		await run(`(document.querySelector(${JSON.stringify(selector)}).click(), true)`);
	};
	const quiet = async () => assert.deepEqual(await driver.errors(), []);

	await go(server.url);
	await says('Try the demo library');
	await run(
		`([...document.querySelectorAll('button')].find((one) => one.innerText.includes('demo')).click(), true)`
	);
	await says('54 items', 'main');

	await press('/');
	await type('kind:video');
	await says('6 items', 'main');
	await press('Escape');
	for (let letters = 'kind:video'.length; letters > 0; letters--) await press('Backspace');
	await says('54 items', 'main');
	await press('Escape');

	const tile = 'main [role="gridcell"]';
	await click(tile);
	await run(`(document.querySelector('main [role="grid"]').focus(), true)`);
	await press('2');
	await says('Rated 2 stars: 1 item');
	await press('Enter');
	await until(`document.querySelector('.viewer img, .viewer canvas') !== null`, 'no picture is shown');
	await press('Escape');
	await says('54 items', 'main');
	await quiet();

	for (const page of pages) {
		await go(`${server.url}${page}/`);
		await until(`document.querySelector('main h1')?.innerText.length > 0`, `${page} has no heading`);
		await quiet();
	}

	await go(server.url);
	await until(`/2 stars/.test(document.querySelector('${tile}')?.ariaLabel)`, 'the stars were not kept');
	await until(`navigator.serviceWorker.controller !== null`, 'no service worker serves the page');
	await server.close();
	await go(server.url);
	await says('54 items', 'main');
	await quiet();
}

/** Opens a page with the engine and what it is compared with. */
import { join } from 'node:path';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { build } from 'rolldown';
import { findBrowser } from '../../../scripts/browser.mjs';
import { inRepository } from '../../../scripts/places.mjs';

/** @typedef {typeof import('./page.mjs')} PageFunctions */

/**
 * @template T
 * @param {string} folder for what is built
 * @param {(page: import('playwright').Page) => Promise<T>} use
 */
export async function inSearchPage(folder, use) {
	await build({
		cwd: inRepository('.'),
		input: { page: 'tests/bench/search-page/page.mjs' },
		platform: 'browser',
		tsconfig: false,
		logLevel: 'warn',
		output: { dir: folder, format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' }
	});
	const server = createServer((request, response) => {
		const name = (request.url ?? '/').slice(1);
		if (/^[\w-]+\.js$/.test(name)) {
			response.setHeader('content-type', 'text/javascript');
			response.end(readFileSync(join(folder, name)));
			return;
		}
		response.setHeader('content-type', 'text/html');
		response.end(
			'<!doctype html><title>search</title><script type="module">globalThis.bench = await import("/page.js");</script>'
		);
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	const browser = await chromium.launch({
		executablePath: findBrowser(),
		args: ['--js-flags=--expose-gc', '--enable-precise-memory-info']
	});
	try {
		const page = await browser.newPage();
		page.setDefaultTimeout(0);
		await page.goto(`http://127.0.0.1:${port}/`);
		await page.waitForFunction(() => 'bench' in globalThis);
		return await use(page);
	} finally {
		await browser.close();
		server.close();
	}
}

/**
 * Calls a function of the page.
 * @template {keyof PageFunctions} N
 * @param {import('playwright').Page} page
 * @param {N} name
 * @param {Parameters<PageFunctions[N]>[0]} value
 * @returns {Promise<Awaited<ReturnType<PageFunctions[N]>>>}
 */
export function call(page, name, value) {
	return page.evaluate(
		// @ts-expect-error: the page's own functions
		([name, value]) => globalThis.bench[name](value),
		[name, value]
	);
}

/** @param {readonly number[]} values */
export function p95(values) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.95) - 1)] ?? NaN;
}

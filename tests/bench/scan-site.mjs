/** The page of the scan benchmarks: built, served, and opened with a folder that it may read. */
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { build } from 'vite';
import { inRepository } from '../../scripts/places.mjs';
import { browserOn } from './built-app.mjs';

/** The rules that the app is served with, as far as workers are concerned. */
const policy =
	"default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; require-trusted-types-for 'script'; trusted-types mediatheque";

/** How the page gets at files: by the handle of a dropped folder, or as the File objects of a chosen one. */
/** @typedef {'handle' | 'files'} By */
/** @typedef {{ seconds: number, again: number, files: number, tags: number, unchanged: number, bytesAnItem: number, failure?: unknown }} Scanned */

/**
 * Opens the page in a browser of its own, whose profile is on the disk: else its database would be in memory.
 * @template T
 * @param {{ site: string, pictures: string, profile: string }} folders where the page is built, what is scanned, and where
 *   the browser keeps its things
 * @param {(scanTwice: (by: By) => Promise<Scanned>) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withScanPage({ site, pictures, profile }, use) {
	await build({
		configFile: false,
		root: inRepository('tests/bench/scan-page'),
		logLevel: 'warn',
		worker: { format: 'es' },
		build: { outDir: site, emptyOutDir: true }
	});
	const server = serve(site, { 'content-security-policy': policy });
	const { context, page } = await browserOn(profile);
	try {
		await page.goto(await server.address);
		await drop(page, pictures);
		let chosen = false;
		return await use(async (by) => {
			if (by === 'files' && !chosen) {
				await page.locator('input').setInputFiles(pictures, { timeout: 0 });
				chosen = true;
			}
			/** @type {Scanned} */
			// @ts-expect-error: the page's own function
			const scanned = await page.evaluate((by) => globalThis.scanTwice(by), by);
			if (scanned.failure) throw new Error(`The scan failed: ${JSON.stringify(scanned.failure)}`);
			return scanned;
		});
	} finally {
		await context.close();
		server.close();
	}
}

/**
 * @param {string} folder
 * @param {Record<string, string>} [headers]
 */
export function serve(folder, headers = {}) {
	/** @type {Record<string, string>} */
	const types = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript' };
	const names = new Set(readdirSync(folder, { recursive: true }).map(String));
	const server = createServer(({ url = '/' }, response) => {
		const name = url === '/' ? 'index.html' : url.slice(1);
		if (!names.has(name)) {
			response.writeHead(404).end();
			return;
		}
		const type = types[extname(name)] ?? 'application/octet-stream';
		response.writeHead(200, { 'content-type': type, ...headers });
		response.end(readFileSync(join(folder, name)));
	});
	return {
		/** @type {Promise<string>} */
		address: new Promise((resolve) => {
			server.listen(0, '127.0.0.1', () => {
				const address = server.address();
				resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : ''}/`);
			});
		}),
		close: () => server.close()
	};
}

/** Drops a real folder on the page, which gets a handle of it. @param {import('playwright').Page} page @param {string} folder */
async function drop(page, folder) {
	const session = await page.context().newCDPSession(page);
	for (const type of /** @type {const} */ (['dragEnter', 'dragOver', 'drop'])) {
		await session.send('Input.dispatchDragEvent', {
			type,
			x: 50,
			y: 50,
			data: { items: [], files: [folder], dragOperationsMask: 1 }
		});
	}
	await page.waitForFunction(() => document.title === 'ready');
}

/**
 * A page made for a benchmark, built by Vite from a folder beside this file, and opened in a browser of its own: one with a
 * profile on disk, since without it the browser keeps what pages store in memory, behind calls to another process.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { inRepository } from '../../scripts/places.mjs';
import { browserOn } from './built-app.mjs';
import { serve } from './scan-site.mjs';

/**
 * @template T
 * @param {{ page: string, site: string, profile: string }} folders the page's source in `tests/bench`, where it is built, and where the browser keeps its things
 * @param {(page: import('playwright').Page) => Promise<T>} use once the page calls itself `ready`
 * @returns {Promise<T>}
 */
export async function withPage({ page: source, site, profile }, use) {
	await build({
		configFile: false,
		root: inRepository(`tests/bench/${source}`),
		plugins: [svelte({ configFile: false })],
		logLevel: 'error',
		worker: { format: 'es' },
		build: { outDir: site, emptyOutDir: true }
	});
	const server = serve(site);
	const { context, page } = await browserOn(profile);
	try {
		await page.goto(await server.address);
		await page.waitForFunction(() => document.title === 'ready');
		return await use(page);
	} finally {
		await context.close();
		server.close();
	}
}

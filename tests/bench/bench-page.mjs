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
 * @param {object} folders
 * @param {string} folders.page the page's source in `tests/bench`
 * @param {string} folders.site where it is built
 * @param {string} folders.profile where the browser keeps its things
 * @param {import('vite').PluginOption[]} [folders.plugins] what it is built with beside Svelte, its workers too
 * @param {string} [folders.offers] name of the global that holds the page's functions; else the page calls itself `ready`
 * @param {(page: import('playwright').Page, ask: Ask) => Promise<T>} use once it is ready
 * @returns {Promise<T>}
 */
export async function withPage({ page: source, site, profile, plugins = [], offers }, use) {
	await build({
		configFile: false,
		root: inRepository(`tests/bench/${source}`),
		plugins: [svelte({ configFile: false }), ...plugins],
		logLevel: 'error',
		worker: { format: 'es', plugins: () => plugins },
		build: { outDir: site, emptyOutDir: true }
	});
	const server = serve(site);
	const { context, page } = await browserOn(profile);
	try {
		await page.goto(await server.address);
		await page.waitForFunction(offers ? `'${offers}' in globalThis` : `document.title === 'ready'`);
		/** @type {Ask} */
		const ask = (name, ...args) =>
			page.evaluate(`globalThis.${offers}.${name}(${args.map((one) => JSON.stringify(one)).join()})`);
		return await use(page, ask);
	} finally {
		await context.close();
		server.close();
	}
}

/**
 * Calls one of the page's functions with plain data.
 * @typedef {(name: string, ...args: unknown[]) => Promise<any>} Ask
 */

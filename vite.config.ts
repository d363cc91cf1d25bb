import { availableParallelism } from 'node:os';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/browser.mjs';
import { gazetteer } from './scripts/gazetteer.mjs';
import { librawWithoutEval } from './scripts/libraw-without-eval.mjs';
import { leafletWithoutHtml } from './scripts/leaflet-without-html.mjs';
import { licences, workerLicences } from './scripts/licences.mjs';
import { testsApart } from './scripts/tests-apart.mjs';
import { wholeManifest } from './scripts/whole-manifest.mjs';
import { openingTogether } from './scripts/together.mjs';
import { workersTogether } from './scripts/workers-together.mjs';

const executablePath = findBrowser();

/** Of tests in Node. A deadline is for what hangs, not for a busy machine. */
const inNode = {
	environment: 'node',
	testTimeout: 120_000,
	// Before anything else: Dexie looks for a database once, when it is first loaded, by whichever file that is.
	setupFiles: ['fake-indexeddb/auto']
};
const notInNode = ['tests/**/*.browser.test.ts', 'tests/e2e/**'];
const apart = testsApart();

/** Icons of pages that are tested without the app round them: a scan for dependencies does not look into components. */
const iconsOfPages = [
	'arrow-down',
	'arrow-left',
	'arrow-up',
	'cable',
	'check',
	'copy',
	'eye',
	'eye-off',
	'file-down',
	'file-lock',
	'file-up',
	'folder-open',
	'folder-sync',
	'globe',
	'grip-vertical',
	'key-round',
	'list-x',
	'log-out',
	'pause',
	'pencil',
	'play',
	'plus',
	'printer',
	'refresh-cw',
	'repeat',
	'repeat-1',
	'server',
	'share',
	'shuffle',
	'sparkles',
	'trash-2',
	'triangle-alert',
	'user-x',
	'x'
].map((icon) => `@lucide/svelte/icons/${icon}`);

/** Of workers, bundled for the app or served to a test. */
const workerPlugins = () => [workerLicences(), librawWithoutEval(), gazetteer()];

export default defineConfig({
	plugins: [
		workersTogether(workerPlugins),
		sveltekit(),
		leafletWithoutHtml(),
		librawWithoutEval(),
		gazetteer(),
		licences(),
		wholeManifest(),
		openingTogether()
	],
	// Prepared beforehand they would go past the plugins above.
	optimizeDeps: { exclude: ['leaflet', 'libraw-wasm'] },
	worker: { format: 'es', plugins: workerPlugins },
	test: {
		// One less than there are cores is what is usual: of two cores one would have nothing to do.
		maxWorkers: Math.max(2, availableParallelism() - 1),
		// As with tests: a deadline is for what never comes.
		expect: { requireAssertions: true, poll: { timeout: 30_000 } },
		// Once more where nobody can look at it, as end to end.
		retry: process.env.CI ? 1 : 0,
		projects: [
			{
				extends: true,
				test: {
					...inNode,
					name: 'node',
					// To load everything anew for each file took a third of the time.
					isolate: false,
					include: ['tests/**/*.test.ts'],
					exclude: [...notInNode, ...apart]
				}
			},
			{
				extends: true,
				test: { ...inNode, name: 'apart', include: apart }
			},
			{
				extends: true,
				optimizeDeps: {
					// Found on the way they would reload a running test.
					include: [
						'@cantoo/pdf-lib',
						'@cornerstonejs/codec-openjpeg/decodewasmjs',
						'@jsquash/jxl/decode.js',
						...iconsOfPages,
						'brotli/dec/decode.js',
						'comlink',
						'dexie',
						'exifreader',
						'fast-check',
						'fuse.js',
						'hash-wasm',
						'jsqr',
						'libheif-js/libheif-wasm/libheif.js',
						'mediabunny',
						'mp4box',
						'pdfjs-dist',
						'tinykeys',
						'uqr',
						'utif2',
						'workbox-window',
						'y-indexeddb',
						'yjs'
					]
				},
				test: {
					name: 'browser',
					testTimeout: 120_000,
					include: ['tests/**/*.browser.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: {
								...(executablePath === undefined ? {} : { executablePath }),
								// Without a graphics card one is imitated, at a cost.
								args: ['--disable-gpu']
							}
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});

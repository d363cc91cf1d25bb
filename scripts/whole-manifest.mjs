// Vite's manifest, from which Kit tells the service worker what to store, leaves out what only workers load: their chunks,
// workers they start, their WebAssembly. This plugin adds every file of the client build to it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {Record<string, { file: string, css?: string[], assets?: string[] }>} Manifest */

/** @returns {import('vite').Plugin} */
export function wholeManifest() {
	return {
		name: 'mediatheque-whole-manifest',
		apply: 'build',
		applyToEnvironment: (environment) => environment.name === 'client',
		writeBundle({ dir = '' }, bundle) {
			const path = join(dir, '.vite', 'manifest.json');
			/** @type {Manifest} */
			const manifest = JSON.parse(readFileSync(path, 'utf8'));
			const named = new Set(
				Object.values(manifest).flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets])
			);
			for (const file of Object.keys(bundle)) {
				if (file.includes('/immutable/') && !named.has(file)) manifest[`only in workers: ${file}`] = { file };
			}
			writeFileSync(path, JSON.stringify(manifest, null, '\t'));
		}
	};
}

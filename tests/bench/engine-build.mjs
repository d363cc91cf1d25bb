/** The engine alone, built for a benchmark. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';
import { inRepository } from '../../scripts/places.mjs';

/**
 * Builds the engine and its source of files into a folder.
 * @param {string} folder
 * @returns {Promise<{ engine: string, node: string }>} their URLs
 */
export async function buildEngine(folder) {
	const out = join(folder, 'engine');
	await build({
		cwd: inRepository('.'),
		input: { index: 'src/lib/parsers/index.ts', node: 'src/cli/file-source.ts' },
		platform: 'node',
		tsconfig: false,
		logLevel: 'silent',
		transform: { target: 'node20.19' },
		output: { dir: out, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' }
	});
	const url = (/** @type {string} */ name) => pathToFileURL(join(out, name)).href;
	return { engine: url('index.mjs'), node: url('node.mjs') };
}

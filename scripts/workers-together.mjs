// All workers of the app in one bundle, so that what several of them use is one file. By itself Vite bundles each worker apart: the
// readers of all formats would then be built, kept for offline use and compiled once for every worker that reads files.
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'vite';
import { repository } from './sources.mjs';
import { workersOfLibrary } from './together.mjs';

const folder = join(repository, 'src/lib/workers');
const asked = '?worker&url';
/** Vite's, by which a page loads styles and modules ahead; workers have neither `document` nor styles. */
const preloadHelper = '\0vite/preload-helper.js';

/** @returns {string[]} paths of the modules with which workers begin */
function entries() {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((path) => join(folder, path))
		.filter((path) => path.endsWith('worker.ts'))
		.sort();
}

/**
 * What hosts are told of a worker goes by its name (scripts/headers.mjs).
 * @param {string} path `…/scan/worker.ts` is `scan.worker`, `…/scan/reader.worker.ts` is `reader.worker`
 */
function nameOf(path) {
	const name = basename(path, '.ts');
	return name === 'worker' ? `${basename(dirname(path))}.worker` : name;
}

/** Within the bundle: a worker that starts another one, and imports without what is for pages. @returns {import('vite').Plugin} */
function amongWorkers() {
	return {
		name: 'mediatheque-among-workers',
		enforce: 'pre',
		load(id) {
			if (id === preloadHelper) return 'export const __vitePreload = (load) => load();';
			if (!id.endsWith(asked)) return undefined;
			const reference = this.emitFile({ type: 'chunk', id: id.slice(0, -asked.length) });
			return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
		}
	};
}

/**
 * @param {() => import('vite').PluginOption[]} plugins of the workers' bundle
 * @returns {import('vite').Plugin} answers `import url from './worker.ts?worker&url'`
 */
export function workersTogether(plugins) {
	/** @type {import('vite').ResolvedConfig} */
	let config;
	/** @type {Promise<Map<string, string>> | undefined} references of the emitted files, by the path of the module */
	let references;

	/** @param {(file: { type: 'asset', fileName: string, source: string | Uint8Array }) => string} emit */
	async function bundle(emit) {
		const { target, minify, assetsInlineLimit } = config.build;
		const made = await build({
			configFile: false,
			root: repository,
			mode: config.mode,
			logLevel: 'warn',
			base: './',
			publicDir: false,
			plugins: [amongWorkers(), ...plugins()],
			build: {
				...{ target, minify, assetsInlineLimit },
				write: false,
				modulePreload: false,
				reportCompressedSize: false,
				chunkSizeWarningLimit: Infinity,
				rolldownOptions: {
					input: Object.fromEntries(entries().map((path) => [nameOf(path), path])),
					preserveEntrySignatures: false,
					output: { ...config.worker.rolldownOptions.output, ...workersOfLibrary(entries()) }
				}
			}
		});
		if (!('output' in made)) throw new Error('The workers were not made as one bundle.');
		/** @type {Map<string, string>} */
		const found = new Map();
		for (const part of made.output) {
			const source = part.type === 'chunk' ? part.code : part.source;
			const reference = emit({ type: 'asset', fileName: part.fileName, source });
			if (part.type === 'chunk' && part.facadeModuleId) found.set(part.facadeModuleId, reference);
		}
		return found;
	}

	return {
		name: 'mediatheque-workers-together',
		apply: 'build',
		enforce: 'pre',
		configResolved(resolved) {
			config = resolved;
		},
		buildStart() {
			references = undefined;
		},
		async load(id) {
			if (!id.endsWith(asked)) return undefined;
			// What is made at build time starts no workers.
			if (this.environment.name !== 'client') return `export default '';`;
			references ??= bundle((file) => this.emitFile(file));
			const reference = (await references).get(id.slice(0, -asked.length));
			if (reference === undefined) this.error(`${id} is none of the workers in ${folder}.`);
			return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
		}
	};
}

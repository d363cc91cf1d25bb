import { spawnSync } from 'node:child_process';
import {
	copyFileSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inRepository } from '../../scripts/places.mjs';
import { goPro, timedFilm } from '../fixtures/build-timed.ts';

/** A package made and installed as people would, in folders of its own and without a network. */
let folder: string;
let consumer: string;

function run(command: string, args: readonly string[], cwd: string): string {
	const done = spawnSync(command, args, {
		cwd,
		encoding: 'utf8',
		env: {
			...process.env,
			TZ: 'UTC',
			npm_config_offline: 'true',
			MEDIATHEQUE_CLI_OUT: join(folder, 'package/dist')
		}
	});
	if (done.error) throw done.error;
	if (done.status !== 0) throw new Error(`${command} ${args.join(' ')}\n${done.stdout}\n${done.stderr}`);
	return done.stdout;
}

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'mediatheque-package-'));
	const source = join(folder, 'package');
	consumer = join(folder, 'consumer');
	mkdirSync(source);
	mkdirSync(consumer);
	for (const name of ['package.json', 'README.md', 'LICENSE']) {
		copyFileSync(inRepository(name), join(source, name));
	}
	run(process.execPath, [inRepository('scripts/build-cli.mjs')], folder);
	run(process.execPath, [inRepository('scripts/build-package.mjs')], folder);
	run('npm', ['pack', '--ignore-scripts'], source);
	const [archive = ''] = readdirSync(source).filter((name) => name.endsWith('.tgz'));
	writeFileSync(join(consumer, 'package.json'), JSON.stringify({ type: 'module', private: true }));
	const install = ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
	run('npm', [...install, join(source, archive)], consumer);
	copyFileSync(inRepository('tests/fixtures/jpeg/camera.jpg'), join(consumer, 'a.jpg'));
	writeFileSync(join(consumer, 'b.mp4'), timedFilm([goPro(0), goPro(1)], { format: 'gpmd' }));
}, 300_000);
afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

const program = `import { extract, fromBlob, printed, readMetadata, sizeOf, type Tag } from 'mediatheque';
import { musicOf, type Music } from 'mediatheque/music';
import { openFile } from 'mediatheque/node';
import { readTrack, timedKinds, timedLimits, type TrackPoint } from 'mediatheque/timed';
import { readFileSync } from 'node:fs';

const name = 'a.jpg';
const source = fromBlob(new Blob([readFileSync(name)]));
const metadata = await readMetadata(source, { fileName: name });
if (!metadata) throw new Error('not read');
const make: Tag | undefined = metadata.tags.find((tag) => tag.entry.name === 'Make');
const [preview] = metadata.previews;
const music: Music = musicOf(metadata);
const picture = preview && (await extract(source, preview));
const file = openFile(name);
const again = await readMetadata(file, { fileName: name });
file.close();
const film = openFile('b.mp4');
const kinds = timedKinds((await readMetadata(film)) ?? metadata);
const { points } = await readTrack(film);
const [place]: readonly (TrackPoint | undefined)[] = points;
const moments = await readMetadata(film, { moments: true, limits: timedLimits });
film.close();
console.log(
	JSON.stringify([
		metadata.type.mime,
		make && printed(make),
		preview && [preview.name, sizeOf(preview), picture?.length],
		again?.tags.length === metadata.tags.length,
		music,
		[kinds, points.length, place?.latitude, moments?.tags.find((tag) => tag.document === 'Doc2')?.entry.name]
	])
);
`;

it('brings nothing else with it, and only what it needs', () => {
	expect(readdirSync(join(consumer, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
		'mediatheque'
	]);
	expect(readdirSync(join(consumer, 'node_modules/mediatheque')).sort()).toEqual([
		'LICENSE',
		'README.md',
		'dist',
		'package.json'
	]);
});

it('carries the licences of what is in it', () => {
	const licences = join(consumer, 'node_modules/mediatheque/dist/engine/licences.json');
	const { app, packages } = JSON.parse(readFileSync(licences, 'utf8')) as {
		app: { licence: string };
		packages: { name: string; text: string }[];
	};
	expect(app.licence).toBe('GPL-3.0-or-later');
	expect(packages.every(({ text }) => text.length > 100)).toBe(true);
	expect(packages.map(({ name }) => name)).toContain('brotli');
});

it('offers the command', () => {
	const command = join(consumer, 'node_modules/.bin/mediatheque');
	expect(run(command, ['read', '-s3', '-Make', 'a.jpg'], consumer)).toBe('Lumograph\n');
});

it('its types hold in a strict program, in Node and in a browser, and the program runs', () => {
	const strict = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, target: 'ES2022' };
	const node = { ...strict, lib: ['ES2022'], types: ['node'], module: 'NodeNext', outDir: 'out' };
	const browser = {
		...strict,
		lib: ['ES2022', 'DOM'],
		types: [],
		module: 'ESNext',
		moduleResolution: 'bundler',
		noEmit: true
	};
	const typeRoots = [inRepository('node_modules/@types')];
	writeFileSync(join(consumer, 'program.ts'), program);
	writeFileSync(
		join(consumer, 'page.ts'),
		"import { fromBlob, readMetadata } from 'mediatheque';\n" +
			'export const typeOf = async (file: File) => (await readMetadata(fromBlob(file)))?.type.mime;\n'
	);
	for (const [name, options, files] of [
		['node', { ...node, typeRoots }, ['program.ts']],
		['browser', { ...browser, typeRoots }, ['page.ts']]
	] as const) {
		const config = `tsconfig.${name}.json`;
		writeFileSync(join(consumer, config), JSON.stringify({ compilerOptions: options, files }));
		run(process.execPath, [inRepository('node_modules/typescript/bin/tsc'), '-p', config], consumer);
	}
	expect(JSON.parse(run(process.execPath, ['out/program.js'], consumer))).toEqual([
		'image/jpeg',
		'Lumograph',
		['ThumbnailImage', 335, 335],
		true,
		// No music, and no picture of it.
		{},
		[['gpmd'], 4, 48.1234567, 'SampleTime']
	]);
}, 60_000);

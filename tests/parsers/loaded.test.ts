/** What a first file makes the engine load: the parts it has something for, and no others. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type * as Engine from '#lib/parsers/index.ts';
import { ascii, frame, jpeg, segment, tiff } from '../fixtures/build-tiff.ts';
import { xmpText } from '../fixtures/build-blocks.ts';

const fixtures = new URL('../fixtures/', import.meta.url);
const entry = fileURLToPath(new URL('../../src/lib/parsers/index.ts', import.meta.url));

interface Load {
	/** Bytes after gzip of all that was loaded, with what every file needs. */
	readonly size: number;
	/** Paths of the modules in it, below parsers/. */
	readonly modules: readonly string[];
}

const recorder = globalThis as typeof globalThis & { loadedParts?: string[] };
let folder = '';
/** Modules by part. */
const contents = new Map<string, readonly string[]>();

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'mediatheque-parts-'));
	const { output } = await build({
		input: entry,
		tsconfig: false,
		logLevel: 'silent',
		transform: { target: 'es2023' },
		output: {
			dir: folder,
			minify: true,
			entryFileNames: 'index.mjs',
			chunkFileNames: '[name]-[hash].mjs',
			// Every part says that it runs.
			banner: (chunk) => `globalThis.loadedParts?.push(${JSON.stringify(chunk.fileName)});`
		}
	});
	for (const part of output) {
		if (part.type === 'chunk')
			contents.set(
				part.fileName,
				part.moduleIds.map((id) => id.replaceAll('\\', '/').split('/parsers/')[1] ?? id)
			);
	}
});

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

let copies = 0;

/** Reads a file with an engine that has read none before. */
async function loadOf(file: Uint8Array, fileName: string): Promise<Load> {
	// The same parts under another path are other modules.
	const copy = join(folder, String(copies++));
	mkdirSync(copy);
	for (const name of contents.keys()) cpSync(join(folder, name), join(copy, name));
	recorder.loadedParts = [];
	const { fromBytes, readMetadata } = (await import(
		/* @vite-ignore */ pathToFileURL(join(copy, 'index.mjs')).href
	)) as typeof Engine;
	await readMetadata(fromBytes(file), { fileName });
	const parts = recorder.loadedParts;
	delete recorder.loadedParts;
	return {
		size: parts.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0),
		modules: parts.flatMap((name) => contents.get(name) ?? [])
	};
}

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(name, fixtures)));

/** As a camera writes it: JFIF and EXIF, perhaps a short XMP packet. */
function photo(xmp?: string): Uint8Array {
	return jpeg(
		segment(0xe0, 'JFIF\0', [1, 1, 0, 0, 1, 0, 1, 0, 0]),
		segment(0xe1, 'Exif\0\0', tiff([[ascii(271, 'Makers'), ascii(272, 'One')]])),
		...(xmp === undefined ? [] : [segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', xmp)]),
		frame(48, 32)
	);
}

const rated = xmpText('<xmp:Rating>4</xmp:Rating>');
const developed = xmpText(
	'<crs:Tint>4</crs:Tint>',
	'xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/"'
);

describe('what the first file makes the engine load', () => {
	it('a picture of a camera: less than 60 kB', async () => {
		const { size, modules } = await loadOf(photo(), 'a.jpg');
		expect(modules).toContain('tags/exif.ts');
		expect(modules.filter((name) => /^tags\/(?!exif|file|jfif|jpeg|supplement)/.test(name))).toEqual([]);
		expect(size).toBeLessThan(60_000);
	});

	it('one that was rated: less than 80 kB, without the tables of other programs', async () => {
		const { size, modules } = await loadOf(photo(rated), 'a.jpg');
		expect(modules).toContain('tags/blocks/xmp.ts');
		expect(modules.filter((name) => name.startsWith('tags/blocks/'))).toEqual(['tags/blocks/xmp.ts']);
		expect(size).toBeLessThan(80_000);
	});

	it('one that was developed: those of the developing program too', async () => {
		const { modules } = await loadOf(photo(developed), 'a.jpg');
		expect(modules).toContain('tags/blocks/xmp-raw.ts');
		expect(modules).not.toContain('tags/blocks/xmp-plus.ts');
	});

	it.each([
		['mp3/bare.mp3', /^tags\/(exif|blocks|media\/quicktime|geotiff)/],
		['flac/song.flac', /^tags\/(exif|blocks|media\/quicktime|geotiff)/],
		['mp4/clip.mp4', /^tags\/(media\/audio|geotiff|jpeg)/],
		['gif/described.gif', /^tags\/(media|geotiff|exif)/],
		['icc/made-up.icc', /^tags\/(media|exif|geotiff|blocks\/(xmp|iptc|photoshop))/]
	])('%s: no tables of other families', async (name, others) => {
		const { modules } = await loadOf(fixture(name), name);
		expect(modules.filter((module) => others.test(module))).toEqual([]);
	});
});

describe('a first file says what any later one says', () => {
	const names = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
		.filter((name) => !name.endsWith('.json') && existsSync(new URL(`${name}.json`, fixtures)))
		.sort();

	it.each(names)('%s', async (name) => {
		vi.resetModules();
		const { fromBytes, printed, readMetadata, textOf } =
			(await import('#lib/parsers/index.ts')) as typeof Engine;
		const said = async () => {
			const read = await readMetadata(fromBytes(fixture(name)), { fileName: name });
			return {
				tags: read?.tags.map((tag) => [tag.group1, tag.entry.name, textOf(printed(tag)), tag.range]),
				warnings: read?.warnings
			};
		};
		const first = await said();
		expect(await said()).toEqual(first);
	});
});

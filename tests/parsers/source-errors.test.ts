import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromBytes, readMetadata, type ByteSource } from '#lib/parsers/index.ts';
import { printedTags } from './reading.ts';
import { bombs } from './bombs.ts';

const sample = (name: string) =>
	new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)));

/** A film whose description lies behind a megabyte of pictures: it takes several reads. */
function farFilm(): Uint8Array {
	const film = sample('mp4/clip.mp4');
	const head = new DataView(film.buffer).getUint32(0);
	const padding = new Uint8Array(1024 * 1024);
	new DataView(padding.buffer).setUint32(0, padding.length);
	padding.set(new TextEncoder().encode('mdat'), 4);
	const far = new Uint8Array(film.length + padding.length);
	far.set(film.subarray(0, head));
	far.set(padding, head);
	far.set(film.subarray(head), head + padding.length);
	return far;
}

/** Does something before a read, counted from 1. */
function watched(bytes: Uint8Array, before: (read: number) => void): ByteSource {
	const inner = fromBytes(bytes);
	let reads = 0;
	return {
		size: inner.size,
		read: async (offset, length) => {
			before(++reads);
			return inner.read(offset, length);
		}
	};
}

const samples = [
	'jpeg/camera.jpg',
	'tiff/camera.tif',
	'png/described.png',
	'gif/described.gif',
	'webp/described.webp',
	'mp4/clip.mp4',
	'mp3/song.mp3',
	'flac/song.flac'
];

describe('a file that cannot be read', () => {
	it.each(samples)('%s says so with the error of the medium', async (name) => {
		const source = watched(sample(name), () => {
			throw new DOMException('The file could not be read', 'NotReadableError');
		});
		await expect(readMetadata(source, { fileName: name })).rejects.toMatchObject({
			name: 'NotReadableError'
		});
	});

	it('says so when it is withdrawn half-way', async () => {
		let reads = 0;
		const source = watched(farFilm(), (read) => {
			reads = read;
			if (read > 1) throw new DOMException('The folder was withdrawn', 'NotReadableError');
		});
		await expect(readMetadata(source)).rejects.toMatchObject({ name: 'NotReadableError' });
		expect(reads).toBe(2);
	});

	it('that became shorter gives what is left', async () => {
		const whole = farFilm();
		const shrunk: ByteSource = { ...fromBytes(whole.subarray(0, 1000)), size: whole.length };
		await expect(readMetadata(shrunk)).resolves.toMatchObject({ type: { mime: 'video/mp4' } });
	});
});

describe('stopping', () => {
	it('before the first read', async () => {
		const signal = AbortSignal.abort();
		await expect(readMetadata(fromBytes(farFilm()), { signal })).rejects.toMatchObject({
			name: 'AbortError'
		});
	});

	it('between two reads', async () => {
		const stop = new AbortController();
		const source = watched(farFilm(), (read) => {
			if (read === 2) stop.abort();
		});
		await expect(readMetadata(source, { signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' });
	});
});

describe('limits', () => {
	// Made once, and let go of: there are many megabytes of them.
	let made: ReturnType<typeof bombs> = [];
	beforeAll(() => {
		made = bombs();
	}, 120_000);
	afterAll(() => {
		made = [];
	});

	it('a film behind too many bytes keeps its type and says what stopped it', async () => {
		const limits = { bytes: 66_000 };
		const metadata = await readMetadata(fromBytes(farFilm()), { limits });
		expect(metadata?.type.mime).toBe('video/mp4');
		expect(metadata?.warnings.map(({ kind }) => kind)).toContain('limit');
	});

	it.each(samples)('%s with too many items keeps the first and says so', async (name) => {
		const metadata = await readMetadata(fromBytes(sample(name)), { fileName: name, limits: { items: 8 } });
		expect(metadata?.warnings.map(({ kind }) => kind)).toContain('limit');
		expect(metadata?.tags.length).toBeLessThanOrEqual(8 + 3);
		expect(printedTags(metadata).get('File:FileType')).toBeDefined();
	});

	it.each(['zTXt', 'iTXt', 'iCCP'])('a %s that unpacks to too much costs only itself', async (chunk) => {
		const bomb = made.find(({ name }) => name === `${chunk} of 512 MiB.png`);
		const metadata = await readMetadata(fromBytes(bomb?.bytes ?? new Uint8Array()));
		expect(metadata?.warnings.map(({ kind }) => kind)).toContain('limit');
		expect(printedTags(metadata).get('PNG:ImageWidth')).toBe('1');
		expect(metadata?.used.inflated).toBeLessThanOrEqual(17 * 1024 * 1024);
	});

	it.each(['200,000 elements deep.png', '200,000 structures deep.png'])('nesting ends: %s', async (name) => {
		const bomb = made.find((one) => one.name === name);
		const metadata = await readMetadata(fromBytes(bomb?.bytes ?? new Uint8Array()));
		expect(metadata?.warnings.map(({ kind }) => kind)).toContain('limit');
		expect(metadata?.used.depth).toBeLessThanOrEqual(64);
	});
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Budget, fromBytes, readMetadata, type ByteSource } from '#lib/parsers/index.ts';
import { inRepository } from '../../scripts/places.mjs';
import { giants, large, sourceOf } from '../bench/giants.mjs';

async function costOf(source: ByteSource, fileName: string) {
	const budget = new Budget();
	const metadata = await readMetadata(source, { fileName, budget });
	return { reads: budget.used.reads, bytes: budget.used.bytes, tags: metadata?.tags.length ?? 0 };
}

const page = 64 * 1024;

describe('what a reader takes from a file', () => {
	it.each([
		['jpeg/camera.jpg', 1],
		['jpeg/described.jpg', 1],
		['jpeg/profile.jpg', 1],
		['tiff/camera.tif', 1],
		['png/described.png', 1],
		['webp/described.webp', 1],
		['heic/phone.heic', 1],
		['psd/described.psd', 1],
		['mp4/clip.mp4', 1]
	])('%s, which is small, is read in one go', async (path, reads) => {
		const bytes = readFileSync(inRepository(`tests/fixtures/${path}`));
		expect(bytes.length).toBeLessThanOrEqual(page);
		expect(await costOf(fromBytes(bytes), path)).toMatchObject({ reads, bytes: bytes.length });
	});

	it('the first 64 kB are all that is read of a large picture with its metadata at the start', async () => {
		const bytes = new Uint8Array(5_000_000);
		bytes.set(readFileSync(inRepository('tests/fixtures/jpeg/camera.jpg')));
		expect(await costOf(fromBytes(bytes), 'a.jpg')).toMatchObject({ reads: 1, bytes: page });
	});

	it.each(large())('less than 1 MB of 100 MB: $name', async (giant) => {
		const { bytes, reads, tags } = await costOf(sourceOf(giant), giant.name);
		expect(tags).toBeGreaterThan(20);
		expect(bytes).toBeLessThan(1e6);
		expect(reads).toBeLessThanOrEqual(4);
	});

	it.each(giants())('less than 2 MB of gigabytes: $name', async (giant) => {
		const { bytes, reads, tags } = await costOf(sourceOf(giant), giant.name);
		expect(tags).toBeGreaterThan(20);
		expect(bytes).toBeLessThan(2e6);
		expect(reads).toBeLessThanOrEqual(8);
	});
});

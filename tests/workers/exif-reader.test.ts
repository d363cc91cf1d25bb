import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFile } from '#lib/workers/scan/read-file.ts';
import { readWithExifReader } from '#lib/workers/scan/exif-reader.ts';
import { corpusFolder } from '../../scripts/places.mjs';

const heic = {
	type: { type: 'HEIC', mime: 'image/heic', extension: 'heic' },
	tags: [],
	warnings: [],
	previews: []
};

test('what ExifReader cannot read leaves the reading as it was', async () => {
	expect(await readWithExifReader(new Blob(['no picture']), heic)).toBe(heic);
});

test('a file that cannot be read any more is told as such, not as a picture without tags', async () => {
	const gone = {
		slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('changed', 'NotReadableError')) })
	} as unknown as Blob;

	await expect(readWithExifReader(gone, heic)).rejects.toMatchObject({ name: 'NotReadableError' });
});

const corpus = corpusFolder();

test.skipIf(corpus === undefined)(
	'HEIC pictures of the corpus get their camera and time from it',
	async () => {
		const folder = corpus ?? '';
		const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
			path: string;
			type: string;
			tags: number;
		}[];
		const rich = manifest.filter(({ type, tags }) => type === 'HEIC' && tags > 100);

		const reads = await Promise.all(
			rich.map(({ path }) => {
				const bytes = new Uint8Array(readFileSync(join(folder, 'files', path)));
				return readFile({ root: 1, path, file: new File([bytes], path) });
			})
		);

		const items = reads.flatMap((read) => (read.status === 'read' ? [read.item] : []));
		expect(items).toHaveLength(rich.length);
		expect(items.filter((item) => item.camera && item.taken).length).toBeGreaterThan(rich.length / 2);
	}
);

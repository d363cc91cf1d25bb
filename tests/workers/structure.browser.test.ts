import { expect, test } from 'vitest';
import { readStructure } from '#lib/workers/structure/client.ts';
import { film } from '../parsers/made-boxes.ts';

const blobOf = (bytes: Uint8Array) => new Blob([bytes.slice()]);

test('a film shows its boxes and tracks', async () => {
	const { boxes, tracks, failed } = await readStructure(blobOf(film()));
	expect(failed).toBeUndefined();
	expect(boxes.map(({ type }) => type)).toEqual(['ftyp', 'moov', 'mdat']);
	expect(tracks[0]).toMatchObject({ type: 'video', width: 640, samples: 10 });
});

test('a cut film shows its boxes, and why it has no tracks', async () => {
	const { boxes, tracks, failed } = await readStructure(blobOf(film().subarray(0, 400)));
	expect(boxes.map(({ type }) => type)).toEqual(['ftyp', 'moov']);
	expect(tracks).toEqual([]);
	expect(failed).toContain('ends inside');
});

test('a reading that is no longer wanted ends', async () => {
	const controller = new AbortController();
	const reading = readStructure(blobOf(film()), controller.signal);
	controller.abort();
	await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
});

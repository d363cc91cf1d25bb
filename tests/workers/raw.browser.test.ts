import { expect, test } from 'vitest';
import { developRaw } from '#lib/workers/raw/client.ts';
import { madeDng } from '../made-dng.ts';

/** Red, green and blue at some place of a picture, in fractions of it. */
async function colourAt(blob: Blob, x: number, y: number): Promise<readonly [number, number, number]> {
	const bitmap = await createImageBitmap(blob);
	const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
	if (!context) throw new Error('No drawing surface');
	context.drawImage(bitmap, 0, 0);
	const [red = 0, green = 0, blue = 0] = context.getImageData(
		Math.floor(bitmap.width * x),
		Math.floor(bitmap.height * y),
		1,
		1
	).data;
	return [red, green, blue];
}

test('a RAW file is developed: its colours are where they are', async () => {
	const { blob, width, height } = await developRaw(new Blob([madeDng({ width: 96, height: 64 })]));
	expect([width, height]).toEqual([96, 64]);
	const [red, , blue] = await colourAt(blob, 0.25, 0.5);
	expect(red).toBeGreaterThan(blue + 50);
	const [less, , more] = await colourAt(blob, 0.75, 0.5);
	expect(more).toBeGreaterThan(less + 50);
});

test('one that was taken upright comes upright', async () => {
	const { blob, width, height } = await developRaw(
		new Blob([madeDng({ width: 96, height: 64, orientation: 6 })])
	);
	expect([width, height]).toEqual([64, 96]);
	const [red, , blue] = await colourAt(blob, 0.5, 0.25);
	expect(red).toBeGreaterThan(blue + 50);
});

test('what LibRaw cannot read is refused with a reason, and the next one is developed', async () => {
	for (const bytes of [
		new Uint8Array(0),
		new Uint8Array(5000),
		madeDng({ width: 96, height: 64 }).subarray(0, 300)
	])
		await expect(developRaw(new Blob([new Uint8Array(bytes)]))).rejects.toMatchObject({
			name: 'EncodingError'
		});
	await expect(developRaw(new Blob([madeDng({ width: 96, height: 64 })]))).resolves.toMatchObject({
		width: 96
	});
});

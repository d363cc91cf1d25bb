import UTIF from 'utif2';
import { expect, test } from 'vitest';
import { startDecoder } from '#lib/workers/decode/client.ts';

/** A TIFF of two colours, half red and half blue. */
function tiff(width: number, height: number): Blob {
	const rgba = new Uint8Array(width * height * 4);
	for (let at = 0; at < rgba.length; at += 4) {
		const right = (at / 4) % width >= width / 2;
		rgba.set(right ? [0, 0, 255, 255] : [255, 0, 0, 255], at);
	}
	return new Blob([UTIF.encodeImage(rgba, width, height)]);
}

async function colourAt(blob: Blob, x: number, y: number): Promise<'red' | 'blue'> {
	const bitmap = await createImageBitmap(blob);
	const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
	const context = canvas.getContext('2d');
	context?.drawImage(bitmap, 0, 0);
	const [red = 0, , blue = 0] = context?.getImageData(x, y, 1, 1).data ?? [];
	return red > blue ? 'red' : 'blue';
}

test('a TIFF becomes a picture that the browser shows, pixel for pixel where it should be', async () => {
	using decoder = startDecoder();
	const { blob, width, height } = await decoder.decode(tiff(64, 32), 'image/tiff');
	expect([width, height]).toEqual([64, 32]);
	expect([await colourAt(blob, 5, 16), await colourAt(blob, 60, 16)]).toEqual(['red', 'blue']);
});

test('an embedded picture is turned upright by the orientation of its file', async () => {
	using decoder = startDecoder();
	const { blob } = await decoder.decode(tiff(64, 32), 'image/tiff');
	const turned = await decoder.turn(blob, 6);
	expect([turned.width, turned.height]).toEqual([32, 64]);
	// Turned a quarter clockwise, the left half comes to lie on top.
	expect([await colourAt(turned.blob, 16, 5), await colourAt(turned.blob, 16, 60)]).toEqual(['red', 'blue']);
});

test('what cannot be decoded is refused by name, and the decoder goes on', async () => {
	using decoder = startDecoder();
	const garbage = new Blob([new Uint8Array(200).fill(7)]);
	await expect(decoder.decode(garbage, 'image/tiff')).rejects.toMatchObject({ name: 'EncodingError' });
	await expect(decoder.decode(garbage, 'image/heic')).rejects.toMatchObject({ name: 'EncodingError' });
	await expect(decoder.decode(garbage, 'application/pdf')).rejects.toMatchObject({ name: 'EncodingError' });
	expect((await decoder.decode(tiff(8, 8), 'image/tiff')).width).toBe(8);
});

import UTIF from 'utif2';
import { expect, test } from 'vitest';
import { startDecoder } from '#lib/workers/decode/client.ts';
import type { ScreenPicture } from '#lib/workers/decode/contract.ts';
import j2c from '../fixtures/j2c/bare.j2c?url';
import jp2 from '../fixtures/jp2/described.jp2?url';
import jxl from '../fixtures/jxl/bare.jxl?url';
import { psd } from '../fixtures/build-psd.ts';
import { corners, madePicture, seen, withOrientation } from './made-pictures.ts';

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

test('a Photoshop document shows its merged picture, with its transparency', async () => {
	using decoder = startDecoder();
	const channels = [
		[255, 255, 0, 0],
		[0, 0, 0, 0],
		[0, 0, 255, 255],
		[255, 255, 255, 0]
	];
	const document = psd({ mode: 3, width: 4, height: 1, channels, packed: true, layers: -1 });
	const { blob, width, height } = await decoder.decode(
		new Blob([document]),
		'application/vnd.adobe.photoshop'
	);
	expect([width, height, blob.type]).toEqual([4, 1, 'image/png']);
	expect([await colourAt(blob, 0, 0), await colourAt(blob, 2, 0)]).toEqual(['red', 'blue']);
	const opaque = psd({ mode: 3, width: 4, height: 1, channels });
	expect((await decoder.decode(new Blob([opaque]), 'application/vnd.adobe.photoshop')).blob.type).toBe(
		'image/jpeg'
	);
});

test('a JPEG XL becomes a picture where the browser shows none; damaged, it is refused', async () => {
	using decoder = startDecoder();
	const file = await (await fetch(jxl)).blob();
	const { width, height } = await decoder.decode(file, 'image/jxl');
	expect([width, height]).toEqual([16, 12]);
	await expect(decoder.decode(file.slice(0, 60), 'image/jxl')).rejects.toMatchObject({
		name: 'EncodingError'
	});
	expect((await decoder.decode(file, 'image/jxl')).width).toBe(16);
});

test.each([
	['boxes', jp2],
	['a bare codestream', j2c]
])('a JPEG 2000 of %s becomes a picture; damaged, it is refused', async (_, url) => {
	using decoder = startDecoder();
	const file = await (await fetch(url)).blob();
	const mime = url === jp2 ? 'image/jp2' : 'image/x-j2c';
	const { width, height, blob } = await decoder.decode(file, mime);
	expect([width, height, blob.type]).toEqual([16, 12, 'image/jpeg']);
	for (const damaged of [file.slice(0, 40), new Blob([new Uint8Array(300).fill(9)])])
		await expect(decoder.decode(damaged, mime)).rejects.toMatchObject({ name: 'EncodingError' });
	expect((await decoder.decode(file, mime)).width).toBe(16);
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

/** What is on screen: its size, that of the whole, and the colours of its corners. */
async function onScreen({ bitmap, width, height }: ScreenPicture) {
	const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
	canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
	const { colours } = await seen(await canvas.convertToBlob());
	return { shown: [bitmap.width, bitmap.height], whole: [width, height], colours };
}

/** A quarter clockwise: what lay below on the left lies above on the left. */
const quarter = [corners.bottomLeft, corners.topLeft, corners.bottomRight, corners.topRight];
const { topLeft, topRight, bottomLeft, bottomRight } = corners;

test('a picture is decoded no larger than a screen needs, upright, with the size of the whole', async () => {
	using decoder = startDecoder();
	const jpeg = await madePicture(1600, 800);
	const wish = { mime: 'image/jpeg', orientation: 1, embedded: false, side: 400 };
	const plain = await decoder.screen({
		...wish,
		picture: new Blob([jpeg as BlobPart]),
		width: 1600,
		height: 800
	});
	expect(await onScreen(plain)).toEqual({
		shown: [400, 200],
		whole: [1600, 800],
		colours: [topLeft, topRight, bottomLeft, bottomRight]
	});
	const turned = new Blob([withOrientation(jpeg, 6) as BlobPart]);
	for (const size of [{ width: 1600, height: 800 }, {}]) {
		const upright = await decoder.screen({ ...wish, picture: turned, orientation: 6, ...size });
		expect(await onScreen(upright)).toEqual({ shown: [200, 400], whole: [800, 1600], colours: quarter });
	}
	// Smaller than the screen: as it is.
	const small = await decoder.screen({ ...wish, picture: new Blob([jpeg as BlobPart]), side: 5000 });
	expect([small.bitmap.width, small.width]).toEqual([1600, 1600]);
});

test('a picture within a file is turned as its file says, whether or not it is shrunk', async () => {
	using decoder = startDecoder();
	const picture = new Blob([(await madePicture(1600, 800)) as BlobPart]);
	const wish = { picture, mime: 'image/jpeg', orientation: 6, embedded: true };
	for (const [side, size] of [
		[400, { width: 1600, height: 800 }],
		[400, {}],
		[1600, { width: 1600, height: 800 }]
	] as const) {
		const { colours, whole } = await onScreen(await decoder.screen({ ...wish, side, ...size }));
		expect({ colours, whole }).toEqual({ colours: quarter, whole: [800, 1600] });
	}
	// What is said of its size is another picture's.
	const other = await decoder.screen({ ...wish, side: 400, width: 6000, height: 4000 });
	expect(other.height / other.width).toBeCloseTo(2, 1);
	await expect(
		decoder.screen({ ...wish, picture: new Blob([new Uint8Array(100)]), side: 400 })
	).rejects.toMatchObject({ name: 'EncodingError' });
});

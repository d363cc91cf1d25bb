import { encode } from 'uqr';
import { afterEach, expect, test } from 'vitest';
import { codeInPicture, openCamera, watchCodes } from '#lib/platform/qr-codes.ts';
import { qrReader } from '#lib/workers/qr/service.ts';

const reader = qrReader();
const read = (pixels: Uint8ClampedArray<ArrayBuffer>, width: number, height: number) =>
	reader.read(pixels, width, height);
/** As long as a code of a pairing. */
const code = 'KCG0G1M'.repeat(24);
const leave: AbortController[] = [];

/** A picture of a screen with a code on it. */
function drawn(text: string | undefined, width = 900, height = 700): HTMLCanvasElement {
	const canvas = Object.assign(document.createElement('canvas'), { width, height });
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no canvas');
	context.fillStyle = '#345';
	context.fillRect(0, 0, width, height);
	if (text === undefined) return canvas;
	const { data, size } = encode(text, { ecc: 'L', border: 4 });
	const module = Math.floor(Math.min(width, height) / (size + 8));
	context.translate(width / 5, module * 3);
	context.rotate(0.05);
	for (const [y, row] of data.entries())
		for (const [x, dark] of row.entries()) {
			context.fillStyle = dark ? '#000' : '#fff';
			context.fillRect(x * module, y * module, module + 0.5, module + 0.5);
		}
	return canvas;
}

const pictureOf = (canvas: HTMLCanvasElement) =>
	new Promise<Blob>((resolve, reject) => {
		canvas.toBlob((blob) => {
			if (blob) resolve(blob);
			else reject(new Error('no picture'));
		}, 'image/jpeg');
	});

afterEach(() => {
	for (const one of leave.splice(0)) one.abort();
});

test('a code is read in a photo of a screen, also a large one, and none is seen where there is none', async () => {
	expect(await codeInPicture(await pictureOf(drawn(code)), read)).toBe(code);
	expect(await codeInPicture(await pictureOf(drawn(code, 4000, 3000)), read)).toBe(code);
	expect(await codeInPicture(await pictureOf(drawn(undefined)), read)).toBeUndefined();
	await expect(codeInPicture(new Blob(['text']), read)).rejects.toThrow();
	// What says to be larger than it is, is not looked at.
	expect(await reader.read(new Uint8ClampedArray(16), 4000, 4000)).toBeUndefined();
});

test('a code that comes before the camera is told once, until somebody leaves', async () => {
	const video = Object.assign(document.createElement('video'), { muted: true });
	const canvas = drawn(code, 640, 480);
	video.srcObject = canvas.captureStream(10);
	await video.play();
	const over = new AbortController();
	leave.push(over);
	const found: string[] = [];
	const context = canvas.getContext('2d');
	const redraw = setInterval(() => context?.fillRect(0, 0, 1, 1), 50);
	const watching = watchCodes(video, read, (text) => found.push(text), over.signal);
	await expect.poll(() => found, { timeout: 10_000 }).toEqual([code]);
	await new Promise((resolve) => setTimeout(resolve, 600));
	over.abort();
	await watching;
	clearInterval(redraw);

	expect(found).toEqual([code]);
});

test('a device without a camera says so', async () => {
	const video = document.createElement('video');

	await expect(openCamera(video, new AbortController().signal)).rejects.toMatchObject({
		name: expect.stringMatching(/NotFoundError|NotAllowedError/) as unknown
	});
});

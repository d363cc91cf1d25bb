import { expect, test } from 'vitest';
import { frameOf } from '#lib/platform/video-frame.ts';

const going = () => new AbortController().signal;

/** A clip of the demo library: made up, H.264 with sound. */
async function clip(): Promise<Blob> {
	const answer = await fetch('/demo/Clips/Lagoon%20drift.mp4');
	expect(answer.ok).toBe(true);
	return answer.blob();
}

/** A film of one colour, recorded here; such films do not say how long they are. */
async function recorded(colour: string): Promise<Blob> {
	const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 48 });
	const context = canvas.getContext('2d');
	const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm;codecs=vp8' });
	const parts: Blob[] = [];
	recorder.ondataavailable = ({ data }) => parts.push(data);
	recorder.start();
	for (let frame = 0; frame < 12; frame++) {
		if (context) context.fillStyle = colour;
		context?.fillRect(0, 0, 64, 48);
		await new Promise((next) => setTimeout(next, 40));
	}
	const ended = new Promise((done) => (recorder.onstop = done));
	recorder.stop();
	await ended;
	return new Blob(parts, { type: 'video/webm' });
}

async function pixels(frame: Blob | undefined) {
	const image = await createImageBitmap(frame ?? new Blob());
	const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
	context?.drawImage(image, 0, 0);
	const { width, height } = image;
	const [red = 0, green = 0, blue = 0] = context?.getImageData(width >> 1, height >> 1, 1, 1).data ?? [];
	return { width, height, red, green, blue };
}

test('a clip gives a small picture of itself', async () => {
	const frame = await frameOf(await clip(), 320, going());

	expect(frame?.type).toBe('image/jpeg');
	const { width, height, red, green, blue } = await pixels(frame);
	expect([width, height]).toEqual([320, 213]);
	expect(Math.max(red, green, blue)).toBeGreaterThan(20);
});

test('a film that does not say how long it is gives one too, and is not made larger', async () => {
	const { width, height, red, green, blue } = await pixels(
		await frameOf(await recorded('#ff8000'), 320, going())
	);

	expect([width, height]).toEqual([64, 48]);
	expect(red).toBeGreaterThan(200);
	expect(green).toBeGreaterThan(90);
	expect(blue).toBeLessThan(60);
});

test('what cannot be played gives none', async () => {
	const whole = await clip();

	expect(await frameOf(new Blob(['no film']), 320, going())).toBeUndefined();
	expect(await frameOf(whole.slice(0, 300), 320, going())).toBeUndefined();
	expect(await frameOf(new Blob([]), 320, going())).toBeUndefined();
});

test('it can be called off', async () => {
	const stop = new AbortController();
	const asked = frameOf(await clip(), 320, stop.signal);
	stop.abort();

	await expect(asked).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
});

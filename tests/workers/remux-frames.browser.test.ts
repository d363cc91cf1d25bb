import { afterEach, beforeEach, expect, test } from 'vitest';
import { startRemux } from '#lib/workers/remux/client.ts';
import type { RemuxService } from '#lib/workers/remux/contract.ts';
import fifty from '../fixtures/av/fifty.mp4?url';

let remux: RemuxService & Disposable;

beforeEach(async () => {
	remux = startRemux();
	await remux.open(new File([await (await fetch(fifty)).blob()], 'a.mp4'));
});
afterEach(() => remux[Symbol.dispose]());

async function pixels(frame: ImageBitmap | undefined): Promise<string> {
	if (!frame) return 'none';
	const context = new OffscreenCanvas(frame.width, frame.height).getContext('2d');
	context?.drawImage(frame, 0, 0);
	return String(context?.getImageData(0, 0, frame.width, frame.height).data);
}

test('near to a second is the key picture before it; the very frame is another', async () => {
	// Two seconds that begin with their only key picture.
	const near = await pixels(await remux.frame(1.5, 80, 'near'));
	expect(near).toBe(await pixels(await remux.frame(0, 80, 'exact')));
	expect(near).not.toBe(await pixels(await remux.frame(1.5, 80, 'exact')));
});

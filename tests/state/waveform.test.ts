import { beforeEach, expect, test, vi } from 'vitest';
import { waveformOf } from '#lib/state/waveform.ts';
import { numberedItem } from '../library/plain-item.ts';

/** Workers that are there now, and what reading a sound comes to. */
const sound = vi.hoisted(() => ({ running: 0, peaks: vi.fn() }));
vi.mock('#lib/workers/sound/client.ts', () => ({
	startSound: () => {
		sound.running++;
		let end: (error: Error) => void = () => undefined;
		const ended = new Promise((_, reject) => (end = reject));
		ended.catch(() => sound.running--);
		return {
			peaks: () => Promise.race([sound.peaks(), ended]) as Promise<Uint8Array>,
			[Symbol.dispose]: () => end(new DOMException('', 'AbortError'))
		};
	}
}));

const file = new File([], 'a.mp3');
const peaks = Uint8Array.of(1, 2);

beforeEach(() => {
	sound.peaks.mockReset();
});

test('a sound that is left is not read on, and has its waveform when it is opened again', async () => {
	const left = new AbortController();
	sound.peaks.mockReturnValueOnce(new Promise(() => undefined)).mockResolvedValue(peaks);
	const first = waveformOf(numberedItem(1), file, left.signal);
	await vi.waitFor(() => expect(sound.running).toBe(1));
	left.abort();
	expect(await first).toBeUndefined();
	expect(sound.running).toBe(0);

	const { signal } = new AbortController();
	expect(await waveformOf(numberedItem(1), file, signal)).toEqual(peaks);
	expect(await waveformOf(numberedItem(1), file, signal)).toEqual(peaks);
	expect(sound.peaks).toHaveBeenCalledTimes(2);
});

test('a file that could not be read has its waveform once it can; one that nobody can decode is tried once', async () => {
	const { signal } = new AbortController();
	sound.peaks.mockRejectedValueOnce(new DOMException('', 'NotFoundError')).mockResolvedValueOnce(peaks);
	expect(await waveformOf(numberedItem(2), file, signal)).toBeUndefined();
	expect(await waveformOf(numberedItem(2), file, signal)).toEqual(peaks);

	sound.peaks.mockRejectedValueOnce(new DOMException('', 'EncodingError'));
	expect(await waveformOf(numberedItem(3), file, signal)).toBeUndefined();
	expect(await waveformOf(numberedItem(3), file, signal)).toBeUndefined();
	expect(sound.peaks).toHaveBeenCalledTimes(3);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Playback } from '#lib/state/playback.svelte.ts';
import { Scrubber } from '#lib/state/player-scrub.ts';
import type { FilmFacts, TrackFacts } from '#lib/workers/remux/contract.ts';
import { plainItem } from '../library/plain-item.ts';

const track = (number: number, kind: TrackFacts['kind']): TrackFacts => ({
	...{ number, kind, codec: 'a', codecId: 'a', decodable: true, mime: `${kind}/mp4` }
});
const facts: FilmFacts = { duration: 9, tracks: [track(0, 'video'), track(1, 'audio'), track(2, 'audio')] };
const frame = () => ({ close: () => undefined }) as ImageBitmap;

/** The workers that were started, whether each was ended, and what they do. */
const workers = { ended: [] as boolean[], open: vi.fn(), frame: vi.fn() };

vi.mock('#lib/workers/remux/client.ts', () => ({
	startRemux: () => {
		const number = workers.ended.push(false) - 1;
		return {
			open: workers.open,
			frame: workers.frame,
			texts: () => Promise.resolve([]),
			[Symbol.dispose]: () => (workers.ended[number] = true)
		};
	}
}));

beforeEach(() => {
	workers.ended = [];
	workers.open.mockReset();
	workers.open.mockResolvedValue(facts);
	workers.frame.mockImplementation(() => Promise.resolve(frame()));
});
afterEach(() => {
	vi.unstubAllGlobals();
});

test('frames come from one worker, which ends with the film', async () => {
	const scrubber = new Scrubber(new Blob(), 'worker');
	expect(await scrubber.frameAt(1)).toBeDefined();
	expect(await scrubber.frameAt(2)).toBeDefined();
	expect(workers.ended).toEqual([false]);
	scrubber[Symbol.dispose]();
	await vi.waitFor(() => expect(workers.ended).toEqual([true]));
});

test('the key picture before a frame is shown until that is there', async () => {
	const near = { close: vi.fn() };
	const exact = frame();
	workers.frame.mockImplementation((_at: number, _width: number, which: string) =>
		Promise.resolve(which === 'near' ? near : exact)
	);
	const scrubber = new Scrubber(new Blob(), 'worker');
	const shown: unknown[] = [];
	const soon = (one: unknown) => {
		expect(near.close).not.toHaveBeenCalled();
		shown.push(one);
	};
	expect(await scrubber.frameAt(1, soon)).toBe(exact);
	expect(shown).toEqual([near]);
	expect(near.close).toHaveBeenCalled();
	// What was made once is at hand.
	expect(await scrubber.frameAt(1, soon)).toBe(exact);
	expect(shown).toHaveLength(1);
});

test('of a place that the pointer has left no frame is made, only that near to where it is', async () => {
	const asked: string[] = [];
	workers.frame.mockImplementation((at: number, _width: number, which: string) => {
		asked.push(`${which} ${String(at)}`);
		return Promise.resolve(frame());
	});
	const scrubber = new Scrubber(new Blob(), 'worker');
	let later: Promise<unknown> | undefined;
	await scrubber.frameAt(1, () => (later = scrubber.frameAt(2, () => undefined)));
	await later;
	expect(asked).toEqual(['near 1', 'near 2', 'exact 2']);
});

test('the worker is ready before the pointer comes', async () => {
	vi.useFakeTimers();
	const scrubber = new Scrubber(new Blob(), 'worker');
	expect(workers.ended).toEqual([]);
	await vi.advanceTimersByTimeAsync(2000);
	vi.useRealTimers();
	await vi.waitFor(() => expect(workers.open).toHaveBeenCalledOnce());
	await scrubber.frameAt(1);
	expect(workers.ended).toEqual([false]);
});

test('a worker that cannot open or decode the film is ended', async () => {
	workers.open.mockRejectedValueOnce(new Error('No film'));
	expect(await new Scrubber(new Blob(), 'worker').frameAt(1)).toBeUndefined();
	workers.frame.mockRejectedValueOnce(new Error('No decoder'));
	expect(await new Scrubber(new Blob(), 'worker').frameAt(1)).toBeUndefined();
	await vi.waitFor(() => expect(workers.ended).toEqual([true, true]));
});

test('a frame that comes when the film is closed is not shown', async () => {
	const scrubber = new Scrubber(new Blob(), 'worker');
	const asked = scrubber.frameAt(1);
	scrubber[Symbol.dispose]();
	expect(await asked).toBeUndefined();
});

test('another sound leaves no worker of the one before behind', async () => {
	class NoSource extends EventTarget {
		static isTypeSupported = () => true;
	}
	vi.stubGlobal('MediaSource', NoSource);
	const player = { position: () => 0, paused: () => false, text: () => undefined };
	const film = { ...plainItem, kind: 'video', type: 'M2TS' } as const;
	const playback = new Playback(film, new File([], 'a.m2ts'), player);
	await playback.begin();
	await vi.waitFor(() => expect(playback.sounds).toHaveLength(2));
	await playback.scrubber?.frameAt(1);
	expect(workers.ended).toEqual([false, false]);
	await playback.chooseSound(1);
	await vi.waitFor(() => expect(workers.ended).toEqual([false, true]));

	playback.close();
	await vi.waitFor(() => expect(workers.ended).toEqual([true, true]));
});

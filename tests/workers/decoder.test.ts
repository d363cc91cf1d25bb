import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Item } from '#lib/library/item.ts';
import { startDecoder } from '#lib/workers/decode/client.ts';
import { decodingOther } from '#lib/workers/thumbnails/decode-other.ts';

const tiff = 'image/tiff';
const [hanging, well] = [new Blob(['hanging']), new Blob(['well'])];

/** What Comlink sends for a call. */
interface Call {
	readonly id: string;
	readonly argumentList: readonly { readonly value: unknown }[];
}

/** A thread that decodes one picture after the other, and none after one that hangs. */
class OneByOne extends EventTarget {
	static started: OneByOne[] = [];
	terminated = false;
	#hangs = false;

	constructor() {
		super();
		OneByOne.started.push(this);
	}
	postMessage({ id, argumentList }: Call): void {
		this.#hangs ||= argumentList[0]?.value === hanging;
		if (!this.#hangs) this.answer({ id, type: 'RAW', value: 'decoded' });
	}
	answer(data: unknown): void {
		queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
	}
	terminate(): void {
		this.terminated = true;
	}
}

beforeEach(() => {
	OneByOne.started = [];
	vi.useFakeTimers();
	vi.stubGlobal('Worker', OneByOne);
	vi.stubGlobal('location', new URL('https://app.example/'));
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const outcome = (decoded: Promise<unknown>) =>
	decoded.catch((error: unknown) => (error instanceof Error ? error.name : ''));

test('a picture that waits behind one that hangs is decoded all the same', async () => {
	using decoder = startDecoder();
	const first = outcome(decoder.decode(hanging, tiff));
	await vi.advanceTimersByTimeAsync(10_000);
	const second = outcome(decoder.decode(well, tiff));
	await vi.advanceTimersByTimeAsync(20_000);

	expect(await first).toBe('EncodingError');
	expect(await second).toBe('decoded');
	expect(OneByOne.started.map(({ terminated }) => terminated)).toEqual([true, false]);
});

test('the time of a picture that was asked for before does not end the thread of the next', async () => {
	using decoder = startDecoder();
	const first = outcome(decoder.decode(hanging, tiff));
	await vi.advanceTimersByTimeAsync(10_000);
	const second = outcome(decoder.decode(hanging, tiff));
	await vi.advanceTimersByTimeAsync(30_000);
	expect(await first).toBe('EncodingError');
	// It has all its time in a thread of its own.
	expect(OneByOne.started[1]?.terminated).toBe(false);

	await vi.advanceTimersByTimeAsync(20_000);
	expect(await second).toBe('EncodingError');
});

test('a decoder that was closed starts no thread any more, and whoever waits is told', async () => {
	const decoder = startDecoder();
	const waiting = outcome(decoder.decode(hanging, tiff));
	await vi.advanceTimersByTimeAsync(0);
	decoder[Symbol.dispose]();

	expect(await waiting).toBe('AbortError');
	expect(await outcome(decoder.decode(well, tiff))).toBe('AbortError');
	expect(OneByOne.started).toHaveLength(1);
});

test('a thread that breaks is told at once', async () => {
	using decoder = startDecoder();
	const waiting = outcome(decoder.decode(hanging, tiff));
	await vi.advanceTimersByTimeAsync(0);
	const broken = Object.assign(new Event('error', { cancelable: true }), { message: 'out of bounds' });
	OneByOne.started[0]?.dispatchEvent(broken);

	expect(await waiting).toBe('EncodingError');
	expect(await outcome(decoder.decode(well, tiff))).toBe('decoded');
});

test('a decoder that cannot be loaded now says nothing of the picture: a tile without one is not kept', async () => {
	vi.stubGlobal('createImageBitmap', () => Promise.resolve('pixels'));
	const decode = decodingOther();
	const item = { mime: tiff } as Item;
	const waiting = outcome(decode(hanging, item));
	await vi.advanceTimersByTimeAsync(0);
	// As a browser tells of a script that is not there: without a word.
	OneByOne.started[0]?.dispatchEvent(new Event('error', { cancelable: true }));
	expect(await waiting).toBe('NetworkError');

	const damaged = outcome(decode(hanging, item));
	await vi.advanceTimersByTimeAsync(30_000);
	expect(await damaged).toBeUndefined();
});

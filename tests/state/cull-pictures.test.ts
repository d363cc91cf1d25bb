// What cull mode keeps of pictures: those around the one on screen, and nothing of those it has left.
import { afterEach, expect, test, vi } from 'vitest';
import type { Item } from '#lib/library/item.ts';
import { CullPictures } from '#lib/state/cull-pictures.ts';
import type { LibraryView } from '#lib/state/library-view.svelte.ts';
import type { Roots } from '#lib/state/roots.svelte.ts';
import type { DecodeService, ScreenWish } from '#lib/workers/decode/contract.ts';
import { numberedItem } from '../library/plain-item.ts';
import { until } from '../until.ts';

/** Pictures decoded, and which of them are still in memory. */
function decoderOf(broken: (wish: ScreenWish) => boolean = () => false) {
	const open = new Set<ScreenWish>();
	const asked: ScreenWish[] = [];
	let most = 0;
	const decoder: DecodeService & Disposable = {
		decode: () => Promise.reject(new Error('not asked for')),
		turn: () => Promise.reject(new Error('not asked for')),
		screen: async (wish) => {
			asked.push(wish);
			await Promise.resolve();
			if (broken(wish)) throw new DOMException('damaged', 'EncodingError');
			open.add(wish);
			most = Math.max(most, open.size);
			const bitmap = { width: 1200, height: 800, close: () => void open.delete(wish) };
			return { bitmap: bitmap as ImageBitmap, width: 6000, height: 4000 };
		},
		[Symbol.dispose]: () => undefined
	};
	return { decoder, open, asked, most: () => most };
}

function picturesOver(
	decoder: DecodeService & Disposable,
	more: Partial<Item> = {},
	shown = () => Promise.resolve()
) {
	const library = { row: (id: number) => Promise.resolve(id > 100 ? undefined : numberedItem(id, more)) };
	const roots = {
		fileOf: ({ id, name }: Item) =>
			id === 13
				? Promise.reject(new DOMException('gone', 'NotFoundError'))
				: Promise.resolve(new File(['x'], name))
	};
	return new CullPictures(library as unknown as LibraryView, roots as unknown as Roots, decoder, shown);
}

afterEach(() => vi.restoreAllMocks());

test('those that are likely to come are decoded before, in their order, and each once', async () => {
	const { decoder, asked, open } = decoderOf();
	const pictures = picturesOver(decoder);
	await pictures.keep([5, 6, 4, 7, 8], 1300);
	expect(asked).toHaveLength(5);
	await pictures.keep([6, 7, 5, 8, 9], 1300);
	expect(asked).toHaveLength(6);
	expect([pictures.size, open.size]).toEqual([5, 5]);
	expect((await pictures.get(6, 1300)).bitmap?.width).toBe(1200);
	expect(asked.every(({ side }) => side === 1536)).toBe(true);
	// Larger on screen than it was decoded for: once more.
	await pictures.get(6, 4000);
	expect(asked.at(-1)?.side).toBe(2560);
	expect(open.size).toBe(5);
});

test('what comes next is decoded once what is wanted now is on screen, and not at all where one has gone on', async () => {
	const { decoder, asked } = decoderOf();
	const frames: (() => void)[] = [];
	const pictures = picturesOver(decoder, {}, () => new Promise((resolve) => frames.push(resolve)));
	const first = pictures.keep([5, 6, 4], 1300);
	await until(() => expect(frames).toHaveLength(1));
	expect(asked).toHaveLength(1);
	const second = pictures.keep([9, 10, 8], 1300);
	frames.shift()?.();
	await first;
	await until(() => expect(frames).toHaveLength(1));
	expect(asked).toHaveLength(2);
	frames.shift()?.();
	await second;
	expect(asked).toHaveLength(4);
});

test('after a hundred pictures a handful is in memory, and nothing once it is over', async () => {
	const made = vi.spyOn(URL, 'createObjectURL').mockImplementation(() => `blob:${Math.random()}`);
	const gone = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
	const { decoder, open, most } = decoderOf();
	const pictures = picturesOver(decoder);
	for (let at = 1; at <= 95; at++) {
		await pictures.keep([at, at + 1, Math.max(1, at - 1), at + 2, at + 3], 1300);
		// Zoomed: all of it is asked for.
		if (at !== 13) await (await pictures.get(at, 1300)).whole();
	}
	await Promise.resolve();
	expect(most()).toBeLessThanOrEqual(6);
	expect(open.size).toBeLessThanOrEqual(5);
	pictures[Symbol.dispose]();
	await until(() => expect([open.size, pictures.size]).toEqual([0, 0]));
	await until(() => expect(gone.mock.calls.length).toBe(made.mock.calls.length));
	expect(new Set(gone.mock.calls.map(([url]) => url))).toEqual(
		new Set(made.mock.results.map(({ value }) => value as string))
	);
	expect(made).toHaveBeenCalledTimes(94);
});

test('one that cannot be shown says why, and does not hold up the others; asked again it is tried again', async () => {
	const { decoder } = decoderOf();
	const pictures = picturesOver(decoder);
	await pictures.keep([12, 13, 101, 14], 1300);
	expect(pictures.size).toBe(4);
	const lost = await pictures.get(13, 1300);
	expect([lost.kind, (lost.error as Error).name]).toEqual(['none', 'NotFoundError']);
	expect((await pictures.get(14, 1300)).kind).toBe('image');
	await expect(pictures.get(101, 1300)).rejects.toThrow('No item 101');
	pictures.forget(13);
	expect(pictures.size).toBe(3);
});

test('a clip has an address of its own and no pixels', async () => {
	vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:clip');
	const { decoder, asked } = decoderOf();
	const pictures = picturesOver(decoder, { kind: 'video', mime: 'video/mp4' });
	const clip = await pictures.get(1, 1300);
	expect([clip.kind, clip.bitmap, await clip.whole(), asked.length]).toEqual([
		'video',
		undefined,
		'blob:clip',
		0
	]);
});

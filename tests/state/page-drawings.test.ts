import { expect, test } from 'vitest';
import type { Item } from '#lib/library/item.ts';
import { PageDrawings } from '#lib/state/page-drawings.ts';

const clip = (id: number) => ({ id }) as Item;

/** Frames that are ready when the test says so. */
function made() {
	const begun: number[] = [];
	const dropped: number[] = [];
	const finish = new Map<number, () => void>();
	const frames = new PageDrawings({
		draw: ({ id }, signal) => {
			begun.push(id);
			return new Promise((resolve, reject) => {
				finish.set(id, resolve);
				signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
			});
		},
		ondrop: (id) => dropped.push(id)
	});
	const settle = () => new Promise((next) => setTimeout(next));
	return { frames, begun, dropped, finish, settle };
}

test('one is drawn at a time', async () => {
	const { frames, begun, finish, settle } = made();
	for (const id of [1, 2, 3]) frames.ask(clip(id));

	expect(begun).toEqual([1]);
	finish.get(1)?.();
	await settle();
	expect(begun).toEqual([1, 2]);
});

test('what scrolls away is dropped, what is at work included, and what is in sight goes on', async () => {
	const { frames, begun, dropped, settle } = made();
	for (const id of [1, 2, 3]) frames.ask(clip(id));

	frames.keepOnly(new Set([3]));
	await settle();

	expect(begun).toEqual([1, 3]);
	expect(dropped.sort()).toEqual([1, 2]);
	frames.ask(clip(2));
	await settle();
	expect(begun).toEqual([1, 3]);
});

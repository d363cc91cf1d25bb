import { beforeEach, expect, test, vi } from 'vitest';
import type { Item } from '#lib/library/item.ts';
import type { RootAccess } from '#lib/library/root.ts';
import type { Roots } from '#lib/state/roots.svelte.ts';
import { Thumbnails } from '#lib/state/thumbnails.svelte.ts';
import { numberedItem } from '../library/plain-item.ts';

/** Pictures that the worker makes, and that it keeps, by item; what it is asked for, and what it may let go of. */
const worker = {
	pictures: new Map<number, string>(),
	kept: new Map<number, string>(),
	looked: [] as number[],
	/** What a look waits for. */
	slow: Promise.resolve(),
	asked: [] as number[],
	letGo: [] as string[]
};

vi.mock('#lib/workers/thumbnails/client.ts', () => ({
	startThumbnails: () => ({
		prefer: () => undefined,
		keptUrls: async (items: readonly Item[]) => {
			worker.looked.push(...items.map(({ id }) => id));
			await worker.slow;
			return items.map(({ id }) => worker.kept.get(id));
		},
		url: (id: number) => {
			worker.asked.push(id);
			return Promise.resolve(worker.pictures.get(id));
		},
		letGo: (urls: readonly string[]) => worker.letGo.push(...urls)
	})
}));

beforeEach(() => {
	worker.pictures.clear();
	worker.kept.clear();
	worker.looked = [];
	worker.slow = Promise.resolve();
	worker.asked = [];
	worker.letGo = [];
});

function made() {
	const access = new Map<number, RootAccess>([[1, 'ready']]);
	const roots = { access, sessionFileOf: () => Promise.resolve(undefined) } as Partial<Roots>;
	const thumbnails = new Thumbnails(roots as Roots);
	const shown = async (item: Item, url: string | null) => {
		thumbnails.show([item]);
		await vi.waitFor(() => expect(thumbnails.url(item)).toBe(url));
		await vi.waitFor(() => expect(thumbnails.underWay).toBe(0));
	};
	return { access, thumbnails, shown };
}

test('a picture is asked for once', async () => {
	worker.pictures.set(1, 'blob:1');
	const { shown } = made();
	await shown(numberedItem(1), 'blob:1');
	await shown(numberedItem(1, { rating: 5 }), 'blob:1');
	await shown(numberedItem(1, { state: 'absent' }), 'blob:1');

	expect(worker.asked).toEqual([1]);
});

test('the picture of a file whose content changed is another, and the one of before is let go', async () => {
	worker.pictures.set(1, 'blob:before');
	const { shown } = made();
	await shown(numberedItem(1), 'blob:before');
	worker.pictures.set(1, 'blob:after');
	await shown(numberedItem(1, { fingerprint: 'f'.repeat(32) }), 'blob:after');

	expect(worker.letGo).toEqual(['blob:before']);
});

test('a file that was away has a picture once it is back', async () => {
	const { shown } = made();
	await shown(numberedItem(1, { state: 'absent' }), null);
	worker.pictures.set(1, 'blob:1');

	await shown(numberedItem(1), 'blob:1');
});

test('a file of a folder that could not be read has a picture once it can', async () => {
	const { access, shown } = made();
	access.set(1, 'ask');
	await shown(numberedItem(1), null);
	worker.pictures.set(1, 'blob:1');
	access.set(1, 'ready');

	await shown(numberedItem(1), 'blob:1');
});

test('pictures of those that are shown next are looked up before, and not made', async () => {
	worker.kept.set(2, 'blob:2');
	const { thumbnails } = made();
	thumbnails.show([numberedItem(1)], [numberedItem(2), numberedItem(3)]);
	await vi.waitFor(() => expect(thumbnails.url(numberedItem(2))).toBe('blob:2'));
	await vi.waitFor(() => expect(thumbnails.underWay).toBe(0));

	expect(worker.looked).toEqual([1, 2, 3]);
	expect(worker.asked).toEqual([1]);
});

test('what comes into sight while it is looked up for later has its picture, also one that must be made', async () => {
	worker.kept.set(1, 'blob:1').set(2, 'blob:2');
	worker.pictures.set(3, 'blob:3');
	const { thumbnails } = made();
	let go: () => void = () => undefined;
	const next = [numberedItem(2), numberedItem(3)];
	thumbnails.show([numberedItem(1)]);
	await vi.waitFor(() => expect(thumbnails.url(numberedItem(1))).toBe('blob:1'));
	worker.slow = new Promise((resolve) => (go = resolve));
	thumbnails.show([numberedItem(1)], next);
	await vi.waitFor(() => expect(worker.looked).toEqual([1, 2, 3]));
	thumbnails.show(next);
	// Longer than between two looks at what is in sight.
	await new Promise((resolve) => setTimeout(resolve, 100));
	go();

	await vi.waitFor(() => expect(next.map((item) => thumbnails.url(item))).toEqual(['blob:2', 'blob:3']));
});

import { beforeEach, expect, test, vi } from 'vitest';
import type { Item } from '#lib/library/item.ts';
import type { RootAccess } from '#lib/library/root.ts';
import type { Roots } from '#lib/state/roots.svelte.ts';
import { Thumbnails } from '#lib/state/thumbnails.svelte.ts';
import { numberedItem } from '../library/plain-item.ts';

/** Pictures that the worker has, by item; what it is asked for, and what it may let go of. */
const worker = { pictures: new Map<number, string>(), asked: [] as number[], letGo: [] as string[] };

vi.mock('#lib/workers/thumbnails/client.ts', () => ({
	startThumbnails: () => ({
		prefer: () => undefined,
		keptUrls: (items: readonly Item[]) => Promise.resolve(items.map(() => undefined)),
		url: (id: number) => {
			worker.asked.push(id);
			return Promise.resolve(worker.pictures.get(id));
		},
		letGo: (urls: readonly string[]) => worker.letGo.push(...urls)
	})
}));

beforeEach(() => {
	worker.pictures.clear();
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
	return { access, shown };
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

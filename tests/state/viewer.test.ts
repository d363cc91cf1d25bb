import { expect, test, vi } from 'vitest';
import type { Item, ItemId } from '#lib/library/item.ts';
import type { LibraryView } from '#lib/state/library-view.svelte.ts';
import type { Roots } from '#lib/state/roots.svelte.ts';
import type { Selection } from '#lib/state/selection.svelte.ts';
import { Viewer } from '#lib/state/viewer.svelte.ts';
import { numberedItem } from '../library/plain-item.ts';

/** A viewer of a list of two, of which some are there; none of their files is. */
function made(there: Map<ItemId, Item>) {
	const row = vi.fn((id: ItemId) => Promise.resolve(there.get(id)));
	const library: Partial<LibraryView> = { ids: Uint32Array.of(1, 2), row };
	const roots: Partial<Roots> = { fileOf: () => Promise.reject(new DOMException('', 'NotFoundError')) };
	const selection: Partial<Selection> = { follow: () => undefined };
	return { row, viewer: new Viewer(library as LibraryView, selection as Selection, roots as Roots) };
}

test('an item whose neighbour is gone is shown, and nothing is said of the neighbour', async () => {
	const { viewer, row } = made(new Map([[1, numberedItem(1)]]));
	await viewer.open(1);
	await vi.waitFor(() => expect(row).toHaveBeenCalledWith(2));
	viewer.close();

	expect(viewer.item).toBeUndefined();
});

test('an item that is there only now is shown when it is opened again', async () => {
	const there = new Map<ItemId, Item>();
	const { viewer } = made(there);
	await expect(viewer.open(1)).rejects.toThrow('No item 1');
	there.set(1, numberedItem(1));
	await viewer.open(1);

	expect(viewer.shown?.item.id).toBe(1);
});

test('that an item is gone is not said of the one that was opened since', async () => {
	const { viewer } = made(new Map([[2, numberedItem(2)]]));
	const gone = viewer.open(1);
	await viewer.open(2);
	await gone;

	expect(viewer.shown?.item.id).toBe(2);
});

test('a picture whose file is changed while it is on screen is shown anew, and so is one that was got ready before', async () => {
	const [one, other] = [numberedItem(1), numberedItem(2)];
	const there = new Map([
		[1, one],
		[2, other]
	]);
	const { viewer, row } = made(there);
	await viewer.open(1);
	await vi.waitFor(() => expect(row).toHaveBeenCalledWith(2));
	const [changed, changedToo] = [one, other].map((item) => ({
		...item,
		fingerprint: `${item.fingerprint}b`
	}));
	if (!changed || !changedToo) throw new Error('none');
	there.set(1, changed).set(2, changedToo);
	await viewer.renew(changed);
	expect(viewer.shown?.item).toEqual(changed);
	await viewer.open(2);
	await viewer.renew(changedToo);
	expect(viewer.shown?.item).toEqual(changedToo);

	const looks = row.mock.calls.length;
	await viewer.renew(changedToo);
	// A row that is older than what is shown shows nothing anew more than once.
	await viewer.renew(other);
	await viewer.renew(other);
	expect(row.mock.calls.length).toBe(looks + 1);
});

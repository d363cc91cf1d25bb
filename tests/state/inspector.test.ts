// What is read of the item in focus, while that changes.
import { expect, test, vi } from 'vitest';
import type { Item, StoredTag } from '#lib/library/item.ts';
import { Inspector } from '#lib/state/inspector.svelte.ts';
import type { LibraryView } from '#lib/state/library-view.svelte.ts';
import type { Roots } from '#lib/state/roots.svelte.ts';
import type { Selection } from '#lib/state/selection.svelte.ts';
import { numberedItem } from '../library/plain-item.ts';

vi.mock('#lib/state/details.ts', () => ({ detailsOf: () => Promise.resolve({ tags: [], previews: [] }) }));

const tag = (offset: number): StoredTag =>
	({ group0: 'EXIF', group1: 'IFD0', name: 'Make', offset, size: 1 }) as unknown as StoredTag;

/** An inspector of a library whose files are given one after the other, as the test wants. */
function made() {
	const rows = new Map<number, Item>([1, 2].map((id) => [id, numberedItem(id)]));
	const given: ((file: File) => void)[] = [];
	const library = { row: (id: number) => Promise.resolve(rows.get(id)) } as unknown as LibraryView;
	const roots = { fileOf: () => new Promise<File>((resolve) => given.push(resolve)) } as unknown as Roots;
	return { inspector: new Inspector({} as Selection, library, roots), rows, given };
}
const file = new File([Uint8Array.from({ length: 100 }, (_, at) => at)], 'a.jpg');

test('bytes come although the row of the item was read anew meanwhile', async () => {
	const { inspector, rows, given } = made();
	await inspector.show(1);
	const shown = inspector.showBytes(tag(50));
	rows.set(1, numberedItem(1, { rating: 5 }));
	await inspector.show(1);
	given[0]?.(file);
	await shown;

	expect(inspector.bytes).toMatchObject({ status: 'ready', value: { tag: { offset: 50 } } });
});

test('of two tags the bytes of the last one stay, whichever come first, and of another item none', async () => {
	const { inspector, given } = made();
	await inspector.show(1);
	const [first, second] = [inspector.showBytes(tag(50)), inspector.showBytes(tag(60))];
	given[1]?.(file);
	await second;
	given[0]?.(file);
	await first;
	expect(inspector.bytes).toMatchObject({ status: 'ready', value: { tag: { offset: 60 } } });

	const late = inspector.showBytes(tag(70));
	await inspector.show(2);
	given[2]?.(file);
	await late;
	expect(inspector.bytes).toBeUndefined();
});

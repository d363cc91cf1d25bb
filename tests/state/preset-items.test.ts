import { beforeEach, expect, test } from 'vitest';
import { libraryDb } from '#lib/state/db.ts';
import { previewNames } from '#lib/state/preset-items.ts';
import { numberedItem } from '../library/plain-item.ts';
import { emptyLibrary } from './empty-library.ts';

beforeEach(emptyLibrary);

test('a name that a file beside it keeps is told, one that is given up or gone is not', async () => {
	const db = libraryDb();
	const items = ['a.jpg', 'sea-1.jpg', 'sea-2.jpg', 'sea-3.jpg'].map((name, at) =>
		numberedItem(at + 1, { name, path: `trip/${name}`, folder: 'trip' })
	);
	await db.items.bulkAdd(items);
	await db.files.bulkAdd(
		items.map(({ id, path, size, modified }) => ({
			...{ id, path, size, modified, root: 1, engine: 1, item: id },
			state: id === 4 ? ('absent' as const) : ('present' as const)
		}))
	);
	const names = async (ids: readonly number[]) => {
		const planned = await previewNames(ids, { template: 'sea-{seq}' });
		return 'fault' in planned ? [] : planned.map(({ after, problem }) => [after, problem]);
	};
	// The second and the third are no part of it; the fourth is not there any more.
	expect(await names([1])).toEqual([['sea-1.jpg', 'clash']]);
	expect(await names([2, 1])).toEqual([
		['sea-1.jpg', undefined],
		['sea-2.jpg', 'clash']
	]);
	expect(await names([3, 2, 1])).toEqual([
		['sea-1.jpg', undefined],
		['sea-2.jpg', undefined],
		['sea-3.jpg', undefined]
	]);
});

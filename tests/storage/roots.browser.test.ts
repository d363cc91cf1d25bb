// Handles of folders cannot be stored outside of a browser.
import { expect, test } from 'vitest';
import { rootsIn } from '#lib/storage/roots.ts';
import { LibraryDb } from '#lib/storage/schema.ts';

test('a folder that two tabs open at once is in the library once', async () => {
	const name = `roots ${crypto.randomUUID()}`;
	const tabs = [new LibraryDb(name), new LibraryDb(name)];
	const files = await navigator.storage.getDirectory();
	const handle = await files.getDirectoryHandle('pictures', { create: true });
	const add = (db: LibraryDb) => rootsIn(db).add({ kind: 'folder', name: 'pictures', handle });
	const ids = await Promise.all(tabs.map(add));

	expect(ids).toEqual([1, 1]);
	expect(await Promise.all(tabs.map(add))).toEqual([1, 1]);
	expect(await tabs[0]?.roots.count()).toBe(1);
	for (const db of tabs) db.close();
	await new LibraryDb(name).delete();
});

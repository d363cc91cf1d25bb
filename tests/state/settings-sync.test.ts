import { expect, test, vi } from 'vitest';
import { libraryDb } from '#lib/state/db.ts';
import { sayShared } from '#lib/state/settings-sync.svelte.ts';
import { settingsIn } from '#lib/storage/settings.ts';
import { travelsIn } from '#lib/storage/travel.ts';

test('a setting is said to the other devices though the first try to say one failed', async () => {
	const db = libraryDb();
	await travelsIn(db).begin('01ARZ3NDEKTSV4RRFFQ69G5FAV');
	const request = vi.fn((_name: string, work: () => Promise<unknown>) => work());
	request.mockRejectedValueOnce(new DOMException('', 'AbortError'));
	// For good: a moment later the store of the document asks for it again.
	vi.stubGlobal('navigator', { locks: { request } });
	await expect(sayShared({ theme: 'dark' })).rejects.toThrow();
	await sayShared({ theme: 'dark' });

	expect(await settingsIn(db).all()).toMatchObject({ theme: 'dark' });
	await travelsIn(db).end();
});

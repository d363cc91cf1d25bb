// A browser that found its database damaged refuses to open it for a moment, and closes it under who has it open.
import { afterEach, expect, test, vi } from 'vitest';
import { LibraryDb } from '#lib/storage/schema.ts';
import { write } from '#lib/storage/write.ts';

let db: LibraryDb;
afterEach(async () => {
	vi.restoreAllMocks();
	await db.delete();
});

/** The next openings fail, as many as told. */
function refuse(times: number): void {
	const { open } = indexedDB;
	let left = times;
	vi.spyOn(indexedDB, 'open').mockImplementation((...asked) => {
		if (left-- > 0) throw new DOMException('Internal error', 'AbortError');
		return open.apply(indexedDB, asked);
	});
}

/** Whoever asks again does so a moment later. */
const moment = () => new Promise((resolve) => setTimeout(resolve, 5));

const add = () =>
	write(db, 'strict', ['roots'], (through) =>
		through.roots.add({ kind: 'session', name: 'Pictures', added: 1 })
	);

test('a database that could not be opened is opened when it is next asked', async () => {
	db = new LibraryDb(`opening ${Math.random()}`);
	refuse(2);

	await expect(db.items.count()).rejects.toThrow();
	await moment();
	await expect(db.items.count()).rejects.toThrow();
	await moment();
	expect(await db.items.count()).toBe(0);
});

test('so is the connection for what must not be lost', async () => {
	db = new LibraryDb(`opening ${Math.random()}`);
	refuse(1);

	await expect(add()).rejects.toThrow();
	await moment();
	await add();
	expect(await db.roots.count()).toBe(1);
});

test('all that is asked at once of a database that cannot be opened is refused', async () => {
	db = new LibraryDb(`opening ${Math.random()}`);
	refuse(1);

	const asked = await Promise.allSettled([db.items.count(), db.roots.count(), add()]);

	expect(asked.map(({ status }) => status)).toContain('rejected');
	await moment();
	expect(await db.items.count()).toBe(0);
});

test('a database that is closed for good stays so', async () => {
	db = new LibraryDb(`opening ${Math.random()}`);
	refuse(1);
	await expect(db.items.count()).rejects.toThrow();
	db.close();

	await moment();
	await expect(db.items.count()).rejects.toThrow();
});

test('a database that is closed while it is being opened is opened once more', async () => {
	db = new LibraryDb(`opening ${Math.random()}`);
	let closed = false;
	db.use({
		stack: 'dbcore',
		name: 'ClosedByBrowser',
		create: (core) => ({
			...core,
			table: (name) => {
				const table = core.table(name);
				return {
					...table,
					getMany: async (request) => {
						const found = await table.getMany(request);
						// As Dexie does when the browser says that it closed the connection.
						if (!closed) db.close({ disableAutoOpen: false });
						closed = true;
						return found;
					}
				};
			}
		})
	});

	await db.items.count().catch(() => undefined);
	expect(closed).toBe(true);
	await moment();
	expect(await db.items.count()).toBe(0);
});

// Taking in the library that a folder brings, where that is broken off; and when a folder's own is written again.
import { afterEach, expect, test, vi } from 'vitest';
import { writeCarried } from '#lib/library/carried.ts';
import { EditClock } from '#lib/library/edit.ts';
import { latestIn, plan, wishFor } from '#lib/library/edit-plan.ts';
import { applyPlanned } from '#lib/storage/apply.ts';
import { carriedFacts, gatherCarried, saidMark } from '#lib/storage/carried.ts';
import { goBackAll } from '#lib/storage/history.ts';
import type { FileRow } from '#lib/storage/rows.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { watchChanges } from '#lib/workers/changes.ts';
import type { JobContext } from '#lib/workers/jobs/contract.ts';
import { takeIn } from '#lib/workers/jobs/kinds/carry.ts';
import { numberedItem } from '../../library/plain-item.ts';

const opened: LibraryDb[] = [];
afterEach(async () => {
	vi.restoreAllMocks();
	await Promise.all(opened.splice(0).map((db) => db.delete()));
});

/** Three items of one root. */
async function library(): Promise<LibraryDb> {
	const db = new LibraryDb(`carry ${crypto.randomUUID()}`);
	opened.push(db);
	for (const id of [1, 2, 3]) {
		const item = { ...numberedItem(id), root: 1 };
		await db.items.add(item);
		const file: FileRow = {
			...{ id, root: 1, path: item.path, size: 1, modified: 1, engine: 1 },
			...{ state: 'present', fingerprint: item.fingerprint, item: id }
		};
		await db.files.add(file);
	}
	return db;
}

function rate(db: LibraryDb, id: number, clock: EditClock) {
	return applyPlanned(db, [id], (state) =>
		plan(state, [wishFor('set', 'rating', 4)], {
			...{ id: clock.next(latestIn(state, 'all')), origin: 'person', title: 'Rated', made: 0 }
		})
	);
}

const ratings = async (db: LibraryDb) => (await db.items.toArray()).map(({ rating }) => rating);

/** Runs the job over a folder with this file in it. @param edits after which it is broken off */
async function run(db: LibraryDb, bytes: Uint8Array<ArrayBuffer>, edits = Infinity): Promise<void> {
	const file = { getFile: () => Promise.resolve(new File([bytes], 'library.json')) };
	const folder = { getFileHandle: () => Promise.resolve(file) };
	const handle = { getDirectoryHandle: () => Promise.resolve(folder) };
	vi.spyOn(db.roots, 'get').mockResolvedValue({ id: 1, handle } as never);
	let looks = 0;
	const throwIfAborted = () => {
		if (looks++ >= edits) throw new DOMException('', 'AbortError');
	};
	const context = { db, report: () => undefined, signal: { throwIfAborted } };
	await takeIn.run({ root: 1 }, context as unknown as JobContext<'take-carried'>);
}

test('what was taken in by two tries is taken back as one step, and each is seen at once', async () => {
	const from = await library();
	const other = new EditClock('desktop');
	for (const id of [1, 2, 3]) await rate(from, id, other);
	const quiet = { report: () => undefined, signal: new AbortController().signal };
	const bytes = await writeCarried(await gatherCarried(from, 1, quiet), 1);
	const to = await library();
	const told: number[] = [];
	const watching = watchChanges((change) => {
		if ('items' in change) told.push(...change.items);
	});

	await expect(run(to, bytes, 2)).rejects.toThrow();
	await expect.poll(() => told).toEqual([1, 2]);
	watching[Symbol.dispose]();
	await run(to, bytes);
	expect(await ratings(to)).toEqual([4, 4, 4]);
	const { taken, taking } = (await carriedFacts(to))[1] ?? {};
	expect(taking).toBeUndefined();
	await goBackAll(to, taken?.edits ?? [], { clock: new EditClock('laptop'), title: () => 'Back' });

	expect(await ratings(to)).toEqual([undefined, undefined, undefined]);
});

test('that something was said is known though another device said something with a clock that is far ahead', async () => {
	const db = await library();
	expect(await saidMark(db)).toBeUndefined();
	await rate(db, 1, new EditClock('faraway', () => Date.now() + 365 * 86_400_000));
	const before = await saidMark(db);
	await rate(db, 2, new EditClock('laptop'));

	expect(await saidMark(db)).not.toBe(before);
});

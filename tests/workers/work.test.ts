import { afterEach, expect, test, vi } from 'vitest';
import { LibraryDb } from '#lib/storage/schema.ts';
import { packingWhenQuiet } from '#lib/workers/keeper/packing.ts';
import { watchWork, workTeller, type WorkState } from '#lib/workers/work.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
	for (const end of ends.splice(0)) await end();
});

function watched() {
	const told: WorkState[] = [];
	const watch = watchWork((state) => void told.push(state));
	ends.push(() => watch[Symbol.dispose]());
	return { told, ask: watch.ask };
}

test('whoever looks late is told what work is under way', async () => {
	const index = workTeller('index');
	index.tell({ done: 3, total: 9 });
	const { told } = watched();
	await expect.poll(() => told).toEqual([{ what: 'index', state: 'running', done: 3, total: 9 }]);
	index.over();
	await expect.poll(() => told.at(-1)?.state).toBe('over');
	const later = watched();
	await new Promise((resolve) => setTimeout(resolve, 50));
	expect(later.told).toEqual([]);
});

test('packing waits when a person wants it to, goes on when told, and says how far it is', async () => {
	const db = new LibraryDb(`work ${crypto.randomUUID()}`);
	ends.push(() => db.delete());
	const ids = Array.from({ length: 900 }, (_, index) => index + 1);
	// Rows without any tag: what is packed does not matter here.
	const { detailsIn } = await import('#lib/storage/details.ts');
	const bytes = await detailsIn(db).encode(ids.map((id) => ({ id, tags: [], warnings: [], previews: [] })));
	await db.details.bulkPut(ids.map((id, index) => ({ id, bytes: bytes[index] ?? new Uint8Array() })));
	const { told, ask } = watched();
	const failed = vi.fn();
	const changed = packingWhenQuiet({
		...{ db, quiet: 1, failed, mine: () => true },
		teller: (asked) => workTeller('packing', asked)
	});
	changed();
	await expect.poll(() => told.some(({ what, done }) => what === 'packing' && done > 0)).toBe(true);
	ask('packing', 'pause');
	await expect.poll(() => told.at(-1)?.state, { interval: 1 }).toBe('paused');
	// A change would have it begin again, but it waits for the person.
	changed();
	await new Promise((resolve) => setTimeout(resolve, 100));
	const left = await db.details.count();
	await new Promise((resolve) => setTimeout(resolve, 100));
	expect(await db.details.count()).toBe(left);

	ask('packing', 'resume');
	await expect.poll(() => db.details.count(), { timeout: 5000 }).toBe(0);
	await expect.poll(() => told.at(-1)?.state).toBe('over');
	expect(failed).not.toHaveBeenCalled();
});

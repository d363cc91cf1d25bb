import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { libraryDb } from '#lib/state/db.ts';
import { Queue } from '#lib/state/jobs/queue.svelte.ts';
import { queueIn } from '#lib/storage/queue.ts';
import { emptyLibrary } from './empty-library.ts';

vi.mock('#lib/workers/jobs/client.ts', () => ({ startJobs: () => ({ look: () => undefined }) }));
beforeEach(emptyLibrary);
afterEach(() => {
	vi.restoreAllMocks();
});

test('a job that was put into the queue is in it, though the queue could not be read then', async () => {
	const queue = new Queue(() => undefined);
	const read = vi
		.spyOn(libraryDb().jobs, 'toArray')
		.mockRejectedValueOnce(new DOMException('', 'UnknownError'));
	const job = await queue.add({ kind: 'packing', title: {}, total: 0 }, {});
	expect(read).toHaveBeenCalledTimes(1);
	await queue.look();

	expect(queue.jobs.map(({ id }) => id)).toEqual([job.id]);
	expect(await queueIn(libraryDb()).all()).toHaveLength(1);
});

test('what waits for a person is not among the finished jobs that can be cleared', async () => {
	const db = libraryDb();
	const queue = new Queue(() => undefined);
	const job = await queue.add({ kind: 'packing', title: {}, total: 0 }, {});
	await db.jobs.update(job.id, { state: 'failed' });
	await queue.look();
	expect(queue.over).toBe(0);
	await queue.clearOver();
	expect(queue.jobs).toHaveLength(1);
	await db.jobs.update(job.id, { state: 'done' });
	await queue.look();
	expect(queue.over).toBe(1);
	await queue.clearOver();
	expect(queue.jobs).toEqual([]);
});

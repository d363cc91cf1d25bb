/** Scans that outlive a page. Jobs of the queue: queue.ts. */
import type { ScanRow } from './rows.ts';
import type { LibraryDb } from './schema.ts';
import { write } from './write.ts';

export function jobsIn(db: LibraryDb) {
	return {
		all: async (): Promise<ScanRow[]> => (await db.jobs.toArray()).filter((job) => job.kind === 'scan'),
		put: (job: ScanRow): Promise<void> =>
			write(db, 'strict', ['jobs'], async (through) => {
				await through.jobs.put(job);
			}),
		/** Says that a job begins, unless somebody is at it already. */
		begin: (job: ScanRow): Promise<void> =>
			write(db, 'strict', ['jobs'], async (through) => {
				if (!(await through.jobs.get(job.id))) await through.jobs.put(job);
			}),
		update: (id: string, change: Pick<ScanRow, 'state'>): Promise<void> =>
			write(db, 'strict', ['jobs'], async (through) => {
				await through.jobs.update(id, change);
			}),
		end: (id: string): Promise<void> => write(db, 'strict', ['jobs'], (through) => through.jobs.delete(id))
	};
}

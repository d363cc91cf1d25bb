/** Long work that outlives a page. */
import { write, type JobRow, type LibraryDb } from './schema.ts';

export function jobsIn(db: LibraryDb) {
	return {
		all: (): Promise<JobRow[]> => db.jobs.toArray(),
		put: (job: JobRow): Promise<void> =>
			write(db, 'strict', ['jobs'], async (through) => {
				await through.jobs.put(job);
			}),
		/** Says that a job begins, unless somebody is at it already. */
		begin: (job: JobRow): Promise<void> =>
			write(db, 'strict', ['jobs'], async (through) => {
				if (!(await through.jobs.get(job.id))) await through.jobs.put(job);
			}),
		update: (id: string, change: Pick<JobRow, 'state'>): Promise<void> =>
			write(db, 'strict', ['jobs'], async (through) => {
				await through.jobs.update(id, change);
			}),
		end: (id: string): Promise<void> => write(db, 'strict', ['jobs'], (through) => through.jobs.delete(id))
	};
}

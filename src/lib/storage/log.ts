/** What went wrong and what was done, for the person and for a bug report. Stays on the device. */
import type { LogRow } from './rows.ts';
import type { LibraryDb } from './schema.ts';
import { write } from './write.ts';

const kept = 2000;
/** The ring is trimmed every so many lines, so that a line costs one write, not two. */
const slack = 100;

export function logIn(db: LibraryDb) {
	return {
		/** Newest first. */
		last: (count = kept): Promise<LogRow[]> => db.log.orderBy('id').reverse().limit(count).toArray(),
		add: (line: Omit<LogRow, 'id' | 'at'>): Promise<void> =>
			write(db, 'relaxed', ['log'], async (through) => {
				const id = await through.log.add({ at: Date.now(), ...line });
				if (id % slack === 0) {
					await through.log
						.where('id')
						.belowOrEqual(id - kept)
						.delete();
				}
			}),
		clear: (): Promise<void> => write(db, 'relaxed', ['log'], (through) => through.log.clear())
	};
}

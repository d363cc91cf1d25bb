/** Writes the whole library into one file, reads it back, and only then calls it a backup. */
import { checkBackup } from '#lib/storage/backup-read.ts';
import { LibraryChanged, writeBackup } from '#lib/storage/backup-write.ts';
import { metaIn } from '#lib/storage/meta.ts';
import { documentsOf } from '../../backup/documents.ts';
import type { JobWork } from '../contract.ts';
import { makeFile } from '../made-file.ts';

/** A library that is changed all the time is tried so often; then the queue tries later. */
const mostTries = 5;
const pauseBetween = 1000;

export const backup: JobWork<'backup'> = {
	async run({ app, settings }, { db, job, signal, report }) {
		for (let turn = 1; ; turn++) {
			try {
				let state = '';
				// Written, then read back: as many rows again.
				await makeFile(
					db,
					job.id,
					async (sink) => {
						const told = ({ done, total }: Told) => report({ done, total: 2 * total });
						const documents = () => documentsOf(db);
						const wishes = { app, settings, documents, report: told, signal };
						({ state } = await writeBackup(db, sink, wishes));
					},
					async (file) => {
						const told = ({ done, total }: Told) => report({ done: total + done, total: 2 * total });
						const { manifest } = await checkBackup(file, { report: told, signal });
						if (manifest.state !== state) throw new Error('The backup is not what was written');
					}
				);
				await metaIn(db).set('backedUp', { at: Date.now(), state });
				return;
			} catch (error) {
				if (!(error instanceof LibraryChanged) || turn === mostTries) throw error;
				await new Promise((resolve) => setTimeout(resolve, pauseBetween));
			}
		}
	}
};

interface Told {
	readonly done: number;
	readonly total: number;
}

/** Writes the whole library into one file, reads it back, and only then calls it a backup. */
import { checkBackup } from '#lib/storage/backup-read.ts';
import { LibraryChanged, writeBackup } from '#lib/storage/backup-write.ts';
import { ownFiles } from '#lib/storage/health.ts';
import { metaIn } from '#lib/storage/meta.ts';
import { thumbnailFolderName } from '#lib/storage/places.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import { documentsOf } from '../../backup/documents.ts';
import { Packs } from '../../thumbnails/pack.ts';
import type { JobWork } from '../contract.ts';
import { makeFile } from '../made-file.ts';

/** A library that is changed all the time is tried so often; then the queue tries later. */
const mostTries = 5;
const pauseBetween = 1000;

export const backup: JobWork<'backup'> = {
	async run({ app, settings, pictures }, { db, job, signal, report }) {
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
						const tiles = pictures ? { pictures: picturesOf(db) } : {};
						const wishes = { app, settings, documents, ...tiles, report: told, signal };
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

/** All pictures that are kept for tiles. */
async function* picturesOf(db: LibraryDb): AsyncGenerator<object> {
	const set = await metaIn(db).get('packs');
	const files = await ownFiles();
	const folder = await files?.getDirectoryHandle(thumbnailFolderName(db.name)).catch(() => undefined);
	if (set === undefined || !folder) return;
	const packs = new Packs(folder, set);
	for (let after: [number, string] = [0, '']; ;) {
		const rows = await db.thumbs.where('[item+size]').above(after).limit(pageSize).toArray();
		for (const row of rows) {
			const { item, size, fingerprint, mime } = row;
			const bytes = row.length > 0 ? await packs.read(row) : undefined;
			if (bytes) yield { item, size, fingerprint, mime, bytes };
		}
		const last = rows.at(-1);
		if (!last) return;
		after = [last.item, last.size];
	}
}

const pageSize = 200;

interface Told {
	readonly done: number;
	readonly total: number;
}

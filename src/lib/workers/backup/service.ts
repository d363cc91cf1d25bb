/** Restores backups: the database in one transaction, and what lies beside it in an order in which nothing can be lost. */
import * as Y from 'yjs';
import { BadBackup, canonical, type KeptDocument } from '#lib/library/backup.ts';
import { checkBackup, picturesIn, storedPages, type SoundBackup } from '#lib/storage/backup-read.ts';
import { restoreBackup, type KeptPictures } from '#lib/storage/backup-restore.ts';
import { stateHashOf } from '#lib/storage/backup-write.ts';
import { ownFiles } from '#lib/storage/health.ts';
import { markerName, presetStoreName, rescueName, thumbnailFolderName } from '#lib/storage/places.ts';
import type { PresetRow } from '#lib/storage/rows.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import { write } from '#lib/storage/write.ts';
import { presetIn } from '#lib/sync/preset-doc.ts';
import { Registers } from '#lib/sync/registers.ts';
import { replaceUpdates, storedUpdates } from '#lib/sync/update-store.ts';
import { writePacks } from '../thumbnails/pack-file.ts';
import type { BackupService } from './contract.ts';
import { documentsOf } from './documents.ts';

/** Holds back whoever changes presets, in all tabs (workers/presets/preset-store.ts takes the same locks). */
export type Exclusive = <T>(name: string, work: () => Promise<T>) => Promise<T>;

const locked: Exclusive = (name, work) => navigator.locks.request(`mediatheque:${name}`, work);

export function backupService(db: LibraryDb, exclusive: Exclusive = locked): BackupService {
	const store = presetStoreName(db.name);
	return {
		async look(file, report, signal) {
			return refusing(async () => ({
				status: 'sound' as const,
				backup: await checkBackup(file, { report, signal })
			}));
		},

		restore: (file, checked, report, signal) =>
			refusing(() =>
				exclusive(`${store} settle`, () =>
					exclusive(`${store} change`, async () => {
						const documents = await fitting(file, checked);
						await emptyStore(db, store);
						const pictures = await unpacked(db, file, checked);
						const wishes = { report, signal, ...(pictures ? { pictures } : {}) };
						await restoreBackup(db, file, { ...checked, documents }, wishes);
						await forgetCopies(db);
						return { status: 'restored' as const };
					})
				)
			),

		state: () => stateHashOf(db)
	};
}

/**
 * The document of presets has a database of its own, which no transaction reaches. What it holds goes into the outbox first:
 * should this thread die before the library is replaced, it is handed back from there; when the library is replaced the
 * outbox is replaced with it.
 */
async function emptyStore(db: LibraryDb, store: string): Promise<void> {
	const { last } = await storedUpdates(store);
	if (last === 0) return;
	const [document] = await documentsOf(db);
	if (document) await write(db, 'strict', ['outbox'], (through) => through.outbox.add(document));
	await replaceUpdates(store, last, Y.encodeStateAsUpdate(new Y.Doc()));
}

/** Documents that say of every preset what its row says: others are left out, and made anew of the rows. */
async function fitting(file: Blob, { documents }: SoundBackup): Promise<readonly KeptDocument[]> {
	const rows: object[] = [];
	for await (const page of storedPages(file, 'presets')) rows.push(...page);
	return documents.filter(({ update }) => {
		const doc = new Y.Doc();
		try {
			Y.applyUpdateV2(doc, update);
			const registers = new Registers(doc);
			return (
				doc.store.pendingStructs === null &&
				rows.every((row) => canonical(presetIn(registers, String((row as PresetRow).id))) === canonical(row))
			);
		} catch {
			// No update, whatever it was.
			return false;
		} finally {
			doc.destroy();
		}
	});
}

/** Pictures go into packs of a new set, which count once the database names it. Without room for them they are made again. */
async function unpacked(
	db: LibraryDb,
	file: Blob,
	{ pictures }: SoundBackup
): Promise<KeptPictures | undefined> {
	const files = pictures > 0 ? await ownFiles() : undefined;
	if (!files) return undefined;
	try {
		const folder = await files.getDirectoryHandle(thumbnailFolderName(db.name), { create: true });
		const set = crypto.randomUUID();
		return { set, rows: await writePacks(folder, set, picturesIn(file)) };
	} catch (error) {
		if (error instanceof DOMException) return undefined;
		throw error;
	}
}

/** Copies of the library of before: they are told apart by the canary, and would only take room. */
async function forgetCopies({ name }: LibraryDb): Promise<void> {
	const files = await ownFiles();
	for (const copy of [markerName(name), rescueName(name, 0), rescueName(name, 1)])
		await files?.removeEntry(copy).catch(() => undefined);
}

async function refusing<T>(
	work: () => Promise<T>
): Promise<T | { status: 'refused'; fault: BadBackup['fault']; detail?: string }> {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof BadBackup)) throw error;
		const { fault, detail } = error;
		return { status: 'refused', fault, ...(detail === undefined ? {} : { detail }) };
	}
}

/**
 * Puts a backup in the place of the library, whole or not at all: everything happens in one transaction of the database,
 * so that whatever dies in the middle leaves the library as it was. What lies outside of the database is put right before
 * (nothing is lost by it) or after (nothing depends on it).
 */
import { Dexie } from 'dexie';
import { BadBackup, backupTables, canonical, type BackupTable } from '#lib/library/backup.ts';
import type { Root } from '#lib/library/root.ts';
import { manifestIn, storedPages, type ReadWishes, type SoundBackup } from './backup-read.ts';
import type { ThumbRow } from './rows.ts';
import type { LibraryDb } from './schema.ts';
import { write, type TableName } from './write.ts';

/** Tables that are about this very database and go on, whatever is in it. */
const stay: ReadonlySet<string> = new Set(['meta', 'changes']);

/** What goes with the library of before, and is made again or of no use any more: all other tables. */
function emptied(db: LibraryDb): TableName[] {
	const carried: readonly string[] = backupTables;
	// The names of its tables are those of the schema.
	return db.tables
		.map(({ name }) => name as TableName)
		.filter((name) => !stay.has(name) && !carried.includes(name));
}

const puts: Readonly<Partial<Record<BackupTable, (row: object) => object>>> = {
	// Without a handle: opened again under its name it is itself again.
	roots: (row) => {
		const { kind, ...root } = row as Root;
		return { ...root, kind: 'session', lost: kind } satisfies Root;
	},
	// Until its folder is open again nobody knows whether it is there; an ignored one stays ignored.
	items: absent,
	files: absent
};

function absent(row: object): object {
	return 'state' in row && row.state === 'present' ? { ...row, state: 'absent' } : row;
}

/** Pictures that lie in packs already: the set they are of, and where each of them is. */
export interface KeptPictures {
	readonly set: string;
	readonly rows: readonly ThumbRow[];
}

/**
 * Replaces the library by a backup that was checked. Every thread that had the library open before may only read from then
 * on: pages must be loaded anew.
 * @throws BadBackup, where the file is not the one that was checked; QuotaExceededError. Then nothing has changed.
 */
export async function restoreBackup(
	db: LibraryDb,
	file: Blob,
	checked: SoundBackup,
	{ report, signal, pictures }: ReadWishes & { readonly pictures?: KeptPictures } = {}
): Promise<void> {
	if (canonical(await manifestIn(file)) !== canonical(checked.manifest)) throw new BadBackup('checksum');
	const total = Object.values(checked.counts).reduce((sum, count) => sum + count, 0);
	const tables = [...backupTables, ...emptied(db)];
	let done = 0;
	await write(db, 'strict', tables, async (through) => {
		for (const table of tables) await through.table(table).clear();
		for (const table of backupTables) {
			const pages = storedPages(file, table);
			const prepare = puts[table];
			for (;;) {
				signal?.throwIfAborted();
				// The file is read beside the transaction, which must not end meanwhile.
				const next = await Dexie.waitFor(pages.next());
				if (next.done) break;
				await through.table(table).bulkPut(prepare ? next.value.map(prepare) : [...next.value]);
				done += next.value.length;
				report?.({ done, total });
			}
		}
		await through.thumbs.bulkPut([...(pictures?.rows ?? [])]);
		// From there they are handed to the stores of their own.
		for (const { doc, update } of checked.documents) await through.outbox.add({ doc, update });
		// Copies and marks of the library of before are not of this one; the device stays the one it is.
		await through.meta.bulkPut([
			{ key: 'replaced', value: crypto.randomUUID() },
			{ key: 'canary', value: crypto.randomUUID() },
			{ key: 'lineage', value: crypto.randomUUID() },
			{ key: 'packs', value: pictures?.set ?? crypto.randomUUID() },
			...(checked.settings.ignore ? [{ key: 'ignore', value: checked.settings.ignore }] : []),
			{ key: 'restored', value: { made: checked.manifest.made, state: checked.manifest.state } }
		]);
		await through.meta.delete('rescued');
		// Which folders carry their library was of the folders of before.
		await through.meta.delete('carried');
		// Songs that were to be played are named by the numbers of their items, which are others now.
		await through.meta.delete('queue');
		// To others it is another device: the numbers of its edits are given to edits that it may not have.
		await through.meta.delete('sync');
	});
}

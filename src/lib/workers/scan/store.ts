/**
 * Puts what a scan read into the library. Here it is decided which item a file belongs to:
 * - a path that had an item keeps it while the content is the same, or changed in place with no other file holding it;
 * - content that the library knows already belongs to that item: a copy, or the file that was moved;
 * - all else is a new item.
 */
import type { Item } from '#lib/library/item.ts';
import type { LibraryFile } from '#lib/library/root.ts';
import { write, type FileRow, type ItemRow, type LibraryDb } from '#lib/storage/schema.ts';
import { engineVersion } from './engine-version.ts';
import type { FileRead } from './read-file.ts';

/** A file read, with details coded, and the row its path had before. */
export interface FileToStore {
	readonly read: FileRead<Uint8Array>;
	readonly known: FileRow | undefined;
}

type Read = Extract<FileRead<Uint8Array>, { status: 'read' }>;

/**
 * Stores a batch in one transaction.
 * @returns the items that are new or changed
 */
export function storeBatch(
	db: LibraryDb,
	root: number,
	batch: readonly FileToStore[],
	now: number
): Promise<number[]> {
	return write(db, 'relaxed', ['files', 'items', 'details'], async (through) => {
		const context = await contextOf(through, batch);
		const fresh = new Map<string, Omit<ItemRow, 'id'>>();
		const details = new Map<string, Uint8Array>();
		const kept = new Map<number, ItemRow>();
		const files: (Omit<FileRow, 'id'> & { id?: number })[] = [];
		/** Files of new items, whose id is known after the items are added. */
		const waiting: { readonly fingerprint: string; readonly file: number }[] = [];
		const keptDetails: { id: number; bytes: Uint8Array }[] = [];

		for (const { read, known } of batch) {
			if (read.status === 'ignored') continue;
			const base = { ...(known ? { id: known.id } : {}), root, path: read.path, size: read.size };
			const at = { ...base, modified: read.modified, engine: engineVersion };
			if (read.status === 'failed') {
				files.push({ ...at, ...linksOf(known), state: 'failed', failure: read.failure });
				continue;
			}
			const { fingerprint } = read.item;
			const home = context.homeOf(read, known);
			if (home === undefined) {
				if (!fresh.has(fingerprint)) {
					fresh.set(fingerprint, { ...read.item, added: now });
					details.set(fingerprint, read.details);
				}
				waiting.push({ fingerprint, file: files.length });
				files.push({ ...at, state: 'present', fingerprint });
				continue;
			}
			files.push({ ...at, state: 'present', fingerprint, item: home.id });
			if (context.standsFor(home, root, read.path, known)) {
				const row = updated(home, read.item);
				kept.set(home.id, row);
				context.replace(row);
				keptDetails.push({ id: home.id, bytes: read.details });
			}
		}

		const prints = [...fresh.keys()];
		const ids = await through.items.bulkAdd([...fresh.values()], { allKeys: true });
		const idOf = new Map(prints.map((print, index) => [print, Number(ids[index])]));
		for (const { fingerprint, file } of waiting) {
			const row = files[file];
			const item = idOf.get(fingerprint);
			if (row && item !== undefined) files[file] = { ...row, item };
		}
		await through.items.bulkPut([...kept.values()]);
		// Rows without an id get one from the table.
		await through.files.bulkPut(files as FileRow[]);
		await through.details.bulkPut([
			...keptDetails,
			...[...details].map(([print, bytes]) => ({ id: idOf.get(print) ?? 0, bytes }))
		]);
		return [...kept.keys(), ...idOf.values()];
	});
}

/** A file that could not be read this time keeps what is known of its item. */
function linksOf(known: FileRow | undefined): Pick<LibraryFile, 'fingerprint' | 'item'> {
	return {
		...(known?.fingerprint === undefined ? {} : { fingerprint: known.fingerprint }),
		...(known?.item === undefined ? {} : { item: known.item })
	};
}

/** The item after another reading of it: its age and its former fingerprints stay. */
function updated(row: ItemRow, item: Omit<Item, 'id'>): ItemRow {
	const former = row.fingerprint === item.fingerprint ? row.former : [...(row.former ?? []), row.fingerprint];
	return { ...item, id: row.id, added: row.added, ...(former ? { former } : {}) };
}

/** What the library knows of the files and contents of a batch, read before anything is written. */
async function contextOf(db: LibraryDb, batch: readonly FileToStore[]) {
	const reads = batch.flatMap(({ read, known }) => (read.status === 'read' ? [{ read, known }] : []));
	const byPrint = new Map<string, ItemRow>();
	const byId = new Map<number, ItemRow>();
	const learn = (row: ItemRow) => {
		byPrint.set(row.fingerprint, row);
		byId.set(row.id, row);
	};
	// A request for each, all at once: Dexie's anyOf() goes from one to the next with a cursor, and waits at each step.
	const prints = [...new Set(reads.map(({ read }) => read.item.fingerprint))];
	const printed = prints.map((print) => db.items.where('fingerprint').equals(print).toArray());
	(await Promise.all(printed)).flat().forEach(learn);
	const ids = [...new Set(reads.flatMap(({ known }) => known?.item ?? []))];
	(await db.items.bulkGet(ids)).forEach((row) => row && learn(row));
	const held = [...byId.keys()].map((id) => db.files.where('item').equals(id).toArray());
	const holders = (await Promise.all(held)).flat();
	const present = new Map<string, FileRow>();
	for (const row of holders) if (row.state === 'present') present.set(place(row.root, row.path), row);

	return {
		replace: learn,

		/** The item that a file belongs to; undefined: a new one. */
		homeOf(read: Read, known: FileRow | undefined): ItemRow | undefined {
			const same = byPrint.get(read.item.fingerprint);
			if (same) return same;
			const before = known?.item === undefined ? undefined : byId.get(known.item);
			const shared = holders.some(
				(row) => row.item === before?.id && row.id !== known?.id && row.state === 'present'
			);
			return shared ? undefined : before;
		},

		/** Whether the summary is to be of this file: it is already, or the one it was of is not there. */
		standsFor(item: ItemRow, root: number, path: string, known: FileRow | undefined): boolean {
			const own = item.root === root && (item.path === path || item.path === known?.path);
			return own || item.state === 'absent' || !present.has(place(item.root, item.path));
		}
	};
}

function place(root: number, path: string): string {
	return `${root}:${path}`;
}

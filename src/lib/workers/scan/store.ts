/**
 * Puts what a scan read into the library. Here it is decided which item a file belongs to:
 * - a path that had an item keeps it while the content is the same, or changed in place with no other file holding it;
 * - content that the library knows already belongs to that item: a copy, or the file that was moved;
 * - all else is a new item.
 * Where a fingerprint covers only parts of the content, `identify.ts` has looked closer before.
 */
import type { Values } from '#lib/library/curation.ts';
import type { EditClock } from '#lib/library/edit.ts';
import type { Fingerprint, Item } from '#lib/library/item.ts';
import type { LibraryFile } from '#lib/library/root.ts';
import { standIns } from '#lib/storage/files.ts';
import { checkRoot } from '#lib/storage/roots.ts';
import type { FileRow, ItemRow } from '#lib/storage/rows.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import { write } from '#lib/storage/write.ts';
import type { Contents } from './contents.ts';
import { engineVersion } from './engine-version.ts';
import type { Identities } from './identify.ts';
import type { FileRead } from './read-file.ts';
import { bringBackSaid, storeSaid, type Said } from './said.ts';

/** A file read, with details coded, and the row its path had before. */
export interface FileToStore {
	readonly root: number;
	readonly read: FileRead<Uint8Array>;
	readonly known: FileRow | undefined;
	/** To look closer at its content. */
	readonly file?: File | undefined;
}

type Read = Extract<FileRead<Uint8Array>, { status: 'read' }>;

export interface Storing {
	readonly root: number;
	/** Milliseconds since 1970. */
	readonly now: number;
	/** What was found out of files whose fingerprint does not tell. */
	readonly identities?: Pick<Identities, 'homes' | 'contents'>;
	/** New items are to be reviewed. */
	readonly inbox?: boolean;
	/** Gives what files say its time. */
	readonly clock: EditClock;
	/** Where it is known which contents the library may have: no others are looked up. */
	readonly contents?: Contents | undefined;
}

/** What came of a batch: the items that are new or changed, and those of them that are new. */
export interface Stored {
	readonly changed: readonly number[];
	readonly added: readonly number[];
}

/** A new item before it has an id. */
interface Fresh {
	readonly item: Omit<ItemRow, 'id'>;
	readonly details: Uint8Array;
	readonly says: Values | undefined;
}

/** Stores a batch in one transaction. @throws NotFoundError where the root was taken out of the library meanwhile */
export async function storeBatch(
	db: LibraryDb,
	batch: readonly FileToStore[],
	storing: Storing
): Promise<Stored> {
	const { prints, touched, ...stored } = await write(
		db,
		'relaxed',
		['roots', 'files', 'items', 'details', 'curation', 'edits'],
		async (through) => {
			await checkRoot(through, storing.root);
			return storeIn(through, batch, storing);
		}
	);
	if (touched) storing.contents?.stored(prints);
	return stored;
}

/** Within the transaction. */
async function storeIn(
	through: LibraryDb,
	batch: readonly FileToStore[],
	{ root, now, identities, inbox = false, clock, contents }: Storing
): Promise<Stored & { readonly prints: readonly Fingerprint[]; readonly touched: boolean }> {
	const context = await contextOf(through, root, batch, { identities, contents });
	const fresh = new Map<string, Fresh>();
	const kept = new Map<number, ItemRow>();
	/** Of those, items whose content is another now. */
	const renewed = new Set<number>();
	const files: (Omit<FileRow, 'id'> & { id?: number })[] = [];
	/** Files of new items, whose id is known after the items are added. */
	const waiting: { readonly fingerprint: string; readonly file: number }[] = [];
	const keptDetails: { id: number; bytes: Uint8Array }[] = [];
	const said: Said[] = [];
	/** Items that a path held before and holds no more. */
	const lost = new Set<number>();
	/** Rows of files that are none of the library's. */
	const dropped: number[] = [];

	for (const { read, known } of batch) {
		if (read.status === 'ignored') {
			// It is no media any more; what could never be read has nothing to be told of.
			if (known?.item === undefined) dropped.push(known?.id ?? 0);
			else files.push({ ...known, ...none });
			continue;
		}
		const base = { ...(known ? { id: known.id } : {}), root, path: read.path, size: read.size };
		const at = { ...base, modified: read.modified, engine: engineVersion };
		if (read.status === 'failed') {
			files.push({ ...at, ...linksOf(known), engine: unread, state: 'failed', failure: read.failure });
			continue;
		}
		const { fingerprint } = read.item;
		const home = context.homeOf(read);
		if (known?.item !== undefined && known.item !== home.row?.id) lost.add(known.item);
		if (!home.row) {
			if (!fresh.has(home.fingerprint)) {
				const { content } = home;
				const item = {
					...read.item,
					fingerprint: home.fingerprint,
					added: now,
					...(content === undefined ? {} : { content }),
					...(inbox ? { review: 'inbox' as const } : {})
				};
				fresh.set(home.fingerprint, { item, details: read.details, says: read.says });
			}
			waiting.push({ fingerprint: home.fingerprint, file: files.length });
			files.push({ ...at, state: 'present', fingerprint });
			continue;
		}
		files.push({ ...at, state: 'present', fingerprint, item: home.row.id });
		if (context.standsFor(home.row, read.path, known)) {
			const row = updated(home.row, read.item, home.same);
			kept.set(row.id, row);
			if (row.fingerprint !== home.row.fingerprint) renewed.add(row.id);
			context.replace(row);
			said.push({ item: row, says: read.says, of: 'file' });
			keptDetails.push({ id: row.id, bytes: read.details });
		}
	}

	const prints = [...fresh.keys()];
	const ids = await through.items.bulkAdd(
		[...fresh.values()].map(({ item }) => item),
		{ allKeys: true }
	);
	const idOf = new Map(prints.map((print, index) => [print, Number(ids[index])]));
	for (const { fingerprint, file } of waiting) {
		const row = files[file];
		const item = idOf.get(fingerprint);
		if (row && item !== undefined) files[file] = { ...row, item };
	}
	for (const [id, content] of identities?.contents ?? []) {
		const row = kept.get(id) ?? context.row(id);
		if (row && row.content === undefined) kept.set(id, { ...row, content });
	}
	const news = [...fresh].map(([print, { item }]): ItemRow => ({ ...item, id: idOf.get(print) ?? 0 }));
	news.forEach((item) => {
		const says = fresh.get(item.fingerprint)?.says;
		if (says) said.push({ item, says, of: 'file', fresh: true });
	});
	const shown = await storeSaid(
		through,
		said.map((one) => ({ ...one, item: kept.get(one.item.id) ?? one.item })),
		clock
	);
	// Another device may have spoken of the content before it came here, as a new item or as a change of one.
	const changedHere = [...kept.values()].filter(({ id }) => renewed.has(id));
	const fromBefore = [...news, ...changedHere.map((row) => shown.get(row.id) ?? row)];
	const back = await bringBackSaid(through, fromBefore, clock.device);
	const rows = new Map([...kept, ...shown, ...back]);
	const freshDetails = [...fresh].map(([print, { details: bytes }]) => ({ id: idOf.get(print) ?? 0, bytes }));
	await through.items.bulkPut([...rows.values()]);
	// Rows without an id get one from the table.
	await through.files.bulkPut(files as FileRow[]);
	await through.files.bulkDelete(dropped);
	await through.details.bulkPut([...keptDetails, ...freshDetails]);
	const left = lost.size > 0 ? await standIns(through, [...lost]) : [];
	const added = [...idOf.values()];
	const changed = [...new Set([...kept.keys(), ...added, ...left])];
	return {
		changed,
		added,
		prints: [...prints, ...[...rows.values()].map((row) => row.fingerprint)],
		touched: fresh.size + rows.size + left.length > 0
	};
}

/** No engine has read it: it is read when it is there again, though it looks as it did when that failed. */
const unread = 0;

/** A file that was media, under a name that does not promise any. */
const none = { engine: unread, state: 'failed', failure: { cause: 'unknown-format' } } as const;

/** A file that could not be read this time keeps what is known of its item. */
function linksOf(known: FileRow | undefined): Pick<LibraryFile, 'fingerprint' | 'item'> {
	return {
		...(known?.fingerprint === undefined ? {} : { fingerprint: known.fingerprint }),
		...(known?.item === undefined ? {} : { item: known.item })
	};
}

/**
 * The item after another reading of it: its age, its former fingerprints and whether it is to be reviewed stay.
 * @param same its content is what it was, whatever the fingerprint of the file
 */
function updated(row: ItemRow, item: Omit<Item, 'id'>, same: boolean): ItemRow {
	const fingerprint = same ? row.fingerprint : item.fingerprint;
	const former = row.fingerprint === fingerprint ? row.former : [...(row.former ?? []), row.fingerprint];
	return {
		...item,
		id: row.id,
		fingerprint,
		added: row.added,
		...(row.review ? { review: row.review } : {}),
		...(same && row.content !== undefined ? { content: row.content } : {}),
		...(former ? { former } : {})
	};
}

/** Where a file read belongs: to an item that is there, or to a new one. */
interface HomeOf {
	readonly row?: ItemRow | undefined;
	/** The content is what the item had. */
	readonly same: boolean;
	/** Of the new item. */
	readonly fingerprint: string;
	readonly content?: string | undefined;
}

/** What the library knows of the files and contents of a batch, read before anything is written. */
async function contextOf(
	db: LibraryDb,
	root: number,
	batch: readonly FileToStore[],
	{
		identities,
		contents
	}: Record<'identities', Storing['identities']> & Record<'contents', Storing['contents']>
) {
	const reads = batch.flatMap(({ read, known }) => (read.status === 'read' ? [{ read, known }] : []));
	const byPrint = new Map<string, ItemRow>();
	const byId = new Map<number, ItemRow>();
	const learn = (row: ItemRow) => {
		byPrint.set(row.fingerprint, row);
		byId.set(row.id, row);
	};
	// A request for each, all at once: Dexie's anyOf() goes from one to the next with a cursor, and waits at each step.
	const prints = [...new Set(reads.map(({ read }) => read.item.fingerprint))];
	const perhaps = contents ? await contents.among(db, prints) : prints;
	const printed = perhaps.map((print) => db.items.where('fingerprint').equals(print).toArray());
	(await Promise.all(printed)).flat().forEach(learn);
	const decided = [...(identities?.homes.values() ?? [])].flatMap((home) =>
		'item' in home ? home.item : []
	);
	const ids = [...new Set([...reads.flatMap(({ known }) => known?.item ?? []), ...decided])];
	(await db.items.bulkGet(ids)).forEach((row) => row && learn(row));
	const held = [...byId.keys()].map((id) => db.files.where('item').equals(id).toArray());
	const holders = (await Promise.all(held)).flat();
	/** By place the item that the file there holds, as it will be after this batch. */
	const holding = new Map<string, number | undefined>();
	for (const row of holders) if (row.state === 'present') holding.set(place(row.root, row.path), row.item);

	const homes = new Map<string, HomeOf>();
	/** Items found by content, and where. */
	const found = new Map<number, string>();
	for (const { read } of reads) {
		const { fingerprint } = read.item;
		const decision = identities?.homes.get(read.path);
		if (decision && 'fingerprint' in decision) {
			homes.set(read.path, { ...decision, same: false });
			continue;
		}
		const row = decision ? byId.get(decision.item) : byPrint.get(fingerprint);
		if (!row) continue;
		found.set(row.id, read.path);
		homes.set(read.path, { row, same: true, fingerprint });
	}
	for (const { read, known } of reads) {
		if (!homes.has(read.path)) homes.set(read.path, changedInPlace(read, known));
		if (known && known.path !== read.path) holding.delete(place(root, known.path));
		holding.set(place(root, read.path), homes.get(read.path)?.row?.id);
	}

	/** Content that nobody knows is the item of its path, unless that went elsewhere with what it was. */
	function changedInPlace({ item: { fingerprint } }: Read, known: FileRow | undefined): HomeOf {
		const before = known?.item === undefined ? undefined : byId.get(known.item);
		const elsewhere =
			before !== undefined &&
			(found.has(before.id) ||
				holders.some((row) => row.item === before.id && row.id !== known?.id && row.state === 'present'));
		return { row: elsewhere ? undefined : before, same: false, fingerprint };
	}

	return {
		replace: learn,
		row: (id: number) => byId.get(id),

		homeOf(read: Read): HomeOf {
			const home = homes.get(read.path) ?? { same: false, fingerprint: read.item.fingerprint };
			// Its row may have been brought up to date by a file before.
			return home.row ? { ...home, row: byId.get(home.row.id) } : home;
		},

		/** Whether the summary is to be of this file: it is already, or the one it was of does not hold it any more. */
		standsFor(item: ItemRow, path: string, known: FileRow | undefined): boolean {
			const own = item.root === root && (item.path === path || item.path === known?.path);
			return own || item.state !== 'present' || holding.get(place(item.root, item.path)) !== item.id;
		}
	};
}

function place(root: number, path: string): string {
	return `${root}:${path}`;
}

/**
 * Writes the full backup (library/backup.ts): table by table, a page at a time, so that a library of any size takes no more
 * memory than a page. What is written is of one moment: where something was changed meanwhile, that is said, and whoever
 * asked begins again.
 */
import { createSHA256 } from 'hash-wasm';
import { ZipWriter, type Sink } from '#lib/library/archive/zip-write.ts';
import {
	backupFormat,
	backupTables,
	backupVersion,
	documentsName,
	manifestName,
	partOf,
	picturesName,
	settingsName,
	StateHash,
	stateTables,
	type BackupSettings,
	type BackupTable,
	type KeptDocument,
	type Manifest
} from '#lib/library/backup.ts';
import { asJson } from '#lib/library/backup-rows.ts';
import type { EditHead } from '#lib/library/history.ts';
import type { Root } from '#lib/library/root.ts';
import { changesIn } from './changes.ts';
import { editRowsIn, headsIn } from './log-runs.ts';
import { metaIn } from './meta.ts';
import type { HeadRun, LogOfEdits } from './rows.ts';
import { schemaVersion, type LibraryDb } from './schema.ts';

/** The library was changed while it was read: what was read is of no one moment. */
export class LibraryChanged extends Error {
	override readonly name = 'LibraryChanged';
	constructor() {
		super('The library was changed while it was backed up');
	}
}

export interface BackupWishes {
	/** Version of the app. */
	readonly app: string;
	/** What a person set on pages. */
	readonly settings?: unknown;
	readonly now?: number;
	/** The documents that some of the tables are read from, whole (V2). */
	readonly documents?: () => Promise<readonly KeptDocument[]>;
	/** Pictures for tiles; absent: none are wanted. They are made again where they are missing. */
	readonly pictures?: AsyncIterable<object>;
	/** Rows written, and rows there are. */
	readonly report?: (progress: { readonly done: number; readonly total: number }) => void;
	readonly signal?: AbortSignal;
}

const pageSize = 500;
/** Of a large library they take longer than anybody waits for a sign of life. */
export const picturesBetweenSigns = 50;
/** Pages of details are large. */
const pageSizes: Readonly<Partial<Record<BackupTable, number>>> = { edits: 50, detailsPages: 50, words: 100 };

/**
 * Writes a backup.
 * @throws LibraryChanged, QuotaExceededError (what the sink throws)
 */
export async function writeBackup(db: LibraryDb, sink: Sink, wishes: BackupWishes): Promise<Manifest> {
	const { signal } = wishes;
	const [before, generation] = await Promise.all([momentOf(db), changesIn(db).generation()]);
	/** Cheap, so that nothing goes on for long in vain; all of it is looked at in the end. */
	const check = async () => {
		signal?.throwIfAborted();
		if ((await changesIn(db).generation()) !== generation) throw new LibraryChanged();
	};
	const counts = await Promise.all(backupTables.map((table) => db.table(table).count()));
	const { pictures } = wishes;
	const rows = counts.reduce((sum, count) => sum + count, 0);
	const total = rows + (pictures ? await db.thumbs.count() : 0);
	const zip = new ZipWriter(sink);
	const state = await StateHash.begin();
	const parts: Manifest['parts'] = [];
	let done = 0;

	async function add(name: string, chunks: AsyncIterable<string> | Iterable<string>): Promise<void> {
		const sum = (await createSHA256()).init();
		const encoder = new TextEncoder();
		let [size, rows] = [0, 0];
		async function* encoded() {
			for await (const text of chunks) {
				const bytes = encoder.encode(text);
				sum.update(bytes);
				size += bytes.length;
				rows++;
				yield bytes;
			}
		}
		await zip.add(name, encoded());
		parts.push({ name, size, sha256: sum.digest('hex'), rows });
	}

	for (const table of backupTables) {
		async function* lines() {
			for await (const page of pagesOf(db, table)) {
				await check();
				for (const row of rowsIn(table, page)) {
					const json = asJson(row);
					state.add(table, json);
					yield `${JSON.stringify(json)}\n`;
				}
				done += page.length;
				wishes.report?.({ done, total });
			}
		}
		await add(partOf(table), lines());
	}
	async function* pictureLines(of: AsyncIterable<object>) {
		for await (const picture of of) {
			signal?.throwIfAborted();
			yield `${JSON.stringify(asJson(picture))}\n`;
			if (++done % picturesBetweenSigns === 0) wishes.report?.({ done: Math.min(total, done), total });
		}
	}
	const documents = (await wishes.documents?.()) ?? [];
	await add(
		documentsName,
		documents.map((one) => `${JSON.stringify(asJson(one))}\n`)
	);
	if (pictures) await add(picturesName, pictureLines(pictures));
	const ignore = await metaIn(db).get('ignore');
	const { settings } = wishes;
	await add(settingsName, [`${JSON.stringify({ settings, ignore } satisfies BackupSettings)}\n`]);
	if ((await momentOf(db)) !== before) throw new LibraryChanged();
	const manifest: Manifest = {
		format: backupFormat,
		version: backupVersion,
		app: wishes.app,
		schema: schemaVersion,
		made: wishes.now ?? Date.now(),
		state: state.end(),
		parts
	};
	await zip.add(manifestName, [`${JSON.stringify(manifest, undefined, '\t')}\n`]);
	await zip.close();
	return manifest;
}

/** The state hash of the library as it is (library/backup.ts says of what). */
export async function stateHashOf(db: LibraryDb): Promise<string> {
	const state = await StateHash.begin();
	for (const table of stateTables)
		for await (const page of pagesOf(db, table))
			for (const row of rowsIn(table, page)) state.add(table, asJson(row));
	return state.end();
}

/** The same text as long as nothing that a backup carries has changed. */
async function momentOf(db: LibraryDb): Promise<string> {
	return db.transaction('r', ['changes', 'edits', 'entities', 'presets', 'roots', 'files'], async () => {
		const [generation, edits, entities, presets, roots, files] = await Promise.all([
			changesIn(db).generation(),
			db.edits.count(),
			db.entities.count(),
			db.presets.toArray(),
			db.roots.toArray(),
			db.files.count()
		]);
		const said = presets.map(({ id, at }) => `${id} ${at ?? ''}`);
		return JSON.stringify([
			generation,
			edits,
			entities,
			said,
			roots.map(({ id, scanned }) => [id, scanned]),
			files
		]);
	});
}

/** Each edit is a row of a backup, however it is kept here. */
function rowsIn(table: BackupTable, page: readonly object[]): readonly object[] {
	// Rows are those of their tables.
	if (table === 'edits') return editRowsIn(page as readonly LogOfEdits[]);
	if (table === 'heads') return headsIn(page as readonly (EditHead | HeadRun)[]);
	return page;
}

/** The rows of a table, in the order of their keys. */
async function* pagesOf(db: LibraryDb, name: BackupTable): AsyncGenerator<readonly object[]> {
	const table = db.table<object, unknown>(name);
	const keyPath = table.schema.primKey.keyPath;
	const limit = pageSizes[name] ?? pageSize;
	for (let after: unknown; ;) {
		const rows: object[] =
			after === undefined
				? await table.orderBy(':id').limit(limit).toArray()
				: await table
						.where(':id')
						// Keys of a table are numbers, texts or lists of them: all that IndexedDB can compare.
						.above(after as string | number | [string, number])
						.limit(limit)
						.toArray();
		const last = rows.at(-1);
		if (last) yield name === 'roots' ? rows.map((row) => rootOf(row as Root)) : rows;
		if (!last || rows.length < limit) return;
		after = keyOf(last, keyPath);
	}
}

function keyOf(row: object, keyPath: string | string[] | null | undefined): unknown {
	const at = (key: string): unknown => (row as Readonly<Record<string, unknown>>)[key];
	return Array.isArray(keyPath) ? keyPath.map(at) : at(keyPath ?? 'id');
}

/** Handles are of this browser: elsewhere a person opens the folder again. */
function rootOf({ id, kind, lost, name, added, scanned, ignore }: Root): object {
	return {
		...{ id, kind: lost ?? kind, name, added },
		...(scanned === undefined ? {} : { scanned }),
		...(ignore === undefined ? {} : { ignore })
	};
}

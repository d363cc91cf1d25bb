/**
 * The library's database: all versions of its schema. What its rows hold says `rows.ts`; written it is by `write.ts` alone.
 *
 * Steps are append-only: a change of tables or indices is a new entry at the end of `versions`, never an edit of an
 * earlier one, and `tests/storage/schema.test.ts` opens a library of every earlier version at the latest.
 */
import {
	Dexie,
	type DexieOptions,
	type EntityTable,
	type PromiseExtended,
	type Table,
	type Transaction
} from 'dexie';
import type { EditId } from '#lib/library/edit.ts';
import type { KeptEntity } from '#lib/library/entity.ts';
import type { EditHead } from '#lib/library/history.ts';
import type { PresetVersion } from '#lib/library/preset.ts';
import type { Root } from '#lib/library/root.ts';
import { noteItems, type ChangeRow } from './changes.ts';
import { tellingOfWatched } from './watched.ts';
import type {
	ItemRow,
	FileRow,
	DetailsRow,
	DetailsPageRow,
	WordRow,
	WordsRow,
	ThumbRow,
	TrackRow,
	JobRow,
	JobInputRow,
	JobResultRow,
	CullRow,
	CullPlaceRow,
	CullEditRow,
	LogRow,
	CurationRow,
	LogOfEdits,
	HeadRun,
	MomentRow,
	PresetRow,
	OutboxRow,
	TravelRow,
	ConflictRow,
	SyncPlaceRow,
	SyncRow,
	MetaRow
} from './rows.ts';

export const libraryName = 'mediatheque';

/** Each step gives only the tables whose indices it changes; `upgrade` converts rows. */
interface Step {
	readonly stores: Readonly<Record<string, string | null>>;
	readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

const versions: readonly Step[] = [
	{
		stores: {
			roots: '++id',
			files: '++id, &[root+path], root, fingerprint, item',
			items: '++id, fingerprint, root',
			details: 'id',
			words: '++id, &text',
			thumbs: '[item+size], pack',
			jobs: 'id',
			log: '++id',
			meta: 'key'
		}
	},
	// Which items changed: so that copies of them can be kept, and brought up to date.
	{ stores: { changes: '++generation' } },
	// What was said of items, by whom: the state, and the edits that made it. Items are found by former fingerprints too.
	{
		stores: {
			items: '++id, fingerprint, root, *former',
			curation: 'id',
			edits: '[id+part], job, *items, origin',
			presets: 'id, kind'
		}
	},
	// Details of 32 items in one row. Those of before keep rows of their own until somebody has time (details-packing.ts).
	{ stores: { detailsPages: 'id' } },
	// Albums are things of their own, and the names of a place are fields of their own. Roots need no index beside that of paths.
	{
		stores: {
			albums: 'id',
			files: '++id, &[root+path], fingerprint, item',
			items: '++id, fingerprint, *former, *albums'
		},
		upgrade: renew
	},
	// Albums are one kind of entity among others. Jobs have inputs, and a result for each of them.
	{
		stores: {
			entities: 'id, doc',
			albums: null,
			jobInputs: 'id',
			jobRows: '[job+index], [job+outcome]',
			// A line for each edit, and what was said up to moments (history.ts, past.ts).
			heads: 'id, job, undoes',
			moments: '[at+part]',
			// Presets live in a document; what is not in its store yet, and what presets were before.
			outbox: '++id, doc',
			presetVersions: '[id+at]',
			// What is being culled, where one is in it, and the edits made on the way (culls.ts).
			culls: 'slot',
			cullPlaces: 'slot',
			cullEdits: '[slot+edit]'
		},
		upgrade: async (transaction) => {
			await addHeads(transaction);
			await renewPresets(transaction);
			const albums = await transaction.table<object>('albums').toArray();
			await transaction.table('entities').bulkAdd(albums.map((album) => ({ ...album, doc: 'albums' })));
		}
	},
	// Devices are kept in step: places of edits, what was said without hearing each other, and what only this device has.
	{
		stores: {
			travels: '[device+seq], edit, refused',
			conflicts: 'id, state',
			syncPlaces: 'id',
			sync: 'key'
		}
	},
	// Places of edits may be in runs: no index leads from an edit to them.
	{ stores: { travels: '[device+seq], refused' } },
	// Ways that films took, and which items may have one: few have, and only those cost room in an index.
	{ stores: { items: '++id, fingerprint, *former, *albums, timed', tracks: 'id' } },
	// Rows of the log and of its lines may be of several edits: an older version would take them for one.
	{ stores: {} }
];

/** As `renew`. */
async function addHeads(transaction: Transaction): Promise<void> {
	const { headAll } = await Dexie.waitFor(import('./heads.ts'));
	await headAll(transaction);
}

/** As `renew`. */
async function renewPresets(transaction: Transaction): Promise<void> {
	const { renewedPreset } = await Dexie.waitFor(import('#lib/library/preset-file.ts'));
	await transaction
		.table<PresetRow>('presets')
		.toCollection()
		.modify((row, ref) => {
			ref.value = renewedPreset(row) ?? row;
		});
}

/** Loaded for those few libraries that need it; the transaction waits. */
async function renew(transaction: Transaction): Promise<void> {
	const { renewAll } = await Dexie.waitFor(import('./renewed.ts'));
	await renewAll(transaction);
}

/** The newest version of the schema; kept in `meta` too, where every write looks at it. */
export const schemaVersion = versions.length;

/** The part of Dexie that tells live queries what was written: only the strict connection has it. */
const observability = { stack: 'dbcore', name: 'Observability' } as const;

export class LibraryDb extends Dexie {
	declare roots: EntityTable<Root, 'id'>;
	declare files: EntityTable<FileRow, 'id'>;
	declare items: EntityTable<ItemRow, 'id'>;
	declare details: EntityTable<DetailsRow, 'id'>;
	declare detailsPages: EntityTable<DetailsPageRow, 'id'>;
	declare words: Table<WordRow | WordsRow, number>;
	declare thumbs: Table<ThumbRow, [number, string]>;
	declare tracks: EntityTable<TrackRow, 'id'>;
	declare jobs: Table<JobRow, string>;
	declare jobInputs: EntityTable<JobInputRow, 'id'>;
	declare jobRows: Table<JobResultRow, [string, number]>;
	declare log: EntityTable<LogRow, 'id'>;
	declare meta: EntityTable<MetaRow, 'key'>;
	declare changes: EntityTable<ChangeRow, 'generation'>;
	declare curation: EntityTable<CurationRow, 'id'>;
	declare edits: Table<LogOfEdits, [EditId, number]>;
	declare heads: Table<EditHead | HeadRun, EditId>;
	declare moments: Table<MomentRow, [EditId, number]>;
	declare presets: EntityTable<PresetRow, 'id'>;
	declare presetVersions: Table<PresetVersion, [string, EditId]>;
	declare outbox: EntityTable<OutboxRow, 'id'>;
	declare entities: Table<KeptEntity, string>;
	declare culls: EntityTable<CullRow, 'slot'>;
	declare cullPlaces: EntityTable<CullPlaceRow, 'slot'>;
	declare cullEdits: Table<CullEditRow, [string, EditId]>;
	declare travels: Table<TravelRow, [string, number]>;
	declare conflicts: EntityTable<ConflictRow, 'id'>;
	declare syncPlaces: EntityTable<SyncPlaceRow, 'id'>;
	declare sync: EntityTable<SyncRow, 'key'>;
	readonly #options: DexieOptions;
	#strict: LibraryDb | undefined;
	/** It was closed, and is not to be opened by itself. */
	#over = false;
	/** How often it was to be opened. */
	#openings = 0;
	/** Which replacement of the library this thread opened, both connections alike; undefined before it has. */
	opened: { replaced?: unknown } = {};

	/** @param upTo the last schema step to take; tests make old libraries by it */
	constructor(name = libraryName, options: DexieOptions = {}, upTo = schemaVersion) {
		super(name, { chromeTransactionDurability: 'relaxed', ...options });
		this.#options = options;
		// What a scan writes is announced in words of our own; Dexie's, for its live queries, would cost it dearly.
		if (this.#options.chromeTransactionDurability !== 'strict') this.unuse(observability);
		else for (const layer of tellingOfWatched()) this.use(layer);
		this.use(noteItems);
		versions.slice(0, upTo).forEach((step, index) => {
			const version = this.version(index + 1).stores(step.stores);
			if (step.upgrade) version.upgrade(step.upgrade);
		});
		this.on('ready', () => this.#unlessClosed(this.#claim(upTo)), true);
	}

	/**
	 * The same database through a connection whose commits reach the disk before they are acknowledged. Durability
	 * belongs to a connection in Dexie, so there are two.
	 */
	get strict(): LibraryDb {
		if (!this.#strict) {
			this.#strict = new LibraryDb(this.name, { ...this.#options, chromeTransactionDurability: 'strict' });
			this.#strict.opened = this.opened;
		}
		return this.#strict;
	}

	/**
	 * Dexie gives up a database that it could not open once. A browser that drops one it found damaged refuses it for a while:
	 * it is tried again when it is next asked.
	 */
	override open(): PromiseExtended<Dexie> {
		const opening = super.open();
		const mine = ++this.#openings;
		opening.catch(() => {
			// Who waited for this opening is told first: they would wait for the next one, and the one after that.
			setTimeout(() => {
				if (mine === this.#openings && !this.#over) this.close({ disableAutoOpen: false });
			});
		});
		return opening;
	}

	override close(options?: { disableAutoOpen: boolean }): void {
		this.#over = options?.disableAutoOpen ?? true;
		this.#strict?.close(options);
		super.close(options);
	}

	/** Where the browser closes the connection meanwhile, the work would wait for the opening that waits for the work. */
	async #unlessClosed(work: Promise<void>): Promise<void> {
		let closed: () => void = () => undefined;
		const over = new Promise<never>((_, reject) => {
			closed = () => {
				reject(new Dexie.DatabaseClosedError());
			};
		});
		this.on('close', closed);
		try {
			await Promise.race([work, over]);
		} finally {
			this.on.close.unsubscribe(closed);
		}
	}

	/** Says which version of the app uses the library now; an older one stops writing. */
	async #claim(version: number): Promise<void> {
		const [row, replaced] = await this.meta.bulkGet(['schema', 'replaced']);
		if (!('replaced' in this.opened)) this.opened.replaced = replaced?.value;
		if (row === undefined || Number(row.value) < version) {
			await this.meta.put({ key: 'schema', value: version });
		}
	}
}

/** Opens the library of this origin. */
export function openLibrary(name = libraryName, options: DexieOptions = {}): LibraryDb {
	return new LibraryDb(name, options);
}

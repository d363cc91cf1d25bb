/**
 * The library's database: all versions of its schema, and the one way to write into it.
 *
 * Steps are append-only: a change of tables or indices is a new entry at the end of `versions`, never an edit of an
 * earlier one, and `tests/storage/schema.test.ts` opens a library of every earlier version at the latest.
 */
import { Dexie, type DexieOptions, type EntityTable, type Table, type Transaction } from 'dexie';
import type { Curation, Element, FieldName, Position } from '#lib/library/curation.ts';
import type { CullFilter, Frames } from '#lib/library/cull.ts';
import type { Edit, EditId } from '#lib/library/edit.ts';
import type { DocName, KeptEntity } from '#lib/library/entity.ts';
import type { EditHead } from '#lib/library/history.ts';
import type { Fingerprint, Item, ItemId } from '#lib/library/item.ts';
import type { Job, RowResult } from '#lib/library/job.ts';
import type { KeptPreset, PresetVersion } from '#lib/library/preset.ts';
import type { LibraryFile, Root } from '#lib/library/root.ts';
import type { TrackBox, TrackFacts } from '#lib/library/tracks/film-track.ts';
import { noteItems, recordTouched, type ChangeRow } from './changes.ts';
import type { SyncFact } from './meta.ts';
import { tellingOfWatched } from './watched.ts';

export const libraryName = 'mediatheque';

/** An item as stored: the summary, and the fingerprints it had before its file was changed in place. */
export interface ItemRow extends Item {
	readonly former?: readonly Fingerprint[];
	/** Of all of its content: known once another file had the same size, head, middle and tail. */
	readonly content?: string;
}

/** A file as stored: with the version of the engine that read it, so that a better engine reads it again. */
export interface FileRow extends LibraryFile {
	readonly engine: number;
}

/** Details of one item, coded by `details-codec.ts`. */
export interface DetailsRow {
	readonly id: number;
	readonly bytes: Uint8Array;
}

/** Details of the items with the numbers from 32 times `id` on, for those without a row of their own (details-pages.ts). */
export interface DetailsPageRow {
	readonly id: number;
	/** A bit for each item that counts, the lowest for the first: of the others there are no details, whatever `bytes` hold. */
	readonly held: number;
	/** Columns (details-columns.ts), deflated. */
	readonly bytes: Uint8Array;
}

/** A text that many details share: a tag's groups, name, id and table, or a label. Never changed, never removed. Written before `WordsRow`. */
export interface WordRow {
	readonly id: number;
	readonly text: string;
}

/** Such texts whose numbers follow each other; the last has the number of the row. Read and written by `words.ts` alone. */
export interface WordsRow {
	readonly id: number;
	readonly texts: readonly string[];
}

/** Where the kept picture of an item lies: in a pack file, or nowhere because it has none (`length` 0). */
export interface ThumbRow {
	readonly item: number;
	readonly size: 'small' | 'large';
	/** The content it was made of; another fingerprint means: make it again. */
	readonly fingerprint: Fingerprint;
	readonly pack: number;
	readonly offset: number;
	readonly length: number;
	readonly mime: string;
}

/** The way a film took, as far as it was looked for. Made of the file alone: no backup holds it. */
export interface TrackRow {
	/** Of the item. */
	readonly id: number;
	/** The content that was looked into; another one means: look again. */
	readonly fingerprint: Fingerprint;
	/** Version of what looked (film-track.ts). */
	readonly reader: number;
	/** How often it was begun without coming to an end: a file that breaks what reads it is let be. */
	readonly tries?: number;
	/** Why it could not be read. */
	readonly trouble?: string;
	/** Absent where the film holds no positions. */
	readonly track?: KeptTrack;
}

/** As `library/tracks/film-track.ts` has it. */
export interface KeptTrack {
	/** The line (library/tracks/packed.ts). */
	readonly bytes: Uint8Array;
	readonly box: TrackBox;
	readonly facts: TrackFacts;
	/** Where it begins. */
	readonly start: Position;
}

/** A scan that outlives a page: what to go on with after a reload. It has no place in the queue. */
export interface ScanRow {
	readonly id: string;
	readonly kind: 'scan';
	readonly root: number;
	readonly state: 'running' | 'paused';
	readonly started: number;
}

/** Long work that outlives a page: a scan, or a job of the queue (queue.ts). */
export type JobRow = ScanRow | Job;

/** What a job was given, apart from it: it may be large, and is never changed. */
export interface JobInputRow {
	readonly id: string;
	readonly input: unknown;
}

/** What came of one input of a job; or of `count` of them from `index` on, where all was well. */
export interface JobResultRow extends RowResult {
	readonly job: string;
	readonly count: number;
}

/** What is gone through in cull mode, or compared: written once. */
export interface CullRow extends Frames {
	readonly slot: CullSlot;
	/** The query that found it; empty where it was a selection. */
	readonly text: string;
	/** Milliseconds since 1970. */
	readonly started: number;
}

/** Where one is in it: written with each decision. */
export interface CullPlaceRow {
	readonly slot: CullSlot;
	/** The item on screen. */
	readonly item: ItemId;
	readonly filter: CullFilter;
	/** Items that are compared side by side, and those that wait; none where one is looked at. */
	readonly compared?: { readonly shown: readonly ItemId[]; readonly waiting: readonly ItemId[] };
	/** All was gone through: there is nothing to go on with. */
	readonly finished: boolean;
	/** Milliseconds since 1970. */
	readonly at: number;
}

/** An edit that was made on the way. */
export interface CullEditRow {
	readonly slot: CullSlot;
	readonly edit: EditId;
	/** The item that was seen when it was made. */
	readonly item: ItemId;
}

/** Culling and comparing are gone on with apart from each other. */
export type CullSlot = 'cull' | 'compare';

/** One line of the log: an error or an action, newest last, the last 2,000 kept. */
export interface LogRow {
	readonly id: number;
	readonly at: number;
	readonly kind: 'error' | 'action';
	/** Where it happened or what was done, as a stable key: `scan.failed`, `storage.erased`. */
	readonly what: string;
	readonly detail?: string;
}

/** All that was said of one item. No row: nothing but what its summary holds, from its file. */
export interface CurationRow extends Curation {
	readonly id: number;
}

/** A part of one edit: all of them are its changes, at most 500 items each. */
export interface EditRow extends Edit {
	readonly part: number;
	/** Fingerprints of the items that its changes speak of. */
	readonly items: readonly Fingerprint[];
	/** In the same order, their numbers on this device when it was applied; 0 where an item was not here. */
	readonly ids: Uint32Array;
}

/** Small edits that were heard together, in one row by the id of the last (log-runs.ts). */
export interface EditRun {
	readonly id: EditId;
	readonly part: 0;
	readonly origin: 'person';
	readonly run: readonly Edit[];
	/** Fingerprints of all items that they speak of. */
	readonly items: readonly Fingerprint[];
	/** Of the items of each of them, one after the other, as in `EditRow`. */
	readonly ids: Uint32Array;
}

/** What a row of the log may be. */
export type LogOfEdits = EditRow | EditRun;

/** The lines of such edits. */
export interface HeadRun {
	readonly id: EditId;
	readonly run: readonly EditHead[];
}

/** All that people had said up to a moment: what is asked of the past starts from the one before it (past.ts). */
export interface MomentRow {
	/** Edits with ids below it count. */
	readonly at: EditId;
	readonly part: number;
	/** How many items of how many rows of the log it is of, to know when another is worth its room. */
	readonly weight: number;
	/** Deflated JSON. */
	readonly bytes: Uint8Array;
}

/** A preset as stored: what its document says, ready to read. `library/preset.ts` says what it holds. */
export type PresetRow = KeptPreset;

/** An update (V2) of a document that was acknowledged and may not be in the document's own store yet. */
export interface OutboxRow {
	readonly id: number;
	readonly doc: KeptDocName;
	readonly update: Uint8Array;
}

/** The documents that are kept behind the outbox. */
export type KeptDocName = 'presets' | 'settings';

/**
 * The place of an edit in the sequence of a device, once devices are kept in step (travel.ts); or a run of places, since a row
 * costs the browser as much whatever it holds. An edit may have several places.
 */
export interface TravelRow {
	/** Id of the device for sync. */
	readonly device: string;
	/** From 1 on, without gaps; of a run the last. */
	readonly seq: number;
	/** Absent where what came may not be applied, and of a run. */
	readonly edit?: EditId;
	/** Of a run: those of the places up to `seq`, in order. */
	readonly edits?: readonly EditId[];
	/** Why what came may not be applied: it is kept as it came, for other devices and for newer versions of the app. */
	readonly refused?: string;
	readonly given?: unknown;
}

/** Two said different things of one thing without hearing each other: one row for each that does not count (conflicts.ts). */
export interface ConflictRow {
	readonly id: string;
	/** `open` until somebody decides, or something later is said of the thing. */
	readonly state: 'open' | 'flipped' | 'dismissed' | 'settled';
	readonly of: ConflictOf;
	/** What is said of it here. */
	readonly counts: ConflictSaying;
	readonly other: ConflictSaying;
	/** When it was found, milliseconds since 1970. */
	readonly found: number;
}

/** What a conflict is of. */
export type ConflictOf =
	| { readonly kind: 'item'; readonly item: ItemId; readonly field: FieldName; readonly key?: string }
	| { readonly kind: 'entity'; readonly doc: DocName; readonly entity: string }
	| { readonly kind: 'register'; readonly doc: KeptDocName; readonly thing: string; readonly field: string };

/** One of the two. */
export interface ConflictSaying {
	/** When and by whom: as ids of edits are. */
	readonly at: EditId;
	/** As its change has it: absent says nothing, or that the entity is gone; of an element whether it is in the set. */
	readonly value?: unknown;
	/** Of sets. */
	readonly element?: Element;
}

/** A road by which this device and others meet, and how far it has got; never carried to another device. */
export interface SyncPlaceRow {
	readonly id: string;
	/** What the road is, for whoever set it up: name, folder handle, address. */
	readonly road: unknown;
	/** What is known of it, for whoever goes it. */
	readonly state: unknown;
}

/** Keys, vault, list of devices, tries and log of sync, by name; never carried to another device. */
export interface SyncRow {
	readonly key: string;
	readonly value: unknown;
}

export interface MetaRow {
	readonly key: string;
	readonly value: unknown;
}

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

/** This page or worker runs an older version of the app than the one that last opened the library: it may only read. */
export class OutdatedTab extends Error {
	override readonly name = 'OutdatedTab';
	constructor(why = 'A newer version of Mediatheque has opened this library. Reload this tab to go on.') {
		super(why);
	}
}

/** The library was replaced by a backup since a thread opened it: what that thread knows is of another library. */
const replacedWhy = 'Another tab put a backup in the place of this library. Reload this tab to go on.';

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
		this.on('ready', () => this.#claim(upTo), true);
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

	override close(options?: { disableAutoOpen: boolean }): void {
		this.#strict?.close(options);
		super.close(options);
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

/**
 * The one way to write: a transaction over these tables that first makes sure that no newer app owns the library.
 * `relaxed` for what a scan can make again, `strict` for what a person did.
 * @throws OutdatedTab
 */
export function write<T>(
	db: LibraryDb,
	durability: 'relaxed' | 'strict',
	tables: readonly TableName[],
	work: (db: LibraryDb) => PromiseLike<T>
): Promise<T> {
	const through = durability === 'strict' ? db.strict : db;
	const touching = tables.includes('items');
	const logging = tables.includes('edits');
	const more: readonly TableName[] = [
		'meta',
		...(touching ? (['changes'] as const) : []),
		// Whoever writes the log writes its lines and places, and puts right what is kept of moments and of conflicts.
		...(logging ? (['heads', 'moments', 'travels', 'conflicts'] as const) : [])
	];
	const scope = [...new Set([...tables, ...more])];
	return through.transaction('rw', scope, async () => {
		// Held on to: after some turns of work that asks the database nothing, Dexie has forgotten which one is current.
		const { currentTransaction } = Dexie;
		const facts = ['schema', 'replaced', ...(logging ? ['sync'] : [])];
		const [owner, replaced, sync] = await through.meta.bulkGet(facts);
		if (owner !== undefined && Number(owner.value) > schemaVersion) throw new OutdatedTab();
		if (replaced && replaced.value !== through.opened.replaced) throw new OutdatedTab(replacedWhy);
		// It is only ever written as such. It stands as long as the transaction does: all of them have the table of facts.
		if (logging) synced.set(through, sync?.value as SyncFact | undefined);
		const outcome = await work(through);
		if (touching) await recordTouched(currentTransaction);
		return outcome;
	});
}

/** Who this device is to others, as the transaction that writes the log has read it. */
const synced = new WeakMap<LibraryDb, SyncFact | undefined>();

/** Within a transaction of `write` over `edits`: who this device is to others; undefined where it is on its own. */
export function syncFactNow(through: LibraryDb): SyncFact | undefined {
	return synced.get(through);
}

export type TableName =
	| 'roots'
	| 'files'
	| 'items'
	| 'details'
	| 'detailsPages'
	| 'words'
	| 'thumbs'
	| 'tracks'
	| 'jobs'
	| 'jobInputs'
	| 'jobRows'
	| 'log'
	| 'meta'
	| 'changes'
	| 'curation'
	| 'edits'
	| 'heads'
	| 'moments'
	| 'presets'
	| 'presetVersions'
	| 'outbox'
	| 'entities'
	| 'culls'
	| 'cullPlaces'
	| 'cullEdits'
	| 'travels'
	| 'conflicts'
	| 'syncPlaces'
	| 'sync';

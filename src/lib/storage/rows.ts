/** What the tables of the library hold, a row each. Which tables there are, and by what they are looked up, says `schema.ts`. */
import type { Curation, Element, FieldName, Position } from '#lib/library/curation.ts';
import type { CullFilter, Frames } from '#lib/library/cull.ts';
import type { Edit, EditId } from '#lib/library/edit.ts';
import type { DocName } from '#lib/library/entity.ts';
import type { EditHead } from '#lib/library/history.ts';
import type { Fingerprint, Item, ItemId } from '#lib/library/item.ts';
import type { Job, RowResult } from '#lib/library/job.ts';
import type { KeptPreset } from '#lib/library/preset.ts';
import type { LibraryFile } from '#lib/library/root.ts';
import type { TrackBox, TrackFacts } from '#lib/library/tracks/film-track.ts';

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

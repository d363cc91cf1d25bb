/**
 * Jobs: long work on many inputs, that waits in a queue, goes on after a restart, and never does one input twice. What
 * each kind does with its input is its affair (workers/jobs/kinds.ts).
 */
import type { BulkInput } from './bulk/run.ts';
import type { ExportOptions } from './export-settings.ts';
import type { ItemId } from './item.ts';
import type { ExportContent } from './preset-kinds/export.ts';
import { newId } from './preset.ts';
import type { Failure } from './root.ts';

/**
 * What jobs of each kind are given. A later kind is a line here, one in `workers/jobs/kinds.ts` and its name in the texts of
 * jobs. One that works on items has their numbers as `items`, one a row: so that results can be told by name.
 */
export interface JobInputs {
	/** Puts the details of all items into pages: nothing to say of it. */
	readonly packing: Readonly<Record<never, never>>;
	/** Edits of many items. */
	readonly bulk: BulkInput;
	/** Writes a list of items into a file that can be saved. */
	readonly export: ExportInput;
	/** Writes the whole library into a file that can be saved. */
	readonly backup: BackupInput;
	/** Writes the library of a root into its folder. */
	readonly carry: RootInput;
	/** Takes in the library that a folder brings. */
	readonly 'take-carried': RootInput;
	/** Looks into films for the ways they took. */
	readonly tracks: TracksInput;
}

export interface RootInput {
	readonly root: number;
}

export interface TracksInput {
	/** Those that may have one. */
	readonly items: Uint32Array;
}

export interface ExportInput {
	readonly items: Uint32Array;
	/** Of the file, without its extension; also what a document in it is called. */
	readonly name: string;
	readonly format: ExportContent['format'];
	/** By name, with what people call them. */
	readonly columns: readonly { readonly name: string; readonly label: string }[];
	readonly options: ExportOptions;
}

export interface BackupInput {
	/** Of the file, without its extension. */
	readonly name: string;
	/** Version of the app. */
	readonly app: string;
	/** What a person set on pages. */
	readonly settings: unknown;
	/** Whether pictures for tiles go with it. */
	readonly pictures: boolean;
}
export type JobKind = keyof JobInputs;

/**
 * `waiting`: its turn comes (or, with `again`, another try at that time). `failed`: it could not go on, and waits for a
 * person. `done` also where single rows failed: `failed` counts them.
 */
export type JobState = 'waiting' | 'running' | 'paused' | 'failed' | 'done' | 'cancelled';

/** What it was asked of, for a person to find it again. */
export type JobSource =
	| { readonly kind: 'selection'; readonly count: number }
	| { readonly kind: 'query'; readonly text: string }
	| { readonly kind: 'root'; readonly root: number }
	| { readonly kind: 'album'; readonly id: string };

export interface Job<Kind extends JobKind = JobKind> {
	/** ULID. */
	readonly id: string;
	readonly kind: Kind;
	/** What it is called, beside its kind: in the words of the person who asked for it, and how many inputs. */
	readonly title: { readonly name?: string; readonly count?: number };
	readonly from?: JobSource;
	readonly state: JobState;
	/** Sorts the queue, lowest first; between two others there is always room. */
	readonly order: number;
	/** Milliseconds since 1970. */
	readonly created: number;
	readonly began?: number;
	readonly ended?: number;
	/** Inputs with a result, failed ones too, and all inputs; 0 of 0 where it cannot be counted. */
	readonly done: number;
	readonly total: number;
	/** Of those done: inputs that failed. */
	readonly failed: number;
	/** Where no results are kept of inputs: the most that any run of it had done. */
	readonly furthest?: number;
	/** Tries in a row that brought it no further. */
	readonly tries: number;
	/** When to try again, milliseconds since 1970. */
	readonly again?: number;
	/** Why the last try ended. */
	readonly problem?: JobProblem;
	/** Counts the times it was begun: what an earlier run says late is not heard. */
	readonly run: number;
}

/** Why work ended: as for files, or it gave no sign of life, or what ran it died. */
export interface JobProblem {
	readonly cause: Failure['cause'] | 'hung' | 'locked' | 'crashed';
	readonly detail?: string;
}

/** What came of one input. */
export interface RowResult {
	/** Place of the input in the job's list. */
	readonly index: number;
	/** `skipped`: there was nothing to do, or it must not be done. */
	readonly outcome: RowOutcome;
	/** The item it is of, where the job was not given it as an input. */
	readonly item?: ItemId;
	/** Why it failed or was skipped; `note` is a text for a person, where words of ours would say less. */
	readonly problem?: JobProblem;
	readonly note?: string;
}
export type RowOutcome = 'done' | 'skipped' | 'failed';

/** What a job is made of. */
export type JobWish<Kind extends JobKind = JobKind> = Pick<Job<Kind>, 'kind' | 'title' | 'from' | 'total'>;

/** A new job, at the end of the queue once it is stored with its order. */
export function newJob<Kind extends JobKind>(wish: JobWish<Kind>, order: number, now: number): Job<Kind> {
	const { kind, title, from, total } = wish;
	return {
		...{ id: newId(now), kind, title, ...(from ? { from } : {}) },
		...{ state: 'waiting', order, created: now, done: 0, total, failed: 0, tries: 0, run: 0 }
	};
}

/** Whether there is still something to do, or to wait for. */
export function isOpen({ state }: Pick<Job, 'state'>): boolean {
	return state === 'waiting' || state === 'running' || state === 'paused';
}

/** What the page and the scan worker agree on. Everything here can be cloned between threads. */
import type { Failure } from '#lib/library/root.ts';
import type { ScanRow } from '#lib/storage/rows.ts';

/**
 * A part of a root: one file, the files right in a folder, or a folder with all that is in it. The empty path is the root
 * itself. What is not there any more is a part, too.
 */
export interface Scope {
	readonly path: string;
	readonly reach: 'file' | 'folder' | 'tree';
}

/** What a scan reads: a root with a handle, or files given by the page (input, drop without handles, demo). */
export interface ScanRequest {
	readonly root: number;
	/** For session and demo roots: each file and its path under the root. */
	readonly files?: readonly { readonly path: string; readonly file: File }[];
	/** Only these paths: a retry of failed files. */
	readonly only?: readonly string[];
	/** Only these parts of a root with a handle: where something was seen to change. */
	readonly within?: readonly Scope[];
	/** Files at known paths are taken as unchanged and not opened: a quick look for what is new or gone. */
	readonly namesOnly?: boolean;
	/** Which new items land in the inbox: all, or (unless given) those that come after the first scan of the root. */
	readonly inbox?: 'all' | 'later';
}

/** Whether a scan goes through all of a root: one that is cut short is taken up again after a reload. */
export function isWhole({ only, within, namesOnly }: ScanRequest): boolean {
	return !only && !within && !namesOnly;
}

/** The row that says that a root is being scanned. */
export function scanJob(root: number): ScanRow {
	return { id: `scan:${root}`, kind: 'scan', root, state: 'running', started: Date.now() };
}

export interface ScanProgress {
	readonly root: number;
	readonly state: 'walking' | 'reading' | 'paused' | 'done' | 'cancelled' | 'failed';
	/** Files seen so far; final once walking has ended. */
	readonly total: number;
	readonly walked: boolean;
	/** Files dealt with: read, unchanged, ignored or failed. */
	readonly done: number;
	/** Of these: parsed in this scan, skipped as unchanged, failed, newly absent (or hidden by a rule). */
	readonly parsed: number;
	readonly unchanged: number;
	readonly absent: number;
	readonly failed: number;
	/** Files that are no media (text, archives, programs): looked at, not listed. */
	readonly ignored: number;
	/** Failures by cause. */
	readonly causes: Partial<Record<Failure['cause'], number>>;
	/** Files a second over the last seconds, and seconds left by that rate (undefined until it can be told). */
	readonly rate: number;
	readonly secondsLeft: number | undefined;
	readonly tags: number;
	readonly bytes: number;
	/** Why the whole scan failed. */
	readonly failure?: Failure;
	/** The scan was refused because this or another tab scans the root already. */
	readonly busy?: true;
}

/** The scan worker's service. A scan survives a reload: its job row says what to go on with. */
export interface ScanService {
	/** Scans one root; ends when done, cancelled or failed. A root already being scanned by any tab is refused with state `failed`. */
	scan(
		request: ScanRequest,
		report: (progress: ScanProgress) => void,
		signal?: AbortSignal
	): Promise<ScanProgress>;
	pause(root: number): void;
	resume(root: number): void;
}

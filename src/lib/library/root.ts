/** Where files come from. */

/**
 * `folder`: a folder of the disk, opened in place through a handle. `session`: files dropped or chosen where the browser
 * has no handles: gone after a restart, its items stay as absent until it is given again. `kept`: a folder of the
 * browser's own storage (OPFS) into which a person asked to copy. `demo`: the demo library, served with the app.
 */
export type RootKind = 'folder' | 'session' | 'kept' | 'demo';

/** Folder of the browser's own storage (OPFS) that holds the copies a person asked to keep. */
export const keptFolderName = 'kept';

export interface Root {
	readonly id: number;
	readonly kind: RootKind;
	readonly name: string;
	/** Absent for sessions and the demo library. */
	readonly handle?: FileSystemDirectoryHandle;
	readonly added: number;
	/** When its last scan ended, milliseconds since 1970. */
	readonly scanned?: number;
	/** Rules for what of it is no media (library/ignore-rules.ts), after those for all roots. */
	readonly ignore?: readonly string[];
	/** What it was before the browser lost the library: opened again under its name it is that again. */
	readonly lost?: RootKind;
}

/**
 * Whether a root can be read now: `ready`; `ask`: one click gives it back; `denied`; `gone`: unplugged or deleted;
 * `again`: a session's files must be chosen again.
 */
export type RootAccess = 'ready' | 'ask' | 'denied' | 'gone' | 'again';

/** One path under a root. */
export interface LibraryFile {
	readonly id: number;
	readonly root: number;
	readonly path: string;
	readonly size: number;
	readonly modified: number;
	/** `ignored`: a rule hides it, there or not. */
	readonly state: 'present' | 'absent' | 'ignored' | 'failed';
	/** Why it failed. */
	readonly failure?: Failure;
	readonly fingerprint?: string;
	/** The item it belongs to; absent for failed files. */
	readonly item?: number;
}

/** Why a file could not be read, as data: the screen finds the words. */
export interface Failure {
	readonly cause:
		| 'denied' // permission refused or withdrawn
		| 'vanished' // gone between listing and reading
		| 'changed' // changed while it was read
		| 'empty' // zero bytes
		| 'unknown-format'
		| 'quota' // the browser's storage or the disk is full
		| 'unreadable' // the medium or the browser would not give the bytes
		| 'internal'; // a fault of ours
	/** The error's own words, for the log. */
	readonly detail?: string;
}

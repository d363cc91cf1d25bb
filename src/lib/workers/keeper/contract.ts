/** What the page and the keeper worker agree on. */

/** What the keeper is at, for the page to say. */
export type KeeperState =
	| 'watching'
	/** The database lost something, and the rescue copy is being merged back. */
	| 'restoring'
	/** Something came back, or nothing could: `meta` tells (storage/rescue.ts). */
	| 'restored';

export interface KeeperService {
	/** Calls back with the state now, and whenever it is another. */
	watch(changed: (state: KeeperState) => void): Promise<void>;
	/** Writes the rescue copy now where something changed since the last, e.g. because the page may be about to go. */
	keepNow(): Promise<void>;
}

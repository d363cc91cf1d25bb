/** Looking at a backup and putting it in the place of the library. Writing one is a job (jobs/kinds/backup.ts). */
import type { BackupFault } from '#lib/library/backup.ts';
import type { SoundBackup } from '#lib/storage/backup-read.ts';

/** What came of a look; errors keep only their name between threads. */
export type Looked =
	| { readonly status: 'sound'; readonly backup: SoundBackup }
	| { readonly status: 'refused'; readonly fault: BackupFault; readonly detail?: string };

export type Restored =
	| { readonly status: 'restored' }
	| { readonly status: 'refused'; readonly fault: BackupFault; readonly detail?: string };

export type BackupReport = (progress: { readonly done: number; readonly total: number }) => void;

export interface BackupService {
	/** Reads all of a backup, and changes nothing. */
	look(file: Blob, report: BackupReport, signal: AbortSignal): Promise<Looked>;
	/**
	 * Puts a backup that was looked at in the place of the library, whole or not at all. All pages must be loaded anew then.
	 * @throws QuotaExceededError, and what else the database throws: nothing has changed then
	 */
	restore(file: Blob, checked: SoundBackup, report: BackupReport, signal: AbortSignal): Promise<Restored>;
	/** The state hash of the library as it is. */
	state(): Promise<string>;
}

// The one file in the browser's own storage that the library in memory is kept in.
import { readOwnFile, replaceOwnFile, sweepOwnFile } from '../own-file.ts';
import type { Owner } from '../owner.ts';
import type { SnapshotFile } from './snapshots.ts';

/** @param owner of the cache: only the thread that owns it writes */
export function snapshotFile(name: string, owner: () => Owner): SnapshotFile {
	return {
		read: () => readOwnFile(name),
		write: (bytes) => replaceOwnFile(name, bytes, owner()),
		async asOwner(work) {
			await owner().settled;
			if (owner().epoch === undefined) return false;
			await sweepOwnFile(name, owner());
			await work();
			return true;
		}
	};
}

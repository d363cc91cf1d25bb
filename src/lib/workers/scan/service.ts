/**
 * Scans a root into the library: walk, compare with what is known, read what is new or changed, store in batches.
 *
 * Nothing is ever deleted: a file that is gone makes its item absent, and only where its folder could be listed (or the
 * root as a whole is gone). A scan that was cut off is simply run again: what it stored counts as unchanged.
 */
import type { LibraryDb } from '#lib/storage/schema.ts';
import type { LibraryChange } from '../changes.ts';
import type { ScanService } from './contract.ts';
import { Gate } from './gate.ts';
import { scanLockName } from './lock.ts';
import type { FileRead, FileToRead } from './read-file.ts';
import { Scan } from './scan.ts';
import { Tally } from './tally.ts';

export interface ScanNeeds {
	readonly db: LibraryDb;
	/** Reads files in another thread, details coded for storage. */
	readonly read: (files: readonly FileToRead[], signal?: AbortSignal) => Promise<FileRead<Uint8Array>[]>;
	/** Told early that much will be read. */
	readonly prepare?: () => void;
	/** How many calls of `read` may be under way. */
	readonly readers: number;
	readonly announce: (change: LibraryChange) => void;
	/** One scan of a root at a time over all tabs; absent where the browser has no Web Locks. */
	readonly locks?: Pick<LockManager, 'request'>;
	/** Milliseconds, for the rate. */
	readonly now?: () => number;
}

export function scanInto(needs: ScanNeeds): ScanService {
	const gates = new Map<number, Gate>();
	const now = needs.now ?? (() => performance.now());

	return {
		async scan(request, report, signal) {
			const refused = () => {
				const tally = new Tally(request.root, now);
				tally.end('failed', { busy: true });
				return tally.progress();
			};
			if (gates.has(request.root)) return refused();
			const gate = new Gate();
			gates.set(request.root, gate);
			try {
				const run = () => new Scan(needs, request, gate, now, report, signal).run();
				if (!needs.locks) return await run();
				return await needs.locks.request(scanLockName(request.root), { ifAvailable: true }, (lock) =>
					lock ? run() : refused()
				);
			} finally {
				gates.delete(request.root);
			}
		},
		pause: (root) => gates.get(root)?.close(),
		resume: (root) => gates.get(root)?.open()
	};
}

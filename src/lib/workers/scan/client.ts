/** The scan worker as the page sees it. */
import * as Comlink from 'comlink';
import { jobsIn } from '#lib/storage/jobs.ts';
import { rootsIn } from '#lib/storage/roots.ts';
import { libraryName, type LibraryDb } from '#lib/storage/schema.ts';
import { startWorker } from '../trusted.ts';
import { installTransfers } from '../wire.ts';
import type { ScanService } from './contract.ts';
import { scanLockName } from './lock.ts';
import workerUrl from './worker.ts?worker&url';

/** @param library name of the database; tests have their own */
export function startScanner(library = libraryName): ScanService & Disposable {
	installTransfers();
	const worker = startWorker(workerUrl, library);
	const remote = Comlink.wrap<ScanService>(worker);
	return {
		// An absent signal is left out: it cannot cross as undefined and be told from none.
		scan: (request, report, signal) =>
			signal ? remote.scan(request, report, signal) : remote.scan(request, report),
		pause: (root) => void remote.pause(root),
		resume: (root) => void remote.resume(root),
		[Symbol.dispose]: () => {
			remote[Comlink.releaseProxy]();
			worker.terminate();
		}
	};
}

/**
 * Scans that a reload or a crash cut off: roots to scan again, which goes on where they ended. Those that another tab is
 * at are not among them, nor sessions, whose files are gone.
 */
export async function pendingScans(db: LibraryDb): Promise<{ root: number; paused: boolean }[]> {
	const jobs = await jobsIn(db).all();
	const { held = [] } = await navigator.locks.query();
	const busy = new Set(held.map((lock) => lock.name));
	const roots = new Map((await rootsIn(db).all()).map((root) => [root.id, root]));
	return jobs
		.filter((job) => roots.get(job.root)?.handle && !busy.has(scanLockName(job.root)))
		.map((job) => ({ root: job.root, paused: job.state === 'paused' }));
}

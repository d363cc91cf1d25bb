/** The scan worker as the page sees it. */
import * as Comlink from 'comlink';
import { jobsIn } from '#lib/storage/jobs.ts';
import { rootsIn } from '#lib/storage/roots.ts';
import { libraryName, type LibraryDb } from '#lib/storage/schema.ts';
import { startWorker } from '../trusted.ts';
import { untilEnded } from '../until-ended.ts';
import { installTransfers, reporting } from '../wire.ts';
import type { ScanService } from './contract.ts';
import { scanLockName } from './lock.ts';
import workerUrl from './worker.ts?worker&url';

/**
 * @param library name of the database; tests have their own
 * @param broken the worker ended by itself: scans under way throw, and it is to be started anew
 */
export function startScanner(
	library = libraryName,
	broken: () => void = () => undefined
): ScanService & Disposable {
	installTransfers();
	const worker = startWorker(workerUrl, library);
	const remote = Comlink.wrap<ScanService>(worker);
	const { within, end } = untilEnded();
	let over = false;
	const dispose = (why?: Error) => {
		if (over) return;
		over = true;
		remote[Comlink.releaseProxy]();
		worker.terminate();
		end(why);
	};
	// It could not be loaded, or broke: it answers nobody any more.
	worker.onerror = (event) => {
		if (over) return;
		dispose(new Error(`The thread that scans has ended: ${event.message}`));
		broken();
	};
	return {
		// An absent signal is left out: it cannot cross as undefined and be told from none.
		scan: (request, report, signal) =>
			reporting(report, (told) =>
				within(signal ? remote.scan(request, told, signal) : remote.scan(request, told))
			),
		pause: (root) => void remote.pause(root),
		resume: (root) => void remote.resume(root),
		[Symbol.dispose]: () => dispose()
	};
}

/**
 * Scans that a reload or a crash cut off: roots to scan again, which goes on where they ended. Those that another tab is
 * at are not among them, nor sessions, whose files are gone.
 */
export async function pendingScans(db: LibraryDb): Promise<{ root: number; paused: boolean }[]> {
	const [jobs, busy] = await Promise.all([resumable(db), busyLocks()]);
	return jobs
		.filter((job) => !busy.has(scanLockName(job.root)))
		.map((job) => ({ root: job.root, paused: job.state === 'paused' }));
}

/**
 * Roots whose scan is in the hands of another tab, or of the page before a reload: it lets go only a moment after the
 * new one has begun. `scanLetGo` tells when.
 */
export async function scansElsewhere(db: LibraryDb): Promise<number[]> {
	const [jobs, busy] = await Promise.all([resumable(db), busyLocks()]);
	return jobs.map((job) => job.root).filter((root) => busy.has(scanLockName(root)));
}

/** Waits until nobody scans a root any more, whether the scan has ended or its tab. */
export async function scanLetGo(root: number): Promise<void> {
	await navigator.locks.request(scanLockName(root), () => undefined);
}

async function resumable(db: LibraryDb) {
	const jobs = await jobsIn(db).all();
	const roots = new Map((await rootsIn(db).all()).map((root) => [root.id, root]));
	return jobs.filter((job) => roots.get(job.root)?.handle);
}

async function busyLocks(): Promise<Set<string | undefined>> {
	const { held = [] } = await navigator.locks.query();
	return new Set(held.map((lock) => lock.name));
}

/** The queue's thread as the page sees it. */
import * as Comlink from 'comlink';
import { libraryName } from '#lib/storage/schema.ts';
import { startWorker } from '../trusted.ts';
import { installTransfers } from '../wire.ts';
import type { JobsService } from './contract.ts';
import workerUrl from './worker.ts?worker&url';

/** @param library name of the database; tests have their own */
export function startJobs(library = libraryName): JobsService & Disposable {
	installTransfers();
	const worker = startWorker(workerUrl, library);
	const remote = Comlink.wrap<JobsService>(worker);
	return {
		look: () => void remote.look(),
		[Symbol.dispose]: () => {
			remote[Comlink.releaseProxy]();
			worker.terminate();
		}
	};
}

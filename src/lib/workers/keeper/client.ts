/** The keeper worker as the page sees it. */
import * as Comlink from 'comlink';
import { libraryName } from '#lib/storage/schema.ts';
import { startWorker } from '../trusted.ts';
import { installTransfers } from '../wire.ts';
import type { KeeperService } from './contract.ts';
import workerUrl from './worker.ts?worker&url';

/** @param library name of the database; tests have their own */
export function startKeeper(library = libraryName): KeeperService & Disposable {
	installTransfers();
	const worker = startWorker(workerUrl, library);
	const remote = Comlink.wrap<KeeperService>(worker);
	return {
		watch: (changed) => remote.watch(changed),
		keepNow: () => remote.keepNow(),
		[Symbol.dispose]: () => {
			remote[Comlink.releaseProxy]();
			worker.terminate();
		}
	};
}

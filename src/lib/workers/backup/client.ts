/** The thread that reads backups, as the page sees it. */
import * as Comlink from 'comlink';
import { libraryName } from '#lib/storage/schema.ts';
import { startWorker } from '../trusted.ts';
import { installTransfers, reporting } from '../wire.ts';
import type { BackupService } from './contract.ts';
import workerUrl from './worker.ts?worker&url';

/** @param library name of the database; tests have their own */
export function startBackup(library = libraryName): BackupService & Disposable {
	installTransfers();
	const worker = startWorker(workerUrl, library);
	const remote = Comlink.wrap<BackupService>(worker);
	return {
		look: (file, report, signal) => reporting(report, async (told) => remote.look(file, told, signal)),
		restore: (file, checked, report, signal) =>
			reporting(report, async (told) => remote.restore(file, checked, told, signal)),
		state: () => remote.state(),
		[Symbol.dispose]: () => {
			remote[Comlink.releaseProxy]();
			worker.terminate();
		}
	};
}

/** A reader thread as the scan worker sees it. */
import * as Comlink from 'comlink';
import { startWorker } from '../trusted.ts';
import type { ReaderThread } from './reader-pool.ts';
import type { ReaderService } from './reader.ts';
import readerUrl from './reader.worker.ts?worker&url';

/** @param library name of the database; tests have their own */
export function startReader(library: string, broken: () => void): ReaderThread {
	const worker = startWorker(readerUrl, library);
	const service = Comlink.wrap<ReaderService>(worker);
	worker.onerror = broken;
	return {
		read: (files) => service.read(files),
		end: () => {
			worker.terminate();
		}
	};
}

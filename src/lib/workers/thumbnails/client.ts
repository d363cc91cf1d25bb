/** The thumbnail worker as the page sees it. */
import * as Comlink from 'comlink';
import { libraryName } from '#lib/storage/schema.ts';
import { startWorker } from '../trusted.ts';
import { installTransfers, reporting } from '../wire.ts';
import type { ThumbnailAddresses, ThumbnailService } from './contract.ts';
import workerUrl from './worker.ts?worker&url';

/** @param library name of the database; tests have their own */
export function startThumbnails(library = libraryName): ThumbnailService & ThumbnailAddresses & Disposable {
	installTransfers();
	const worker = startWorker(workerUrl, library);
	const remote = Comlink.wrap<ThumbnailService & ThumbnailAddresses>(worker);
	return {
		get: (id, size, file) => remote.get(id, size, file),
		url: (id, size, file) => remote.url(id, size, file),
		kept: (items) => remote.kept(items),
		keptUrls: (items) => remote.keptUrls(items),
		awaitsDrawing: (id) => remote.awaitsDrawing(id),
		keepDrawn: (id, picture) => remote.keepDrawn(id, picture),
		drawnUrl: (id, picture) => remote.drawnUrl(id, picture),
		letGo: (urls) => void remote.letGo(urls),
		prefer: (ids) => void remote.prefer(ids),
		// An absent signal is left out: it cannot cross as undefined and be told from none.
		fill: (report, signal) =>
			reporting(report, (told) => (signal ? remote.fill(told, signal) : remote.fill(told))),
		size: () => remote.size(),
		clear: () => remote.clear(),
		[Symbol.dispose]: () => {
			remote[Comlink.releaseProxy]();
			worker.terminate();
		}
	};
}

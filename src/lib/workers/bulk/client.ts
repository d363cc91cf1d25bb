/** The worker of bulk previews as the page sees it. */
import * as Comlink from 'comlink';
import { libraryName } from '#lib/storage/schema.ts';
import { startWorker } from '../trusted.ts';
import { installTransfers, reporting } from '../wire.ts';
import type { BulkPreviewService } from './contract.ts';
import workerUrl from './worker.ts?worker&url';

/** @param library name of the database; tests have their own */
export function startBulkPreview(library = libraryName): BulkPreviewService & Disposable {
	installTransfers();
	const worker = startWorker(workerUrl, library);
	const remote = Comlink.wrap<BulkPreviewService>(worker);
	return {
		open: (items) => remote.open(items),
		preview: (request, report, signal) => reporting(report, (told) => remote.preview(request, told, signal)),
		photos: (count, beside) => remote.photos(count, beside),
		track: (files) => remote.track(files),
		rows: (filter, from, count) => remote.rows(filter, from, count),
		[Symbol.dispose]: () => {
			remote[Comlink.releaseProxy]();
			worker.terminate();
		}
	};
}

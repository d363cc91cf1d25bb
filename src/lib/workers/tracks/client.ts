/** Starts the tracks worker; it lives only as long as it is needed. */
import * as Comlink from 'comlink';
import { startWorker } from '../trusted.ts';
import { installTransfers } from '../wire.ts';
import type { TrackService } from './contract.ts';
import workerUrl from './worker.ts?worker&url';

export function startTracks(): TrackService & Disposable {
	installTransfers();
	const worker = startWorker(workerUrl, 'tracks');
	const remote = Comlink.wrap<TrackService>(worker);
	return {
		gpx: (file, name) => remote.gpx(file, name),
		[Symbol.dispose]() {
			worker.terminate();
		}
	};
}

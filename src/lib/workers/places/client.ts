/** The worker of places as the page sees it: started when a place is first asked for. */
import * as Comlink from 'comlink';
import { startWorker } from '../trusted.ts';
import { installTransfers } from '../wire.ts';
import type { PlacesService } from './contract.ts';
import workerUrl from './worker.ts?worker&url';

export function startPlaces(): PlacesService & Disposable {
	installTransfers();
	const worker = startWorker(workerUrl, 'mediatheque places');
	const remote = Comlink.wrap<PlacesService>(worker);
	return {
		search: (question) => remote.search(question),
		nearest: (latitude, longitude) => remote.nearest(latitude, longitude),
		largest: (box, across, down) => remote.largest(box, across, down),
		[Symbol.dispose]: () => {
			remote[Comlink.releaseProxy]();
			worker.terminate();
		}
	};
}

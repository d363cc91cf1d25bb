/** Starts the second-opinion worker; it lives only as long as it is needed. */
import * as Comlink from 'comlink';
import { startWorker } from '../trusted.ts';
import { installTransfers } from '../wire.ts';
import type { SecondOpinionService } from './contract.ts';
import workerUrl from './worker.ts?worker&url';

export function startSecondOpinion(): SecondOpinionService & Disposable {
	installTransfers();
	const worker = startWorker(workerUrl, 'second opinion');
	const remote = Comlink.wrap<SecondOpinionService>(worker);
	return {
		read: (file) => remote.read(file),
		[Symbol.dispose]() {
			worker.terminate();
		}
	};
}

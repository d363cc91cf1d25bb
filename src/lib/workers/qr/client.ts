/** Starts the worker that reads QR codes; it lives only as long as somebody scans. */
import * as Comlink from 'comlink';
import { startWorker } from '../trusted.ts';
import type { QrService } from './contract.ts';
import workerUrl from './worker.ts?worker&url';

export function startQrReader(): QrService & Disposable {
	const worker = startWorker(workerUrl, 'qr');
	const remote = Comlink.wrap<QrService>(worker);
	return {
		read: (pixels, width, height) => remote.read(Comlink.transfer(pixels, [pixels.buffer]), width, height),
		[Symbol.dispose]() {
			worker.terminate();
		}
	};
}

/** Develops a RAW file in a worker of its own, which ends with the answer: LibRaw keeps as much memory as its largest picture took. */
import * as Comlink from 'comlink';
import type { DecodedPicture } from '../decode/contract.ts';
import { undecodable, unloadable } from '../decode/limits.ts';
import { startWorker } from '../trusted.ts';
import { installTransfers } from '../wire.ts';
import type { RawService } from './contract.ts';
import workerUrl from './worker.ts?worker&url';

/** Longest a picture may take, milliseconds: 60 megapixels take some 20 s on two old cores. */
const deadline = 60_000;

/** @throws EncodingError where the file cannot be developed, or in this time */
export async function developRaw(file: Blob): Promise<DecodedPicture> {
	installTransfers();
	const worker = startWorker(workerUrl, 'mediatheque raw');
	let timer: ReturnType<typeof setTimeout> | undefined;
	const ended = new Promise<never>((_, reject) => {
		timer = setTimeout(() => {
			reject(undecodable('It took too long to decode'));
		}, deadline);
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			reject(event.message ? undecodable(event.message) : unloadable('The decoder did not start'));
		});
	});
	try {
		return await Promise.race([Comlink.wrap<RawService>(worker).develop(file), ended]);
	} finally {
		clearTimeout(timer);
		worker.terminate();
	}
}

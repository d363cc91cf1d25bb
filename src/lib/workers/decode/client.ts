/** The decode worker as the page sees it: started for the first picture that needs it, ended and started anew when it hangs. */
import * as Comlink from 'comlink';
import { decodedHere } from '#lib/library/viewing.ts';
import { startWorker } from '../trusted.ts';
import { installTransfers } from '../wire.ts';
import type { DecodeService } from './contract.ts';
import { undecodable } from './limits.ts';
import workerUrl from './worker.ts?worker&url';

/** Longest a picture may take: an honest 100-megapixel HEIC takes about 20 s on two old cores. */
const deadline = 30_000;

export function startDecoder(): DecodeService & Disposable {
	installTransfers();
	let worker: Worker | undefined;
	let remote: Comlink.Remote<DecodeService> | undefined;

	const end = (): void => {
		worker?.terminate();
		worker = remote = undefined;
	};
	const within = async <T>(work: (decoder: Comlink.Remote<DecodeService>) => Promise<T>): Promise<T> => {
		if (!remote) {
			worker = startWorker(workerUrl, 'mediatheque decode');
			remote = Comlink.wrap<DecodeService>(worker);
		}
		let timer: ReturnType<typeof setTimeout> | undefined;
		const late = new Promise<never>((_, reject) => {
			timer = setTimeout(() => {
				end();
				reject(undecodable('It took too long to decode'));
			}, deadline);
		});
		try {
			return await Promise.race([work(remote), late]);
		} finally {
			clearTimeout(timer);
		}
	};
	return {
		decode: (file, mime) =>
			decodedHere.has(mime)
				? within((decoder) => decoder.decode(file, mime))
				: // All others that are asked for are of the sensor: their decoder is large, and ends with the picture.
					import('../raw/client.ts').then(({ developRaw }) => developRaw(file)),
		turn: (picture, orientation) => within((decoder) => decoder.turn(picture, orientation)),
		screen: (wish) => within((decoder) => decoder.screen(wish)),
		[Symbol.dispose]: end
	};
}

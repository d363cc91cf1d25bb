/** The decode worker as the page sees it: started for the first picture that needs it, ended and started anew when it hangs. */
import * as Comlink from 'comlink';
import { decodedHere } from '#lib/library/viewing.ts';
import { startWorker } from '../trusted.ts';
import { installTransfers } from '../wire.ts';
import type { DecodeService } from './contract.ts';
import { loaded, undecodable, unloadable } from './limits.ts';
import workerUrl from './worker.ts?worker&url';

/** Longest a picture may take: an honest 100-megapixel HEIC takes about 20 s on two old cores. */
const deadline = 30_000;

interface Thread {
	readonly worker: Worker;
	readonly remote: Comlink.Remote<DecodeService>;
	/** Aborted when it is ended, with what to tell those that wait for it. */
	readonly over: AbortController;
}

/** A picture waited behind one that hung: it may be well. */
const lost = new DOMException('Another picture hung', 'OperationError');

/** Once it is disposed of, all calls throw AbortError. */
export function startDecoder(): DecodeService & Disposable {
	installTransfers();
	let thread: Thread | undefined;
	let closed = false;

	const end = (ended: Thread, reason: DOMException): void => {
		if (thread === ended) thread = undefined;
		ended.worker.terminate();
		ended.over.abort(reason);
	};
	const start = (): Thread => {
		const worker = startWorker(workerUrl, 'mediatheque decode');
		const started = { worker, remote: Comlink.wrap<DecodeService>(worker), over: new AbortController() };
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			end(started, event.message ? undecodable(event.message) : unloadable('The decoder did not start'));
		});
		return started;
	};
	const within = async <T>(work: (decoder: Comlink.Remote<DecodeService>) => Promise<T>): Promise<T> => {
		for (;;) {
			if (closed) throw new DOMException('It was closed', 'AbortError');
			const asked = (thread ??= start());
			const { signal } = asked.over;
			const waiting = new AbortController();
			let timer: ReturnType<typeof setTimeout> | undefined;
			const ended = new Promise<never>((_, reject) => {
				signal.addEventListener('abort', () => reject(signal.reason as DOMException), {
					signal: waiting.signal
				});
				timer = setTimeout(() => {
					reject(undecodable('It took too long to decode'));
					end(asked, lost);
				}, deadline);
			});
			try {
				return await Promise.race([work(asked.remote), ended]);
			} catch (error) {
				if (error !== lost) throw error;
			} finally {
				clearTimeout(timer);
				waiting.abort();
			}
		}
	};
	return {
		decode: (file, mime) =>
			decodedHere.has(mime)
				? within((decoder) => decoder.decode(file, mime))
				: // All others that are asked for are of the sensor: their decoder is large, and ends with the picture.
					loaded(() => import('../raw/client.ts')).then(({ developRaw }) => developRaw(file)),
		turn: (picture, orientation) => within((decoder) => decoder.turn(picture, orientation)),
		screen: (wish) => within((decoder) => decoder.screen(wish)),
		[Symbol.dispose]: () => {
			closed = true;
			if (thread) end(thread, new DOMException('It was closed', 'AbortError'));
		}
	};
}

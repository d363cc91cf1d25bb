/** The sound worker as the page sees it. */
import * as Comlink from 'comlink';
import { startWorker } from '../trusted.ts';
import { installTransfers } from '../wire.ts';
import type { SoundService } from './contract.ts';
import workerUrl from './worker.ts?worker&url';

/** Milliseconds that one answer may take: a network folder that sleeps needs some seconds. */
const allowed = 20_000;

/** @throws from its calls TimeoutError when the worker does not answer, and AbortError once it was ended */
export function startSound(): SoundService & Disposable {
	installTransfers();
	const worker = startWorker(workerUrl, 'mediatheque sound');
	const remote = Comlink.wrap<SoundService>(worker);
	const over = new AbortController();
	const end = (reason: DOMException): void => {
		if (over.signal.aborted) return;
		over.abort(reason);
		worker.terminate();
	};
	worker.addEventListener('error', (event) => {
		event.preventDefault();
		end(new DOMException(event.message || 'The worker stopped', 'OperationError'));
	});
	const within = <T>(work: () => Promise<T>): Promise<T> =>
		new Promise<T>((resolve, reject) => {
			const stop = () => reject(over.signal.reason as DOMException);
			if (over.signal.aborted) return stop();
			const timer = setTimeout(() => end(new DOMException('It took too long', 'TimeoutError')), allowed);
			over.signal.addEventListener('abort', stop, { once: true });
			void work()
				.then(resolve, reject)
				.finally(() => {
					clearTimeout(timer);
					over.signal.removeEventListener('abort', stop);
				});
		});
	return {
		open: (song, file) => within(() => remote.open(song, file)),
		begin: (song, from, rate) => within(() => remote.begin(song, from, rate)),
		next: (song) => within(() => remote.next(song)),
		close: (song) => within(() => remote.close(song)),
		peaks: (file, steps) => within(() => remote.peaks(file, steps)),
		gains: (file) => within(() => remote.gains(file)),
		music: (file) => within(() => remote.music(file)),
		[Symbol.dispose]: () => end(new DOMException('It was closed', 'AbortError'))
	};
}

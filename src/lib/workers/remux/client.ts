/** The remux worker as the page sees it: one a film, ended with it, or when it does not answer. */
import * as Comlink from 'comlink';
import { startWorker } from '../trusted.ts';
import { installTransfers } from '../wire.ts';
import type { RemuxService } from './contract.ts';
import workerUrl from './worker.ts?worker&url';

/** Milliseconds that one answer may take: a network folder that sleeps needs some seconds. */
const allowed = 20_000;

/** @throws from its calls TimeoutError when the worker does not answer, and AbortError once it was ended */
export function startRemux(): RemuxService & Disposable {
	installTransfers();
	const worker = startWorker(workerUrl, 'mediatheque remux');
	const remote = Comlink.wrap<RemuxService>(worker);
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
			const timer = setTimeout(() => {
				end(new DOMException('It took too long', 'TimeoutError'));
			}, allowed);
			over.signal.addEventListener('abort', stop, { once: true });
			void work()
				.then(resolve, reject)
				.finally(() => {
					clearTimeout(timer);
					over.signal.removeEventListener('abort', stop);
				});
		});
	return {
		open: (file) => within(() => remote.open(file)),
		begin: (track, from) => within(() => remote.begin(track, from)),
		next: (track) => within(() => remote.next(track)),
		frame: (at, width) => within(() => remote.frame(at, width)),
		texts: () => within(() => remote.texts()),
		cues: (text) => within(() => remote.cues(text)),
		[Symbol.dispose]: () => end(new DOMException('It was closed', 'AbortError'))
	};
}

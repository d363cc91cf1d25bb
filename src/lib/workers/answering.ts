/** Workers of the page that have so long for each answer, and are ended when they take longer or fail. */
import * as Comlink from 'comlink';
import { startWorker } from './trusted.ts';
import { installTransfers } from './wire.ts';

/** Milliseconds that one answer may take: a network folder that sleeps needs some seconds. */
const allowed = 20_000;

export interface Answering<Service> extends Disposable {
	readonly remote: Comlink.Remote<Service>;
	/**
	 * What a call of the worker gives.
	 * @throws TimeoutError when it does not answer, OperationError when it failed, and AbortError once it was ended
	 */
	within<T>(call: () => Promise<T>): Promise<T>;
}

/** @param url of the worker @param name that developer tools show */
export function startAnswering<Service>(url: string, name: string): Answering<Service> {
	installTransfers();
	const worker = startWorker(url, name);
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
	return {
		remote: Comlink.wrap<Service>(worker),
		within: <T>(call: () => Promise<T>) =>
			new Promise<T>((resolve, reject) => {
				const stop = () => reject(over.signal.reason as DOMException);
				if (over.signal.aborted) return stop();
				const timer = setTimeout(() => end(new DOMException('It took too long', 'TimeoutError')), allowed);
				over.signal.addEventListener('abort', stop, { once: true });
				void call()
					.then(resolve, reject)
					.finally(() => {
						clearTimeout(timer);
						over.signal.removeEventListener('abort', stop);
					});
			}),
		[Symbol.dispose]: () => end(new DOMException('It was closed', 'AbortError'))
	};
}

/** Comlink with cancellation: an AbortSignal cannot cross threads, so a port carries its abort. */
import * as Comlink from 'comlink';

let installed = false;

/** Ports of which nobody can make use any more, at one end: a call that is over leaves none behind. */
const forgotten = new FinalizationRegistry<MessagePort>((port) => {
	port.close();
});

/** Teaches Comlink to carry AbortSignals and callbacks. Call once in every page and worker before anything is exposed or wrapped. */
export function installTransfers(): void {
	if (installed) return;
	installed = true;
	Comlink.transferHandlers.set('signal', {
		canHandle: (value): value is AbortSignal => value instanceof AbortSignal,
		serialize(signal: AbortSignal) {
			const { port1, port2 } = new MessageChannel();
			const abort = () => {
				port1.postMessage('abort');
			};
			// Lives as long as the signal. The signal itself must not be watched: a browser may let go of the object that scripts
			// see of it, and make another when it is asked for again.
			forgotten.register(abort, port1);
			if (signal.aborted) abort();
			else signal.addEventListener('abort', abort, { once: true });
			return [port2, [port2]];
		},
		deserialize(port: MessagePort) {
			const controller = new AbortController();
			port.onmessage = () => {
				controller.abort();
				port.close();
			};
			return controller.signal;
		}
	});
	Comlink.transferHandlers.set('callback', {
		canHandle: (value): value is (...values: unknown[]) => void => typeof value === 'function',
		serialize(callback: (...values: unknown[]) => void) {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = (event: MessageEvent<unknown[]>) => {
				callback(...event.data);
			};
			return [port2, [port2]];
		},
		deserialize(port: MessagePort) {
			const call = (...values: unknown[]) => {
				port.postMessage(values);
			};
			forgotten.register(call, port);
			return call;
		}
	});
}

/**
 * A call that reports while it runs. Its answer and what it reports cross by ports of their own, and on a busy machine the answer
 * may overtake a report, which would then be taken for that of a call still running: it is dropped.
 */
export async function reporting<Report extends readonly unknown[], Answer>(
	report: (...values: Report) => void,
	call: (report: (...values: Report) => void) => Promise<Answer>
): Promise<Answer> {
	let over = false;
	try {
		return await call((...values) => {
			if (!over) report(...values);
		});
	} finally {
		over = true;
	}
}

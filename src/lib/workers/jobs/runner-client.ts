/** A runner as the queue sees it. */
import * as Comlink from 'comlink';
import { startWorker } from '../trusted.ts';
import type { Runner, RunnerService } from './contract.ts';
import workerUrl from './runner.worker.ts?worker&url';

/** @param library name of the database */
export function startRunner(library: string): Runner {
	return runnerIn(startWorker(workerUrl, library));
}

/** The runner of a thread; a thread that breaks is told to whoever waits for it. */
export function runnerIn(worker: Worker): Runner {
	const remote = Comlink.wrap<RunnerService>(worker);
	const broken = new Promise<never>((_resolve, reject) => {
		worker.onerror = (event) => {
			reject(new Error(event.message));
		};
	});
	// Nobody may be waiting when it breaks.
	broken.catch(() => undefined);
	return {
		run: (of, report, signal) => Promise.race([remote.run(of, report, signal), broken]),
		end: () => {
			remote[Comlink.releaseProxy]();
			worker.terminate();
		}
	};
}

/**
 * The engine in a thread of its own, under a watchdog: bytes that make it hang are told apart from those that make it
 * throw, and neither stops the test run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'rolldown';
import type { Outcome } from './isolated-worker.ts';

export type { Outcome } from './isolated-worker.ts';

/** Nothing came back in time, or the thread died. */
export interface Lost {
	readonly lost: string;
}

const watchdog = 10_000;
/** A thread that needs more than this for one file is ended by Node: the outcome is then `Lost`. */
const heap = 96;

export interface Isolated extends AsyncDisposable {
	read(bytes: Uint8Array, fileName: string): Promise<Outcome | Lost>;
}

/** Bundles the engine and starts a thread with it. */
export async function isolated(): Promise<Isolated> {
	const folder = mkdtempSync(join(tmpdir(), 'mediatheque-isolated-'));
	await build({
		input: new URL('./isolated-worker.ts', import.meta.url).pathname,
		platform: 'node',
		tsconfig: false,
		logLevel: 'silent',
		output: { dir: folder, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' }
	});
	let worker: Worker | undefined;

	const read = (bytes: Uint8Array, fileName: string) =>
		new Promise<Outcome | Lost>((resolve) => {
			worker ??= new Worker(join(folder, 'isolated-worker.mjs'), {
				resourceLimits: { maxOldGenerationSizeMb: heap }
			});
			const thread = worker;
			const done = (outcome: Outcome | Lost) => {
				clearTimeout(timer);
				thread.off('message', done).off('error', died);
				if ('lost' in outcome) {
					worker = undefined;
					void thread.terminate();
				}
				resolve(outcome);
			};
			const died = (error: Error) => {
				done({ lost: error.message });
			};
			const timer = setTimeout(() => {
				done({ lost: `no outcome within ${watchdog} ms` });
			}, watchdog);
			thread.once('message', done).once('error', died);
			thread.postMessage({ bytes, fileName });
		});

	return {
		read,
		async [Symbol.asyncDispose]() {
			await worker?.terminate();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

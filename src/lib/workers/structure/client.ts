/** Reads how a film is built, in a worker of its own that ends with the answer, the time allowed, or its own failure. */
import * as Comlink from 'comlink';
import { startWorker } from '../trusted.ts';
import { installTransfers } from '../wire.ts';
import type { BoxTree, Structure, StructureService } from './contract.ts';
import workerUrl from './worker.ts?worker&url';

/** mp4box may never come back from a damaged file. */
const allowedMs = 2000;

/**
 * Boxes and tracks of a film. What could not be read is left out and `failed` says why.
 * @throws AbortError when the signal is aborted: the worker is ended at once
 */
export async function readStructure(file: Blob, signal?: AbortSignal): Promise<Structure> {
	signal?.throwIfAborted();
	installTransfers();
	const worker = startWorker(workerUrl, 'mediatheque structure');
	const remote = Comlink.wrap<StructureService>(worker);
	let timer: ReturnType<typeof setTimeout> | undefined;
	const ended = new Promise<never>((_resolve, reject) => {
		timer = setTimeout(() => {
			reject(new Error('It took too long'));
		}, allowedMs);
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			reject(new Error(event.message || 'The reader stopped'));
		});
		signal?.addEventListener(
			'abort',
			() => {
				reject(signal.reason instanceof Error ? signal.reason : new DOMException('Aborted', 'AbortError'));
			},
			{ once: true }
		);
	});
	let tree: BoxTree = { boxes: [], cut: false };
	try {
		tree = await Promise.race([remote.boxes(file), ended]);
		return { ...tree, tracks: await Promise.race([remote.tracks(file), ended]) };
	} catch (error) {
		signal?.throwIfAborted();
		return { ...tree, tracks: [], failed: error instanceof Error ? error.message : String(error) };
	} finally {
		clearTimeout(timer);
		worker.terminate();
	}
}

/**
 * Reader threads, started as they are needed. A thread that does not answer is ended and replaced: its files are tried
 * again one by one, and the one that hangs alone is a failure of its own, so that no file can stop a scan.
 */
import * as Comlink from 'comlink';
import { startWorker } from '../trusted.ts';
import type { FileRead, FileToRead } from './read-file.ts';
import type { ReaderService } from './reader.ts';
import readerUrl from './reader.worker.ts?worker&url';

/** More threads than cores are slower (measured); beyond four the disk is the limit. */
export const readerCount = Math.max(1, Math.min(navigator.hardwareConcurrency, 4));

/** A file within the engine's limits takes far less, even on a slow drive. */
const patience = 30_000;

interface Reader {
	readonly worker: Worker;
	readonly service: Comlink.Remote<ReaderService>;
}

export class ReaderPool implements Disposable {
	readonly #idle: Reader[] = [];
	readonly #all = new Set<Reader>();
	readonly #waiting: ((reader: Reader) => void)[] = [];
	readonly #library: string;

	/** @param library name of the database; tests have their own */
	constructor(library: string) {
		this.#library = library;
	}

	async read(files: readonly FileToRead[]): Promise<FileRead<Uint8Array>[]> {
		const reads = await this.#attempt(files);
		if (reads) return reads;
		if (files.length === 1) return files.map(hung);
		const apart: FileRead<Uint8Array>[] = [];
		for (const file of files) apart.push(...((await this.#attempt([file])) ?? [hung(file)]));
		return apart;
	}

	/** undefined: the thread did not answer in time, or broke. */
	async #attempt(files: readonly FileToRead[]): Promise<FileRead<Uint8Array>[] | undefined> {
		const reader = await this.#take();
		let timer: ReturnType<typeof setTimeout> | undefined;
		const late = new Promise<undefined>((resolve) => {
			timer = setTimeout(() => {
				resolve(undefined);
			}, patience);
			reader.worker.onerror = () => {
				resolve(undefined);
			};
		});
		try {
			const reads = await Promise.race([reader.service.read(files), late]);
			if (reads) this.#giveBack(reader);
			else this.#end(reader);
			return reads;
		} catch (error) {
			this.#giveBack(reader);
			throw error;
		} finally {
			clearTimeout(timer);
		}
	}

	#take(): Promise<Reader> {
		const idle = this.#idle.pop();
		if (idle) return Promise.resolve(idle);
		if (this.#all.size < readerCount) return Promise.resolve(this.#start());
		return new Promise((resolve) => this.#waiting.push(resolve));
	}

	#giveBack(reader: Reader): void {
		const next = this.#waiting.shift();
		if (next) next(reader);
		else this.#idle.push(reader);
	}

	#start(): Reader {
		const worker = startWorker(readerUrl, this.#library);
		const reader = { worker, service: Comlink.wrap<ReaderService>(worker) };
		this.#all.add(reader);
		return reader;
	}

	#end(reader: Reader): void {
		reader.worker.terminate();
		this.#all.delete(reader);
		const next = this.#waiting.shift();
		if (next) next(this.#start());
	}

	[Symbol.dispose](): void {
		for (const reader of this.#all) reader.worker.terminate();
		this.#all.clear();
		this.#idle.length = 0;
	}
}

function hung({ path, file }: FileToRead): FileRead<Uint8Array> {
	const failure = { cause: 'internal', detail: 'Reading it did not end' } as const;
	return { path, size: file.size, modified: file.lastModified, status: 'failed', failure };
}

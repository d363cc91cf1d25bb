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

/** Calls in one thread: while one waits for the database, the next is read. */
export const callsOfReader = 2;

/** A file within the engine's limits takes far less, even on a slow drive. */
const patience = 30_000;

interface Reader {
	readonly worker: Worker;
	readonly service: Comlink.Remote<ReaderService>;
	/** Its calls under way: what to do when no answer will come. */
	readonly calls: Set<() => void>;
	/** Room for more calls. */
	room: number;
}

export class ReaderPool implements Disposable {
	readonly #readers = new Set<Reader>();
	readonly #waiting: { readonly share: number; readonly go: (reader: Reader) => void }[] = [];
	readonly #library: string;

	/** @param library name of the database; tests have their own */
	constructor(library: string) {
		this.#library = library;
	}

	async read(files: readonly FileToRead[]): Promise<FileRead<Uint8Array>[]> {
		const reads = await this.#attempt(files, 1);
		if (reads) return reads;
		const apart: FileRead<Uint8Array>[] = [];
		// Each has a thread to itself, or it would pay for what hangs beside it.
		for (const file of files) apart.push(...((await this.#attempt([file], callsOfReader)) ?? [hung(file)]));
		return apart;
	}

	/**
	 * @param share how much of a thread's room it takes
	 * @returns undefined: the thread did not answer in time, or broke
	 */
	async #attempt(files: readonly FileToRead[], share: number): Promise<FileRead<Uint8Array>[] | undefined> {
		const reader = await this.#take(share);
		let lost: () => void = () => undefined;
		const none = new Promise<undefined>((resolve) => {
			lost = () => resolve(undefined);
		});
		reader.calls.add(lost);
		const timer = setTimeout(() => this.#end(reader), patience);
		try {
			return await Promise.race([reader.service.read(files), none]);
		} finally {
			clearTimeout(timer);
			reader.calls.delete(lost);
			reader.room += share;
			this.#goOn();
		}
	}

	#take(share: number): Promise<Reader> {
		return new Promise((go) => {
			this.#waiting.push({ share, go });
			this.#goOn();
		});
	}

	/** Who waits longest goes to the thread with most room, a new one where one more is none too many. */
	#goOn(): void {
		for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
			let [reader] = [...this.#readers].sort((a, b) => b.room - a.room);
			const busy = !reader || reader.room < callsOfReader;
			if (busy && this.#readers.size < readerCount) reader = this.#start();
			if (!reader || reader.room < next.share) return;
			reader.room -= next.share;
			this.#waiting.shift();
			next.go(reader);
		}
	}

	#start(): Reader {
		const worker = startWorker(readerUrl, this.#library);
		const service = Comlink.wrap<ReaderService>(worker);
		const reader: Reader = { worker, service, calls: new Set(), room: callsOfReader };
		worker.onerror = () => this.#end(reader);
		this.#readers.add(reader);
		return reader;
	}

	#end(reader: Reader): void {
		reader.worker.terminate();
		this.#readers.delete(reader);
		for (const lost of reader.calls) lost();
	}

	[Symbol.dispose](): void {
		for (const reader of this.#readers) this.#end(reader);
	}
}

function hung({ path, file }: FileToRead): FileRead<Uint8Array> {
	const failure = { cause: 'internal', detail: 'Reading it did not end' } as const;
	return { path, size: file.size, modified: file.lastModified, status: 'failed', failure };
}

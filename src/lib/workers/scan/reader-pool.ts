/**
 * Reader threads, started as they are needed. A thread that does not answer is ended and replaced: its files are tried
 * again one by one, and the one that hangs alone is a failure of its own, so that no file can stop a scan.
 */
import type { FileRead, FileToRead } from './read-file.ts';
import type { ReaderService } from './reader.ts';

/** More threads are slower: the disk is the limit. */
const mostReaders = 4;

/** Milliseconds that files wait for the threads there are before another is started: something hangs, or reads slowly. */
const impatience = 1000;

/** Calls in one thread: while one waits for the database, the next is read. */
const callsOfReader = 2;

/** A file within the engine's limits takes far less, even on a slow drive. */
const patience = 30_000;

/** A thread that reads. */
export interface ReaderThread {
	readonly read: ReaderService['read'];
	readonly end: () => void;
}

interface Reader {
	readonly thread: ReaderThread;
	/** Its calls under way: what to do when no answer will come. */
	readonly calls: Set<() => void>;
	/** Room for more calls. */
	room: number;
}

export class ReaderPool implements Disposable {
	readonly #readers = new Set<Reader>();
	readonly #waiting: { readonly share: number; readonly go: (reader: Reader) => void }[] = [];
	readonly #startThread: (broken: () => void) => ReaderThread;
	/** How many threads there may ever be: one more than a single core, for what hangs. */
	readonly #most: number;
	/** How many there may be by now. */
	#allowed: number;

	/**
	 * @param startThread starts a thread; it is to be told when that breaks
	 * @param cores of the machine
	 */
	constructor(startThread: (broken: () => void) => ReaderThread, cores: number) {
		this.#startThread = startThread;
		this.#most = Math.max(2, Math.min(cores, mostReaders));
		// Of all that a scan takes, reading files is two fifths (measured): the rest is at work in the browser's own process, in
		// its database and in the compiler of each thread, and one thread more costs more than it does.
		this.#allowed = Math.min(this.#most, Math.ceil(cores / 2));
	}

	/** How many calls of `read` may be under way. */
	get callsAtOnce(): number {
		return this.#most * callsOfReader;
	}

	/** Starts a thread before there is anything to read: it takes a while to load. */
	prepare(): void {
		if (this.#readers.size === 0) this.#start();
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
			return await Promise.race([reader.thread.read(files), none]);
		} finally {
			clearTimeout(timer);
			reader.calls.delete(lost);
			reader.room += share;
			this.#goOn();
		}
	}

	#take(share: number): Promise<Reader> {
		return new Promise((resolve) => {
			const timer = setTimeout(() => {
				this.#allowed = Math.min(this.#readers.size + 1, this.#most);
				this.#goOn();
			}, impatience);
			const go = (reader: Reader) => {
				clearTimeout(timer);
				resolve(reader);
			};
			this.#waiting.push({ share, go });
			this.#goOn();
		});
	}

	/** Who waits longest goes to the thread with most room, a new one where one more is none too many. */
	#goOn(): void {
		for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
			let [reader] = [...this.#readers].sort((a, b) => b.room - a.room);
			const busy = !reader || reader.room < callsOfReader;
			if (busy && this.#readers.size < this.#allowed) reader = this.#start();
			if (!reader || reader.room < next.share) return;
			reader.room -= next.share;
			this.#waiting.shift();
			next.go(reader);
		}
	}

	#start(): Reader {
		const thread = this.#startThread(() => this.#end(reader));
		const reader: Reader = { thread, calls: new Set(), room: callsOfReader };
		this.#readers.add(reader);
		return reader;
	}

	#end(reader: Reader): void {
		reader.thread.end();
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

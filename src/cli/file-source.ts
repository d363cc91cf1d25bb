/**
 * A file of the disk, or standard input, as a source of bytes. Programs import it as `mediatheque/node`.
 *
 * @example
 * const file = openFile('DSC_0001.NEF');
 * const metadata = await readMetadata(file, { fileName: 'DSC_0001.NEF' });
 * file.close();
 */
import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import type { ByteSource } from '#lib/parsers/index.ts';
import { pageSize } from '#lib/parsers/io/paged.ts';

/** An open file. Close it, or let `using` do so. */
export interface OpenFile extends ByteSource, Disposable {
	readonly stats: Stats;
	close(): void;
	/** Gives its memory back: nothing of what was read may be looked at any more. */
	release(): void;
}

/**
 * Memory for the pages of files that are read one after the other: to take it anew for each file costs as much as reading
 * it. What was read is lost when its pages are given back.
 */
export class Pages {
	readonly #free: Uint8Array<ArrayBuffer>[] = [];

	take(): Uint8Array<ArrayBuffer> {
		return this.#free.pop() ?? memory(pageSize);
	}

	give(pages: readonly Uint8Array<ArrayBuffer>[]): void {
		for (const page of pages) if (this.#free.length < mostFree) this.#free.push(page);
	}
}

const mostFree = 64;

const memory = (size: number): Uint8Array<ArrayBuffer> =>
	new Uint8Array(Buffer.allocUnsafeSlow(size).buffer as ArrayBuffer);

/**
 * Opens a file for reading. Reads are synchronous: for the few blocks that metadata takes, a trip through Node's thread
 * pool costs more processor time than the read itself.
 * @param path a name in bytes where it is not UTF-8
 * @param pages where its memory comes from; it goes back there with `release`
 * @throws NodeJS.ErrnoException
 */
export function openFile(path: string | Buffer, pages?: Pages): OpenFile {
	const handle = openSync(path, 'r');
	const close = () => {
		closeSync(handle);
	};
	try {
		const stats = fstatSync(handle);
		// Of a pipe that has a name (`/dev/stdin`, `<(COMMAND)` in a shell) only the end tells the size.
		if (!stats.isFile() && !stats.isDirectory()) return inMemory(stats, () => piped(handle), close);
		return sourceOf(handle, stats, close, pages);
	} catch (error) {
		closeSync(handle);
		throw error;
	}
}

function sourceOf(handle: number, stats: Stats, close: () => void, pages?: Pages): OpenFile {
	const taken: Uint8Array<ArrayBuffer>[] = [];
	return {
		stats,
		size: stats.size,
		read: (offset, length) => {
			const size = Math.max(0, Math.min(length, stats.size - offset));
			if (!pages || length !== pageSize) return Promise.resolve(readAt(handle, offset, memory(size)));
			const page = pages.take();
			taken.push(page);
			return Promise.resolve(readAt(handle, offset, page.subarray(0, size)));
		},
		close,
		release: () => {
			pages?.give(taken.splice(0));
		},
		[Symbol.dispose]: close
	};
}

/** Fills the bytes. A file that became shorter since it was opened gives what is left. */
function readAt(handle: number, offset: number, bytes: Uint8Array): Uint8Array {
	const { length } = bytes;
	let size = 0;
	while (size < length) {
		const got = readSync(handle, bytes, size, length - size, offset + size);
		if (got === 0) break;
		size += got;
	}
	return size === length ? bytes : bytes.subarray(0, size);
}

/** Most that is taken from a pipe, which has to be kept in memory whole. */
const mostPiped = 512 * 1024 * 1024;

/**
 * Standard input: a file that was redirected there is read in place, a pipe into memory first.
 * @param most bytes taken from a pipe
 * @throws Error when a pipe gives more than that
 */
export async function openInput(most = mostPiped): Promise<OpenFile> {
	const stats = fstatSync(0);
	if (stats.isFile()) return sourceOf(0, stats, () => undefined);
	const came = new Gathered(most);
	for await (const part of process.stdin as AsyncIterable<Uint8Array>) came.add(part);
	const bytes = came.whole();
	return inMemory(
		stats,
		() => bytes,
		() => undefined
	);
}

/** Bytes that go through a pipe at once on Linux. */
const pipeSize = 64 * 1024;

/** All that comes through an open pipe, from where it is read to its end. @throws Error where that is more than fits */
export function piped(handle: number): Uint8Array {
	const came = new Gathered(mostPiped);
	for (;;) {
		const part = memory(pipeSize);
		const got = whenThere(() => readSync(handle, part, 0, pipeSize, null));
		if (got === 0) return came.whole();
		came.add(part.subarray(0, got));
	}
}

/** Milliseconds between two looks at a pipe that is empty for now. */
const pause = 10;

/** Programs that share a pipe may have told it not to wait: then it is we who wait. */
function whenThere(read: () => number): number {
	for (;;) {
		try {
			return read();
		} catch (error) {
			if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
		}
	}
}

/** What comes piece by piece, until it is too much. */
class Gathered {
	readonly #most: number;
	readonly #parts: Uint8Array[] = [];
	#size = 0;

	constructor(most: number) {
		this.#most = most;
	}

	/** @throws Error */
	add(part: Uint8Array): void {
		this.#size += part.length;
		if (this.#size > this.#most) {
			throw new Error(
				`More than ${Math.floor(this.#most / 1024 / 1024)} MB came through the pipe: name the file instead`
			);
		}
		this.#parts.push(part);
	}

	whole(): Uint8Array {
		const bytes = new Uint8Array(this.#size);
		let at = 0;
		for (const part of this.#parts) {
			bytes.set(part, at);
			at += part.length;
		}
		return bytes;
	}
}

/** @param all is asked when somebody wants to know the first of it */
function inMemory(stats: Stats, all: () => Uint8Array, close: () => void): OpenFile {
	let known: Uint8Array | undefined;
	const bytes = () => (known ??= all());
	return {
		stats,
		get size() {
			return bytes().length;
		},
		read: (offset, length) => Promise.resolve(bytes().subarray(offset, offset + Math.max(0, length))),
		close,
		release: () => undefined,
		[Symbol.dispose]: close
	};
}

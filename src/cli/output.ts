/**
 * Standard output and standard error, written to directly: Node's streams for them take longer to load than a file takes to
 * be read, and they too wait until it is written, but for the consoles and pipes of Windows.
 */
import { writeSync } from 'node:fs';

type Stream = Pick<NodeJS.WriteStream, 'write' | 'once'>;

/**
 * Takes bytes; a promise says: wait for it before the next. They may be written over afterwards.
 * @throws NodeJS.ErrnoException, `EPIPE` where the reader has seen enough
 */
export type Write = (bytes: Uint8Array) => Promise<void> | undefined;

/** Writes to an open file. @param open Node's stream for it, used where the file does not take everything at once */
export function writerTo(file: number, open: () => Stream, streams = process.platform === 'win32'): Write {
	let stream: Stream | undefined;
	return (bytes) => {
		let at = 0;
		while (!streams && at < bytes.length) {
			try {
				at += writeSync(file, bytes, at);
			} catch (error) {
				// A pipe that is full and was told not to wait: Node's stream knows how to.
				if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
				streams = true;
			}
		}
		if (at >= bytes.length) return undefined;
		const waiting = (stream ??= open());
		if (waiting.write(bytes.slice(at))) return undefined;
		return new Promise((resolve) => {
			waiting.once('drain', () => {
				resolve();
			});
		});
	};
}

const encoder = new TextEncoder();

/** Bytes that a letter of a text may need in UTF-8. */
const mostOfALetter = 3;

/** Bytes gathered before they are written. */
const blockSize = 128 * 1024;

/** Gathers text and bytes, and writes them by blocks. */
export class Output {
	readonly #write: Write;
	readonly #block = new Uint8Array(blockSize);
	#used = 0;

	constructor(write: Write) {
		this.#write = write;
	}

	/** Takes a text or bytes. @returns and @throws as Write */
	add(part: string | Uint8Array): Promise<void> | undefined {
		const text = typeof part === 'string';
		const most = text ? part.length * mostOfALetter : part.length;
		const waiting = most > blockSize - this.#used ? this.flush() : undefined;
		if (most > blockSize) {
			const bytes = text ? Buffer.from(part) : part;
			return waiting ? waiting.then(() => this.#write(bytes)) : this.#write(bytes);
		}
		if (text) {
			this.#used += encoder.encodeInto(part, this.#block.subarray(this.#used)).written;
		} else {
			this.#block.set(part, this.#used);
			this.#used += part.length;
		}
		return waiting;
	}

	/** Writes what was gathered. @returns and @throws as Write */
	flush(): Promise<void> | undefined {
		const bytes = this.#block.subarray(0, this.#used);
		this.#used = 0;
		return this.#write(bytes);
	}
}

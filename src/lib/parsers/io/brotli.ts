/** Brotli (RFC 7932) with a ceiling. Loaded on demand: its dictionary is larger than most readers. */
import { BrotliDecompress, type BrotliSource, type BrotliTarget } from 'brotli/dec/decode.js';
import { DamagedFile } from '../damage.ts';
import { LimitExceeded, type Budget } from './budget.ts';

/** Most bytes that come out of one stream. The decoder takes room for the next 16 MB of it before we can say no. */
const most = 8 * 1024 * 1024;

/**
 * Unpacks a whole stream.
 * @throws LimitExceeded when more comes out than the budget of unpacked bytes has left, or 8 MB
 * @throws DamagedFile for what is no Brotli; the decoder gives nothing of a damaged stream
 */
export function unpackBrotli(packed: Uint8Array, budget: Budget): Uint8Array {
	// Once the budget is spent, nothing more is begun.
	budget.spend('inflated', 0);
	const room = new Room(Math.min(most, budget.limits.inflated - budget.used.inflated));
	try {
		BrotliDecompress(new Source(packed), room);
	} catch (error) {
		if (error instanceof LimitExceeded) {
			// Counts as if all of it had come out: a hundred such streams are not begun a hundred times.
			budget.spend('inflated', most);
			throw error;
		}
		throw new DamagedFile(`no Brotli: ${error instanceof Error ? error.message : String(error)}`);
	} finally {
		budget.spend('inflated', room.pos);
	}
	return room.buffer.subarray(0, room.pos);
}

class Source implements BrotliSource {
	readonly #bytes: Uint8Array;
	#at = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	read(target: Uint8Array, at: number, count: number): number {
		const part = this.#bytes.subarray(this.#at, this.#at + count);
		target.set(part, at);
		this.#at += part.length;
		return part.length;
	}
}

class Room implements BrotliTarget {
	readonly #most: number;
	#buffer: Uint8Array = new Uint8Array(0);
	pos = 0;

	constructor(ceiling: number) {
		this.#most = ceiling;
	}

	get buffer(): Uint8Array {
		return this.#buffer;
	}

	set buffer(larger: Uint8Array) {
		if (larger.length > this.#most) throw new LimitExceeded('inflated', this.#most);
		this.#buffer = larger;
	}

	write(bytes: Uint8Array, count: number): number {
		this.#buffer.set(bytes.subarray(0, count), this.pos);
		this.pos += count;
		return count;
	}
}

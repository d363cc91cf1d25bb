/**
 * Writes a ZIP archive a piece at a time, so that an archive of any size takes no more memory than a piece
 * (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT). Sizes stand behind each part (4.3.9), as they are not
 * known before; numbers that do not fit 32 bits are written in Zip64 fields.
 */
import { crc32 } from './crc32.ts';

/** Where bytes go: a file, or a list in tests. Each call waits until there is room for more. */
export interface Sink {
	write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
}

interface WrittenPart {
	readonly name: Uint8Array;
	readonly offset: number;
	readonly crc: number;
	readonly packed: number;
	readonly size: number;
	readonly method: number;
}

const deflated = 8;
const stored = 0;
/** Sizes follow the part; names are UTF-8. */
const flags = 0x0808;
const version = 45;
const most32 = 0xffffffff;
/** 1980-01-01: two archives of the same are the same. */
const date = 0x21;
/** Bytes that are handed to the compressor at once. */
const piece = 64 * 1024;

export class ZipWriter {
	readonly #sink: Sink;
	readonly #parts: WrittenPart[] = [];
	#at = 0;

	constructor(sink: Sink) {
		this.#sink = sink;
	}

	/**
	 * Writes a part.
	 * @param chunks its content, as bytes or text
	 * @param pack false for what is compressed already, as pictures are
	 */
	async add(
		name: string,
		chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
		pack = true
	): Promise<void> {
		const offset = this.#at;
		const nameBytes = new TextEncoder().encode(name);
		const method = pack ? deflated : stored;
		const head = new DataView(new ArrayBuffer(30 + nameBytes.length));
		head.setUint32(0, 0x504b0304);
		little(head, 4, [version, flags, method, 0, date]);
		head.setUint16(26, nameBytes.length, true);
		new Uint8Array(head.buffer).set(nameBytes, 30);
		await this.#write(new Uint8Array(head.buffer));
		const begin = this.#at;
		const { crc, size } = pack ? await this.#deflate(chunks) : await this.#store(chunks);
		const packed = this.#at - begin;
		// With 64-bit sizes where either needs it (4.3.9.2).
		const wide = packed > most32 || size > most32;
		const tail = new DataView(new ArrayBuffer(wide ? 24 : 16));
		tail.setUint32(0, 0x504b0708);
		tail.setUint32(4, crc, true);
		if (wide) {
			tail.setBigUint64(8, BigInt(packed), true);
			tail.setBigUint64(16, BigInt(size), true);
		} else {
			tail.setUint32(8, packed, true);
			tail.setUint32(12, size, true);
		}
		await this.#write(new Uint8Array(tail.buffer));
		this.#parts.push({ name: nameBytes, offset, crc, packed, size, method });
	}

	/** Writes the list of parts; nothing may follow. @returns bytes of the whole archive */
	async close(): Promise<number> {
		const start = this.#at;
		for (const part of this.#parts) await this.#write(listed(part));
		const size = this.#at - start;
		const count = this.#parts.length;
		if (start > most32 || size > most32 || count > 0xffff) await this.#write(wideEnd(count, size, start));
		const end = new DataView(new ArrayBuffer(22));
		end.setUint32(0, 0x504b0506);
		end.setUint16(8, Math.min(count, 0xffff), true);
		end.setUint16(10, Math.min(count, 0xffff), true);
		end.setUint32(12, Math.min(size, most32), true);
		end.setUint32(16, Math.min(start, most32), true);
		await this.#write(new Uint8Array(end.buffer));
		return this.#at;
	}

	async #write(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
		await this.#sink.write(bytes);
		this.#at += bytes.length;
	}

	async #store(chunks: Chunks): Promise<{ crc: number; size: number }> {
		let [crc, size] = [0, 0];
		for await (const bytes of inBytes(chunks)) {
			crc = crc32(bytes, crc);
			size += bytes.length;
			await this.#write(bytes);
		}
		return { crc, size };
	}

	async #deflate(chunks: Chunks): Promise<{ crc: number; size: number }> {
		let [crc, size] = [0, 0];
		const { readable, writable } = new CompressionStream('deflate-raw');
		const out = (async () => {
			const reader = readable.getReader();
			for (;;) {
				const { done, value } = await reader.read();
				if (done) return;
				await this.#write(new Uint8Array(value));
			}
		})();
		const writer = writable.getWriter();
		try {
			for await (const bytes of inBytes(chunks)) {
				crc = crc32(bytes, crc);
				size += bytes.length;
				// Where the sink fails, what is read must not wait for it.
				await Promise.race([writer.write(bytes), out]);
			}
			await Promise.race([writer.close(), out]);
			await out;
		} catch (error) {
			await writer.abort(error).catch(() => undefined);
			await out.catch(() => undefined);
			throw error;
		}
		return { crc, size };
	}
}

type Chunks = Parameters<ZipWriter['add']>[1];

/** Small pieces are joined: each way through the compressor costs. */
async function* inBytes(chunks: Chunks): AsyncGenerator<Uint8Array<ArrayBuffer>> {
	const encoder = new TextEncoder();
	let buffer = new Uint8Array(piece);
	let used = 0;
	for await (const chunk of chunks) {
		const bytes = typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
		for (let from = 0; from < bytes.length;) {
			const part = bytes.subarray(from, from + piece - used);
			buffer.set(part, used);
			used += part.length;
			from += part.length;
			if (used < piece) continue;
			yield buffer;
			buffer = new Uint8Array(piece);
			used = 0;
		}
	}
	if (used > 0) yield buffer.subarray(0, used);
}

function little(view: DataView, from: number, values: readonly number[]): void {
	values.forEach((value, index) => view.setUint16(from + 2 * index, value, true));
}

/** A line of the list of parts (4.3.12). */
function listed({ name, offset, crc, packed, size, method }: WrittenPart): Uint8Array<ArrayBuffer> {
	// Those that do not fit, in their order (4.5.3).
	const wide = [size, packed, offset].filter((value) => value >= most32);
	const extra = wide.length > 0 ? 4 + 8 * wide.length : 0;
	const view = new DataView(new ArrayBuffer(46 + name.length + extra));
	view.setUint32(0, 0x504b0102);
	little(view, 4, [version, version, flags, method, 0, date]);
	view.setUint32(16, crc, true);
	view.setUint32(20, Math.min(packed, most32), true);
	view.setUint32(24, Math.min(size, most32), true);
	view.setUint16(28, name.length, true);
	view.setUint16(30, extra, true);
	view.setUint32(42, Math.min(offset, most32), true);
	const bytes = new Uint8Array(view.buffer);
	bytes.set(name, 46);
	if (extra > 0) {
		little(view, 46 + name.length, [1, extra - 4]);
		wide.forEach((value, index) => view.setBigUint64(50 + name.length + 8 * index, BigInt(value), true));
	}
	return bytes;
}

/** Zip64's end of the list, and where that lies (4.3.14, 4.3.15). */
function wideEnd(count: number, size: number, start: number): Uint8Array<ArrayBuffer> {
	const view = new DataView(new ArrayBuffer(76));
	view.setUint32(0, 0x504b0606);
	view.setBigUint64(4, 44n, true);
	little(view, 12, [version, version]);
	view.setBigUint64(24, BigInt(count), true);
	view.setBigUint64(32, BigInt(count), true);
	view.setBigUint64(40, BigInt(size), true);
	view.setBigUint64(48, BigInt(start), true);
	view.setUint32(56, 0x504b0607);
	view.setBigUint64(64, BigInt(start + size), true);
	view.setUint32(72, 1, true);
	return new Uint8Array(view.buffer);
}

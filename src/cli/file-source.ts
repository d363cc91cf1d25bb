/** A file of the disk as a source of bytes. */
import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import type { ByteSource } from '#lib/parsers/index.ts';

/** An open file. Close it, or let `using` do so. */
export interface OpenFile extends ByteSource, Disposable {
	readonly stats: Stats;
}

/**
 * Opens a file for reading. Reads are synchronous: for the few blocks that metadata takes, a trip through Node's thread
 * pool costs more processor time than the read itself.
 * @throws NodeJS.ErrnoException
 */
export function openFile(path: string): OpenFile {
	const handle = openSync(path, 'r');
	let stats: Stats;
	try {
		stats = fstatSync(handle);
	} catch (error) {
		closeSync(handle);
		throw error;
	}
	return {
		stats,
		size: stats.size,
		read: (offset, length) => Promise.resolve(readAt(handle, offset, Math.min(length, stats.size - offset))),
		[Symbol.dispose]: () => {
			closeSync(handle);
		}
	};
}

/** A file that became shorter since it was opened gives what is left. */
function readAt(handle: number, offset: number, length: number): Uint8Array {
	if (!(length > 0)) return new Uint8Array(0);
	const bytes = Buffer.allocUnsafeSlow(length);
	let size = 0;
	while (size < length) {
		const got = readSync(handle, bytes, size, length - size, offset + size);
		if (got === 0) break;
		size += got;
	}
	return new Uint8Array(bytes.buffer, 0, size);
}

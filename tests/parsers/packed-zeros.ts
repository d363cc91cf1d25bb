/** Zeros without end in a few bytes: what bombs are filled with. */
import { constants, deflateRawSync } from 'node:zlib';

const megabyte = 1024 * 1024;

/** So many MiB of zeros as a zlib stream: 522 kB stand for 512 MiB. */
export function zlibZeros(mebibytes: number): Uint8Array {
	const raw = rawBlock();
	const size = mebibytes * megabyte;
	// Adler-32 of zeros: the first sum stays 1, the second counts the bytes.
	const sum = Buffer.alloc(4);
	sum.writeUInt16BE(size % 65521, 0);
	sum.writeUInt16BE(1, 2);
	const blocks = Array.from({ length: mebibytes }, () => raw);
	return new Uint8Array(Buffer.concat([Buffer.from([0x78, 0x9c]), ...blocks, Buffer.from([3, 0]), sum]));
}

/** The same without head and sum. */
export function deflatedZeros(mebibytes: number): Uint8Array {
	return zlibZeros(mebibytes).subarray(2, -4);
}

/** A block of 1 MiB that others can follow. */
function rawBlock(): Uint8Array {
	return deflateRawSync(Buffer.alloc(megabyte), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
}

/**
 * So many times 16 MiB of zeros as a Brotli stream: 449 bytes stand for 512 MiB. Node's encoder writes these bytes for 16 MiB of
 * zeros and a flush, first at the start of a stream, then in it.
 */
export function brotliZeros(times: number): Uint8Array {
	const [first, next] = ['cfffff7f002400e2b14072efff0d', 'fcffff074002200e0b40f7fedf00'];
	return new Uint8Array(Buffer.from(first + next.repeat(times - 1) + '03', 'hex'));
}

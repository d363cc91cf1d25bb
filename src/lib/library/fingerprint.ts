/**
 * What a file's content is known by, whatever its path: xxh128 over its size and 64 kB of head, middle and tail (the
 * whole content where it is smaller). Two files with equal fingerprints are taken for the same piece of media.
 */
import { createXXHash128, type IHasher } from 'hash-wasm';
import type { ByteSource } from '#lib/parsers/index.ts';
import type { Fingerprint } from './item.ts';

/** Bytes of each of the three parts. */
export const partSize = 64 * 1024;

let hashing: Promise<IHasher> | undefined;

/** The hasher is synchronous between `init` and `digest`, so one serves all. */
async function hash(size: number, parts: readonly Uint8Array[]): Promise<Fingerprint> {
	hashing ??= createXXHash128();
	const hasher = await hashing;
	const sizeBytes = new Uint8Array(8);
	new DataView(sizeBytes.buffer).setBigUint64(0, BigInt(size));
	hasher.init().update(sizeBytes);
	for (const part of parts) hasher.update(part);
	return hasher.digest('hex');
}

/** Files up to this size have all of their content hashed where that is asked for. */
const wholeContent = 16 << 20;
/** Of larger ones so many parts, spread evenly. */
const spreadParts = 256;

/** Whether a fingerprint covers only parts of a file of this size, so that another content may have the same. */
export function isSampled(size: number): boolean {
	return size > 3 * partSize;
}

/**
 * A stronger print of a file, for telling apart files of equal fingerprints: all of its content, or of more than 16 MB
 * 256 parts of 64 kB spread over it.
 * @throws what the source throws when it cannot be read
 */
export async function contentPrintOf(source: ByteSource): Promise<string> {
	const { size } = source;
	if (size <= wholeContent) return hash(size, [await source.read(0, size)]);
	const parts: Uint8Array[] = [];
	for (let part = 0; part < spreadParts; part++) {
		const at = Math.floor(((size - partSize) * part) / (spreadParts - 1));
		parts.push(await source.read(at, partSize));
	}
	return hash(size, parts);
}

/** @throws what the source throws when it cannot be read */
export async function fingerprintOf(source: ByteSource): Promise<Fingerprint> {
	const { size } = source;
	if (!isSampled(size)) return hash(size, [await source.read(0, size)]);
	const middle = Math.floor(size / 2 - partSize / 2);
	const parts = await Promise.all([
		source.read(0, partSize),
		source.read(middle, partSize),
		source.read(size - partSize, partSize)
	]);
	return hash(size, parts);
}

/** How blocks of Matroska were made smaller (RFC 9559 §5.1.4.1.31), and how they are made whole again. */
import { elementsIn, partsIn, unsigned } from './ebml.ts';
import { ids } from './matroska-ids.ts';
import { largestText } from './text-track.ts';

/** By zlib, or by leaving out what all of them begin with. */
export type Packing =
	| { readonly how: 'none' }
	| { readonly how: 'zlib' }
	| { readonly how: 'stripped'; readonly bytes: Uint8Array };

/** @returns undefined where its blocks are packed in a way that is not read, or encrypted */
export function packingIn(encodings: Uint8Array | undefined): Packing | undefined {
	if (!encodings) return { how: 'none' };
	const all = [...elementsIn(encodings)].filter(({ id }) => id === ids.encoding);
	const [only] = all;
	if (!only) return { how: 'none' };
	const parts = partsIn(only.content);
	if (all.length > 1 || parts.has(ids.encryption)) return undefined;
	const compression = partsIn(parts.get(ids.compression));
	const algorithm = unsigned(compression.get(ids.algorithm));
	if (algorithm === 0) return { how: 'zlib' };
	return algorithm === 3
		? { how: 'stripped', bytes: (compression.get(ids.stripped) ?? new Uint8Array()).slice() }
		: undefined;
}

/** A block as it was before. */
export async function unpacked(bytes: Uint8Array, packing: Packing): Promise<Uint8Array> {
	if (packing.how === 'none') return bytes;
	if (packing.how === 'zlib') return inflated(bytes);
	const whole = new Uint8Array(packing.bytes.length + bytes.length);
	whole.set(packing.bytes);
	whole.set(bytes, packing.bytes.length);
	return whole;
}

/** Never more than a text may have; what came out before damage. */
async function inflated(bytes: Uint8Array): Promise<Uint8Array> {
	const reader = new Blob([bytes.slice()])
		.stream()
		.pipeThrough(new DecompressionStream('deflate'))
		.getReader();
	const whole = new Uint8Array(largestText);
	let size = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			const part = value.subarray(0, whole.length - size);
			whole.set(part, size);
			size += part.length;
			if (size === whole.length) {
				await reader.cancel();
				break;
			}
		}
	} catch {
		// A damaged text ends where the damage begins.
	}
	return whole.subarray(0, size);
}

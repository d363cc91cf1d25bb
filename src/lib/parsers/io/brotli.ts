/** Brotli (RFC 7932) with a ceiling. Loaded on demand: its dictionary is larger than most readers. */
import { decompress } from 'brotli/decompress';
import { DamagedFile } from '../damage.ts';
import { LimitExceeded, type Budget } from './budget.ts';

/** Room given first: metadata seldom fills it. */
const firstRoom = 1024 * 1024;

/**
 * Unpacks a whole stream.
 * @throws LimitExceeded when more comes out than the budget of unpacked bytes has left
 * @throws DamagedFile for what is no Brotli; the decoder gives nothing of a damaged stream
 */
export function unpackBrotli(packed: Uint8Array, budget: Budget): Uint8Array {
	const left = budget.limits.inflated - budget.used.inflated;
	if (left <= 0) budget.spend('inflated', 1);
	const bytes = unpacked(packed, Math.min(firstRoom, left)) ?? unpacked(packed, left);
	if (!bytes) throw new LimitExceeded('inflated', budget.limits.inflated);
	budget.spend('inflated', bytes.length);
	return bytes;
}

/** Undefined where the room is too small. */
function unpacked(packed: Uint8Array, room: number): Uint8Array | undefined {
	try {
		return decompress(packed, room);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		// The decoder has no kinds of errors, only their texts.
		if (message.includes('Output buffer')) return undefined;
		throw new DamagedFile(`no Brotli: ${message}`);
	}
}

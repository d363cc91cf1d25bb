/** What an item would become, as one number: to tell later whether it is still the same as in the preview. */
import type { FieldChange, ItemPlan } from './steps.ts';

/** 53 bits of hash over the changes of an item; 0 where nothing changes. */
export function markOf({ changes }: Pick<ItemPlan, 'changes'>): number {
	return changes.length === 0 ? 0 : hash(JSON.stringify(changes.map(plain))) || 1;
}

/** A value that is absent is told from one that says there is none. */
function plain({ field, before, after }: FieldChange): unknown {
	return [field, before ?? 0, after ?? 0];
}

/** Two multiplicative hashes of 32 bits (as of xxhash's avalanche), of which 53 bits are kept. */
function hash(text: string): number {
	let [low, high] = [0xdeadbeef, 0x41c6ce57];
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		low = Math.imul(low ^ code, 0x9e3779b1);
		high = Math.imul(high ^ code, 0x5f356495);
	}
	low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
	high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
	return (high & 0x1fffff) * 0x100000000 + (low >>> 0);
}

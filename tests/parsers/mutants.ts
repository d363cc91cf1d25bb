/** Damage of the kinds that disks, transfers, bad writers and bad people do to files, drawn by seed. */
import type { Random } from '../random.ts';

/** Changes `bytes` in place, or gives others. `kin` are the bytes of another file of the same format. */
type Mutation = (bytes: Uint8Array, random: Random, kin: Uint8Array) => Uint8Array;

/** Mostly near the start, where the structure of most formats lies. */
function place(bytes: Uint8Array, random: Random): number {
	const near = random.next() < 0.7 ? Math.min(bytes.length, 4096) : bytes.length;
	return random.below(near);
}

const counts = [0xffffffff, 0xfffffff0, 0x7fffffff, 0x80000000, 0x40000001, 0x00ffffff, 0xffff, 0];

const mutations: Readonly<Record<string, Mutation>> = {
	flips(bytes, random) {
		for (let times = 1 + random.below(16); times > 0; times--) {
			const at = place(bytes, random);
			bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
		}
		return bytes;
	},
	run(bytes, random) {
		const at = place(bytes, random);
		return bytes.fill(random.pick([0xff, 0xff, 0x00, 0x7f]), at, at + 1 + random.below(64));
	},
	count(bytes, random) {
		if (bytes.length < 8) return bytes;
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		for (let times = 1 + random.below(4); times > 0; times--) {
			const at = Math.min(place(bytes, random), bytes.length - 4);
			view.setUint32(at, random.pick(counts), random.next() < 0.5);
		}
		return bytes;
	},
	cut(bytes, random) {
		return bytes.subarray(0, place(bytes, random));
	},
	splice(bytes, random, kin) {
		const at = place(bytes, random);
		const from = place(kin, random);
		bytes.set(kin.subarray(from, from + Math.min(bytes.length - at, 16 + random.below(2048))), at);
		return bytes;
	},
	repeat(bytes, random) {
		const at = place(bytes, random);
		const part = bytes.slice(at, at + 1 + random.below(512));
		return joined([bytes.subarray(0, at), part, part, bytes.subarray(at)]);
	},
	remove(bytes, random) {
		const at = place(bytes, random);
		return joined([bytes.subarray(0, at), bytes.subarray(at + 1 + random.below(64))]);
	}
};

const kinds = Object.keys(mutations);

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

export interface Mutant {
	/** What was done to it, for the message of a failed test. */
	readonly how: string;
	readonly bytes: Uint8Array;
}

/** A damaged copy: one to three mutations. */
export function mutantOf(original: Uint8Array, kin: Uint8Array, random: Random): Mutant {
	let bytes: Uint8Array = new Uint8Array(original);
	const how: string[] = [];
	for (let times = 1 + random.below(3); times > 0; times--) {
		const kind = random.pick(kinds);
		how.push(kind);
		bytes = mutations[kind]?.(bytes, random, kin) ?? bytes;
	}
	return { how: how.join('+'), bytes };
}

/** Damage of the kinds that disks, transfers, bad writers and bad people do to files, drawn by seed. */
import type { Random } from '../random.ts';
import { structureOf, type NumberAt, type Structure } from './structure.ts';

/** A file and what is known of it; `kin` is another file of the same format. */
interface Victim {
	readonly bytes: Uint8Array;
	readonly structure: Structure;
}
/** Changes `bytes` in place, or gives others. */
type Mutation = (bytes: Uint8Array, random: Random, self: Structure, kin: Victim) => Uint8Array;

/** Mostly near the start, where the structure of most formats lies. */
function place(bytes: Uint8Array, random: Random): number {
	const near = random.next() < 0.7 ? Math.min(bytes.length, 4096) : bytes.length;
	return random.below(near);
}

const counts = [0xffffffff, 0xfffffff0, 0x7fffffff, 0x80000000, 0x40000001, 0x00ffffff, 0xffff, 0];

/** Names that mean something to a format, or to JavaScript. */
const words = [
	'__proto__',
	'constructor',
	'moov',
	'meta',
	'Exif\0\0',
	'II*\0\x08\0\0\0',
	'MM\0*\0\0\0\x08',
	'8BIM',
	'<?xpacket begin=',
	'<!DOCTYPE x [<!ENTITY a "b">]>',
	'<rdf:li>',
	'http://ns.adobe.com/xap/1.0/\0',
	'ICC_PROFILE\0\x01\x01',
	'\xff\xd8\xff\xe1',
	'\x89PNG\r\n\x1a\n',
	'endobj',
	'stream\n',
	'9999999999999999999',
	'-1',
	'\0'
];

const anywhere: Readonly<Record<string, Mutation>> = {
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
		for (let times = 1 + random.below(4); times > 0; times--) {
			const at = Math.min(place(bytes, random), bytes.length - 4);
			write(bytes, { at, size: 4, little: random.next() < 0.5 }, random.pick(counts));
		}
		return bytes;
	},
	cut(bytes, random) {
		return bytes.subarray(0, place(bytes, random));
	},
	splice(bytes, random, _, kin) {
		const at = place(bytes, random);
		const from = place(kin.bytes, random);
		bytes.set(kin.bytes.subarray(from, from + Math.min(bytes.length - at, 16 + random.below(2048))), at);
		return bytes;
	},
	word(bytes, random) {
		const at = place(bytes, random);
		bytes.set(Buffer.from(random.pick(words), 'latin1').subarray(0, bytes.length - at), at);
		return bytes;
	}
};

const structural: Readonly<Record<string, Mutation>> = {
	/** A size, count or offset that lies: wildly, or by little. */
	lie(bytes, random, { numbers }) {
		for (let times = 1 + random.below(3); times > 0; times--) {
			const number = random.pick(numbers);
			const honest = readNumber(bytes, number);
			const lies = [honest + 1, honest - 1, honest * 2, honest ^ 0x80, bytes.length, number.at, 1, ...counts];
			write(bytes, number, random.pick(lies));
		}
		return bytes;
	},
	/** An offset that leads to another number: loops, overlaps, parents that are children. */
	point(bytes, random, { numbers, parts }) {
		const target = random.next() < 0.5 ? random.pick(numbers).at : random.pick(parts)[0];
		write(bytes, random.pick(numbers), Math.max(0, target - random.pick([0, 0, 4, 8, 12, 30])));
		return bytes;
	},
	/** The value of one number put into another. */
	confuse(bytes, random, { numbers }) {
		write(bytes, random.pick(numbers), readNumber(bytes, random.pick(numbers)));
		return bytes;
	},
	drop: (bytes, random, { parts }) => {
		const [start, end] = random.pick(parts);
		return joined([bytes.subarray(0, start), bytes.subarray(end)]);
	},
	repeat(bytes, random, { parts }) {
		const [start, end] = random.pick(parts);
		const part = bytes.subarray(start, Math.min(end, start + 4096));
		const times = random.pick([1, 1, 2, 40]);
		return joined([
			bytes.subarray(0, end),
			...Array.from({ length: times }, () => part),
			bytes.subarray(end)
		]);
	},
	/** A part of its own or of another file of the format, put into another part. */
	nest(bytes, random, { parts }, kin) {
		const from = random.next() < 0.5 ? { bytes, parts } : { bytes: kin.bytes, parts: kin.structure.parts };
		const [start, end] = random.pick(from.parts);
		const [outer, close] = random.pick(parts);
		const at = outer + random.below(close - outer);
		return joined([
			bytes.subarray(0, at),
			from.bytes.subarray(start, Math.min(end, start + 8192)),
			bytes.subarray(at)
		]);
	},
	swap(bytes, random, { parts }) {
		const [[a, b], [c, d]] = [random.pick(parts), random.pick(parts)].sort(
			(one, other) => one[0] - other[0]
		) as [Structure['parts'][number], Structure['parts'][number]];
		if (b > c) return bytes;
		const part = (from: number, to: number) => bytes.subarray(from, to);
		return joined([part(0, a), part(c, d), part(b, c), part(a, b), part(d, bytes.length)]);
	}
};

const kinds = { anywhere: Object.keys(anywhere), structural: Object.keys(structural) };

function readNumber(bytes: Uint8Array, { at, size, little }: NumberAt): number {
	const list = [...bytes.subarray(at, at + size)];
	return (little ? list.reverse() : list).reduce((sum, byte) => sum * 256 + byte, 0);
}

function write(bytes: Uint8Array, { at, size, little }: NumberAt, value: number): void {
	for (let index = 0; index < size && at + index < bytes.length; index++) {
		bytes[at + index] = Math.floor(value / 256 ** (little ? index : size - 1 - index)) & 0xff;
	}
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	return new Uint8Array(Buffer.concat(parts));
}

export interface Mutant {
	/** What was done to it, for the message of a failed test. */
	readonly how: string;
	readonly bytes: Uint8Array;
}

/** Structures are looked for once a file. */
const known = new WeakMap<Uint8Array, Structure>();

function victim(bytes: Uint8Array): Victim {
	let structure = known.get(bytes);
	if (!structure) known.set(bytes, (structure = structureOf(bytes)));
	return { bytes, structure };
}

/** A damaged copy: one to three mutations, the first of them mostly of the file's structure. */
export function mutantOf(original: Uint8Array, kin: Uint8Array, random: Random): Mutant {
	const { structure } = victim(original);
	let bytes: Uint8Array = new Uint8Array(original);
	const how: string[] = [];
	const aware =
		structure.parts.length > 0 && structure.numbers.length > 0 && victim(kin).structure.parts.length > 0;
	for (let times = 1 + random.below(3); times > 0 && bytes.length > 0; times--) {
		// After a part has moved the places of the others are not what they were: the rest is damage anywhere.
		const inStructure: boolean = aware && bytes.length === original.length && random.next() < 0.8;
		const kind = random.pick(inStructure ? kinds.structural : kinds.anywhere);
		how.push(kind);
		const mutation = inStructure ? structural[kind] : anywhere[kind];
		bytes = mutation?.(bytes, random, structure, victim(kin)) ?? bytes;
	}
	return { how: how.join('+'), bytes };
}

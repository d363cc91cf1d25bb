/** Packets of a transport stream (ISO/IEC 13818-1 §2.4.3): where they lie, what their heads say, and how to find the next when one is lost. */
import type { TagSink } from '../../model.ts';

/** Packets of 188 bytes, or with something around them. */
export interface Layout {
	/** From one packet to the next: 188; 192 with four bytes of arrival time before each; 204 with sixteen of correction behind. */
	readonly unit: number;
	/** Bytes before the packet. */
	readonly lead: number;
	/** Where the first unit begins. */
	readonly start: number;
}

export const sync = 0x47;
const size = 188;
const kinds: readonly (readonly [unit: number, lead: number])[] = [
	[188, 0],
	[192, 4],
	[204, 0]
];
/** Packets that must begin where they should for a stream to be one. */
const enough = 3;

/** How the packets of a stream lie; undefined where these bytes are none. @param slack how far the first may be from the start */
export function layoutOf(bytes: Uint8Array, slack = 0): Layout | undefined {
	for (let start = 0; start <= slack; start++) {
		for (const [unit, lead] of kinds) {
			if (inStep(bytes, start + lead, unit)) return { unit, lead, start };
		}
	}
	return undefined;
}

const inStep = (bytes: Uint8Array, at: number, unit: number): boolean =>
	Array.from({ length: enough }, (_, index) => bytes[at + index * unit]).every((byte) => byte === sync);

export interface Packet {
	readonly pid: number;
	/** Whether a section or a PES packet begins in it. */
	readonly start: boolean;
	/** Clock of the program in units of 27 MHz (§2.4.3.5). */
	readonly clock: number | undefined;
	/** What it carries; empty where it carries nothing, or what it carries is damaged or enciphered. */
	readonly content: Uint8Array;
	/** File position of the content's first byte. */
	readonly at: number;
}

/** The packet whose first byte, which is the sync byte, is here. */
function packetAt(bytes: Uint8Array, from: number, at: number): Packet {
	const [, flags = 0, low = 0, control = 0] = bytes.subarray(from, from + 4);
	let content = 4;
	let clock: number | undefined;
	if (control & 0x20) {
		const length = bytes[from + 4] ?? 0;
		content += 1 + length;
		if (length >= 7 && (bytes[from + 5] ?? 0) & 0x10) clock = clockAt(bytes, from + 6);
	}
	const carries = (control & 0x10) !== 0 && (flags & 0x80) === 0 && (control & 0xc0) === 0;
	return {
		pid: ((flags & 0x1f) << 8) | low,
		start: (flags & 0x40) !== 0,
		clock,
		content: carries && content < size ? bytes.subarray(from + content, from + size) : bytes.subarray(0, 0),
		at: at + content
	};
}

function clockAt(bytes: Uint8Array, at: number): number {
	const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = bytes.subarray(at, at + 6);
	const base = (a * 2 ** 24 + (b << 16) + (c << 8) + d) * 2 + (e >> 7);
	return base * 300 + ((e & 1) << 8) + f;
}

/**
 * Goes through the packets that lie whole in these bytes, until it is told to stop.
 * @param at file position of the first byte @param aligned whether a packet should begin there; else the first is looked for
 * @returns bytes that were gone through
 */
export function walk(
	bytes: Uint8Array,
	at: number,
	{ unit, lead }: Layout,
	aligned: boolean,
	found: TagSink,
	each: (packet: Packet) => boolean | undefined
): number {
	let from = aligned ? 0 : nextOf(bytes, 0, unit, lead);
	let lost = false;
	while (from >= 0 && from + lead + size <= bytes.length) {
		found.budget.item();
		if (bytes[from + lead] !== sync) {
			if (!lost) found.warn(`M2TS: no packet at ${at + from + lead}`);
			lost = true;
			from = nextOf(bytes, from + 1, unit, lead);
			continue;
		}
		if (each(packetAt(bytes, from + lead, at + from + lead)) === false) return from + unit;
		from += unit;
	}
	return from < 0 ? bytes.length : from;
}

/** Where the next unit begins that another follows; the last may have no other. -1 where there is none. */
function nextOf(bytes: Uint8Array, from: number, unit: number, lead: number): number {
	for (let at = bytes.indexOf(sync, from + lead); at >= 0; at = bytes.indexOf(sync, at + 1)) {
		if (at + unit < bytes.length ? bytes[at + unit] === sync : at + size <= bytes.length) return at - lead;
	}
	return -1;
}

/** The time that the head of a PES packet tells (§2.4.3.7), in ticks; undefined where it tells none. */
export function timeOf(content: Uint8Array): number | undefined {
	if (content[0] !== 0 || content[1] !== 0 || content[2] !== 1 || content.length < 14) return undefined;
	if (((content[6] ?? 0) & 0xc0) !== 0x80 || ((content[7] ?? 0) & 0x80) === 0) return undefined;
	return ticksAt(content, 9);
}

/** A time of 33 bits in five bytes, with a bit between its parts; undefined where there is none. */
export function ticksAt(bytes: Uint8Array, at: number): number | undefined {
	const [a = 0, b = 0, c = 0, d = 0, e = 0] = bytes.subarray(at, at + 5);
	if (at + 5 > bytes.length || (a & c & e & 1) !== 1) return undefined;
	return ((a >> 1) & 7) * 2 ** 30 + b * 2 ** 22 + (c >> 1) * 2 ** 15 + d * 2 ** 7 + (e >> 1);
}

/** Where the stream goes on behind the head of a PES packet (§2.4.3.6); undefined where there is none. */
export function elementary(content: Uint8Array): number | undefined {
	if (content[0] !== 0 || content[1] !== 0 || content[2] !== 1) return undefined;
	return ((content[6] ?? 0) & 0xc0) === 0x80 ? 9 + (content[8] ?? 0) : 6;
}

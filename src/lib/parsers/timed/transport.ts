/**
 * What AVCHD cameras write beside their pictures in a transport stream, group of pictures by group of pictures. Nothing tells where
 * they lie: a stream that may be read is gone through, of a longer one places that are evenly spread.
 */
import { readH264 } from '../blocks/h264.ts';
import { layoutOf, walk, type Layout, type Packet } from '../formats/transport/packets.ts';
import { Programs } from '../formats/transport/programs.ts';
import { readFrom, type Recording } from './recording.ts';

const headSize = 1024;
/** A stream that was cut out of another may begin within a packet. */
const slack = 204;
const h264 = 0x1b;
/** What is read at once. */
const step = 256 * 1024;
/** From one place to the next mark in it: a group of pictures is half a second, which is 1.5 MB at 24 Mbit a second. */
const longestSearch = 8 * step;
/** What a search costs on average. */
const usualSearch = 3 * step;
/** Of a picture the beginning is looked at: messages come before it. */
const mostOfPicture = 4096;

/** How the UUID of such a message begins. */
const mark = [0x17, 0xee, 0x8c, 0x60, 0xf8, 0x4d, 0x11, 0xd9] as const;

const clockRate = 90_000;
const clockWraps = 2 ** 33;

export async function readTransport(recording: Recording): Promise<void> {
	const { file, source, found } = recording;
	const layout = layoutOf(await file.read(0, headSize), slack);
	if (!layout) return;
	const pictures = new Pictures(recording);
	const programs = new Programs(found, ({ pid, type }) => {
		if (type === h264) pictures.pids.add(pid);
	});
	const take = (packet: Packet) => {
		if (!programs.take(packet)) pictures.take(packet);
	};
	let at = await search(recording, layout, { at: layout.start, end: layout.start + longestSearch, take });
	if (pictures.pids.size === 0 || (pictures.count === 0 && found.placesOnly)) return;
	const { limits, used } = found.budget;
	const left = limits.bytes - used.bytes;
	if (source.size - at <= left) {
		await search(recording, layout, { at, end: source.size, take });
	} else {
		const reads = (limits.reads - used.reads) / (longestSearch / step);
		const places = Math.max(1, Math.floor(Math.min(left / usualSearch, reads)) - 1);
		found.warn(`only ${places} parts of the stream were read`, 'limit');
		const stride = Math.floor((source.size - at) / places / layout.unit) * layout.unit;
		for (let index = 0; index < places; index++, at += stride) {
			const before = pictures.count;
			pictures.lose();
			await search(recording, layout, {
				at,
				end: Math.min(source.size, at + longestSearch),
				take,
				enough: () => pictures.count > before
			});
		}
	}
	pictures.close();
}

interface Search {
	/** Where a packet should begin. */
	readonly at: number;
	readonly end: number;
	readonly take: (packet: Packet) => void;
	readonly enough?: () => boolean;
}

/** @returns up to where it went through the packets */
async function search(
	recording: Recording,
	layout: Layout,
	{ at, end, take, enough }: Search
): Promise<number> {
	const { source, found, signal } = recording;
	let from = at;
	while (from < Math.min(end, source.size) && !enough?.()) {
		signal?.throwIfAborted();
		const bytes = await readFrom(recording, from, step);
		const gone = walk(bytes, from, layout, true, found, (packet) => {
			take(packet);
			return true;
		});
		if (gone <= 0) break;
		from += gone;
	}
	return from;
}

/** Puts the beginnings of pictures together, and reads what cameras wrote there. */
class Pictures {
	readonly pids = new Set<number>();
	/** Messages that were read. */
	count = 0;
	readonly #recording: Recording;
	/** Time of the first picture. */
	#first: number | undefined;
	readonly #open = new Map<
		number,
		{ readonly at: number; readonly time: number | undefined; parts: Uint8Array[]; size: number }
	>();

	constructor(recording: Recording) {
		this.#recording = recording;
	}

	take({ pid, start, content, at }: Packet): void {
		if (!this.pids.has(pid)) return;
		if (start) {
			this.#read(pid);
			const from = elementary(content);
			if (from === undefined) return;
			const time = timeOf(content);
			this.#first ??= time;
			this.#open.set(pid, { at: at + from, time, parts: [], size: 0 });
			content = content.subarray(from);
		}
		const open = this.#open.get(pid);
		if (!open) return;
		open.parts.push(content);
		open.size += content.length;
		if (open.size >= mostOfPicture) this.#read(pid);
	}

	/** What goes on elsewhere is not what was begun. */
	lose(): void {
		this.#open.clear();
	}

	close(): void {
		for (const pid of [...this.#open.keys()]) this.#read(pid);
	}

	#read(pid: number): void {
		const open = this.#open.get(pid);
		if (!open) return;
		this.#open.delete(pid);
		const bytes = new Uint8Array(open.size);
		let at = 0;
		for (const part of open.parts) {
			bytes.set(part, at);
			at += part.length;
		}
		const marked = markIn(bytes);
		if (marked < 0) return;
		const { found, tell } = this.#recording;
		tell('MDPM');
		this.count++;
		// What the first picture says is said of the whole, by a reading of the file itself.
		if (this.count === 1 && !found.placesOnly) return;
		const seconds =
			open.time === undefined || this.#first === undefined
				? undefined
				: ((open.time - this.#first + clockWraps) % clockWraps) / clockRate;
		found.sample(found.placesOnly ? seconds : undefined, undefined, undefined);
		found.attempt('AVCHD', () => {
			readH264(
				bytes,
				(_at, size) => [open.at, Math.min(size, open.parts[0]?.length ?? 0)],
				{ size: true },
				found
			);
		});
	}
}

/** Where such a message is among these bytes; -1 where there is none. */
function markIn(bytes: Uint8Array): number {
	for (let at = bytes.indexOf(mark[0]); at >= 0; at = bytes.indexOf(mark[0], at + 1)) {
		if (mark.every((byte, index) => bytes[at + index] === byte)) return at;
	}
	return -1;
}

/** Where the stream goes on behind the head of a PES packet (ISO/IEC 13818-1 §2.4.3.6); undefined where there is none. */
function elementary(content: Uint8Array): number | undefined {
	if (content[0] !== 0 || content[1] !== 0 || content[2] !== 1) return undefined;
	return ((content[6] ?? 0) & 0xc0) === 0x80 ? 9 + (content[8] ?? 0) : 6;
}

/** Its time (§2.4.3.7), in ticks; undefined where it tells none. */
function timeOf(content: Uint8Array): number | undefined {
	if (content.length < 14 || ((content[6] ?? 0) & 0xc0) !== 0x80 || !((content[7] ?? 0) & 0x80))
		return undefined;
	const [a = 0, b = 0, c = 0, d = 0, e = 0] = content.subarray(9, 14);
	return ((a >> 1) & 7) * 2 ** 30 + b * 2 ** 22 + (c >> 1) * 2 ** 15 + d * 2 ** 7 + (e >> 1);
}

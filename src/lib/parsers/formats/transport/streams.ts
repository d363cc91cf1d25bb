/** What is read of the streams of a program: the beginning of a PES packet of each, by the kind of stream. */
import { ac3Descriptor, readAc3, readAc3Descriptor } from '../../blocks/ac3.ts';
import { readH264, type Place, type StreamTold } from '../../blocks/h264.ts';
import { findFrame, readMpegFrame } from '../../blocks/mpeg-audio.ts';
import { isSequence, readSequence, sequenceCode } from '../../blocks/mpeg-video.ts';
import { sinkWith } from '../../blocks/nested.ts';
import type { TagSink } from '../../model.ts';
import { named } from '../../table.ts';
import { m2tsMain } from '../../tags/media/transport.ts';
import type { Packet } from './packets.ts';
import type { Stream } from './programs.ts';

/** Reads the beginning of a PES packet. @returns whether it told all there is to tell: else the next is read too */
type Reader = (bytes: Uint8Array, place: Place, found: TagSink) => boolean;

interface Kind {
	/** Bytes of a PES packet that are looked at. */
	readonly bytes: number;
	/** One for each stream: it may remember. */
	readonly reader: () => Reader;
}

const mpegVideo: Kind = {
	bytes: 4096,
	reader: () => (bytes, place, found) => {
		for (let at = bytes.indexOf(sequenceCode, 3); at >= 0; at = bytes.indexOf(sequenceCode, at + 1)) {
			found.budget.item();
			if (bytes[at - 1] !== 1 || bytes[at - 2] !== 0 || bytes[at - 3] !== 0) continue;
			if (!isSequence(bytes, at + 1)) continue;
			readSequence(bytes, at + 1, place(at + 1, 7), found);
			return true;
		}
		return false;
	}
};

const mpegAudio: Kind = {
	bytes: 4096,
	reader: () => (bytes, place, found) => {
		const at = findFrame(bytes);
		if (at < 0) return false;
		const placed = sinkWith(found, {
			tag: (entry, raw, _range, group1, group0) => {
				found.tag(entry, raw, place(at, 4), group1, group0);
			}
		});
		readMpegFrame(bytes, at, 0, placed);
		return true;
	}
};

const h264: Kind = {
	bytes: 16 * 1024,
	reader: () => {
		const told: StreamTold = {};
		return (bytes, place, found) => {
			readH264(bytes, place, told, found);
			return told.size === true;
		};
	}
};

const ac3: Kind = { bytes: 4096, reader: () => readAc3 };

/** By the type of stream that a map tells (ISO/IEC 13818-1 table 2-34; ATSC and others from 0x80 on). */
const kinds: ReadonlyMap<number, Kind> = new Map([
	[0x01, mpegVideo],
	[0x02, mpegVideo],
	[0x03, mpegAudio],
	[0x04, mpegAudio],
	[0x1b, h264],
	[0x81, ac3],
	[0x87, ac3],
	[0x91, ac3]
]);

interface Piece {
	/** Where it begins in what was put together, and in the file. */
	readonly from: number;
	readonly at: number;
	readonly bytes: Uint8Array;
}

interface Open {
	readonly kind: Kind;
	readonly read: Reader;
	pieces: Piece[] | undefined;
	size: number;
}

/** Streams that are read: a program of more is none. */
const mostStreams = 64;

export class Streams {
	readonly #open = new Map<number, Open>();
	readonly #found: TagSink;
	#seen = 0;

	constructor(found: TagSink) {
		this.#found = found;
	}

	/** Whether a stream is still waited for. */
	get waiting(): boolean {
		return this.#open.size > 0;
	}

	/** Whether there were any. */
	get any(): boolean {
		return this.#seen > 0;
	}

	/** A stream that a map tells of. */
	add(stream: Stream): void {
		this.#seen++;
		this.#pushType(stream);
		const sound = stream.descriptors.get(ac3Descriptor);
		if (sound) readAc3Descriptor(sound, stream.range, this.#found);
		const kind = kinds.get(stream.type);
		if (kind && this.#open.size < mostStreams)
			this.#open.set(stream.pid, { kind, read: kind.reader(), pieces: undefined, size: 0 });
	}

	#pushType({ type, clock, range }: Stream): void {
		const entry = named(m2tsMain, 'VideoStreamType');
		const label = typeof entry.print === 'object' ? entry.print[type] : undefined;
		const kind = label && /Video|Audio/.exec(label)?.[0];
		if (!kind) return;
		const own = named(m2tsMain, `${kind}StreamType`);
		// ExifTool does not tell the type of a stream that carries the clock too: it is kept out of sight.
		this.#found.tag(clock ? { ...own, unknown: true } : own, type, [range[0], 1]);
	}

	take({ pid, start, content, at }: Packet): void {
		const open = this.#open.get(pid);
		if (!open) return;
		if (start) {
			this.#read(pid, open);
			const from = elementary(content);
			open.pieces = from === undefined ? undefined : [];
			if (from !== undefined) this.#add(pid, open, content.subarray(from), at + from);
		} else if (open.pieces) {
			this.#add(pid, open, content, at);
		}
	}

	/** Reads what is there of PES packets whose end never came. */
	close(): void {
		for (const [pid, open] of [...this.#open]) this.#read(pid, open);
	}

	#add(pid: number, open: Open, bytes: Uint8Array, at: number): void {
		open.pieces?.push({ from: open.size, at, bytes });
		open.size += bytes.length;
		if (open.size >= open.kind.bytes) this.#read(pid, open);
	}

	#read(pid: number, open: Open): void {
		const { pieces, size } = open;
		open.pieces = undefined;
		open.size = 0;
		if (!pieces || size === 0) return;
		const whole = new Uint8Array(size);
		for (const { from, bytes } of pieces) whole.set(bytes, from);
		const done = this.#found.attempt('M2TS stream', () => open.read(whole, placeIn(pieces), this.#found));
		if (done) this.#open.delete(pid);
	}
}

/** Where a piece of what was put together lies: up to the end of the packet in which it begins. */
const placeIn =
	(pieces: readonly Piece[]): Place =>
	(at, size) => {
		const piece = pieces.findLast(({ from }) => from <= at);
		if (!piece) return [0, 0];
		const inside = at - piece.from;
		return [piece.at + inside, Math.max(0, Math.min(size, piece.bytes.length - inside))];
	};

/** Where the stream goes on behind the head of a PES packet (§2.4.3.6); undefined where there is none. */
function elementary(content: Uint8Array): number | undefined {
	if (content[0] !== 0 || content[1] !== 0 || content[2] !== 1) return undefined;
	return ((content[6] ?? 0) & 0xc0) === 0x80 ? 9 + (content[8] ?? 0) : 6;
}

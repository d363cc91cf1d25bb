/**
 * Ogg (RFC 3533): pages of up to 64 kB, each of one stream, in which packets lie. The first packets of a stream say what it is, and
 * what its comments are: Vorbis, Opus (RFC 7845), Theora, FLAC (https://xiph.org/flac/ogg_mapping.html), Speex.
 */
import { pushFacts } from '../blocks/facts.ts';
import { audioTables } from '../blocks/media-tables.ts';
import { outOfSight } from '../blocks/out-of-sight.ts';
import { readVorbisComments } from '../blocks/vorbis-comment.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import { joined } from '../io/joined.ts';
import type { FileType, RawValue, TagSink } from '../model.ts';
import { TableSet } from '../table-set.ts';
import { tableRows } from '../tags/media/ogg.ts';
import { readFlacBlock } from './flac.ts';

const pageHead = 27;
const mostPages = 4096;
const largestPacket = 16 * 1024 * 1024;

const tables = new TableSet(tableRows, {
	'Theora::Identification': {
		TheoraVersion: { print: 'dotted' },
		FrameRate: { print: 'frameRate' },
		PixelAspectRatio: { print: 'threeDecimals' },
		NominalVideoBitrate: { print: 'nominalBitRate' }
	}
});

const types = {
	OGG: { type: 'OGG', extension: 'ogg', mime: 'audio/ogg' },
	OPUS: { type: 'OPUS', extension: 'opus', mime: 'audio/ogg' },
	OGV: { type: 'OGV', extension: 'ogv', mime: 'video/ogg' }
} satisfies Record<string, FileType>;

/** What a packet is read for. @param at file position of its first byte */
type Read = (packet: Uint8Array, at: number, found: TagSink) => void;

/** A codec: how its first packet begins, and how it and those that follow are read. */
interface Codec {
	readonly mark: string;
	readonly type?: FileType;
	readonly first?: Read;
	/** From the first packet: seconds at a position that a page tells, from its 64 bits. */
	readonly clock?: (packet: Uint8Array) => (position: bigint) => number;
	/** Whether the packet was the last that says something. */
	readonly next: (packet: Uint8Array, at: number, found: TagSink) => boolean;
}

/** A packet of comments behind a mark. */
const comments =
	(mark: string, group?: string): Codec['next'] =>
	(packet, at, found) => {
		if (latin1(packet.subarray(0, mark.length)) === mark)
			readVorbisComments(packet.subarray(mark.length), at + mark.length, found, group);
		return true;
	};

const opusRate = 48_000;

/** Positions that count samples. */
const samples =
	(rate: number, skipped = 0) =>
	(position: bigint): number =>
		(Number(position) - skipped) / rate;

/** Positions are those of the last key frame and, behind it, of the frame (https://www.theora.org/doc/Theora.pdf, A.2.3). */
function theoraClock(packet: Uint8Array): (position: bigint) => number {
	const reader = new ByteReader(packet).seek(22);
	const [top, bottom] = [reader.u32(), reader.u32()];
	const shift = BigInt((reader.seek(40).u16() >> 5) & 31);
	return (position) => (Number((position >> shift) + (position & ((1n << shift) - 1n))) * bottom) / top;
}

const codecs: readonly Codec[] = [
	{
		mark: '\x01vorbis',
		first: readVorbis,
		next: comments('\x03vorbis'),
		clock: (packet) => samples(new ByteReader(packet, true).seek(12).u32())
	},
	{
		mark: 'OpusHead',
		type: types.OPUS,
		first: readOpus,
		next: comments('OpusTags'),
		// It counts at this rate, whatever the sound was made of, and what is skipped at first too (RFC 7845 §4).
		clock: (packet) => samples(opusRate, new ByteReader(packet, true).seek(10).u16())
	},
	{
		mark: '\x80theora',
		type: types.OGV,
		first: readTheora,
		next: comments('\x81theora', 'Theora'),
		clock: theoraClock
	},
	{
		mark: '\x7fFLAC',
		// The stream's block lies behind a version, a count and FLAC's own mark.
		first: (packet, at, found) => {
			readFlacBlock(packet.subarray(13), at + 13, found);
		},
		next: readFlacBlock,
		clock: (packet) => samples(new ByteReader(packet).seek(27).u24() >> 4)
	},
	{
		mark: 'Speex   ',
		first: (packet, at, found) => {
			const reader = new ByteReader(packet, true).seek(36);
			const sampleRate = reader.u32();
			pushFacts({ sound: 'speex', sampleRate, channels: reader.seek(48).u32() }, [at + 36, 16], found);
		},
		clock: (packet) => samples(new ByteReader(packet, true).seek(36).u32()),
		next: (packet, at, found) => {
			readVorbisComments(packet, at, outOfSight(found));
			return true;
		}
	}
];

export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	found.is(types.OGG);
	const streams = new Map<number, Stream>();
	let at = 0;
	for (let pages = 0; pages < mostPages && at < file.size; pages++) {
		signal?.throwIfAborted();
		found.budget.item();
		const head = await file.read(at, pageHead + 255);
		if (head.length < pageHead || latin1(head.subarray(0, 4)) !== 'OggS') break;
		const reader = new ByteReader(head, true).seek(5);
		const flags = reader.u8();
		const serial = reader.seek(14).u32();
		const count = head[26] ?? 0;
		const lacing = head.subarray(pageHead, pageHead + count);
		const start = at + pageHead + count;
		const size = lacing.reduce((sum, one) => sum + one, 0);
		const isFirst = (flags & 2) !== 0;
		if (isFirst && streams.size < 64) streams.set(serial, new Stream(found));
		// Streams begin before any of them goes on.
		if (!isFirst && [...streams.values()].every(({ isRead }) => isRead)) break;
		// What a page holds that is cut nobody can check.
		if (start + size > file.size) break;
		const stream = streams.get(serial);
		if (stream && !stream.isRead) stream.page(lacing, await file.read(start, size), start);
		at = start + size;
	}
	if (found.measures) await found.attemptAsync('Ogg', () => readEnd(file, streams, found));
}

/** What is looked at of the end, where the last page of each stream lies: more than a page can have. */
const tailSize = 128 * 1024;
const noPosition = 0xffff_ffff_ffff_ffffn;

/** How long the streams are, by the last position that each of them tells. */
async function readEnd(
	file: ByteSource,
	streams: ReadonlyMap<number, Stream>,
	found: TagSink
): Promise<void> {
	const from = Math.max(0, file.size - tailSize);
	const bytes = await file.read(from, tailSize);
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let [longest, place] = [0, 0];
	for (
		let at = bytes.indexOf(0x4f);
		at >= 0 && at + pageHead <= bytes.length;
		at = bytes.indexOf(0x4f, at + 1)
	) {
		if (latin1(bytes.subarray(at, at + 5)) !== 'OggS\0') continue;
		found.budget.item();
		// Of a page that is cut the packets are not all there, which it counts.
		const head = bytes.subarray(at + pageHead, at + pageHead + (bytes[at + 26] ?? 0));
		if (at + pageHead + head.length + head.reduce((sum, one) => sum + one, 0) > bytes.length) continue;
		const position = view.getBigUint64(at + 6, true);
		const clock = streams.get(view.getUint32(at + 14, true))?.clock;
		const seconds = clock && position !== noPosition ? clock(position) : 0;
		if (seconds > longest) [longest, place] = [seconds, from + at];
	}
	pushFacts({ duration: longest }, [place, pageHead], found);
}

/** The packets of one stream, as far as they say something. */
class Stream {
	/** What it says is known. */
	isRead = false;
	/** Seconds at a position, once it is known what the stream is. */
	clock: ((position: bigint) => number) | undefined;
	readonly #found: TagSink;
	#codec: Codec | undefined;
	#parts: Uint8Array[] = [];
	#size = 0;
	#at = 0;

	constructor(found: TagSink) {
		this.#found = found;
	}

	/** Takes a page. @param lacing sizes of its segments: one below 255 ends a packet */
	page(lacing: Uint8Array, bytes: Uint8Array, at: number): void {
		let from = 0;
		let length = 0;
		for (const size of lacing) {
			length += size;
			if (size === 255) continue;
			this.#add(bytes.subarray(from, from + length), at + from);
			this.#packet();
			if (this.isRead) return;
			from += length;
			length = 0;
		}
		this.#add(bytes.subarray(from, from + length), at + from);
	}

	#add(part: Uint8Array, at: number): void {
		if (part.length === 0) return;
		if (this.#parts.length === 0) this.#at = at;
		this.#size += part.length;
		if (this.#size > largestPacket) this.isRead = true;
		else this.#parts.push(part);
	}

	/** A packet is whole. */
	#packet(): void {
		const packet = joined(this.#parts);
		const at = this.#at;
		this.#parts = [];
		this.#size = 0;
		const codec = this.#codec;
		if (codec) {
			this.isRead = this.#found.attempt('Ogg', () => codec.next(packet, at, this.#found)) ?? true;
			return;
		}
		const known = codecs.find(({ mark }) => latin1(packet.subarray(0, mark.length)) === mark);
		this.#codec = known;
		if (!known) this.isRead = true;
		else {
			const now = this.#found.type?.type;
			if (known.type && now !== 'OGV') this.#found.is(known.type);
			this.#found.attempt('Ogg', () => known.first?.(packet, at, this.#found));
			this.clock = this.#found.attempt('Ogg', () => known.clock?.(packet));
		}
	}
}

function readVorbis(packet: Uint8Array, at: number, found: TagSink): void {
	const reader = new ByteReader(packet, true).seek(7);
	const push = (name: string, raw: number, size: number) => {
		const entry = audioTables.byName('Vorbis::Identification', name);
		if (entry) found.tag(entry, raw, [at + reader.at - size, size]);
	};
	push('VorbisVersion', reader.u32(), 4);
	push('AudioChannels', reader.u8(), 1);
	push('SampleRate', reader.u32(), 4);
	for (const name of ['MaximumBitrate', 'NominalBitrate', 'MinimumBitrate']) {
		const rate = reader.u32();
		// Those that the encoder did not set; some write -1, which is told as it stands.
		if (rate !== 0) push(name, rate, 4);
	}
}

function readOpus(packet: Uint8Array, at: number, found: TagSink): void {
	const reader = new ByteReader(packet, true).seek(8);
	const push = pusher('Opus::Header', found);
	push('OpusVersion', reader.u8(), [at + 8, 1]);
	push('AudioChannels', reader.u8(), [at + 9, 1]);
	push('SampleRate', reader.seek(12).u32(), [at + 12, 4]);
	pushFacts({ sampleRate: opusRate }, [at, 0], found);
	// In 1/256 of a decibel.
	push('OutputGain', Number((10 ** (reader.u16() / 5120)).toPrecision(15)), [at + 16, 2]);
}

/** Places as https://www.theora.org/doc/Theora.pdf, 6.2, has them, behind the mark. */
function readTheora(packet: Uint8Array, at: number, found: TagSink): void {
	const reader = new ByteReader(packet).seek(7);
	const push = pusher('Theora::Identification', found);
	const from = at + 7;
	push('TheoraVersion', [reader.u8(), reader.u8(), reader.u8()], [from, 3]);
	reader.skip(4);
	push('ImageWidth', reader.u24(), [from + 7, 3]);
	push('ImageHeight', reader.u24(), [from + 10, 3]);
	push('XOffset', reader.u8(), [from + 13, 1]);
	push('YOffset', reader.u8(), [from + 14, 1]);
	push('FrameRate', { n: reader.u32(), d: reader.u32() }, [from + 15, 8]);
	const [across, down] = [reader.u24(), reader.u24()];
	if (down > 0) push('PixelAspectRatio', across / down, [from + 23, 6]);
	push('ColorSpace', reader.u8(), [from + 29, 1]);
	push('NominalVideoBitrate', reader.u24(), [from + 30, 3]);
	const bits = reader.u16();
	push('Quality', bits >> 10, [from + 33, 1]);
	push('PixelFormat', (bits >> 3) & 3, [from + 34, 1]);
}

const pusher =
	(table: string, found: TagSink) => (name: string, raw: RawValue, range: readonly [number, number]) => {
		const entry = tables.byName(table, name);
		if (entry) found.tag(entry, raw, range);
	};

/**
 * Where the chunks of an AVI lie (Microsoft, "AVI RIFF File Reference"; OpenDML AVI File Format Extensions 1.02).
 * The index is believed as far as the bytes it points to lie in the file; without one the chunks are walked.
 */
import type { ByteSource } from '#lib/parsers/io/byte-source.ts';
import { latin1 } from '#lib/parsers/io/byte-reader.ts';
import { largestSample, mostSamples } from './film-file.ts';

/** A chunk of one stream. */
export interface Piece {
	readonly offset: number;
	readonly size: number;
	readonly key: boolean;
}

/** One of the film, as its header tells it, with what the index has of it. */
export interface Stream {
	readonly kind: string;
	readonly handler: string;
	readonly scale: number;
	readonly rate: number;
	/** Where it begins, in its own units. */
	readonly start: number;
	/** Bytes of one unit of sound; 0 where each chunk is one. */
	readonly unitSize: number;
	readonly format: Uint8Array;
	/** OpenDML: where its parts of the index lie. */
	readonly parts: readonly number[];
	readonly pieces: Piece[];
}

const mostStreams = 32;
/** Entries read, or chunks walked where there is no index, before what was found has to do. */
const mostChunks = 4 * mostSamples;
const largestHeader = 8 * 1024 * 1024;

/** @returns its streams, each with its chunks as far as they are told; undefined where it is no AVI */
export async function aviStreams(
	source: ByteSource,
	signal: AbortSignal | undefined
): Promise<readonly Stream[] | undefined> {
	const head = await source.read(0, 12);
	if (latin1(head.subarray(0, 4)) !== 'RIFF' || latin1(head.subarray(8, 12)) !== 'AVI ') return undefined;
	const { streams, movie, oldIndex } = await layout(source, signal);
	for (const stream of streams) await readParts(source, stream, signal);
	if (streams.every((stream) => stream.pieces.length === 0) && oldIndex)
		await readOldIndex(source, streams, oldIndex, movie, signal);
	if (streams.every((stream) => stream.pieces.length === 0) && movie)
		await walkMovie(source, streams, movie, signal);
	return streams;
}

interface Place {
	readonly start: number;
	readonly end: number;
}
interface Layout {
	readonly streams: readonly Stream[];
	readonly movie: Place | undefined;
	readonly oldIndex: Place | undefined;
}

/** Little-endian, 0 beyond the end. */
export const u32 = (bytes: Uint8Array, at: number): number =>
	((bytes[at] ?? 0) |
		((bytes[at + 1] ?? 0) << 8) |
		((bytes[at + 2] ?? 0) << 16) |
		((bytes[at + 3] ?? 0) << 24)) >>>
	0;
export const u16 = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);

/** A chunk's name and where its bytes lie, cut at `end`. */
async function chunkAt(source: ByteSource, at: number, end: number) {
	const head = await source.read(at, 12);
	if (head.length < 8) return undefined;
	const size = u32(head, 4);
	const id = latin1(head.subarray(0, 4));
	return {
		id,
		list: id === 'LIST' || id === 'RIFF' ? latin1(head.subarray(8, 12)) : '',
		start: at + 8,
		end: Math.min(end, at + 8 + size),
		/** Chunks begin at even places. */
		next: at + 8 + size + (size % 2)
	};
}

async function layout(source: ByteSource, signal: AbortSignal | undefined): Promise<Layout> {
	let streams: readonly Stream[] = [];
	let movie: Place | undefined;
	let oldIndex: Place | undefined;
	const riff = await chunkAt(source, 0, source.size);
	for (let at = 12, left = 1000; left > 0 && riff && at + 8 <= source.size; left--) {
		signal?.throwIfAborted();
		const chunk = await chunkAt(source, at, source.size);
		if (!chunk) break;
		if (chunk.list === 'hdrl' && streams.length === 0) {
			const size = Math.min(largestHeader, chunk.end - chunk.start - 4);
			streams = streamsIn(await source.read(chunk.start + 4, size));
		} else if (chunk.list === 'movi') movie ??= { start: chunk.start + 4, end: chunk.end };
		else if (chunk.id === 'idx1') oldIndex ??= { start: chunk.start, end: chunk.end };
		// Where a recording was cut off the sizes are still 0: what follows is the movie.
		if (chunk.list === 'movi' && chunk.end <= chunk.start + 4)
			movie = { start: chunk.start + 4, end: source.size };
		at = chunk.next;
	}
	return { streams, movie, oldIndex };
}

function streamsIn(header: Uint8Array): Stream[] {
	const streams: Stream[] = [];
	for (const { id, bytes } of chunksIn(header)) {
		if (id !== 'LIST' || latin1(bytes.subarray(0, 4)) !== 'strl' || streams.length >= mostStreams) continue;
		const parts = new Map([...chunksIn(bytes.subarray(4))].map((part) => [part.id, part.bytes]));
		const head = parts.get('strh');
		if (!head || head.length < 48) continue;
		streams.push({
			kind: latin1(head.subarray(0, 4)),
			handler: latin1(head.subarray(4, 8)),
			scale: u32(head, 20) || 1,
			rate: u32(head, 24),
			start: u32(head, 28),
			unitSize: u32(head, 44),
			format: parts.get('strf') ?? new Uint8Array(0),
			parts: partsIn(parts.get('indx')),
			pieces: []
		});
	}
	return streams;
}

function* chunksIn(bytes: Uint8Array): Generator<{ id: string; bytes: Uint8Array }> {
	for (let at = 0, left = 1000; left > 0 && at + 8 <= bytes.length; left--) {
		const size = u32(bytes, at + 4);
		yield { id: latin1(bytes.subarray(at, at + 4)), bytes: bytes.subarray(at + 8, at + 8 + size) };
		at += 8 + size + (size % 2);
	}
}

/** OpenDML's index of indices: 64-bit places of the parts. */
function partsIn(bytes: Uint8Array | undefined): number[] {
	if (!bytes || bytes.length < 24 || bytes[3] !== 0) return [];
	const count = Math.min(u32(bytes, 4), Math.floor((bytes.length - 24) / 16));
	return Array.from({ length: count }, (_, index) => {
		const at = 24 + index * 16;
		return u32(bytes, at) + u32(bytes, at + 4) * 2 ** 32;
	});
}

/** Entries of OpenDML's parts: the highest bit of a size says that it is no key picture. */
async function readParts(source: ByteSource, stream: Stream, signal: AbortSignal | undefined): Promise<void> {
	for (const place of stream.parts) {
		signal?.throwIfAborted();
		const head = await source.read(place, 32);
		if (head.length < 32) continue;
		const count = Math.min(u32(head, 12), Math.floor(u32(head, 4) / 8), mostSamples);
		const base = u32(head, 20) + u32(head, 24) * 2 ** 32;
		const entries = await source.read(place + 32, count * 8);
		for (let at = 0; at + 8 <= entries.length && stream.pieces.length < mostSamples; at += 8) {
			const size = u32(entries, at + 4);
			add(source, stream, base + u32(entries, at), size & 0x7fffffff, size < 0x80000000);
		}
	}
}

function add(source: ByteSource, stream: Stream, offset: number, size: number, key: boolean): void {
	if (size <= largestSample && offset + size <= source.size) stream.pieces.push({ offset, size, key });
}

/** `00dc`: the stream's number, and what it is. */
function streamOf(streams: readonly Stream[], id: string): Stream | undefined {
	return /^\d\d(?:dc|db|wb)$/.test(id) ? streams[Number(id.slice(0, 2))] : undefined;
}

async function readOldIndex(
	source: ByteSource,
	streams: readonly Stream[],
	place: Place,
	movie: Place | undefined,
	signal: AbortSignal | undefined
): Promise<void> {
	const perRead = 4096;
	let base: number | undefined;
	let left = mostChunks;
	for (let at = place.start; at + 16 <= place.end && left > 0; at += perRead * 16) {
		signal?.throwIfAborted();
		const entries = await source.read(at, Math.min(perRead * 16, place.end - at));
		for (let entry = 0; entry + 16 <= entries.length && left > 0; entry += 16, left--) {
			const id = latin1(entries.subarray(entry, entry + 4));
			const stream = streamOf(streams, id);
			if (!stream || stream.pieces.length >= mostSamples) continue;
			const offset = u32(entries, entry + 8);
			// Some count from the file's beginning, most from the movie's name.
			base ??= await baseOf(source, id, offset, movie);
			add(
				source,
				stream,
				base + offset + 8,
				u32(entries, entry + 12),
				(u32(entries, entry + 4) & 0x10) !== 0
			);
		}
	}
}

async function baseOf(
	source: ByteSource,
	id: string,
	offset: number,
	movie: Place | undefined
): Promise<number> {
	const fromMovie = (movie?.start ?? 4) - 4;
	for (const base of [fromMovie, 0]) {
		if (latin1(await source.read(base + offset, 4)) === id) return base;
	}
	return fromMovie;
}

/** All chunks of a movie without an index, one after another. */
async function walkMovie(
	source: ByteSource,
	streams: readonly Stream[],
	movie: Place,
	signal: AbortSignal | undefined
): Promise<void> {
	for (let at = movie.start, left = mostChunks; left > 0 && at + 8 <= movie.end; left--) {
		if (left % 1000 === 0) signal?.throwIfAborted();
		const chunk = await chunkAt(source, at, movie.end);
		if (!chunk) return;
		const stream = streamOf(streams, chunk.id);
		// Which pictures can be begun with is not said here: only the first is safe.
		if (stream && stream.pieces.length < mostSamples)
			add(
				source,
				stream,
				chunk.start,
				chunk.end - chunk.start,
				stream.pieces.length === 0 || stream.kind === 'auds'
			);
		at = chunk.list === 'rec ' ? chunk.start + 4 : chunk.next;
	}
}

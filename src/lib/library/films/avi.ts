/** AVI as a film that is played: its tracks, and when each of their chunks is decoded and shown. */
import type { ByteSource } from '#lib/parsers/io/byte-source.ts';
import { latin1 } from '#lib/parsers/io/byte-reader.ts';
import { codecName, codecNumbers } from '../codecs.ts';
import { aviStreams, u16, u32, type Piece, type Stream } from './avi-index.ts';
import { readAhead, type FilmFile, type FilmFileTrack, type FilmSample } from './film-file.ts';
import { lengthSizeOf, PictureOrder, setupIn, unitsOf, unitsOfRecord } from './h264.ts';

/** Bytes of a picture that tell which it is in order. */
const headOfPicture = 512;
/** Pictures between two that can be begun with; what has more is taken in parts. */
const mostBetween = 1000;

/** @returns undefined where it is no AVI; a film without tracks where nothing of it is whole */
export async function readAvi(file: ByteSource, signal?: AbortSignal): Promise<FilmFile | undefined> {
	const streams = await aviStreams(readAhead(file), signal);
	if (!streams) return undefined;
	const tracks = streams.flatMap((stream) => trackOf(file, stream) ?? []);
	return { duration: Math.max(0, ...streams.map(lengthOf)), tracks };
}

/** Seconds of one unit of a stream. */
const unitOf = ({ scale, rate }: Stream): number => (rate > 0 ? scale / rate : 1 / 25);

function lengthOf(stream: Stream): number {
	const { pieces, unitSize, kind } = stream;
	const units =
		kind === 'auds' && unitSize > 0
			? pieces.reduce((sum, piece) => sum + piece.size, 0) / unitSize
			: pieces.length;
	return kind === 'vids' || kind === 'auds' ? (stream.start + units) * unitOf(stream) : 0;
}

function trackOf(source: ByteSource, stream: Stream): FilmFileTrack | undefined {
	if (stream.pieces.length === 0) return undefined;
	const { format } = stream;
	if (stream.kind === 'vids') {
		// BITMAPINFOHEADER: 40 bytes, then what the codec needs.
		const written = latin1(format.subarray(16, 20));
		const codec = codecName(written) ?? codecName(stream.handler);
		const setup = format.length > 40 ? format.subarray(40) : undefined;
		return {
			kind: 'video',
			codec,
			...(setup && { setup }),
			width: u32(format, 4),
			height: Math.abs(u32(format, 8) | 0),
			samples: (from) => (codec === 'h264' ? ordered(source, stream, setup, from) : inOrder(stream, from))
		};
	}
	if (stream.kind !== 'auds') return undefined;
	const codec = codecNumbers.wave[u16(format, 0)];
	// WAVEFORMATEX: 18 bytes, then what the codec needs.
	const extra = format.subarray(18, 18 + u16(format, 16));
	return {
		kind: 'audio',
		codec,
		...(extra.length > 0 && { setup: extra }),
		channels: u16(format, 2),
		sampleRate: u32(format, 4),
		samples: (from) => inOrder(stream, from)
	};
}

/** Samples that are shown as they come. */
async function* inOrder(stream: Stream, from: number): AsyncGenerator<FilmSample> {
	const { pieces, unitSize, kind } = stream;
	const unit = unitOf(stream);
	const counted = kind === 'auds' && unitSize > 0;
	const times: number[] = [];
	let units = stream.start;
	let begin = 0;
	for (const [index, piece] of pieces.entries()) {
		times.push(units * unit);
		if (units * unit <= from && (piece.key || kind === 'auds')) begin = index;
		units += counted ? piece.size / unitSize : 1;
	}
	for (let index = begin; index < pieces.length; index++) {
		const piece = pieces[index];
		const time = times[index] ?? 0;
		if (!piece || piece.size === 0) continue;
		const { offset, size, key } = piece;
		yield {
			offset,
			size,
			time,
			duration: (times[index + 1] ?? units * unit) - time,
			key: key || kind === 'auds'
		};
	}
	await Promise.resolve();
}

/**
 * H.264: AVI says only when a picture is decoded. When it is shown comes of the order that its slices tell, which counts
 * within a run of pictures that begins with a whole one.
 */
async function* ordered(
	file: ByteSource,
	stream: Stream,
	setup: Uint8Array | undefined,
	from: number
): AsyncGenerator<FilmSample> {
	const source = readAhead(file);
	const { pieces } = stream;
	const unit = unitOf(stream);
	const lengthSize = lengthSizeOf(setup);
	const first = pieces.find((piece) => piece.size > 0);
	if (!first) return;
	const told = setup && (lengthSize > 0 ? unitsOfRecord(setup) : unitsOf(setup, 0));
	const said =
		(told && setupIn(told)) ??
		setupIn(unitsOf(await source.read(first.offset, Math.min(first.size, 65536)), lengthSize));
	let begin = 0;
	for (const [index, piece] of pieces.entries()) {
		if ((stream.start + index) * unit > from) break;
		if (piece.key && piece.size > 0) begin = index;
	}
	for (let at = begin; at < pieces.length;) {
		const order = said && new PictureOrder(said);
		const run: { piece: Piece; decoded: number; order: number; key: boolean }[] = [];
		for (; at < pieces.length && run.length < mostBetween; at++) {
			const piece = pieces[at];
			// Nothing is written for a picture that is like the one before.
			if (!piece || piece.size === 0) continue;
			if (piece.key && run.length > 0) break;
			const head = await source.read(
				piece.offset,
				Math.min(piece.size, run.length === 0 ? 65536 : headOfPicture)
			);
			const place = order?.of(unitsOf(head, lengthSize));
			if (place?.whole && run.length > 0) break;
			const shown = said?.orderType === 0 && place ? place.order : run.length;
			run.push({
				piece,
				decoded: (stream.start + at) * unit,
				order: shown,
				key: piece.key || place?.whole === true
			});
		}
		const times = run.map((one) => one.decoded);
		const places = run.map((_, index) => index).sort((a, b) => (run[a]?.order ?? 0) - (run[b]?.order ?? 0));
		const rank = new Map(places.map((index, place) => [index, place]));
		for (const [index, { piece, key }] of run.entries()) {
			const place = rank.get(index) ?? index;
			const time = times[place] ?? 0;
			const end = times[place + 1] ?? (stream.start + at) * unit;
			yield { offset: piece.offset, size: piece.size, time, duration: Math.max(0, end - time), key };
		}
	}
}

/** Films whose containers our own readers read: AVI and Flash video. */
import { EncodedPacket, type AudioCodec, type VideoCodec } from 'mediabunny';
import { readAvi } from '#lib/library/films/avi.ts';
import { readAhead, type FilmFileTrack } from '#lib/library/films/film-file.ts';
import { readFlv } from '#lib/library/films/flv.ts';
import { lengthSizeOf, setupIn, unitsOf, unitsOfRecord } from '#lib/library/films/h264.ts';
import { fromBlob, type ByteSource } from '#lib/parsers/io/byte-source.ts';
import type { Film, OpenTrack } from './film.ts';

/** @returns undefined where it is of another container */
export async function fileFilm(file: Blob): Promise<Film | undefined> {
	const source = fromBlob(file);
	const film = (await readAvi(source)) ?? (await readFlv(source));
	if (!film) return undefined;
	return {
		duration: film.duration,
		tracks: await Promise.all(film.tracks.map((track) => openTrack(source, track)))
	};
}

/** Those that can be packed, by our names of them. */
const videoCodecs: Readonly<Record<string, VideoCodec>> = { h264: 'avc' };
const audioCodecs: Readonly<Record<string, AudioCodec>> = { aac: 'aac', mp3: 'mp3' };

async function openTrack(source: ByteSource, track: FilmFileTrack): Promise<OpenTrack> {
	const { codec = '' } = track;
	if (track.kind === 'audio') {
		const known = audioCodecs[codec];
		return {
			kind: 'audio',
			codecId: track.codec,
			codec: known,
			config: known && audioConfig(known, track),
			packets: (from) => packetsOf(source, track, from)
		};
	}
	const known = videoCodecs[codec];
	return {
		kind: 'video',
		codecId: track.codec,
		codec: known,
		config: known && (await videoConfig(source, track)),
		rotation: 0,
		packets: (from) => packetsOf(source, track, from)
	};
}

async function videoConfig(
	source: ByteSource,
	track: FilmFileTrack
): Promise<VideoDecoderConfig | undefined> {
	const { setup } = track;
	const record = setup && lengthSizeOf(setup) > 0 ? setup : undefined;
	let said = record && setupIn(unitsOfRecord(record));
	if (!record) {
		for await (const sample of track.samples(0)) {
			said = setupIn(unitsOf(await source.read(sample.offset, Math.min(sample.size, 65536)), 0));
			break;
		}
		said ??= setup && setupIn(unitsOf(setup, 0));
	}
	if (!said) return undefined;
	return {
		codec: said.code,
		// The decoder goes by what the stream says of its size; the muxer wants a number.
		codedWidth: track.width || 1,
		codedHeight: track.height || 1,
		...(record && { description: record.slice() })
	};
}

/** ISO 14496-3, 1.6.2.1: object type, frequency, channels. */
function audioConfig(codec: AudioCodec, { setup, sampleRate, channels }: FilmFileTrack): AudioDecoderConfig {
	if (codec !== 'aac' || !setup || setup.length < 2)
		return {
			codec: codec === 'aac' ? 'mp4a.40.2' : codec,
			sampleRate: sampleRate || 44_100,
			numberOfChannels: channels || 2
		};
	const [first = 0, second = 0] = setup;
	const frequencies = [
		96e3, 88.2e3, 64e3, 48e3, 44.1e3, 32e3, 24e3, 22.05e3, 16e3, 12e3, 11.025e3, 8e3, 7.35e3
	];
	return {
		codec: `mp4a.40.${first >> 3 || 2}`,
		sampleRate: frequencies[((first & 7) << 1) | (second >> 7)] ?? (sampleRate || 44_100),
		numberOfChannels: (second >> 3) & 15 || channels || 2,
		description: setup.slice()
	};
}

async function* packetsOf(
	file: ByteSource,
	track: FilmFileTrack,
	from: number
): AsyncGenerator<EncodedPacket, void, unknown> {
	const source = readAhead(file);
	const inBand = track.codec === 'h264' && lengthSizeOf(track.setup) === 0;
	let number = 0;
	let start: number | undefined;
	for await (const { offset, size, time, duration, key } of track.samples(from)) {
		const bytes = await source.read(offset, size);
		if (bytes.length < size) return;
		if (start === undefined && !key) continue;
		start ??= time;
		if (time < start) continue;
		// Some streams keep what a decoder needs first apart from the pictures.
		const whole = inBand && number === 0 && track.setup && !setupIn(unitsOf(bytes, 0));
		const data = whole && track.setup ? joined(track.setup, bytes) : bytes.slice();
		yield new EncodedPacket(data, key ? 'key' : 'delta', time, duration, number++);
	}
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
	const whole = new Uint8Array(first.length + second.length);
	whole.set(first);
	whole.set(second, first.length);
	return whole;
}

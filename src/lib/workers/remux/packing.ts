/** A track as pieces that a SourceBuffer takes: fragmented MP4, or MP3 as it is. */
import {
	EncodedAudioPacketSource,
	EncodedVideoPacketSource,
	Mp4OutputFormat,
	NullTarget,
	Output,
	type EncodedPacket
} from 'mediabunny';
import type { Fragment } from './contract.ts';
import type { OpenTrack } from './film.ts';

/** Seconds of a piece, where key pictures let it end there. */
const pieceSeconds = 1;
/** Bytes that may wait for the next key picture: more is no film to be played while it is read. */
const mostWaiting = 256 * 1024 * 1024;

/** What a SourceBuffer for a track is made with; undefined where it cannot be packed. */
export function mimeOf({ kind, codec, config }: OpenTrack): string | undefined {
	if (codec === undefined || config === undefined || codec.startsWith('pcm')) return undefined;
	// Browsers take MP3 in pieces, but not within MP4.
	return codec === 'mp3' ? 'audio/mpeg' : `${kind}/mp4; codecs="${config.codec}"`;
}

/** The pieces of a track from a second on; the first of them holds what a decoder needs before all others. */
export function pack(track: OpenTrack, from: number): AsyncGenerator<Fragment, void, unknown> {
	return track.codec === 'mp3' ? asItIs(track, from) : asMp4(track, from);
}

async function* asItIs(track: OpenTrack, from: number): AsyncGenerator<Fragment, void, unknown> {
	let held: EncodedPacket[] = [];
	let told = false;
	// What follows without a gap is put behind what was there; to say where would tear the sound.
	const piece = (): Fragment => {
		const bytes = joined(held.map((packet) => packet.data));
		const first = told ? undefined : held[0];
		told = true;
		return { bytes, ...(first && { offset: first.timestamp }) };
	};
	for await (const packet of track.packets(from)) {
		const [first] = held;
		if (first && packet.timestamp - first.timestamp >= 2 * pieceSeconds) {
			yield piece();
			held = [];
		}
		held.push(packet);
	}
	if (held.length > 0) yield piece();
}

async function* asMp4(track: OpenTrack, from: number): AsyncGenerator<Fragment, void, unknown> {
	const ready: Uint8Array[] = [];
	const take = (data: Uint8Array) => ready.push(data.slice());
	const format = new Mp4OutputFormat({
		fastStart: 'fragmented',
		minimumFragmentDuration: pieceSeconds,
		onFtyp: take,
		onMoov: take,
		onMoof: take,
		onMdat: take
	});
	const output = new Output({ format, target: new NullTarget() });
	const add = adder(track, output);
	if (!add) return;
	await output.start();
	let waiting = 0;
	try {
		for await (const packet of track.packets(from)) {
			await add(packet);
			waiting += packet.byteLength;
			// A piece is its head and its bytes; those of the file as a whole come with the first.
			if (ready.length >= 2) {
				waiting = 0;
				yield { bytes: joined(ready.splice(0)) };
			}
			if (waiting > mostWaiting) throw new DOMException('There are no key pictures', 'EncodingError');
		}
		await output.finalize();
		if (ready.length > 0) yield { bytes: joined(ready.splice(0)) };
	} finally {
		if (output.state !== 'finalized') await output.cancel().catch(() => undefined);
	}
}

/** Hands packets to an output; the first tells it what they are. */
function adder(track: OpenTrack, output: Output): ((packet: EncodedPacket) => Promise<void>) | undefined {
	let told = false;
	if (track.kind === 'video') {
		const { codec, config } = track;
		if (!codec || !config) return undefined;
		const source = new EncodedVideoPacketSource(codec);
		output.addVideoTrack(source, { rotation: track.rotation });
		return async (packet) => {
			await source.add(packet, told ? undefined : { decoderConfig: config });
			told = true;
		};
	}
	const { codec, config } = track;
	if (!codec || !config) return undefined;
	const source = new EncodedAudioPacketSource(codec);
	output.addAudioTrack(source);
	return async (packet) => {
		await source.add(packet, told ? undefined : { decoderConfig: config });
		told = true;
	};
}

function joined(parts: readonly Uint8Array[]): ArrayBuffer {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole.buffer;
}

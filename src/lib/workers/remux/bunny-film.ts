/** Films whose containers mediabunny reads: MP4, QuickTime, Matroska, WebM and MPEG transport streams. */
import {
	BlobSource,
	EncodedPacketSink,
	Input,
	MATROSKA,
	MP4,
	MPEG_TS,
	QTFF,
	WEBM,
	type EncodedPacket,
	type InputAudioTrack,
	type InputTrack,
	type InputVideoTrack
} from 'mediabunny';
import { codecName, codecNumbers } from '#lib/library/codecs.ts';
import type { Film, OpenTrack } from './film.ts';

const mostTracks = 32;

/** @returns undefined where it is of another container */
export async function bunnyFilm(file: Blob): Promise<Film | undefined> {
	const input = new Input({ source: new BlobSource(file), formats: [MP4, QTFF, MATROSKA, WEBM, MPEG_TS] });
	if (!(await input.canRead())) {
		input.dispose();
		return undefined;
	}
	const found = (await input.getTracks()).slice(0, mostTracks);
	// Transport streams begin at any time; what is shown begins at 0.
	const starts = await Promise.all(found.map((track) => track.getFirstTimestamp().catch(() => Infinity)));
	const first = Math.min(...starts);
	const begin = Number.isFinite(first) ? first : 0;
	const tracks: OpenTrack[] = [];
	for (const track of found) {
		if (track.isVideoTrack()) tracks.push(await openVideo(track, begin));
		else if (track.isAudioTrack()) tracks.push(await openAudio(track, begin));
	}
	const said = (await input.getDurationFromMetadata().catch(() => null)) ?? 0;
	const end = said > 0 ? said : await input.computeDuration().catch(() => 0);
	return { duration: Math.max(0, end - begin), tracks };
}

async function openVideo(track: InputVideoTrack, begin: number): Promise<OpenTrack> {
	return {
		kind: 'video',
		...(await common(track, begin)),
		codec: (await track.getCodec()) ?? undefined,
		config: (await track.getDecoderConfig().catch(() => null)) ?? undefined,
		rotation: await track.getRotation()
	};
}

async function openAudio(track: InputAudioTrack, begin: number): Promise<OpenTrack> {
	return {
		kind: 'audio',
		...(await common(track, begin)),
		codec: (await track.getCodec()) ?? undefined,
		config: (await track.getDecoderConfig().catch(() => null)) ?? undefined
	};
}

async function common(track: InputTrack, begin: number) {
	const [language, name] = await Promise.all([track.getLanguageCode(), track.getName()]);
	return {
		codecId: await codecIdOf(track),
		...(language !== 'und' && { language }),
		...(name && { name }),
		packets: (from: number) => packetsOf(track, from, begin)
	};
}

/** What a container calls a codec: letters, or in a transport stream a number. */
async function codecIdOf(track: InputTrack): Promise<string | undefined> {
	const known = await track.getCodec();
	if (known) return codecName(known);
	const written = await track.getInternalCodecId();
	if (typeof written === 'number') return codecNumbers.stream[written];
	return typeof written === 'string' ? codecName(written) : undefined;
}

async function* packetsOf(
	track: InputTrack,
	from: number,
	begin: number
): AsyncGenerator<EncodedPacket, void, unknown> {
	const sink = new EncodedPacketSink(track);
	const start = (await sink.getKeyPacket(from + begin)) ?? (await sink.getFirstKeyPacket());
	if (!start) return;
	for await (const packet of sink.packets(start)) {
		// Pictures that lead a key picture need those before it, which a beginning here has not got.
		if (packet.timestamp < start.timestamp) continue;
		yield begin === 0 ? packet : packet.clone({ timestamp: packet.timestamp - begin });
	}
}

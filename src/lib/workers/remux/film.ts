/** A film that is open: its tracks as packets, whoever reads its container. */
import type { AudioCodec, EncodedPacket, VideoCodec } from 'mediabunny';

interface OpenTrackBase {
	/** As `library/codecs.ts` names it. */
	readonly codecId: string | undefined;
	readonly language?: string;
	readonly name?: string;
	/** Packets in the order they are decoded, from the last key packet at or before a second. */
	packets(from: number): AsyncGenerator<EncodedPacket, void, unknown>;
}

export interface OpenVideo extends OpenTrackBase {
	readonly kind: 'video';
	/** As mediabunny names it; undefined where it cannot be packed. */
	readonly codec: VideoCodec | undefined;
	readonly config: VideoDecoderConfig | undefined;
	/** Degrees by which a frame is turned clockwise to be upright. */
	readonly rotation: 0 | 90 | 180 | 270;
}

export interface OpenAudio extends OpenTrackBase {
	readonly kind: 'audio';
	readonly codec: AudioCodec | undefined;
	readonly config: AudioDecoderConfig | undefined;
}

export type OpenTrack = OpenVideo | OpenAudio;

export interface Film {
	/** Seconds; 0 where it cannot be told. */
	readonly duration: number;
	readonly tracks: readonly OpenTrack[];
}

/** Nobody here can read the container. Told apart by its name. */
export class UnknownFilm extends Error {
	override readonly name = 'UnknownFilm';
}

/**
 * What our own readers of films give: where each piece of picture or sound lies, and when it is shown. For containers
 * that neither browsers nor the library for packing know (AVI, Flash video).
 */
import type { ByteSource } from '#lib/parsers/io/byte-source.ts';

/** One picture or piece of sound. */
export interface FilmSample {
	/** Where its bytes lie in the file. */
	readonly offset: number;
	readonly size: number;
	/** Seconds from the beginning of the film: when it is shown. */
	readonly time: number;
	/** Seconds. */
	readonly duration: number;
	/** Can be shown without those before it. */
	readonly key: boolean;
}

export interface FilmFileTrack {
	readonly kind: 'video' | 'audio';
	/** As `library/codecs.ts` names it; undefined where the file does not say. */
	readonly codec: string | undefined;
	/** What a decoder needs before the first sample, as the file keeps it. */
	readonly setup?: Uint8Array;
	readonly width?: number;
	readonly height?: number;
	readonly sampleRate?: number;
	readonly channels?: number;
	/** Samples in the order they are decoded, from the last that can be begun with at or before a second. */
	samples(from: number): AsyncGenerator<FilmSample>;
}

export interface FilmFile {
	/** Seconds; 0 where it cannot be told. */
	readonly duration: number;
	readonly tracks: readonly FilmFileTrack[];
}

/** Samples that a film may have: ten hours at sixty a second, and as many of sound. */
export const mostSamples = 2_000_000;
/** Bytes that one sample may have. */
export const largestSample = 32 * 1024 * 1024;

const windowSize = 512 * 1024;

/** Reads ahead: films are read from front to back, in pieces much smaller than what is worth one read. */
export function readAhead(source: ByteSource): ByteSource {
	let start = 0;
	let held: Uint8Array = new Uint8Array(0);
	return {
		size: source.size,
		async read(offset, length) {
			if (!(offset >= 0 && length > 0 && offset < source.size)) return new Uint8Array(0);
			const end = Math.min(offset + length, source.size);
			if (offset >= start && end <= start + held.length) return held.subarray(offset - start, end - start);
			if (length > windowSize) return source.read(offset, end - offset);
			held = await source.read(offset, windowSize);
			start = offset;
			return held.subarray(0, end - offset);
		}
	};
}

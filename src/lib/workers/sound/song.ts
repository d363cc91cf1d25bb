/** A song that is open: its samples in order, without what an encoder put round them. */
import {
	ALL_FORMATS,
	AudioSampleSink,
	BlobSource,
	Input,
	IsobmffInputFormat,
	Mp3InputFormat,
	type AudioSample,
	type InputAudioTrack
} from 'mediabunny';
import { mp4Ends, type Mp4Ends } from '#lib/library/music/mp4-ends.ts';
import { fromBlob } from '#lib/parsers/io/byte-source.ts';
import type { SoundPiece } from './contract.ts';
import { mp3Edges, type Edges } from './edges.ts';
import { Resampler } from './resample.ts';

/** Seconds of a piece. */
const pieceSeconds = 1;
/** Seconds that a decoder is given before what is heard: Opus asks for 80 ms (RFC 7845 §4.6), AAC for a frame. */
const rollSeconds = 0.1;

/** Nobody here can read the file. Told apart by its name. */
export class UnknownSound extends Error {
	override readonly name = 'UnknownSound';
}

export class Song {
	/** Samples a second. */
	readonly rate: number;
	/** Seconds that are heard. */
	readonly duration: number;
	readonly #input: Input;
	readonly #track: InputAudioTrack;
	/** Where the track's own time has second 0 of what is heard. */
	readonly #zero: number;
	#pieces: AsyncGenerator<SoundPiece, void, unknown> | undefined;

	private constructor(input: Input, track: InputAudioTrack, rate: number, zero: number, end: number) {
		this.#input = input;
		this.#track = track;
		this.rate = rate;
		this.#zero = zero;
		this.duration = Math.max(0, end - zero);
	}

	/** @throws UnknownSound, NotSupportedError */
	static async open(file: Blob): Promise<Song> {
		const input = new Input({ source: new BlobSource(file), formats: ALL_FORMATS });
		try {
			if (!(await input.canRead())) throw new UnknownSound('Nobody here reads this container');
			const track = await input.getPrimaryAudioTrack();
			if (!track) throw new UnknownSound('There is no sound');
			if (!(await track.canDecode()))
				throw new DOMException('This browser has no decoder for it', 'NotSupportedError');
			const rate = await track.getSampleRate();
			const edges = (await input.getFormat()) instanceof Mp3InputFormat ? await mp3Edges(file) : undefined;
			const { zero, end } = edges
				? within(edges, rate)
				: await itsOwn(track, rate, await endsOf(input, file));
			return new Song(input, track, rate, zero, end);
		} catch (error) {
			input.dispose();
			throw error;
		}
	}

	/** @param rate samples a second that pieces are to have */
	async begin(from: number, rate = this.rate): Promise<void> {
		const before = this.#pieces;
		this.#pieces =
			rate === this.rate ? this.#read(Math.max(0, from)) : this.#resampled(Math.max(0, from), rate);
		await before?.return();
	}

	async next(): Promise<SoundPiece | undefined> {
		this.#pieces ??= this.#read(0);
		return (await this.#pieces.next()).value ?? undefined;
	}

	async close(): Promise<void> {
		await this.#pieces?.return().catch(() => undefined);
		this.#input.dispose();
	}

	/** Samples of single windows, in the order of the seconds. */
	async *windows(seconds: readonly number[]): AsyncGenerator<AudioSample | null, void, unknown> {
		yield* new AudioSampleSink(this.#track).samplesAtTimestamps(seconds.map((second) => this.#zero + second));
	}

	async *#read(from: number): AsyncGenerator<SoundPiece, void, unknown> {
		const { rate } = this;
		// In whole samples, so that no piece is one too long or too short.
		const first = Math.round(from * rate);
		const end = Math.round(this.duration * rate);
		let place: number | undefined;
		let begun = first;
		let held: Float32Array<ArrayBuffer>[][] = [];
		let count = 0;
		const piece = (): SoundPiece => ({ at: begun / rate, rate, channels: joined(held, count) });
		// What is heard first is whole only where the decoder has had what lies before it.
		const begin = from + this.#zero - rollSeconds;
		for await (const sample of new AudioSampleSink(this.#track).samples(begin)) {
			try {
				place ??= Math.round((sample.timestamp - this.#zero) * rate);
				const start = Math.max(0, first - place);
				const stop = Math.min(sample.numberOfFrames, end - place);
				place += sample.numberOfFrames;
				if (stop > start) {
					held.push(planes(sample, start, stop - start));
					count += stop - start;
				}
			} finally {
				sample.close();
			}
			if (count >= pieceSeconds * rate) {
				yield piece();
				begun += count;
				held = [];
				count = 0;
			}
			if (place >= end) break;
		}
		if (count > 0) yield piece();
	}

	/** The same at another rate, as one stream. */
	async *#resampled(from: number, rate: number): AsyncGenerator<SoundPiece, void, unknown> {
		const resampler = new Resampler(this.rate, rate);
		const first = Math.round(from * rate);
		// Where a second begins both rates have a sample; what lies before the place is heard in what is made of it.
		const start = Math.max(0, Math.floor(from) - 1);
		let place = start * rate;
		const piece = (made: Float32Array<ArrayBuffer>[]): SoundPiece => {
			const early = Math.max(0, first - place);
			const at = Math.max(first, place) / rate;
			place += made[0]?.length ?? 0;
			return { at, rate, channels: made.map((samples) => samples.slice(early)) };
		};
		for await (const { channels } of this.#read(start)) yield piece(resampler.push(channels));
		yield piece(resampler.end());
	}
}

const within = ({ skip, length }: Edges, rate: number) => ({
	zero: skip / rate,
	end: (skip + length) / rate
});

const endsOf = async (input: Input, file: Blob) =>
	(await input.getFormat()) instanceof IsobmffInputFormat
		? mp4Ends(fromBlob(file)).catch(() => undefined)
		: undefined;

/** Seconds by which what is told of a song may differ from what is there: an encoder fills a frame or two. */
const mostFilled = 0.25;

/** What lies before second 0 is there for the decoder alone; some containers begin later. */
async function itsOwn(
	track: InputAudioTrack,
	rate: number,
	told: Mp4Ends | undefined
): Promise<{ zero: number; end: number }> {
	const [first, end] = [await track.getFirstTimestamp(), await track.computeDuration()];
	const { samples, duration } = told ?? {};
	if (samples) {
		const all = (samples.before + samples.length + samples.behind) / rate;
		const zero = first + samples.before / rate;
		// Where it counts in other samples, or of another file, it is not believed.
		if (Math.abs(all - (end - first)) < mostFilled && zero >= 0)
			return { zero, end: zero + samples.length / rate };
	}
	const zero = Math.max(0, first);
	const isNear = duration !== undefined && zero + duration < end && end - zero - duration < mostFilled;
	return { zero, end: isNear ? zero + duration : end };
}

function planes(sample: AudioSample, frameOffset: number, frameCount: number): Float32Array<ArrayBuffer>[] {
	return Array.from({ length: sample.numberOfChannels }, (_, planeIndex) => {
		const plane = new Float32Array(frameCount);
		sample.copyTo(plane, { planeIndex, format: 'f32-planar', frameOffset, frameCount });
		return plane;
	});
}

function joined(parts: readonly Float32Array<ArrayBuffer>[][], count: number): Float32Array<ArrayBuffer>[] {
	const wide = parts[0]?.length ?? 0;
	return Array.from({ length: wide }, (_, channel) => {
		const whole = new Float32Array(count);
		let at = 0;
		for (const part of parts) {
			const plane = part[channel];
			if (plane) whole.set(plane, at);
			at += part[0]?.length ?? 0;
		}
		return whole;
	});
}

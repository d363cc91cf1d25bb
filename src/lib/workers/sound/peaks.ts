/** The waveform of a sound: how loud it is in each of a number of steps. */
import type { AudioSample } from 'mediabunny';
import { Song } from './song.ts';

/** Seconds up to which a sound is decoded from end to end; of a longer one a window a step. */
const short = 60;
/** Of a longer one every so many steps are looked at first, then those between: what is there soon tells of all of it. */
const strides = [8, 4, 2, 1];
/** Milliseconds after which what is there has to do. */
const patience = 5000;

/** @throws UnknownSound, NotSupportedError */
export async function peaksOf(file: Blob, steps: number): Promise<Uint8Array<ArrayBuffer>> {
	const song = await Song.open(file);
	const wave = new Wave(steps);
	const late = performance.now() + patience;
	const isLate = () => performance.now() > late;
	try {
		await (song.duration <= short ? fromAll(song, wave, isLate) : fromWindows(song, wave, isLate));
	} finally {
		await song.close();
	}
	return wave.whole();
}

async function fromAll(song: Song, wave: Wave, isLate: () => boolean): Promise<void> {
	for (let piece = await song.next(); piece && !isLate(); piece = await song.next()) {
		const { at, rate, channels } = piece;
		for (const channel of channels)
			for (let index = 0; index < channel.length; index++)
				wave.hear((at + index / rate) / song.duration, channel[index] ?? 0);
	}
}

async function fromWindows(song: Song, wave: Wave, isLate: () => boolean): Promise<void> {
	for (const [pass, stride] of strides.entries()) {
		const before = strides[pass - 1];
		const places: number[] = [];
		for (let step = 0; step < wave.steps; step += stride)
			if (before === undefined || step % before !== 0) places.push((step + 0.5) / wave.steps);
		let at = 0;
		for await (const sample of song.windows(places.map((place) => place * song.duration))) {
			const place = places[at++];
			if (sample && place !== undefined) hearAll(sample, place, wave);
			if (isLate()) return;
		}
	}
}

function hearAll(sample: AudioSample, place: number, wave: Wave): void {
	const plane = new Float32Array(sample.numberOfFrames);
	for (let channel = 0; channel < sample.numberOfChannels; channel++) {
		sample.copyTo(plane, { planeIndex: channel, format: 'f32-planar' });
		for (const value of plane) wave.hear(place, value);
	}
	sample.close();
}

/** The loudest sample of each step that was listened to. */
export class Wave {
	readonly steps: number;
	readonly #peaks: Float32Array;

	constructor(steps: number) {
		this.steps = steps;
		this.#peaks = new Float32Array(steps).fill(-1);
	}

	/** @param place from 0, the beginning, to 1, the end @param value a sample, -1 to 1 */
	hear(place: number, value: number): void {
		const step = Math.min(this.steps - 1, Math.max(0, Math.floor(place * this.steps)));
		this.#peaks[step] = Math.max(this.#peaks[step] ?? 0, Math.abs(value));
	}

	/** 0 to 255 a step; one that nobody listened to is like the last one before it that somebody did. */
	whole(): Uint8Array<ArrayBuffer> {
		let last = this.#peaks.find((peak) => peak >= 0) ?? 0;
		return Uint8Array.from(this.#peaks, (peak) => {
			if (peak >= 0) last = peak;
			return Math.min(255, Math.round(last * 255));
		});
	}
}

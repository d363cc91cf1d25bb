/**
 * Sound at another number of samples a second, as one stream: each piece goes on where the last ended, so that nothing is
 * heard between them. A sinc under a Kaiser window (J. O. Smith, "Digital Audio Resampling", ccrma.stanford.edu/~jos/resample).
 */

/** Zero crossings of the sinc to either side. */
const crossings = 24;
/** Places of the window's table between two of them. */
const fineness = 512;
/** Of the window: the side lobes are some 90 dB down. */
const beta = 9;
/** Part of what both rates can hold that is let through. */
const passed = 0.945;

type Channels = Float32Array<ArrayBuffer>[];

export class Resampler {
	/** Samples of the input a sample of the output. */
	readonly #step: number;
	/** Of the sinc, in its zero crossings a sample of the input. */
	readonly #cut: number;
	/** Samples of the input that count to either side. */
	readonly #reach: number;
	/** What may still count, from sample `#begin` of the input on. */
	#held: Channels | undefined;
	#begin = 0;
	/** Samples of the output so far. */
	#made = 0;

	constructor(from: number, to: number) {
		this.#step = from / to;
		this.#cut = passed * Math.min(1, to / from);
		this.#reach = Math.ceil(crossings / this.#cut);
	}

	/** @returns as much as is certain by now; it may be nothing */
	push(channels: readonly Float32Array<ArrayBuffer>[]): Channels {
		const held = this.#held;
		this.#held = channels.map((samples, channel) => {
			const before = held?.[channel] ?? new Float32Array(0);
			const all = new Float32Array(before.length + samples.length);
			all.set(before);
			all.set(samples, before.length);
			return all;
		});
		return this.#make(this.#length - this.#reach);
	}

	/** @returns what is left: behind the last sample is silence */
	end(): Channels {
		return this.#make(this.#length);
	}

	/** Samples of the input so far. */
	get #length(): number {
		return this.#begin + (this.#held?.[0]?.length ?? 0);
	}

	/** Makes all that lies before a sample of the input. */
	#make(end: number): Channels {
		const held = this.#held ?? [];
		const count = Math.max(0, Math.ceil(end / this.#step) - this.#made);
		const out = held.map(() => new Float32Array(count));
		const weights = new Float64Array(2 * this.#reach + 1);
		for (let at = 0; at < count; at++) {
			const centre = (this.#made + at) * this.#step;
			const first = Math.max(this.#begin, Math.ceil(centre - this.#reach));
			const last = Math.min(this.#length - 1, Math.floor(centre + this.#reach));
			for (let one = first; one <= last; one++) weights[one - first] = this.#weight(Math.abs(one - centre));
			for (const [channel, samples] of held.entries()) {
				let sum = 0;
				for (let one = first; one <= last; one++)
					sum += (samples[one - this.#begin] ?? 0) * (weights[one - first] ?? 0);
				const made = out[channel];
				if (made) made[at] = sum;
			}
		}
		this.#made += count;
		const keep = Math.max(this.#begin, Math.floor(this.#made * this.#step) - this.#reach - 1);
		this.#held = held.map((samples) => samples.slice(keep - this.#begin));
		this.#begin = keep;
		return out;
	}

	/** @param distance in samples of the input */
	#weight(distance: number): number {
		const place = distance * this.#cut * fineness;
		const low = Math.floor(place);
		const [a, b] = [sinc[low] ?? 0, sinc[low + 1] ?? 0];
		return this.#cut * (a + (b - a) * (place - low));
	}
}

/** Half of the windowed sinc, over its zero crossings. */
const sinc = Float64Array.from({ length: crossings * fineness + 1 }, (_, at) => {
	const x = at / fineness;
	const part = x / crossings;
	const window = bessel(beta * Math.sqrt(Math.max(0, 1 - part * part))) / bessel(beta);
	return x === 0 ? 1 : (Math.sin(Math.PI * x) / (Math.PI * x)) * window;
});

/** The modified Bessel function of order 0, by its series. */
function bessel(x: number): number {
	let sum = 1;
	let term = 1;
	for (let k = 1; term > sum * 1e-12; k++) {
		term *= (x / (2 * k)) ** 2;
		sum += term;
	}
	return sum;
}

/**
 * When the pictures and the sound of a stream of MPEG are shown, by the times of its packets (ISO/IEC 13818-1 §2.4.3.7): how long it is,
 * and how many pictures a second it has where no head tells.
 */
import { rateOf } from '../blocks/frame-rate.ts';
import { frameIn, type FrameAt } from '../blocks/sound-frames.ts';
import type { Budget } from '../io/budget.ts';
import { joined } from '../io/joined.ts';

/** Ticks of a time a second, and where they begin anew. */
const ticks = 90_000;
const wraps = 2 ** 33;

/** Pictures whose times are kept, and as many as tell how many there are a second. */
const mostPictures = 512;
export const enoughPictures = 12;
/** What is kept of the last packet of sound: its first frame begins in it. */
const longestPacket = 8 * 1024;

/** Ticks from one time to another; below zero where the other is the earlier one. */
function between(from: number, to: number): number {
	const distance = (((to - from) % wraps) + wraps) % wraps;
	return distance < wraps / 2 ? distance : distance - wraps;
}

interface Stream {
	/** How sound is made of frames; none for pictures. */
	readonly frameAt: FrameAt | undefined;
	readonly isFilm: boolean;
	first?: number;
	last?: number;
	readonly pictures: number[];
	/** Of the packet that is the last so far. */
	pieces: Uint8Array[];
	size: number;
	isOpen: boolean;
}

export class Times {
	readonly #streams = new Map<number, Stream>();

	add(id: number, isFilm: boolean, frameAt?: FrameAt): void {
		this.#streams.set(id, { frameAt, isFilm, pictures: [], pieces: [], size: 0, isOpen: false });
	}

	/** Pictures whose times are known. */
	pictures(id: number): number {
		return this.#streams.get(id)?.pictures.length ?? 0;
	}

	/** A packet begins. @param time in ticks, where it tells one @param bytes behind its head */
	begin(id: number, time: number | undefined, bytes: Uint8Array): void {
		const stream = this.#streams.get(id);
		if (!stream) return;
		stream.isOpen = false;
		if (time === undefined) return;
		stream.first ??= time;
		if (stream.isFilm && stream.pictures.length < mostPictures) stream.pictures.push(time);
		if (stream.last !== undefined && between(stream.last, time) < 0) return;
		stream.last = time;
		stream.pieces = [];
		stream.size = 0;
		stream.isOpen = stream.frameAt !== undefined;
		this.goOn(id, bytes);
	}

	/** What was begun goes on. */
	goOn(id: number, bytes: Uint8Array): void {
		const stream = this.#streams.get(id);
		if (!stream?.isOpen || stream.size >= longestPacket) return;
		stream.pieces.push(bytes);
		stream.size += bytes.length;
	}

	/** What follows is from further on in the file: no packet goes on in it. */
	leap(): void {
		for (const stream of this.#streams.values()) stream.isOpen = false;
	}

	/** Whether every stream of which something was seen is seen in what the other took too. */
	areIn(other: ReadonlySet<number>): boolean {
		return [...this.#streams].every(([id, { first }]) => first === undefined || other.has(id));
	}

	/** Pictures a second by their times; undefined where there are too few. */
	rate(id: number): number | undefined {
		const { pictures = [] } = this.#streams.get(id) ?? {};
		const [origin] = pictures;
		if (origin === undefined) return undefined;
		return rateOf(
			pictures.map((time) => between(origin, time)),
			ticks
		);
	}

	/**
	 * Seconds from the first packet to the end of what is shown last.
	 * @param rates pictures a second of a stream, where they are known
	 */
	seconds(rates: (id: number) => number | undefined, budget: Budget): number | undefined {
		let origin: number | undefined;
		let [start, end] = [Infinity, -Infinity];
		for (const [id, { first, last, frameAt, pieces }] of this.#streams) {
			if (first === undefined || last === undefined) continue;
			origin ??= first;
			const rate = rates(id);
			const frame = frameAt && frameIn(joined(pieces), frameAt, budget);
			// As ffprobe counts: of the last packet one frame, though sound may have several in it.
			const own = frame?.sampleRate ? frame.samples / frame.sampleRate : rate ? 1 / rate : 0;
			start = Math.min(start, between(origin, first) / ticks);
			end = Math.max(end, between(origin, last) / ticks + own);
		}
		return end > start ? end - start : undefined;
	}
}

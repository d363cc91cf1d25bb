/** How long sound is of which no count is told: by its frames, all of them in a short file, in a long one those of three places. */
import type { ByteSource } from '../io/byte-source.ts';
import type { TagSink } from '../model.ts';
import type { FrameAt, SoundFrame } from './sound-frames.ts';

/** Bytes that are looked at in a place. */
const window = 64 * 1024;
/** Where in what lies behind the first window the others lie, of 1. */
const places = [0.5, 1];
/** A head that no other follows is one by chance. */
const fewest = 3;

interface Counted {
	readonly seconds: number;
	readonly bytes: number;
	/** Whether all frames are as long, and play as long. */
	readonly isEven: boolean;
	/** Whether the bytes end within a frame, which is not counted. */
	readonly isCut: boolean;
}

/** Frames from a place on, as far as they follow one another. @param isEnd of the sound: a frame that is cut there counts */
function count(bytes: Uint8Array, from: number, isEnd: boolean, frameAt: FrameAt, found: TagSink): Counted {
	let [seconds, at, isEven, isCut] = [0, from, true, false];
	let first: SoundFrame | undefined;
	while (at < bytes.length) {
		found.budget.item();
		const frame = frameAt(bytes, at);
		if (!frame || frame.size <= 0 || frame.sampleRate <= 0) break;
		isCut = !isEnd && at + frame.size > bytes.length;
		if (isCut) break;
		first ??= frame;
		// Some frames of an even stream are one byte longer, or one word of two.
		isEven &&= Math.abs(frame.size - first.size) <= 2;
		seconds += frame.samples / frame.sampleRate;
		at += frame.size;
	}
	return { seconds, bytes: at - from, isEven, isCut };
}

/** The first place from which several frames follow one another. @param lead the byte that the first of all begins with */
function startIn(bytes: Uint8Array, lead: number | undefined, frameAt: FrameAt, found: TagSink): number {
	if (lead === undefined) return -1;
	for (let at = bytes.indexOf(lead); at >= 0; at = bytes.indexOf(lead, at + 1)) {
		found.budget.item();
		let next = at;
		for (let left = fewest; left > 0; left--) {
			const frame = frameAt(bytes, next);
			next = frame && frame.size > 0 ? next + frame.size : Infinity;
		}
		if (next <= bytes.length) return at;
	}
	return -1;
}

/**
 * Seconds of the frames between two places of a file; undefined where there is none at the first.
 * @param start where the first frame begins @param end behind the last
 */
export async function secondsOf(
	file: ByteSource,
	start: number,
	end: number,
	frameAt: FrameAt,
	found: TagSink
): Promise<number | undefined> {
	const bytes = await file.read(start, Math.min(window, end - start));
	const rest = end - start - window;
	const { isCut, ...counted } = count(bytes, 0, rest <= 0, frameAt, found);
	let { seconds, bytes: size, isEven } = counted;
	if (seconds === 0) return undefined;
	// What is not made of frames is no sound: it ends there.
	if (rest <= 0 || (!isCut && size < bytes.length - longestFrame)) return seconds;
	for (const place of isEven ? [] : places) {
		const from = start + window + Math.floor(Math.max(0, rest - window) * place);
		const more = await file.read(from, Math.min(window, end - from));
		const at = startIn(more, bytes[0], frameAt, found);
		if (at < 0) continue;
		const here = count(more, at, place === 1, frameAt, found);
		seconds += here.seconds;
		size += here.bytes;
		isEven &&= here.isEven;
	}
	return (seconds * (end - start)) / size;
}

/** No frame is longer; what is left of one at the end of a window is less. */
const longestFrame = 8192;

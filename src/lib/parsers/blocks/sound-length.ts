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
}

/** Frames from a place on, as far as they follow one another. */
function count(bytes: Uint8Array, from: number, frameAt: FrameAt, found: TagSink): Counted {
	let [seconds, at, isEven] = [0, from, true];
	let first: SoundFrame | undefined;
	while (at < bytes.length) {
		found.budget.item();
		const frame = frameAt(bytes, at);
		if (!frame || frame.size <= 0 || frame.sampleRate <= 0) break;
		first ??= frame;
		// Some frames of an even stream are one byte longer.
		isEven &&= Math.abs(frame.size - first.size) <= 1;
		seconds += frame.samples / frame.sampleRate;
		at += frame.size;
	}
	return { seconds, bytes: at - from, isEven };
}

/** The first place from which several frames follow one another. */
function startIn(bytes: Uint8Array, frameAt: FrameAt, found: TagSink): number {
	for (let at = bytes.indexOf(0xff); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
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
	let { seconds, bytes: size, isEven } = count(bytes, 0, frameAt, found);
	if (seconds === 0) return undefined;
	const rest = end - start - window;
	// What is not made of frames is no sound: it ends there.
	if (rest <= 0 || size < bytes.length - longestFrame) return seconds;
	for (const place of isEven ? [] : places) {
		const from = start + window + Math.floor(Math.max(0, rest - window) * place);
		const more = await file.read(from, Math.min(window, end - from));
		const at = startIn(more, frameAt, found);
		if (at < 0) continue;
		const counted = count(more, at, frameAt, found);
		seconds += counted.seconds;
		size += counted.bytes;
		isEven &&= counted.isEven;
	}
	return (seconds * (end - start)) / size;
}

/** No frame is longer; what is left of one at the end of a window is less. */
const longestFrame = 8192;

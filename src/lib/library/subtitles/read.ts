/** Reads a file of subtitles, whatever its format and letters: never throws, and leaves out what it cannot read. */
import { windows1252 } from '#lib/parsers/io/windows-1252.ts';
import { readAss } from './ass.ts';
import type { Cue } from './cue.ts';
import { readTimedBlocks } from './timed-blocks.ts';

/** Bytes of a file of subtitles: a long film has some hundred thousand. */
export const largestSubtitles = 8 * 1024 * 1024;
const mostCues = 20_000;

/** Endings that name subtitles. */
export const subtitleEnding = /\.(?:srt|vtt|ass|ssa)$/i;

/** Cues sorted by when they begin. */
export function readSubtitles(bytes: Uint8Array): readonly Cue[] {
	const text = textOf(bytes.subarray(0, largestSubtitles)).replace(/\r\n?/g, '\n').replaceAll('\0', '');
	const isAss = /^\[(?:script info|events|v4\+? styles)\]/im.test(text.slice(0, 10_000));
	const cues = isAss ? readAss(text, mostCues) : readTimedBlocks(text, mostCues);
	return cues.sort((a, b) => a.start - b.start);
}

/** By its mark, else UTF-8, else the letters of old Windows, which most old subtitles are in. */
function textOf(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return windows1252(bytes);
	}
}

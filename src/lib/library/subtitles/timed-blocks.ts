/**
 * SubRip and WebVTT (https://www.w3.org/TR/webvtt1/): blocks of a line with two times and the lines of text after it. They
 * are read alike, as players do, since what is named one is often written as the other.
 */
import type { Cue } from './cue.ts';
import { taggedLines } from './runs.ts';

const time = /(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})/;
const arrow = new RegExp(`^\\s*${time.source}\\s*-{2,3}>\\s*${time.source}(.{0,300})`);
/** `{\an8}` before a text puts it at the upper edge; other such marks are left out. */
const marks = /\{\\[^{}]{0,100}\}/g;

const secondsOf = (parts: readonly (string | undefined)[]): number => {
	const [hours = '0', minutes = '0', seconds = '0', rest = '0'] = parts;
	return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(rest.padEnd(3, '0')) / 1000;
};

/** Cues in the order of the file. @param most cues read at most */
export function readTimedBlocks(text: string, most: number): Cue[] {
	const cues: Cue[] = [];
	const lines = text.split('\n');
	for (let at = 0; at < lines.length && cues.length < most; at++) {
		const match = arrow.exec(lines[at] ?? '');
		if (!match) continue;
		const body: string[] = [];
		for (at++; at < lines.length; at++) {
			const line = lines[at] ?? '';
			// A block ends with an empty line; where that is missing, with the next times.
			if (line.trim() === '') break;
			if (arrow.test(line)) {
				at--;
				// The number of the next block belongs to it.
				if (/^\s*\d+\s*$/.test(body.at(-1) ?? '')) body.pop();
				break;
			}
			body.push(line);
		}
		const [start, end] = [secondsOf(match.slice(1, 5)), secondsOf(match.slice(5, 9))];
		const { lines: shown, top } = readTimedText(body.join('\n'), match[9]);
		if (!(end > start) || shown.length === 0) continue;
		cues.push({ start, end, lines: shown, ...(top && { top }) });
	}
	return cues;
}

/** One text, without its times. @param settings what WebVTT says behind them */
export function readTimedText(text: string, settings = ''): Pick<Cue, 'lines'> & { readonly top: boolean } {
	const top = /\{\\an?[789]\b[^}]{0,100}\}/.test(text) || atTop(settings);
	return { lines: taggedLines(text.replace(marks, '')), top };
}

/** WebVTT's `line:`, in lines or hundredths of the picture from its upper edge. */
function atTop(settings: string): boolean {
	const [, value = '', percent] = /\bline:(-?\d{1,4}(?:\.\d{1,4})?)(%?)/.exec(settings) ?? [];
	if (value === '') return false;
	const line = Number(value);
	return line >= 0 && (percent === '%' ? line < 50 : line < 5);
}

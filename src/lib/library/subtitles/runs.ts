/** Styled text of subtitles: the few tags that mean a style, and everything else as it is or left out. */
import type { CueRun } from './cue.ts';

/** Lines and characters of one cue: what has more is no subtitle. */
const mostLines = 12;
const mostLetters = 2000;

/** Gathers text in the style of the moment into lines. */
export class Runs {
	readonly #lines: CueRun[][] = [[]];
	#italic = 0;
	#bold = 0;
	#letters = 0;

	add(text: string): void {
		const room = Math.max(0, mostLetters - this.#letters);
		const kept = text.slice(0, room);
		if (kept === '') return;
		this.#letters += kept.length;
		this.#lines.at(-1)?.push({
			text: kept,
			...(this.#italic > 0 && { italic: true as const }),
			...(this.#bold > 0 && { bold: true as const })
		});
	}

	breakLine(): void {
		if (this.#lines.length < mostLines) this.#lines.push([]);
	}

	italic(on: boolean): void {
		this.#italic = Math.max(0, this.#italic + (on ? 1 : -1));
	}

	bold(on: boolean): void {
		this.#bold = Math.max(0, this.#bold + (on ? 1 : -1));
	}

	/** Lines with something in them. */
	get lines(): readonly (readonly CueRun[])[] {
		return this.#lines.filter((line) => line.some((run) => run.text.trim() !== ''));
	}
}

/** A tag as HTML, SRT and WebVTT write it. A `<` that begins none is text. */
const tag = /<(\/?)([a-z]\w*|[\d:.]+)?[^<>]{0,200}>/gi;
const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u{a0}',
	lrm: '\u{200e}',
	rlm: '\u{200f}'
};

/** Lines of text with `<i>` and `<b>`; all other tags are left out, what stands between them stays. */
export function taggedLines(text: string): readonly (readonly CueRun[])[] {
	const runs = new Runs();
	for (const [index, line] of text.split('\n').entries()) {
		if (index > 0) runs.breakLine();
		let at = 0;
		for (const match of line.matchAll(tag)) {
			runs.add(plainText(line.slice(at, match.index)));
			at = match.index + match[0].length;
			const on = match[1] === '';
			const name = match[2]?.toLowerCase();
			if (name === 'i' || name === 'em') runs.italic(on);
			else if (name === 'b' || name === 'strong') runs.bold(on);
		}
		runs.add(plainText(line.slice(at)));
	}
	return runs.lines;
}

function plainText(text: string): string {
	return text.replace(
		/&(?:#(\d{1,7})|([a-z]{2,5}));/gi,
		(whole, code: string | undefined, name: string | undefined) => {
			if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
			const point = Number(code);
			return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
		}
	);
}

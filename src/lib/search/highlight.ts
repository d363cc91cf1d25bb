// Which parts of a text on screen are why it was found.
import { fold } from '#lib/library/query/fold.ts';
import { wordsOf } from './words.ts';

/** Part of a text, end out. */
export interface Part {
	readonly start: number;
	readonly end: number;
}

const runs = /[\p{L}\p{N}\p{M}]+/gu;

/** Why things were found, as an answer tells it. */
export interface Matched {
	/** Folded words that what was typed stands for. */
	readonly words: ReadonlySet<string>;
	/** By text the letters that fit, where that is known better: of the first items found. */
	readonly parts: ReadonlyMap<string, readonly Part[]>;
}

/** Nothing was asked for in words. */
export const nothingMatched: Matched = { words: new Set(), parts: new Map() };

/** Parts of `text` that are why it was found, in order, apart from each other. */
export function highlights(text: string, { words, parts }: Matched): readonly Part[] {
	return parts.get(text) ?? matchedWords(text, words);
}

/** All of `text` in order, cut where what was found begins and ends. */
export function markedParts(
	text: string,
	matched: Matched
): { readonly text: string; readonly hit: boolean }[] {
	const parts: { text: string; hit: boolean }[] = [];
	let at = 0;
	for (const { start, end } of highlights(text, matched)) {
		if (start > at) parts.push({ text: text.slice(at, start), hit: false });
		parts.push({ text: text.slice(start, end), hit: true });
		at = end;
	}
	if (at < text.length) parts.push({ text: text.slice(at), hit: false });
	return parts;
}

/** Parts in either list, in order, those that meet as one. */
export function joined(some: readonly Part[], others: readonly Part[]): readonly Part[] {
	const parts: Part[] = [];
	for (const part of [...some, ...others].sort((a, b) => a.start - b.start)) {
		const last = parts.at(-1);
		if (!last || part.start > last.end) parts.push(part);
		else if (part.end > last.end) parts[parts.length - 1] = { start: last.start, end: part.end };
	}
	return parts;
}

/** Parts of `text` that are matched words, in order. @param matched folded words */
export function matchedWords(text: string, matched: ReadonlySet<string>): readonly Part[] {
	if (matched.size === 0) return [];
	const parts: Part[] = [];
	for (const run of text.matchAll(runs)) {
		const start = run.index;
		const folded = fold(run[0]);
		const words = wordsOf(run[0]);
		const first = words[0];
		if (words.length === 1 && first !== undefined) {
			if (matched.has(first)) parts.push({ start, end: start + run[0].length });
		} else if (folded.length !== run[0].length) {
			// Folding moved the letters: the run as a whole is near enough.
			if (words.some((word) => matched.has(word))) parts.push({ start, end: start + run[0].length });
		} else parts.push(...pairs(folded, start, words, matched));
	}
	return parts;
}

/** Pairs of letters of scripts without spaces overlap: what they cover is joined. */
function pairs(
	folded: string,
	start: number,
	words: readonly string[],
	matched: ReadonlySet<string>
): Part[] {
	const parts: Part[] = [];
	let from = 0;
	for (const word of words) {
		const at = folded.indexOf(word, from);
		if (at < 0) continue;
		from = at + 1;
		if (!matched.has(word)) continue;
		const last = parts.at(-1);
		const end = start + at + word.length;
		if (last && last.end >= start + at) parts[parts.length - 1] = { start: last.start, end };
		else parts.push({ start: start + at, end });
	}
	return parts;
}

// The words of a text, as they are indexed, asked for and highlighted.
import { fold } from '#lib/library/query/fold.ts';

const runs = /[\p{L}\p{N}\p{M}]+/gu;
/** Scripts that write no spaces between words. */
const unspaced =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu;
const hasUnspaced =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const plainAscii = /^[a-z0-9]+$/;
const hasDigit = /\p{N}/u;

/** A longer run of letters is data, not a word. */
export const longest = 64;

/** The folded words of a text, repeated ones included. Scripts without spaces give pairs of letters and the last letter. */
export function wordsOf(text: string): string[] {
	const found: string[] = [];
	for (const run of fold(text).match(runs) ?? []) {
		if (plainAscii.test(run) || !hasUnspaced.test(run)) found.push(run.slice(0, longest));
		else splitRun(run, found);
	}
	return found;
}

/** A run with letters of a script without spaces: these as pairs, the rest as words. */
function splitRun(run: string, found: string[]): void {
	let end = 0;
	for (const match of run.matchAll(unspaced)) {
		if (match.index > end) found.push(run.slice(end, match.index).slice(0, longest));
		found.push(...pairsOf(match[0]));
		end = match.index + match[0].length;
	}
	if (end < run.length) found.push(run.slice(end).slice(0, longest));
}

function pairsOf(run: string): string[] {
	const letters = [...run];
	return letters.map((letter, at) => letter + (letters[at + 1] ?? ''));
}

/**
 * The words to ask for: as `wordsOf`, but a run of a script without spaces is asked for by its pairs only, as its last
 * letter need not be the last of a run there.
 */
export function askedWords(text: string): string[] {
	return wordsOf(text).filter((word, at, all) => {
		const before = all[at - 1];
		return !(before && isPair(before) && [...word].length === 1 && before.endsWith(word));
	});
}

/** A pair of letters of a script without spaces: exact or nothing. */
export function isPair(word: string): boolean {
	return hasUnspaced.test(word) && [...word].length === 2;
}

/** Typos that are made in a word as easily as not: none in short ones and in numbers, where each digit counts. */
function likelyTypos(word: string): number {
	return hasDigit.test(word) || word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

/** Typos beyond which a word says nothing: beside others less is asked of it, as these tell enough. */
function mostTypos(word: string, alone: boolean): number {
	if (hasUnspaced.test(word)) return 0;
	if (hasDigit.test(word)) return word.length < 4 ? 0 : 1;
	if (word.length < 3) return 0;
	return alone && word.length < 5 ? 1 : 2;
}

/**
 * What it costs to take a word for one with 0, 1 or 2 typos: a point each, and one more where it is so short, or a number,
 * that they are less likely than two in words beside it.
 * @param alone whether the word is the only one
 */
export function typoCosts(word: string, alone: boolean): readonly number[] {
	const likely = likelyTypos(word);
	return Array.from({ length: mostTypos(word, alone) + 1 }, (_, typos) =>
		typos > likely ? typos + 1 : typos
	);
}

/** What all typos of a query may cost together: none in the first place, then as much as it takes to find something. */
export const mostCost = 5;

/** Where fewer items than these are found by guess, those of the next best guess follow. */
export const enough = 10;

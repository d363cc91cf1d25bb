/** Codes in texts, replaced by what they stand for; and lists of codes as text files have them. */
import { longestCode, type Code, type CodesContent, type CodeSign } from './preset-kinds/codes.ts';

/** Replaces codes of several lists; of two that know the same code the first counts. */
export interface CodeReplacer {
	/** Every code in a text; what is no code stays. */
	all(text: string): string;
	/** The code that ends before a place in a text: where it begins, and what it stands for. */
	before(text: string, place: number): { readonly start: number; readonly text: string } | undefined;
}

export function codeReplacer(lists: readonly CodesContent[]): CodeReplacer {
	const known = new Map<CodeSign, Map<string, readonly string[]>>();
	for (const { sign, codes } of lists) {
		const ofSign = known.get(sign) ?? new Map<string, readonly string[]>();
		for (const { code, texts } of codes) if (!ofSign.has(code)) ofSign.set(code, texts);
		known.set(sign, ofSign);
	}

	/** What stands between two signs: a code, or one with the number of its text. */
	function meaning(sign: CodeSign, between: string): string | undefined {
		const codes = known.get(sign);
		const whole = codes?.get(between);
		if (whole) return whole[0];
		const numbered = /^(.+)#(\d{1,2})$/s.exec(between);
		return numbered ? codes?.get(numbered[1] ?? '')?.[Number(numbered[2]) - 1] : undefined;
	}

	function allOf(sign: CodeSign, text: string): string {
		let made = '';
		let done = 0;
		for (let open = text.indexOf(sign); open >= 0;) {
			const close = text.indexOf(sign, open + 1);
			if (close < 0) break;
			const meant = meaning(sign, text.slice(open + 1, close));
			if (meant === undefined) {
				// What ends no code may begin one.
				open = close;
				continue;
			}
			made += text.slice(done, open) + meant;
			done = close + 1;
			open = text.indexOf(sign, done);
		}
		return made + text.slice(done);
	}

	return {
		all: (text) => [...known.keys()].reduce((now, sign) => allOf(sign, now), text),
		before(text, place) {
			const sign = [...known.keys()].find((one) => text[place - 1] === one);
			if (sign === undefined || place < 3) return undefined;
			const start = text.lastIndexOf(sign, place - 2);
			if (start < 0) return undefined;
			const meant = meaning(sign, text.slice(start + 1, place - 1));
			return meant === undefined ? undefined : { start, text: meant };
		}
	};
}

/** What was read of a list of codes. */
export interface ReadCodes {
	readonly codes: readonly Code[];
	/** Lines with a code that stands for nothing, or with one that is too long; from 1. */
	readonly faulty: readonly number[];
}

/**
 * A list of codes: one on each line, a tab behind it, then what it stands for, with tabs between several; where there is no
 * tab the first blank ends the code. Lines that begin with two slashes are comments. Of a code that comes again the last counts.
 */
export function readCodes(text: string): ReadCodes {
	const codes = new Map<string, readonly string[]>();
	const faulty: number[] = [];
	for (const [index, line] of text
		.replace(/^\ufeff/, '')
		.split(/\r\n|\r|\n/)
		.entries()) {
		if (line.trim() === '' || line.trimStart().startsWith('//')) continue;
		const parts = line.includes('\t')
			? line.split('\t')
			: (/^\s*(\S+)\s+(.*)$/.exec(line)?.slice(1) ?? [line]);
		const [code = '', ...texts] = parts.map((part) => part.trim());
		const said = texts.filter((one) => one !== '');
		if (code === '' || code.length > longestCode || said.length === 0) faulty.push(index + 1);
		else codes.set(code, said);
	}
	return { codes: [...codes].map(([code, texts]) => ({ code, texts })), faulty };
}

/** Codes as `readCodes` reads them. */
export function printCodes(codes: readonly Code[]): string {
	return codes.map(({ code, texts }) => [code, ...texts].join('\t')).join('\n');
}

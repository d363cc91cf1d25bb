/**
 * Media summary codes of the Picture Licensing Universal System (https://www.useplus.com/useplus/summary_code.asp): versions, then
 * for each licensed use a row of four-letter codes.
 */
import type { Labels } from '../model.ts';

/**
 * A code in words, as `PLUS V0120 (LDF Version 1.20) U001 (1 Media Usages:); 1IAA (1 Usage Item:) ...`.
 * @param labels words of the codes
 * @returns undefined for what is no such code
 */
export function plusSummary(text: string, labels: Labels): string | undefined {
	const [, plus, version = '', usages = '', ...uses] = text.replace(/\s+/g, '').split('|');
	if (plus !== 'PLUS') return undefined;
	const head = `PLUS ${inWords(version, labels)} ${inWords(usages, labels)}`;
	const rows = uses
		.filter((use) => use !== '')
		.map((use) => (use.match(/.{1,4}/gs) ?? []).map((code) => inWords(code, labels)).join(' '));
	return [head, ...rows].join('; ');
}

function inWords(code: string, labels: Labels): string {
	const words = Object.hasOwn(labels, code) ? labels[code] : counted(code);
	return words === undefined ? code : `${code} (${words})`;
}

/** Codes that are numbers: in digits, or in two letters of which the first counts 26. */
function counted(code: string): string | undefined {
	const version = /^V(\d\d)(\d\d)$/.exec(code);
	if (version) return `LDF Version ${Number(version[1])}.${version[2] ?? ''}`;
	const usages = /^U(\d{3})$/.exec(code)?.[1];
	if (usages !== undefined) return `${Number(usages)} Media Usages:`;
	const items = /^1I([A-Z])([A-Z])$/.exec(code);
	if (items) return `${numberOf(items[1]) * 26 + numberOf(items[2]) + 1} Usage Items:`;
	const usage = /^1UN([A-Z])$/.exec(code)?.[1];
	return usage === undefined ? undefined : `Usage Number ${usage}`;
}

const numberOf = (letter: string | undefined): number => (letter ?? 'A').charCodeAt(0) - 65;

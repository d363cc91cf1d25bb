// Places in a saved search that are filled in when it is opened: `person:{who} taken:{year=2024}`.
import { quote } from './quote.ts';

export interface Parameter {
	readonly name: string;
	/** What it is where nothing else is said. */
	readonly usual: string;
}

/** A name begins with a letter, so that `a{2}` in a pattern is none; nor is `\p{L}`. */
const written = /(?<!\\[pP])\{(\p{L}[\p{L}\p{N} _-]{0,39})(?:=([^{}]{0,80}))?\}/gu;
const here = new RegExp(written.source, 'uy');

/** How many letters the parameter that begins at a place takes; 0 where none does. */
export function parameterAt(text: string, at: number): number {
	if (text[at] !== '{') return 0;
	here.lastIndex = at;
	return here.exec(text)?.[0].length ?? 0;
}

/** The parameters of a text, each once, in the order they stand. */
export function parametersIn(text: string): readonly Parameter[] {
	const found = new Map<string, Parameter>();
	for (const [, name = '', usual] of text.matchAll(written)) {
		const before = found.get(name);
		if (!before || (before.usual === '' && usual)) found.set(name, { name, usual: usual ?? '' });
	}
	return [...found.values()];
}

/**
 * The text with its parameters filled in. Within quotes a value is that text; outside it may be anything that the language
 * knows (`2023..2024`, `>=3`), and gets quotes where it has spaces.
 */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
	return text.replace(written, (_, name: string, usual: string | undefined, at: number) => {
		const value = values[name] ?? usual ?? '';
		if (isInQuotes(text, at)) return value.replace(/[“”„]/g, '"').replace(/["\\]/g, '\\$&');
		return value === '' || /[\s()"“”„]/.test(value) ? quote(value) : value;
	});
}

/** What stands before a place as the language reads it: a quote opens where a value may begin, a pattern has quotes of its own. */
const read =
	/(?<=^|[\s(:,<>=!-])(?:"(?:\\["\\]|[^"])*("|$)|[“”„](?:\\["\\]|[^”“"])*([”“"]|$)|(?<=[:,])\/(?:\\.|[^/])*\/)/gsu;

function isInQuotes(text: string, at: number): boolean {
	for (const [found, plain, curly] of text.slice(0, at).matchAll(read))
		if ((plain ?? curly) === '' && !found.startsWith('/')) return true;
	return false;
}

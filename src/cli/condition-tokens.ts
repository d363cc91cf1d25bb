/** The words of a condition (`-if`): what it is made of before it has a meaning. */

export type Token =
	| { readonly kind: 'number'; readonly value: number }
	/** Between single quotes, as it is; between double quotes in parts, the odd ones names of tags. */
	| { readonly kind: 'text'; readonly parts: readonly string[] }
	| { readonly kind: 'tag'; readonly name: string }
	| { readonly kind: 'pattern'; readonly pattern: PatternFor }
	| { readonly kind: 'word'; readonly word: string }
	| { readonly kind: 'end' };

/** A pattern, for what the tags named in it say. */
export type PatternFor = (valueOf: (name: string) => string) => RegExp;

/** A condition that cannot be understood; says where. */
export class WrongCondition extends Error {
	override readonly name = 'WrongCondition';
}

/** Longer than anything a person types. */
const longest = 10_000;

const tagName = /\$(?:\{\s*([\w:*?-]+#?)\s*\}|((?:\w[\w-]*:)*\w+#?))/y;
const number = /0[xX][0-9a-fA-F]+|(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?/y;
const symbol = /=~|!~|==|!=|<=>|<=|>=|&&|\|\||\*\*|[<>!()+\-*/%.,&|^?:]|[A-Za-z_]\w*/y;
/** How Perl lets a pattern begin, but for the slash alone. */
const patternStart = /m(?=\W)(?!\s)/y;

/** Takes a condition apart. @throws WrongCondition */
export function tokensOf(text: string): readonly Token[] {
	if (text.length > longest) throw new WrongCondition('it is too long');
	const tokens: Token[] = [];
	let at = 0;
	const next = (pattern: RegExp): RegExpExecArray | null => {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (match) at = pattern.lastIndex;
		return match;
	};
	for (;;) {
		next(/\s+/y);
		const letter = text[at];
		if (letter === undefined) return [...tokens, { kind: 'end' }];
		if (letter === '$') {
			const match = next(tagName);
			if (!match) throw wrong(text, at, 'a tag name must follow "$"');
			tokens.push({ kind: 'tag', name: match[1] ?? match[2] ?? '' });
		} else if (letter === "'" || letter === '"') {
			const [inside, end] = quoted(text, at);
			tokens.push({ kind: 'text', parts: letter === '"' ? partsOf(inside) : [unescaped(inside)] });
			at = end;
		} else if (afterMatch(tokens.at(-1)) && (letter === '/' || next(patternStart))) {
			const [inside, end] = quoted(text, at);
			at = end;
			const flags = next(/[a-z]*/y)?.[0] ?? '';
			tokens.push({ kind: 'pattern', pattern: patternOf(inside, flags) });
		} else {
			const digits = next(number)?.[0];
			if (digits !== undefined) {
				tokens.push({ kind: 'number', value: Number(digits) });
				continue;
			}
			const word = next(symbol)?.[0];
			if (word === undefined) throw wrong(text, at, `"${letter}" has no meaning`);
			tokens.push({ kind: 'word', word });
		}
	}
}

function wrong(text: string, at: number, why: string): WrongCondition {
	return new WrongCondition(`${why} (at "${text.slice(at, at + 12)}")`);
}

/** A slash begins a pattern only where one is waited for; elsewhere it divides. */
function afterMatch(last: Token | undefined): boolean {
	return last?.kind === 'word' && (last.word === '=~' || last.word === '!~');
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

/** What stands between this mark and its like, and where it ends. A backslash keeps the mark from ending it; brackets have pairs in them. */
function quoted(text: string, start: number): readonly [inside: string, end: number] {
	const mark = text[start] ?? '';
	const end = closing[mark] ?? mark;
	let depth = 0;
	for (let at = start + 1; at < text.length; at++) {
		const letter = text[at];
		if (letter === '\\') at++;
		else if (letter === end && depth-- === 0) return [text.slice(start + 1, at), at + 1];
		else if (letter === mark) depth++;
	}
	throw wrong(text, start, `nothing ends what ${mark} begins`);
}

const unescaped = (text: string) => text.replace(/\\(['\\])/g, '$1');

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0' };

/** Text and tag names by turns. */
function partsOf(inside: string): readonly string[] {
	const parts: string[] = [];
	let text = '';
	for (let at = 0; at < inside.length; at++) {
		const letter = inside[at] ?? '';
		tagName.lastIndex = at;
		const match = letter === '$' ? tagName.exec(inside) : null;
		if (match) {
			parts.push(text, match[1] ?? match[2] ?? '');
			text = '';
			at = tagName.lastIndex - 1;
		} else if (letter === '\\') {
			const escaped = inside[++at] ?? '';
			text += escapes[escaped] ?? escaped;
		} else {
			text += letter;
		}
	}
	return [...parts, text];
}

function patternOf(source: string, flags: string): PatternFor {
	const [, first = ''] = /^\(\?([a-z]+)\)/.exec(source) ?? [];
	const all = new Set(flags + first);
	const unknown = [...all].filter((flag) => !'imsx'.includes(flag)).join('');
	if (unknown !== '') throw new WrongCondition(`a pattern has no flag "${unknown}", only i, m, s, x`);
	const spaced = all.delete('x');
	const make = (perl: string) => {
		try {
			return new RegExp(inJavaScript(perl, spaced), [...all].join(''));
		} catch (error) {
			throw new WrongCondition(error instanceof Error ? error.message : String(error));
		}
	};
	const parts = source.slice(first === '' ? 0 : first.length + 3).split(tagInPattern);
	if (parts.length > 1) {
		return (valueOf) =>
			make(parts.map((part, index) => (index % 2 ? valueOf(part.replace(/[{}\s]/g, '')) : part)).join(''));
	}
	const pattern = make(parts[0] ?? '');
	return () => pattern;
}

/** A tag whose value is part of the pattern; elsewhere `$` is the end. */
const tagInPattern = /(?<!\\)\$(\{\s*[\w:*?-]+#?\s*\}|(?:\w[\w-]*:)*[A-Za-z_]\w*#?)/;

/** What Perl writes in another way. */
const otherwise: Readonly<Record<string, string>> = {
	'\\A': '(?<![^])',
	'\\z': '(?![^])',
	'\\Z': '(?=\n?(?![^]))',
	'\\h': '[ \\t]'
};

/** @param spaced white space and comments outside of classes mean nothing */
function inJavaScript(perl: string, spaced: boolean): string {
	return perl.replace(/\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\s+|#.*/g, (part) => {
		if (part.startsWith('\\')) return otherwise[part] ?? part;
		return spaced && !part.startsWith('[') ? '' : part;
	});
}

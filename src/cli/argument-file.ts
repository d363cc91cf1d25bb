/** Files of arguments (`-@`): a word of the command line a line, as ExifTool reads them. */
import { readFileSync } from 'node:fs';
import { piped } from './file-source.ts';

/** A word of the command line. */
export interface Argument {
	readonly text: string;
	/** The same in bytes, where it is not UTF-8: names of old disks and archives are not always. */
	readonly bytes?: Buffer;
}

/** What stands in the place of bytes that are no UTF-8. */
const unknownLetter = '\ufffd';

/**
 * The arguments in a file. Empty lines and those that begin with `#` are none, white space before one is not part of it, and
 * what follows `#[CSTR]` is a text with escapes.
 * @param list `-`: standard input
 * @throws NodeJS.ErrnoException
 */
export function argumentsIn(list: string): readonly Argument[] {
	const all = list === '-' ? Buffer.from(piped(0).buffer) : readFileSync(list);
	// Of a letter of its own for each byte: what is no UTF-8 is told line by line.
	const lines = all
		.toString('latin1')
		.replace(/^\xef\xbb\xbf/, '')
		.split(/\r?\n/);
	return lines.flatMap((line): Argument[] => {
		const word = line.trimStart();
		const isEscaped = word.startsWith(escaped);
		if (word === '' || (word.startsWith('#') && !isEscaped)) return [];
		const bytes = Buffer.from(isEscaped ? unescaped(word.slice(escaped.length)) : word, 'latin1');
		const text = bytes.toString();
		return [text.includes(unknownLetter) ? { text, bytes } : { text }];
	});
}

const escaped = '#[CSTR]';
const letters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', b: '\b', a: '\x07' };

const unescaped = (text: string): string =>
	text.replace(/\\(x[0-9a-fA-F]{1,2}|[0-7]{1,3}|.)/g, (_all, mark: string) => {
		if (/^x./.test(mark)) return String.fromCharCode(Number.parseInt(mark.slice(1), 16));
		if (/^\d/.test(mark)) return String.fromCharCode(Number.parseInt(mark, 8) & 255);
		return letters[mark] ?? mark;
	});

/** What the command line asks for. Options are those of ExifTool where it has them: docs/from-exiftool.md. */
import { argumentsIn, type Argument } from './argument-file.ts';
import type { Families } from './row.ts';
import { patternOf, type Pattern } from './selection.ts';
import { absent, flags, newDraft, valued, Wrong, type Draft } from './switches.ts';
import type { Style } from './text-form.ts';

/** How a run of `read` is done. */
export interface ReadOptions {
	/** Paths (`-`: standard input) in the order given; those of a list file stand where `-@` stood. */
	readonly inputs: readonly Input[];
	readonly form: 'text' | 'json' | 'csv';
	/** Binary values are given as they are; in JSON and CSV as base64. */
	readonly binary: boolean;
	readonly style: Style;
	/** With tabs: names, not words. */
	readonly named: boolean;
	/** Which groups are shown with a tag. */
	readonly families: Families;
	/** Groups are headings (`-g`). */
	readonly grouped: boolean;
	/** Values as stored, not as printed. */
	readonly numeric: boolean;
	/** Tags of the same name are all shown, where the form can show them. */
	readonly all: boolean;
	/** Tags that no table names are shown too. */
	readonly unknown: boolean;
	readonly composite: boolean;
	/** What recordings say from moment to moment, too. */
	readonly moments: boolean;
	/** Warnings of what is odd but read are shown too. */
	readonly minor: boolean;
	/** A tag that was asked for and is not there is shown as `-`. */
	readonly force: boolean;
	readonly separator: string | undefined;
	readonly delimiter: string;
	readonly asked: readonly Pattern[];
	readonly except: readonly Pattern[];
	/** All of them must hold for a file to be shown. */
	readonly conditions: readonly string[];
	readonly recurse: Recurse;
	readonly extensions: Extensions;
	/** The exit code tells whether a file failed. */
	readonly strict: boolean;
	/** 1: no counts, progress or headings; 2: no warnings on standard error either. */
	readonly quiet: number;
	/** Every file is told as it is read. */
	readonly progress: boolean;
}

/** Folders inside folders: not at all, those that are not hidden, all. */
export type Recurse = 'no' | 'shown' | 'all';

/** Which files of a folder are read, by their extensions in lower case. `*`: any. */
export interface Extensions {
	/** Only these; empty: all that are known. */
	readonly only: ReadonlySet<string>;
	/** These too. */
	readonly also: ReadonlySet<string>;
	readonly never: ReadonlySet<string>;
}

export interface Input {
	readonly path: string;
	/** The same in bytes, where it is not UTF-8. */
	readonly bytes?: Buffer;
}

/** What a command line comes to. */
export type Command =
	| { readonly what: 'help' | 'version' }
	| { readonly what: 'wrong'; readonly why: string }
	| { readonly what: 'read'; readonly options: ReadOptions };

/** Reads the arguments after the script's name. */
export function parseArguments(args: readonly string[]): Command {
	const [name, ...rest] = args;
	if (name === 'help' || name === '--help' || name === '-h' || name === '-?') return { what: 'help' };
	if (name === '--version' || name === '-ver') return { what: 'version' };
	if (name === undefined) return wrong('Say what to do: mediatheque read PATH');
	if (name !== 'read') return wrong(`There is no command "${name}", only "read"`);
	const options = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : undefined);
	if (options.includes('--help')) return { what: 'help' };
	if (options.includes('--version') || options.includes('-ver')) return { what: 'version' };
	try {
		return { what: 'read', options: readOptions(rest) };
	} catch (error) {
		if (error instanceof Wrong) return wrong(error.message);
		throw error;
	}
}

function wrong(why: string): Command {
	return { what: 'wrong', why };
}

function readOptions(args: readonly string[]): ReadOptions {
	const draft = newDraft();
	readArguments(
		draft,
		args.map((text) => ({ text })),
		0
	);
	if (draft.inputs.length === 0)
		throw new Wrong('Name at least one file or folder, or a list of them with -@');
	const { names, ...options } = draft;
	return { ...options, ...styleOf(draft, names) };
}

/** A list of lists may name itself. */
const mostLists = 10;

function readArguments(draft: Draft, args: readonly Argument[], depth: number): void {
	const rest = args[Symbol.iterator]();
	const valueOf = (option: string, what = 'a value'): string => {
		const { value, done } = rest.next();
		if (done) throw new Wrong(`${option} needs ${what}`);
		return value.text;
	};
	for (const argument of rest) {
		const { text } = argument;
		if (text === '--') {
			for (const path of rest) addPath(draft, path);
		} else if (text === '-@') {
			const list = valueOf(text, 'the name of a file with one argument a line');
			if (depth >= mostLists) throw new Wrong(`"${list}": lists in lists do not end`);
			readArguments(draft, listed(list), depth + 1);
		} else if (Object.hasOwn(valued, text)) {
			valued[text]?.(draft, valueOf(text));
		} else if (text.startsWith('-') && text !== '-') {
			addOption(draft, text);
		} else {
			addPath(draft, argument);
		}
	}
}

function listed(list: string): readonly Argument[] {
	try {
		return argumentsIn(list);
	} catch (error) {
		throw new Wrong(error instanceof Error ? error.message : String(error));
	}
}

function addPath({ inputs }: Draft, { text: path, bytes }: Argument): void {
	inputs.push(bytes ? { path, bytes } : { path });
}

function addOption(draft: Draft, arg: string): void {
	if (Object.hasOwn(flags, arg)) {
		flags[arg]?.(draft);
		return;
	}
	const short = /^-s([123])$/.exec(arg)?.[1];
	if (short !== undefined) {
		draft.names = Number(short);
		return;
	}
	const [, letter, ...digits] = /^-([gG])([013])?(?::?([013]))?(?::?([013]))?$/.exec(arg) ?? [];
	if (letter !== undefined) {
		draft.families = digits.flatMap((digit) => families[digit] ?? []);
		if (draft.families.length === 0) draft.families = [0];
		if (letter === 'g') draft.grouped = true;
		return;
	}
	if (/^-[gG]\d/.test(arg)) throw new Wrong(`"${arg}": the families of groups here are 0, 1 and 3`);
	if (absent.has(arg) || (arg.length > 2 && absent.has(arg.toLowerCase()))) {
		throw new Wrong(`The option "${arg}" is not available`);
	}
	addTag(draft, arg);
}

/** By the digits of `-G`. */
const families: Readonly<Partial<Record<string, ReadOptions['families'][number]>>> = { 0: 0, 1: 1, 3: 3 };

/** `-TAG`, `--TAG`. */
function addTag(draft: Draft, arg: string): void {
	if (/^--?[\w*?:-]+#?[-+^]?(?:<=?|=)/.test(arg)) {
		throw new Wrong(`"${arg}" would change files, and read changes nothing`);
	}
	const excluded = arg.startsWith('--');
	const pattern = arg.length > 2 || arg === '-*' ? patternOf(arg.slice(excluded ? 2 : 1)) : undefined;
	if (!pattern) throw new Wrong(`There is no option "${arg}"`);
	(excluded ? draft.except : draft.asked).push(pattern);
}

/** What `-s`, as often as it came, and the options around it make of the layout. */
function styleOf(
	{ style, binary, form, numeric }: Draft,
	names: number
): Pick<ReadOptions, 'style' | 'named' | 'numeric'> {
	const styles: readonly Style[] = ['words', 'names', 'short', 'values'];
	return {
		style: style === 'words' ? (styles[Math.min(names, 3)] ?? style) : style,
		named: names > 0,
		// Values that go to other programs as they are need no words.
		numeric: numeric || (binary && form === 'text')
	};
}

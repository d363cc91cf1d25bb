/** What the command line asks for. Options are those of ExifTool where it has them: docs/from-exiftool.md. */
import { patternOf, type Pattern } from './selection.ts';
import type { Families } from './row.ts';
import type { Style } from './text-form.ts';

/** How a run of `read` is done. */
export interface ReadOptions {
	/** Paths in the order given; those of a list file stand where `-@` stood. */
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

/** A path (`-`: standard input), or a file (`-`: standard input) with one path a line. */
export type Input = { readonly path: string } | { readonly list: string };

/** What a command line comes to. */
export type Command =
	| { readonly what: 'help' | 'version' }
	| { readonly what: 'wrong'; readonly why: string }
	| { readonly what: 'read'; readonly options: ReadOptions };

/** A command line that cannot be followed. */
class Wrong extends Error {}

type Draft = {
	-readonly [Key in keyof Omit<ReadOptions, 'extensions'>]: ReadOptions[Key] extends readonly (infer Item)[]
		? Item[]
		: ReadOptions[Key];
} & {
	names: number;
	extensions: { only: Set<string>; also: Set<string>; never: Set<string> };
};

function newDraft(): Draft {
	return {
		inputs: [],
		form: 'text',
		binary: false,
		style: 'words',
		named: false,
		families: [],
		grouped: false,
		numeric: false,
		all: false,
		unknown: false,
		composite: true,
		moments: false,
		minor: true,
		force: false,
		separator: undefined,
		delimiter: ',',
		asked: [],
		except: [],
		conditions: [],
		recurse: 'no',
		extensions: { only: new Set(), also: new Set(), never: new Set() },
		strict: false,
		quiet: 0,
		progress: false,
		names: 0
	};
}

/** Options that stand alone. */
const flags: Readonly<Record<string, (draft: Draft) => void>> = {
	'-j': (draft) => (draft.form = 'json'),
	'-json': (draft) => (draft.form = 'json'),
	'-csv': (draft) => (draft.form = 'csv'),
	'-b': (draft) => (draft.binary = true),
	'-binary': (draft) => (draft.binary = true),
	'-n': (draft) => (draft.numeric = true),
	'--printConv': (draft) => (draft.numeric = true),
	'-a': (draft) => (draft.all = true),
	'-duplicates': (draft) => (draft.all = true),
	'-u': (draft) => (draft.unknown = true),
	'-unknown': (draft) => (draft.unknown = true),
	'-U': (draft) => (draft.unknown = true),
	'-unknown2': (draft) => (draft.unknown = true),
	'-e': (draft) => (draft.composite = false),
	'--composite': (draft) => (draft.composite = false),
	'-ee': (draft) => (draft.moments = true),
	'-ee1': (draft) => (draft.moments = true),
	'-ee2': (draft) => (draft.moments = true),
	'-ee3': (draft) => (draft.moments = true),
	'-extractEmbedded': (draft) => (draft.moments = true),
	'-m': (draft) => (draft.minor = false),
	'-ignoreMinorErrors': (draft) => (draft.minor = false),
	'-f': (draft) => (draft.force = true),
	'-forcePrint': (draft) => (draft.force = true),
	'-t': (draft) => (draft.style = 'tabs'),
	'-tab': (draft) => (draft.style = 'tabs'),
	'-T': (draft) => [(draft.style = 'table'), (draft.force = true), draft.quiet++],
	'-table': (draft) => [(draft.style = 'table'), (draft.force = true), draft.quiet++],
	'-s': (draft) => draft.names++,
	'-short': (draft) => draft.names++,
	'-S': (draft) => (draft.names = 2),
	'-veryShort': (draft) => (draft.names = 2),
	'-r': (draft) => (draft.recurse = 'shown'),
	'-recurse': (draft) => (draft.recurse = 'shown'),
	'-r.': (draft) => (draft.recurse = 'all'),
	'-q': (draft) => draft.quiet++,
	'-quiet': (draft) => draft.quiet++,
	'-progress': (draft) => (draft.progress = true),
	'--strict': (draft) => (draft.strict = true),
	// Reading is as fast either way, and finds the same.
	'-fast': () => undefined,
	'-fast1': () => undefined,
	'-fast2': () => undefined
};

/** Options that are followed by a value. */
const valued: Readonly<Record<string, (draft: Draft, value: string) => void>> = {
	'-@': (draft, list) => draft.inputs.push({ list }),
	'-if': (draft, condition) => draft.conditions.push(condition),
	'-x': (draft, tag) => draft.except.push(tagIn(tag, '-x')),
	'-exclude': (draft, tag) => draft.except.push(tagIn(tag, '-exclude')),
	'-ext': (draft, name) => draft.extensions.only.add(bareExtension(name)),
	'-extension': (draft, name) => draft.extensions.only.add(bareExtension(name)),
	'-ext+': (draft, name) => draft.extensions.also.add(bareExtension(name)),
	'--ext': (draft, name) => draft.extensions.never.add(bareExtension(name)),
	'--extension': (draft, name) => draft.extensions.never.add(bareExtension(name)),
	'-sep': (draft, between) => (draft.separator = between),
	'-separator': (draft, between) => (draft.separator = between),
	'-csvDelim': (draft, mark) => (draft.delimiter = mark.replaceAll('\\t', '\t')),
	'-charset': (_draft, set) => {
		if (!/^(?:filename=)?utf-?8$/i.test(set))
			throw new Wrong('All text is UTF-8 here: -charset knows no other');
	},
	'-lang': (_draft, language) => {
		if (!/^en$/i.test(language)) throw new Wrong('Words are English here: -lang knows no other');
	}
};

/** ExifTool's options that are not here: told apart from names of tags. */
const absent = new Set(
	(
		'-addtagsfromfile -api -arg -args -argformat -binary+ -c -common_args -config -coordformat -d -D ' +
		'-dateformat -decimal -delete_original -delete_original! -diff -E -ec -echo -echo1 -echo2 -echo3 ' +
		'-echo4 -efile -escapehtml -escapexml -ex -execute -fast3 -fast4 -fast5 ' +
		'-fileorder -fixbase -geosync -geotag -geolocate -globaltimeshift -h -H -hex -htmldump -htmlformat -i -ignore ' +
		'-if0 -if1 -if2 -if3 -if4 -if5 -k -l -L -latin -list -listd -listf -listg -listr -listw -listwf -listx -long ' +
		'-o -out -overwrite_original -overwrite_original_in_place -p -P -password -pause -php -phpformat -plot ' +
		'-preserve -printformat -password -restore_original -scanforxmp -sort -srcfile -stay_open -struct ' +
		'-tagout -tagsfromfile -textout -use -userparam -v -v0 -v1 -v2 -v3 -v4 -v5 -validate -verbose -w -w+ -w! ' +
		'-wext -W -W+ -W! -wm -writemode -X -xmlformat -xpath -z -zip'
	).split(' ')
);

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
	const rest = args[Symbol.iterator]();
	for (const arg of rest) {
		if (arg === '--') {
			for (const path of rest) draft.inputs.push({ path });
		} else if (Object.hasOwn(valued, arg)) {
			const { value, done } = rest.next();
			if (done)
				throw new Wrong(
					`${arg} needs ${arg === '-@' ? 'the name of a file with one path a line' : 'a value'}`
				);
			valued[arg]?.(draft, value);
		} else if (arg.startsWith('-') && arg !== '-') {
			addOption(draft, arg);
		} else {
			draft.inputs.push({ path: arg });
		}
	}
	if (draft.inputs.length === 0)
		throw new Wrong('Name at least one file or folder, or a list of them with -@');
	const { names, ...options } = draft;
	return { ...options, ...styleOf(draft, names) };
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
	const pattern = arg.length > 2 ? patternOf(arg.slice(excluded ? 2 : 1)) : undefined;
	if (!pattern) throw new Wrong(`There is no option "${arg}"`);
	(excluded ? draft.except : draft.asked).push(pattern);
}

function tagIn(typed: string, option: string): Pattern {
	const pattern = patternOf(typed);
	if (!pattern) throw new Wrong(`${option} needs the name of a tag, not "${typed}"`);
	return pattern;
}

const bareExtension = (name: string) => name.replace(/^\./, '').toLowerCase();

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

/** The options of `read`, a line each: what they change of how it is done. */
import type { ReadOptions } from './options.ts';
import { patternOf, type Pattern } from './selection.ts';

/** A command line that cannot be followed. */
export class Wrong extends Error {}

/** A command line while it is read. */
export type Draft = {
	-readonly [Key in keyof Omit<ReadOptions, 'extensions'>]: ReadOptions[Key] extends readonly (infer Item)[]
		? Item[]
		: ReadOptions[Key];
} & {
	names: number;
	extensions: { only: Set<string>; also: Set<string>; never: Set<string> };
};

export function newDraft(): Draft {
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
export const flags: Readonly<Record<string, (draft: Draft) => void>> = {
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
export const valued: Readonly<Record<string, (draft: Draft, value: string) => void>> = {
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
export const absent = new Set(
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

function tagIn(typed: string, option: string): Pattern {
	const pattern = patternOf(typed);
	if (!pattern) throw new Wrong(`${option} needs the name of a tag, not "${typed}"`);
	return pattern;
}

const bareExtension = (name: string) => name.replace(/^\./, '').toLowerCase();

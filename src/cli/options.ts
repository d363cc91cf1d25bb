/** What the command line asks for. */

/** How a run of `read` is done. */
export interface ReadOptions {
	/** Paths in the order given; those of a list file stand where `-@` stood. */
	readonly inputs: readonly Input[];
	readonly json: boolean;
	/** Which group is shown before a tag's name: family 0, family 1, none. */
	readonly groups: 0 | 1 | undefined;
	/** Values as stored, not as printed. */
	readonly numeric: boolean;
	/** Tags of the same name are all shown, where the form can show them. */
	readonly all: boolean;
	/** Tags that no table names are shown too. */
	readonly unknown: boolean;
	readonly recurse: boolean;
	/** The exit code tells whether a file failed. */
	readonly strict: boolean;
}

/** A path, or a file (`-`: standard input) with one path a line. */
export type Input = { readonly path: string } | { readonly list: string };

/** What a command line comes to. */
export type Command =
	| { readonly what: 'help' | 'version' }
	| { readonly what: 'wrong'; readonly why: string }
	| { readonly what: 'read'; readonly options: ReadOptions };

export const help = `Usage: mediatheque read [options] [PATH...]

Prints the metadata of files. A folder stands for the files in it.

  -j         JSON: one array, one object per file, in the order given
  -G1        show each tag's group: the part of the file it comes from (-G: its kind of metadata)
  -n         values as they are stored, not as they are read aloud
  -a         show every tag of a name, not only the first
  -u         show tags that have no known name too
  -r         folders with all folders inside them
  -@ LIST    paths from a file, one a line ("-": from standard input)
  --strict   exit with 1 if any file could not be read
  --         what follows is a path, whatever it begins with
  --help     this text
  --version  the version

Times without a zone are shown in that of this computer, or of the TZ variable.
`;

type Flag = 'json' | 'numeric' | 'all' | 'unknown' | 'recurse' | 'strict';

const flags: Readonly<Record<string, Flag>> = {
	'-j': 'json',
	'-json': 'json',
	'-n': 'numeric',
	'-a': 'all',
	'-u': 'unknown',
	'-r': 'recurse',
	'--strict': 'strict'
};

const groupFlags: Readonly<Record<string, 0 | 1>> = { '-G': 0, '-G0': 0, '-G1': 1 };

/** Reads the arguments after the script's name. */
export function parseArguments(args: readonly string[]): Command {
	const [name, ...rest] = args;
	if (args.includes('--help') || name === 'help') return { what: 'help' };
	if (args.includes('--version')) return { what: 'version' };
	if (name === undefined) return wrong('Say what to do: mediatheque read PATH');
	if (name !== 'read') return wrong(`There is no command "${name}", only "read"`);
	return parseRead(rest);
}

function parseRead(args: readonly string[]): Command {
	const set = { json: false, numeric: false, all: false, unknown: false, recurse: false, strict: false };
	let groups: 0 | 1 | undefined;
	const inputs: Input[] = [];
	const rest = args[Symbol.iterator]();
	for (const arg of rest) {
		const flag = Object.hasOwn(flags, arg) ? flags[arg] : undefined;
		if (flag !== undefined) {
			set[flag] = true;
		} else if (Object.hasOwn(groupFlags, arg)) {
			groups = groupFlags[arg];
		} else if (arg === '-@') {
			const list = rest.next();
			if (list.done) return wrong('-@ needs the name of a file with one path a line');
			inputs.push({ list: list.value });
		} else if (arg === '--') {
			for (const path of rest) inputs.push({ path });
		} else if (arg.startsWith('-')) {
			return wrong(`There is no option "${arg}"`);
		} else {
			inputs.push({ path: arg });
		}
	}
	if (inputs.length === 0) return wrong('Name at least one file or folder, or a list of them with -@');
	return { what: 'read', options: { ...set, groups, inputs } };
}

function wrong(why: string): Command {
	return { what: 'wrong', why };
}

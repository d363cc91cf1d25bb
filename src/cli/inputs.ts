/** From what was asked for to the paths of files. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { formats } from '#lib/parsers/index.ts';
import type { ReadOptions } from './options.ts';

/** What was met on the way to the files. */
export interface Walk {
	folders: number;
	/** Folders that could not be listed. */
	readonly trouble: (folder: string, error: unknown) => void;
}

type Choice = Pick<ReadOptions, 'inputs' | 'recurse' | 'extensions'>;

/**
 * The paths of all files, in the order asked for. A folder gives its files of known (or wanted) extensions by name; a file
 * that was named is always given unless its extension was ruled out.
 * @throws when a list cannot be read
 */
export function* pathsOf(choice: Choice, walk: Walk): Generator<string> {
	for (const input of choice.inputs) {
		if ('path' in input) yield* filesAt(input.path, choice, walk);
		else for (const path of listed(input.list)) yield* filesAt(path, choice, walk);
	}
}

function* listed(list: string): Generator<string> {
	const text = readFileSync(list === '-' ? 0 : list, 'utf8');
	for (const line of text.replace(/^\ufeff/, '').split(/\r?\n/)) {
		if (line !== '') yield line;
	}
}

function* filesAt(path: string, choice: Choice, walk: Walk): Generator<string> {
	if (path !== '-' && isFolder(path)) {
		yield* filesIn(path, wantedBy(choice), choice.recurse, walk);
	} else {
		const { only, never } = choice.extensions;
		const extension = extensionOf(path);
		if (path === '-' || (!never.has(extension) && (only.size === 0 || only.has('*') || only.has(extension))))
			yield path;
	}
}

/** A path that cannot be looked at is no folder: reading it as a file says why. */
function isFolder(path: string): boolean {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}

function extensionOf(path: string): string {
	const name = path.slice(path.lastIndexOf('/') + 1);
	const dot = name.lastIndexOf('.');
	return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** Whether a file found in a folder is read, by its extension. */
function wantedBy({ extensions: { only, also, never } }: Choice): (extension: string) => boolean {
	const known = only.size > 0 ? only : new Set(formats.flatMap((format) => format.extensions));
	return (extension) => {
		if (never.has(extension)) return false;
		if (known.has('*') || also.has('*')) return true;
		return extension !== '' && (known.has(extension) || also.has(extension));
	};
}

/** Links to folders are not followed, so that a ring of them ends. */
function* filesIn(
	folder: string,
	wanted: (extension: string) => boolean,
	recurse: Choice['recurse'],
	walk: Walk
): Generator<string> {
	const under = folder.endsWith('/') ? folder : `${folder}/`;
	let found;
	try {
		found = readdirSync(folder, { withFileTypes: true });
	} catch (error) {
		walk.trouble(folder, error);
		return;
	}
	walk.folders++;
	found.sort((a, b) => (a.name < b.name ? -1 : 1));
	for (const one of found) {
		if (one.isDirectory()) {
			const hidden = one.name.startsWith('.');
			if (recurse === 'all' || (recurse === 'shown' && !hidden))
				yield* filesIn(under + one.name, wanted, recurse, walk);
		} else if (wanted(extensionOf(one.name))) {
			yield under + one.name;
		}
	}
}

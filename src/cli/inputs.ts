/** From what was asked for to the paths of files. */
import { readdirSync, readFileSync } from 'node:fs';
import { formats } from '#lib/parsers/index.ts';
import { openFile, type OpenFile, type Pages } from './file-source.ts';
import type { ReadOptions } from './options.ts';

/** What was met on the way to the files. */
export interface Walk {
	folders: number;
	/** Memory for the files that are opened to see whether they are folders. */
	readonly pages: Pages;
	/** Folders that could not be listed. */
	readonly trouble: (folder: string, error: unknown) => void;
}

/** A file to read. */
export interface Named {
	readonly path: string;
	/** Where it was looked at already: who reads it closes it. */
	readonly file?: OpenFile;
}

type Choice = Pick<ReadOptions, 'inputs' | 'recurse' | 'extensions'>;

/**
 * All files, in the order asked for. A folder gives its files of known (or wanted) extensions by name; a file
 * that was named is always given unless its extension was ruled out.
 * @throws when a list cannot be read
 */
export function* filesOf(choice: Choice, walk: Walk): Generator<Named> {
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

function* filesAt(path: string, choice: Choice, walk: Walk): Generator<Named> {
	const file = path === '-' ? undefined : opened(path, walk.pages);
	if (file?.stats.isDirectory()) {
		file.close();
		yield* filesIn(path, wantedBy(choice), choice.recurse, walk);
		return;
	}
	const { only, never } = choice.extensions;
	const extension = extensionOf(path);
	if (path === '-' || (!never.has(extension) && (only.size === 0 || only.has('*') || only.has(extension))))
		yield file ? { path, file } : { path };
	else file?.close();
}

/** What cannot be opened is no folder: reading it as a file says why. */
function opened(path: string, pages: Pages): OpenFile | undefined {
	try {
		return openFile(path, pages);
	} catch {
		return undefined;
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
): Generator<Named> {
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
			yield { path: under + one.name };
		}
	}
}

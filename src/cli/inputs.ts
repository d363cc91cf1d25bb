/** From what was asked for to the paths of files. */
import { readdirSync, type Dirent } from 'node:fs';
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
	/** The same in bytes, where it is not UTF-8: names of old disks and archives are not always. */
	readonly bytes?: Buffer;
	/** Where it was looked at already: who reads it closes it. */
	readonly file?: OpenFile;
}

type Choice = Pick<ReadOptions, 'inputs' | 'recurse' | 'extensions'>;

/**
 * All files, in the order asked for. A folder gives its files of known (or wanted) extensions by name; a file
 * that was named is always given unless its extension was ruled out.
 */
export function* filesOf(choice: Choice, walk: Walk): Generator<Named> {
	for (const input of choice.inputs) yield* filesAt(input, choice, walk);
}

function* filesAt(named: Named, choice: Choice, walk: Walk): Generator<Named> {
	const { path, bytes } = named;
	const file = path === '-' ? undefined : opened(bytes ?? path, walk.pages);
	if (file?.stats.isDirectory()) {
		file.close();
		yield* filesIn(path, wantedBy(choice), choice.recurse, walk, bytes);
		return;
	}
	const { only, never } = choice.extensions;
	const extension = extensionOf(path);
	if (path === '-' || (!never.has(extension) && (only.size === 0 || only.has('*') || only.has(extension))))
		yield file ? { ...named, file } : named;
	else file?.close();
}

/** What cannot be opened is no folder: reading it as a file says why. */
function opened(path: string | Buffer, pages: Pages): OpenFile | undefined {
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
		return known.has(extension) || also.has(extension);
	};
}

/** Links to folders are not followed, so that a ring of them ends; pipes and devices that lie about are no files. */
function* filesIn(
	folder: string,
	wanted: (extension: string) => boolean,
	recurse: Choice['recurse'],
	walk: Walk,
	place: string | Buffer = folder
): Generator<Named> {
	const under = folder.endsWith('/') ? folder : `${folder}/`;
	let found;
	try {
		found = listing(place, under);
	} catch (error) {
		walk.trouble(folder, error);
		return;
	}
	walk.folders++;
	found.sort((a, b) => (a.name < b.name ? -1 : 1));
	for (const { name, entry, bytes } of found) {
		if (entry.isDirectory()) {
			const hidden = name.startsWith('.');
			if (recurse === 'all' || (recurse === 'shown' && !hidden))
				yield* filesIn(under + name, wanted, recurse, walk, bytes);
		} else if (wanted(extensionOf(name)) && (entry.isFile() || entry.isSymbolicLink())) {
			yield bytes ? { path: under + name, bytes } : { path: under + name };
		}
	}
}

interface Entry {
	readonly name: string;
	readonly entry: Pick<Dirent, 'isDirectory' | 'isFile' | 'isSymbolicLink'>;
	/** The whole path, where it is not UTF-8. */
	readonly bytes?: Buffer;
}

/** What stands in the place of bytes that are no UTF-8. */
const unknownLetter = '\ufffd';

/** What is in a folder. @param under its path with a slash, as it is told @throws NodeJS.ErrnoException */
function listing(place: string | Buffer, under: string): Entry[] {
	if (typeof place === 'string') {
		const entries = readdirSync(place, { withFileTypes: true });
		if (!entries.some(({ name }) => name.includes(unknownLetter)))
			return entries.map((entry) => ({ name: entry.name, entry }));
	}
	const before = typeof place === 'string' ? Buffer.from(under) : Buffer.concat([place, Buffer.from('/')]);
	return readdirSync(place, { withFileTypes: true, encoding: 'buffer' }).map((entry) => ({
		name: entry.name.toString(),
		entry,
		bytes: Buffer.concat([before, entry.name])
	}));
}

/** From what was asked for to the paths of files. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { formats } from '#lib/parsers/index.ts';
import type { Input } from './options.ts';

const extensions = new Set(formats.flatMap((format) => format.extensions));

/**
 * The paths of all files, in the order asked for. A folder gives its files of known extensions by name; a file that was
 * named is always given.
 * @throws when a list cannot be read
 */
export function* pathsOf(inputs: readonly Input[], recurse: boolean): Generator<string> {
	for (const input of inputs) {
		if ('path' in input) yield* filesAt(input.path, recurse);
		else for (const path of listed(input.list)) yield* filesAt(path, recurse);
	}
}

function* listed(list: string): Generator<string> {
	const text = readFileSync(list === '-' ? 0 : list, 'utf8');
	for (const line of text.replace(/^\ufeff/, '').split(/\r?\n/)) {
		if (line !== '') yield line;
	}
}

function* filesAt(path: string, recurse: boolean): Generator<string> {
	if (isFolder(path)) yield* filesIn(path, recurse);
	else yield path;
}

/** A path that cannot be looked at is no folder: reading it as a file says why. */
function isFolder(path: string): boolean {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}

/** Links to folders are not followed, so that a ring of them ends. */
function* filesIn(folder: string, recurse: boolean): Generator<string> {
	const under = folder.endsWith('/') ? folder : `${folder}/`;
	const found = readdirSync(folder, { withFileTypes: true });
	found.sort((a, b) => (a.name < b.name ? -1 : 1));
	for (const one of found) {
		if (one.isDirectory()) {
			if (recurse && !one.name.startsWith('.')) yield* filesIn(under + one.name, recurse);
		} else if (extensions.has(one.name.slice(one.name.lastIndexOf('.') + 1).toLowerCase())) {
			yield under + one.name;
		}
	}
}

/** What sealed files are called, and how much a place may show. Names are never trusted; these rules keep them harmless. */
import { PlaceTrouble } from '../place.ts';

/** The folder that is made in the one a person chose: what lies beside it is none of ours. */
export const placeFolder = 'Mediatheque';

/** Ends what is ours: also what a browser writes without asking a service about each file (Safe Browsing). */
const ending = '.json';

/** More files, or more folders, than devices of a person ever make: a place that shows them is not looked through. */
export const mostFiles = 20_000;
const mostFolders = 1_000;

const longestName = 255;

/** A file under a place: directly, or in one folder. */
export interface PlacePath {
	readonly folder: string | undefined;
	readonly name: string;
}

const written = /^[A-Za-z0-9][\w.-]{0,120}$/;

/** The parts of the path of a file that we write. @throws PlaceTrouble where no file of ours is called so */
export function pathToWrite(path: string): PlacePath {
	const parts = pathToRead(path);
	const { folder, name } = parts;
	if ((folder === undefined || written.test(folder)) && written.test(name)) return parts;
	throw new PlaceTrouble('refused', `No sealed file is called ${JSON.stringify(path.slice(0, 200))}`);
}

/** The parts of the path of a file that was listed: copies that others made may have any name. @throws PlaceTrouble */
export function pathToRead(path: string): PlacePath {
	const parts = path.split('/');
	const name = parts.pop() ?? '';
	const [folder, ...deeper] = parts;
	if (deeper.length > 0 || !mayBeOurs(name) || (folder !== undefined && !mayHoldOurs(folder)))
		throw new PlaceTrouble('refused', `No sealed file is called ${JSON.stringify(path.slice(0, 200))}`);
	return { folder, name };
}

/** Whether a file of this name is shown by a place. */
export function mayBeOurs(name: string): boolean {
	return name.endsWith(ending) && isPlain(name);
}

/** Whether a folder of this name is looked into: not one that another program hides. */
export function mayHoldOurs(name: string): boolean {
	return isPlain(name);
}

/** Control characters and separators lead elsewhere; a leading dot hides what other programs are still writing. */
function isPlain(name: string): boolean {
	// eslint-disable-next-line no-control-regex
	return name !== '' && name.length <= longestName && !/^\.|[\u0000-\u001f\u007f/\\]/.test(name);
}

/** Whether a folder of this name with these files in it is a place itself: somebody chose the folder that we had made. */
export function isPlaceItself(name: string, files: Iterable<string>): boolean {
	if (name !== placeFolder) return false;
	for (const file of files) if (file.startsWith('vault-') && mayBeOurs(file)) return true;
	return false;
}

/** Whether what lies there is the beginning of what was to be written: a write of ours that was broken off. */
export function isBeginning(there: Uint8Array, whole: Uint8Array): boolean {
	return there.length < whole.length && there.every((byte, index) => byte === whole[index]);
}

export function isSame(there: Uint8Array, whole: Uint8Array): boolean {
	return there.length === whole.length && there.every((byte, index) => byte === whole[index]);
}

/** What a listing of a place may have at most. @throws PlaceTrouble when there is more */
export class ListingLimit {
	#entries = 0;
	#folders = 0;

	entry(): void {
		if (++this.#entries > mostFiles) throw new PlaceTrouble('refused', `More than ${mostFiles} files`);
	}

	folder(): void {
		if (++this.#folders > mostFolders) throw new PlaceTrouble('refused', `More than ${mostFolders} folders`);
	}
}

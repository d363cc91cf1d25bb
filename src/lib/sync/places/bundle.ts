/**
 * Sealed files in one file, to be sent by hand: a line that says what it is, a line of JSON that says what lies in it, and the
 * files one after the other. Nothing in it is readable but the names of what a folder would show as well.
 */
import { PlaceTrouble, type PlaceFile, type SealedPlace } from '../place.ts';
import { largestSealed, Refused } from '../sealer.ts';
import { memoryPlace } from './memory.ts';
import { mostFiles, pathToRead, pathToWrite } from './paths.ts';

/** How the file is called, and what it says that it is. */
export const bundleEnding = '.mediatheque';
const bundleType = 'application/x-mediatheque-sync';

const mark = 'mediatheque sync bundle ';
const version = 1;
/** Of the first line, and of the second, in bytes. */
const longestMark = 40;
const longestIndex = 4 * 1024 * 1024;

interface Index {
	readonly files: readonly PlaceFile[];
}

export interface BundleOut {
	/** Takes files, and shows those it has. */
	readonly place: SealedPlace;
	/** All that was written there. */
	readonly bundle: () => Blob;
}

/** A new bundle: empty, and filled like any place. */
export function newBundle(): BundleOut {
	const files = new Map<string, Uint8Array<ArrayBuffer>>();
	return {
		place: memoryPlace(files),
		bundle() {
			const index: Index = { files: [...files].map(([path, { length }]) => ({ path, size: length })) };
			return new Blob([`${mark}${version}\n${JSON.stringify(index)}\n`, ...files.values()], {
				type: bundleType
			});
		}
	};
}

/**
 * The place that a bundle is: read when asked, never written.
 * @throws Refused `foreign` for another file, `newer` for one of a later version, `damaged` for one that is cut, has more than
 *   it says or says what cannot be, `too-large` for more files than are looked through
 */
export async function openBundle(bundle: Blob): Promise<SealedPlace> {
	const { files, start } = await indexOf(bundle);
	const places = new Map<string, Blob>();
	let at = start;
	for (const { path, size } of files) {
		places.set(path, bundle.slice(at, at + size));
		at += size;
	}
	const never = async () => {
		throw new PlaceTrouble('refused', 'A bundle is only read');
	};
	return {
		readOnly: true,
		async list(signal) {
			signal.throwIfAborted();
			return files;
		},
		async read(path, most, signal) {
			pathToRead(path);
			signal.throwIfAborted();
			const file = places.get(path);
			return file && bytesOf(file.slice(0, most));
		},
		write: never,
		remove: never
	};
}

async function indexOf(bundle: Blob): Promise<Index & { readonly start: number }> {
	const first = await lineAt(bundle, 0, longestMark);
	if (first === undefined || !first.startsWith(mark)) throw new Refused('foreign');
	const its = first.slice(mark.length);
	if (!/^[1-9]\d{0,8}$/.test(its)) throw new Refused('damaged');
	if (Number(its) > version) throw new Refused('newer');
	const second = await lineAt(bundle, first.length + 1, longestIndex);
	if (second === undefined) throw new Refused(bundle.size > longestIndex ? 'too-large' : 'damaged');
	const files = filesOf(second);
	// The index is ASCII, see below: its length in letters is that in bytes.
	const start = first.length + 1 + second.length + 1;
	const sum = files.reduce((sum, { size }) => sum + size, 0);
	if (start + sum !== bundle.size) throw new Refused('damaged', 'The bundle is not whole');
	return { files, start };
}

/** @throws Refused */
function filesOf(line: string): PlaceFile[] {
	let index: unknown;
	try {
		index = JSON.parse(line);
	} catch {
		throw new Refused('damaged');
	}
	const files = (index as Partial<Index> | null)?.files;
	if (!Array.isArray(files)) throw new Refused('damaged');
	if (files.length > mostFiles) throw new Refused('too-large');
	const known = new Set<string>();
	return files.map((file: unknown) => {
		const { path, size } = (file ?? {}) as Partial<PlaceFile>;
		if (typeof path !== 'string' || typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
			throw new Refused('damaged');
		if (size > largestSealed) throw new Refused('too-large');
		if (known.has(path) || !isOurs(path)) throw new Refused('damaged');
		known.add(path);
		return { path, size };
	});
}

function isOurs(path: string): boolean {
	try {
		return pathToWrite(path) !== undefined;
	} catch {
		return false;
	}
}

/** Undefined where it does not end in time, or has anything but printable ASCII. */
async function lineAt(bundle: Blob, from: number, longest: number): Promise<string | undefined> {
	const bytes = await bytesOf(bundle.slice(from, from + longest));
	const end = bytes.indexOf(0x0a);
	if (end < 0 || bytes.subarray(0, end).some((byte) => byte < 0x20 || byte > 0x7e)) return undefined;
	return new TextDecoder().decode(bytes.subarray(0, end));
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

/**
 * A folder of the disk as a place: a program that is none of ours carries it between devices (Syncthing, Dropbox, a stick).
 * Ours is the folder `Mediatheque` in it, two levels deep. Runs in pages and in workers.
 */
import { PlaceTrouble, type PlaceFault, type PlaceFile, type SealedPlace } from '../place.ts';
import { atMost } from './at-most.ts';
import {
	isBeginning,
	isPlaceItself,
	isSame,
	ListingLimit,
	mayBeOurs,
	mayHoldOurs,
	pathToRead,
	pathToWrite,
	placeFolder
} from './paths.ts';

export interface FolderPlace extends SealedPlace {
	/** The folder with the files, to watch it; undefined while there is none. @throws PlaceTrouble */
	base(): Promise<FileSystemDirectoryHandle | undefined>;
}

/** Of files that are written at a time: a browser that asks a service about each is slow by waiting. */
const writesAtOnce = 8;
const readsAtOnce = 16;

/** What Chromium leaves behind where it was killed in the middle of a write. */
const halfWritten = '.crswap';

/** @param chosen the folder a person chose; also one that is such a place itself, found by the vault in it */
export function folderPlace(chosen: FileSystemDirectoryHandle): FolderPlace {
	const writing = atMost(writesAtOnce);
	const reading = atMost(readsAtOnce);
	/** Folders in which what a kill left behind was removed. */
	const swept = new Map<string, Promise<void>>();
	let itself: boolean | undefined;

	/** @returns undefined where it is not made yet, and may not be */
	async function base(make = false): Promise<FileSystemDirectoryHandle | undefined> {
		itself ??= chosen.name === placeFolder && isPlaceItself(chosen.name, await namesIn(chosen));
		if (itself) return chosen;
		const found = await ifFound(chosen.getDirectoryHandle(placeFolder, { create: make }));
		if (found) return found;
		// It is not there, or what it should be in is not.
		await chosen.values().next();
		if (make) throw new PlaceTrouble('refused', `${placeFolder} is there already and is no folder`);
		return undefined;
	}

	async function folderOf(folder: string | undefined, make: boolean) {
		const outer = await base(make);
		return folder === undefined || !outer
			? outer
			: ifFound(outer.getDirectoryHandle(folder, { create: make }));
	}

	return {
		base: () => told(undefined, () => base()),

		list: (signal) =>
			told(signal, async () => {
				const outer = await base();
				const limit = new ListingLimit();
				return outer ? filesIn(outer, limit, reading, signal) : [];
			}),

		read: (path, most, signal) =>
			told(signal, async () => {
				const { folder, name } = pathToRead(path);
				const handle = await ifFound((await folderOf(folder, false))?.getFileHandle(name));
				return handle && reading(() => bytesOf(handle, most));
			}),

		write: (path, bytes, signal) =>
			told(signal, () =>
				writing(async () => {
					const { folder, name } = pathToWrite(path);
					signal.throwIfAborted();
					const within = await folderOf(folder, true);
					if (!within) throw new PlaceTrouble('gone');
					if (folder !== undefined) {
						const sweeping = swept.get(folder) ?? sweep(within);
						swept.set(folder, sweeping);
						await sweeping;
					}
					const there = await ifFound(within.getFileHandle(name));
					const before = there && (await bytesOf(there, bytes.length + 1));
					if (before && isSame(before, bytes)) return;
					if (before && !isBeginning(before, bytes))
						throw new PlaceTrouble('refused', `${path} is there already and is something else`);
					await writeNew(within, name, bytes, signal);
				})
			),

		remove: (path, signal) =>
			told(signal, async () => {
				const { folder, name } = pathToRead(path);
				await ifFound((await folderOf(folder, false))?.removeEntry(name));
			})
	};
}

async function namesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
	const limit = new ListingLimit();
	const names: string[] = [];
	for await (const name of folder.keys()) {
		limit.entry();
		names.push(name);
	}
	return names;
}

/** Files of nothing are left out: one of them is about to be written. */
async function filesIn(
	base: FileSystemDirectoryHandle,
	limit: ListingLimit,
	reading: ReturnType<typeof atMost>,
	signal: AbortSignal
): Promise<readonly PlaceFile[]> {
	const handles: (readonly [path: string, handle: FileSystemFileHandle])[] = [];
	const folders: FileSystemDirectoryHandle[] = [];
	const look = async (folder: FileSystemDirectoryHandle, before: string) => {
		for await (const [name, handle] of folder.entries()) {
			signal.throwIfAborted();
			limit.entry();
			if (handle.kind === 'file') {
				if (mayBeOurs(name)) handles.push([before + name, handle]);
			} else if (before === '' && mayHoldOurs(name)) {
				limit.folder();
				folders.push(handle);
			}
		}
	};
	await look(base, '');
	for (const folder of folders) await unlessGone(look(folder, `${folder.name}/`));
	const files = await Promise.all(
		handles.map(([path, handle]) =>
			reading(async (): Promise<PlaceFile | undefined> => {
				signal.throwIfAborted();
				const file = await ifFound(handle.getFile());
				return file && file.size > 0 ? { path, size: file.size } : undefined;
			})
		)
	);
	return files.filter((file) => file !== undefined);
}

/** @returns undefined where it is gone by now */
async function bytesOf(
	handle: FileSystemFileHandle,
	most: number
): Promise<Uint8Array<ArrayBuffer> | undefined> {
	for (let again = true; ; again = false) {
		try {
			const file = await handle.getFile();
			return new Uint8Array(await file.slice(0, most).arrayBuffer());
		} catch (error) {
			if (nameOf(error) === 'NotFoundError') return undefined;
			// Something changed it between the two steps.
			if (nameOf(error) !== 'NotReadableError' || !again) throw error;
		}
	}
}

/** Nothing of it is seen before all of it is there, but a file of nothing. */
async function writeNew(
	folder: FileSystemDirectoryHandle,
	name: string,
	bytes: Uint8Array<ArrayBuffer>,
	signal: AbortSignal
): Promise<void> {
	const handle = await folder.getFileHandle(name, { create: true });
	try {
		const writable = await handle.createWritable();
		try {
			await writable.write(bytes);
			signal.throwIfAborted();
			await writable.close();
		} catch (error) {
			await writable.abort().catch(() => undefined);
			throw error;
		}
	} catch (error) {
		if ((await bytesOf(handle, 1).catch(() => undefined))?.length === 0)
			await folder.removeEntry(name).catch(() => undefined);
		throw error;
	}
	const { size } = await handle.getFile();
	if (size !== bytes.length)
		throw new PlaceTrouble('refused', `${name} has ${size} bytes after ${bytes.length} were written`);
}

/** Removes what a kill left behind in a folder that nobody but this device writes in. */
async function sweep(folder: FileSystemDirectoryHandle): Promise<void> {
	for (const name of await namesIn(folder)) {
		if (name.endsWith(halfWritten)) await folder.removeEntry(name).catch(() => undefined);
		else if (mayBeOurs(name)) {
			const file = await folder
				.getFileHandle(name)
				.then((handle) => handle.getFile())
				.catch(() => undefined);
			if (file?.size === 0) await folder.removeEntry(name).catch(() => undefined);
		}
	}
}

/** Undefined for what is not there, or is of the other kind. */
async function ifFound<T>(asked: Promise<T> | undefined): Promise<T | undefined> {
	try {
		return await asked;
	} catch (error) {
		if (['NotFoundError', 'TypeMismatchError'].includes(nameOf(error))) return undefined;
		throw error;
	}
}

/** A folder that went while it was looked through has no files. */
const unlessGone = async (looking: Promise<void>): Promise<void> => {
	await ifFound(looking);
};

/** What the name of an error says about the folder; by any other it refuses. */
const faults: Readonly<Record<string, PlaceFault>> = {
	NotFoundError: 'gone',
	TypeMismatchError: 'gone',
	NotAllowedError: 'permission',
	SecurityError: 'permission',
	QuotaExceededError: 'full',
	NotReadableError: 'unreachable',
	NoModificationAllowedError: 'unreachable',
	InvalidStateError: 'unreachable'
};

async function told<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
	try {
		signal?.throwIfAborted();
		return await work();
	} catch (error) {
		if (error instanceof PlaceTrouble || signal?.aborted) throw error;
		// A browser that takes a file for dangerous says so by an AbortError.
		throw new PlaceTrouble(faults[nameOf(error)] ?? 'refused', String(error));
	}
}

function nameOf(error: unknown): string {
	return error instanceof Error || error instanceof DOMException ? error.name : '';
}

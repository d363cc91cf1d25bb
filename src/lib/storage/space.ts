/** How much room the library takes, by part, and how to give it back. */
import { Dexie } from 'dexie';
import { keptFolderName } from '#lib/library/root.ts';
import { ownFiles } from './health.ts';
import {
	madeFolderName,
	markerName,
	presetStoreName,
	settingsStoreName,
	rescueName,
	thumbnailFolderName
} from './places.ts';
import type { LibraryDb } from './schema.ts';
import { write } from './write.ts';

/** Bytes; a part is absent where the browser does not tell it. */
export interface Space {
	readonly database?: number;
	readonly thumbnails: number;
	/** Copies kept on a person's word. */
	readonly kept: number;
	/** Other caches of the library: columns, index. */
	readonly caches: number;
	/** The app itself, kept for offline use. */
	readonly app?: number;
	readonly total?: number;
	readonly quota?: number;
}

/** Chromium tells the parts; the standard only the sum. */
interface DetailedEstimate extends StorageEstimate {
	readonly usageDetails?: { readonly indexedDB?: number; readonly caches?: number };
}

/** Adds up what the library keeps. */
export async function estimate(db: LibraryDb): Promise<Space> {
	const { storage } = navigator as { storage?: Partial<StorageManager> };
	const told: DetailedEstimate = (await storage?.estimate?.()) ?? {};
	const parts = { thumbnails: 0, kept: 0, caches: 0 };
	for await (const entry of entriesOf(await ownFiles())) {
		const part =
			entry.name === thumbnailFolderName(db.name)
				? 'thumbnails'
				: entry.name === keptFolderName
					? 'kept'
					: 'caches';
		parts[part] += await sizeOf(entry);
	}
	const { indexedDB, caches } = told.usageDetails ?? {};
	return {
		...parts,
		...(indexedDB === undefined ? {} : { database: indexedDB }),
		...(caches === undefined ? {} : { app: caches }),
		...(told.usage === undefined ? {} : { total: told.usage }),
		...(told.quota === undefined ? {} : { quota: told.quota })
	};
}

/**
 * `caches`: what is made again by itself (thumbnails, columns, index). `everything`: the library and the copies kept in
 * the browser; files of folders are not touched. The page reloads afterwards, since workers have the old library open.
 */
export async function erase(db: LibraryDb, what: 'caches' | 'everything'): Promise<void> {
	const files = await ownFiles();
	if (what === 'caches') {
		await write(db, 'strict', ['thumbs'], async (through) => {
			await through.thumbs.clear();
			// A new name for the set of packs: whoever has the old ones open begins anew.
			await through.meta.put({ key: 'packs', value: crypto.randomUUID() });
		});
		const stay = new Set([
			markerName(db.name),
			rescueName(db.name, 0),
			rescueName(db.name, 1),
			keptFolderName,
			// Files that wait to be saved.
			madeFolderName(db.name)
		]);
		await removeAll(files, (name) => !stay.has(name));
		return;
	}
	// The mark and the rescue copies go first: an erased library must not be told as lost, nor come back.
	const first = new Set([markerName(db.name), rescueName(db.name, 0), rescueName(db.name, 1)]);
	await removeAll(files, (name) => first.has(name));
	await db.delete();
	await Dexie.delete(presetStoreName(db.name));
	await Dexie.delete(settingsStoreName(db.name));
	await removeAll(files, () => true);
}

/** A file that another tab has open stays; it is found to be of no use, and removed, at the next start. */
async function removeAll(
	folder: FileSystemDirectoryHandle | undefined,
	which: (name: string) => boolean
): Promise<void> {
	const names: string[] = [];
	for await (const entry of entriesOf(folder)) if (which(entry.name)) names.push(entry.name);
	await Promise.all(
		names.map((name) => folder?.removeEntry(name, { recursive: true }).catch(() => undefined))
	);
}

async function* entriesOf(folder: FileSystemDirectoryHandle | undefined): AsyncGenerator<FileSystemHandle> {
	if (folder) yield* folder.values();
}

/** What is replaced or removed while it is counted takes nothing. */
async function sizeOf(entry: FileSystemHandle): Promise<number> {
	let sum = 0;
	try {
		if (entry.kind === 'file') return (await (entry as FileSystemFileHandle).getFile()).size;
		for await (const child of entriesOf(entry as FileSystemDirectoryHandle)) sum += await sizeOf(child);
	} catch (error) {
		if (!(error instanceof DOMException)) throw error;
	}
	return sum;
}

/** How the places files come from are stored. */
import type { Item } from '#lib/library/item.ts';
import type { Root } from '#lib/library/root.ts';
import { detailsTables, removeDetails } from './details-pages.ts';
import { filesOfRoot } from './of-root.ts';
import type { LibraryDb } from './schema.ts';
import { write } from './write.ts';

export function rootsIn(db: LibraryDb) {
	return {
		all: (): Promise<Root[]> => db.roots.toArray(),
		get: (id: number): Promise<Root | undefined> => db.roots.get(id),

		/**
		 * Adds a root, or gives the id of the one that is the same folder already, or was before the library was lost.
		 * @param root without its id; `added` defaults to now
		 */
		async add(root: Omit<Root, 'id' | 'added'> & { readonly added?: number }): Promise<number> {
			for (;;) {
				const all = await db.roots.toArray();
				const known = root.handle && (await sameFolder(all, root.handle));
				if (known) return known.id;
				const id = await write(db, 'strict', ['roots'], async (through) => {
					const now = await through.roots.toArray();
					// Another tab has added one meanwhile: it may be the same.
					if (now.some((one) => !all.some((other) => other.id === one.id))) return undefined;
					const was = now.find((one) => one.lost === root.kind && one.name === root.name);
					const found = { added: Date.now(), ...was, ...root };
					Reflect.deleteProperty(found, 'lost');
					// Without a number of before it gets the next.
					return Number(await through.roots.put(found));
				});
				if (id !== undefined) return id;
			}
		},

		rename: (id: number, name: string): Promise<void> =>
			write(db, 'strict', ['roots'], async (through) => {
				await through.roots.update(id, { name });
			}),

		/** Rules for what of it is no media; they count from the next scan on. */
		ignore: (id: number, rules: readonly string[]): Promise<void> =>
			write(db, 'strict', ['roots'], async (through) => {
				await through.roots.update(id, { ignore: rules });
			}),

		/** A root that was found again elsewhere, e.g. a drive under another letter. */
		reconnect: (id: number, handle: FileSystemDirectoryHandle): Promise<void> =>
			write(db, 'strict', ['roots'], async (through) => {
				await through.roots.update(id, { handle });
			}),

		/** Through the connection that is followed, as all writes to roots. */
		scanned: (id: number, at = Date.now()): Promise<void> =>
			write(db, 'strict', ['roots'], async (through) => {
				await through.roots.update(id, { scanned: at });
			}),

		/**
		 * Takes a root out of the library, with its files' rows and the items that no other root holds. The files
		 * themselves are not touched.
		 */
		remove: (id: number): Promise<void> =>
			write(
				db,
				'strict',
				['roots', 'files', 'items', ...detailsTables, 'curation', 'thumbs', 'tracks', 'jobs'],
				async (through) => {
					const gone = await filesOfRoot(through, id).toArray();
					await filesOfRoot(through, id).delete();
					await forgetItems(through, gone);
					await through.jobs.filter((job) => job.kind === 'scan' && job.root === id).delete();
					await through.roots.delete(id);
				}
			)
	};
}

/** Within a transaction over `roots`. @throws NotFoundError where a root was taken out of the library meanwhile */
export async function checkRoot(through: LibraryDb, id: number): Promise<void> {
	if ((await through.roots.where('id').equals(id).count()) === 0)
		throw new DOMException('This folder is no longer part of the library', 'NotFoundError');
}

/** Deletes the items that no file holds any more; the others are shown by a file that is left. */
async function forgetItems(db: LibraryDb, gone: readonly { readonly item?: number }[]): Promise<void> {
	const items = [...new Set(gone.flatMap((file) => file.item ?? []))];
	const left = await db.files.where('item').anyOf(items).toArray();
	const held = new Map(left.map((file) => [file.item, file]));
	const lost = items.filter((item) => !held.has(item));
	await db.items.bulkDelete(lost);
	await removeDetails(db, lost);
	// What was said of them stays in the log of edits, and is found there when the content comes back.
	await db.curation.bulkDelete(lost);
	await db.tracks.bulkDelete(lost);
	await db.thumbs.bulkDelete(
		lost.flatMap((item): [number, string][] => [
			[item, 'small'],
			[item, 'large']
		])
	);
	for (const item of items) {
		const file = held.get(item);
		if (file) await db.items.update(item, shownBy(file));
	}
}

/** What of an item depends on which file stands for it. */
export function shownBy(file: {
	readonly root: number;
	readonly path: string;
	readonly modified: number;
	readonly state: string;
}) {
	const slash = file.path.lastIndexOf('/');
	const name = file.path.slice(slash + 1);
	const dot = name.lastIndexOf('.');
	return {
		root: file.root,
		path: file.path,
		name,
		folder: slash < 0 ? '' : file.path.slice(0, slash),
		extension: dot < 0 ? '' : name.slice(dot + 1).toLowerCase(),
		modified: file.modified,
		state: stateOf(file.state)
	};
}

function stateOf(state: string): Item['state'] {
	return state === 'present' || state === 'ignored' ? state : 'absent';
}

async function sameFolder(
	roots: readonly Root[],
	handle: FileSystemDirectoryHandle
): Promise<Root | undefined> {
	for (const root of roots) {
		if (root.handle && (await root.handle.isSameEntry(handle))) return root;
	}
	return undefined;
}

/** The pack files of a library, appended to by the thread that owns them. */
import { thumbnailFolderName } from '#lib/storage/places.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import { ownershipOf } from '../owner.ts';
import { Packs, type PackSet } from './pack.ts';

/** Packs that keep nothing. */
export const noPacks: PackSet = {
	id: '',
	owned: false,
	check: () => Promise.resolve(),
	append: () => Promise.reject(new DOMException('No room for thumbnails', 'QuotaExceededError')),
	read: () => Promise.resolve(undefined),
	size: () => Promise.resolve(0),
	reset: () => Promise.resolve()
};

/**
 * Opens the packs; as soon as no other tab appends to them, this one does.
 * @throws QuotaExceededError when the browser's storage is full, or what it throws where it has none
 */
export async function openPacks(db: LibraryDb, id: string): Promise<PackSet> {
	const storage = await navigator.storage.getDirectory();
	const folder = await storage.getDirectoryHandle(thumbnailFolderName(db.name), { create: true });
	const packs = new Packs(folder, id);
	const owner = ownershipOf(db, 'thumbnails', {
		onown: () => packs.own(),
		onlost: () => {
			packs.close();
		}
	});
	// What is made in the first moments is to be kept, too.
	await owner.settled;
	return {
		get id() {
			return packs.id;
		},
		get owned() {
			return owner.epoch !== undefined && packs.owned;
		},
		check: (through) => owner.check(through),
		append: (picture) => packs.append(picture),
		read: (place) => packs.read(place),
		size: () => packs.size(),
		reset: (to) => packs.reset(to)
	};
}

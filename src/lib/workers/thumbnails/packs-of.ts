/** The pack files of a library, appended to by the tab that holds the lock. */
import { thumbnailFolderName } from '#lib/storage/places.ts';
import { Packs, type PackSet } from './pack.ts';

/** Packs that keep nothing. */
export const noPacks: PackSet = {
	id: '',
	owned: false,
	append: () => Promise.reject(new DOMException('No room for thumbnails', 'QuotaExceededError')),
	read: () => Promise.resolve(undefined),
	size: () => Promise.resolve(0),
	reset: () => Promise.resolve()
};

/**
 * Opens the packs; as soon as no other tab appends to them, this one does.
 * @throws QuotaExceededError when the browser's storage is full, or what it throws where it has none
 */
export async function openPacks(library: string, id: string): Promise<Packs> {
	const storage = await navigator.storage.getDirectory();
	const folder = await storage.getDirectoryHandle(thumbnailFolderName(library), { create: true });
	const packs = new Packs(folder, id);
	let owned: (() => void) | undefined;
	const first = new Promise<void>((resolve) => (owned = resolve));
	void navigator.locks.request(`mediatheque:thumbnails:${library}`, { ifAvailable: true }, async (lock) => {
		if (!lock) {
			owned?.();
			return waitForTurn(library, packs);
		}
		await packs.own().catch(() => undefined);
		owned?.();
		return forever();
	});
	await first;
	return packs;
}

function waitForTurn(library: string, packs: Packs): void {
	void navigator.locks.request(`mediatheque:thumbnails:${library}`, async () => {
		await packs.own().catch(() => undefined);
		return forever();
	});
}

/** A lock is held until its callback ends: here, until the worker does. */
function forever(): Promise<never> {
	return new Promise(() => undefined);
}

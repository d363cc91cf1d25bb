/**
 * Who may write a cache. A number in `meta` goes up each time another thread takes a cache over; each write of it looks
 * whether the number is still the writer's own. So one that was thought dead, and wakes up, does no harm.
 */
import type { LibraryDb } from './schema.ts';
import { write } from './write.ts';

/** What has one writer among all tabs: the copy that searching starts from, pictures of tiles, the rescue copy; who runs jobs, and who makes the rounds of sync. */
export type CacheName = 'search' | 'thumbnails' | 'rescue' | 'jobs' | 'sync';

export type EpochKey = `epoch ${CacheName}`;

/** Another thread writes this cache by now: what was to be written is dropped. */
export class NotOwner extends Error {
	override readonly name = 'NotOwner';
	constructor(cache: CacheName) {
		super(`Another tab keeps the ${cache} cache by now`);
	}
}

const keyOf = (cache: CacheName): EpochKey => `epoch ${cache}`;

/** Takes a cache over. @returns the number of this ownership @throws OutdatedTab */
export function raiseEpoch(db: LibraryDb, cache: CacheName): Promise<number> {
	return write(db, 'strict', ['meta'], async (through) => {
		const before = Number((await through.meta.get(keyOf(cache)))?.value ?? 0);
		await through.meta.put({ key: keyOf(cache), value: before + 1 });
		return before + 1;
	});
}

/**
 * Takes a new number for an owner whose database may have been emptied, and with it all numbers: one above its own, as those
 * that wait for their turn have heard that.
 * @param held whether it still owns
 * @throws NotOwner where another took over meanwhile, whose number stays
 */
export function renewEpoch(
	db: LibraryDb,
	cache: CacheName,
	epoch: number,
	held: () => boolean
): Promise<number> {
	return write(db, 'strict', ['meta'], async (through) => {
		const before = Number((await through.meta.get(keyOf(cache)))?.value ?? 0);
		if (before > epoch || !held()) throw new NotOwner(cache);
		await through.meta.put({ key: keyOf(cache), value: epoch + 1 });
		return epoch + 1;
	});
}

/**
 * To be called inside a transaction of `write`, before anything of the cache is written.
 * @param epoch of the ownership; undefined: there is none
 * @throws NotOwner
 */
export async function checkEpoch(
	through: LibraryDb,
	cache: CacheName,
	epoch: number | undefined
): Promise<void> {
	const now = Number((await through.meta.get(keyOf(cache)))?.value ?? 0);
	if (epoch !== now) throw new NotOwner(cache);
}

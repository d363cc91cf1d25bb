/**
 * Items by their contents where many are asked for: whoever says something of one mostly goes on with the next, and both have
 * numbers beside each other. So those that follow one that was found are read with it, by one request instead of one for each.
 */
import type { Fingerprint } from '#lib/library/item.ts';
import type { ItemRow } from './rows.ts';
import type { LibraryDb } from './schema.ts';

/** Fewer are asked for one by one. */
const least = 32;
/** Items that are read after one that was found. */
const reach = 400;
/** Where fewer than one of so many of them are asked for, a look was in vain. */
const worth = 8;
/** Looks in vain until it is not gone on with. */
const mostInVain = 3;
/** Looks at most: each waits for the one before. */
const mostLooks = 16;

/** Those that lie beside each other; of the others nothing is known. */
export async function foundBeside(
	db: LibraryDb,
	prints: readonly Fingerprint[]
): Promise<ReadonlyMap<Fingerprint, ItemRow>> {
	const found = new Map<Fingerprint, ItemRow>();
	const left = new Set(prints);
	let inVain = 0;
	for (let look = 0; look < mostLooks && inVain < mostInVain && left.size >= least; look++) {
		const [print = ''] = left;
		left.delete(print);
		const first = await db.items.where('fingerprint').equals(print).first();
		if (!first) continue;
		found.set(print, first);
		const next = await db.items
			.where('id')
			.between(first.id, first.id + reach, false, true)
			.toArray();
		let wanted = 0;
		for (const item of next) {
			if (!left.delete(item.fingerprint)) continue;
			found.set(item.fingerprint, item);
			wanted++;
		}
		if (wanted * worth < next.length) inVain++;
	}
	return found;
}

/**
 * Where the coded details of items lie: in rows of their own, as a scan writes them, or 32 items together in a page, as
 * they are put when there is time (details-packing.ts). A row of an item's own counts before its page: so a scan writes
 * without looking at pages.
 */
import type { ItemId } from '#lib/library/item.ts';
import type { DetailsPageRow } from './rows.ts';
import type { LibraryDb } from './schema.ts';

/** Items of one page: their numbers follow each other. As many as `held` of a row has bits. */
export const itemsAPage = 32;
/** Pages read at once. */
const pagesAtOnce = 32;

/** The tables of a transaction that removes details. */
export const detailsTables = ['details', 'detailsPages'] as const;

/** The page that an item belongs to. */
export const pageOf = (id: ItemId): number => Math.floor(id / itemsAPage);

/** Its place there. */
export const slotOf = (id: ItemId): number => id % itemsAPage;

/** The item at a place of a page. */
export const idAt = (page: number, slot: number): ItemId => page * itemsAPage + slot;

/** Whether a page counts for the item at a place. */
export const holds = ({ held }: Pick<DetailsPageRow, 'held'>, slot: number): boolean =>
	((held >>> slot) & 1) === 1;

/** `held` of a page that counts for these places. */
export const heldOf = (slots: readonly number[]): number =>
	slots.reduce((held, slot) => held | (1 << slot), 0) >>> 0;

/** Removes the details of items in the current transaction, which is over `detailsTables` at least. */
export async function removeDetails(through: LibraryDb, ids: readonly ItemId[]): Promise<void> {
	await through.details.bulkDelete([...ids]);
	const lost = new Map<number, number>();
	for (const id of ids) lost.set(pageOf(id), (lost.get(pageOf(id)) ?? 0) | (1 << slotOf(id)));
	const all = [...lost].filter(([, bits]) => bits === -1).map(([page]) => page);
	await through.detailsPages.bulkDelete(all);
	const some = [...lost].filter(([, bits]) => bits !== -1);
	for (let from = 0; from < some.length; from += pagesAtOnce) {
		const part = some.slice(from, from + pagesAtOnce);
		const rows = await through.detailsPages.bulkGet(part.map(([page]) => page));
		const left = rows.flatMap((row, index) => {
			const held = ((row?.held ?? 0) & ~(part[index]?.[1] ?? 0)) >>> 0;
			return row && held !== row.held ? [{ ...row, held }] : [];
		});
		await through.detailsPages.bulkPut(left.filter(({ held }) => held !== 0));
		await through.detailsPages.bulkDelete(left.filter(({ held }) => held === 0).map(({ id }) => id));
	}
}

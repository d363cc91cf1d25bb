/**
 * Files that were renamed or moved and changed at once: no fingerprint tells them, but a new item and one whose file is
 * gone may be so alike that they are the same. Only where one of each is: a guess must never give one picture's rating
 * to another.
 */
import { codedDetails } from '#lib/storage/details-coded.ts';
import { detailsTables, removeDetails } from '#lib/storage/details-pages.ts';
import { standIns } from '#lib/storage/files.ts';
import type { ItemRow } from '#lib/storage/rows.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import { write } from '#lib/storage/write.ts';
import { adoptSaid } from './said.ts';

/** New or absent items above this number are an import or a drive, not a few files that somebody edited. */
const most = 1000;

/** What two readings of one piece of media have in common, from the surest on; undefined where one does not say. */
const likenesses: readonly Likeness[] = [
	// Programs that keep the time of a file while they change it.
	({ kind, extension, size, modified }) => key(kind, extension, size, modified),
	// Written anew under its name in another folder, or in its folder under another name.
	({ name, ...item }) => shot(item, name.toLowerCase()),
	({ folder, ...item }) => shot(item, folder)
];

/** The moment and camera of a picture, in one place. Without a camera, pictures made by a program look all alike. */
function shot(
	{ kind, taken, takenPart, camera, width, height }: Omit<ItemRow, 'name' | 'folder'>,
	place: string
): string | undefined {
	if (taken === undefined || takenPart !== undefined || camera === undefined) return undefined;
	return key(
		kind,
		taken,
		camera,
		Math.max(width ?? 0, height ?? 0),
		Math.min(width ?? 0, height ?? 0),
		place
	);
}

function key(...parts: (string | number)[]): string {
	return JSON.stringify(parts);
}

/**
 * Gives new items of a root the place of absent ones that they are.
 * @param added items that this scan brought
 * @param gone items that this scan found to be absent
 * @returns the items that changed, those that were taken in among them
 */
export async function adopt(
	db: LibraryDb,
	root: number,
	added: readonly number[],
	gone: readonly number[]
): Promise<readonly number[]> {
	if (added.length === 0 || gone.length === 0 || Math.max(added.length, gone.length) > most) return [];
	const [fresh, absent] = await Promise.all([rowsOf(db, added), rowsOf(db, gone)]);
	const left = absent.filter((item) => item.state === 'absent');
	const pairs = likenesses.flatMap((like) => pairsOf(like, fresh, left));
	if (pairs.length === 0) return [];
	// A third that looks the same makes it a guess.
	const all = await db.items.filter((item) => item.root === root).toArray();
	const changed = new Set<number>();
	for (const { like, one, other } of pairs) {
		if (changed.has(one.id) || changed.has(other.id)) continue;
		const print = like(one);
		if (all.some((item) => item.id !== one.id && item.id !== other.id && like(item) === print)) continue;
		if (await take(db, one, other)) changed.add(one.id).add(other.id);
	}
	return [...changed];
}

type Likeness = (item: ItemRow) => string | undefined;

/** New and absent items that are alike, where one of each is. */
function pairsOf(like: Likeness, fresh: readonly ItemRow[], absent: readonly ItemRow[]) {
	const news = alike(like, fresh);
	return [...alike(like, absent)].flatMap(([print, olds]) => {
		const [one, ...more] = news.get(print) ?? [];
		const [other, ...others] = olds;
		const alone = one && other && more.length + others.length === 0;
		return alone ? [{ like, one, other }] : [];
	});
}

function alike(like: Likeness, items: readonly ItemRow[]): Map<string, ItemRow[]> {
	const groups = new Map<string, ItemRow[]>();
	for (const item of items) {
		const print = like(item);
		if (print === undefined) continue;
		const group = groups.get(print);
		if (group) group.push(item);
		else groups.set(print, [item]);
	}
	return groups;
}

async function rowsOf(db: LibraryDb, ids: readonly number[]): Promise<ItemRow[]> {
	return (await db.items.bulkGet([...ids])).flatMap((item) => item ?? []);
}

/** The older item gets the files and the reading of the new one, which is no more. */
async function take(db: LibraryDb, fresh: ItemRow, gone: ItemRow): Promise<boolean> {
	// Before the transaction, which would not wait for a page to be unpacked; only a scan of this root could change them.
	const details = await codedDetails(db, fresh.id);
	return write(db, 'relaxed', ['files', 'items', ...detailsTables, 'curation', 'tracks'], async (through) => {
		const [now, before] = await Promise.all([through.items.get(fresh.id), through.items.get(gone.id)]);
		// Whoever has said something of the new one meanwhile means that one.
		if (!now || before?.state !== 'absent' || now.edited !== undefined) return false;
		const files = await through.files.where('item').equals(fresh.id).toArray();
		await through.files.bulkPut(files.map((file) => ({ ...file, item: gone.id })));
		const former = [...(before.former ?? []), before.fingerprint];
		const taken = {
			...withoutReview(now),
			id: before.id,
			added: before.added,
			former,
			...(before.review ? { review: before.review } : {})
		};
		await through.items.put(await adoptSaid(through, fresh.id, taken));
		if (details) await through.details.put({ id: gone.id, bytes: details });
		await removeDetails(through, [fresh.id]);
		const track = await through.tracks.get(fresh.id);
		if (track) await through.tracks.put({ ...track, id: gone.id });
		await through.tracks.delete(fresh.id);
		await through.items.delete(fresh.id);
		await standIns(through, [gone.id]);
		return true;
	});
}

function withoutReview({ review: _, ...item }: ItemRow): Omit<ItemRow, 'review'> {
	return item;
}

/** The page of the disk benchmark: a made library stored by the scan's own code, packed, and read. */
import { valuesOfItem } from '#lib/library/effective.ts';
import { carriesCuration } from '#lib/library/mwg.ts';
import type { Item } from '#lib/library/item.ts';
import { detailsIn } from '#lib/storage/details.ts';
import { packDetails } from '#lib/storage/details-packing.ts';
import { clockOf } from '#lib/storage/edits.ts';
import { rootsIn } from '#lib/storage/roots.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { tagValuesIn } from '#lib/storage/tag-values.ts';
import { storeBatch, type FileToStore } from '#lib/workers/scan/store.ts';
import { madeLibrary } from '../made-items.mjs';

/** Files of one transaction, as a scan has it. */
const batch = 500;
/** Walked at once, as for a column of a tag. */
const slice = 200;

const db = new LibraryDb('disk');
const paths = new Set<string>();
const library = new Map<number, ReturnType<typeof madeLibrary>>();

function madeOf(count: number) {
	const made = library.get(count) ?? madeLibrary({ count });
	library.set(count, made);
	return made;
}

/** A folder has each name once; made ones may meet. */
function named(item: Item, index: number): Item {
	const name = paths.has(item.path) ? `${String(index)} ${item.name}` : item.name;
	const path = `${item.folder}/${name}`;
	paths.add(path);
	return { ...item, name, path, state: 'present' };
}

/** Stores the made items from one number to before another. @returns their tags, counted */
async function fill(count: number, from: number, to: number): Promise<number> {
	const made = madeOf(count);
	const root = (await db.roots.toArray())[0]?.id ?? (await rootsIn(db).add({ kind: 'folder', name: 'Made' }));
	const clock = await clockOf(db);
	const details = detailsIn(db);
	let tags = 0;
	for (let first = from; first < to; first += batch) {
		const indices = Array.from({ length: Math.min(batch, to - first) }, (_, at) => first + at);
		const says = indices.map((index) => ({ tags: made.tags(index), warnings: [], previews: [] }));
		const coded = await details.encode(says);
		const files = indices.map((index, at): FileToStore => {
			const own = says[at]?.tags.length ?? 0;
			tags += own;
			const item = { ...named(made.item(index, index + 1, root), index), tagCount: own };
			const said = valuesOfItem(item);
			// The database gives it another.
			Reflect.deleteProperty(item, 'id');
			const { path, size, modified } = item;
			return {
				root,
				known: undefined,
				read: {
					...{ path, size, modified, item, tags: own },
					status: 'read',
					details: coded[at] ?? new Uint8Array(),
					// As a scan: what is no more than a camera says costs no row.
					...(carriesCuration(said, item.kind) ? { says: said } : {})
				}
			};
		});
		await storeBatch(db, files, { root, now: Date.now(), clock });
	}
	return tags;
}

/** @returns seconds */
async function pack(): Promise<number> {
	const started = performance.now();
	await packDetails(db);
	return (performance.now() - started) / 1000;
}

/** Milliseconds to have the tags of each of these items. */
async function readTimes(ids: readonly number[]): Promise<number[]> {
	const details = detailsIn(db);
	const times: number[] = [];
	for (const id of ids) {
		const started = performance.now();
		const found = await details.get(id);
		times.push(performance.now() - started);
		if (!found || found.tags.length < 200) throw new Error(`Item ${String(id)} has lost its tags`);
	}
	return times;
}

/** Seconds to have two tags of all items. */
async function walk(): Promise<{ seconds: number; items: number }> {
	const started = performance.now();
	const values = tagValuesIn(db);
	const names = [...(await values.shapes()).values()].map(({ name }) => ({ name }));
	const tags = [names[20], names[100]].flatMap((tag) => tag ?? []);
	let items = 0;
	for (let after = -1; ;) {
		const lines = await values.page(after, slice, tags);
		const last = lines.at(-1);
		if (!last) return { seconds: (performance.now() - started) / 1000, items };
		after = last.id;
		items += lines.length;
	}
}

/** Bytes of tags in rows of their own and in pages, and what the browser says of all. */
async function sizes() {
	let rows = 0;
	let pages = 0;
	await db.details.each(({ bytes }) => (rows += bytes.length));
	await db.detailsPages.each(({ bytes }) => (pages += bytes.length));
	return { rows, pages, usage: await usage() };
}

async function usage(): Promise<number> {
	const { usageDetails, usage: all = 0 }: StorageEstimate & { usageDetails?: { indexedDB?: number } } =
		await navigator.storage.estimate();
	return usageDetails?.indexedDB ?? all;
}

Object.assign(globalThis, { disk: { fill, pack, readTimes, walk, sizes, usage } });

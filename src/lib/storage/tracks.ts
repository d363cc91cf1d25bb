/**
 * Ways that films took, as they are kept: found by a job (workers/jobs/kinds/tracks.ts) in the files, told of an item by its
 * field `track`. What is kept is of one content, read by one version of what reads them; another one means that it is read anew.
 */
import type { ItemId } from '#lib/library/item.ts';
import type { TrackBox } from '#lib/library/tracks/film-track.ts';
import { manyOf } from './many.ts';
import type { ItemRow, KeptTrack, TrackRow } from './rows.ts';
import type { LibraryDb } from './schema.ts';
import { write } from './write.ts';

/** A file that so many runs began and none finished is one that breaks them. */
export const mostTries = 3;

/** Whether what is kept of an item is what its file says. */
export function isFresh(
	row: TrackRow | undefined,
	item: Pick<ItemRow, 'fingerprint'>,
	reader: number
): row is TrackRow {
	return row?.fingerprint === item.fingerprint && row.reader === reader;
}

export function tracksIn(db: LibraryDb) {
	return {
		/** What is kept of an item, if it is still of its content. */
		async of(item: Pick<ItemRow, 'id' | 'fingerprint'>): Promise<TrackRow | undefined> {
			const row = await db.tracks.get(item.id);
			return row?.fingerprint === item.fingerprint ? row : undefined;
		},

		/**
		 * Items that are there and may have a track, which was not read yet, or not told of them.
		 * @param among only these; absent: all there are
		 * @param reader the version that would read them (film-track.ts)
		 */
		async wanted(reader: number, among?: ReadonlySet<ItemId>): Promise<ItemRow[]> {
			const timed = await db.items.where('timed').above('').primaryKeys();
			const ids = among ? timed.filter((id) => among.has(id)) : timed;
			if (ids.length === 0) return [];
			const [items, rows] = await Promise.all([manyOf(db.items, ids), manyOf(db.tracks, ids)]);
			return items.flatMap((item, index) => {
				if (item?.state !== 'present') return [];
				const row = rows[index];
				const done =
					isFresh(row, item, reader) &&
					(row.track ? item.track !== undefined : row.trouble !== undefined || row.tries === undefined);
				return done ? [] : [item];
			});
		},

		/** Takes note that a file is being read. @returns how often that was begun before */
		begin: (item: Pick<ItemRow, 'id' | 'fingerprint'>, reader: number): Promise<number> =>
			write(db, 'relaxed', ['tracks'], async (through) => {
				const before = await through.tracks.get(item.id);
				const tries = isFresh(before, item, reader) ? (before.tries ?? 0) : 0;
				const { id, fingerprint } = item;
				await through.tracks.put({ id, fingerprint, reader, tries: tries + 1 });
				return tries;
			}),

		/** Nothing is wrong with the file: reading it was broken off. */
		leave: (id: ItemId): Promise<void> =>
			write(db, 'relaxed', ['tracks'], async (through) => {
				const row = await through.tracks.get(id);
				if (row?.tries !== undefined) await through.tracks.delete(id);
			})
	};
}

/** Within a transaction over `tracks` and `items`: keeps what was found, and tells the item of it. */
export async function storeTrack(through: LibraryDb, row: TrackRow): Promise<void> {
	await through.tracks.put(row);
	const item = await through.items.get(row.id);
	if (item?.fingerprint !== row.fingerprint) return;
	const { track: before, ...rest } = item;
	const next: ItemRow = row.track ? { ...rest, track: Math.round(row.track.facts.metres) } : rest;
	if (next.track !== before) await through.items.put(next);
}

/** Rows read at once, a few kilobytes each. */
const pageSize = 500;

/** Tracks as lines, for the map. */
export function trackLinesIn(db: LibraryDb) {
	return {
		/** Where each of them lies, by item. */
		async boxes(): Promise<ReadonlyMap<ItemId, TrackBox>> {
			const boxes = new Map<ItemId, TrackBox>();
			for (let after = 0; ;) {
				const rows = await db.tracks.where('id').above(after).limit(pageSize).toArray();
				const last = rows.at(-1);
				if (!last) return boxes;
				after = last.id;
				for (const { id, track } of rows) if (track) boxes.set(id, track.box);
			}
		},

		/** In the order of the ids; undefined for those that have none. */
		lines: async (ids: readonly ItemId[]): Promise<(KeptTrack | undefined)[]> =>
			(await manyOf(db.tracks, ids)).map((row) => row?.track)
	};
}

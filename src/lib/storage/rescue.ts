/**
 * What nothing can make again - what people said of items, the log of it, presets - is copied to OPFS every few minutes
 * of change, in two files that take turns, so that a good one is left whatever happens to the other. When IndexedDB was
 * emptied or cut short, the newer whole copy is merged back: items come as absent ones, with all that was said of them,
 * and find their files again by fingerprint when folders are scanned.
 */
import { curated } from '#lib/library/effective.ts';
import type { KeptEntity } from '#lib/library/entity.ts';
import { joinedHead } from '#lib/library/history.ts';
import { merged } from '#lib/library/merge.ts';
import { renewedPreset } from '#lib/library/preset-file.ts';
import type { PresetVersion } from '#lib/library/preset.ts';
import { changesIn } from './changes.ts';
import { curationOf } from './curation.ts';
import { headsOf } from './heads.ts';
import { editRowsIn } from './log-runs.ts';
import { Near, partRun } from './log-writing.ts';
import { metaIn } from './meta.ts';
import { rescueName } from './places.ts';
import { editWithAlbumIds, withAlbumIds, withPlaceNames } from './renewed.ts';
import type { Loss, Rescued } from './rescued.ts';
import { openRescue, packRescue, type RescuePage, type SealedRescue } from './rescue-file.ts';
import type { CurationRow, EditRow, ItemRow, PresetRow } from './rows.ts';
import type { LibraryDb } from './schema.ts';
import { write } from './write.ts';

/** Where copies lie: OPFS, or a list in tests. */
export interface RescueFiles {
	read(name: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
	/** Replaces a file as a whole or not at all. */
	replace(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
}

interface CuratedItem {
	readonly item: ItemRow;
	readonly curation: CurationRow;
}

const pageSize = 500;
const slots = [0, 1] as const;

export function rescueIn(db: LibraryDb, files: RescueFiles) {
	async function open(slot: number): Promise<SealedRescue | undefined> {
		const bytes = await files.read(rescueName(db.name, slot)).catch(() => undefined);
		return bytes && openRescue(bytes);
	}

	/** Both copies, undefined where one is missing or damaged. */
	const both = () => Promise.all(slots.map(open));

	return {
		/** The newest copy that is whole. */
		async newest(): Promise<SealedRescue | undefined> {
			const whole = (await both()).filter((rescue) => rescue !== undefined);
			return whole.sort((a, b) => b.head.serial - a.head.serial)[0];
		},

		/**
		 * Writes a copy over the older one.
		 * @returns when it is of, milliseconds since 1970
		 * @throws NotOwner, QuotaExceededError; the other copy stays
		 */
		async write(now = Date.now()): Promise<number> {
			const serials = (await both()).map((rescue) => rescue?.head.serial ?? 0);
			const serial = Math.max(...serials) + 1;
			const slot = (serials[0] ?? 0) <= (serials[1] ?? 0) ? 0 : 1;
			const [canary, generation, roots] = await Promise.all([
				metaIn(db).get('canary'),
				changesIn(db).generation(),
				db.roots.toArray()
			]);
			const head = {
				at: now,
				canary: canary ?? '',
				generation,
				serial,
				roots: roots.map(({ id, name, kind, lost }) => ({ id, name, kind: lost ?? kind }))
			};
			const name = rescueName(db.name, slot);
			await files.replace(name, await packRescue(head, pagesOf(db)));
			if (!(await open(slot))) throw new Error(`${name} is not what was written`);
			return now;
		},

		/** Merges a copy into the database; doing it twice does nothing more. */
		async restore(rescue: SealedRescue, why: Loss, now = Date.now()): Promise<Rescued> {
			await mendNumbers(db);
			await leaveSync(db);
			const root = await restoreRoots(db, rescue, now);
			const sums = { items: 0, edits: 0, presets: 0 };
			for await (const { table, rows } of rescue.pages()) {
				// Sealed: the rows are those that `pagesOf` wrote under the name of their table.
				if (table === 'items') sums.items += await restoreItems(db, rows as CuratedItem[], root);
				else if (table === 'entities') await restoreEntities(db, rows as KeptEntity[]);
				// As an older version of the app named them.
				else if (table === 'albums') await restoreEntities(db, (rows as KeptEntity<'albums'>[]).map(asAlbum));
				else if (table === 'edits') sums.edits += await restoreEdits(db, rows as EditRow[]);
				else if (table === 'presets') sums.presets += await restorePresets(db, rows as PresetRow[]);
				else if (table === 'presetVersions') await restoreVersions(db, rows as PresetVersion[]);
			}
			const found = { why, when: now, from: rescue.head.at, ...sums, told: false };
			return { ...found, roots: rescue.head.roots.map(({ name }) => name) };
		},

		/** Makes known what came of a loss; copies of the items that were kept before are of no use any more. */
		async tell(rescued: Rescued): Promise<void> {
			const meta = metaIn(db);
			await meta.set('generation', ((await meta.get('generation')) ?? 0) + 1);
			await meta.set('rescued', rescued);
		}
	};
}

/** Rows of the log that share a page. */
const editsOfPage = 100;

async function* pagesOf(db: LibraryDb): AsyncGenerator<RescuePage> {
	// First the state, which counts most.
	for (let after = -Infinity; ;) {
		const curations = await db.curation.where('id').above(after).limit(pageSize).toArray();
		const last = curations.at(-1);
		if (!last) break;
		after = last.id;
		const items = await db.items.bulkGet(curations.map(({ id }) => id));
		const rows = curations.flatMap((curation, index): CuratedItem[] => {
			const item = items[index];
			return item ? [{ item, curation }] : [];
		});
		yield { table: 'items', rows };
	}
	yield { table: 'entities', rows: await db.entities.toArray() };
	yield { table: 'presets', rows: await db.presets.toArray() };
	yield { table: 'presetVersions', rows: await db.presetVersions.toArray() };
	for (let after: [string, number] = ['', 0]; ;) {
		const found = await db.edits.where('[id+part]').above(after).limit(editsOfPage).toArray();
		const last = found.at(-1);
		if (!last) break;
		after = [last.id, last.part];
		const rows = editRowsIn(found);
		for (let from = 0; from < rows.length; from += editsOfPage)
			yield { table: 'edits', rows: rows.slice(from, from + editsOfPage) };
	}
}

/** Tables whose rows the database numbers. */
const numbered = ['roots', 'files', 'items', 'words', 'changes', 'log'] as const;

/**
 * A damaged database may have rows and not know how far it has numbered them: the next row would be refused, or put over
 * one that is there. A number given by hand, above all others, makes it count from there.
 */
async function mendNumbers(db: LibraryDb): Promise<void> {
	await write(db, 'strict', numbered, async (through) => {
		for (const name of numbered) {
			const rows = through.table<unknown, number>(name);
			const last = await rows.toCollection().lastKey();
			if (typeof last !== 'number') continue;
			await rows.put({ [String(rows.schema.primKey.keyPath)]: last + 1 });
			await rows.delete(last + 1);
		}
	});
}

/**
 * The numbers that edits have among devices may be given a second time by a database that was cut short: from now on this
 * is another device to the others, which joins anew.
 */
async function leaveSync(db: LibraryDb): Promise<void> {
	await write(db, 'strict', ['travels', 'syncPlaces', 'sync', 'conflicts'], async (through) => {
		await through.meta.delete('sync');
		await Promise.all([
			through.travels.clear(),
			through.syncPlaces.clear(),
			through.sync.clear(),
			through.conflicts.clear()
		]);
	});
}

/** Roots that are gone come back without their handle: opened again under their name they are themselves again. */
async function restoreRoots(
	db: LibraryDb,
	{ head }: SealedRescue,
	now: number
): Promise<Map<number, number>> {
	return write(db, 'strict', ['roots'], async (through) => {
		const here = await through.roots.toArray();
		const ids = new Map<number, number>();
		for (const { id, name, kind } of head.roots) {
			const same = here.find((root) => root.name === name && (root.lost ?? root.kind) === kind);
			const lost = { kind: 'session', name, added: now, lost: kind } as const;
			ids.set(id, same?.id ?? Number(await through.roots.add(lost)));
		}
		return ids;
	});
}

async function restoreItems(
	db: LibraryDb,
	copied: readonly CuratedItem[],
	roots: ReadonlyMap<number, number>
): Promise<number> {
	// The copy may be of an older version of the app.
	const renewed = copied.map(({ item, curation }) => ({ item, ...withAlbumIds(withPlaceNames(curation)) }));
	await restoreEntities(
		db,
		renewed.flatMap(({ albums }) => albums)
	);
	const rows = renewed.map(({ item, curation }) => ({ item, curation }));
	return write(db, 'strict', ['items', 'curation'], async (through) => {
		const here = await Promise.all(
			rows.map(({ item }) => through.items.where('fingerprint').equals(item.fingerprint).first())
		);
		const [taken, saids] = await Promise.all([
			through.items.bulkGet(rows.map(({ item }) => item.id)),
			through.curation.bulkGet(here.map((item) => item?.id ?? -1))
		]);
		const next = rows.flatMap(({ item, curation }, index) => {
			const [known, said] = [here[index], saids[index]];
			const both = merged(known ? curationOf(known, said) : {}, curation);
			if (said && same(merged(said, {}), both)) return [];
			const lost: ItemRow = { ...item, root: roots.get(item.root) ?? item.root, state: 'absent' };
			const row = curated(known ?? lost, both);
			// Its number is another item's by now: the table gives a new one.
			if (!known && taken[index]) Reflect.deleteProperty(row, 'id');
			return [{ row, both }];
		});
		const ids = await through.items.bulkPut(
			next.map(({ row }) => row),
			{ allKeys: true }
		);
		await through.curation.bulkPut(next.map(({ both }, index) => ({ ...both, id: Number(ids[index]) })));
		return next.length;
	});
}

/** Of each what was said last. */
async function restoreEntities(db: LibraryDb, rows: readonly KeptEntity[]): Promise<void> {
	if (rows.length === 0) return;
	await write(db, 'strict', ['entities', 'items'], async (through) => {
		const here = await through.entities.bulkGet(rows.map(({ id }) => id));
		await through.entities.bulkPut(
			rows.filter(({ at }, index) => at > (here[index]?.at ?? '') || !here[index])
		);
	});
}

async function restoreEdits(db: LibraryDb, rows: readonly EditRow[]): Promise<number> {
	return write(db, 'strict', ['edits'], async (through) => {
		const own = await through.edits.bulkGet(rows.map(({ id, part }): [string, number] => [id, part]));
		const near = await Near.of(through, new Set(rows.map(({ id }) => id)));
		// A line may be there without its rows, and some rows without the others; never those of a run.
		const inRun = ({ id }: EditRow) => near.has(id) && near.row(id)?.id !== id;
		const missing = rows.filter((row, index) => !own[index] && !inRun(row));
		for (const { id } of missing)
			// One before it may have parted the run.
			if (near.runOver(id)) await partRun(through, id, await Near.of(through, [id]));
		const renewed = missing.map(editWithAlbumIds);
		await through.edits.bulkPut(renewed);
		await restoreHeads(through, renewed);
		return missing.filter(({ part }) => part === 0).length;
	});
}

/** The other parts of an edit may have come with another page. */
async function restoreHeads(through: LibraryDb, rows: readonly EditRow[]): Promise<void> {
	const heads = headsOf(rows);
	const here = await through.heads.bulkGet(heads.map(({ id }) => id));
	await through.heads.bulkPut(
		heads.map((head, index) => {
			const known = here[index];
			return known && !('run' in known) ? joinedHead(known, head) : head;
		})
	);
	// What is kept of moments does not know them.
	await through.moments.clear();
}

async function restorePresets(db: LibraryDb, rows: readonly PresetRow[]): Promise<number> {
	return write(db, 'strict', ['presets'], async (through) => {
		const here = await through.presets.bulkGet(rows.map(({ id }) => id));
		const missing = rows.filter((_, index) => !here[index]);
		// Rows of an older version of the app; the document takes them in when it is opened.
		await through.presets.bulkPut(
			missing.map((row) => (row.at === undefined ? (renewedPreset(row) ?? row) : row))
		);
		return missing.filter(({ gone }) => !gone).length;
	});
}

async function restoreVersions(db: LibraryDb, rows: readonly PresetVersion[]): Promise<void> {
	await write(db, 'strict', ['presetVersions'], (through) => through.presetVersions.bulkPut([...rows]));
}

const asAlbum = (row: KeptEntity<'albums'>): KeptEntity => ({ ...row, doc: 'albums' });

function same(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

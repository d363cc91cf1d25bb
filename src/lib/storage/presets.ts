/**
 * How presets are stored: as rows that say what their document says, ready to read, with what they were before. Rows are
 * written with the update that made them, in one transaction; `lib/sync` keeps the document itself.
 */
import {
	byOrder,
	isNewer,
	mostVersions,
	type CodesContent,
	type KeptPreset,
	type Preset,
	type PresetKind,
	type PresetVersion
} from '#lib/library/preset.ts';
import type { PresetRow } from './rows.ts';
import type { LibraryDb } from './schema.ts';
import { write } from './write.ts';

/** What one change of the document comes to. */
export interface PresetChange {
	/** V2; absent: the document said so before. */
	readonly update?: Uint8Array | undefined;
	/** The presets that it changed, as they are now. */
	readonly rows: readonly KeptPreset[];
	/** Their versions that it began. */
	readonly versions: readonly PresetVersion[];
}

const doc = 'presets';

export function presetsIn(db: LibraryDb) {
	return {
		/** Those that are there, in no order. */
		async all<Kind extends PresetKind>(...kinds: readonly Kind[]): Promise<Preset<Kind>[]> {
			const rows = await db.presets
				.where('kind')
				.anyOf([...kinds])
				.toArray();
			// The index says that they are of these kinds.
			return rows.filter(({ gone }) => !gone) as PresetRow[] as Preset<Kind>[];
		},

		/** Lists of codes in the order in which they count. */
		async codes(): Promise<CodesContent[]> {
			const lists = await presetsIn(db).all('codes');
			return lists
				.filter((list) => !isNewer(list))
				.sort(byOrder)
				.map(({ content }) => content);
		},

		async get(id: string): Promise<Preset | undefined> {
			const row = await db.presets.get(id);
			return row?.gone ? undefined : row;
		},

		/** What it is called, or was when it was removed. */
		nameOf: async (id: string): Promise<string | undefined> => (await db.presets.get(id))?.name,

		/** All rows, of removed presets too. */
		rows: (): Promise<PresetRow[]> => db.presets.toArray(),

		/** Writes a change; once it has, the change counts. @throws QuotaExceededError */
		commit: ({ update, rows, versions }: PresetChange): Promise<void> =>
			write(db, 'strict', ['presets', 'presetVersions', 'outbox'], async (through) => {
				if (update) await through.outbox.add({ doc, update });
				await through.presets.bulkPut([...rows]);
				await through.presetVersions.bulkPut([...versions]);
				for (const id of new Set(versions.map((version) => version.id))) await trim(through, id);
			}),

		/** What a preset was, newest first; the first is what it is. */
		versions: (id: string): Promise<PresetVersion[]> => versionsOf(db, id).reverse().toArray(),

		/** Updates that are acknowledged and may not be in the store of the document yet. */
		outbox: {
			pending: () => db.strict.outbox.where('doc').equals(doc).sortBy('id'),
			settled: (ids: readonly number[]): Promise<void> =>
				write(db, 'strict', ['outbox'], (through) => through.outbox.bulkDelete([...ids]))
		}
	};
}

function versionsOf(db: LibraryDb, id: string) {
	return db.presetVersions.where('[id+at]').between([id, ''], [id, '\uffff']);
}

/** Keeps the latest. */
async function trim(db: LibraryDb, id: string): Promise<void> {
	const keys = await versionsOf(db, id).primaryKeys();
	if (keys.length > mostVersions) await db.presetVersions.bulkDelete(keys.slice(0, -mostVersions));
}

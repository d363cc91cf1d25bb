/** The one way to write into the library. */
import { Dexie } from 'dexie';
import { recordTouched } from './changes.ts';
import type { SyncFact } from './meta.ts';
import { schemaVersion, type LibraryDb } from './schema.ts';

/** This page or worker runs an older version of the app than the one that last opened the library: it may only read. */
export class OutdatedTab extends Error {
	override readonly name = 'OutdatedTab';
	constructor(why = 'A newer version of Mediatheque has opened this library. Reload this tab to go on.') {
		super(why);
	}
}

/** The library was replaced by a backup since a thread opened it: what that thread knows is of another library. */
const replacedWhy = 'Another tab put a backup in the place of this library. Reload this tab to go on.';

/**
 * The one way to write: a transaction over these tables that first makes sure that no newer app owns the library.
 * `relaxed` for what a scan can make again, `strict` for what a person did.
 * @throws OutdatedTab
 */
export function write<T>(
	db: LibraryDb,
	durability: 'relaxed' | 'strict',
	tables: readonly TableName[],
	work: (db: LibraryDb) => PromiseLike<T>
): Promise<T> {
	const through = durability === 'strict' ? db.strict : db;
	const touching = tables.includes('items');
	const logging = tables.includes('edits');
	const more: readonly TableName[] = [
		'meta',
		...(touching ? (['changes'] as const) : []),
		// Whoever writes the log writes its lines and places, and puts right what is kept of moments and of conflicts.
		...(logging ? (['heads', 'moments', 'travels', 'conflicts'] as const) : [])
	];
	const scope = [...new Set([...tables, ...more])];
	return through.transaction('rw', scope, async () => {
		// Held on to: after some turns of work that asks the database nothing, Dexie has forgotten which one is current.
		const { currentTransaction } = Dexie;
		const facts = ['schema', 'replaced', ...(logging ? ['sync'] : [])];
		const [owner, replaced, sync] = await through.meta.bulkGet(facts);
		if (owner !== undefined && Number(owner.value) > schemaVersion) throw new OutdatedTab();
		if (replaced && replaced.value !== through.opened.replaced) throw new OutdatedTab(replacedWhy);
		// It is only ever written as such. It stands as long as the transaction does: all of them have the table of facts.
		if (logging) synced.set(through, sync?.value as SyncFact | undefined);
		const outcome = await work(through);
		if (touching) await recordTouched(currentTransaction);
		return outcome;
	});
}

/** Who this device is to others, as the transaction that writes the log has read it. */
const synced = new WeakMap<LibraryDb, SyncFact | undefined>();

/** Within a transaction of `write` over `edits`: who this device is to others; undefined where it is on its own. */
export function syncFactNow(through: LibraryDb): SyncFact | undefined {
	return synced.get(through);
}

export type TableName =
	| 'roots'
	| 'files'
	| 'items'
	| 'details'
	| 'detailsPages'
	| 'words'
	| 'thumbs'
	| 'tracks'
	| 'jobs'
	| 'jobInputs'
	| 'jobRows'
	| 'log'
	| 'meta'
	| 'changes'
	| 'curation'
	| 'edits'
	| 'heads'
	| 'moments'
	| 'presets'
	| 'presetVersions'
	| 'outbox'
	| 'entities'
	| 'culls'
	| 'cullPlaces'
	| 'cullEdits'
	| 'travels'
	| 'conflicts'
	| 'syncPlaces'
	| 'sync';

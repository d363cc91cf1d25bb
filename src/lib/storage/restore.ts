/** Restores what was said at a moment, of all, an album, some items, or one field: one edit, seen before it is made. */
import type { Edit, EditClock, EditId } from '#lib/library/edit.ts';
import { latestIn } from '#lib/library/edit-plan.ts';
import type { EntityState } from '#lib/library/entity.ts';
import type { ItemId } from '#lib/library/item.ts';
import type { MomentId } from '#lib/library/past.ts';
import { fieldsOfScope, planRestore, type RestoreScope, type Then } from '#lib/library/restore.ts';
import { applyPlanned, type Applied } from './apply.ts';
import { pastIn } from './past.ts';
import type { LibraryDb } from './schema.ts';

/** What is restored, to when. */
export interface Restoring {
	readonly scope: RestoreScope;
	/** Of scope `items`. */
	readonly items?: readonly ItemId[];
	readonly moment: MomentId;
}

/** What a restore looks at: read once, for the preview and for the restore. */
interface Looked {
	readonly ids: readonly ItemId[];
	readonly then: Then;
	readonly entities: readonly string[];
	readonly kept: EntityState;
}

/** The edit that a restore would make; without an id of its own, as nothing is made yet. */
export async function previewRestore(db: LibraryDb, restoring: Restoring): Promise<Edit> {
	const { then, kept, now } = await look(db, restoring);
	return planRestore(now, kept, then, restoring.scope, restoring.moment, { id: '', title: '', made: 0 });
}

/**
 * Restores: on what is said when it is done, whatever was seen before.
 * @throws OutdatedTab, and what the database throws (quota); then nothing was written
 */
export async function restore(
	db: LibraryDb,
	restoring: Restoring,
	making: { readonly clock: EditClock; readonly title: string; readonly now?: number }
): Promise<Applied> {
	const { ids, then, entities } = await look(db, restoring);
	const { scope, moment } = restoring;
	return applyPlanned(
		db,
		ids,
		(state, kept) => {
			const id: EditId = making.clock.next(latestIn(state, fieldsOfScope(scope), kept));
			const made = making.now ?? Date.now();
			return planRestore(state, kept, then, scope, moment, { id, title: making.title, made });
		},
		entities
	);
}

async function look(
	db: LibraryDb,
	{ scope, items = [], moment }: Restoring
): Promise<Looked & { readonly now: Parameters<typeof planRestore>[0] }> {
	const past = pastIn(db);
	const ids = scope.kind === 'items' ? items : await past.differing(moment);
	const found = await past.items(ids, moment);
	const { now: kept, then: entities } =
		scope.kind === 'items' ? { now: new Map(), then: new Map() } : await past.entities(moment);
	return {
		ids: found.map(({ item }) => item.id),
		then: { items: new Map(found.map(({ item, then }) => [item.fingerprint, then])), entities },
		now: new Map(found.map(({ item, now }) => [item.fingerprint, now])),
		kept,
		entities: [...new Set([...kept.keys(), ...entities.keys()])]
	};
}

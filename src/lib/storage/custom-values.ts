/** The last gate of what is said under custom fields: each value against the field as it is kept, before anything is written. */
import type { CustomField } from '#lib/library/custom-field.ts';
import type * as EditSchema from '#lib/library/edit-schema.ts';
import type { Edit, SetChange } from '#lib/library/edit.ts';
import { entityOf, type KeptEntity } from '#lib/library/entity.ts';
import { familyOf, idOfOpen, isOpenName } from '#lib/library/open-names.ts';
import type { LibraryDb } from './schema.ts';

/** `here`: it is made now, of what is kept now. `heard`: it was made elsewhere, maybe before a field was changed here. */
export type EditWay = 'here' | 'heard';

/**
 * Within a transaction over `entities`. What an undo or a restore brings back was said once, and is not asked again: a value
 * that does not fit its field any more stays what it is.
 * @param schema loaded before: a transaction ends while something else is waited for
 * @throws InvalidEdit
 */
export async function checkCustomValues(
	db: LibraryDb,
	edit: Edit,
	way: EditWay,
	{ InvalidEdit, problemOfCustomValue }: typeof EditSchema
): Promise<void> {
	const changes = edit.changes.filter(
		(change): change is SetChange =>
			change.kind === 'set' &&
			familyOf(change.field)?.family === 'custom' &&
			change.after !== undefined &&
			change.after !== null &&
			!isBroughtBack(change, edit, way)
	);
	if (changes.length === 0) return;
	const fields = await fieldsOf(db, edit, changes);
	for (const { field, after } of changes) {
		const kept = fields.get(idOf(field));
		// Whoever said it knew the field as it was then.
		if (way === 'heard' && (!kept || kept.at > edit.id)) continue;
		const custom = entityOf(kept);
		if (!custom) {
			if (way === 'heard') continue;
			throw new InvalidEdit(`${field}: there is no such field`);
		}
		const problem = problemOfCustomValue(custom, after);
		if (problem !== undefined) throw new InvalidEdit(problem);
	}
}

function isBroughtBack({ from }: SetChange, { origin }: Edit, way: EditWay): boolean {
	return from !== undefined && (way === 'here' || /^(?:undo|restore):/.test(origin));
}

const idOf = (field: string) => (isOpenName(field) ? idOfOpen(field) : '');

async function fieldsOf(
	db: LibraryDb,
	edit: Edit,
	changes: readonly SetChange[]
): Promise<ReadonlyMap<string, KeptEntity<'fields'>>> {
	const ids = [...new Set(changes.map(({ field }) => idOf(field)))];
	const rows = await db.entities.bulkGet(ids);
	const fields = new Map(rows.flatMap((row) => (row?.doc === 'fields' ? [[row.id, row] as const] : [])));
	// A field may be made or changed together with its values.
	for (const change of edit.changes) {
		if (change.kind !== 'entity' || change.doc !== 'fields') continue;
		const after: CustomField | undefined = change.after;
		if (after) fields.set(after.id, { ...after, doc: 'fields', at: edit.id });
		else fields.delete(change.entity);
	}
	return fields;
}

/** Conflicts, to be shown and decided: one by one as they lie in their table. */
import { curationField, isSet, type Element, type FieldName, type Value } from '#lib/library/curation.ts';
import { deviceOf, timeOf, type Edit } from '#lib/library/edit.ts';
import { latestIn, plan, planEntities, type Wish } from '#lib/library/edit-plan.ts';
import { settingOf } from '#lib/library/shared-settings.ts';
import type { Entities, EntityWish } from '#lib/library/entity.ts';
import { applyPlanned } from '#lib/storage/apply.ts';
import { nameOfThing } from '#lib/storage/conflicts.ts';
import { clockOf } from '#lib/storage/edits.ts';
import type { ConflictRow, ConflictSaying } from '#lib/storage/rows.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import { write } from '#lib/storage/write.ts';
import { announceEdits } from '../changes.ts';
import type { Conflict, Saying, SyncMember } from './contract.ts';
import { flipRegister } from './register-conflicts.ts';

/** Those nobody has decided, newest first. */
export async function listConflicts(db: LibraryDb, members: readonly SyncMember[]): Promise<Conflict[]> {
	const rows = await db.conflicts.where('state').equals('open').toArray();
	if (rows.length === 0) return [];
	const nameOf = await namesOfDevices(db, members);
	const shown = await Promise.all(rows.map((row) => shownAs(db, row, nameOf)));
	return shown.flatMap((one) => one ?? []).sort((a, b) => b.counts.made - a.counts.made);
}

/** Takes the other value. @returns the edit that did it; undefined for a preset or a setting, or where it was decided already */
export async function flipConflict(db: LibraryDb, id: string): Promise<string | undefined> {
	const row = await db.conflicts.get(id);
	if (row?.state !== 'open') return undefined;
	const edit = row.of.kind === 'register' ? undefined : await flipInLog(db, row);
	if (row.of.kind === 'register') await flipRegister(db, row.of, row.other);
	await decide(db, id, 'flipped');
	return edit?.id;
}

/** What counts shall count. */
export const dismissConflict = (db: LibraryDb, id: string): Promise<void> => decide(db, id, 'dismissed');

function decide(db: LibraryDb, id: string, state: 'flipped' | 'dismissed'): Promise<void> {
	return write(db, 'strict', ['conflicts'], async (through) => {
		await through.conflicts.update(id, { state });
	});
}

async function flipInLog(db: LibraryDb, { of, other }: ConflictRow): Promise<Edit> {
	const clock = await clockOf(db);
	const wishes: Wish[] = of.kind === 'item' ? [wishOf(of.field, other)] : [];
	const entities: EntityWish[] = of.kind === 'entity' ? [entityWish(of.doc, of.entity, other.value)] : [];
	const { edit, items } = await applyPlanned(
		db,
		of.kind === 'item' ? [of.item] : [],
		(state, kept) => {
			const id = clock.next(latestIn(state, 'all', kept));
			const planned = plan(state, wishes, { id, origin: 'person', title: '', made: Date.now() });
			return { ...planned, changes: [...planEntities(kept, entities), ...planned.changes] };
		},
		entities.map((one) => one.id)
	);
	announceEdits(items, [edit]);
	return edit;
}

function wishOf(field: FieldName, { value, element }: ConflictSaying): Wish {
	if (!isSet(field)) return { kind: 'set', field, value: (value ?? null) as Value };
	// Sayings of sets name their element.
	return { kind: value === true ? 'add' : 'remove', field, element: element as Element };
}

function entityWish(doc: keyof Entities, id: string, value: unknown): EntityWish {
	// What was said of it passed the schema of its document.
	return { doc, id, ...(value === undefined ? {} : { after: value }) } as EntityWish;
}

/** What devices are called, by how their clocks name them. */
async function namesOfDevices(
	db: LibraryDb,
	members: readonly SyncMember[]
): Promise<(at: string) => string> {
	const names = new Map<string, string>();
	for (const { id, name, self } of members) {
		if (self) names.set((await clockOf(db)).device, name);
		const rows = db.travels.where('[device+seq]').between([id, 0], [id, Infinity]);
		// A device that was renewed has several.
		for (const row of [await rows.first(), await rows.last()]) {
			const edit = row?.edit ?? row?.edits?.at(-1);
			if (edit !== undefined && !names.has(deviceOf(edit))) names.set(deviceOf(edit), name);
		}
	}
	return (at) => names.get(deviceOf(at)) ?? '';
}

async function shownAs(
	db: LibraryDb,
	{ id, of, counts, other }: ConflictRow,
	nameOf: (at: string) => string
): Promise<Conflict | undefined> {
	const saying = (one: ConflictSaying, text: string | undefined): Saying => ({
		device: nameOf(one.at),
		made: timeOf(one.at),
		...(text === undefined ? {} : { value: text })
	});
	const both = (text: (one: ConflictSaying) => string | undefined) => ({
		counts: saying(counts, text(counts)),
		other: saying(other, text(other))
	});
	switch (of.kind) {
		case 'item': {
			const item = await db.items.get(of.item);
			if (!item) return undefined;
			const { field } = of;
			return { id, kind: 'item', of: item.name, field, item: of.item, ...both((one) => textOf(field, one)) };
		}
		case 'entity': {
			const name = nameOfEntity(counts.value) ?? nameOfEntity(other.value) ?? nameOfThing(of);
			return {
				id,
				kind: of.doc,
				of: name,
				...both(({ value }) => textOfEntity(value, counts.value, other.value))
			};
		}
		case 'register': {
			const { field } = of;
			if (of.doc === 'settings')
				return {
					id,
					kind: 'setting',
					of: settingOf(field) ?? field,
					...both(({ value }) => plainText(value))
				};
			const preset = await db.presets.get(of.thing);
			if (!preset) return undefined;
			return {
				id,
				kind: 'preset',
				of: preset.name,
				field: of.field,
				...both(({ value }) => plainText(value))
			};
		}
	}
}

function textOf(field: FieldName, { value, element }: ConflictSaying): string | undefined {
	if (isSet(field))
		return value === true && element !== undefined ? curationField(field).print(element) : undefined;
	return value === undefined || value === null ? undefined : curationField(field).print(value as Value);
}

function nameOfEntity(value: unknown): string | undefined {
	return typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : undefined;
}

/** Its name, and what else the two do not agree on. */
function textOfEntity(value: unknown, one: unknown, other: unknown): string | undefined {
	const name = nameOfEntity(value);
	if (name === undefined || typeof value !== 'object' || value === null) return undefined;
	const [a, b] = [entriesOf(one), entriesOf(other)];
	const rest = [...entriesOf(value)].filter(
		([key, said]) => key !== 'name' && (a.get(key) !== said || b.get(key) !== said)
	);
	return [name, ...rest.map(([key, said]) => `${key}: ${said}`)].join(' · ');
}

function entriesOf(value: unknown): ReadonlyMap<string, string> {
	const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
	return new Map(entries.map(([key, said]) => [key, plainText(said) ?? '']));
}

function plainText(value: unknown): string | undefined {
	if (value === undefined || value === null) return undefined;
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

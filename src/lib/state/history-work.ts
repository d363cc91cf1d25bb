/** The work of undo, redo, the history and of restoring, loaded when the first is asked for. */
import { basketId } from '#lib/library/album.ts';
import { registersOf, setNames, type Element, type FieldName, type Value } from '#lib/library/curation.ts';
import { deviceOf, fieldOfChange, type Change, type EditId, type Origin } from '#lib/library/edit.ts';
import { effective, elementsOf, sourceOf, sourceOfElement, type Source } from '#lib/library/effective.ts';
import type { EditHead, NextSteps } from '#lib/library/history.ts';
import type { Fingerprint, ItemId } from '#lib/library/item.ts';
import { curationIn } from '#lib/storage/curation.ts';
import { clockOf, editsIn } from '#lib/storage/edits.ts';
import {
	goBack,
	goBackOn,
	historyIn,
	previewGoBack,
	type Kept,
	type Preview,
	type TakenBack
} from '#lib/storage/history.ts';
import { previewRestore, restore, type Restoring } from '#lib/storage/restore.ts';
import { announceEdits } from '#lib/workers/changes.ts';
import { libraryDb } from './db.ts';
import { fieldLabel } from './field-label.ts';
import { albumsWords } from './messages/albums-words.ts';
import { historyWords } from './messages/history-words.ts';
import { valueText as readable } from './value-text.ts';

/** Undoes or redoes, in the log: the next step, or the edit named; and tells the other threads and tabs. */
export async function goBackNow(
	way: 'undo' | 'redo',
	title: (of: EditHead) => string,
	id?: EditId
): Promise<TakenBack | undefined> {
	const db = libraryDb();
	const taking = { clock: await clockOf(db), title, told: announceEdits };
	return id === undefined ? goBack(db, way, taking) : goBackOn(db, id, way, taking);
}

/** What undo and redo would do now. */
export async function nextNow(): Promise<NextSteps> {
	const db = libraryDb();
	return historyIn(db).next((await clockOf(db)).device);
}

/** All lines of the history, newest first, and which device this is. */
export async function headsNow(): Promise<{ readonly heads: readonly EditHead[]; readonly device: string }> {
	const db = libraryDb();
	const [heads, { device }] = await Promise.all([historyIn(db).all(), clockOf(db)]);
	return { heads, device };
}

/** A change as a person reads it. */
export interface ChangeLine {
	/** Name of the item or of the entity. */
	readonly name: string;
	readonly what: string;
	readonly before: string;
	readonly after: string;
	/** The edit that spoke of the same since. */
	readonly since?: EditId;
}

/** Names that changes are read with. */
interface Names {
	readonly items: ReadonlyMap<Fingerprint, string>;
	/** Albums, and the fields and albums of open names. */
	readonly entities: ReadonlyMap<string, string>;
}

/** The names of entities, and of the basket, of which nothing is kept. */
function namesById(entities: readonly { readonly id: string; readonly name: string }[]) {
	const basket: [string, string] = [basketId, albumsWords().basket.name];
	return new Map([basket, ...entities.map(({ id, name }): [string, string] => [id, name])]);
}

/** Some changes as lines. @param kept they were left alone */
export async function linesOf(changes: readonly (Change | Kept)[]): Promise<ChangeLine[]> {
	const db = libraryDb();
	const all = changes.map((one): Kept => ('change' in one ? one : { change: one }));
	const prints = all.flatMap(({ change }) => (change.kind === 'entity' ? [] : change.item));
	const [items, entities] = await Promise.all([editsIn(db).namesOf(prints), db.entities.toArray()]);
	const names: Names = { items, entities: namesById(entities) };
	return all.flatMap(({ change, since }) =>
		lineOf(change, names).map((line) => ({ ...line, ...(since === undefined ? {} : { since }) }))
	);
}

function lineOf(change: Change, names: Names): Omit<ChangeLine, 'since'>[] {
	const text = historyWords();
	if (change.kind === 'entity') {
		const { before, after } = change;
		const name = (after ?? before)?.name ?? '';
		return [
			{
				name,
				what: text.docs[change.doc],
				before: before ? described(before) : text.none,
				after: after ? described(after) : text.gone
			}
		];
	}
	const name = names.items.get(change.item) ?? text.unknownItem;
	if (change.kind === 'read') {
		const fields = [...new Set([...Object.keys(change.before ?? {}), ...Object.keys(change.after ?? {})])];
		return fields.flatMap((field) => {
			const [before, after] = [change.before, change.after].map((values) => {
				const value = (values as Record<string, unknown> | undefined)?.[field];
				return value === undefined ? text.nothing.said : printed(field as FieldName, value, names);
			}) as [string, string];
			return before === after
				? []
				: [{ name, what: fieldLabel(field as FieldName, names.entities), before, after }];
		});
	}
	const what = fieldLabel(change.field, names.entities);
	if (change.kind === 'set') {
		const { before, after } = change;
		return [
			{
				name,
				what,
				before: valueText(change.field, before, names),
				after: valueText(change.field, after, names)
			}
		];
	}
	const element = printedOne(change.field, change.element, names);
	const states = { add: text.inSet, remove: text.notInSet, withdraw: text.asFile };
	return [
		{
			name,
			what: `${what}: ${element}`,
			before: states[change.before ?? 'withdraw'],
			after: states[change.kind]
		}
	];
}

/** What an entity is like, but for its id. */
function described(entity: object): string {
	return Object.entries(entity)
		.filter(([key]) => !['id', 'order', 'cover', 'parent'].includes(key))
		.map(([, value]) => (Array.isArray(value) ? value.join(', ') : String(value)))
		.join(' · ');
}

function valueText(field: FieldName, value: Value | undefined, names: Names): string {
	const text = historyWords();
	if (value === undefined) return text.asFile;
	return value === null ? text.none : printed(field, value, names);
}

function printed(field: FieldName, value: unknown, names: Names): string {
	return (Array.isArray(value) ? value : [value])
		.map((one) => printedOne(field, one as Value | Element, names))
		.join(', ');
}

function printedOne(field: FieldName, value: Value | Element, names: Names): string {
	if (field === 'albums') return names.entities.get(String(value)) ?? historyWords().unknownAlbum;
	return readable(field, value);
}

/** A whole edit's changes; empty where there is no such edit. */
export async function changesOf(id: EditId): Promise<readonly Change[]> {
	return (await editsIn(libraryDb()).get(id))?.changes ?? [];
}

/** What an undo left alone: what it took back has more changes than it. */
export async function leftAlone(undo: EditId, of: EditId): Promise<readonly Change[]> {
	const [back, done] = await Promise.all([changesOf(undo), changesOf(of)]);
	const taken = new Set(back.map(placeOf));
	return done.filter((change) => change.kind !== 'read' && !taken.has(placeOf(change)));
}

function placeOf(change: Change): string {
	if (change.kind === 'entity') return `entity ${change.entity}`;
	if (change.kind === 'read') return `read ${change.item}`;
	return `${change.item} ${change.field} ${change.kind === 'set' ? '' : JSON.stringify(change.element)}`;
}

/** Ids of the edits that speak of an item, under the contents it has and had. */
export async function editsOfItem(id: ItemId): Promise<ReadonlySet<EditId>> {
	const db = libraryDb();
	const item = await db.items.get(id);
	if (!item) return new Set();
	const edits = await editsIn(db).ofItem([item.fingerprint, ...(item.former ?? [])]);
	return new Set(edits.map((edit) => edit.id));
}

/** An edit of one item, with its changes of that only. */
export interface ItemEdit {
	readonly id: EditId;
	readonly title: string;
	readonly origin: Origin;
	readonly made: number;
	readonly device: string;
	readonly changes: readonly Change[];
	readonly lines: readonly ChangeLine[];
	/** The fields it speaks of, and what they are called. */
	readonly fields: readonly { readonly field: FieldName; readonly label: string }[];
}

/** All edits of one item, newest first. */
export async function historyOfItem(id: ItemId): Promise<readonly ItemEdit[]> {
	const db = libraryDb();
	const item = await db.items.get(id);
	if (!item) return [];
	const [edits, entities] = await Promise.all([
		editsIn(db).ofItem([item.fingerprint, ...(item.former ?? [])]),
		db.entities.toArray()
	]);
	const names = new Map(entities.map((one) => [one.id, one.name]));
	return Promise.all(
		edits.toReversed().map(async (edit) => ({
			id: edit.id,
			title: edit.title,
			origin: edit.origin,
			made: edit.made,
			device: deviceOf(edit.id),
			changes: edit.changes,
			lines: await linesOf(edit.changes),
			fields: [...new Set(edit.changes.flatMap((change) => fieldOfChange(change) ?? []))].map((field) => ({
				field,
				label: fieldLabel(field, names)
			}))
		}))
	);
}

/** A value that counts, and who says so. */
export interface ItemValue {
	readonly what: string;
	readonly value: string;
	readonly source: Source | undefined;
	/** Where it was said on another device than this. */
	readonly device?: string;
}

/** All values of an item that count now. */
export async function valuesOfItem(id: ItemId): Promise<readonly ItemValue[]> {
	const db = libraryDb();
	const [[curation], entities, { device }] = await Promise.all([
		curationIn(db).many([id]),
		db.entities.toArray(),
		clockOf(db)
	]);
	if (!curation) return [];
	const names: Names = { items: new Map(), entities: namesById(entities) };
	const values = effective(curation);
	const line = (field: FieldName, value: Value | Element, source: Source | undefined): ItemValue => ({
		what: fieldLabel(field, names.entities),
		value: printedOne(field, value, names),
		source,
		...(source?.device === undefined || source.device === device ? {} : { device: source.device })
	});
	return [
		...registersOf(curation).flatMap((field) => {
			const value = values[field];
			return value === undefined ? [] : [line(field, value, sourceOf(curation, field))];
		}),
		...setNames.flatMap((field) =>
			elementsOf(curation, field).map((element) =>
				line(field, element, sourceOfElement(curation, field, element))
			)
		)
	];
}

/** What taking back or redoing an edit would do. */
export function previewBackNow(id: EditId, way: 'undo' | 'redo'): Promise<Preview | undefined> {
	return previewGoBack(libraryDb(), id, way);
}

/** What a restore would do. */
export async function previewRestoreNow(restoring: Restoring): Promise<Preview> {
	const { changes } = await previewRestore(libraryDb(), restoring);
	return { changes, kept: [] };
}

/** Restores, as one edit, and tells the other threads and tabs. */
export async function restoreNow(restoring: Restoring, title: string) {
	const db = libraryDb();
	const applied = await restore(db, restoring, { clock: await clockOf(db), title });
	announceEdits(applied.items, [applied.edit]);
	return applied;
}

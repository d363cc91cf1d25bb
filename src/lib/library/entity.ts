/**
 * Entities: things of their own that what is said of items speaks of. They are made, changed and removed by edits, as
 * what is said of items is; of what several devices say of one the latest counts.
 */
import type { Album } from './album.ts';
import type { CustomField } from './custom-field.ts';
import { deviceOf, type EditId, type EntityChange } from './edit.ts';
import type { Keyword } from './keyword.ts';

/** The entities that there are, by the name of the document that holds them. A later kind is a line here and one in `edit-schema.ts`. */
export interface Entities {
	readonly albums: Album;
	readonly keywords: Keyword;
	readonly fields: CustomField;
}
export type DocName = keyof Entities;
export type Entity = Entities[DocName];

/** An entity with who said so last. */
export type KeptEntity<D extends DocName = DocName> = {
	[Doc in D]: Entities[Doc] & {
		readonly doc: Doc;
		readonly at: EditId;
		/** The edit whose state it is, where an undo brought that back. */
		readonly from?: EditId;
		/** When other devices spoke of it last; absent: none has (conflict.ts). */
		readonly others?: readonly EditId[];
		/** It was removed; kept so that an older edit does not bring it back, and its items find it again after an undo. */
		readonly gone?: true;
	};
}[D];

/**
 * What a person wants of one entity: as it shall be, or, without `after`, that it is removed. With `seen`, as it was when
 * they wished that, what others have changed of it since stays.
 */
export type EntityWish = {
	[Doc in DocName]: {
		readonly doc: Doc;
		readonly id: string;
		readonly after?: Entities[Doc];
		readonly seen?: Entities[Doc];
	};
}[DocName];

/** Entities as they are kept, by id. */
export type EntityState = ReadonlyMap<string, KeptEntity>;

/** ULIDs (https://github.com/ulid/spec). */
export const entityIdPattern = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** The change that makes a wish true of an entity as it is kept; undefined where it is true already. */
export function entityChange(wish: EntityWish, kept: KeptEntity | undefined): EntityChange | undefined {
	const before = entityOf(kept);
	const { doc, id, seen } = wish;
	const after = seen && wish.after && before ? changedAs(before, seen, wish.after) : wish.after;
	if (asText(before) === asText(after)) return undefined;
	return changeOf(doc, id, {
		...(before && kept ? { before, was: kept.from ?? kept.at } : {}),
		...(after ? { after } : {})
	});
}

/** An entity with what differs between two others. */
function changedAs(entity: Entity, from: Entity, to: Entity): object {
	const [was, is] = [new Map(Object.entries(from)), new Map(Object.entries(to))];
	const next = new Map(Object.entries(entity));
	for (const key of new Set([...was.keys(), ...is.keys()])) {
		if (JSON.stringify(was.get(key)) === JSON.stringify(is.get(key))) continue;
		if (is.get(key) === undefined) next.delete(key);
		else next.set(key, is.get(key));
	}
	return Object.fromEntries(next);
}

/** The change that takes another back; undefined where something else was said since. */
export function entityBack(
	change: EntityChange,
	edit: EditId,
	kept: KeptEntity | undefined
): EntityChange | undefined {
	const { doc, entity, before, after } = change;
	const source = change.from ?? edit;
	// Gone is gone, whoever removed it.
	const stands = kept && (after ? !kept.gone && (kept.from ?? kept.at) === source : kept.gone);
	if (!stands) return undefined;
	return changeOf(doc, entity, {
		...(after ? { before: after, was: source } : {}),
		...(before ? { after: before } : {}),
		...(change.was === undefined ? {} : { from: change.was })
	});
}

/** An entity as it is kept after a change; undefined where it is kept so already. */
export function withEntityChange(
	kept: KeptEntity | undefined,
	change: EntityChange,
	at: EditId
): KeptEntity | undefined {
	if (kept && kept.at >= at) {
		// Something later was said of it. Of this device the latest is known.
		const others = othersBeside(kept.at, [...(kept.others ?? []), at]);
		return others.join() === (kept.others ?? []).join() ? undefined : { ...kept, others };
	}
	const entity = change.after ?? change.before ?? entityOf(kept);
	if (!entity) return undefined;
	const from = change.from === undefined ? {} : { from: change.from };
	const others = othersBeside(at, kept ? [kept.at, ...(kept.others ?? [])] : []);
	const beside = others.length > 0 ? { others } : {};
	const gone = change.after ? {} : { gone: true };
	// The entity is of the document of its change.
	return { ...entity, doc: change.doc, at, ...from, ...beside, ...gone } as KeptEntity;
}

/** The last of each device but the one whose saying counts. */
function othersBeside(counts: EditId, all: readonly EditId[]): EditId[] {
	const last = new Map<string, EditId>();
	for (const at of all) {
		const device = deviceOf(at);
		// Albums of a time when they were names were said by nobody.
		if (at === '' || device === deviceOf(counts)) continue;
		if (at > (last.get(device) ?? '')) last.set(device, at);
	}
	return [...last.values()].sort();
}

/** The entity alone; undefined where it is gone. */
export function entityOf<D extends DocName>(kept: KeptEntity<D> | undefined): Entities[D] | undefined {
	return kept && !kept.gone ? alone(kept) : undefined;
}

function alone<D extends DocName>({
	doc: _doc,
	at: _at,
	from: _from,
	others: _others,
	gone: _gone,
	...entity
}: KeptEntity<D>) {
	// What is left of a kept entity is the entity.
	return entity as unknown as Entities[D];
}

/** What people type and what a thing is called, compared as they compare it. */
export function sameName(one: string, other: string): boolean {
	return one.normalize('NFC').toLocaleLowerCase() === other.normalize('NFC').toLocaleLowerCase();
}

function changeOf(doc: DocName, entity: string, says: object): EntityChange {
	// What it says is of the document of the wish or change that it was made of.
	return { kind: 'entity', doc, entity, ...says } as EntityChange;
}

/** The same for two that say the same, in whatever order. */
function asText(entity: object | undefined): string {
	return JSON.stringify(
		Object.entries(entity ?? {})
			.filter(([, value]) => value !== undefined)
			.sort(([a], [b]) => (a < b ? -1 : 1))
	);
}

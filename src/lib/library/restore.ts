/** From what is said now to what was said at a moment: one edit, so that it can be seen before, and undone. Pure. */
import {
	registersOf,
	setNames,
	type Curation,
	type ElementSays,
	type FieldName,
	type RegisterName,
	type SetName
} from './curation.ts';
import type { Change, Edit, ElementChange, EntityChange, SetChange } from './edit.ts';
import { sameValue, type CurationState, type Making } from './edit-plan.ts';
import { latest } from './effective.ts';
import { entityChange, entityOf, type EntityState, type EntityWish } from './entity.ts';
import type { Fingerprint } from './item.ts';
import type { MomentId } from './past.ts';

/** How much is restored. */
export type RestoreScope =
	| { readonly kind: 'all' }
	/** What is in an album, and the album itself. */
	| { readonly kind: 'album'; readonly album: string }
	/** These items, or one field of them. */
	| { readonly kind: 'items'; readonly field?: FieldName };

/** What was said at the moment, of items and of entities. */
export interface Then {
	readonly items: ReadonlyMap<Fingerprint, Curation>;
	readonly entities: EntityState;
}

/**
 * The edit that makes what people said at a moment count again. What files say is not restored: they say it still.
 * @param now what is said now of the items that may differ
 * @param entities as they are kept now
 */
export function planRestore(
	now: CurationState,
	entities: EntityState,
	then: Then,
	scope: RestoreScope,
	moment: MomentId,
	making: Omit<Making, 'origin'>
): Edit {
	const changes: Change[] = scope.kind === 'items' ? [] : entityChanges(entities, then.entities, scope);
	for (const [item, curation] of now) {
		const before = then.items.get(item);
		// Its file was changed since it was looked up: what was said of it then is not known here.
		if (!before) continue;
		changes.push(...itemChanges(item, curation, before, scope));
	}
	return { ...making, origin: `restore:${moment}`, changes };
}

function entityChanges(now: EntityState, then: EntityState, scope: RestoreScope): EntityChange[] {
	const ids = scope.kind === 'album' ? [scope.album] : [...new Set([...now.keys(), ...then.keys()])];
	return ids.flatMap((id) => {
		const [kept, was] = [now.get(id), then.get(id)];
		const doc = (was ?? kept)?.doc;
		if (!doc) return [];
		const after = entityOf(was);
		// The entity is of the document that it is kept in.
		const change = entityChange({ doc, id, ...(after ? { after } : {}) } as EntityWish, kept);
		return change ? [was ? { ...change, from: was.from ?? was.at } : change] : [];
	});
}

function itemChanges(
	item: Fingerprint,
	now: Curation,
	then: Curation,
	scope: RestoreScope
): (SetChange | ElementChange)[] {
	const wanted = (name: FieldName) =>
		scope.kind === 'all' ||
		(scope.kind === 'album' ? fieldsOfAlbum(scope.album).includes(name) : (scope.field ?? name) === name);
	return [
		...registersOf(now, then)
			.filter(wanted)
			.flatMap((name) => registerChange(item, now, then, name) ?? []),
		...setNames
			.filter(wanted)
			.flatMap((name) =>
				elementChanges(item, now, then, name, scope.kind === 'album' ? scope.album : undefined)
			)
	];
}

function registerChange(
	item: Fingerprint,
	now: Curation,
	then: Curation,
	field: RegisterName
): SetChange | undefined {
	const [said, was] = [latest(now.said?.[field]), latest(then.said?.[field])];
	const [before, after] = [said?.value, was?.value];
	if (before === undefined ? after === undefined : after !== undefined && sameValue(before, after))
		return undefined;
	return {
		kind: 'set',
		item,
		field,
		...(before === undefined || !said ? {} : { before, was: said.from ?? said.at }),
		...(after === undefined || !was ? {} : { after, from: was.from ?? was.at })
	};
}

function elementChanges(
	item: Fingerprint,
	now: Curation,
	then: Curation,
	field: SetName,
	only: string | undefined
): ElementChange[] {
	const [all, before] = [byKey(now.elements?.[field]), byKey(then.elements?.[field])];
	const keys = only === undefined ? [...new Set([...before.keys(), ...all.keys()])] : [only];
	return keys.flatMap((key): ElementChange[] => {
		const [said, was] = [latest(all.get(key)?.registers), latest(before.get(key)?.registers)];
		const element = (before.get(key) ?? all.get(key))?.element;
		const value = was?.value;
		if (element === undefined) return [];
		// Where a person is in the picture is not part of the key.
		const same = !value || sameValue(element, all.get(key)?.element ?? null);
		if (said?.value === value && same) return [];
		return [
			{
				kind: value === undefined ? 'withdraw' : value ? 'add' : 'remove',
				item,
				field,
				element,
				...(said?.value === undefined
					? {}
					: { before: said.value ? 'add' : 'remove', was: said.from ?? said.at }),
				...(value === undefined || !was ? {} : { from: was.from ?? was.at })
			}
		];
	});
}

function byKey(says: readonly ElementSays[] | undefined): ReadonlyMap<string, ElementSays> {
	return new Map((says ?? []).map((one) => [one.key, one]));
}

/** Who is in an album, and in which order. */
function fieldsOfAlbum(album: string): readonly FieldName[] {
	return ['albums', `order:${album}`];
}

/** The fields that a restore of this scope may change. */
export function fieldsOfScope(scope: RestoreScope): readonly FieldName[] | 'all' {
	if (scope.kind === 'album') return fieldsOfAlbum(scope.album);
	if (scope.kind === 'items' && scope.field !== undefined) return [scope.field];
	return 'all';
}

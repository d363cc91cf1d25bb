/** From what a person wants to the edit that does it, and from an edit to the one that takes it back. Pure: to preview. */
import {
	curationField,
	isSet,
	keyOf,
	registersOf,
	setNames,
	type Curation,
	type Element,
	type FieldName,
	type RegisterName,
	type SetName,
	type Value
} from './curation.ts';
import { effective, elementsOf, latest } from './effective.ts';
import { entityBack, entityChange, type EntityState, type EntityWish } from './entity.ts';
import type { Change, Edit, EditId, ElementChange, ItemChange, Origin, SetChange } from './edit.ts';
import type { Fingerprint } from './item.ts';

/** What was said of each item that a plan is for. */
export type CurationState = ReadonlyMap<Fingerprint, Curation>;

/** What a plan needs beside the state. */
export interface Making {
	readonly id: EditId;
	readonly origin: Origin;
	readonly title: string;
	readonly made: number;
	readonly job?: string;
}

/** What a person can want of one field of some items. */
export type Wish =
	| { readonly kind: 'set'; readonly field: RegisterName; readonly value: Value }
	| { readonly kind: 'add' | 'remove'; readonly field: SetName; readonly element: Element };

/** The same wishes for all items, or what each is wished for by what was said of it. */
export type Wishes = readonly Wish[] | ((curation: Curation, item: Fingerprint) => readonly Wish[]);

/** The edit that makes wishes true of all items; items of which they are true already are not in it. */
export function plan(state: CurationState, wishes: Wishes, making: Making): Edit {
	const changes: Change[] = [];
	for (const [item, curation] of state) {
		for (const wish of typeof wishes === 'function' ? wishes(curation, item) : wishes) {
			const planned = wish.kind === 'set' ? planSet(item, curation, wish) : planElement(item, curation, wish);
			if (planned) changes.push(planned);
		}
	}
	return { ...making, changes };
}

/** Changes that make wishes of entities true. */
export function planEntities(state: EntityState, wishes: readonly EntityWish[]): Change[] {
	return wishes.flatMap((wish) => entityChange(wish, state.get(wish.id)) ?? []);
}

function planSet(
	item: Fingerprint,
	curation: Curation,
	{ field, value }: Extract<Wish, { kind: 'set' }>
): SetChange | undefined {
	const said = latestOf(curation, field);
	if (said?.value !== undefined && sameValue(said.value, value)) return undefined;
	// Nothing where there is nothing.
	if (value === null && effective(curation)[field] === undefined) return undefined;
	return { kind: 'set', item, field, ...spoken(said), after: value };
}

function planElement(
	item: Fingerprint,
	curation: Curation,
	{ kind, field, element }: Extract<Wish, { kind: 'add' | 'remove' }>
): ElementChange | undefined {
	const key = keyOf(element);
	const elements: readonly Element[] = elementsOf(curation, field);
	const inSet = elements.some((one) => keyOf(one) === key);
	if (inSet === (kind === 'add')) return undefined;
	return { kind, item, field, element, ...spokenOf(curation, field, key) };
}

function spoken(said: ReturnType<typeof latestOf>): Pick<SetChange, 'before' | 'was'> {
	if (said?.value === undefined) return {};
	return { before: said.value, was: said.from ?? said.at };
}

function spokenOf(curation: Curation, field: SetName, key: string): Pick<ElementChange, 'before' | 'was'> {
	const said = latest(curation.elements?.[field]?.find((one) => one.key === key)?.registers);
	if (said?.value === undefined) return {};
	return { before: said.value ? 'add' : 'remove', was: said.from ?? said.at };
}

function latestOf(curation: Curation, field: RegisterName) {
	return latest(curation.said?.[field]);
}

/** An undo, and what it leaves alone because something else was said since. */
export interface Inverse {
	readonly edit: Edit;
	readonly kept: readonly Change[];
}

/**
 * The edit that takes another back: only where the value still comes from it. What a file said is not taken back: the
 * file still says it.
 */
export function invert(
	edit: Edit,
	state: CurationState,
	making: Omit<Making, 'origin'>,
	entities: EntityState = new Map()
): Inverse {
	const changes: Change[] = [];
	const kept: Change[] = [];
	// The last change of a field first, so that the first one's `before` is what stays.
	for (const change of edit.changes.toReversed()) {
		const back =
			change.kind === 'entity'
				? entityBack(change, edit.id, entities.get(change.entity))
				: backOf(change, state.get(change.item), edit.id);
		if (back) changes.push(back);
		else if (change.kind !== 'read') kept.push(change);
	}
	return { edit: { ...making, origin: `undo:${edit.id}`, undoes: edit.id, changes }, kept };
}

function backOf(change: ItemChange, curation: Curation | undefined, edit: EditId): Change | undefined {
	return change.kind === 'read' || !curation ? undefined : inverseOf(change, curation, edit);
}

function inverseOf(
	change: Exclude<ItemChange, { kind: 'read' }>,
	curation: Curation,
	edit: EditId
): Change | undefined {
	const brought = change.was === undefined ? {} : { from: change.was };
	const was = { was: change.from ?? edit };
	if (change.kind === 'set') {
		const { item, field, before, after } = change;
		if (!comesFrom(latestOf(curation, field), change.from ?? edit, after === undefined)) return undefined;
		return {
			kind: 'set',
			item,
			field,
			...(after === undefined ? {} : { before: after, ...was }),
			...(before === undefined ? {} : { after: before, ...brought })
		};
	}
	const { item, field, element, before } = change;
	const key = keyOf(element);
	const said = curation.elements?.[field]?.find((one) => one.key === key)?.registers;
	if (!comesFrom(latest(said), change.from ?? edit, change.kind === 'withdraw')) return undefined;
	return {
		kind: before ?? 'withdraw',
		item,
		field,
		element,
		...(change.kind === 'withdraw' ? {} : { before: change.kind, ...was }),
		...(before === undefined ? {} : brought)
	};
}

/** Whether what is said is what an edit said, or an undo brought it back; having said nothing is always the same. */
function comesFrom(
	said: { readonly value: unknown; readonly at: EditId; readonly from?: EditId } | undefined,
	edit: EditId,
	nothing: boolean
): boolean {
	if (nothing) return said?.value === undefined;
	return said !== undefined && said.value !== undefined && (said.from ?? said.at) === edit;
}

/** Whether two values are the same; they are small and plain. */
export function sameValue(a: Value | Element, b: Value | Element): boolean {
	if (a === b) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
	const [one, other] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
	return (
		one.length === other.size &&
		one.every(([key, value]) => {
			const its = other.get(key);
			return value === its || (typeof value === 'object' && sameValue(value as Element, its as Element));
		})
	);
}

/**
 * The latest edit that anything of these items and entities comes from: what replaces it must be later.
 * @param fields those that are looked at
 */
export function latestIn(
	state: CurationState,
	fields: readonly FieldName[] | 'all',
	entities: EntityState = new Map()
): EditId | undefined {
	let last: EditId | undefined;
	const look = (registers: readonly { readonly at: EditId }[] | undefined) => {
		for (const { at } of registers ?? []) if (last === undefined || at > last) last = at;
	};
	for (const curation of state.values()) {
		const names = fields === 'all' ? [...registersOf(curation), ...setNames] : fields;
		for (const name of names) {
			if (isSet(name)) curation.elements?.[name]?.forEach((one) => look(one.registers));
			else look(curation.said?.[name]);
		}
	}
	look([...entities.values()]);
	return last;
}

/** A wish of the right kind for a field. @throws RangeError where there is no such field */
export function wishFor(kind: 'set' | 'add' | 'remove', field: FieldName, value: Value | Element): Wish {
	if (isSet(field)) {
		if (kind === 'set' || value === null)
			throw new TypeError(`${field} is a set: add and remove its elements`);
		return { kind, field, element: value as Element };
	}
	if (kind !== 'set') throw new TypeError(`${curationField(field).name} holds one value: set it`);
	return { kind, field, value: value as Value };
}

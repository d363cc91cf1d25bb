/**
 * Registers that no list can hold: their names are a family and the id of an entity. What a family is of stands here;
 * everything that works on registers (edits, undo, history, the past, copies) works on these too.
 */
import { entityIdPattern } from './entity.ts';

/** The value of a custom field (custom-field.ts) with this id. */
export type CustomName = `custom:${string}`;
/** Where an item was put by hand in the album with this id: lower comes first. */
export type OrderName = `order:${string}`;
export type OpenName = CustomName | OrderName;

/** What a register with an open name can hold; a list where a field holds several values. */
export type OpenValue = string | number | boolean | readonly (string | number)[];

/** Values by open name; those that are absent are unknown. */
export type OpenValues = Readonly<Partial<Record<CustomName, OpenValue> & Record<OrderName, number>>>;

/** One family of open names. */
export interface OpenFamily {
	readonly family: 'custom' | 'order';
	/** `open`: what it is depends on the entity. */
	readonly type:
		{ readonly kind: 'open' } | { readonly kind: 'number'; readonly least: number; readonly most: number };
}

/** The registry of families. */
export const openFamilies: readonly OpenFamily[] = [
	{ family: 'custom', type: { kind: 'open' } },
	{ family: 'order', type: { kind: 'number', least: -Number.MAX_VALUE, most: Number.MAX_VALUE } }
];

/** The family of an open name; undefined where the name is none. */
export function familyOf(name: string): OpenFamily | undefined {
	const at = name.indexOf(':');
	if (at < 0 || !entityIdPattern.test(name.slice(at + 1))) return undefined;
	return openFamilies.find(({ family }) => family === name.slice(0, at));
}

export function isOpenName(name: string): name is OpenName {
	return familyOf(name) !== undefined;
}

/** The id of the entity that an open name is of. */
export function idOfOpen(name: OpenName): string {
	return name.slice(name.indexOf(':') + 1);
}

/** The open names among some, by their look alone: for what was checked before it was kept. */
export function openNamesIn(said: object | undefined): readonly OpenName[] {
	if (!said) return [];
	// No other name has a colon in it.
	return Object.keys(said).filter((name): name is OpenName => name.includes(':'));
}

/** A value as plain text, the same in every language. */
export function printOpen(value: unknown): string {
	if (Array.isArray(value)) return value.map(printOpen).join(', ');
	if (typeof value === 'boolean') return value ? 'yes' : 'no';
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Which fields operations work on, by what they hold, and texts in them. */
import {
	fieldsOfCuration,
	isSet,
	type Element,
	type FieldName,
	type Person,
	type RegisterName,
	type Value
} from '../curation.ts';
import { readPosition, readTaken } from '../written.ts';
import { elementWishes, wants, type Outcome, type Subject } from './operation.ts';

/** Stacks are made by commands of their own; albums are entities, put into by theirs. */
const left: ReadonlySet<FieldName> = new Set<FieldName>(['stack', 'albums']);

/** All that can be edited in bulk. */
export const bulkFields: readonly FieldName[] = fieldsOfCuration.flatMap(({ name }) =>
	left.has(name) ? [] : name
);
/** Those that hold texts, or sets of them. */
export const textFields: readonly FieldName[] = fieldsOfCuration.flatMap(({ name, type }) =>
	!left.has(name) && (type.kind === 'text' || type.kind === 'person') ? name : []
);
export const setFields = bulkFields.filter((name) => isSet(name));
/** One text each. */
export const lineFields = textFields.filter((name) => !isSet(name));
export const placeFields = ['position', 'location', 'city', 'state', 'country'] as const;

/** A changed text of a field, or each of a set; empty ones go. @param change returns undefined where it cannot say */
export function changeTexts(
	{ values }: Subject,
	field: FieldName,
	change: (text: string) => string
): Outcome | undefined {
	if (field === 'people')
		return wants(
			...elementWishes<Person>(field, values.people ?? [], (person) => {
				const name = change(person.name).trim();
				return name === person.name ? person : name === '' ? undefined : { ...person, name };
			})
		);
	if (isSet(field))
		return wants(
			...elementWishes<string>(field, values[field as 'keywords'] ?? [], (text) => {
				const after = change(text).trim();
				return after === text ? text : after || undefined;
			})
		);
	const before = values[field as RegisterName];
	if (typeof before !== 'string') return undefined;
	const after = change(before);
	return after === before
		? undefined
		: wants({ kind: 'set', field: field as RegisterName, value: after.trim() === '' ? null : after });
}

/** A text as a value of a field; undefined where it is none. */
export function valueOfText(field: FieldName, text: string): Value | Element | undefined {
	switch (field) {
		case 'taken': {
			const read = readTaken(text);
			return read.status === 'read' ? read.value : undefined;
		}
		case 'position': {
			const read = readPosition(text);
			return read.status === 'read' ? read.value : undefined;
		}
		case 'rating':
			return /^[0-5]$/.test(text.trim()) ? Number(text) : undefined;
		case 'people':
			return { name: text.trim() };
		default:
			return text;
	}
}

/** A wish for a value, whatever the field holds. */
export function wishOf(field: FieldName, value: Value | Element): Outcome | undefined {
	return isSet(field)
		? wants({ kind: 'add', field, element: value as Element })
		: wants({ kind: 'set', field, value: value as Value });
}

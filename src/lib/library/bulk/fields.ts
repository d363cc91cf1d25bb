/** Which fields operations work on, by what they hold, and texts in them. */
import {
	curationField,
	fieldsOfCuration,
	isSet,
	type Element,
	type FieldName,
	type Person,
	type Value
} from '../curation.ts';
import {
	customFieldOf,
	customFields,
	nameOfCustom,
	onCustomFields,
	readCustom,
	type CustomField
} from '../custom-field.ts';
import { readPosition, readTaken } from '../written.ts';
import { elementWishes, wants, type Outcome, type Subject } from './operation.ts';

/** Stacks are made by commands of their own; albums are entities, put into by theirs. */
const left: ReadonlySet<FieldName> = new Set<FieldName>(['stack', 'albums']);

/** All that can be edited in bulk; custom fields are behind the others, as far as this thread was told of them. */
export const bulkFields: readonly FieldName[] = withCustom(
	fieldsOfCuration.flatMap(({ name }) => (left.has(name) ? [] : name)),
	() => true
);
const texts = fieldsOfCuration.flatMap(({ name, type }) =>
	!left.has(name) && (type.kind === 'text' || type.kind === 'person') ? name : []
);
/** Those that hold texts, or sets of them. */
export const textFields: readonly FieldName[] = withCustom(texts, isLine);
/** One text each. */
export const lineFields: readonly FieldName[] = withCustom(
	texts.filter((name) => !isSet(name)),
	isLine
);

function isLine({ type, many }: CustomField): boolean {
	return !many && (type === 'text' || type === 'lines' || type === 'link');
}

/** A list that custom fields come into and go from: forms keep the list itself. */
function withCustom(
	names: readonly FieldName[],
	fits: (field: CustomField) => boolean
): readonly FieldName[] {
	const list = [...names];
	const follow = () => {
		list.splice(names.length, Infinity, ...customFields().filter(fits).map(nameOfCustom));
	};
	onCustomFields(follow);
	follow();
	return list;
}

/** Whether a value of one field can be kept in another as it is. */
export function holdAlike(one: FieldName, other: FieldName): boolean {
	if (isSet(one) || isSet(other)) return false;
	const [a, b] = [customFieldOf(one), customFieldOf(other)];
	if (a || b) return a?.type === b?.type && a?.many === b?.many;
	return curationField(one).type.kind === curationField(other).type.kind;
}
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
	const before = values[field];
	if (typeof before !== 'string') return undefined;
	const after = change(before);
	return after === before
		? undefined
		: wants({ kind: 'set', field, value: after.trim() === '' ? null : after });
}

/** A text as a value of a field; undefined where it is none. */
export function valueOfText(field: FieldName, text: string): Value | Element | undefined {
	const custom = customFieldOf(field);
	if (custom) return readCustom(custom, text);
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

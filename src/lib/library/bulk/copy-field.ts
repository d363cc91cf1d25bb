/** What stands in one field written into another. */
import { curationField, isSet, type Element, type FieldName, type Value, type Values } from '../curation.ts';
import { bulkFields, holdAlike, textFields, valueOfText, wishOf } from './fields.ts';
import { conflict, operation, wants, type Outcome } from './operation.ts';

export const copyField = operation({
	id: 'copy',
	parameters: [
		{ name: 'from', type: 'field', of: bulkFields, start: 'title' },
		{ name: 'to', type: 'field', of: bulkFields, start: 'caption' },
		{ name: 'over', type: 'switch', start: false }
	],
	writes: ({ to }) => [to],
	check({ from, to }) {
		if (from === to) return [{ parameter: 'to', problem: 'sameField' }];
		return holds(to, from) ? [] : [{ parameter: 'to', problem: 'wrongType', found: to }];
	},
	plan:
		({ from, to, over }) =>
		({ values }): Outcome | undefined => {
			const found = valuesOf(values, from);
			if (found.length === 0) return undefined;
			if (isSet(to)) {
				const wishes = found.flatMap((value) => {
					const element = valueOfText(to, print(from, value));
					return element === undefined || element === null
						? []
						: [{ kind: 'add', field: to, element: element as Element } as const];
				});
				return wants(...wishes);
			}
			if (values[to] !== undefined && !over) return undefined;
			const text = found.map((value) => print(from, value)).join(', ');
			// Of the same kind the value itself, with what a text would lose.
			const value = holdAlike(from, to) ? found[0] : valueOfText(to, text);
			return value === undefined ? conflict(to, 'badValue', text) : wishOf(to, value);
		}
});

/** Whether what a field holds can stand in another at all: anything as text, a text where it can be read. */
function holds(to: FieldName, from: FieldName): boolean {
	const [one, other] = [curationField(from).type.kind, curationField(to).type.kind];
	// Whether each fits is known when it is looked at.
	if (one === 'open' || other === 'open') return true;
	return one === other || textFields.includes(to) || (textFields.includes(from) && !isSet(from));
}

function valuesOf(values: Values, field: FieldName): readonly (Value | Element)[] {
	const value = values[field];
	return value === undefined ? [] : isSet(field) ? (value as readonly Element[]) : [value as Value];
}

const print = (field: FieldName, value: Value | Element) => curationField(field).print(value);

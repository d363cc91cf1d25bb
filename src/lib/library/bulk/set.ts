/** One value for all. */
import { isSet, keyOf, type Element, type Value } from '../curation.ts';
import { bulkFields } from './fields.ts';
import { operation, sets, wants, type Outcome } from './operation.ts';

export const set = operation({
	id: 'set',
	parameters: [
		{ name: 'field', type: 'field', of: bulkFields, start: 'title' },
		{ name: 'value', type: 'value', field: 'field' }
	],
	writes: ({ field }) => [field],
	replaces: true,
	plan:
		({ field, value }) =>
		({ values }): Outcome | undefined => {
			if (!isSet(field)) return sets(field, value as Value);
			// Of a set: this element and no other.
			const element = value as Element;
			const before: readonly Element[] = values[field] ?? [];
			const others = before.filter((one) => keyOf(one) !== keyOf(element));
			return wants(...others.map((one) => ({ kind: 'remove', field, element: one }) as const), {
				kind: 'add',
				field,
				element
			});
		}
});

/** A value taken away whatever the file says, one element of a set, or all of them. */
import { isSet, type Element, type SetName } from '../curation.ts';
import { foldCase } from './texts.ts';
import { bulkFields } from './fields.ts';
import { operation, sets, wants } from './operation.ts';

export const remove = operation({
	id: 'remove',
	parameters: [
		{ name: 'field', type: 'field', of: bulkFields, start: 'keywords' },
		{ name: 'element', type: 'text', start: '', optional: true }
	],
	writes: ({ field }) => [field],
	plan({ field, element }) {
		if (!isSet(field)) return () => sets(field, null);
		const name: SetName = field;
		const wanted = new Set(
			element
				.split(/[,;\n]/)
				.map((one) => foldCase(one.trim()))
				.filter(Boolean)
		);
		return ({ values }) => {
			const elements: readonly Element[] = values[name] ?? [];
			return wants(
				...elements
					.filter(
						(one) => wanted.size === 0 || wanted.has(foldCase(typeof one === 'string' ? one : one.name))
					)
					.map((one) => ({ kind: 'remove', field: name, element: one }) as const)
			);
		};
	}
});

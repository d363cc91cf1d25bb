/** Text before or behind what stands there, or elements beside those of a set. */
import { isSet, type Element, type RegisterName, type SetName } from '../curation.ts';
import { lineFields, textFields } from './fields.ts';
import { operation, sets, wants } from './operation.ts';

export const append = operation({
	id: 'append',
	parameters: [
		{ name: 'field', type: 'field', of: textFields, start: 'keywords' },
		{ name: 'text', type: 'text', start: '' },
		{
			name: 'where',
			type: 'choice',
			of: ['behind', 'before'],
			start: 'behind',
			when: { parameter: 'field', is: lineFields }
		},
		{
			name: 'between',
			type: 'text',
			start: ' ',
			optional: true,
			when: { parameter: 'field', is: lineFields }
		}
	],
	writes: ({ field }) => [field],
	plan({ field, text, where, between }) {
		if (isSet(field)) {
			// As in the inspector: several at once, told apart by commas.
			const elements = text.split(/[,;\n]/).flatMap((one): Element[] => {
				const name = one.trim();
				return name === '' ? [] : [field === 'people' ? { name } : name];
			});
			const name: SetName = field;
			return () => wants(...elements.map((element) => ({ kind: 'add', field: name, element }) as const));
		}
		const name = field as RegisterName;
		return ({ values }) => {
			const before = values[name];
			if (typeof before !== 'string') return sets(name, text);
			return sets(name, where === 'behind' ? before + between + text : text + between + before);
		};
	}
});

/** Items counted through, in their order. */
import { lineFields } from './fields.ts';
import { operation, sets } from './operation.ts';
import type { RegisterName } from '../curation.ts';

export const number = operation({
	id: 'number',
	parameters: [
		{ name: 'field', type: 'field', of: lineFields, start: 'title' },
		{ name: 'first', type: 'number', least: 0, most: 1_000_000, start: 1 },
		{ name: 'step', type: 'number', least: 1, most: 10_000, start: 1 },
		{ name: 'digits', type: 'number', least: 1, most: 12, start: 3 },
		{ name: 'where', type: 'choice', of: ['behind', 'before', 'instead'], start: 'behind' },
		{ name: 'between', type: 'text', start: ' ', optional: true }
	],
	writes: ({ field }) => [field],
	plan:
		({ field, first, step, digits, where, between }) =>
		({ values, index }) => {
			const name = field as RegisterName;
			const text = String(first + index * step).padStart(digits, '0');
			const before = values[name];
			if (where === 'instead' || typeof before !== 'string') return sets(name, text);
			return sets(name, where === 'behind' ? before + between + text : text + between + before);
		}
});

/** A text with variables, filled in for each item. */
import { isFault, readTemplate } from '../template.ts';
import { bulkFields, valueOfText, wishOf } from './fields.ts';
import { conflict, operation } from './operation.ts';

export const template = operation({
	id: 'template',
	parameters: [
		{ name: 'field', type: 'field', of: bulkFields, start: 'title' },
		{ name: 'template', type: 'template', start: '{date:yyyy-MM-dd} {seq:4}' },
		{ name: 'missing', type: 'choice', of: ['leave', 'fill'], start: 'leave' }
	],
	writes: ({ field }) => [field],
	replaces: true,
	plan({ field, template: source, missing }, context) {
		const read = readTemplate(source);
		return (subject) => {
			if (isFault(read)) return undefined;
			const [absent] = missing === 'leave' ? read.missing(subject, context) : [];
			if (absent !== undefined) return conflict(field, 'missing', `{${absent}}`);
			const text = read.fill(subject, context).trim();
			if (text === '') return conflict(field, 'empty');
			const value = valueOfText(field, text);
			return value === undefined ? conflict(field, 'badValue', text) : wishOf(field, value);
		};
	}
});

/** Spaces, marks and the ways of writing one letter, made the same. */
import { changeTexts, textFields } from './fields.ts';
import { operation } from './operation.ts';
import { tidied, withoutMarks } from './texts.ts';

export const clean = operation({
	id: 'clean',
	parameters: [
		{ name: 'field', type: 'field', of: textFields, start: 'keywords' },
		{ name: 'spaces', type: 'switch', start: true },
		{ name: 'marks', type: 'switch', start: false }
	],
	writes: ({ field }) => [field],
	plan:
		({ field, spaces, marks }) =>
		(subject) =>
			changeTexts(subject, field, (text) => {
				const composed = text.normalize('NFC');
				const plain = marks ? withoutMarks(composed) : composed;
				return spaces ? tidied(plain) : plain;
			})
});

/** Capital and small letters. */
import { letterCase, type LetterCase } from '../letter-case.ts';
import { changeTexts, textFields } from './fields.ts';
import { operation } from './operation.ts';

const cases = ['upper', 'lower', 'title', 'sentence'] as const satisfies readonly LetterCase[];

export const changeCase = operation({
	id: 'case',
	parameters: [
		{ name: 'field', type: 'field', of: textFields, start: 'title' },
		{ name: 'case', type: 'choice', of: cases, start: 'title' },
		/** A BCP 47 tag; empty: that of the app. */
		{ name: 'language', type: 'text', start: '', optional: true }
	],
	writes: ({ field }) => [field],
	check({ language }) {
		try {
			if (language !== '') Intl.getCanonicalLocales(language);
			return [];
		} catch {
			return [{ parameter: 'language', problem: 'wrongType', found: language }];
		}
	},
	plan:
		({ field, case: wanted, language }, context) =>
		(subject) =>
			changeTexts(subject, field, (text) =>
				letterCase(text, wanted as LetterCase, language || context.language)
			)
});

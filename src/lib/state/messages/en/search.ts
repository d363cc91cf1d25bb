/** English texts of the search box. */
import { plural } from '../plural.ts';

const n = plural('en');

export const search = {
	label: 'Search',
	placeholder: 'Search: words, camera:nikon, rating:>=3, -tag:dog',
	clear: 'Clear the search',
	suggestions: 'Suggestions',
	suggestionCount: (count: number) => n(count, { one: '# suggestion', other: '# suggestions' }),
	kinds: { field: 'field', tag: 'tag', operator: 'operator', value: 'value', word: 'word' },
	errors: {
		'unknown-field': (found: string, at: number) => `There is no field “${found}” (character ${at}).`,
		'bad-value': (found: string, at: number) => `“${found}” does not fit here (character ${at}).`,
		'missing-value': (found: string, at: number) => `A value is missing after “${found}” (character ${at}).`,
		'unclosed-quote': (found: string, at: number) =>
			`The quote that opens at character ${at} is not closed: ${found}`,
		'unclosed-group': (found: string, at: number) =>
			`The parenthesis at character ${at} is not closed: ${found}`,
		unexpected: (found: string, at: number) => `“${found}” is not expected at character ${at}.`,
		'too-long': (_found: string, at: number) =>
			`The search is too long. What stands after character ${at} was left out.`,
		'too-slow': (found: string) => `${found} takes too long. Not all items were looked at.`
	},
	expected: (list: string) => `Would fit: ${list}`
};

/** German texts of the search box. */
import type { Words } from '../en.ts';
import { plural } from '../plural.ts';

const n = plural('de');

export const search: Words['search'] = {
	label: 'Suche',
	placeholder: 'Suche: Wörter, camera:nikon, rating:>=3, -tag:hund',
	clear: 'Suche leeren',
	suggestions: 'Vorschläge',
	suggestionCount: (count) => n(count, { one: '# Vorschlag', other: '# Vorschläge' }),
	kinds: { field: 'Feld', tag: 'Tag', operator: 'Operator', value: 'Wert', word: 'Wort' },
	errors: {
		'unknown-field': (found, at) => `Ein Feld „${found}“ gibt es nicht (Zeichen ${at}).`,
		'bad-value': (found, at) => `„${found}“ passt hier nicht (Zeichen ${at}).`,
		'missing-value': (found, at) => `Nach „${found}“ fehlt ein Wert (Zeichen ${at}).`,
		'unclosed-quote': (found, at) =>
			`Das Anführungszeichen bei Zeichen ${at} wird nicht geschlossen: ${found}`,
		'unclosed-group': (found, at) => `Die Klammer bei Zeichen ${at} wird nicht geschlossen: ${found}`,
		unexpected: (found, at) => `„${found}“ wird bei Zeichen ${at} nicht erwartet.`,
		'too-long': (_found, at) => `Die Suche ist zu lang. Was nach Zeichen ${at} steht, wurde weggelassen.`,
		'too-slow': (found) => `${found} dauert zu lange. Nicht alle Einträge wurden geprüft.`
	},
	expected: (list) => `Möglich wäre: ${list}`
};

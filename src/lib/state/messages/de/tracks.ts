/** German texts of the ways that films took. */
import { plural } from '../plural.ts';
import type { TracksWords } from '../tracks-words.ts';

const n = plural('de');

export const tracks: TracksWords = {
	title: 'Wegspur',
	facts: 'Der Weg, den dieser Film nahm',
	climbed: (metres) => `${metres} bergauf`,
	speeds: (slowest, fastest) => `${slowest} bis ${fastest}`,
	standing: 'an einem Ort',
	positions: (count) => n(count, { one: '# Position', other: '# Positionen' }),
	show: 'Auf der Karte zeigen',
	save: 'Als GPX speichern',
	lines: 'Wege von Filmen zeigen',
	asTable: (count) => n(count, { one: '# Weg eines Films im Blick', other: '# Wege von Filmen im Blick' }),
	film: 'Film',
	length: 'Länge',
	more: (count) =>
		n(count, {
			one: '# weiterer ist zu kurz, um neben so vielen gezeichnet zu werden',
			other: '# weitere sind zu kurz, um neben so vielen gezeichnet zu werden'
		}),
	picked: (name, length) => `${name}, ${length}`,
	open: 'Öffnen',
	openFilm: (name) => `${name} öffnen`,
	away: 'Weglegen'
};

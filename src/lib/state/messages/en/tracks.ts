/** English texts of the ways that films took. */
import { plural } from '../plural.ts';

const n = plural('en');

export const tracks = {
	/** Of an item. */
	title: 'Track',
	facts: 'The way this film took',
	/** Metres gone up. */
	climbed: (metres: string) => `${metres} up`,
	speeds: (slowest: string, fastest: string) => `${slowest} to ${fastest}`,
	standing: 'in one place',
	positions: (count: number) => n(count, { one: '# position', other: '# positions' }),
	show: 'Show on the map',
	save: 'Save as GPX',
	/** On the map. */
	lines: 'Show the ways of films',
	asTable: (count: number) =>
		n(count, { one: '# way of a film in sight', other: '# ways of films in sight' }),
	film: 'Film',
	length: 'Length',
	more: (count: number) =>
		n(count, {
			one: '# more is too short to be drawn beside so many',
			other: '# more are too short to be drawn beside so many'
		}),
	picked: (name: string, length: string) => `${name}, ${length}`,
	open: 'Open',
	openFilm: (name: string) => `Open ${name}`,
	away: 'Put away'
};

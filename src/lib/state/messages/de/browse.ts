/** German texts of the timeline, calendar, map and list of cameras. */
import type { BrowseWords } from '../en/browse.ts';
import { plural } from '../plural.ts';

const n = plural('de');

export const browse: BrowseWords = {
	timeline: 'Zeitleiste',
	calendar: {
		title: 'Kalender',
		asPicture: 'Kalender',
		asTable: 'Tabelle der Monate',
		day: (day, count) => `${day}: ${n(count, { one: '# Medium', other: '# Medien' })}`,
		undated: (count) => n(count, { one: '# Medium ohne Datum', other: '# Medien ohne Datum' }),
		ofDecade: (decade, count) => `${decade}: ${n(count, { one: '# Medium', other: '# Medien' })}`,
		onlyMonth: (count) =>
			n(count, {
				one: '# Medium, von dem nur Jahr oder Monat bekannt ist',
				other: '# Medien, von denen nur Jahr oder Monat bekannt ist'
			}),
		year: 'Jahr',
		all: 'Alle',
		empty: 'Nichts davon hat ein Datum.',
		showAll: 'Alle Tage',
		hint: 'Ein Klick zeigt die Medien eines Tages; mit Strg kommt der Tag hinzu.'
	},
	map: {
		title: 'Karte',
		zoomIn: 'Näher',
		zoomOut: 'Weiter weg',
		everything: 'Alles',
		draw: 'Rahmen ziehen',
		drawHint:
			'Über die Karte ziehen, um nur zu zeigen, was im Rahmen liegt. Ohne diese Taste: mit Umschalt ziehen.',
		inSight: 'Nur was zu sehen ist',
		clear: 'Rahmen aufheben',
		cluster: (count, place) => `${n(count, { one: '# Medium', other: '# Medien' })} bei ${place}`,
		single: (name, place) => `${name}, ${place}`,
		located: (count) => n(count, { one: '# Medium auf der Karte', other: '# Medien auf der Karte' }),
		without: (count) => n(count, { other: '# ohne Ort' }),
		nowhere: 'Nichts davon sagt, wo es aufgenommen wurde.',
		credit: 'Karte: Natural Earth, gezeichnet mit Leaflet',
		asTable: 'Sichtbare Orte als Tabelle',
		place: 'Ort',
		items: 'Medien',
		show: 'Als Raster zeigen',
		filtered: (count) => n(count, { one: '# Medium im Rahmen', other: '# Medien im Rahmen' }),
		northSouth: ['N', 'S'],
		eastWest: ['O', 'W']
	},
	gear: {
		title: 'Kameras und Objektive',
		cameras: 'Kameras',
		lenses: 'Objektive',
		name: 'Name',
		count: 'Medien',
		used: 'Von und bis',
		empty: 'Nichts davon sagt, womit es aufgenommen wurde.'
	}
};

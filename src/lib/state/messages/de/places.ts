/** German texts of finding places and picking them on the map. */
import { plural } from '../plural.ts';
import type { PlacesWords } from '../places-words.ts';

const n = plural('de');
const items = (count: number) => n(count, { one: '# Medium', other: '# Medien' });

export const places: PlacesWords = {
	find: 'Ort suchen',
	findHint: 'Stadt oder Dorf',
	found: (count) =>
		n(count, {
			one: '# Ort. Pfeiltasten wählen, Enter übernimmt ihn.',
			other: '# Orte. Pfeiltasten wählen, Enter übernimmt einen.'
		}),
	none: 'So ein Ort ist nicht bekannt.',
	failed: 'Die Liste der Orte ließ sich nicht öffnen.',
	pick: 'Auf der Karte wählen',
	name: 'Nach den Koordinaten benennen',
	people: (count) => `${count} Menschen`,
	put: (place, count) => `Ort ${place}: ${items(count)}`,
	titleOf: (count) => `Wo wurde das aufgenommen? ${items(count)}`,
	map: 'Karte',
	keys: 'Auf die Karte klicken oder das Kreuz ziehen; auch die Pfeiltasten bewegen es (Umschalt: fein), + und - vergrößern, Enter übernimmt.',
	nearest: (place, kilometres) => `Nächster Ort: ${place}, ${kilometres} km`,
	noneNear: 'Kein Ort innerhalb von 100 km.',
	withNames: 'Auch den Ort benennen',
	set: (count) => `${items(count)} hierher`,
	here: (count) => `Auswahl hierher (${count})`,
	credit: 'Orte: GeoNames, CC BY 4.0. Karte: Natural Earth.',
	commands: {
		pick: 'Ort auf der Karte wählen',
		name: 'Ort nach den Koordinaten benennen'
	},
	noPlaceNear: 'Keine Stadt und kein Dorf liegt nahe bei diesen Koordinaten.'
};

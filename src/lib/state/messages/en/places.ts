/** English texts of finding places and picking them on the map. */
import { plural } from '../plural.ts';

const n = plural('en');
const items = (count: number) => n(count, { one: '# item', other: '# items' });

export const places = {
	find: 'Find a place',
	findHint: 'City, town or village',
	/** How many there are, said while somebody types. */
	found: (count: number) =>
		n(count, {
			one: '# place. Arrow keys choose, Enter takes it.',
			other: '# places. Arrow keys choose, Enter takes one.'
		}),
	none: 'No such place is known.',
	failed: 'The list of places could not be opened.',
	pick: 'Pick on the map',
	name: 'Name it by its coordinates',
	people: (count: string) => `${count} people`,
	/** Title of the edit. */
	put: (place: string, count: number) => `Place ${place}: ${items(count)}`,
	titleOf: (count: number) => `Where was it taken? ${items(count)}`,
	map: 'Map',
	keys: 'Click the map or drag the cross; arrow keys move it too (Shift: finely), + and - zoom, Enter takes it.',
	nearest: (place: string, kilometres: string) => `Nearest place: ${place}, ${kilometres} km`,
	noneNear: 'No place within 100 km.',
	withNames: 'Also name the place',
	set: (count: number) => `Put ${items(count)} here`,
	here: (count: number) => `Put the selection here (${count})`,
	credit: 'Places: GeoNames, CC BY 4.0. Map: Natural Earth.',
	commands: {
		pick: 'Pick the place on the map',
		name: 'Name the place by the coordinates'
	},
	noPlaceNear: 'No city, town or village is near to these coordinates.'
};

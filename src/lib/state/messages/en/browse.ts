/** English texts of the timeline, calendar, map and list of cameras. */
import { plural } from '../plural.ts';

const n = plural('en');

export interface BrowseWords {
	readonly timeline: string;
	readonly calendar: {
		readonly title: string;
		readonly asPicture: string;
		readonly asTable: string;
		readonly day: (day: string, count: number) => string;
		readonly undated: (count: number) => string;
		readonly ofDecade: (decade: string, count: number) => string;
		readonly onlyMonth: (count: number) => string;
		readonly year: string;
		readonly all: string;
		readonly empty: string;
		readonly showAll: string;
		readonly hint: string;
	};
	readonly map: {
		readonly title: string;
		readonly zoomIn: string;
		readonly zoomOut: string;
		readonly everything: string;
		readonly draw: string;
		readonly drawHint: string;
		readonly inSight: string;
		readonly clear: string;
		readonly cluster: (count: number, place: string) => string;
		readonly single: (name: string, place: string) => string;
		readonly located: (count: number) => string;
		readonly without: (count: number) => string;
		readonly nowhere: string;
		readonly credit: string;
		readonly asTable: string;
		readonly place: string;
		readonly items: string;
		readonly show: string;
		readonly filtered: (count: number) => string;
		readonly northSouth: readonly [string, string];
		readonly eastWest: readonly [string, string];
	};
	readonly gear: {
		readonly title: string;
		readonly cameras: string;
		readonly lenses: string;
		readonly name: string;
		readonly count: string;
		readonly used: string;
		readonly empty: string;
	};
}

export const browse: BrowseWords = {
	timeline: 'Timeline',
	calendar: {
		title: 'Calendar',
		asPicture: 'Calendar',
		asTable: 'Table of months',
		day: (day, count) => `${day}: ${n(count, { one: '# item', other: '# items' })}`,
		undated: (count) => n(count, { one: '# item without a date', other: '# items without a date' }),
		ofDecade: (decade, count) => `${decade}: ${n(count, { one: '# item', other: '# items' })}`,
		onlyMonth: (count) =>
			n(count, {
				one: '# item of which only the year or month is known',
				other: '# items of which only the year or month is known'
			}),
		year: 'Year',
		all: 'All',
		empty: 'Nothing here has a date.',
		showAll: 'All days',
		hint: 'A click shows the items of a day; with Ctrl it adds the day.'
	},
	map: {
		title: 'Map',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		everything: 'Everything',
		draw: 'Draw a box',
		drawHint: 'Drag over the map to show only what lies in the box. Without this button: drag with Shift.',
		inSight: 'Only what is in sight',
		clear: 'Take the box away',
		cluster: (count, place) => `${n(count, { one: '# item', other: '# items' })} near ${place}`,
		single: (name, place) => `${name}, ${place}`,
		located: (count) => n(count, { one: '# item on the map', other: '# items on the map' }),
		without: (count) => n(count, { other: '# without a place' }),
		nowhere: 'Nothing here says where it was taken.',
		credit: 'Map: Natural Earth, drawn with Leaflet',
		asTable: 'Places in sight as a table',
		place: 'Place',
		items: 'Items',
		show: 'Show as grid',
		filtered: (count) => n(count, { one: '# item in the box', other: '# items in the box' }),
		northSouth: ['N', 'S'],
		eastWest: ['E', 'W']
	},
	gear: {
		title: 'Cameras and lenses',
		cameras: 'Cameras',
		lenses: 'Lenses',
		name: 'Name',
		count: 'Items',
		used: 'From and to',
		empty: 'Nothing here says what it was taken with.'
	}
};

/** English texts of menus that are opened on an item, a folder, an album or a saved search. */
import { plural } from '../plural.ts';

const count = plural('en');
const items = (total: number) => count(total, { one: '# item', other: '# items' });

export const menus = {
	commands: {
		ofFocus: 'Menu of what has the focus',
		ofSelection: 'All actions',
		folder: 'Show its folder',
		history: 'History of this item',
		takeOut: (album: string) => `Take out of ${album}`
	},
	/** Of a menu in a menu, where it lies over the one that it came from. */
	back: (menu: string) => `${menu}: back`,
	field: 'Everything shown',
	of: (total: number) => (total === 1 ? 'The selected item' : items(total)),
	more: 'More changes',
	/** In the list of all commands. */
	notNow: (names: readonly string[]) =>
		`Not now: ${names.join(', ')}. Select, search or open first what it is about.`,
	folder: {
		open: 'Show this folder',
		recursive: 'With folders inside',
		play: 'Play the songs in it',
		copyPath: 'Copy path',
		rescan: (name: string) => `Scan ${name} again`,
		reconnect: (name: string) => `Reconnect ${name}`,
		settings: 'Folders in the settings'
	},
	days: {
		show: 'Show only these',
		add: 'Show these, too',
		all: 'Show all days',
		select: 'Select all of these'
	},
	album: { put: (total: number) => `Put the selection in: ${items(total)}` },
	preset: {
		open: 'Open',
		rename: 'Rename',
		pinned: 'In the sidebar',
		album: 'Shown as an album',
		update: 'Replace by what is shown now',
		up: 'Up',
		down: 'Down',
		link: 'Copy a link',
		file: 'Save as a file',
		remove: 'Delete'
	}
};

/** English texts of albums, their tree and the basket. */
import { plural } from '../plural.ts';

const count = plural('en');
const items = (total: number) => count(total, { one: '# item', other: '# items' });
const albumsCount = (total: number) => count(total, { one: '# album', other: '# albums' });

export const albums = {
	tree: 'Albums',
	of: (name: string, total: number) => `${name}, ${items(total)}`,
	/** Of the dialog of one album. */
	more: (name: string) => `More for ${name}`,
	open: 'Open',
	inside: 'New album inside',
	rename: 'Rename',
	moveTo: 'Move to …',
	up: 'Up',
	down: 'Down',
	out: 'Out of the album that it is in',
	cover: 'Use the focused picture as cover',
	noCover: 'Use the first picture as cover',
	remove: 'Remove',
	keys: 'In the tree: F2 renames, Insert makes one inside, Alt with the arrows moves, Delete removes.',
	moveTitle: (name: string) => `Move ${name}`,
	into: 'Into',
	top: 'At the top',
	move: 'Move',
	removeTitle: (name: string) => `Remove ${name}?`,
	removeText: (below: number) =>
		`${count(below, { one: '# album lies', other: '# albums lie' })} below it. Pictures stay in the library either way, and it can be undone.`,
	removeAll: (total: number) => `Remove ${albumsCount(total)}`,
	keepBelow: 'Keep those below',
	parent: 'Inside',
	empty: 'No albums yet.',
	basket: {
		name: 'Basket',
		title: (total: number) => `Basket, ${items(total)}`,
		toggle: 'Put into the basket, or take out',
		show: 'Show the basket',
		clear: 'Empty the basket',
		album: 'Make an album of the basket',
		none: 'The basket is empty.'
	},
	commands: {
		coverOf: 'Use as cover of the album',
		earlier: 'Move earlier in the album',
		later: 'Move later in the album',
		first: 'Move to the front of the album',
		last: 'Move to the end of the album'
	},
	edits: {
		moved: (name: string, into: string) => `Album ${name} moved into ${into}`,
		toTop: (name: string) => `Album ${name} moved to the top`,
		ordered: (name: string) => `Album ${name} stands elsewhere among its like`,
		removed: (name: string, total: number) =>
			total === 1
				? `Album ${name} removed`
				: `Album ${name} removed, with ${albumsCount(total - 1)} below it`,
		covered: (name: string) => `Cover of ${name} chosen`,
		uncovered: (name: string) => `Cover of ${name} is its first picture`,
		placed: (name: string, total: number) => `${items(total)} put elsewhere in ${name}`,
		intoBasket: (total: number) => `${items(total)} put into the basket`,
		outOfBasket: (total: number) => `${items(total)} taken out of the basket`,
		emptied: (total: number) => `Basket emptied: ${items(total)}`
	},
	nameTaken: (name: string) => `There is an album ${name} there already.`
};

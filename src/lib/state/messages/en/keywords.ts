/** English texts of the page of keywords. */
import { plural } from '../plural.ts';

const count = plural('en');
const items = (total: number) => count(total, { one: '# item', other: '# items' });

export const keywords = {
	title: 'Keywords',
	lead: 'Rename, move or merge a keyword, and every item that has it follows. Everything here can be undone.',
	go: 'Keywords',
	tree: 'All keywords',
	filter: 'Find a keyword',
	none: 'No keywords yet. Add some to pictures in the inspector, or make one here.',
	noneFound: 'No keyword is called like that.',
	order: 'Order',
	orders: { name: 'By name', count: 'By number of items' },
	make: 'New keyword',
	makeHint: 'animals/dog',
	pick: 'Choose a keyword to see what is known of it.',
	of: items,
	path: 'Name, with what it is under',
	pathHint: 'A slash stands between the levels: animals/dog.',
	oldName: (name: string) => `Keep “${name}” as another word for it`,
	rename: (total: number) => `Rename, on ${items(total)}`,
	merge: (to: string, total: number) => `Merge into ${to}, on ${items(total)}`,
	inside: 'A keyword cannot be moved below itself.',
	aliases: 'Other words',
	aliasesHint: 'Typed or searched, they find this keyword.',
	implies: 'Brings with it',
	impliesHint: 'Keywords that come with this one.',
	already: 'Also give them to the items that have it now',
	colour: 'Colour',
	noColour: 'No colour',
	add: 'Add',
	take: (word: string) => `Take away ${word}`,
	show: 'Show items',
	remove: 'Remove keyword',
	removeTitle: (path: string) => `Remove ${path}?`,
	removeText: (total: number, below: number) =>
		`${items(total)} will lose it${below > 0 ? `, with ${count(below, { one: '# keyword', other: '# keywords' })} below it` : ''}. It can be undone.`,
	removeNow: 'Remove',
	edits: {
		made: (path: string) => `Keyword made: ${path}`,
		changed: (path: string) => `Keyword changed: ${path}`,
		moved: (from: string, to: string, total: number) => `Keyword ${from} is ${to} now, on ${items(total)}`,
		removed: (path: string, total: number) => `Keyword removed: ${path}, from ${items(total)}`
	}
};

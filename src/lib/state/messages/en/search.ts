/** English texts of the search box. */
import { plural } from '../plural.ts';

const n = plural('en');

export const search = {
	label: 'Search',
	placeholder: 'Search: words, camera:nikon, rating:>=3, -tag:dog',
	clear: 'Clear the search',
	suggestions: 'Suggestions',
	suggestionCount: (count: number) => n(count, { one: '# suggestion', other: '# suggestions' }),
	kinds: { field: 'field', tag: 'tag', operator: 'operator', value: 'value', word: 'word' },
	errors: {
		'unknown-field': (found: string, at: number) => `There is no field “${found}” (character ${at}).`,
		'bad-value': (found: string, at: number) => `“${found}” does not fit here (character ${at}).`,
		'missing-value': (found: string, at: number) => `A value is missing after “${found}” (character ${at}).`,
		'unclosed-quote': (found: string, at: number) =>
			`The quote that opens at character ${at} is not closed: ${found}`,
		'unclosed-group': (found: string, at: number) =>
			`The parenthesis at character ${at} is not closed: ${found}`,
		unexpected: (found: string, at: number) => `“${found}” is not expected at character ${at}.`,
		'too-long': (_found: string, at: number) =>
			`The search is too long. What stands after character ${at} was left out.`,
		'too-slow': (found: string) => `${found} takes too long. Not all items were looked at.`
	},
	expected: (list: string) => `Would fit: ${list}`,
	without: 'Without one of these conditions there would be:',
	pending: ({ done, total }: { done: number; total: number }) =>
		`Reading tags: ${total === 0 ? 0 : Math.min(99, Math.floor((100 * done) / total))} %, more may be found`,
	past: 'searched before',
	forget: 'Clear the search history',
	build: 'Build a search',
	save: 'Save',
	saveSearch: 'Save this search',
	saved: (name: string) => `Saved: ${name}`,
	updated: (name: string) => `Brought up to date: ${name}`,
	undo: 'Undo',
	removed: (count: number, name: string) =>
		count === 1 ? `Deleted: ${name}` : n(count, { one: '# deleted', other: '# deleted' }),
	noPresets: 'There are no saved searches or views in this file.',
	badLink: 'The link is damaged: nothing could be opened.',
	imported: (count: number, left: number) =>
		n(count, { one: '# imported', other: '# imported' }) +
		(left === 0 ? '' : n(left, { one: ', # could not be read', other: ', # could not be read' })),
	linkCopied: 'Link copied',
	cameByLink: (name: string) => `Opened from a link: ${name}`,
	keep: 'Keep',
	commands: {
		build: 'Build a search',
		save: 'Save this search',
		saveView: 'Save this view',
		list: 'Saved searches and views',
		forget: 'Clear the search history'
	},
	presets: {
		title: 'Saved searches and views',
		section: 'Searches',
		kinds: { search: 'Searches', view: 'Views' },
		filter: 'Find by name',
		none: 'Nothing saved yet. Search for something, then choose Save this search.',
		noneFits: 'Nothing is called so.',
		open: (name: string) => `Open ${name}`,
		rename: (name: string) => `Rename ${name}`,
		name: 'Name',
		pin: (name: string) => `Pin ${name} to the sidebar`,
		album: (name: string) => `Show ${name} as an album`,
		up: (name: string) => `Move ${name} up`,
		down: (name: string) => `Move ${name} down`,
		link: (name: string) => `Copy a link to ${name}`,
		file: (name: string) => `Save ${name} as a file`,
		update: (name: string) => `Replace ${name} by what is shown now`,
		remove: (name: string) => `Delete ${name}`,
		import: 'Import a file',
		export: 'Save all as a file',
		manage: 'All saved searches and views',
		saveView: 'Save this view'
	},
	saving: {
		title: 'Save',
		name: 'Name',
		what: 'What to save',
		search: 'The search',
		view: 'The whole view: layout, columns, sorting, filter, panels, place',
		pinned: 'Pin to the sidebar',
		album: 'Show as an album',
		parameters: 'A word in braces is asked for when the search is opened: person:{who}',
		columns: 'Columns of the table',
		opened: (name: string) => `You opened “${name}” and changed it since.`,
		update: (name: string) => `Update “${name}”`,
		replaces: (name: string) => `“${name}” is there already: it is replaced, and can be taken back.`,
		replace: 'Replace'
	},
	asking: {
		open: 'Open',
		title: 'Fill in the search',
		now: 'Fill in',
		later: (names: string) =>
			`Left out until it is filled in: ${names}. A saved search asks for it each time it is opened.`
	},
	albums: {
		title: 'Albums',
		none: (keys: string | undefined) =>
			`${keys === undefined ? 'Make an album, and give it pictures in the inspector.' : `Select pictures and press ${keys} to make an album of them.`} An album can also show what a saved search finds, now and later: search for something, choose Save this search, then Show as an album.`,
		cover: 'Use the selected item as cover',
		open: (name: string, count: string) => `${name}, ${count}`
	},
	builder: {
		title: 'Build a search',
		text: 'As text',
		join: 'Which of these must hold',
		joins: { and: 'All of these', or: 'Any of these' },
		not: 'Not',
		notLabel: 'Turn round: this must not hold',
		field: 'Field',
		operator: 'Comparison',
		value: 'Value',
		to: 'to',
		words: 'Words',
		tag: 'Tag …',
		tagName: 'Name of the tag',
		common: 'Often used',
		others: 'All fields',
		addRow: 'Add a condition',
		addGroup: 'Add a group',
		removeRow: 'Remove this condition',
		removeGroup: 'Remove this group',
		incomplete: 'Does not fit yet',
		sort: 'Sort',
		limit: 'At most',
		asIs: 'As in the library',
		done: 'Done',
		operators: {
			is: 'is',
			exactly: 'is exactly',
			'>=': 'at least',
			'<=': 'at most',
			'>': 'more than',
			'<': 'less than',
			'=': 'is, case by case',
			'!=': 'is not',
			between: 'between',
			pattern: 'matches * and ?',
			regex: 'matches the pattern',
			some: 'is any of',
			word: 'have, typos forgiven',
			'typos-0': 'have, no typos',
			'typos-1': 'have, one typo',
			'typos-2': 'have, two typos',
			phrase: 'have in this order'
		}
	}
};

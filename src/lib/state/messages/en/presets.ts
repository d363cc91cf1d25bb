/** English texts of presets. */
import type { Refusal } from '#lib/library/preset-file.ts';
import { plural } from '../plural.ts';

const n = plural('en');

const refusals: Readonly<Record<Refusal, string>> = {
	'not-json': 'This is no JSON file, or it is damaged.',
	'too-large': 'It is too large to be a preset.',
	'too-many': 'It holds more than 5,000 presets.',
	'too-deep': 'It is nested too deeply.',
	'forbidden-key': 'It holds a key that could harm the app.',
	'not-presets': 'It is no preset.',
	'newer-file': 'It was written by a newer version of Mediatheque.',
	'no-name': 'It has no name.',
	'long-name': 'Its name is longer than 100 characters.',
	'hidden-in-name': 'Its name contains hidden characters.',
	'markup-in-name': 'Its name contains markup.',
	'unknown-kind': 'It is of a kind that is not known here.',
	version: 'Its version is no version.',
	facts: 'What it says of itself does not fit.',
	content: 'Its content does not fit its kind.'
};

export const presets = {
	title: 'Presets',
	lead: 'Saved ways of doing something: searches, views, templates, sets of keywords, codes, keys, looks. They are kept in this browser.',
	kind: {
		search: 'Search',
		view: 'View',
		metadata: 'Metadata template',
		tags: 'Keyword set',
		codes: 'Code replacements',
		rename: 'Name template',
		export: 'Export settings',
		keys: 'Key map',
		theme: 'Look'
	},
	kinds: {
		search: 'Searches',
		view: 'Views',
		metadata: 'Metadata templates',
		tags: 'Keyword sets',
		codes: 'Code replacements',
		rename: 'Name templates',
		export: 'Export settings',
		keys: 'Key maps',
		theme: 'Looks'
	},
	filter: 'Find a preset',
	kindFilter: 'Kind',
	allKinds: 'All kinds',
	count: (count: number) => n(count, { one: '# preset', other: '# presets' }),
	none: (keys: string | undefined) =>
		`Nothing is saved yet. Make a preset here, or save a search in the library${keys === undefined ? '' : ` with ${keys}`}.`,
	noneFits: 'No preset fits.',
	make: 'New preset',
	newer: 'Made by a newer version of Mediatheque: it is kept as it is, and cannot be used here.',
	newerApply: (name: string) =>
		`“${name}” was made by a newer version of Mediatheque and cannot be used here. It is kept as it is.`,
	changed: (when: string) => `changed ${when}`,
	apply: {
		search: 'Search',
		view: 'Show',
		metadata: 'Fill in',
		tags: 'Give keywords',
		codes: 'Replace codes',
		rename: 'Preview names',
		export: 'Export',
		keys: 'Use keys',
		theme: 'Use look'
	},
	applyLabel: (verb: string, name: string) => `${verb}: ${name}`,
	applied: (name: string) => `In use: ${name}`,
	back: (name: string) => `Taken back: ${name}`,
	more: (name: string) => `More for ${name}`,
	pin: 'Pin',
	pinLabel: (name: string) => `Pin ${name}`,
	edit: 'Edit',
	editLabel: (name: string) => `Edit ${name}`,
	duplicate: 'Duplicate',
	duplicated: (name: string) => `Duplicated: ${name}`,
	up: 'Move up',
	down: 'Move down',
	versions: 'Earlier versions',
	share: 'Share',
	remove: 'Delete',
	importFile: 'Import a file',
	exportAll: 'Save all as a file',
	exportChosen: (count: number) => `Save ${count} as a file`,
	removeChosen: (count: number) => `Delete ${count}`,
	choose: (name: string) => `Choose ${name}`,
	copyOf: (name: string) => `Copy of ${name}`,
	undo: 'Undo',
	cancel: 'Cancel',
	save: 'Save',
	close: 'Close',
	saved: (name: string) => `Saved: ${name}`,
	notSaved: 'The preset was not saved.',
	removed: (count: number, name: string) =>
		count === 1 ? `Deleted: ${name}` : n(count, { one: '# deleted', other: '# presets deleted' }),
	editing: {
		new: 'New preset',
		title: (kind: string) => `Edit: ${kind}`,
		kind: 'Kind',
		name: 'Name',
		pinned: 'Pinned',
		query: 'Search',
		album: 'Show as an album',
		viewNow: 'The view is taken as the library is shown now.',
		fields: 'Fields',
		field: 'Field',
		text: 'Text',
		textHint: 'With variables: {date:yyyy-MM-dd} {seq:3} {camera}. Of keywords and people one on each line.',
		onlyEmpty: 'Only where nothing stands',
		addField: 'Add a field',
		removeField: (name: string) => `Remove the field ${name}`,
		keywords: 'Keywords, one on each line; animals/dog is dog below animals',
		template: 'Template of names, without the extension',
		codesSign: 'Sign before and behind a code',
		codesOf: (count: number) => n(count, { one: '# code', other: '# codes' }),
		codes: 'Codes, one on each line',
		codesHint: (sign: string) =>
			`A code, then what it stands for; with Tabs between several texts. Typed in a text or keyword as ${sign}ann${sign}, it is replaced at once; ${sign}ann#2${sign} gives the second text.`,
		codesFile: 'Read a file',
		codesFaulty: (lines: string) => `No code with a text stands on line ${lines}`,
		letters: 'Letters',
		lettersOf: { asIs: 'As they come', lower: 'small', upper: 'CAPITAL' },
		start: 'Numbers begin with',
		format: 'Format',
		base: 'Keys of',
		bases: {
			mediatheque: 'Mediatheque',
			lightroom: 'Lightroom',
			'photo-mechanic': 'Photo Mechanic',
			digikam: 'digiKam'
		},
		keysNow: 'With the keys that you have changed in the settings',
		theme: 'Colours',
		density: 'Density',
		wrong: (detail: string) => `This does not fit: ${detail}`
	},
	history: {
		title: (name: string) => `Earlier versions of ${name}`,
		now: 'as it is now',
		restore: 'Bring back',
		restoreLabel: (when: string) => `Bring back the version of ${when}`,
		restored: (name: string) => `Brought back: ${name}`,
		by: (device: string) => `on another device (${device})`,
		others: 'Also said, before that device heard of what counts',
		other: {
			name: (name: string) => `Its name: ${name}`,
			content: (brief: string) => `What it says: ${brief}`,
			pinned: (pinned: boolean): string => (pinned ? 'Pinned' : 'Not pinned')
		},
		otherBy: (device: string, when: string) => `on device ${device}, ${when}`,
		take: 'Take it',
		takeLabel: (what: string) => `Take it: ${what}`,
		taken: (name: string) => `Taken: ${name}`
	},
	sharing: {
		title: (name: string) => `Share ${name}`,
		link: 'Link',
		appLink: 'Link that opens the installed app',
		copy: 'Copy',
		copied: 'Link copied',
		qr: (name: string) => `QR code of ${name}`,
		tooLarge: 'This preset is too large for a QR code. Copy the link or save it as a file.',
		file: 'Save as a file',
		hint: 'The preset itself is in the link: nothing is sent to anybody before you pass it on.'
	},
	incoming: {
		title: 'Import presets',
		from: (count: number) =>
			n(count, { one: 'There is # preset in it:', other: 'There are # presets in it:' }),
		renamed: (name: string) => `will be called “${name}”, since there is one of its name`,
		refused: (count: number) => n(count, { one: '# is refused:', other: '# are refused:' }),
		unnamed: (place: number) => `Number ${place}`,
		take: (count: number) => n(count, { one: 'Import', other: 'Import #' }),
		taken: (count: number) => n(count, { one: '# preset imported', other: '# presets imported' }),
		nothing: 'Nothing can be imported.',
		badLink: 'The link is damaged: nothing could be read.'
	},
	refusals,
	tags: {
		title: 'Give keywords',
		hint: 'The keys 1 to 9 give the first nine keywords to what is selected, or take them back.',
		set: 'Keyword set',
		none: 'There is no keyword set yet: words that you often give, each by a number key.',
		nothing: 'Nothing is selected.',
		items: (count: number) => n(count, { one: 'To # item', other: 'To # items' }),
		manage: 'Presets',
		all: 'Give all',
		edit: (name: string, count: number) =>
			n(count, { one: `Keywords of “${name}” for # item`, other: `Keywords of “${name}” for # items` })
	},
	filling: {
		title: 'Fill in a metadata template',
		template: 'Template',
		none: 'There is no metadata template yet: fields that are filled in at once, such as creator and rights.',
		before: 'Now',
		after: 'Then',
		item: 'Item',
		field: 'Field',
		changes: (count: number, items: number) =>
			`${n(count, { one: '# change', other: '# changes' })} in ${n(items, { one: '# item', other: '# items' })}`,
		more: (count: number) => n(count, { one: 'and # more', other: 'and # more' }),
		nothing: 'Nothing changes: all of them say so already.',
		wrong: (field: string, detail: string) => `${field}: ${detail}`,
		unknownField: 'there is no such field',
		fault: (found: string, at: number) => `the variable at character ${at} is not known: ${found}`,
		apply: (count: number) => n(count, { one: 'Fill in # item', other: 'Fill in # items' }),
		edit: (name: string, count: number) =>
			n(count, { one: `“${name}” filled in for # item`, other: `“${name}” filled in for # items` })
	},
	naming: {
		title: 'Names by a template',
		hint: 'A preview: no file is renamed yet.',
		template: 'Template',
		none: 'There is no name template yet: how files are called, by date, number or title.',
		before: 'Now',
		after: 'Then',
		clash: 'two of the same name in one folder',
		empty: 'no name is left',
		bad: 'not a name that a file can have',
		clashes: (count: number) => n(count, { one: '# name would not do', other: '# names would not do' })
	},
	looks: {
		section: 'Looks',
		save: 'Save this look',
		name: 'Name of the look',
		preset: (theme: string) => `My look (${theme})`
	},
	keyMaps: {
		section: 'Key maps',
		text: 'Hands that have learnt another program find its keys here. Your own keys can be saved as a preset.',
		use: (name: string) => `Use the keys of ${name}`,
		save: 'Save these keys',
		mine: 'My keys',
		inUse: (name: string) => `Keys of ${name}`,
		unused: (count: number) =>
			n(count, {
				one: '# command of this map is not there yet',
				other: '# commands of this map are not there yet'
			})
	},
	commands: {
		page: 'Presets',
		fill: 'Fill in a metadata template',
		tags: 'Give keywords of a set',
		naming: 'Preview names by a template',
		saveLook: 'Save this look as a preset',
		saveKeys: 'Save these keys as a preset'
	},
	trouble: {
		full: 'There is no room left to store presets for good. What you saved is kept in the outbox; free some space.',
		damaged:
			'A part of the stored presets was damaged and was left out. What it held was brought back from the library.',
		closed: 'The store of presets was closed from outside and was opened again. Nothing is lost.',
		unreachable:
			'The store of presets does not answer. What you saved is kept in the outbox and is written later.'
	}
};

export type PresetWords = typeof presets;

/** English texts of custom fields: the page that defines them, and their values. */
import {
	nameOfCustom,
	type CustomField,
	type CustomProblem,
	type CustomType
} from '#lib/library/custom-field.ts';
import type { DefinitionProblem } from '#lib/library/custom-schema.ts';
import type { OpenValue } from '#lib/library/open-names.ts';
import { plural } from '../plural.ts';
import { valueTold } from '../value-told.ts';

const n = plural('en');
const items = (count: number) => n(count, { one: '# item', other: '# items' });

const problems: Readonly<Record<Exclude<CustomProblem['problem'], 'choice'>, (limit: string) => string>> = {
	text: () => 'This has to be a text.',
	number: () => 'Write a number, like 12 or 1.5.',
	whole: () => 'Write a whole number, like 12.',
	date: () => 'Write a date that there is, like 2024-05-31, 2024-05 or 2024.',
	link: () => 'Write an address that begins with https://, http:// or mailto:.',
	'yes-no': () => 'Choose yes or no.',
	list: () => 'This field holds a list.',
	empty: () => 'There is nothing in it.',
	hidden: () => 'It holds characters that cannot be shown.',
	line: () => 'It has more than one line.',
	twice: () => 'A value is in it twice.',
	pattern: () => 'It is not of the form that this field asks for.',
	least: (limit) => `It has to be ${limit} or more.`,
	most: (limit) => `It has to be ${limit} or less.`,
	shortest: (limit) => `It has to have ${limit} letters or more.`,
	longest: (limit) => `It has to have ${limit} letters or fewer.`,
	earliest: (limit) => `It must not be before ${limit}.`,
	latest: (limit) => `It must not be after ${limit}.`,
	values: (limit) => `It has to have ${limit} values or fewer.`
};

export const fields = {
	title: 'Fields',
	lead: 'What you want said of your items beyond title, caption and keywords: the box a print lies in, the film, whether it was sold. Values are shown in the inspector, found by searching, and edited for many items at once.',
	go: 'Fields',
	make: 'New field',
	none: 'There are no fields of your own yet.',
	list: 'Fields',
	noGroup: 'Without a group',
	count: (count: number) => (count === 0 ? 'no values' : `in ${items(count)}`),
	find: (name: string) => `Find the items that have ${name}`,
	findMissing: (name: string) => `Find the items that miss ${name}`,
	missing: 'Find what misses it',
	edit: (name: string) => `Edit ${name}`,
	remove: (name: string) => `Remove ${name}`,
	removeTitle: (name: string) => `Remove ${name}?`,
	removeText: (count: number) =>
		count === 0
			? 'No item has a value of it. You can undo this.'
			: `${items(count)} have a value of it. The values are not shown and not found any more, but kept: they are back as soon as you undo this.`,
	removeVerb: 'Remove field',
	move: (name: string) => `Move ${name}`,
	moveHelp: 'Drag, or press Alt and an arrow key',
	moved: (name: string, place: number, total: number) => `${name} is now ${place} of ${total}.`,
	up: (name: string) => `Move ${name} up`,
	down: (name: string) => `Move ${name} down`,
	types: {
		text: 'Text',
		lines: 'Text of several lines',
		whole: 'Whole number',
		number: 'Number',
		choice: 'Choice',
		date: 'Date',
		link: 'Link',
		'yes-no': 'Yes or no'
	} satisfies Record<CustomType, string>,
	examples: {
		text: 'Box 4',
		lines: 'Found in the attic.\nThe back is torn.',
		whole: '12',
		number: '1.5',
		date: '2024-05-31',
		link: 'https://example.org',
		'yes-no': 'yes'
	} as Partial<Record<CustomType, string>>,
	editor: {
		make: 'New field',
		edit: (name: string) => `Field: ${name}`,
		name: 'Name',
		nameTaken: 'There is a field of this name already.',
		nameNeeded: 'A field needs a name.',
		type: 'What it holds',
		typeChange: (count: number) =>
			`${items(count)} have a value. Values that do not fit the new type stay, and are shown as such.`,
		group: 'Group',
		groupHint: 'Fields with the same group stand together',
		values: 'Choices, one a line',
		many: 'An item can have several',
		facet: 'Show its values among the filters',
		required: 'Every item should have one',
		requiredHint: 'It can still be left empty; items without it are marked, and can be found.',
		limits: {
			number: { least: 'At least', most: 'At most' },
			letters: { least: 'Letters, at least', most: 'Letters, at most' },
			date: { least: 'Not before', most: 'Not after' }
		},
		pattern: 'Form, as a regular expression for the whole text',
		patternHint: 'e.g. [A-Z]{2}-\\d+',
		try: 'Try a value',
		fits: 'This fits.',
		query: (name: string) => `In a search: ${name}:`,
		save: 'Save field',
		problems: {
			range: 'The least is more than the most.',
			limits: 'A limit is not written as one.',
			pattern: 'This is no regular expression, or one that may never come to an end.',
			noPattern: 'This type has no form.',
			choices: 'Write at least one choice, and each only once.',
			noChoices: 'Only a choice has choices.',
			many: 'This type holds one value.'
		} satisfies Record<DefinitionProblem, string>
	},
	panel: {
		heading: 'Own fields',
		yes: 'Yes',
		no: 'No',
		unset: 'Not said',
		mixed: 'Different values',
		needed: 'Still missing',
		unfit: (reason: string) => `Does not fit the field any more: ${reason}`,
		taking: (text: string) => `Remove ${text}`,
		addHint: 'Add a value',
		manage: 'Fields …'
	},
	problem: (one: CustomProblem): string =>
		one.problem === 'choice'
			? `Choose one of: ${one.values.slice(0, 8).join(', ')}${one.values.length > 8 ? ' …' : ''}`
			: problems[one.problem]('limit' in one ? String(one.limit) : ''),
	edits: {
		made: (name: string) => `Field ${name} made`,
		changed: (name: string) => `Field ${name} changed`,
		removed: (name: string) => `Field ${name} removed`,
		moved: 'Order of fields changed',
		set: (field: CustomField, value: OpenValue, count: number) =>
			`${field.name} ${typeof value === 'boolean' ? (value ? 'yes' : 'no') : valueTold(nameOfCustom(field), value, ['“', '”'])}: ${items(count)}`,
		listed: (name: string, count: number) => `${name} changed: ${items(count)}`,
		cleared: (name: string, count: number) => `${name} removed: ${items(count)}`
	}
};

/** English texts of curation: stars, flags, labels, keywords, and the edits that give them. */
import type { BuiltInField, Element, FieldName } from '#lib/library/curation.ts';
import type { Wish } from '#lib/library/edit-plan.ts';
import { splitOff } from '#lib/library/stacks.ts';
import { plural } from '../plural.ts';
import { valueTold } from '../value-told.ts';

const n = plural('en');
const items = (count: number) => n(count, { one: '# item', other: '# items' });
const stars = (count: number) => n(count, { one: '# star', other: '# stars' });

const fields = {
	rating: 'Rating',
	flag: 'Flag',
	label: 'Label',
	title: 'Title',
	caption: 'Caption',
	creator: 'Creator',
	rights: 'Rights',
	keywords: 'Keywords',
	people: 'People',
	albums: 'Albums',
	taken: 'Date taken',
	location: 'Location',
	city: 'City',
	state: 'State or province',
	country: 'Country',
	position: 'Coordinates',
	review: 'Review',
	stack: 'Stack',
	// Of open names, by family.
	custom: 'Own field',
	order: 'Order'
} satisfies Record<BuiltInField | 'custom' | 'order', string>;

/** An open name begins with its family. */
const nameOfField = (field: FieldName) => fields[field.split(':')[0] as keyof typeof fields];

const flags = { pick: 'Picked', reject: 'Rejected', none: 'No flag' };
const labels = { Red: 'Red', Yellow: 'Yellow', Green: 'Green', Blue: 'Blue', Purple: 'Purple' };

export const curation = {
	heading: 'Curation',
	of: (count: number) => (count === 1 ? 'Of the selected item' : `Of ${items(count)}`),
	fields,
	flags,
	labels,
	reviews: { inbox: 'In the inbox', done: 'Reviewed' },
	stars,
	noRating: 'No stars',
	noLabel: 'No label',
	otherLabel: (label: string) => `Label: ${label}`,
	mixed: 'Different values',
	mixedHint: 'Different: what you write counts for all',
	someHave: (count: number) => `on ${count}`,
	add: (field: string) => `Add: ${field}`,
	addHint: { keywords: 'Add keyword', people: 'Add person', albums: 'Add to album' },
	remove: (name: string) => `Remove ${name}`,
	clear: (field: string) => `Clear: ${field}`,
	altitude: 'Height (m)',
	hints: { taken: '2024-05-31 13:45', position: '48.2082, 16.3738', altitude: '171' },
	faults: {
		taken: {
			form: 'Write it like 2024-05-31 13:45:00, 2024-05-31, 2024-05, 2024, c. 1985, 1970s or unknown.',
			day: 'There is no such day.',
			time: 'There is no such time of day: hours go to 23, minutes and seconds to 59.',
			zone: 'Time zones lie between -14:00 and +14:00.'
		},
		position: {
			form: 'Write latitude and longitude like 48.2082, 16.3738 or 48°12\'30"N 16°22\'26"E.',
			range: 'Latitude goes from -90 to 90, longitude from -180 to 180.'
		},
		altitude: {
			form: 'Write metres above the sea like 171, or feet like 561 ft.',
			range: 'This is deeper than the sea, or above the air.'
		}
	},
	albums: {
		create: 'New album',
		name: 'Name',
		save: 'Save',
		taken: 'There is an album of this name.',
		of: (count: number) =>
			count === 0 ? 'Nothing is selected: the album is empty at first.' : `With ${items(count)}`,
		rename: (name: string) => `Rename ${name}`,
		remove: (name: string) => `Remove the album ${name}`,
		created: (name: string, count: number) => `Album “${name}” made: ${items(count)}`,
		added: (names: string, count: number) => `Added to ${names}: ${items(count)}`,
		takenOut: (name: string, count: number) => `Taken out of ${name}: ${items(count)}`,
		renamed: (before: string, after: string) => `Album ${before} is now ${after}`,
		removed: (name: string) => `Album ${name} removed`
	},
	suggestions: 'Suggestions',
	from: {
		file: 'From the file',
		sidecar: (path: string) => `From the sidecar ${path}`,
		person: (when: string) => `Said by you, ${when}`,
		preset: (name: string, when: string) => `By preset ${name}, ${when}`,
		undo: (when: string) => `Brought back by an undo, ${when}`,
		other: (when: string) => `Set ${when}`
	},
	you: 'you',
	file: 'file',
	undo: 'Undo',
	keptSince: (count: number) =>
		n(count, { one: '# value changed since was left.', other: '# values changed since were left.' }),
	notSaved: 'This could not be saved.',
	edit: (wishes: readonly Wish[], count: number): string => `${told(wishes)}: ${items(count)}`,
	commands: {
		rate: (count: number) => (count === 0 ? 'No stars' : `Rate: ${stars(count)}`),
		pick: 'Flag as picked',
		reject: 'Flag as rejected',
		unflag: 'Remove the flag',
		label: (name: string) => `Label: ${name}`,
		unlabel: 'Remove the label',
		keywords: 'Add keywords',
		albums: 'Add to album',
		reviewed: 'Mark as reviewed'
	}
};

/** Elements of one set together, all else one after the other. */
function told(wishes: readonly Wish[]): string {
	const [first] = wishes;
	const names = wishes.flatMap((wish) => (wish.kind === 'set' ? [] : nameOf(wish.element)));
	if (!first || first.kind === 'set' || names.length < 2) return wishes.map(wished).join(', ');
	return `${nameOfField(first.field)}: ${names.join(', ')} ${first.kind === 'add' ? 'added' : 'removed'}`;
}

const nameOf = (element: Element) => (typeof element === 'string' ? element : element.name);

function wished(wish: Wish): string {
	if (wish.kind !== 'set') {
		return `${nameOfField(wish.field)}: ${nameOf(wish.element)} ${wish.kind === 'add' ? 'added' : 'removed'}`;
	}
	const { field, value } = wish;
	if (value === null) return `${nameOfField(field)} removed`;
	if (field === 'rating') return `Rated ${stars(Number(value))}`;
	if (field === 'flag') return value === 'pick' ? flags.pick : flags.reject;
	if (field === 'review') return value === 'done' ? 'Reviewed' : 'Back to the inbox';
	if (field === 'stack') return value === splitOff ? 'Taken out of the stack' : 'Stacked';
	if (field === 'label' && typeof value === 'string' && Object.hasOwn(labels, value))
		return `${fields.label} ${labels[value as keyof typeof labels]}`;
	return `${nameOfField(field)} ${valueTold(field, value, ['“', '”'], ['c. ', 's'])}`;
}

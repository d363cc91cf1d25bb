/** English texts of curation: stars, flags, labels, keywords, and the edits that give them. */
import type { Element, FieldName } from '#lib/library/curation.ts';
import type { Wish } from '#lib/library/edit-plan.ts';
import { plural } from '../plural.ts';

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
	place: 'Place',
	position: 'Coordinates',
	review: 'Review',
	stack: 'Stack'
} satisfies Record<FieldName, string>;

const flags = { pick: 'Picked', reject: 'Rejected', none: 'No flag' };
const labels = { Red: 'Red', Yellow: 'Yellow', Green: 'Green', Blue: 'Blue', Purple: 'Purple' };

export const curation = {
	heading: 'Curation',
	of: (count: number) => `Of ${items(count)}`,
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
	suggestions: 'Suggestions',
	createAlbum: (name: string) => `New album “${name}”`,
	from: {
		file: 'From the file',
		sidecar: (path: string) => `From the sidecar ${path}`,
		person: (when: string) => `Said by you, ${when}`,
		undo: (when: string) => `Brought back by an undo, ${when}`,
		other: (when: string) => `Set ${when}`
	},
	you: 'you',
	file: 'file',
	undo: 'Undo',
	undone: (title: string) => `Undone: ${title}`,
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
		reviewed: 'Mark as reviewed',
		undo: 'Undo the last edit'
	}
};

/** Elements of one set together, all else one after the other. */
function told(wishes: readonly Wish[]): string {
	const [first] = wishes;
	const names = wishes.flatMap((wish) => (wish.kind === 'set' ? [] : nameOf(wish.element)));
	if (!first || first.kind === 'set' || names.length < 2) return wishes.map(wished).join(', ');
	return `${fields[first.field]}: ${names.join(', ')} ${first.kind === 'add' ? 'added' : 'removed'}`;
}

const nameOf = (element: Element) => (typeof element === 'string' ? element : element.name);

function wished(wish: Wish): string {
	if (wish.kind !== 'set') {
		return `${fields[wish.field]}: ${nameOf(wish.element)} ${wish.kind === 'add' ? 'added' : 'removed'}`;
	}
	const { field, value } = wish;
	if (value === null) return `${fields[field]} removed`;
	if (field === 'rating') return `Rated ${stars(Number(value))}`;
	if (field === 'flag') return value === 'pick' ? flags.pick : flags.reject;
	if (field === 'review') return value === 'done' ? 'Reviewed' : 'Back to the inbox';
	return `${fields[field]} changed`;
}

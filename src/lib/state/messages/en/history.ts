/** English texts of undo, redo and the history of edits. */
import type { DocName } from '#lib/library/entity.ts';
import { plural } from '../plural.ts';

const n = plural('en');
const items = (count: number) => n(count, { one: '# item', other: '# items' });
const changes = (count: number) => n(count, { one: '# change', other: '# changes' });

export const history = {
	undo: 'Undo',
	redo: 'Redo',
	show: 'Show',
	done: {
		undo: (title: string) => `Undone: ${title}`,
		redo: (title: string) => `Redone: ${title}`
	},
	nothing: {
		undo: 'There is nothing to undo',
		redo: 'There is nothing to redo',
		restore: 'Nothing differs from then',
		said: 'nothing'
	},
	commands: {
		undo: (title: string | undefined) => (title === undefined ? 'Undo' : `Undo: ${title}`),
		redo: (title: string | undefined) => (title === undefined ? 'Redo' : `Redo: ${title}`),
		open: 'History of edits'
	},
	title: 'History',
	lead: 'Every change to your items, newest first. Any of them can be taken back.',
	search: 'Search titles',
	filters: { who: 'Who', field: 'Field', day: 'Day', files: 'Include what files say' },
	anyone: 'Anyone',
	anyField: 'Any field',
	who: {
		person: 'You',
		preset: 'A preset',
		rule: 'A rule',
		import: 'An import',
		undo: 'Undo and redo',
		restore: 'A restore',
		file: 'Files'
	},
	byPreset: (name: string) => `Preset “${name}”`,
	docs: { albums: 'Album', keywords: 'Keyword', fields: 'Field' } as Record<DocName, string>,
	ofItem: (name: string) => `Only of ${name}`,
	ofJob: 'Only of one job',
	clear: 'Show all',
	list: 'Edits',
	count: (count: number) => n(count, { one: '# edit', other: '# edits' }),
	empty: 'Nothing has been changed yet. Give an item some stars: it will be listed here.',
	noneFit: 'No edit fits.',
	readings: (count: number) => `Files of ${items(count)} were read`,
	items,
	here: 'this device',
	device: (id: string) => `device ${id}`,
	back: 'taken back',
	backToList: 'Back to the list',
	choose: 'Choose an edit to see what it changed.',
	changes,
	more: (count: number) => `Show ${count} more`,
	headings: { item: 'Item', what: 'What', before: 'Before', after: 'After' },
	none: 'none',
	gone: 'removed',
	asFile: 'as the file says',
	inSet: 'added',
	notInSet: 'removed',
	unknownItem: 'an item that is gone',
	unknownAlbum: 'an album that is gone',
	orderIn: (album: string) => `Order in ${album}`,
	leftAlone: (count: number) => `Left alone, because they were changed since: ${changes(count)}`,
	since: (title: string) => `since: ${title}`,
	takeBack: 'Take back',
	again: 'Do again',
	restoreBefore: 'Restore the library to before this',
	preview: {
		undo: (title: string) => `Take back: ${title}`,
		redo: (title: string) => `Do again: ${title}`,
		restore: (what: string, when: string) => `Restore ${what} as of ${when}`,
		will: (count: number, of: number) => `${changes(count)} to ${items(of)}`,
		none: 'Nothing would change.',
		apply: { undo: 'Take back', redo: 'Do again', restore: 'Restore' }
	},
	restored: (what: string, when: string) => `Restored ${what} as of ${when}`,
	scope: { all: 'the library', album: (name: string) => `the album ${name}`, item: (name: string) => name },
	field: (field: string, name: string) => `${field} of ${name}`,
	day: {
		hint: (time: boolean) => (time ? '2024-05-31 13:45' : '2024-05-31'),
		fault: (time: boolean) => `Write it like ${time ? '2024-05-31 13:45' : '2024-05-31'}.`,
		choose: 'Choose in a calendar'
	},
	moment: {
		heading: 'Restore to a moment',
		when: 'Moment',
		what: 'What',
		all: 'The whole library',
		see: 'See what would change',
		browse: 'Look at the library as it was'
	},
	item: {
		values: 'What counts now, and who says so',
		edits: 'Changes',
		none: 'Nothing but what its file says.',
		restoreField: (field: string) => `Restore ${field} to before this`,
		restoreItem: 'Restore the item to before this',
		all: 'In the history of the library'
	},
	past: {
		banner: (when: string) =>
			`You are looking at the library as it was on ${when}. Nothing can be changed here.`,
		now: 'Back to now',
		restore: 'Restore this',
		readOnly: 'The past cannot be changed. Go back to now first.',
		today: 'This counts from today on; the library still shows the past.'
	}
};

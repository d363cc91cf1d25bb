/** English texts of the area: watching folders, what they leave out, the inbox, and stacks. */
import { plural } from '../plural.ts';

const count = plural('en');

export const watch = {
	watching: 'Watch folders for changes',
	watchingText: 'What is added, moved or removed on the disk shows here by itself, without a scan.',
	ways: { observed: 'watched', polled: 'looked through now and then' },
	rules: 'Ignore rules',
	rulesFor: (name: string) => `Ignore rules of ${name}`,
	rulesForAll: 'Ignore rules of all folders',
	rulesText:
		'One a line, as in .gitignore: *.tmp, proofs/, /exports/web, **/cache/**, ! takes back, # is a remark. Files are never deleted by a rule, only hidden.',
	hides: (hidden: number, all: number) =>
		`${count(hidden, { one: '# known file is hidden', other: '# known files are hidden' })} of ${count(all, { other: '#' })}.`,
	hidesMore: (more: number, back: number) =>
		`By this change ${count(more, { one: '# file is hidden', other: '# files are hidden' })} and ${count(back, { one: '# is shown again', other: '# are shown again' })}.`,
	save: 'Save rules',
	reset: 'Rules given at first',
	saved: 'Rules saved.',
	inbox: 'Inbox',
	inboxAll: 'New folders land in the inbox, too',
	inboxAllText: 'Otherwise only what comes after the first scan of a folder is to be reviewed.',
	inboxEmpty: 'Nothing is left to review.',
	archive: 'Reviewed: take out of the inbox and go on',
	missing: {
		title: 'What is missing',
		hint: 'Queued items wait in the inbox until they are reviewed.',
		kinds: {
			taken: 'No date',
			gps: 'No coordinates',
			title: 'No title',
			keyword: 'No keywords',
			album: 'In no album',
			half: 'Less than half complete'
		},
		queue: (kind: string, items: number) =>
			`${kind}: queue ${count(items, { one: '# item', other: '# items' })} for fixing`,
		queued: (kind: string, items: number) =>
			`${kind}: ${count(items, { one: '# item', other: '# items' })} queued for fixing`
	},
	queueAll: 'Put all that is shown into the inbox',
	archiveAll: 'Mark all shown as reviewed',
	toInbox: 'Put back into the inbox',
	archived: (items: number) => count(items, { one: '# item reviewed.', other: '# items reviewed.' }),
	stacks: 'Stacks',
	stacksText: 'Files that belong together are shown as one and act as one.',
	stackRules: {
		'raw+jpeg': 'RAW and JPEG of the same picture',
		live: 'Live photos: a picture and its clip',
		version: 'Versions: IMG_1 and IMG_1-edit',
		bracket: 'Brackets: the same scene, other exposures',
		burst: 'Bursts: pictures within a second'
	},
	fold: 'Fold stacks',
	openStack: 'Open or close the stack',
	stackOf: (items: number) => count(items, { one: 'stack of #', other: 'stack of #' }),
	splitStack: 'Split the stack',
	joinStack: 'Stack the selected'
};

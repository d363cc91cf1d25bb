/** English texts of the area: watching folders, what they leave out, the inbox, and stacks. */
import { plural } from '../plural.ts';

const count = plural('en');

export const watch = {
	inbox: 'Inbox',
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
	fold: 'Fold stacks',
	openStack: 'Open or close the stack',
	stackOf: (items: number) => count(items, { one: 'stack of #', other: 'stack of #' }),
	splitStack: 'Split the stack',
	joinStack: 'Stack the selected'
};

/** What items may lack, as queries; and putting those that lack it where they wait to be seen to: the inbox. */
import type { LibraryService } from '#lib/workers/library/contract.ts';
import { inboxQuery } from './commands/inbox.ts';
import type { Edits } from './edits.svelte.ts';

/** By what is lacking: the query that finds it. Songs and documents were not taken anywhere. */
export const missingQueries = {
	taken: 'kind:photo,raw,video missing:taken',
	gps: 'kind:photo,raw,video missing:gps',
	title: 'missing:title',
	keyword: 'missing:keyword',
	album: 'missing:album',
	half: 'completeness:<50'
} as const;

export type Missing = keyof typeof missingQueries;
export const missingKinds = Object.keys(missingQueries) as readonly Missing[];

const plain = { sort: { by: 'taken', descending: true }, group: 'none', facets: [] } as const;

/** How many items lack it, and how many of them wait in the inbox already. */
export async function countMissing(
	service: LibraryService,
	kind: Missing
): Promise<{ readonly count: number; readonly waiting: number }> {
	const query = missingQueries[kind];
	const [all, waiting] = await Promise.all([
		service.answer({ ...plain, text: query }),
		service.answer({ ...plain, text: `${query} ${inboxQuery}` })
	]);
	return { count: all.ids.length, waiting: waiting.ids.length };
}

/** Puts all items that lack it into the inbox, as one edit. */
export async function queueMissing(
	service: LibraryService,
	edits: Edits,
	kind: Missing,
	title: (count: number) => string
): Promise<void> {
	const { ids } = await service.answer({ ...plain, text: `${missingQueries[kind]} inbox:no` });
	await edits.wish([...ids], [{ kind: 'set', field: 'review', value: 'inbox' }], title(ids.length));
}

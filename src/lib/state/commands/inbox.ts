/** Commands of the inbox: what is new waits there until somebody has looked at it. */
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import ArchiveIcon from '@lucide/svelte/icons/archive';
import Inbox from '@lucide/svelte/icons/inbox';
import type { ItemId } from '#lib/library/item.ts';
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import { words } from '../messages/words.svelte.ts';

/** The query that shows the inbox. */
export const inboxQuery = 'inbox:yes';

export function inboxCommands({ library, selection, edits, viewer, shell }: App): readonly Command[] {
	const text = () => words().watch;
	const chosen = () =>
		viewer.item === undefined ? selection.inOrder() : [...library.membersOf(viewer.item)];
	const some = () => viewer.item !== undefined || selection.ids.size > 0 || selection.focused !== undefined;

	/** The item behind those that are done with; before them at the end of the list. */
	function next(done: readonly ItemId[]): ItemId | undefined {
		const { ids } = library;
		const gone = new Set(done);
		const from = ids.indexOf(viewer.item ?? selection.focused ?? done.at(-1) ?? -1);
		const behind = ids.subarray(from + 1).find((id) => !gone.has(id));
		return behind ?? ids.subarray(0, Math.max(0, from)).findLast((id) => !gone.has(id));
	}

	/** Says of all that is shown, stacks as a whole, whether it waits in the inbox. */
	async function reviewAll(review: 'inbox' | 'done'): Promise<void> {
		await library.whole();
		await edits.set(
			[...library.ids].flatMap((id) => library.membersOf(id)),
			'review',
			review
		);
	}

	return [
		{
			id: 'inbox.open',
			area: 'go',
			title: () => text().inbox,
			icon: Inbox,
			run: async () => {
				// Before the search: the page that opens asks what its address says.
				if (shell.place !== 'library') await shell.go('/library');
				library.openFolder(undefined);
				library.search(inboxQuery);
			}
		},
		{
			id: 'inbox.archive',
			area: 'selection',
			title: () => text().archive,
			icon: ArchiveIcon,
			keys: ['a'],
			when: some,
			run: async () => {
				const done = chosen();
				const to = next(done);
				const viewing = viewer.item !== undefined;
				const saved = edits.set(done, 'review', 'done');
				if (to !== undefined) {
					selection.pick(to);
					if (viewing) await goto(resolve('/item/[id]', { id: String(to) }), { replaceState: true });
				}
				await saved;
			}
		},
		{
			id: 'inbox.archive-all',
			area: 'library',
			title: () => text().archiveAll,
			when: () => library.count > 0,
			run: () => reviewAll('done')
		},
		{
			id: 'inbox.queue-all',
			area: 'library',
			title: () => text().queueAll,
			when: () => library.count > 0,
			run: () => reviewAll('inbox')
		},
		{
			id: 'inbox.put-back',
			area: 'selection',
			title: () => text().toInbox,
			when: some,
			run: () => edits.set(chosen(), 'review', 'inbox')
		}
	];
}

/** Commands that say something of the selected items: stars, flags, labels. By the keys of Lightroom. */
import Flag from '@lucide/svelte/icons/flag';
import Star from '@lucide/svelte/icons/star';
import Tag from '@lucide/svelte/icons/tag';
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import { words } from '../messages/words.svelte.ts';

/** Labels that have a key; as Lightroom has it, purple has none. */
const labelKeys = { Red: '6', Yellow: '7', Green: '8', Blue: '9', Purple: undefined } as const;

export function curateCommands({
	albums,
	curating,
	edits,
	selection,
	shell,
	viewer,
	library
}: App): readonly Command[] {
	const when = () => viewer.item !== undefined || selection.ids.size > 0 || selection.focused !== undefined;
	const chosen = () => (viewer.item === undefined ? selection.inOrder() : library.membersOf(viewer.item));
	const area = 'selection';
	const text = () => words().curation.commands;
	return [
		...[0, 1, 2, 3, 4, 5].map((stars): Command => ({
			id: `curate.rate-${stars}`,
			area,
			title: () => text().rate(stars),
			icon: Star,
			keys: [String(stars)],
			when,
			run: () => edits.set(chosen(), 'rating', stars === 0 ? null : stars)
		})),
		{
			id: 'curate.pick',
			area,
			title: () => text().pick,
			icon: Flag,
			keys: ['p'],
			when,
			run: () => edits.set(chosen(), 'flag', 'pick')
		},
		{
			id: 'curate.reject',
			area,
			title: () => text().reject,
			keys: ['x'],
			when,
			run: () => edits.set(chosen(), 'flag', 'reject')
		},
		{
			id: 'curate.unflag',
			area,
			title: () => text().unflag,
			keys: ['u'],
			when,
			run: () => edits.set(chosen(), 'flag', null)
		},
		...Object.entries(labelKeys).map(([label, key]): Command => ({
			id: `curate.label-${label.toLowerCase()}`,
			area,
			title: () => text().label(words().curation.labels[label as keyof typeof labelKeys]),
			...(key === undefined ? {} : { keys: [key] }),
			when,
			run: () => edits.set(chosen(), 'label', label)
		})),
		{
			id: 'curate.unlabel',
			area,
			title: () => text().unlabel,
			when,
			run: () => edits.set(chosen(), 'label', null)
		},
		{
			id: 'curate.keywords',
			area,
			title: () => text().keywords,
			icon: Tag,
			keys: ['t'],
			when,
			run: () => {
				if (viewer.item === undefined) shell.show('inspector');
				else viewer.inspecting = true;
				curating.wanted = 'keywords';
			}
		},
		{
			id: 'curate.albums',
			area,
			title: () => text().albums,
			keys: ['b'],
			when,
			run: () => {
				if (viewer.item === undefined) shell.show('inspector');
				else viewer.inspecting = true;
				curating.wanted = 'albums';
			}
		},
		{
			id: 'album.create',
			area: 'library',
			title: () => words().curation.albums.create,
			keys: ['Shift+b'],
			run: () => {
				albums.naming = { kind: 'new', items: selection.inOrder() };
				shell.dialog = 'album';
			}
		},
		{
			id: 'curate.reviewed',
			area,
			title: () => text().reviewed,
			when,
			run: () => edits.set(chosen(), 'review', 'done')
		}
	];
}

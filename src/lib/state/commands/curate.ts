/** Commands that say something of the selected items: stars, flags, labels. By the keys of Lightroom. */
import Flag from '@lucide/svelte/icons/flag';
import Star from '@lucide/svelte/icons/star';
import Tag from '@lucide/svelte/icons/tag';
import type { DecisionField } from '#lib/library/cull.ts';
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
	/** Of these cull mode knows what they are about. */
	const deciding = {
		area,
		places: ['library', 'viewer', 'cull'],
		when: () => curating.decider !== undefined || when()
	} as const;
	const decide = (field: DecisionField, value: string | number | null) =>
		curating.decider ? curating.decider.decide({ field, value }) : edits.set(chosen(), field, value);
	const text = () => words().curation.commands;
	return [
		...[0, 1, 2, 3, 4, 5].map((stars): Command => ({
			...deciding,
			id: `curate.rate-${stars}`,
			title: () => text().rate(stars),
			icon: Star,
			keys: [String(stars)],
			run: () => decide('rating', stars === 0 ? null : stars)
		})),
		{
			...deciding,
			id: 'curate.pick',
			title: () => text().pick,
			icon: Flag,
			keys: ['p'],
			run: () => decide('flag', 'pick')
		},
		{
			...deciding,
			id: 'curate.reject',
			title: () => text().reject,
			keys: ['x'],
			run: () => decide('flag', 'reject')
		},
		{
			...deciding,
			id: 'curate.unflag',
			title: () => text().unflag,
			keys: ['u'],
			run: () => decide('flag', null)
		},
		...Object.entries(labelKeys).map(([label, key]): Command => ({
			...deciding,
			id: `curate.label-${label.toLowerCase()}`,
			title: () => text().label(words().curation.labels[label as keyof typeof labelKeys]),
			...(key === undefined ? {} : { keys: [key] }),
			run: () => decide('label', label)
		})),
		{
			...deciding,
			id: 'curate.unlabel',
			title: () => text().unlabel,
			run: () => decide('label', null)
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

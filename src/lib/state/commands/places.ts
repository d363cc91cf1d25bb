/** Commands that say where items were taken. */
import MapPin from '@lucide/svelte/icons/map-pin';
import Tag from '@lucide/svelte/icons/tag';
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import { placesWords } from '../messages/places-words.ts';

export function placeCommands(app: App): readonly Command[] {
	const { edits, selection, shell } = app;
	const when = () => selection.ids.size > 0 || selection.focused !== undefined;
	return [
		{
			id: 'place.pick',
			area: 'library',
			title: () => placesWords().commands.pick,
			icon: MapPin,
			keys: ['Shift+l'],
			when,
			run: () => {
				if (!edits.refuses()) shell.dialog = 'place';
			}
		},
		{
			id: 'place.name',
			area: 'library',
			title: () => placesWords().commands.name,
			icon: Tag,
			keys: [],
			when,
			run: async () => {
				if (edits.refuses()) return;
				const { placesOf } = await import('../places.svelte.ts');
				await placesOf(app).nameMany();
			}
		}
	];
}

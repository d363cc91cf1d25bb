/** What can be done with a saved search or view. */
import { resolve } from '$app/paths';
import ArrowDown from '@lucide/svelte/icons/arrow-down';
import ArrowUp from '@lucide/svelte/icons/arrow-up';
import Bookmark from '@lucide/svelte/icons/bookmark';
import FileDown from '@lucide/svelte/icons/file-down';
import Images from '@lucide/svelte/icons/images';
import LinkIcon from '@lucide/svelte/icons/link';
import Pencil from '@lucide/svelte/icons/pencil';
import Pin from '@lucide/svelte/icons/pin';
import RefreshCw from '@lucide/svelte/icons/refresh-cw';
import Trash2 from '@lucide/svelte/icons/trash-2';
import type { Preset } from '#lib/library/preset.ts';
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import { menuWords } from '../messages/menu-words.ts';

/** The saved search or view of this id. */
export const presetAt = ({ presets }: App, id: string): Preset<'search'> | Preset<'view'> | undefined =>
	presets.searches.find((one) => one.id === id) ?? presets.views.find((one) => one.id === id);

export function presetCommandsOf(app: App, id: string): readonly Command[] {
	const { presets, shell } = app;
	const preset = presetAt(app, id);
	if (!preset) return [];
	const search = presets.searches.find((one) => one.id === id);
	const view = presets.views.find((one) => one.id === id);
	const all: readonly Preset[] = search ? presets.searches : presets.views;
	const work = () => presets.work();
	const area = 'app';
	const text = () => menuWords().preset;
	return [
		{
			id: 'preset.open',
			area,
			title: () => text().open,
			icon: Bookmark,
			run: async () => {
				if (search) presets.openSearch(search);
				else if (view) await presets.openView(view);
			}
		},
		{
			id: 'preset.rename',
			area,
			title: () => text().rename,
			icon: Pencil,
			run: () => {
				presets.renaming = id;
				shell.dialog = 'presets';
			}
		},
		{
			id: 'preset.update',
			area,
			title: () => text().update,
			icon: RefreshCw,
			when: () => presets.differs(preset),
			run: async () => void (await (await work()).update(preset))
		},
		{
			id: 'preset.pin',
			area,
			title: () => text().pinned,
			icon: Pin,
			on: () => preset.pinned,
			run: async () => void (await (await work()).pin(preset, !preset.pinned))
		},
		{
			id: 'preset.album',
			area,
			title: () => text().album,
			icon: Images,
			when: () => search !== undefined,
			on: () => search?.content.album === true,
			run: async () => {
				if (!search) return;
				const { album, ...content } = search.content;
				await (await work()).fill(search, album ? content : { ...content, album: true });
			}
		},
		...([-1, 1] as const).map((step): Command => ({
			id: step < 0 ? 'preset.up' : 'preset.down',
			area,
			title: () => (step < 0 ? text().up : text().down),
			icon: step < 0 ? ArrowUp : ArrowDown,
			when: () => all.at(step < 0 ? 0 : -1)?.id !== id,
			run: async () => void (await (await work()).move(preset, step))
		})),
		{
			id: 'preset.link',
			area,
			title: () => text().link,
			icon: LinkIcon,
			run: async () => void (await (await work()).toLink(preset, `${location.origin}${resolve('/library')}`))
		},
		{
			id: 'preset.file',
			area,
			title: () => text().file,
			icon: FileDown,
			run: async () => (await work()).toFile([preset])
		},
		{
			id: 'preset.remove',
			area,
			title: () => text().remove,
			icon: Trash2,
			run: async () => void (await (await work()).remove([preset]))
		}
	];
}

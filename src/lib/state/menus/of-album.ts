/** What can be done with an album that a person made: every drag and key of the tree has its entry here. */
import ArrowDown from '@lucide/svelte/icons/arrow-down';
import ArrowUp from '@lucide/svelte/icons/arrow-up';
import FolderInput from '@lucide/svelte/icons/folder-input';
import FolderOutput from '@lucide/svelte/icons/folder-output';
import FolderPlus from '@lucide/svelte/icons/folder-plus';
import Image from '@lucide/svelte/icons/image';
import ImageOff from '@lucide/svelte/icons/image-off';
import Images from '@lucide/svelte/icons/images';
import ListMusic from '@lucide/svelte/icons/list-music';
import ListPlus from '@lucide/svelte/icons/list-plus';
import Pencil from '@lucide/svelte/icons/pencil';
import Trash2 from '@lucide/svelte/icons/trash-2';
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import { albumsWords } from '../messages/albums-words.ts';
import { menuWords } from '../messages/menu-words.ts';
import { musicWords } from '../messages/music-words.ts';
import { musicOf } from '../music/music.svelte.ts';
import { shelfOf } from '../shelf.svelte.ts';

/** @param id of the album */
export function albumCommandsOf(app: App, id: string): readonly Command[] {
	const { albums, selection } = app;
	const shelf = shelfOf(app);
	const node = shelf.tree.at(id);
	const siblings = shelf.tree.inside(node?.parent);
	const at = siblings.findIndex((album) => album.id === id);
	const area = 'app';
	const text = () => albumsWords();
	return [
		{ id: 'album.open', area, title: () => text().open, icon: Images, run: () => shelf.open(id) },
		{
			id: 'album.play',
			area,
			title: () => musicWords().playAll,
			icon: ListMusic,
			run: () =>
				musicOf(app).playFound(shelf.queryOf(id), {
					by: node?.album.byHand === true ? 'hand' : 'name',
					descending: false
				})
		},
		{
			id: 'album.put',
			area,
			title: () => menuWords().album.put(selection.ids.size),
			icon: ListPlus,
			when: () => selection.ids.size > 0,
			run: async () => (await albums.work()).put(id, selection.inOrder())
		},
		{
			id: 'album.inside',
			area,
			title: () => text().inside,
			icon: FolderPlus,
			keys: ['Insert'],
			run: () => shelf.make(id)
		},
		{
			id: 'album.rename',
			area,
			title: () => text().rename,
			icon: Pencil,
			keys: ['F2'],
			run: () => shelf.rename(id)
		},
		{
			id: 'album.move',
			area,
			title: () => text().moveTo,
			icon: FolderInput,
			run: () => shelf.ask(id, 'move')
		},
		{
			id: 'album.up',
			area,
			title: () => text().up,
			icon: ArrowUp,
			keys: ['Alt+ArrowUp'],
			when: () => at > 0,
			run: async () => void (await shelf.step(id, 'up'))
		},
		{
			id: 'album.down',
			area,
			title: () => text().down,
			icon: ArrowDown,
			keys: ['Alt+ArrowDown'],
			when: () => at < siblings.length - 1,
			run: async () => void (await shelf.step(id, 'down'))
		},
		{
			id: 'album.out',
			area,
			title: () => text().out,
			icon: FolderOutput,
			keys: ['Alt+ArrowLeft'],
			when: () => node?.parent !== undefined,
			run: async () => void (await shelf.step(id, 'out'))
		},
		{
			id: 'album.take-cover',
			area,
			title: () => text().cover,
			icon: Image,
			when: () => selection.focused !== undefined,
			run: () => shelf.cover(id, selection.focused)
		},
		{
			id: 'album.no-cover',
			area,
			title: () => text().noCover,
			icon: ImageOff,
			when: () => node?.album.cover !== undefined,
			run: () => shelf.cover(id, undefined)
		},
		{
			id: 'album.remove',
			area,
			title: () => text().remove,
			icon: Trash2,
			keys: ['Delete'],
			run: () => shelf.remove(id)
		}
	];
}

/** So many albums are offered by name; all are where an album is typed. */
const mostNamed = 12;

/** Puts what is selected into an album: one command an album. */
export function intoAlbums(app: App): readonly Command[] {
	const { albums, selection } = app;
	return shelfOf(app)
		.tree.nodes.slice(0, mostNamed)
		.map(({ album: { id }, path }) => ({
			id: `album.put:${id}`,
			area: 'app',
			title: () => path,
			icon: Images,
			run: async () => (await albums.work()).put(id, selection.inOrder())
		}));
}

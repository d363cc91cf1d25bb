/** Commands of the queue of songs. */
import CirclePlay from '@lucide/svelte/icons/circle-play';
import Disc3 from '@lucide/svelte/icons/disc-3';
import Folder from '@lucide/svelte/icons/folder';
import ListEnd from '@lucide/svelte/icons/list-end';
import ListMusic from '@lucide/svelte/icons/list-music';
import ListStart from '@lucide/svelte/icons/list-start';
import Play from '@lucide/svelte/icons/play';
import Shuffle from '@lucide/svelte/icons/shuffle';
import SkipBack from '@lucide/svelte/icons/skip-back';
import SkipForward from '@lucide/svelte/icons/skip-forward';
import type { ItemId } from '#lib/library/item.ts';
import { isPlaylist } from '#lib/library/viewing.ts';
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import { musicWords } from '../messages/music-words.ts';
import { musicOf } from '../music/music.svelte.ts';
import { isSong, songsOfAlbum, songsOfFolder } from '../music/songs.ts';

/** Items that are looked at to know whether there are songs among them. */
const looked = 100;

export function musicCommands(app: App): readonly Command[] {
	const { selection, library, viewer } = app;
	const music = () => musicOf(app);
	const chosen = (): readonly ItemId[] =>
		viewer.item === undefined ? selection.inOrder() : library.membersOf(viewer.item);
	const pointed = () => viewer.item ?? selection.focused;
	const rowOf = (id: ItemId | undefined) => (id === undefined ? undefined : library.rows.get(id));
	/** Songs are among them, or may be: what is out of sight is taken to be like the rest. */
	const some = () => {
		const ids =
			viewer.item === undefined && selection.ids.size > 0 ? [...selection.ids].slice(0, looked) : [];
		if (ids.length === 0) return [pointed()].some((id) => rowOf(id)?.kind === 'audio');
		const known = ids.flatMap((id) => rowOf(id) ?? []);
		return known.length === 0 || known.some(({ kind }) => kind === 'audio');
	};
	const song = () => {
		const row = rowOf(pointed());
		return row && isSong(row) ? row : undefined;
	};
	const songsShown = () =>
		library.facets?.kind.some(({ value, count }) => value === 'audio' && count > 0) === true;
	const queued = () => music().queue.entries.length > 0;
	const text = () => musicWords();
	return [
		{
			id: 'music.play',
			area: 'selection',
			title: () => text().playNow,
			icon: Play,
			when: some,
			run: async () => void (await music().add(chosen(), 'now'))
		},
		{
			id: 'music.next-up',
			area: 'selection',
			title: () => text().playNext,
			icon: ListStart,
			when: some,
			run: async () => void (await music().add(chosen(), 'next'))
		},
		{
			id: 'music.add',
			area: 'selection',
			title: () => text().addToQueue,
			icon: ListEnd,
			when: some,
			run: async () => void (await music().add(chosen(), 'end'))
		},
		{
			id: 'music.play-album',
			area: 'selection',
			title: () => text().playAlbum,
			icon: Disc3,
			when: () => song()?.album !== undefined,
			run: async () => {
				const row = song();
				if (library.service && row)
					await music().add(await songsOfAlbum(library.service, row), 'now', row.id);
			}
		},
		{
			id: 'music.play-folder',
			area: 'selection',
			title: () => text().playFolder,
			icon: Folder,
			when: () => song() !== undefined,
			run: async () => {
				const row = song();
				if (!library.service || !row) return;
				const folder = { root: row.root, path: row.folder, recursive: false };
				await music().add(await songsOfFolder(library.service, folder), 'now', row.id);
			}
		},
		{
			id: 'music.play-playlist',
			area: 'selection',
			title: () => text().playlist.open,
			icon: ListMusic,
			when: () => {
				const row = rowOf(pointed());
				return row !== undefined && isPlaylist(row);
			},
			run: async () => {
				const row = rowOf(pointed());
				if (row) await (await import('../music/playlists.ts')).playPlaylist(app, row);
			}
		},
		{
			id: 'music.play-shown',
			area: 'library',
			title: () => text().playShown,
			icon: CirclePlay,
			when: songsShown,
			run: async () => {
				await library.whole();
				await music().add([...library.allMembers()], 'now', song()?.id);
			}
		},
		{
			id: 'music.toggle',
			area: 'app',
			title: () => text().toggle,
			icon: Play,
			keys: ['Shift+Space'],
			when: queued,
			on: () => music().playing,
			run: () => music().toggle()
		},
		{
			id: 'music.next',
			area: 'app',
			title: () => text().next,
			icon: SkipForward,
			keys: ['Alt+PageDown'],
			when: queued,
			run: () => music().skip(1)
		},
		{
			id: 'music.previous',
			area: 'app',
			title: () => text().previous,
			icon: SkipBack,
			keys: ['Alt+PageUp'],
			when: queued,
			run: () => music().skip(-1)
		},
		{
			id: 'music.shuffle',
			area: 'app',
			title: () => text().shuffle,
			icon: Shuffle,
			when: queued,
			on: () => music().queue.unshuffled !== undefined,
			run: () => music().shuffle()
		}
	];
}

/** Playlists that others wrote, and one of the queue. */
import type { Item, ItemId } from '#lib/library/item.ts';
import { saveFile } from '#lib/platform/save.ts';
import type { App } from '../app.svelte.ts';
import { fileNameOf } from '../made-file.ts';
import { musicWords } from '../messages/music-words.ts';
import { musicOf } from './music.svelte.ts';

/** Plays what of a playlist is in the library. @returns how many songs */
export async function playPlaylist(app: App, item: Item): Promise<number> {
	const { service } = app.library;
	if (!service) return 0;
	const { entries } = await service.playlist(await app.roots.fileOf(item), item);
	return musicOf(app).add(
		entries.flatMap(({ id }) => id ?? []),
		'now'
	);
}

/** Makes an album of what a playlist names, in its order. */
export async function albumOfPlaylist(app: App, title: string, items: readonly ItemId[]): Promise<void> {
	const { albumName } = await import('../album-work.ts');
	const work = await app.albums.work();
	const name = await work.createInOrder(albumName(title) ?? musicWords().queue, items);
	app.notices.say({ tone: 'good', text: musicWords().playlist.albumMade(name) });
}

/** Items asked for at once. */
const page = 200;

/** Saves the queue as M3U8: paths below the folder that all of its songs lie in. */
export async function saveQueue(app: App): Promise<void> {
	const { service } = app.library;
	const { entries } = musicOf(app).queue;
	if (!service || entries.length === 0) return;
	const songs: Item[] = [];
	for (let from = 0; from < entries.length; from += page) {
		const rows = await service.rows(entries.slice(from, from + page).map(({ item }) => item));
		songs.push(...rows.filter((row) => row !== undefined));
	}
	const title = musicWords().queue;
	const { playlistText } = await import('#lib/reports/m3u.ts');
	const blob = new Blob([playlistText(title, songs)], { type: 'audio/x-mpegurl' });
	saveFile(blob, `${fileNameOf(title)}.m3u8`);
	const [first] = songs;
	const folder = first && app.roots.named(first.root);
	if (folder !== undefined) app.notices.say({ tone: 'good', text: musicWords().playlist.saved(folder) });
}

import { describe, expect, test } from 'vitest';
import type { Item } from '#lib/library/item.ts';
import { Columns } from '#lib/search/columns.ts';
import { playlistIn } from '#lib/workers/library/playlist.ts';
import { numberedItem } from '../../library/plain-item.ts';

let number = 0;
const at = (path: string, more: Partial<Item> = {}): Item => {
	const slash = path.lastIndexOf('/');
	const [folder, name] = [path.slice(0, Math.max(0, slash)), path.slice(slash + 1)];
	return numberedItem(++number, { kind: 'audio', path, folder, name, ...more });
};
const library = [
	at('Music/A/one.mp3'),
	at('Music/A/Zwölf Türme.flac'),
	at('Music/B/same.mp3'),
	at('Other/B/same.mp3', { root: 2 }),
	at('B/same.mp3', { root: 3, state: 'absent' }),
	at('Music/A/100%25.ogg'),
	at('Music/A/a note.mp3'),
	at('Music/A/clip.mp4', { kind: 'video' }),
	at('Music/A/cover.jpg', { kind: 'photo' }),
	at('Music/A/Case.mp3'),
	at('Music/A/case.mp3')
];
const columns = new Columns();
for (const item of library) columns.put(item);

const idOf = (path: string, root = 1) => library.find((item) => item.path === path && item.root === root)?.id;
const meant = async (lines: readonly string[], about = { root: 1, path: 'Music/list.m3u8' }) =>
	(await playlistIn(columns, new Blob([lines.join('\n')]), about)).entries.map(({ id }) => id);

describe('what a playlist names is found', () => {
	const list = 'Music/list.m3u8';
	const [one, towers, same] = [
		idOf('Music/A/one.mp3'),
		idOf('Music/A/Zwölf Türme.flac'),
		idOf('Music/B/same.mp3')
	];
	test.each<[string, string, string, number | undefined]>([
		['beside the playlist', list, 'A/one.mp3', one],
		['from another folder', 'Lists/a.m3u', '../Music/A/one.mp3', one],
		['in the way of Windows', list, '.\\A\\one.mp3', one],
		['in other letters', list, 'a/ONE.MP3', one],
		['in the letters of macOS', list, 'A/Zwölf Türme.flac'.normalize('NFD'), towers],
		['as an address has it', list, 'A/Zw%C3%B6lf%20T%C3%BCrme.flac', towers],
		['though its name looks like one', list, 'A/100%25.ogg', idOf('Music/A/100%25.ogg')],
		['as an address of a file', list, 'file:///home/me/Music/A/a%20note.mp3', idOf('Music/A/a note.mp3')],
		['of another computer', list, 'C:\\Users\\me\\Music\\A\\one.mp3', one],
		['of a folder above', list, '/media/stick/A/one.mp3', undefined],
		['in its own root first', list, '/x/y/Music/B/same.mp3', same],
		['in another root, where it is nowhere else', list, '/x/Other/B/same.mp3', idOf('Other/B/same.mp3', 2)],
		['with films', list, 'A/clip.mp4', idOf('Music/A/clip.mp4')],
		['with no pictures', list, 'A/cover.jpg', undefined],
		['in the very letters first', list, 'A/case.mp3', idOf('Music/A/case.mp3')],
		['in the very letters first, too', list, 'A/Case.mp3', idOf('Music/A/Case.mp3')],
		['not on the network', list, 'http://radio.example/A/one.mp3', undefined],
		['not where it is nowhere', list, 'A/gone.mp3', undefined],
		['not outside of everything', list, '../../../..', undefined]
	])('%s', async (_, path, place, id) => {
		expect(await meant([place], { root: 1, path })).toEqual([id]);
	});
});

test('a playlist of a folder of its own finds songs of the other folders', async () => {
	expect(await meant(['../Music/A/one.mp3'], { root: 9, path: 'x.m3u' })).toEqual([idOf('Music/A/one.mp3')]);
});

test('order and repetitions stay, and what is missing keeps its place and name', async () => {
	const text = '#EXTM3U\n#PLAYLIST:Mine\nA/one.mp3\n#EXTINF:9,Ann - Gone\nA/gone.mp3\nB/same.mp3\nA/one.mp3';
	const read = await playlistIn(columns, new Blob([text]), { root: 1, path: 'Music/list.m3u8' });
	const one = { place: 'A/one.mp3', id: idOf('Music/A/one.mp3') };
	expect(read).toEqual({
		title: 'Mine',
		entries: [
			one,
			{ place: 'A/gone.mp3', title: 'Ann - Gone' },
			{ place: 'B/same.mp3', id: idOf('Music/B/same.mp3') },
			one
		]
	});
});

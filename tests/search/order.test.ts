import { expect, test } from 'vitest';
import type { Item } from '#lib/library/item.ts';
import type { Song } from '#lib/library/song.ts';
import { Columns } from '#lib/search/columns.ts';
import { Orders } from '#lib/search/order.ts';
import { numberedItem } from '../library/plain-item.ts';

const song = (id: number, name: string, artist: string, album: string, song: Song): Item =>
	numberedItem(id, { kind: 'audio', name, artist, album, song });

/** Two albums of one artist, one of them of two discs, and one of another; as a folder by file name has them. */
const songs = [
	song(1, 'alpha.mp3', 'Zoe', 'Night', { discnumber: 2, tracknumber: 1 }),
	song(2, 'beta.mp3', 'Zoe', 'Night', { discnumber: 1, tracknumber: 10 }),
	song(3, 'gamma.mp3', 'Zoe', 'Night', { discnumber: 1, tracknumber: 2 }),
	song(4, 'delta.mp3', 'Zoe', 'Day', { tracknumber: 2 }),
	song(5, 'epsilon.mp3', 'Zoe', 'Day', { tracknumber: 1 }),
	song(6, 'zeta.mp3', 'Ann', 'Sea', {}),
	song(7, 'eta.mp3', 'Ann', 'Sea', {}),
	numberedItem(8)
];

function ordersOf(items: readonly Item[]) {
	const columns = new Columns();
	for (const item of items) columns.put(item);
	const orders = new Orders(columns);
	return {
		columns,
		orders,
		by: (by: string, descending = false) =>
			[...orders.sorted(columns.live, by, descending)].map((row) => columns.idAt(row))
	};
}

test('an album goes on by disc and track, then by name; an artist by albums', () => {
	const { by } = ordersOf(songs);
	expect(by('album')).toEqual([5, 4, 3, 2, 1, 7, 6, 8]);
	expect(by('artist')).toEqual([7, 6, 5, 4, 3, 2, 1, 8]);
});

test('falling, albums fall and their tracks still rise', () => {
	const { by } = ordersOf(songs);
	expect(by('album', true)).toEqual([7, 6, 3, 2, 1, 5, 4, 8]);
	expect(by('artist', true)).toEqual([5, 4, 3, 2, 1, 7, 6, 8]);
});

test('albums of one name are kept apart by whose they are', () => {
	const { by } = ordersOf([
		song(1, 'a', 'x', 'Greatest Hits', { albumartist: ['Zoe'], tracknumber: 1 }),
		song(2, 'b', 'x', 'Greatest Hits', { albumartist: ['Ann'], tracknumber: 1 }),
		song(3, 'c', 'x', 'Greatest Hits', { albumartist: ['Zoe'], tracknumber: 2 }),
		song(4, 'd', 'x', 'Greatest Hits', { albumartist: ['Ann'], tracknumber: 2 })
	]);
	expect(by('album')).toEqual([2, 4, 1, 3]);
});

test('a track whose number was mended moves to its place, up and down', () => {
	const { by, columns, orders } = ordersOf([
		...songs,
		...Array.from({ length: 12 }, (_, at) => song(20 + at, 'x', 'Max', 'Off', { tracknumber: at + 1 }))
	]);
	for (const falls of [false, true]) expect(by('album', falls)).toContain(3);
	orders.touch(columns.put(song(3, 'gamma.mp3', 'Zoe', 'Night', { discnumber: 1, tracknumber: 11 })));
	expect(by('album').slice(0, 5)).toEqual([5, 4, 2, 3, 1]);
	const falling = by('album', true);
	expect(falling.slice(falling.indexOf(2), falling.indexOf(2) + 3)).toEqual([2, 3, 1]);
});

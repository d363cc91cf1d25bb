import { describe, expect, test } from 'vitest';
import { factorOf } from '#lib/library/music/gain.ts';
import { pathOf, readPlaylist } from '#lib/library/music/playlist.ts';
import * as queue from '#lib/library/music/queue.ts';

const items = ({ entries }: queue.Queue) => entries.map(({ item }) => item);
const of = (...list: number[]) => queue.withOnly(queue.emptyQueue, list);
const now = (one: queue.Queue) => one.entries.find(({ key }) => key === one.now)?.item;
/** The same numbers again and again. */
const drawn = (...numbers: number[]) => {
	let at = 0;
	return () => numbers[at++ % numbers.length] ?? 0;
};

describe('a queue', () => {
	test('plays from the chosen one on, and lets others in next or at the end', () => {
		const begun = queue.withOnly(queue.emptyQueue, [7, 8, 9], 1);
		expect(now(begun)).toBe(8);
		const more = queue.withMore(queue.withMore(begun, [1, 2], 'next'), [3], 'end');
		expect(items(more)).toEqual([7, 8, 1, 2, 9, 3]);
		expect(new Set(more.entries.map(({ key }) => key)).size).toBe(6);
	});

	test('goes on after its end as it is told', () => {
		const one = queue.at(of(1, 2), 2);
		expect(queue.after(one, 2)).toBeUndefined();
		expect(queue.after({ ...one, repeat: 'all' }, 2)?.item).toBe(1);
		expect(queue.after({ ...one, repeat: 'one' }, 1)?.item).toBe(1);
		expect(queue.after({ ...one, repeat: 'one' }, 1, true)?.item).toBe(2);
		expect(queue.before(one, 1)).toBeUndefined();
		expect(queue.before({ ...one, repeat: 'all' }, 1)?.item).toBe(2);
	});

	test('what plays is removed: the next plays, at the end the first', () => {
		expect(now(queue.without(of(1, 2, 3), 1))).toBe(2);
		expect(now(queue.without(queue.at(of(1, 2, 3), 3), 3))).toBe(1);
		expect(queue.without(of(1), 1)).toMatchObject({ entries: [], now: undefined });
	});

	test('shuffled it begins with what plays; in order again all stand where they stood', () => {
		const begun = queue.at(of(1, 2, 3, 4, 5), 3);
		const mixed = queue.shuffled(begun, drawn(0.1, 0.7, 0.3));
		expect(items(mixed)[0]).toBe(3);
		expect(items(mixed)).not.toEqual(items(begun));
		expect(items(mixed).toSorted()).toEqual([1, 2, 3, 4, 5]);
		const added = queue.withMore(queue.without(mixed, 2), [9], 'next');
		expect(items(queue.inOrder(added))).toEqual([1, 3, 9, 4, 5]);
	});

	test('moves one to another place', () => {
		expect(items(queue.moved(of(1, 2, 3), 1, 2))).toEqual([2, 3, 1]);
		expect(items(queue.moved(of(1, 2, 3), 3, -5))).toEqual([3, 1, 2]);
	});

	test('comes back as it was kept, without what is damaged', () => {
		const begun = queue.shuffled(queue.at(of(4, 5, 6), 2));
		expect(queue.queueFrom(structuredClone(begun))).toEqual(begun);
		expect(queue.queueFrom('nonsense')).toEqual(queue.emptyQueue);
		const bent = {
			entries: [{ key: 1, item: 2 }, { key: 1, item: 3 }, null, { key: 'x' }],
			now: 77,
			repeat: 'no'
		};
		expect(queue.queueFrom(bent)).toMatchObject({
			entries: [{ key: 1, item: 2 }],
			now: 1,
			repeat: 'off',
			nextKey: 2
		});
	});

	test('of more than it holds it takes those from the chosen one on', () => {
		const many = Array.from({ length: queue.mostEntries + 50 }, (_, id) => id);
		const made = queue.withOnly(queue.emptyQueue, many, many.length - 1);
		expect(made.entries).toHaveLength(queue.mostEntries);
		expect(now(made)).toBe(many.length - 1);
	});
});

describe('how loud', () => {
	test.each([
		['by the song', { trackGain: -6.0206, albumGain: 0 }, 'track', 0.5],
		['by the album', { trackGain: -6.0206, albumGain: -12.0412 }, 'album', 0.25],
		['by the other where one is missing', { albumGain: -6.0206 }, 'track', 0.5],
		['never beyond the peak', { trackGain: 12, trackPeak: 0.5 }, 'track', 2],
		['no louder without a peak', { trackGain: 6 }, 'track', 1],
		['louder where there is room', { trackGain: 6.0206, trackPeak: 0.25 }, 'track', 2],
		['as it is when off', { trackGain: -6 }, 'off', 1],
		['as it is when nonsense is said', { trackGain: 9999, trackPeak: NaN }, 'track', 1]
	] as const)('%s', (_, gains, mode, factor) => {
		expect(factorOf(gains, mode)).toBeCloseTo(factor, 4);
	});
});

describe('playlists of others', () => {
	const bytes = (text: string) => new TextEncoder().encode(text);

	test('M3U and PLS name places, whatever ends their lines', () => {
		expect(
			readPlaylist(bytes('\ufeff#EXTM3U\r\n#PLAYLIST:Mine\n#EXTINF:1,Ann - A\ra b.mp3\n\n../c.flac'), 'x.m3u')
		).toEqual({
			title: 'Mine',
			entries: [{ place: 'a b.mp3', title: 'Ann - A' }, { place: '../c.flac' }]
		});
		expect(
			readPlaylist(bytes('[playlist]\nFile1=a=b.mp3\nTitle1=t\nfile2 = c.ogg\n'), 'x.pls').entries
		).toEqual([{ place: 'a=b.mp3', title: 't' }, { place: 'c.ogg' }]);
		expect(readPlaylist(Uint8Array.of(0x4d, 0xfc, 0x2e, 0x61), 'x.m3u').entries).toEqual([{ place: 'Mü.a' }]);
	});

	test('XSPF names places as addresses of files, and in its own letters', () => {
		const track = (inside: string) => `<track>${inside}</track>`;
		const tracks = [
			track('<location>My%20Songs/a&amp;b.mp3</location><title>A</title><creator>Ann</creator>'),
			track('<location>http://x.example/s</location><location>file:///m/%C3%BC.flac</location>'),
			track('<title>Nowhere</title>')
		].join('');
		const text = `<?xml version="1.0"?><playlist version="1" xmlns="http://xspf.org/ns/0/"><title>Mine</title><trackList>${tracks}</trackList></playlist>`;
		const read = readPlaylist(bytes(text), 'x.xspf');
		expect(read).toEqual({
			title: 'Mine',
			entries: [{ place: 'My Songs/a&b.mp3', title: 'Ann - A' }, { place: 'file:///m/%C3%BC.flac' }]
		});
		// Cut anywhere, it gives what stands before.
		for (let end = 0; end < text.length; end++) {
			const { entries } = readPlaylist(bytes(text.slice(0, end)), 'x.xspf');
			expect(read.entries.slice(0, entries.length)).toEqual(entries);
		}
	});

	test('what is hostile in them is left out and costs nothing', () => {
		expect(readPlaylist(bytes(`a\0b.mp3\n${'x'.repeat(100_000)}\nok.mp3`), 'x.m3u8').entries).toEqual([
			{ place: 'ok.mp3' }
		]);
		expect(readPlaylist(bytes('a\n'.repeat(200_000)), 'x.m3u').entries).toHaveLength(100_000);
		const many = '<track><location>a</location></track>'.repeat(110_000);
		expect(readPlaylist(bytes(`<playlist>${many}</playlist>`), 'x.xspf').entries).toHaveLength(100_000);
		expect(readPlaylist(bytes('<!DOCTYPE playlist [<!ENTITY a "b">]><playlist/>'), 'x.xspf').entries).toEqual(
			[]
		);
	});

	test('places are found below the root, and never outside it', () => {
		expect(pathOf('..\\B\\one.mp3', 'Music/A')).toEqual({ path: 'Music/B/one.mp3', absolute: false });
		expect(pathOf('file:///home/me/My%20Music/a.mp3', 'x')).toEqual({
			path: 'home/me/My Music/a.mp3',
			absolute: true
		});
		expect(pathOf('C:\\Music\\a.mp3', 'x')).toEqual({ path: 'Music/a.mp3', absolute: true });
		expect(pathOf('../../etc/passwd', 'a')).toBeUndefined();
		expect(pathOf('https://radio.example/live', 'a')).toBeUndefined();
		expect(pathOf('%', '')).toEqual({ path: '%', absolute: false });
	});
});

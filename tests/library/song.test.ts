import { describe, expect, test } from 'vitest';
import type { Item } from '#lib/library/item.ts';
import { fieldNamed } from '#lib/library/query/fields.ts';
import { songFields } from '#lib/library/song.ts';
import { TagIndex } from '#lib/library/tag-index.ts';
import { readFile } from '#lib/workers/scan/read-file.ts';
import { isUpToDate, engineVersion } from '#lib/workers/scan/engine-version.ts';
import { namesOf } from '#lib/parsers/music/keys.ts';
import { dates, numbers, texts, type Column } from '#lib/parsers/music/table.ts';
import * as made from '../fixtures/build-music.ts';
import type { MadePicture, Said } from '../fixtures/build-music.ts';

/** The item of a file as a scan makes it. */
async function itemOf(bytes: Uint8Array, name: string): Promise<Omit<Item, 'id'>> {
	const file = new File([bytes.slice()], name);
	const read = await readFile({ root: 1, path: `music/${name}`, file });
	if (read.status !== 'read') throw new Error(read.status);
	return read.item;
}

const cover: MadePicture = {
	mime: 'image/png',
	type: 3,
	description: '',
	bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1)
};
const id = (last: number) => `00000000-0000-4000-8000-00000000000${String(last)}`;

/** By fields of music; the first name of each in the column of a container is written. */
const said: Readonly<Record<string, readonly string[]>> = {
	title: ['Blue'],
	artist: ['Ann feat. Bob'],
	artists: ['Ann', 'Bob'],
	album: ['Alb'],
	albumArtist: ['Ann & Friends'],
	genres: ['Jazz', 'Soul'],
	composers: ['Cleo', 'Dan'],
	moods: ['Calm'],
	isrcs: ['QZAAA2400001'],
	labels: ['Small Records'],
	catalogNumbers: ['SR 7'],
	barcodes: ['4006381333931'],
	key: ['A minor'],
	albumIds: [id(1)],
	artistIds: [id(2), id(3)],
	date: ['1999'],
	originalDate: ['1971-05-31'],
	trackNumber: ['7'],
	discNumber: ['2'],
	bpm: ['123'],
	trackGain: ['-7.25 dB']
};
const tables = { ...texts, ...dates, ...numbers } as Readonly<Record<string, string>>;

function saidIn(column: Column): Said {
	return Object.entries(said).flatMap(([field, values]) => {
		const [name] = namesOf(tables[field] ?? '').find(([one]) => one === column)?.[1] ?? [];
		return name === undefined ? [] : [[name, ...values] as const];
	});
}

describe('a song says the same in every container', () => {
	test.each<[string, string, Column, (of: Said) => Uint8Array]>([
		['ID3', 'a.mp3', 'id3', (of) => made.mp3(made.id3(4, of, [cover]))],
		['FLAC', 'a.flac', 'vorbis', (of) => made.flac(of, [cover])],
		['Ogg', 'a.ogg', 'vorbis', (of) => made.oggVorbis(of, [cover])],
		['Opus', 'a.opus', 'vorbis', (of) => made.oggOpus(of, [cover])],
		['MP4', 'a.m4a', 'mp4', (of) => made.mp4(of, [cover])],
		['ASF', 'a.wma', 'asf', (of) => made.wma(of, [cover])],
		['Matroska', 'a.mka', 'matroska', (of) => made.mka(of, [cover])],
		['APE', 'b.mp3', 'ape', (of) => made.mp3(new Uint8Array(), made.apeTag(of, [cover]))]
	])('%s', async (_, name, column, write) => {
		const item = await itemOf(write(saidIn(column)), name);
		expect(item).toMatchObject({
			...{ kind: 'audio', title: 'Blue', artist: 'Ann feat. Bob', album: 'Alb', genre: 'Jazz, Soul' },
			...{ year: 1999, key: 'Am', bpm: 123, taken: Date.UTC(1999, 0, 1), takenPart: 'year' },
			song: {
				...{ artists: ['Ann', 'Bob'], genres: ['Jazz', 'Soul'], albumartist: ['Ann & Friends'] },
				...{ composer: ['Cleo', 'Dan'], mood: ['Calm'], isrc: ['QZAAA2400001'] },
				...{ recordlabel: ['Small Records'], catalognumber: ['SR 7'], barcode: ['4006381333931'] },
				...{ albumid: [id(1)], artistid: [id(2), id(3)], tracknumber: 7, discnumber: 2 },
				...{ originalyear: 1971, trackgain: -7.25, cover: 'yes' }
			}
		});
		// What is one value is no list of one beside itself.
		expect(item.song).not.toHaveProperty('compilation');
	});
});

const nothing = new TagIndex([]);

test('one artist stands in the item alone; several without a name of their own are named together', () => {
	expect(songFields(nothing, { artist: ['Ann'], artists: ['Ann'] }, false).song).toBeUndefined();
	const both = songFields(nothing, { artist: ['Ann', 'Bob'], artists: ['Ann', 'Bob'] }, false);
	expect(both).toMatchObject({ artist: 'Ann, Bob', song: { artists: ['Ann', 'Bob'] } });
	expect(songFields(nothing, { albumArtist: ['Ann'] }, false).artist).toBe('Ann');
});

test('what says nothing, or too much, is left out or cut', () => {
	expect(songFields(nothing, { genres: ['Unknown', 'None'] }, false)).toMatchObject({ genre: undefined });
	const many = Array.from({ length: 5000 }, (_, at) => `${String(at)}${'x'.repeat(1000)}`);
	const { song } = songFields(nothing, { composers: many, isrcs: ['\0 '] }, false);
	expect(song?.composer).toHaveLength(50);
	expect(song?.composer?.every((one) => one.length === 300)).toBe(true);
	expect(song).not.toHaveProperty('isrc');
});

test('the name of a film is not its album', () => {
	const film = { title: ['The Film'], album: ['The Film'] };
	expect(songFields(nothing, film, true).album).toBeUndefined();
	expect(songFields(nothing, film, false).album).toBe('The Film');
	expect(songFields(nothing, { album: ['The Film'] }, true).album).toBeUndefined();
	expect(songFields(nothing, { title: ['Song'], album: ['Clips'] }, true).album).toBe('Clips');
});

test('queries read each of several artists and genres, and of older readings the one there is', () => {
	const read = (name: string, item: Partial<Item>) => fieldNamed(name)?.read?.(item as Item);
	expect(read('artist', { artist: 'Ann feat. Bob', song: { artists: ['Ann', 'Bob'] } })).toEqual([
		'Ann',
		'Bob'
	]);
	expect(read('artist', { artist: 'Ann' })).toEqual(['Ann']);
	expect(read('genre', { genre: 'Jazz' })).toEqual(['Jazz']);
	expect(read('artist', {})).toBeUndefined();
	expect(fieldNamed('musicbrainz_trackid')?.name).toBe('recordingid');
	expect(read('isrc', { song: { isrc: ['QZ'] } })).toEqual(['QZ']);
});

test('sounds and films that an older engine read are read again, pictures are not', () => {
	for (const path of ['a/b.mp3', 'c.FLAC', 'd.m4a', 'e.mkv', 'f.Mp4'])
		expect(isUpToDate(6, path), path).toBe(false);
	for (const path of ['a.jpg', 'b.NEF', 'c.heic', 'd.xmp', 'no ending', 'mp3'])
		expect(isUpToDate(6, path), path).toBe(true);
	for (const path of ['a.jpg', 'a.mp3']) {
		expect(isUpToDate(engineVersion, path)).toBe(true);
		expect(isUpToDate(5, path)).toBe(false);
		expect(isUpToDate(engineVersion + 1, path)).toBe(false);
	}
});

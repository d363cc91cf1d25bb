import { describe, expect, it } from 'vitest';
import { fromBytes, readMetadata } from '#lib/parsers/index.ts';
import { genresOf, id3Genre } from '#lib/parsers/conversions/genres.ts';
import { join, text, u32 } from './made-boxes.ts';
import { read } from './reading.ts';

const safe = (size: number) =>
	Uint8Array.of((size >> 21) & 127, (size >> 14) & 127, (size >> 7) & 127, size & 127);
const frame = (id: string, content: Uint8Array, version = 4, flags = 0) =>
	version === 2
		? join(text(id), u32(content.length).subarray(1), content)
		: join(
				text(id),
				version === 4 ? safe(content.length) : u32(content.length),
				Uint8Array.of(0, flags),
				content
			);
const tag = (version: number, flags: number, ...frames: Uint8Array[]) => {
	const body = join(...frames);
	return join(text('ID3'), Uint8Array.of(version, 0, flags), safe(body.length), body);
};
const latin = (value: string) => join(Uint8Array.of(0), text(value));
/** A frame of MPEG 1 layer III, 128 kbit/s, 44,100 Hz, 417 bytes. */
const mpeg = join(Uint8Array.of(0xff, 0xfb, 0x90, 0x64), new Uint8Array(413));
const song = (...parts: Uint8Array[]) => join(...parts, mpeg, mpeg, mpeg);

const tagsOf = async (bytes: Uint8Array) => Object.fromEntries((await read(bytes, 'song.mp3')).tags);

describe('ID3v2', () => {
	it('reads texts in all four encodings', async () => {
		const utf16 = (value: string) =>
			new Uint8Array(Uint16Array.from(value, (letter) => letter.charCodeAt(0)).buffer);
		const bytes = song(
			tag(
				4,
				0,
				frame('TIT2', latin('Caf\xe9')),
				frame('TALB', join(Uint8Array.of(1, 0xff, 0xfe), utf16('Москва'))),
				frame('TPE1', join(Uint8Array.of(2), Uint8Array.of(0, 0x41, 0x26, 0x3a))),
				frame('TCOM', join(Uint8Array.of(3), new TextEncoder().encode('Åse')))
			)
		);
		expect(await tagsOf(bytes)).toMatchObject({
			'ID3v2_4:Title': 'Café',
			'ID3v2_4:Album': 'Москва',
			'ID3v2_4:Artist': 'A☺',
			'ID3v2_4:Composer': 'Åse'
		});
	});

	it('undoes unsynchronisation, skips an extended header and reads version 2.2', async () => {
		const shifted = tag(3, 0x80, join(text('TIT2'), u32(4), Uint8Array.of(0, 0, 0, 0xff, 0, 0x41, 0x42)));
		expect((await tagsOf(song(shifted)))['ID3v2_3:Title']).toBe('ÿAB');
		const extended = tag(3, 0x40, u32(6, 0), Uint8Array.of(0, 0), frame('TIT2', latin('Behind'), 3));
		expect((await tagsOf(song(extended)))['ID3v2_3:Title']).toBe('Behind');
		expect((await tagsOf(song(tag(2, 0, frame('TT2', latin('Old'), 2)))))['ID3v2_2:Title']).toBe('Old');
	});

	it('names free texts by themselves and comments by language', async () => {
		const bytes = song(
			tag(
				4,
				0,
				frame('TXXX', latin('ACOUSTID_ID\x00abc')),
				frame('COMM', join(Uint8Array.of(0), text('deu\x00Hallo'))),
				frame('COMM', join(Uint8Array.of(0), text('engabout\x00Hello'))),
				frame('POPM', join(text('me@here\x00'), Uint8Array.of(255, 0, 0, 0, 7))),
				frame('TCON', latin('17'))
			)
		);
		expect(await tagsOf(bytes)).toMatchObject({
			'ID3v2_4:AcoustidId': 'abc',
			'ID3v2_4:Comment-deu': 'Hallo',
			'ID3v2_4:Comment': '(about) Hello',
			'ID3v2_4:Popularimeter': 'me@here Rating=255 Count=7',
			'ID3v2_4:Genre': 'Rock'
		});
	});

	it('says of a link that it is one, unless its name does; two names in capitals are known', async () => {
		const link = (name: string) => frame('WXXX', latin(`${name}\x00http://a`));
		const free = (name: string) => frame('TXXX', latin(`${name}\x00b`));
		expect(
			await tagsOf(
				song(
					tag(
						4,
						0,
						link('Shop'),
						link('User URL'),
						link('myUrl'),
						free('ALBUMARTISTSORT'),
						free('ARTISTSORT')
					)
				)
			)
		).toMatchObject({
			'ID3v2_4:Shop_URL': 'http://a',
			'ID3v2_4:UserURL': 'http://a',
			'ID3v2_4:MyUrl': 'http://a',
			'ID3v2_4:AlbumArtistSort': 'b',
			'ID3v2_4:Artistsort': 'b'
		});
	});

	it('gives a cover as a place in the file', async () => {
		const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3);
		const bytes = song(
			tag(
				3,
				0,
				frame(
					'APIC',
					join(Uint8Array.of(0), text('image/png\x00'), Uint8Array.of(3), text('Front\x00'), png),
					3
				)
			)
		);
		const metadata = await readMetadata(fromBytes(bytes));
		const [preview] = metadata?.previews ?? [];
		const [at = 0, size = 0] = preview?.range ?? [];
		expect(preview?.mime).toBe('image/png');
		expect(bytes.subarray(at, at + size)).toEqual(png);
	});

	it('whose sound begins behind junk is known by its name, if it begins soon', async () => {
		const behind = (size: number) => join(new Uint8Array(size).fill(120), mpeg, mpeg, mpeg);
		const { metadata, tags } = await read(behind(500), 'song.mp3');
		expect(metadata?.type.type).toBe('MP3');
		expect(tags.get('MPEG:AudioBitrate')).toBe('128 kbps');
		expect((await read(behind(500), 'song.dat')).metadata).toBeUndefined();
		expect((await read(behind(9000), 'song.mp3')).metadata).toBeUndefined();
	});

	it('unpacks a packed frame', async () => {
		const plain = latin('Packed title');
		const stream = new Blob([plain.slice()]).stream().pipeThrough(new CompressionStream('deflate'));
		const packed = new Uint8Array(await new Response(stream).arrayBuffer());
		const bytes = song(tag(3, 0, frame('TIT2', join(u32(plain.length), packed), 3, 0x80)));
		expect((await tagsOf(bytes))['ID3v2_3:Title']).toBe('Packed title');
	});

	it('whose frame says more than the tag keeps the frames before it', async () => {
		const lying = join(text('TALB'), u32(0x7fff_ffff), Uint8Array.of(0, 0));
		const { tags, warnings } = await read(
			song(tag(3, 0, frame('TIT2', latin('Kept'), 3), lying)),
			'song.mp3'
		);
		expect(tags.get('ID3v2_3:Title')).toBe('Kept');
		expect(warnings.length).toBeGreaterThan(0);
	});

	it('cut anywhere never throws', async () => {
		const bytes = song(
			tag(
				4,
				0,
				frame('TIT2', latin('Title')),
				frame('TALB', latin('Album')),
				frame('APIC', latin('image/png\x00\x03\x00data'))
			)
		);
		for (let size = 0; size < bytes.length; size++) {
			const { tags } = await read(bytes.subarray(0, size), 'song.mp3');
			if (size >= 26) expect(tags.get('ID3v2_4:Title')).toBe('Title');
		}
	});
});

/** UTF-16, little-endian as most write it. */
const wide = (value: string, bigEndian = false) => {
	const units = Uint8Array.from(
		[...value].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])
	);
	return bigEndian ? units.map((_byte, at) => units[at ^ 1] ?? 0) : units;
};

describe('texts of ID3v2 as programs write them', () => {
	it('keep the order of bytes of the first for those behind it, and guess it where none is said', async () => {
		const tags = await tagsOf(
			song(
				tag(
					3,
					0,
					frame('TPE1', join(Uint8Array.of(1, 0xfe, 0xff), wide('One\0Two', true)), 3),
					frame('TALB', join(Uint8Array.of(1), wide('Album', true)), 3),
					frame('TIT2', join(Uint8Array.of(1), wide('Title')), 3)
				)
			)
		);
		expect(tags['ID3v2_3:Artist']).toBe('One/Two');
		expect(tags['ID3v2_3:Album']).toBe('Album');
		expect(tags['ID3v2_3:Title']).toBe('Title');
	});

	it('end where only zeros follow, and a comment at its first', async () => {
		const tags = await tagsOf(
			song(
				tag(
					3,
					0,
					frame('TPE1', latin('One\0Two\0\0'), 3),
					frame('COMM', latin('eng\0said\0and more'), 3),
					frame('TCOM', join(Uint8Array.of(3), text('caf\xe9')), 3)
				)
			)
		);
		expect(tags['ID3v2_3:Artist']).toBe('One/Two');
		expect(tags['ID3v2_3:Comment']).toBe('said');
		expect(tags['ID3v2_3:Composer']).toBe('caf?');
	});

	it('are found behind a frame whose name no frame has', async () => {
		const bytes = song(tag(3, 0, frame('a_b?', latin('x'), 3), frame('TALB', latin('Behind'), 3)));
		expect((await tagsOf(bytes))['ID3v2_3:Album']).toBe('Behind');
	});

	it('tell lengths and dates by the version of the tag', async () => {
		const old = await tagsOf(song(tag(2, 0, frame('TLE', latin('1000'), 2))));
		expect(old['ID3v2_2:Length']).toBe('1000');
		const dates = latin('2004-05-06\x002005-06-07');
		expect((await tagsOf(song(tag(4, 0, frame('TDRC', dates)))))['ID3v2_4:RecordingTime']).toBe(
			'2004:05:06/2005:06:07'
		);
	});

	it('count as many bytes as are left without zeros, extended header and foot', async () => {
		const shifted = tag(3, 0x80, join(text('TIT2'), u32(4), Uint8Array.of(0, 0, 0, 0xff, 0, 0x41, 0x42)));
		expect((await tagsOf(song(shifted)))['File:ID3Size']).toBe(String(shifted.length - 1));
	});

	it('tell when lines are sung in frames too, and of what kind they are without their language', async () => {
		const lines = join(Uint8Array.of(0), text('deu'), Uint8Array.of(1, 2), text('\0la\0'), u32(218));
		const tags = await tagsOf(song(tag(3, 0, frame('SYLT', lines, 3))));
		expect(tags['ID3:SynchronizedLyricsType']).toBe('Text Transcription');
		expect(tags['ID3:SynchronizedLyricsText-deu']).toBe('[0218]la');
	});
});

describe('the tail of a song', () => {
	it('has a text of Lyrics3 version 1, and fields that nobody lists', async () => {
		const v1 = join(text('TAG'), new Uint8Array(124), Uint8Array.of(17));
		const old = await tagsOf(join(song(), text('LYRICSBEGIN[00:01]laLYRICSEND'), v1));
		expect(old['Lyrics3:Lyrics']).toBe('[00:01]la');
		const fields = await tagsOf(join(song(), text('LYRICSBEGINGRP00001x000020LYRICS200'), v1));
		expect(fields['Lyrics3:Lyrics3_GRP']).toBe('x');
	});

	it('has items of APE with names in UTF-8', async () => {
		const apeItem = join(Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0), text('Gr\xc3\xb6\xc3\x9fe\x00v'));
		const size = apeItem.length + 32;
		const head = Uint8Array.of(0xd0, 7, 0, 0, size, 0, 0, 0, 1, 0, 0, 0);
		const tags = await tagsOf(join(song(), apeItem, text('APETAGEX'), head, new Uint8Array(12)));
		expect(tags['APE:GrE']).toBe('v');
	});

	it('has ID3v1.1 behind APE and Lyrics3', async () => {
		const v1 = join(
			text('TAG'),
			text('Old title'.padEnd(30, '\0')),
			new Uint8Array(92),
			Uint8Array.of(0, 7, 17)
		);
		const apeItem = join(Uint8Array.of(5, 0, 0, 0, 0, 0, 0, 0), text('Album Artist\x00Someo'));
		const size = apeItem.length + 32;
		const foot = join(
			text('APETAGEX'),
			Uint8Array.of(0xd0, 7, 0, 0, size, 0, 0, 0, 1, 0, 0, 0),
			new Uint8Array(12)
		);
		const lyrics = text('LYRICSBEGINETT00005Title000024LYRICS200');
		expect(await tagsOf(join(song(), apeItem, foot, lyrics, v1))).toMatchObject({
			'ID3v1:Title': 'Old title',
			'ID3v1:Track': '7',
			'ID3v1:Genre': 'Rock',
			'APE:AlbumArtist': 'Someo',
			'Lyrics3:ExtendedTrackTitle': 'Title'
		});
	});
});

it('genres are told by number, by name, and several at once', () => {
	expect(id3Genre('(17)(0)')).toBe('(Rock)(Blues)');
	expect(id3Genre('(17)Rock')).toBe('Rock');
	expect(id3Genre('(4)Eurodisco')).toBe('(Disco)Eurodisco');
	expect(id3Genre('17\0Pop/8')).toBe('Rock/Pop/Jazz');
	expect(id3Genre('(300)')).toBe('(Unknown (300))');
	expect(id3Genre('007')).toBe('Unknown (007)');
	expect(id3Genre('(RX)')).toBe('RX');
	expect(id3Genre('a/b')).toBe('a/b');
	expect(id3Genre('Indie')).toBe('Indie');
	expect(genresOf('(17)(0)')).toEqual(['Rock', 'Blues']);
	expect(genresOf('(4)Eurodisco')).toEqual(['Disco', 'Eurodisco']);
	expect(genresOf('(RX)')).toEqual(['Remix']);
});

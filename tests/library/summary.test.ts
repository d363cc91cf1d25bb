import { describe, expect, test } from 'vitest';
import type { StoredTag, StoredValue } from '#lib/library/item.ts';
import { readingOf, type Reading } from '#lib/library/reading.ts';
import { cameraName, summarise, wallClock } from '#lib/library/summary.ts';
import { defineTable } from '#lib/parsers/table.ts';
import type { Metadata } from '#lib/parsers/index.ts';
import type { Music } from '#lib/parsers/music.ts';

const facts = {
	root: 3,
	path: '2024/May/IMG 1.JPG',
	size: 9,
	modified: 5,
	added: 7,
	fingerprint: 'f'.repeat(32)
};
const jpeg = { type: 'JPEG', mime: 'image/jpeg', extension: 'jpg' };

const families: Record<string, string> = {
	IFD0: 'EXIF',
	IFD1: 'EXIF',
	SubIFD: 'EXIF',
	ExifIFD: 'EXIF',
	GPS: 'EXIF',
	Canon: 'MakerNotes',
	Nikon: 'MakerNotes',
	Keys: 'QuickTime',
	ItemList: 'QuickTime',
	Track1: 'QuickTime',
	Track2: 'QuickTime',
	ID3v2_3: 'ID3',
	PNG: 'PNG',
	File: 'File',
	QuickTime: 'QuickTime',
	FLAC: 'FLAC',
	Vorbis: 'Vorbis',
	IPTC: 'IPTC',
	Composite: 'Composite'
};

/** Tags as `Group1:Name`: value, or value and printed value. */
function reading(
	values: Record<string, StoredValue | { value: StoredValue; printed: string }>,
	type = jpeg
): Reading {
	const tags = Object.entries(values).map(([key, given]): StoredTag => {
		const [group1 = '', name = ''] = key.split(':');
		const shown = typeof given === 'object' && 'printed' in given ? given : { value: given };
		const group0 = families[group1] ?? (group1.startsWith('XMP') ? 'XMP' : 'Other');
		return { group0, group1, name, id: name, table: 'Made', offset: 0, size: 0, ...shown };
	});
	return { type, tags, warnings: [], previews: [] };
}

const summary = (values: Parameters<typeof reading>[0], type = jpeg, music?: Music) =>
	summarise({ ...reading(values, type), ...(music && { music }) }, facts).item;

test('a lens is told by its name, never by dashes or by what it can do', () => {
	expect(summary({ 'ExifIFD:LensModel': '----', 'Composite:LensID': 'Sigma 50mm' }).lens).toBe('Sigma 50mm');
	expect(summary({ 'ExifIFD:LensModel': '----' }).lens).toBeUndefined();
	expect(summary({ 'Nikon:LensType': 'G VR', 'Nikon:Lens': '24-70mm f/2.8' }).lens).toBe('24-70mm f/2.8');
	expect(summary({ 'Canon:LensType': 'n/a', 'Canon:LensModel': 'EF50mm f/1.8 STM' }).lens).toBe(
		'EF50mm f/1.8 STM'
	);
});

test('a file without tags has what its path and type say, and nothing invented', () => {
	expect(summary({})).toEqual({
		...facts,
		name: 'IMG 1.JPG',
		folder: '2024/May',
		extension: 'jpg',
		type: 'JPEG',
		mime: 'image/jpeg',
		kind: 'photo',
		state: 'present',
		tagCount: 0,
		warningCount: 0
	});
});

test('a photo has its exposure, camera and lens', () => {
	expect(
		summary({
			'IFD0:Make': 'NIKON CORPORATION',
			'IFD0:Model': 'NIKON D70',
			'ExifIFD:ISO': 200,
			'ExifIFD:FNumber': 5.6,
			'ExifIFD:ExposureTime': 0.004,
			'ExifIFD:FocalLength': 50,
			'Canon:LensType': { value: 10, printed: 'Canon EF 50mm f/1.8' }
		})
	).toMatchObject({
		camera: 'NIKON D70',
		iso: 200,
		aperture: 5.6,
		shutter: 0.004,
		focal: 50,
		lens: 'Canon EF 50mm f/1.8'
	});
});

test.each([
	['Canon', 'Canon EOS 5D', 'Canon EOS 5D'],
	['NIKON CORPORATION', 'NIKON D70', 'NIKON D70'],
	['SONY', 'ILCE-7M3', 'SONY ILCE-7M3'],
	['OLYMPUS IMAGING CORP.', 'E-500', 'OLYMPUS E-500'],
	['EASTMAN KODAK COMPANY', 'KODAK DC280', 'KODAK DC280'],
	['Apple', 'iPhone 12', 'Apple iPhone 12'],
	['Samsung Techwin Co., Ltd.', 'NV10', 'Samsung Techwin NV10'],
	[undefined, 'X100', 'X100'],
	['Leica', undefined, 'Leica']
])('make %s and model %s are called %s', (make, model, name) => {
	expect(cameraName(make, model)).toBe(name);
});

describe('size', () => {
	test('is that of the picture as shown, after orientation', () => {
		const upright = { 'File:ImageWidth': 4000, 'File:ImageHeight': 3000 };
		expect(summary(upright)).toMatchObject({ width: 4000, height: 3000 });
		expect(summary({ ...upright, 'IFD0:Orientation': 6 })).toMatchObject({
			width: 3000,
			height: 4000,
			orientation: 6
		});
	});

	test('is never that of a thumbnail, and that of the largest picture of a raw file', () => {
		const sizes = {
			'IFD1:ImageWidth': 9000,
			'IFD1:ImageHeight': 9000,
			'IFD0:ImageWidth': 160,
			'IFD0:ImageHeight': 120,
			'SubIFD:ImageWidth': 6000,
			'SubIFD:ImageHeight': 4000
		};
		expect(summary(sizes)).toMatchObject({ width: 6000, height: 4000 });
	});

	test('a picture of HEIF that lies on its side is as high as its pixels are wide', () => {
		const picture = { 'File:ImageWidth': 4032, 'File:ImageHeight': 3024, 'QuickTime:Rotation': 3 };
		expect(summary(picture)).toMatchObject({ width: 3024, height: 4032 });
		expect(summary({ ...picture, 'QuickTime:Rotation': 2 })).toMatchObject({ width: 4032, height: 3024 });
	});

	test('of a film follows its rotation', () => {
		const film = { 'Track1:ImageWidth': 1920, 'Track1:ImageHeight': 1080, 'Composite:Rotation': 90 };
		expect(summary(film, { type: 'MP4', mime: 'video/mp4', extension: 'mp4' })).toMatchObject({
			width: 1080,
			height: 1920,
			kind: 'video'
		});
	});
});

describe('when it was taken', () => {
	test('is the clock on the wall there, whatever the zone', () => {
		expect(wallClock('2005:07:02 10:38:28')).toBe(Date.UTC(2005, 6, 2, 10, 38, 28));
		expect(wallClock('2005:07:02 10:38:28.25+09:00')).toBe(Date.UTC(2005, 6, 2, 10, 38, 28, 250));
		expect(wallClock('2005-07-02T10:38:28Z')).toBe(Date.UTC(2005, 6, 2, 10, 38, 28));
		expect(wallClock('1999')).toBe(Date.UTC(1999, 0, 1));
		expect(wallClock('0050:01:01 00:00:00')).toBeLessThan(Date.UTC(100, 0, 1));
	});

	test.each(['0000:00:00 00:00:00', '1904:01:01 00:00:00', '2005:13:01', '    :  :  ', '', 'yesterday'])(
		'is unknown where a clock was never set: %s',
		(text) => {
			expect(wallClock(text)).toBeUndefined();
		}
	);

	test('is the moment of exposure before that of a change; an unset one gives way', () => {
		const times = {
			'IFD0:ModifyDate': '2020:01:01 00:00:00',
			'ExifIFD:DateTimeOriginal': '0000:00:00 00:00:00',
			'ExifIFD:CreateDate': '2019:05:06 07:08:09'
		};
		expect(summary(times).taken).toBe(Date.UTC(2019, 4, 6, 7, 8, 9));
	});
});

describe('where', () => {
	test('south and west are negative', () => {
		expect(
			summary({
				'GPS:GPSLatitude': 33.5,
				'GPS:GPSLatitudeRef': 'S',
				'GPS:GPSLongitude': 70.5,
				'GPS:GPSLongitudeRef': 'W'
			})
		).toMatchObject({ latitude: -33.5, longitude: -70.5 });
	});

	test('a film tells it in one text', () => {
		expect(summary({ 'Keys:GPSCoordinates': '48.2 16.37 170' })).toMatchObject({
			latitude: 48.2,
			longitude: 16.37
		});
	});

	test('a receiver without a fix, or nonsense, gives none', () => {
		for (const [latitude, longitude] of [
			[0, 0],
			[91, 10],
			[10, 200]
		] as const) {
			const item = summary({ 'GPS:GPSLatitude': latitude, 'GPS:GPSLongitude': longitude });
			expect(item).not.toHaveProperty('latitude');
		}
	});

	test('names come small to large', () => {
		expect(summary({ 'IPTC:City': 'Wien', 'XMP-photoshop:Country': 'Austria' }).place).toBe('Wien, Austria');
	});
});

describe('words', () => {
	test('keywords are those of XMP, else of IPTC, else of Windows, cleaned', () => {
		expect(
			summary({
				'XMP-dc:Subject': ['dog', 'beach '],
				'IPTC:Keywords': ['beach', 'dog', 'sun'],
				'IFD0:XPKeywords': 'sun;sea'
			}).keywords
		).toEqual(['dog', 'beach']);
		expect(summary({ 'IPTC:Keywords': ['beach', 'dog', 'sun'], 'IFD0:XPKeywords': 'x' }).keywords).toEqual([
			'beach',
			'dog',
			'sun'
		]);
		expect(summary({ 'IFD0:XPKeywords': 'sun;sea' }).keywords).toEqual(['sun', 'sea']);
		expect(summary({ 'XMP-dc:Subject': 'one' }).keywords).toEqual(['one']);
	});

	test('what cameras write by themselves is no caption', () => {
		expect(summary({ 'IFD0:ImageDescription': 'OLYMPUS DIGITAL CAMERA         ' })).not.toHaveProperty(
			'caption'
		);
	});

	test('a rating is 0 to 5, or none', () => {
		expect(summary({ 'XMP-xmp:Rating': 4 }).rating).toBe(4);
		expect(summary({ 'XMP-xmp:Rating': 0 }).rating).toBe(0);
		expect(summary({ 'XMP-xmp:Rating': -1 })).not.toHaveProperty('rating');
		expect(summary({ 'XMP-xmp:Rating': 99 })).not.toHaveProperty('rating');
	});
});

test('a song has artist, album, genre, year and length', () => {
	const mp3 = { type: 'MP3', mime: 'audio/mpeg', extension: 'mp3' };
	expect(
		summary({ 'Composite:Duration': 12.5, 'ID3v2_3:Title': 'Tag' }, mp3, {
			title: ['Song'],
			artist: ['Someone'],
			album: ['Something'],
			genres: ['Jazz'],
			date: '1984'
		})
	).toMatchObject({
		kind: 'audio',
		title: 'Song',
		artist: 'Someone',
		album: 'Something',
		genre: 'Jazz',
		year: 1984,
		duration: 12.5
	});
	expect(
		summary(
			{ 'FLAC:TotalSamples': 88200, 'FLAC:SampleRate': 44100 },
			{ type: 'FLAC', mime: 'audio/flac', extension: 'flac' },
			{ date: '2001-09-01' }
		)
	).toMatchObject({ duration: 2, year: 2001, taken: Date.UTC(2001, 8, 1) });
});

test.each([
	['2019', 'year', Date.UTC(2019, 0, 1)],
	['2019-05', 'month', Date.UTC(2019, 4, 1)],
	['2019-05-06', 'day', Date.UTC(2019, 4, 6)],
	['2019-05-06T07:08', undefined, Date.UTC(2019, 4, 6, 7, 8)],
	['2019:05:06 07:08:09+02:00', undefined, Date.UTC(2019, 4, 6, 7, 8, 9)]
])('of the date %s no more is told than it says: %s', (text, takenPart, taken) => {
	const song = summary({}, { type: 'MP3', mime: 'audio/mpeg', extension: 'mp3' }, { date: text });
	expect({ taken: song.taken, takenPart: song.takenPart }).toEqual({ taken, takenPart });
});

test.each([
	['1985:00:00', 'year', Date.UTC(1985, 0, 1)],
	['1985:00:00 00:00:00', 'year', Date.UTC(1985, 0, 1)],
	['1985:07:00', 'month', Date.UTC(1985, 6, 1)],
	['1985:07:  ', 'month', Date.UTC(1985, 6, 1)],
	['1985:07:   :  :  ', 'month', Date.UTC(1985, 6, 1)],
	['1985', 'year', Date.UTC(1985, 0, 1)],
	['0000:00:00 00:00:00', undefined, undefined],
	['    :  :     :  :  ', undefined, undefined]
])('of a photo dated %o no day is invented', (text, takenPart, taken) => {
	const photo = summary({ 'ExifIFD:DateTimeOriginal': text });
	expect({ taken: photo.taken, takenPart: photo.takenPart }).toEqual({ taken, takenPart });
});

describe('tags as they are kept', () => {
	const table = defineTable('Made::Main', 'EXIF', 'IFD0', [
		{ id: 1, name: 'Orientation', print: { 1: 'Horizontal (normal)' } },
		{ id: 2, name: 'Secret', unknown: true },
		{ id: 3, name: 'Thumb' },
		{ id: 4, name: 'Subject', list: true }
	]);
	const entry = (id: number) => {
		const found = table.entries.get(id);
		if (!found) throw new Error('no entry');
		return { entry: found, group0: 'EXIF', group1: 'IFD0', range: [8, 2] as const };
	};
	const metadata: Metadata = {
		type: jpeg,
		tags: [
			{ ...entry(1), raw: 1 },
			{ ...entry(2), raw: 5 },
			{ ...entry(3), raw: { binary: 4, bytes: new Uint8Array(4) } },
			{ ...entry(4), raw: ['a', 'b'] }
		],
		warnings: [{ message: 'odd', kind: 'minor' }],
		previews: [
			{ name: 'ThumbnailImage', mime: 'image/jpeg', range: [3, 4] },
			{ name: 'Packed', mime: 'image/png' }
		],
		used: {}
	};

	test('have value and printed value where they differ, bytes as their size, and no unknown tags', () => {
		const { tags, warnings, previews } = readingOf(metadata);

		expect(tags.map(({ name, value, printed }) => [name, value, printed])).toEqual([
			['Orientation', 1, 'Horizontal (normal)'],
			['Thumb', { binary: 4 }, undefined],
			['Subject', ['a', 'b'], undefined]
		]);
		expect(tags[0]).toMatchObject({ id: 1, table: 'Made::Main', offset: 8, size: 2 });
		expect(warnings).toEqual(['odd']);
		expect(previews).toEqual([{ name: 'ThumbnailImage', mime: 'image/jpeg', offset: 3, size: 4 }]);
	});
});

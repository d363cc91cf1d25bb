/** Values that cameras rarely write, but programs do: what they print as was held against ExifTool. */
import { describe, expect, it } from 'vitest';
import { bytes, chunk, png, u16, u32, utf8, xmpText } from '../fixtures/build-blocks.ts';
import {
	ascii,
	frame,
	jpeg,
	rational,
	segment,
	short,
	sub,
	tiff,
	undef,
	type Ifd
} from '../fixtures/build-tiff.ts';
import { rw2, rw2Preview } from '../fixtures/build-olympus.ts';
import { tagName, tagNameOfKey, tagNameOfMatroska } from '#lib/parsers/blocks/media-tables.ts';
import { conversions } from '#lib/parsers/conversions.ts';
import { duration } from '#lib/parsers/conversions/media.ts';
import { nameOfKey } from '#lib/parsers/formats/quicktime/metadata.ts';
import { shown } from './computed.ts';
import {
	box,
	fileType,
	itemList,
	join,
	movieHeader,
	text as letters,
	u16 as words,
	u32 as longs
} from './made-boxes.ts';
import { read } from './reading.ts';

const exif = async (ifd: Ifd) =>
	(await read(jpeg(segment(0xe1, 'Exif\0\0', tiff([ifd], {})), frame(64, 48)))).tags;

describe('EXIF', () => {
	it('says whether a maker note may be moved', async () => {
		expect((await exif([short(50741, 1)])).get('IFD0:MakerNoteSafety')).toBe('Safe');
	});

	it('tells of places that are divided by nothing only that they are there', async () => {
		const gps = await exif([
			sub(34853, [
				ascii(1, 'N'),
				rational(2, 48, 1, 1, 0, 3, 1),
				rational(7, 5, 1, 8, 1, 93_000_003, 10_000_000),
				short(27, 4)
			])
		]);
		expect(gps.get('GPS:GPSLatitude')).toBe('');
		expect(gps.get('GPS:GPSTimeStamp')).toBe('05:08:09.3');
		expect(gps.get('GPS:GPSProcessingMethod')).toBe('4');
	});

	it('counts with exponents that were divided by nothing', async () => {
		const tags = await exif([
			sub(34665, [
				{ id: 37377, type: 10, value: [0, 0] },
				rational(37378, 1, 0),
				rational(37381, 0, 0),
				rational(37386, 50, 1),
				short(41989, 75)
			])
		]);
		expect(Object.fromEntries(tags)).toMatchObject({
			'ExifIFD:ShutterSpeedValue': '0',
			'ExifIFD:ApertureValue': 'Inf',
			'ExifIFD:MaxApertureValue': '1.0'
		});
		const endless = await exif([
			sub(34665, [rational(33437, 1, 0), rational(37386, 50, 1), short(41989, 75)])
		]);
		expect(endless.get('Composite:HyperfocalDistance')).toBe('Inf m');
	});

	it('says that a mosaic is cut, and that a step is endless', async () => {
		const tags = await exif([
			sub(34665, [undef(41730, bytes([66, 32])), { id: 37380, type: 10, value: [1, 0] }])
		]);
		expect(tags.get('ExifIFD:CFAPattern')).toBe('<truncated data>');
		expect(tags.get('ExifIFD:ExposureCompensation')).toBe('+Inf');
	});

	it('puts the fraction of a second behind the clock, wherever it stands', () => {
		const when = (date: string, fraction: string, zone?: string) =>
			shown([
				['EXIF/ExifIFD:DateTimeOriginal', date],
				['EXIF/ExifIFD:SubSecTimeOriginal', fraction],
				...(zone === undefined ? [] : [['EXIF/ExifIFD:OffsetTimeOriginal', zone] as const])
			])['SubSecDateTimeOriginal'];
		expect(when('1966:08:23 12:36:30Z', '813')).toBe('1966:08:23 12:36:30.813Z');
		expect(when('1942:02:21 06:16:51-07:30', '31')).toBe('1942:02:21 06:16:51.31-07:30');
		expect(when('2090:08:23 19:26:07.662Z', '1', '+09:00')).toBe('2090:08:23 19:26:07.662Z+09:00');
		expect(when('1978:07:19', '31')).toBeUndefined();
	});

	it('says what may be learned from a picture', async () => {
		const tags = await exif([
			sub(34665, [undef(37511, bytes(u16(1), u16(0), u16(0), u16(3), u16(1), u16(9)))])
		]);
		expect(tags.get('ExifIFD:LearningOptOutIn')).toBe(
			'All / Individual Usage Not Specified; Opt-out; Data Mining; Opt-in; Unknown(9)'
		);
	});

	it('tells the times of the images that one was made of', async () => {
		const times = bytes(
			...[1, 2, 3, 4, 5, 6, 7].map((n) => bytes(u32(n), u32(2))),
			u16(1),
			u16(3),
			u32(1),
			u32(8)
		);
		const tags = await exif([sub(34665, [undef(42082, times)])]);
		expect(tags.get('ExifIFD:CompositeImageExposureTimes')).toBe('0.5 1 1.5 2 2.5 3 3.5 1 3 0.125');
	});

	it('keeps what was divided by nothing', async () => {
		const tags = await exif([
			sub(34665, [rational(33437, 0, 0), rational(37378, 2, 1), rational(37386, 1, 0)]),
			sub(34853, [rational(31, 0, 0), rational(7, 1, 0, 0, 1, 0, 1)])
		]);
		expect(Object.fromEntries(tags)).toMatchObject({
			'ExifIFD:FocalLength': 'Inf mm',
			'Composite:Aperture': 'undef',
			'GPS:GPSHPositioningError': 'undef m',
			'GPS:GPSTimeStamp': 'Inf:NaN:000000000NaN'
		});
	});

	it.each([
		[0, '5 m Above Sea Level'],
		[1, '5 m Below Sea Level'],
		[2, '5 m Positive Sea Level (sea-level ref)'],
		[3, '5 m Negative Sea Level (sea-level ref)'],
		[127, '5 m Below Sea Level']
	])('says where heights count from (%i)', async (reference, text) => {
		const tags = await exif([sub(34853, [{ id: 5, type: 1, value: [reference] }, rational(6, 5, 1)])]);
		expect(tags.get('Composite:GPSAltitude')).toBe(text);
	});

	it('adds no fraction of a second to a day', async () => {
		const tags = await exif([
			sub(34665, [ascii(36868, '2024:02:07'), ascii(37522, '47'), ascii(36882, '-04:00')])
		]);
		expect(tags.get('Composite:SubSecCreateDate')).toBe('2024:02:07-04:00');
	});
});

it('the size of a picture in raw files is that of EXIF only where the directories tell one', () => {
	const size = [
		['EXIF/ExifIFD:ExifImageWidth', 800],
		['EXIF/ExifIFD:ExifImageHeight', 600]
	] as const;
	expect(shown(size, { type: 'IIQ' })).toEqual({});
});

it('a size that the metadata alone tell has megapixels too', () => {
	expect(shown([['MIE/MIE-Image:ImageSize', '100x80']])).toMatchObject({ Megapixels: '0.008' });
});

it('XMP and IPTC of Panasonic raw files are read, however long', async () => {
	const packet = utf8(
		xmpText('<dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">Hill</dc:title>') + ' '.repeat(5000)
	);
	const iptc = bytes([0x1c, 2, 90], u16(4), 'Ulm!');
	const file = rw2({
		preview: rw2Preview(),
		entries: [undef(0x2bc, packet), undef(0x83bb, iptc)]
	});
	const { tags } = await read(file, 'a.rw2');
	expect(tags.get('XMP-dc:Title')).toBe('Hill');
	expect(tags.get('IPTC:City')).toBe('Ulm!');
});

it('texts of PNG are named by their language, also by American English', async () => {
	const text = (keyword: string, lang: string) => chunk('iTXt', bytes(keyword, [0, 0, 0], lang, [0, 0], 'x'));
	const { tags } = await read(png([text('Title', 'en-us'), text('Comment', 'de')]));
	expect(tags.get('PNG:Title-en-US')).toBe('x');
	expect(tags.get('PNG:Comment-de')).toBe('x');
});

it('escapes in PostScript strings are letters', async () => {
	const { tags } = await read(bytes('%!PS-Adobe-3.0\n%%Title: (a\\tb\\nc\\(d)\n%%EndComments\n'), 'a.ps');
	expect(tags.get('PostScript:Title')).toBe('a\tb\nc(d');
});

/** What ExifTool calls free names: of an ID3 frame, a Vorbis comment or APE item, a Matroska tag, a QuickTime key. */
describe('names that files bring', () => {
	it.each([
		['x1_y', 'X1_y', 'X1Y', 'X1Y', 'X1_Y'],
		['X_Y', 'X_y', 'X_y', 'XY', 'X_Y'],
		['a_b', 'AB', 'A_b', 'AB', 'A_B'],
		['ab_cd', 'AbCd', 'AbCd', 'AbCd', 'AbCd'],
		['foo.bar_baz', 'FoobarBaz', 'FooBarBaz', 'FoobarBaz', 'FooBarBaz'],
		['foo-bar', 'Foo-bar', 'Foo-bar', 'Foobar', 'Foo-bar'],
		['mixedCase_Key', 'MixedCase_Key', 'MixedcaseKey', 'MixedcaseKey', 'MixedCaseKey'],
		['a__b', 'A__b', 'A__b', 'A_B', 'A__B'],
		['_lead', 'Tag_lead', 'Tag_lead', 'Lead', 'Tag_Lead'],
		['1st', 'Tag1st', 'Tag1st', 'Tag1st', 'Tag1st'],
		['x', 'TagX', 'TagX', 'Tag_X', 'Tag_X'],
		['com.foo.bar', 'Comfoobar', 'ComFooBar', 'Comfoobar', 'FooBar']
	])('%s', (key, id3, vorbis, matroska, quickTime) => {
		expect([tagName(key), tagNameOfKey(key), tagNameOfMatroska(key), nameOfKey(key)]).toEqual([
			id3,
			vorbis,
			matroska,
			quickTime
		]);
	});
});

it('what lies exactly between two hundredths is told by the even one', () => {
	expect([0.125, 0.375, 2.625].map(duration)).toEqual(['0.12 s', '0.38 s', '2.62 s']);
	expect(shown([['EXIF:FocalLength', 4.25]])).toMatchObject({ FocalLength35efl: '4.2 mm' });
});

it('a length of a song that is no number is none', () => {
	expect(conversions.milliseconds('Rock')).toBe(0);
	expect(conversions.milliseconds('1500')).toBe(1.5);
});

it('what a film says for another country is a tag of its own', async () => {
	const data = (country: number, value: string) =>
		box('data', join(longs(1), words(country, 0), letters(value)));
	const item = box('\xa9grp', join(data(0, 'all'), data(0x4445, 'here')));
	const { tags } = await read(
		join(fileType(), box('moov', join(movieHeader(), box('udta', itemList(item)))))
	);
	expect(tags.get('ItemList:Grouping')).toBe('all');
	expect(tags.get('ItemList:Grouping-und-DE')).toBe('here');
});

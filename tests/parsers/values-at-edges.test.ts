/** Values at the edges of what their tags are for: what they print as was held against ExifTool. */
import { describe, expect, it } from 'vitest';
import { bytes, u16, u32, utf8, xmpText } from '../fixtures/build-blocks.ts';
import { element, folder } from '../fixtures/build-ebml.ts';
import { nikonJpeg } from '../fixtures/build-nikon.ts';
import { pentaxJpeg } from '../fixtures/build-pentax.ts';
import { sonyJpeg } from '../fixtures/build-sony.ts';
import { ascii, frame, jpeg, segment, short, sub, tiff, undef, type Ifd } from '../fixtures/build-tiff.ts';
import { addConversions, conversions } from '#lib/parsers/conversions.ts';
import { textsOf } from '#lib/parsers/blocks/id3-text.ts';
import { canonColorCalib, canonColorCalib2 } from '#lib/parsers/tags/makers/canon-colors.ts';
import { canonConversions } from '#lib/parsers/conversions/canon.ts';
import { pentaxConversions } from '#lib/parsers/conversions/pentax.ts';
import { shown } from './computed.ts';
import { box, fileType, join, text as letters, u16 as words, u32 as longs } from './made-boxes.ts';
import { read } from './reading.ts';

addConversions(canonConversions);
addConversions(pentaxConversions);

const exif = async (ifd: Ifd) =>
	(await read(jpeg(segment(0xe1, 'Exif\0\0', tiff([ifd], {})), frame(64, 48)))).tags;

describe('dates', () => {
	it('keep the spaces of clocks that were never set', async () => {
		const empty = '    :  :     :  :  ';
		const { metadata } = await read(
			jpeg(segment(0xe1, 'Exif\0\0', tiff([[ascii(306, empty)]], {})), frame(64, 48))
		);
		expect(metadata?.tags.find(({ entry }) => entry.id === 306)?.raw).toBe(empty);
	});

	it('get a zone of two digits, where they have no sign of their own', () => {
		const told = (date: string, zone: string) =>
			shown([
				['EXIF/ExifIFD:DateTimeOriginal', date],
				['EXIF/ExifIFD:OffsetTimeOriginal', zone],
				['EXIF/ExifIFD:SubSecTimeOriginal', '5']
			])['SubSecDateTimeOriginal'];
		expect(told('2020:01:02 03:04:05', '+1:00')).toBe('2020:01:02 03:04:05.5+01:00');
		expect(told('2020-01-02 03:04:05', '+01:00')).toBe('2020-01-02 03:04:05.5');
	});

	it('of satellites end with month and day', async () => {
		const stamp = async (date: string) =>
			(await exif([sub(34853, [ascii(29, date)])])).get('GPS:GPSDateStamp');
		expect(await stamp('2020:01:02')).toBe('2020:01:02');
		expect(await stamp('12345678901')).toBe('1234567:89:01');
	});
});

describe('comments', () => {
	const comment = async (value: string) =>
		(await exif([sub(34665, [undef(0x9286, bytes(value))])])).get('ExifIFD:UserComment');

	it('name how they are written at their very beginning', async () => {
		expect(await comment('ASCII\0\0\0one')).toBe('one');
		expect(await comment('UNICODE \0o\0n\0e')).toBe('one');
	});
});

describe('steps of exposure', () => {
	it('are rounded up where they lie between two', () => {
		expect(conversions.xmpExposureBias(-1.075)).toBe('-1.08');
		expect(conversions.xmpExposureBias(0.5)).toBe('+1/2');
	});
});

describe('GeoTIFF', () => {
	it('has texts that lie far from its directory', async () => {
		const { tags } = await read(
			tiff([
				[
					ascii(270, 'x'.repeat(20_000)),
					short(34735, 1, 1, 0, 1, 1026, 34737, 12, 0),
					ascii(34737, 'Somewhere 1|')
				]
			])
		);
		expect(tags.get('GeoTiff:GTCitation')).toBe('Somewhere 1');
		expect(tags.has('IFD0:GeoTiffAsciiParams')).toBe(false);
	});
});

describe('words that nobody listed', () => {
	it('of yes and no in XMP stay what they are', async () => {
		const said = xmpText(
			'<exif:Flash rdf:parseType="Resource"><exif:Fired>F</exif:Fired><exif:Return>9</exif:Return></exif:Flash>'
		);
		const { tags } = await read(
			jpeg(segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', utf8(said)), frame(64, 48))
		);
		expect(tags.get('XMP-exif:FlashFired')).toBe('F');
		expect(tags.get('XMP-exif:FlashReturn')).toBe('Unknown (9)');
	});

	it('of styles of a Sony stay what they are, too', async () => {
		const style = async (name: string) =>
			(await read(sonyJpeg([ascii(0xb020, name)], 'ILCE-7M9'))).tags.get('Sony:CreativeStyle');
		expect(await style('VV2')).toBe('Vivid 2');
		expect(await style('Standard')).toBe('Standard');
		expect(await style('Noir')).toBe('Noir');
	});

	it('of points of a Pentax are hexadecimal', async () => {
		const { tags } = await read(pentaxJpeg([{ id: 0x0f, type: 3, value: [0x80] }]));
		expect(tags.get('Pentax:AFPointsInFocus')).toBe('Unknown (0x80)');
	});

	it('of an encoding in ID3 are told with its number', () => {
		expect(textsOf(9, bytes('one'))).toEqual(['<Unknown encoding 9> one']);
	});
});

describe('Nikon', () => {
	it('guesses a lens by all but its number', () => {
		const lens = (number: number) =>
			shown([
				['MakerNotes/Nikon:LensIDNumber', number],
				['MakerNotes/Nikon:LensFStops', 6],
				['MakerNotes/Nikon:MinFocalLength', 71.2719],
				['MakerNotes/Nikon:MaxFocalLength', 201.5874],
				['MakerNotes/Nikon:MaxApertureAtMinFocal', 2.8284],
				['MakerNotes/Nikon:MaxApertureAtMaxFocal', 2.8284],
				['MakerNotes/Nikon:MCUVersion', 123],
				['MakerNotes/Nikon:LensType', 14]
			])['LensID'];
		expect(lens(9)).toBe('Unknown (09 48 5C 80 24 24 7B 0E) AF-S VR Zoom-Nikkor 70-200mm f/2.8G IF-ED ?');
	});

	it('tells that no picture was taken, and of no bracket that there is none', async () => {
		const { tags } = await read(
			nikonJpeg([
				{ id: 0x19, type: 10, value: [0, 0] },
				{ id: 0xa7, type: 4, value: [0] }
			])
		);
		expect(tags.get('Nikon:ShutterCount')).toBe('0');
		expect(tags.get('Nikon:ExposureBracketValue')).toBe('n/a');
	});

	it('reads folder and file in the order of bytes that gives three digits and four', async () => {
		const files = async (folder: readonly number[], file: readonly number[], model?: string) => {
			const { tags } = await read(
				nikonJpeg([undef(0xb8, bytes('0100', [0, 0], folder, file, new Uint8Array(6)))], model)
			);
			return [tags.get('Nikon:DirectoryNumber'), tags.get('Nikon:FileNumber')];
		};
		expect(await files([100, 0], [5, 0])).toEqual(['100', '0005']);
		expect(await files([0, 100], [0, 5])).toEqual(['100', '0005']);
		expect(await files([100, 0], [0, 0x81])).toEqual(['25600', '0129']);
		expect(await files([100, 0], [0, 0x81], 'NIKON D4S')).toEqual(['100', '33024']);
		expect(await files([0, 100], [0, 5], 'NIKON D4S')).toEqual(['100', '0005']);
	});
});

describe('what is told on demand alone', () => {
	it('has columns of a Canon, and bytes of a Pentax', () => {
		expect(canonColorCalib.entries.get(4)?.print).toBe('canonCalibration');
		expect(canonColorCalib2.entries.get(5)?.print).toBe('canonCalibration');
		expect(conversions.canonCalibration([-82, 504, 629, 5200])).toBe(' -82  504  629 (5200K)');
		expect(conversions.canonCalibration([414, 1081, -385, 11661, 9])).toBe(' 414 1081 -385 (11661K)');
		expect(conversions.pentaxHexByte(5)).toBe('0x05');
	});
});

describe('films', () => {
	it('have tracks in Matroska by the numbers that these say they have', async () => {
		const track = (...parts: readonly Uint8Array[]) => folder(0xae, ...parts);
		const { tags } = await read(
			bytes(
				folder(0x1a45_dfa3, element(0x4282, 'matroska', 1)),
				folder(
					0x1853_8067,
					folder(
						0x1654_ae6b,
						track(element(0xd7, [7], 1), element(0x83, [1], 1), element(0x86, 'V_VP9', 1)),
						track(element(0x73c5, [9], 1), element(0xd7, [3], 1), element(0x83, [0x21], 1))
					)
				)
			)
		);
		expect(Object.fromEntries(tags)).toMatchObject({
			'Track7:TrackNumber': '7',
			'Track7:VideoCodecID': 'V_VP9',
			'Matroska:TrackUID': '09',
			'Track3:TrackType': 'Unknown (0x21)'
		});
	});

	it('have codes of letters that are UTF-8 or nothing, and volumes without a sign', async () => {
		const header = box(
			'mvhd',
			join(
				longs(0, 0, 0, 1000, 1000, 100),
				words(0xffc0),
				new Uint8Array(10),
				new Uint8Array(36),
				longs(0, 0, 0, 0, 0, 0, 2)
			)
		);
		const handler = box(
			'hdlr',
			join(longs(0), letters('mhlr'), Uint8Array.of(118, 105, 255, 101), longs(0, 0, 0), new Uint8Array(1))
		);
		const { tags } = await read(
			join(fileType(), box('moov', join(header, box('trak', box('mdia', handler)))))
		);
		expect(tags.get('QuickTime:PreferredRate')).toBe('0.00152587890625');
		expect(tags.get('QuickTime:PreferredVolume')).toBe('25575.00%');
		expect(tags.get('Track1:HandlerType')).toBe('Unknown (vi?e)');
	});
});

describe('songs', () => {
	it('have no comments of Vorbis behind one without a name', async () => {
		const list = ['TITLE=a', 'none', 'ARTIST=b'];
		const comments = bytes(
			u32(2, true),
			'me',
			u32(list.length, true),
			...list.map((one) => bytes(u32(one.length, true), one))
		);
		const size = (length: number) => [0, length >> 8, length & 0xff];
		const info = bytes(u16(4096), u16(4096), new Uint8Array(6), [0x0a, 0xc4, 0x42, 0xf0], new Uint8Array(20));
		const { tags } = await read(
			bytes('fLaC', [0], size(info.length), info, [0x84], size(comments.length), comments)
		);
		expect(tags.get('Vorbis:Title')).toBe('a');
		expect(tags.has('Vorbis:Artist')).toBe(false);
	});
});

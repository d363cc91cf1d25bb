import { describe, expect, it } from 'vitest';
import {
	ascii,
	frame,
	jpeg,
	long,
	rational,
	segment,
	short,
	signed,
	sub,
	tiff,
	undef,
	type Ifd
} from '../fixtures/build-tiff.ts';
import { read } from './reading.ts';

const exif = (ifds: readonly Ifd[], little = false) =>
	jpeg(segment(0xe1, 'Exif\0\0', tiff(ifds, { little })), frame(64, 48));

const utf16 = (text: string, little: boolean): Uint8Array => {
	const units = [...text].map((letter) => letter.charCodeAt(0));
	return new Uint8Array(
		units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]))
	);
};

const camera: Ifd = [
	ascii(271, 'Maker  '),
	ascii(272, 'One'),
	short(274, 6),
	rational(282, 300, 1),
	sub(34665, [
		rational(33434, 1, 250),
		rational(33437, 28, 10),
		short(34855, 400),
		undef(36864, '0232'),
		ascii(36867, '2024:05:06 07:08:09'),
		undef(37121, new Uint8Array([1, 2, 3, 0])),
		signed(37377, 7965784, 1000000),
		rational(37378, 297085, 100000),
		signed(37380, -2, 3),
		rational(37382, 0xffffffff, 0),
		short(37385, 16),
		rational(37386, 50, 1),
		ascii(37521, '123'),
		ascii(36881, '+02:00'),
		undef(41728, new Uint8Array([3])),
		undef(41730, new Uint8Array([0, 2, 0, 2, 0, 1, 1, 2])),
		short(41989, 75),
		rational(42034, 24, 1, 70, 1, 28, 10, 28, 10),
		sub(40965, [ascii(1, 'R98'), undef(2, '0100')])
	]),
	sub(34853, [
		{ id: 0, type: 1, value: [2, 3, 0, 0] },
		ascii(1, 'S'),
		rational(2, 33, 1, 51, 1, 3564, 100),
		ascii(3, 'E'),
		rational(4, 151, 1, 12, 1, 4044, 100),
		{ id: 5, type: 1, value: [1] },
		rational(6, 1234, 100),
		rational(7, 9, 1, 5, 1, 35, 10),
		ascii(29, '2024:05:06')
	])
];

describe.each([
	['big-endian', false],
	['little-endian', true]
])('EXIF, %s', (_order, little) => {
	it('shows exposure, lens and version as photographers read them', async () => {
		const { tags, warnings } = await read(exif([camera], little));
		expect(warnings).toEqual([]);
		expect(Object.fromEntries(tags)).toMatchObject({
			'File:ExifByteOrder': little ? 'Little-endian (Intel, II)' : 'Big-endian (Motorola, MM)',
			'IFD0:Make': 'Maker',
			'IFD0:Orientation': 'Rotate 90 CW',
			'IFD0:XResolution': '300',
			'ExifIFD:ExposureTime': '1/250',
			'ExifIFD:FNumber': '2.8',
			'ExifIFD:ISO': '400',
			'ExifIFD:ExifVersion': '0232',
			'ExifIFD:ComponentsConfiguration': 'Y, Cb, Cr, -',
			'ExifIFD:ShutterSpeedValue': '1/250',
			'ExifIFD:ApertureValue': '2.8',
			'ExifIFD:ExposureCompensation': '-2/3',
			'ExifIFD:SubjectDistance': 'inf',
			'ExifIFD:Flash': 'Off, Did not fire',
			'ExifIFD:FocalLength': '50.0 mm',
			'ExifIFD:FileSource': 'Digital Camera',
			'ExifIFD:CFAPattern': '[Red,Green][Green,Blue]',
			'ExifIFD:FocalLengthIn35mmFormat': '75 mm',
			'ExifIFD:LensInfo': '24-70mm f/2.8',
			'InteropIFD:InteropIndex': 'R98 - DCF basic file (sRGB)'
		});
	});

	it('shows where and when the satellites say', async () => {
		const { tags } = await read(exif([camera], little));
		expect(Object.fromEntries(tags)).toMatchObject({
			'GPS:GPSVersionID': '2.3.0.0',
			'GPS:GPSLatitudeRef': 'South',
			'GPS:GPSLatitude': `33 deg 51' 35.64"`,
			'GPS:GPSAltitude': '12.34 m',
			'GPS:GPSTimeStamp': '09:05:03.5',
			'Composite:GPSPosition': `33 deg 51' 35.64" S, 151 deg 12' 40.44" E`,
			'Composite:GPSAltitude': '12.3 m Below Sea Level',
			'Composite:GPSDateTime': '2024:05:06 09:05:03.5Z'
		});
	});

	it('reads comments in their own character set', async () => {
		const name = (text: string) => text.padEnd(8, '\0');
		const comment = (value: Uint8Array) => exif([[sub(34665, [undef(37510, value)])]], little);
		const text = (value: string) => new Uint8Array([...value].map((letter) => letter.charCodeAt(0)));
		const join = (a: string, b: Uint8Array) => new Uint8Array([...text(name(a)), ...b]);
		const shown = async (value: Uint8Array) => (await read(comment(value))).tags.get('ExifIFD:UserComment');
		expect(await shown(join('ASCII', text('plain   ')))).toBe('plain');
		expect(await shown(join('UNICODE', utf16('grün', little)))).toBe('grün');
		expect(await shown(join('UNICODE', utf16('other way', !little)))).toBe('other way');
		expect(await shown(text('no character set at all'))).toBe('no character set at all');
		expect(await shown(join('\0\0\0IICSA', text('nameless')))).toBe('nameless');
	});

	it('gives the thumbnail as a preview, with its place in the file', async () => {
		const picture = new Uint8Array([0xff, 0xd8, 0xff, 0xd9]);
		const without = tiff([[ascii(271, 'X')], [short(259, 6), long(513, 0), long(514, picture.length)]], {
			little
		});
		const whole = tiff(
			[[ascii(271, 'X')], [short(259, 6), long(513, without.length), long(514, picture.length)]],
			{ little }
		);
		const { metadata, tags } = await read(jpeg(segment(0xe1, 'Exif\0\0', whole, picture), frame(8, 8)));
		const offset = 2 + 4 + 6 + without.length;
		expect(tags.get('IFD1:ThumbnailOffset')).toBe(String(offset));
		expect(tags.get('IFD1:ThumbnailImage')).toBe('(Binary data 4 bytes, use -b option to extract)');
		expect(metadata?.previews).toEqual([{ name: 'ThumbnailImage', mime: 'image/jpeg', range: [offset, 4] }]);
	});
});

describe('EXIF that is odd or damaged', () => {
	it('keeps tags nobody listed, out of sight', async () => {
		const { metadata } = await read(exif([[short(0x9abc, 7)]]));
		const tag = metadata?.tags.find(({ entry }) => entry.name === 'Exif_0x9abc');
		expect(tag?.entry.unknown).toBe(true);
		expect(tag?.raw).toBe(7);
	});

	it('passes over a value outside the data, and keeps the rest', async () => {
		const { tags, warnings } = await read(
			exif([[{ ...ascii(271, 'a long enough name'), at: 60_000 }, ascii(272, 'Kept')]])
		);
		expect(tags.get('IFD0:Model')).toBe('Kept');
		expect(tags.has('IFD0:Make')).toBe(false);
		expect(warnings.map(({ message }) => message)).toContain('IFD0: the value of Make lies outside the data');
	});

	it('passes over a value that would lie among the entries', async () => {
		const { tags, warnings } = await read(
			exif([[{ ...ascii(271, 'a long enough name'), at: 12 }, ascii(272, 'Kept')]])
		);
		expect(tags.get('IFD0:Model')).toBe('Kept');
		expect(tags.has('IFD0:Make')).toBe(false);
		expect(warnings.map(({ message }) => message)).toContain(
			'IFD0: the value of Make would lie among the entries'
		);
	});

	it("shows a maker's note that is a text, and none that is not", async () => {
		const note = (value: string) => exif([[sub(34665, [undef(37500, value)])]]);
		const shown = async (value: string) => (await read(note(value))).tags.get('ExifIFD:MakerNoteUnknownText');
		expect(await shown('Auto\0')).toBe('Auto');
		expect(await shown('\x01\x02\x03\x04\x05')).toBeUndefined();
		expect(await shown('VER:0100')).toBeUndefined();
	});

	it('ends where a directory points to itself', async () => {
		const loop = tiff([[ascii(271, 'Once')]]);
		// The offset of the next directory is that of the first.
		loop.set([0, 0, 0, 8], 8 + 2 + 12);
		const { metadata } = await read(jpeg(segment(0xe1, 'Exif\0\0', loop), frame(8, 8)));
		expect(metadata?.tags.filter(({ entry }) => entry.name === 'Make')).toHaveLength(1);
	});

	it('does not believe a count of four thousand million', async () => {
		const { tags } = await read(exif([[{ ...short(258, 8), count: 0xffffffff }, ascii(272, 'Kept')]]));
		expect(tags.get('IFD0:Model')).toBe('Kept');
	});

	it('gives the tags before the cut, wherever the file is cut', async () => {
		const whole = exif([camera]);
		const full = (await read(whole)).tags;
		let before = 0;
		for (let length = 0; length <= whole.length; length++) {
			const { metadata, tags } = await read(whole.subarray(0, length));
			if (!metadata) continue;
			for (const [key, value] of tags) {
				if (key.startsWith('IFD0:') || key.startsWith('ExifIFD:')) expect(full.get(key), key).toBeDefined();
				if (key === 'IFD0:Make') expect(value).toBe('Maker');
			}
			before = tags.size;
		}
		expect(before).toBe(full.size);
	});
});

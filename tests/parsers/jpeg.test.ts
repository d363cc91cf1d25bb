import { describe, expect, it } from 'vitest';
import { ascii, frame, jpeg, long, segment, tiff, undef } from '../fixtures/build-tiff.ts';
import { bytes, dataset, icc, resource, u16, u32, xmpText } from '../fixtures/build-blocks.ts';
import { read } from './reading.ts';

const xmpName = 'http://ns.adobe.com/xap/1.0/\0';
const jfif = segment(0xe0, 'JFIF\0', [1, 2, 1, 1, 44, 1, 44, 0, 0]);

describe('JPEG', () => {
	it('that has EXIF twice tells the last first', async () => {
		const exif = (...entries: Parameters<typeof tiff>[0][number]) =>
			segment(0xe1, 'Exif\0\0', tiff([entries]));
		const { tags } = await read(
			jpeg(exif(ascii(271, 'First'), ascii(305, 'Only')), exif(ascii(271, 'Second')), jfif, frame(8, 8))
		);
		expect(tags.get('IFD0:Make')).toBe('Second');
		expect(tags.get('IFD0:Software')).toBe('Only');
	});

	it('that has XMP twice tells the last first, too', async () => {
		const xmp = (label: string, more = '') =>
			segment(0xe1, xmpName, xmpText(`<xmp:Label>${label}</xmp:Label>${more}`));
		const { tags } = await read(
			jpeg(xmp('First', '<xmp:Nickname>Only</xmp:Nickname>'), xmp('Second'), frame(8, 8))
		);
		expect(tags.get('XMP-xmp:Label')).toBe('Second');
		expect(tags.get('XMP-xmp:Nickname')).toBe('Only');
	});

	it('reads its frame, JFIF, Adobe segment and comment', async () => {
		const { tags, warnings } = await read(
			jpeg(
				jfif,
				segment(0xee, 'Adobe', [0, 100, 128, 0, 0, 2, 1]),
				segment(0xfe, 'hello\0'),
				frame(640, 480, 0xc2)
			)
		);
		expect(warnings).toEqual([]);
		expect(Object.fromEntries(tags)).toMatchObject({
			'File:FileType': 'JPEG',
			'File:ImageWidth': '640',
			'File:ImageHeight': '480',
			'File:EncodingProcess': 'Progressive DCT, Huffman coding',
			'File:BitsPerSample': '8',
			'File:ColorComponents': '3',
			'File:YCbCrSubSampling': 'YCbCr4:2:0 (2 2)',
			'File:Comment': 'hello',
			'JFIF:JFIFVersion': '1.02',
			'JFIF:ResolutionUnit': 'inches',
			'JFIF:XResolution': '300',
			'Adobe:DCTEncodeVersion': '100',
			'Adobe:APP14Flags0': 'Encoded with Blend=1 downsampling',
			'Adobe:APP14Flags1': '[1]',
			'Adobe:ColorTransform': 'YCbCr',
			'Composite:Megapixels': '0.307'
		});
	});

	it('puts a profile together that was cut into segments, in whatever order', async () => {
		const profile = icc({});
		const half = Math.floor(profile.length / 2);
		const piece = (number: number, part: Uint8Array) => segment(0xe2, 'ICC_PROFILE\0', [number, 2], part);
		const { tags } = await read(
			jpeg(piece(2, profile.subarray(half)), piece(1, profile.subarray(0, half)), frame(8, 8))
		);
		const whole = (await read(jpeg(segment(0xe2, 'ICC_PROFILE\0', [1, 1], profile), frame(8, 8)))).tags;
		expect([...tags.keys()].filter((key) => key.startsWith('ICC'))).not.toEqual([]);
		expect(tags).toEqual(whole);
	});

	it('puts extended XMP together that was cut into segments', async () => {
		const id = '0123456789ABCDEF0123456789ABCDEF';
		const main = xmpText(
			`<xmpNote:HasExtendedXMP xmlns:xmpNote="http://ns.adobe.com/xmp/note/">${id}</xmpNote:HasExtendedXMP>`
		);
		const more = xmpText('<dc:source xmlns:dc="http://purl.org/dc/elements/1.1/">far away</dc:source>');
		const cut = 100;
		const part = (text: string, at: number) =>
			segment(0xe1, 'http://ns.adobe.com/xmp/extension/\0', id, u32(more.length), u32(at), bytes(text));
		const { tags } = await read(
			jpeg(
				segment(0xe1, xmpName, bytes(main)),
				part(more.slice(cut), cut),
				part(more.slice(0, cut), 0),
				frame(8, 8)
			)
		);
		expect(tags.get('XMP-dc:Source')).toBe('far away');
	});

	it('hands Photoshop resources on, cut in two', async () => {
		const iptc = bytes(dataset(2, 5, 'A title'));
		const all = bytes(
			resource(1028, iptc),
			resource(1005, bytes(u32(72 << 16), u16(1), u16(1), u32(72 << 16), u16(1), u16(1)))
		);
		const cut = 20;
		const part = (some: Uint8Array) => segment(0xed, 'Photoshop 3.0\0', some);
		const { tags } = await read(jpeg(part(all.subarray(0, cut)), part(all.subarray(cut)), frame(8, 8)));
		expect(tags.get('IPTC:ObjectName')).toBe('A title');
		expect(tags.get('Photoshop:XResolution')).toBe('72');
	});

	it('finds the other pictures of a multi-picture file', async () => {
		const entry = (attributes: number, size: number, offset: number) =>
			bytes(u32(attributes), u32(size), u32(offset), u16(0), u16(0));
		const build = (offset: number, size: number) => {
			const list = bytes(entry(0x20020002, size, 0), entry(0x00020002, 4, offset));
			const mpf = tiff([[undef(45056, '0100'), long(45057, 2), undef(45058, list)]]);
			return jpeg(segment(0xe2, 'MPF\0', mpf), frame(8, 8));
		};
		const size = build(0, 0).length;
		// Offsets count from the header after the segment's name: 10 bytes into the file.
		const first = build(size - 10, size);
		const { tags, metadata } = await read(bytes(first, [0xff, 0xd8, 0xff, 0xd9]), 'pair.mpo');
		expect(tags.get('File:FileType')).toBe('MPO');
		expect(tags.get('MPF0:NumberOfImages')).toBe('2');
		expect(tags.get('MPImage2:MPImageType')).toBe('Multi-frame Disparity');
		expect(tags.get('MPImage2:MPImageStart')).toBe(String(size));
		expect(metadata?.previews.map(({ name, range }) => [name, range])).toEqual([['MPImage2', [size, 4]]]);
	});

	it('passes over padding between segments and stops at nonsense', async () => {
		const padded = jpeg(jfif, bytes([0, 0, 0xff]), frame(8, 8));
		expect((await read(padded)).tags.get('File:ImageWidth')).toBe('8');
		const broken = jpeg(jfif, bytes([0xff, 0xe5, 0, 0]));
		const { tags, warnings } = await read(broken);
		expect(tags.get('JFIF:XResolution')).toBe('300');
		expect(warnings).toHaveLength(1);
	});

	it('a bad block costs only itself', async () => {
		const { tags, warnings } = await read(
			jpeg(segment(0xe1, 'Exif\0\0', 'no TIFF at all'), jfif, frame(8, 8))
		);
		expect(tags.get('JFIF:XResolution')).toBe('300');
		expect(warnings.map(({ message }) => message)).toEqual(['EXIF: no TIFF header']);
	});

	it('never throws, wherever the file is cut', async () => {
		const whole = jpeg(
			jfif,
			segment(0xe1, 'Exif\0\0', tiff([[ascii(271, 'Maker')]])),
			segment(
				0xe1,
				xmpName,
				bytes(xmpText('<dc:source xmlns:dc="http://purl.org/dc/elements/1.1/">here</dc:source>'))
			),
			segment(0xed, 'Photoshop 3.0\0', resource(1028, bytes(dataset(2, 5, 'A title')))),
			frame(8, 8)
		);
		let most = 0;
		for (let length = 0; length <= whole.length; length++) {
			const { tags } = await read(whole.subarray(0, length));
			if (tags.has('IFD0:Make')) expect(tags.get('IFD0:Make')).toBe('Maker');
			most = Math.max(most, tags.size);
		}
		expect(most).toBe((await read(whole)).tags.size);
	});
});

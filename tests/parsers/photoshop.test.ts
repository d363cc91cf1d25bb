import { describe, expect, it } from 'vitest';
import { readPhotoshop } from '#lib/parsers/blocks/photoshop.ts';
import { bytes, dataset, icc, resource, u16, u32, utf8, xmpText } from '../fixtures/build-blocks.ts';
import { ascii, long, tiff } from '../fixtures/build-tiff.ts';
import { cutEverywhere, readBlock } from './blocks.ts';
import { read } from './reading.ts';

const wide = (text: string) =>
	bytes(u32(text.length), ...[...text].map((letter) => u16(letter.charCodeAt(0))));

const sample = bytes(
	resource(1005, bytes(u32(300 << 16), u16(1), u16(1), u32(118 << 16), u16(2), u16(1))),
	resource(1006, bytes([3], 'One', [3], 'Two')),
	resource(1028, dataset(2, 5, 'title')),
	resource(1030, bytes(u16(6), u16(257), u16(1))),
	resource(1034, bytes([1])),
	resource(1035, bytes('http://example.org/'), 'named'),
	resource(1036, bytes(u32(1), u32(40), u32(30), new Uint8Array(16), [0xff, 0xd8, 0xff, 0xd9])),
	resource(1037, bytes(u32(120))),
	resource(1050, bytes(new Uint8Array(20), wide('Slices'), u32(2))),
	resource(1054, bytes(u32(1), u32(0), u32(0), wide('http://a/'))),
	resource(1057, bytes(u32(1), [1], wide('Writer'), wide('Reader'))),
	resource(1060, utf8(xmpText('<dc:source>x</dc:source>'))),
	resource(1061, bytes(Array.from({ length: 16 }, (_, index) => index))),
	resource(1062, bytes(u16(2), new Uint8Array(8), [0x3f, 0x80, 0, 0])),
	resource(2999, bytes([4], 'Path'))
);

/** Where layers begin in a document of one grey point of 16 bits; how wide a size is depends on the kind of document. */
const document = (large: boolean, layers: Uint8Array, picture: Uint8Array) => {
	const size = (value: number) => (large ? bytes(u32(0), u32(value)) : u32(value));
	const head = bytes('8BPS', u16(large ? 2 : 1), new Uint8Array(6), u16(1), u32(1), u32(1), u16(16), u16(1));
	return bytes(head, u32(0), u32(0), size(layers.length), layers, picture);
};

describe('Photoshop documents', () => {
	it.each([
		['PSD', false],
		['PSB', true]
	])('of 16 bits tell their layers, which have a part of their own: %s', async (_name, large) => {
		const size = (value: number) => (large ? bytes(u32(0), u32(value)) : u32(value));
		const layer = bytes(
			u16(1),
			...[u32(0), u32(0), u32(7), u32(9), u16(0), '8BIMmul ', [255, 0, 2, 0]],
			...[u32(12), u32(0), u32(0), [3], 'One']
		);
		const part = (key: string, content: Uint8Array, signature = large ? '8B64' : '8BIM') =>
			bytes(signature, key, size(content.length), content, new Uint8Array(-content.length & 3));
		const layers = bytes(size(0), u32(4), u32(0), part('Mt16', new Uint8Array()), part('Lr16', layer));
		const { tags, warnings } = await read(document(large, layers, bytes(u16(1))));
		expect(warnings).toEqual([]);
		expect(Object.fromEntries(tags)).toMatchObject({
			'Photoshop:LayerCount': '1',
			'Photoshop:LayerNames': 'One',
			'Photoshop:LayerBlendModes': 'Multiply',
			'Photoshop:LayerRectangles': '0 0 7 9',
			'Photoshop:Compression': 'RLE'
		});
	});

	it('without layers tell as their packing what ExifTool takes for it', async () => {
		const picture = bytes(u16(0), u32(0), u16(1), u16(0), u16(2));
		const packing = async (large: boolean) =>
			(await read(document(large, new Uint8Array(), picture))).tags.get('Photoshop:Compression');
		expect(await packing(false)).toBe('RLE');
		expect(await packing(true)).toBe('ZIP without prediction');
	});
});

describe('Photoshop image resources', () => {
	it('reads what they say, and the blocks of other standards in them', () => {
		const { tags, warnings, found } = readBlock(readPhotoshop, sample, 50);
		expect(warnings).toEqual([]);
		expect({ ...tags }).toMatchObject({
			'Photoshop:XResolution': '300',
			'Photoshop:DisplayedUnitsX': 'inches',
			'Photoshop:YResolution': '118',
			'Photoshop:DisplayedUnitsY': 'cm',
			'Photoshop:AlphaChannelsNames': 'One, Two',
			'IPTC:ObjectName': 'title',
			'Photoshop:PhotoshopQuality': '10',
			'Photoshop:PhotoshopFormat': 'Progressive',
			'Photoshop:ProgressiveScans': '3 Scans',
			'Photoshop:CopyrightFlag': 'True',
			'Photoshop:URL': 'http://example.org/',
			'Photoshop:PhotoshopThumbnail': '(Binary data 4 bytes, use -b option to extract)',
			'Photoshop:GlobalAngle': '120',
			'Photoshop:SlicesGroupName': 'Slices',
			'Photoshop:NumSlices': '2',
			'Photoshop:URL_List': 'http://a/',
			'Photoshop:HasRealMergedData': 'Yes',
			'Photoshop:WriterName': 'Writer',
			'Photoshop:ReaderName': 'Reader',
			'XMP-dc:Source': 'x',
			'Photoshop:IPTCDigest': '000102030405060708090a0b0c0d0e0f',
			'Photoshop:PrintStyle': 'User Defined',
			'Photoshop:PrintPosition': '0 0',
			'Photoshop:PrintScale': '1',
			'Photoshop:ClippingPathName': 'Path'
		});
		expect(found.previews).toMatchObject([{ name: 'PhotoshopThumbnail', width: 40, height: 30 }]);
		const [at = 0, size = 0] = found.previews[0]?.range ?? [];
		expect([...sample.subarray(at - 50, at - 50 + size)]).toEqual([0xff, 0xd8, 0xff, 0xd9]);
	});

	it('reads links in UTF-8, slices of newer versions as far as a text of theirs goes, offsets of EXIF as they are written', () => {
		const exif = tiff([[ascii(271, 'Maker')], [long(513, 8), long(514, 4)]]);
		const { tags, warnings } = readBlock(
			readPhotoshop,
			bytes(
				resource(1035, utf8('http://example.org/日')),
				resource(1050, bytes(u32(7), new Uint8Array(16), u32(0x706c7567), [0, 110, 0, 0], 'nothing')),
				resource(1058, exif)
			),
			5000
		);
		expect(warnings).toEqual([]);
		expect(tags).toMatchObject({
			'Photoshop:URL': 'http://example.org/日',
			'Photoshop:SlicesGroupName': 'n',
			'IFD0:Make': 'Maker',
			'IFD1:ThumbnailOffset': '8'
		});
		expect(tags).not.toHaveProperty('Photoshop:NumSlices');
	});

	it('loses only the resource that is damaged', () => {
		const { tags, warnings } = readBlock(
			readPhotoshop,
			bytes(
				resource(1057, bytes(u32(1), [1], u32(0xffffff))),
				resource(1039, icc({}).subarray(0, 60)),
				resource(1037, bytes(u32(30)))
			)
		);
		expect(tags['Photoshop:GlobalAngle']).toBe('30');
		expect(warnings.every(({ kind }) => kind === 'damage')).toBe(true);
		expect(warnings.length).toBeGreaterThanOrEqual(2);
	});

	it('keeps what came before the end when it is cut anywhere', () => {
		cutEverywhere(readPhotoshop, sample);
	});
});

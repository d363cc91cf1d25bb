import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bytes, chunk, icc, mluc, png, u16, u32, utf8, xmpText, ztxt } from '../fixtures/build-blocks.ts';
import { read } from './reading.ts';

const text = (keyword: string, value: string) => chunk('tEXt', bytes(keyword, [0], value));
const itxt = (keyword: string, lang: string, value: Uint8Array, packed = false) =>
	chunk('iTXt', bytes(keyword, [0, packed ? 1 : 0, 0], lang, [0, 0], packed ? deflateSync(value) : value));
const hex = (value: Uint8Array) => Buffer.from(value).toString('hex').replace(/.{72}/g, '$&\n');

/** A big-endian TIFF with one row: Make. */
const tiff = bytes('MM', u16(42), u32(8), u16(1), u16(0x010f), u16(2), u32(4), 'Cam\0', u32(0));

describe('PNG', () => {
	it('reads its own chunks', async () => {
		const { tags, warnings } = await read(
			png([
				chunk('gAMA', u32(45455)),
				chunk(
					'cHRM',
					bytes(u32(31270), u32(32900), u32(64000), u32(33000), u32(30000), u32(60000), u32(15000), u32(6000))
				),
				chunk('pHYs', bytes(u32(2835), u32(2835), [1])),
				chunk('sRGB', [0]),
				chunk('bKGD', bytes(u16(1), u16(2), u16(3))),
				chunk('tRNS', bytes(u16(4), u16(5), u16(6))),
				chunk('tIME', bytes(u16(2024), [5, 6, 7, 8, 9])),
				chunk('oFFs', bytes(u32(5), u32(6), [1])),
				chunk('hIST', u16(1)),
				chunk('cICP', [9, 16, 0, 1])
			])
		);
		expect(warnings).toEqual([]);
		expect(Object.fromEntries(tags)).toMatchObject({
			'File:FileType': 'PNG',
			'PNG:ImageWidth': '3',
			'PNG:ColorType': 'RGB',
			'PNG:Gamma': '2.2',
			'PNG:WhitePointX': '0.3127',
			'PNG-pHYs:PixelUnits': 'meters',
			'PNG:SRGBRendering': 'Perceptual',
			'PNG:BackgroundColor': '1 2 3',
			'PNG:Transparency': '4 5 6',
			'PNG:ModifyDate': '2024:05:06 07:08:09',
			'PNG:ImageOffset': '5, 6 (microns)',
			'PNG:PaletteHistogram': '(Binary data 2 bytes, use -b option to extract)',
			'PNG-cICP:ColorPrimaries': 'BT.2020, BT.2100'
		});
	});

	it('reads text of all three kinds, known by its keyword or not', async () => {
		const { tags } = await read(
			png([
				text('comment', 'caf\xe9 \x80'),
				text('My Key', 'v'),
				text('exif:FNumber', '28/10'),
				text('Creation Time', 'Mon, 6 May 24 07:08 EST'),
				ztxt('Software', 'soft'),
				itxt('Title', 'de', utf8('Grüße')),
				itxt('Title', '', utf8('packed'), true),
				itxt('dream', 'en', utf8('first')),
				itxt('dream', 'de', utf8('zweiter'))
			])
		);
		expect(Object.fromEntries(tags)).toMatchObject({
			'PNG:Comment': 'café €',
			'PNG:MyKey': 'v',
			'PNG:ExifFNumber': '28/10',
			'PNG:CreationTime': '2024:05:06 07:08:00-05:00',
			'PNG:Software': 'soft',
			'PNG:Title-de': 'Grüße',
			'PNG:Title': 'packed',
			'PNG:Dream': 'first',
			'PNG:Dream-de': 'zweiter'
		});
	});

	it('reads EXIF, XMP, IPTC and colour profiles, packed or written as digits', async () => {
		const xmp = utf8(xmpText('<dc:source>there</dc:source>'));
		const file = png([
			chunk('iCCP', bytes('mine', [0, 0], deflateSync(icc({ desc: mluc({ enUS: 'Mine' }) })))),
			itxt('XML:com.adobe.xmp', '', xmp),
			ztxt('Raw profile type exif', `\nexif\n      ${tiff.length + 6}\n${hex(bytes('Exif\0\0', tiff))}\n`),
			ztxt('Raw profile type iptc', `\niptc\n      11\n${hex(bytes([0x1c, 2, 90, 0, 3], 'Ulm'))}\n`)
		]);
		const { tags, metadata } = await read(file);
		expect(Object.fromEntries(tags)).toMatchObject({
			'PNG:ProfileName': 'mine',
			'ICC_Profile:ProfileDescription': 'Mine',
			'XMP-dc:Source': 'there',
			'IFD0:Make': 'Cam',
			'IPTC:City': 'Ulm'
		});
		const source = metadata?.tags.find(({ entry }) => entry.name === 'Source');
		const [at = 0, size = 0] = source?.range ?? [];
		expect(new TextDecoder().decode(file.subarray(at, at + size))).toBe('<dc:source>there</dc:source>');
		for (const { range } of metadata?.tags ?? [])
			expect(range[0] + range[1]).toBeLessThanOrEqual(file.length);
	});

	it('knows an animated one', async () => {
		const { tags } = await read(png([chunk('acTL', bytes(u32(4), u32(0))), chunk('eXIf', tiff)]));
		expect(Object.fromEntries(tags)).toMatchObject({
			'File:FileType': 'APNG',
			'File:MIMEType': 'image/apng',
			'PNG:AnimationFrames': '4',
			'PNG:AnimationPlays': 'inf',
			'IFD0:Make': 'Cam'
		});
	});

	it('stops a text or a profile that unpacks without end, and keeps the rest', async () => {
		const zeros = deflateSync(new Uint8Array(64 * 1024 * 1024));
		const bombs = [chunk('zTXt', bytes('Bomb', [0, 0], zeros)), chunk('iCCP', bytes('bomb', [0, 0], zeros))];
		for (const bomb of bombs) {
			const { tags, warnings, metadata } = await read(
				png([text('Author', 'me'), bomb, text('Source', 'after')])
			);
			expect(tags.get('PNG:Author')).toBe('me');
			expect(tags.get('PNG:Source')).toBe('after');
			expect(warnings.map(({ kind }) => kind)).toEqual(['limit']);
			expect(metadata?.used['inflated']).toBeLessThan(18 * 1024 * 1024);
		}
	});

	it('reads damaged packed text as far as it goes', async () => {
		const { warnings, tags } = await read(
			png([chunk('zTXt', bytes('Comment', [0, 0], 'no zlib')), text('Author', 'me')])
		);
		expect(warnings[0]?.kind).toBe('damage');
		expect(tags.get('PNG:Author')).toBe('me');
	});

	it('says that it is cut, and that something follows', async () => {
		const file = png([text('Author', 'me')]);
		expect((await read(file.subarray(0, file.length - 12))).warnings[0]?.kind).toBe('damage');
		expect((await read(bytes(file, 'more'))).warnings[0]?.kind).toBe('minor');
	});
});

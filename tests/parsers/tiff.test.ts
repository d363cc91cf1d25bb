import { describe, expect, it } from 'vitest';
import { readMetadata, type ByteSource } from '#lib/parsers/index.ts';
import { ascii, long, rational, short, sub, tiff, undef, type Ifd } from '../fixtures/build-tiff.ts';
import { printedTags, read } from './reading.ts';

const page = (more: Ifd = []): Ifd => [
	short(256, 640),
	short(257, 480),
	short(258, 8, 8, 8),
	short(259, 1),
	short(262, 2),
	ascii(271, 'Maker'),
	long(273, 8),
	short(277, 3),
	long(279, 4),
	rational(282, 72, 1),
	...more
];

describe('TIFF', () => {
	it.each([
		['classic, big-endian', {}],
		['classic, little-endian', { little: true }],
		['BigTIFF, big-endian', { big: true }],
		['BigTIFF, little-endian', { big: true, little: true }]
	])('reads %s', async (_name, layout) => {
		const { tags, warnings } = await read(tiff([page()], layout));
		expect(warnings).toEqual([]);
		expect(Object.fromEntries(tags)).toMatchObject({
			'File:FileType': 'big' in layout ? 'BTF' : 'TIFF',
			'IFD0:ImageWidth': '640',
			'IFD0:BitsPerSample': '8 8 8',
			'IFD0:Compression': 'Uncompressed',
			'IFD0:PhotometricInterpretation': 'RGB',
			'IFD0:StripOffsets': '8',
			'Composite:ImageSize': '640x480'
		});
	});

	it('takes directories in BigTIFF for those of pictures, as ExifTool does', async () => {
		const inner = [sub(34665, [short(34855, 100)]), sub(34853, [ascii(1, 'N')])];
		const { tags } = await read(tiff([page(inner)], { big: true, little: true }));
		expect(tags.get('ExifOffset:ISO')).toBe('100');
		expect(tags.get('GPSInfo:InteropIndex')).toBe('Unknown (N)');
	});

	it('counts pages', async () => {
		const one = page([]).map((made) => made);
		const pages = [0, 1, 2].map(() => [long(254, 2), ...one]);
		const { tags } = await read(tiff(pages));
		expect(tags.get('File:PageCount')).toBe('3');
		expect(tags.get('IFD2:ImageWidth')).toBe('640');
		const older = await read(tiff([[short(255, 3), ...one]]));
		expect(older.tags.get('File:PageCount')).toBe('1');
		const raw = await read(tiff([[long(254, 2), ...one]]), 'a.iiq');
		expect(raw.tags.has('File:PageCount')).toBe(false);
	});

	it('tells DNG and camera formats by what they hold, not by their name', async () => {
		const type = async (ifd: Ifd, name: string) => (await read(tiff([ifd]), name)).tags.get('File:FileType');
		expect(await type(page([{ id: 50706, type: 1, value: [1, 4, 0, 0] }]), 'a.tif')).toBe('DNG');
		expect(await type([short(259, 32767), ascii(271, 'SONY')], 'a')).toBe('ARW');
		expect(await type([short(259, 34713), ascii(271, 'NIKON CORPORATION')], 'a')).toBe('NEF');
		// The raw picture's directory is cut off: what comes before it tells as well.
		const small: Ifd = [long(254, 1), short(259, 6), ascii(271, 'SONY')];
		expect(await type([...small, long(330, 0x7fff_0000)], 'a.bin')).toBe('ARW');
		expect(await type(small, 'a.bin')).toBe('TIFF');
		expect(await type(page(), 'a.pef')).toBe('PEF');
		expect(await type(page(), 'a.tif')).toBe('TIFF');
		// Pixels that are packed as one maker does are told by that alone.
		const packed = async (how: number) => type([short(259, how), ascii(271, 'Canon')], 'a.nrw');
		expect(await Promise.all([32767, 32770, 32772, 32867, 65000, 65535].map(packed))).toEqual([
			'ARW',
			'SRW',
			'NRW',
			'KDC',
			'DCR',
			'PEF'
		]);
	});

	it('names the pictures of a DNG by the directory they lie in, and gives them as previews', async () => {
		const preview: Ifd = [long(254, 1), short(259, 7), long(273, 8), long(279, 4)];
		const raw: Ifd = [
			long(254, 0),
			short(256, 4000),
			short(257, 3000),
			short(259, 7),
			long(273, 8),
			long(279, 4)
		];
		const first = [
			long(254, 1),
			short(256, 100),
			short(257, 75),
			sub(330, raw, preview, preview),
			{ id: 50706, type: 1, value: [1, 4, 0, 0] }
		];
		const bytes = tiff([first], { gap: 4 });
		bytes.set([0xff, 0xd8, 0xff, 0xd9], 8);
		const { tags, metadata } = await read(bytes, 'a.dng');
		expect(tags.get('SubIFD:StripOffsets')).toBe('8');
		expect(tags.get('SubIFD1:PreviewImageStart')).toBe('8');
		expect(tags.get('SubIFD2:JpgFromRawStart')).toBe('8');
		expect(tags.get('Composite:ImageSize')).toBe('4000x3000');
		expect(metadata?.previews.map(({ name }) => name)).toEqual(['PreviewImage', 'JpgFromRaw']);
	});

	it('of a picture in pieces that is packed as JPEG tells where they lie, and no picture', async () => {
		const pieces = Array.from({ length: 9 }, (_none, index) => 100 + index);
		const { tags, metadata } = await read(
			tiff([[short(259, 7), long(273, ...pieces), long(279, ...pieces)]])
		);
		expect(tags.get('IFD0:PreviewImageStart')).toBe(pieces.join(' '));
		expect(tags.get('IFD0:PreviewImageLength')).toBe(pieces.join(' '));
		expect(tags.get('IFD0:PreviewImage')).toBe('(Binary data 53 bytes, use -b option to extract)');
		expect(metadata?.previews).toEqual([]);
	});

	it('tells small uncompressed pictures by the size they would have as files', async () => {
		const reduced = (width: number, type = 1) => [
			long(254, type),
			short(256, width),
			short(257, 2),
			short(258, 8, 8, 8),
			short(259, 1),
			short(262, 2),
			long(273, 8),
			long(279, width * 6)
		];
		const { tags } = await read(tiff([[...reduced(4, 0), sub(330, reduced(3), reduced(2))]], { gap: 64 }));
		expect(tags.get('IFD0:PreviewTIFF')).toBeUndefined();
		expect(tags.get('SubIFD:PreviewTIFF')).toBe('(Binary data 234 bytes, use -b option to extract)');
		expect(tags.get('SubIFD1:ThumbnailTIFF')).toBe('(Binary data 228 bytes, use -b option to extract)');
		const wide = await read(tiff([[...reduced(4, 0), sub(330, reduced(300))]], { gap: 64 }));
		expect(wide.tags.has('SubIFD:PreviewTIFF')).toBe(true);
	});

	it('takes nothing from a directory of which the end is missing, nor after a value that is', async () => {
		const file = tiff([[short(256, 640), ascii(270, 'far away'), short(274, 1)]]);
		const cut = await read(file.subarray(0, 8 + 2 + 30));
		expect(cut.tags.has('IFD0:ImageWidth')).toBe(false);
		expect(cut.warnings[0]?.message).toContain('3 entries claimed, 2 there');
		const without = await read(file.subarray(0, file.length - 4));
		expect(without.tags.get('IFD0:ImageWidth')).toBe('640');
		expect(without.tags.has('IFD0:Orientation')).toBe(false);
	});

	it('reads the camera profiles beside the first, each a file of its own in the file', async () => {
		const profile = (name: string, magic = 0x52) => {
			const bytes = tiff([[ascii(50936, name)]], { little: true });
			bytes.set([magic, 0x43], 2);
			return bytes;
		};
		const [first, second] = [profile('A long name'), profile('Another name')];
		const file = tiff([[short(256, 640), long(50933, 0, 0)]], { little: true });
		const view = new DataView(file.buffer);
		// The two offsets are the last that the builder writes.
		view.setUint32(file.length - 8, file.length, true);
		view.setUint32(file.length - 4, file.length + first.length, true);
		const { tags, warnings } = await read(Uint8Array.from([...file, ...first, ...second]), 'a.dng');
		expect(warnings).toEqual([]);
		expect(tags.get('ProfileIFD:ProfileName')).toBe('A long name');
		expect(tags.get('ProfileIFD1:ProfileName')).toBe('Another name');
		const odd = await read(Uint8Array.from([...file, ...profile('A long name', 0x2a), ...second]), 'a.dng');
		expect(odd.tags.has('ProfileIFD:ProfileName')).toBe(false);
		expect(odd.tags.get('ProfileIFD1:ProfileName')).toBe('Another name');
	});

	it("reads what DNG's newer tags, phones and Photoshop keep in values", async () => {
		const name = (text: string) => [text.length, ...Buffer.from(text)];
		const layer = [
			...[0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 4, 0, 0],
			...Buffer.from('8BIMnorm'),
			...[255, 0, 2, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, ...name('Sky'), 0, 0, 0, 0]
		];
		const layers = [0, 1, ...layer];
		const { tags, warnings } = await read(
			tiff([
				[
					undef(
						37724,
						Uint8Array.from([
							...Buffer.from('Adobe Photoshop Document Data Block\0'),
							...Buffer.from('8BIMMTrn\0\0\0\0'),
							...Buffer.from('8BIMLayr'),
							...[0, 0, 0, layers.length],
							...layers
						])
					),
					ascii(39321, '{"sensor_type":"rear","zoom":{"multiple":1.5}}'),
					undef(52548, 'pano\0stitch\0left\0\0\0\0\x02\0\0\0\x05\x01'),
					{ id: 51043, type: 1, value: [0x04, 0x83, 0x02, 0x01, 0, 0, 0, 0] },
					rational(51044, 24000, 1001),
					rational(51058, 28, 10),
					undef(52551, Uint8Array.from([0, 1, 0, 1, 0x3f, 0xc0, 0, 0]))
				]
			])
		);
		expect(warnings).toEqual([]);
		expect(Object.fromEntries(tags)).toMatchObject({
			'IFD0:TimeCodes': '01:02:03.04',
			'IFD0:FrameRate': '23.976',
			'IFD0:TStop': '2.80',
			'Photoshop:LayerCount': '1',
			'Photoshop:LayerNames': 'Sky',
			'Photoshop:LayerRectangles': '1 2 3 4',
			'Photoshop:LayerVisible': 'No',
			'JSON:Sensor_type': 'rear',
			'JSON:ZoomMultiple': '1.5',
			'DNG:SeqID': 'pano',
			'DNG:SeqIndex': '2',
			'DNG:SeqCount': '5',
			'DNG:SeqFinal': 'Yes',
			'DNG:DynamicRange': 'High',
			'DNG:HintMaxOutputValue': '1.5'
		});
	});

	it('reads a directory at the far end of a large file in a few reads', async () => {
		const gap = 100 * 1024 * 1024;
		const small = tiff([page([sub(34665, [rational(33434, 1, 60)])])]);
		// The same structure, with all its offsets moved on by the gap: the file in between is never made.
		const moved = shifted(small, gap);
		let reads = 0;
		const file: ByteSource = {
			size: gap + moved.length,
			read(offset, length) {
				reads++;
				const out = new Uint8Array(Math.max(0, Math.min(length, this.size - offset)));
				const head = moved.subarray(0, 8);
				for (let at = 0; at < out.length; at++) {
					const place = offset + at;
					if (place < 8) out[at] = head[place] ?? 0;
					else if (place >= gap + 8) out[at] = moved[place - gap] ?? 0;
				}
				return Promise.resolve(out);
			}
		};
		const metadata = await readMetadata(file);
		expect(printedTags(metadata).get('ExifIFD:ExposureTime')).toBe('1/60');
		expect(reads).toBeLessThanOrEqual(4);
		expect(metadata?.used['bytes']).toBeLessThan(300_000);
	});

	it('gives what came before the cut, wherever the file is cut', async () => {
		const whole = tiff([page([sub(34665, [rational(33434, 1, 60), ascii(36867, '2024:01:02 03:04:05')])])]);
		const full = (await read(whole)).tags;
		for (let length = 8; length < whole.length; length++) {
			const { tags, metadata } = await read(whole.subarray(0, length));
			expect(metadata?.type.type).toBe('TIFF');
			for (const [key, value] of tags) if (/^(?:IFD0|ExifIFD):/.test(key)) expect(value).toBe(full.get(key));
		}
	});
});

/** A big-endian classic TIFF with all offsets moved on. */
function shifted(bytes: Uint8Array, by: number): Uint8Array {
	const out = bytes.slice();
	const view = new DataView(out.buffer);
	const sizes: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1 };
	const directory = (at: number): void => {
		const count = view.getUint16(at);
		for (let index = 0; index < count; index++) {
			const entry = at + 2 + index * 12;
			const [id, type, values] = [
				view.getUint16(entry),
				view.getUint16(entry + 2),
				view.getUint32(entry + 4)
			];
			const offset = view.getUint32(entry + 8);
			if (id === 34665) directory(offset);
			if (id === 34665 || (sizes[type] ?? 1) * values > 4) view.setUint32(entry + 8, offset + by);
		}
	};
	directory(view.getUint32(4));
	view.setUint32(4, view.getUint32(4) + by);
	return out;
}

import { describe, expect, it } from 'vitest';
import { deflateSync } from 'node:zlib';
import { Budget, extract, fromBytes, readMetadata } from '#lib/parsers/index.ts';
import { ascii, short, tiff } from '../fixtures/build-tiff.ts';
import { utf8, xmpText } from '../fixtures/build-blocks.ts';
import { box, join, text, u16, u32 } from './made-boxes.ts';
import { auxiliary, depth, extent, picture, rotation, type MadeItem } from './made-heif.ts';
import { read } from './reading.ts';

const main: MadeItem = { id: 1, type: 'hvc1', data: text('pixels'), properties: [1] };
const camera = (make: string) => tiff([[ascii(0x010f, make), short(0x0112, 6)]]);
const exif = (make: string) => join(u32(6), text('Exif\0\0'), camera(make));
const packet = (format: string) => utf8(xmpText(`<dc:format>${format}</dc:format>`));
const xmp = ['application/rdf+xml'];
const jpeg = join(Uint8Array.of(0xff, 0xd8, 0xff, 0xdb), new Uint8Array(700));

/** A JPEG as cameras make them for thumbnails: tables first, then a frame of 160 x 120. */
function cameraThumbnail(): Uint8Array {
	const bytes = new Uint8Array(900);
	bytes.set([0xff, 0xd8, 0xff, 0xdb]);
	bytes.set([0xff, 0xc0, 0, 17, 8, 0, 120, 0, 160], 556);
	return bytes;
}

describe('a picture of HEIF', () => {
	it('has the size, turn and depth of its main item, whatever tiles and thumbnails say', async () => {
		const tile = { type: 'hvc1', data: text('tile'), properties: [1, 2] };
		const made = picture({
			primary: 3,
			items: [
				{ ...tile, id: 1 },
				{ ...tile, id: 2 },
				{
					id: 3,
					type: 'grid',
					method: 1,
					data: u16(0, 0, 1024, 512),
					properties: [3, 4, 5],
					references: [['dimg', 1, 2]]
				},
				{ id: 4, type: 'hvc1', data: text('small'), properties: [6, 2], references: [['thmb', 3]] }
			],
			properties: [
				extent(512, 512),
				rotation(0),
				extent(1024, 512),
				rotation(3),
				depth(10, 10, 10),
				extent(160, 80)
			],
			idat: u16(0, 1, 1024, 512)
		});
		const { tags, warnings } = await read(made);
		expect(Object.fromEntries(tags)).toMatchObject({
			'File:FileType': 'HEIC',
			'File:ImageWidth': '1024',
			'File:ImageHeight': '512',
			'QuickTime:ImageSpatialExtent': '1024x512',
			'QuickTime:Rotation': 'Rotate 90 CW',
			'QuickTime:ImagePixelDepth': '10 10 10',
			'Meta:PrimaryItemReference': '3',
			'Meta:MetaImageSize': '1024x512'
		});
		expect(warnings).toEqual([]);
	});

	it('is typed by its brand as ExifTool does', async () => {
		const types = ['heic', 'heix', 'hevc', 'mif1', 'msf1', 'avif', 'avis'].map(async (brand) => {
			const { tags } = await read(picture({ brand, primary: 1, items: [main], properties: [extent(2, 1)] }));
			return `${brand} ${tags.get('File:FileType') ?? ''} ${tags.get('File:MIMEType') ?? ''}`;
		});
		expect(await Promise.all(types)).toEqual([
			'heic HEIC image/heic',
			'heix HEIF image/heif',
			'hevc HEICS image/heic-sequence',
			'mif1 HEIF image/heif',
			'msf1 HEIFS image/heif-sequence',
			'avif AVIF image/avif',
			'avis AVIF image/avif'
		]);
	});

	it('tells EXIF and XMP of the main item before those of others', async () => {
		const made = picture({
			primary: 1,
			items: [
				main,
				{ id: 2, type: 'hvc1', data: text('matte'), properties: [2] },
				{ id: 3, type: 'Exif', data: exif('Of the matte'), references: [['cdsc', 2]] },
				{ id: 4, type: 'Exif', data: exif('Lumograph'), references: [['cdsc', 1]] },
				{ id: 5, type: 'mime', mime: xmp, data: packet('image/matte'), references: [['cdsc', 2]] },
				{ id: 6, type: 'mime', mime: xmp, data: packet('image/heic'), references: [['cdsc', 1]] }
			],
			properties: [extent(4, 3), auxiliary('urn:made-up:matte')]
		});
		const { metadata, tags, warnings } = await read(made);
		expect(tags.get('IFD0:Make')).toBe('Lumograph');
		expect(tags.get('XMP-dc:Format')).toBe('image/heic');
		expect(tags.get('QuickTime:AuxiliaryImageType')).toBe('urn:made-up:matte');
		expect(metadata?.tags.filter(({ entry }) => entry.name === 'Make')).toHaveLength(2);
		expect(warnings).toEqual([]);
	});

	it.each([
		['where its first word says', exif('Lumograph')],
		['right behind its first word', join(u32(0), camera('Lumograph'))],
		['behind a name that the first word leaves out', join(u32(0), text('Exif\0\0'), camera('Lumograph'))],
		['at once', camera('Lumograph')],
		['behind something else', join(u32(10), text('somewhat'), u16(0), camera('Lumograph'))]
	])('finds EXIF that begins %s', async (_how, data) => {
		const { tags } = await read(
			picture({ primary: 1, items: [main, { id: 2, type: 'Exif', data }], properties: [extent(4, 3)] })
		);
		expect(tags.get('IFD0:Make')).toBe('Lumograph');
		expect(tags.get('IFD0:Orientation')).toBe('Rotate 90 CW');
	});

	it('finds the bytes of an item wherever they lie', async () => {
		const inIdat = exif('In idat');
		const tags = async (item: MadeItem, more: Partial<Parameters<typeof picture>[0]> = {}) =>
			(
				await read(picture({ primary: 1, items: [main, item], properties: [extent(4, 3)], ...more }))
			).tags.get('IFD0:Make');
		const item: MadeItem = { id: 2, type: 'Exif', data: exif('In pieces'), pieces: 3 };
		expect(await tags(item)).toBe('In pieces');
		expect(await tags(item, { ilocVersion: 0 })).toBe('In pieces');
		expect(await tags(item, { ilocVersion: 2 })).toBe('In pieces');
		expect(
			await tags({ id: 2, type: 'Exif', method: 1, at: 3, data: inIdat }, { idat: join(text('abc'), inIdat) })
		).toBe('In idat');
		const outer = exif('In an item');
		const inner: MadeItem = { id: 2, type: 'Exif', method: 2, at: 5, data: outer, references: [['iloc', 3]] };
		expect(
			await tags(inner, { items: [main, inner, { id: 3, type: 'free', data: join(text('12345'), outer) }] })
		).toBe('In an item');
	});

	it('gives every tag of an item in one piece its place in the file', async () => {
		const made = picture({
			primary: 1,
			items: [main, { id: 2, type: 'Exif', data: exif('Lumograph') }],
			properties: [extent(4, 3)]
		});
		const make = (await read(made)).metadata?.tags.find(({ entry }) => entry.name === 'Make');
		const [at = 0, size = 0] = make?.range ?? [];
		expect(new TextDecoder().decode(made.subarray(at, at + size))).toBe('Lumograph\0');
	});

	it('unpacks XMP', async () => {
		const packed = new Uint8Array(deflateSync(packet('image/packed')));
		const item: MadeItem = { id: 2, type: 'mime', mime: [...xmp, 'deflate'], data: packed };
		const { tags } = await read(picture({ primary: 1, items: [main, item], properties: [extent(4, 3)] }));
		expect(tags.get('XMP-dc:Format')).toBe('image/packed');
	});

	it('offers its small JPEGs, with place and size', async () => {
		const items: MadeItem[] = [
			main,
			{ id: 2, type: 'jpeg', data: jpeg, properties: [2], references: [['thmb', 1]] },
			{ id: 3, type: 'jpeg', data: cameraThumbnail(), references: [['thmb', 1]] },
			{ id: 4, type: 'jpeg', data: text('no picture') }
		];
		const made = picture({ primary: 1, items, properties: [extent(4, 3), extent(320, 240)] });
		const { metadata, tags } = await read(made);
		const at = made.indexOf(0xff, made.length - 704 - 900 - 10 - 6);
		expect(metadata?.previews).toEqual([
			{ name: 'PreviewImage', mime: 'image/jpeg', range: [at, 704], width: 320, height: 240 },
			{ name: 'ThumbnailImage', mime: 'image/jpeg', range: [at + 704, 900] }
		]);
		expect(tags.get('File:PreviewImage')).toContain('704 bytes');
		expect(tags.get('File:ThumbnailImage')).toContain('900 bytes');
	});

	it('reads an image sequence: its items and its track', async () => {
		const sequence = picture({
			brand: 'avis',
			primary: 1,
			items: [main],
			properties: [extent(4, 3)],
			behind: [box('moov')]
		});
		expect((await read(sequence)).tags.get('QuickTime:MajorBrand')).toBe('AV1 Image Sequence (.AVIF)');
	});
});

describe('damage to HEIF', () => {
	it('does not cost the tags of other items', async () => {
		const items: MadeItem[] = [
			main,
			{ id: 2, type: 'Exif', data: text('no EXIF at all') },
			{ id: 3, type: 'mime', mime: xmp, data: packet('image/heic') }
		];
		const { tags, warnings } = await read(
			picture({ primary: 1, items, properties: [text('broken'), extent(4, 3)] })
		);
		expect(tags.get('XMP-dc:Format')).toBe('image/heic');
		expect(warnings.map(({ message }) => message)).toContain('item 2: no TIFF header');
	});

	it('ends items that lie in each other', async () => {
		const items: MadeItem[] = [
			main,
			{ id: 2, type: 'Exif', method: 2, data: exif('x'), references: [['iloc', 3]] },
			{ id: 3, type: 'free', method: 2, data: exif('x'), references: [['iloc', 2]] }
		];
		const { tags, warnings } = await read(picture({ primary: 1, items, properties: [extent(4, 3)] }));
		expect(tags.get('File:ImageWidth')).toBe('4');
		expect(warnings.map(({ message }) => message)).toContain('item 2: items lie within items too deeply');
	});

	it('stops a list of extents that takes no bytes at the limit of items', async () => {
		const iloc = join(
			u32(0x0100_0000),
			u16(0, 2000),
			...Array.from({ length: 2000 }, (_, id) => u16(id + 1, 0, 0, 0xffff))
		);
		const bytes = join(box('ftyp', join(text('heic'), u32(0))), box('meta', join(u32(0), box('iloc', iloc))));
		const budget = new Budget();
		const metadata = await readMetadata(fromBytes(bytes), { budget });
		expect(metadata?.type.type).toBe('HEIC');
		expect(budget.used.items).toBeLessThan(budget.limits.items + 1000);
		expect(metadata?.warnings.some(({ kind }) => kind === 'limit')).toBe(true);
	});
});

describe('a small picture that is coded as the main one', () => {
	const thumbnailOf = (type: string) =>
		picture({
			brand: type === 'av01' ? 'avif' : 'heic',
			primary: 1,
			items: [
				{ ...main, type },
				{ id: 2, type, data: text('small pixels'), properties: [2, 3, 4], references: [['thmb', 1]] },
				{ id: 3, type, data: text('of another'), properties: [2], references: [['thmb', 2]] }
			],
			properties: [
				extent(4000, 3000),
				extent(320, 240),
				box(type === 'av01' ? 'av1C' : 'hvcC', new Uint8Array(32)),
				rotation(3)
			]
		});

	it.each([
		['hvc1', 'image/heic', 'HEIC'],
		['av01', 'image/avif', 'AVIF']
	])('%s is a preview, taken out as a file of its own', async (type, mime, fileType) => {
		const file = thumbnailOf(type);
		const metadata = await readMetadata(fromBytes(file));
		expect(metadata?.previews).toMatchObject([{ name: 'ThumbnailImage', mime, width: 320, height: 240 }]);
		const [preview] = metadata?.previews ?? [];
		const taken = preview && (await extract(fromBytes(file), preview));
		if (!taken) throw new Error('nothing was taken out');
		const { tags, warnings } = await read(taken);
		expect(warnings).toEqual([]);
		expect(Object.fromEntries(tags)).toMatchObject({
			'File:FileType': fileType,
			'File:ImageWidth': '320',
			'File:ImageHeight': '240',
			'QuickTime:Rotation': 'Rotate 90 CW'
		});
		expect(new TextDecoder().decode(taken.subarray(-12))).toBe('small pixels');
	});

	it('is none where the file ends before it does', async () => {
		const file = thumbnailOf('hvc1');
		const metadata = await readMetadata(fromBytes(file.subarray(0, file.length - 12)));
		expect(metadata?.previews).toEqual([]);
	});
});

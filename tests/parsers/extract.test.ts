import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRepository } from '../../scripts/places.mjs';
import { packed } from '#lib/parsers/blocks/packed.ts';
import { Found } from '#lib/parsers/found.ts';
import { Budget, extract, fromBytes, readMetadata, sizeOf, type Preview } from '#lib/parsers/index.ts';
import { defineTable } from '#lib/parsers/table.ts';
import { frame, jpeg, long, segment, short, tiff } from '../fixtures/build-tiff.ts';
import { read } from './reading.ts';

const photo = new Uint8Array(readFileSync(inRepository('tests/fixtures/jpeg/camera.jpg')));
const jpegHead = [0xff, 0xd8, 0xff];
const bytes = (...values: number[]) => new Uint8Array(values);
const picture = (range: readonly [number, number]): Preview => ({
	name: 'PreviewImage',
	mime: 'image/jpeg',
	range
});

describe('taking pictures out of a file', () => {
	it('the thumbnail that reading told of comes out whole', async () => {
		const metadata = await readMetadata(fromBytes(photo));
		const [thumbnail] = metadata?.previews ?? [];
		if (!thumbnail) throw new Error('no thumbnail');
		const taken = await extract(fromBytes(photo), thumbnail);
		expect([...(taken?.subarray(0, 3) ?? [])]).toEqual(jpegHead);
		expect(taken).toHaveLength(sizeOf(thumbnail));
		const tag = metadata?.tags.find(({ entry }) => entry.name === 'ThumbnailImage');
		expect(tag && (await extract(fromBytes(photo), tag))).toEqual(taken);
	});

	it('what a file does not hold, or is larger than wanted, is not taken', async () => {
		const source = fromBytes(photo);
		for (const range of [
			[photo.length - 2, 3],
			[-1, 3],
			[0, 0],
			[0, Number.MAX_SAFE_INTEGER]
		] as const) {
			expect(await extract(source, picture(range))).toBeUndefined();
		}
		expect(await extract(source, picture([0, 100]), { most: 99 })).toBeUndefined();
		expect(await extract(source, picture([0, 100]), { most: 100 })).toHaveLength(100);
	});

	it('a source that ends before it said so gives none', async () => {
		const source = { size: 100, read: () => Promise.resolve(bytes(0xff, 0xd8)) };
		expect(await extract(source, picture([0, 100]))).toBeUndefined();
	});

	it('the first byte of a JPEG that a camera overwrote is put right, in a copy', async () => {
		const file = bytes(0, 0x02, 0xd8, 0xff, 0xdb);
		expect([...((await extract(fromBytes(file), picture([1, 4]))) ?? [])]).toEqual([...jpegHead, 0xdb]);
		expect(file[1]).toBe(0x02);
	});

	it('a tag that is no bytes has none', async () => {
		const metadata = await readMetadata(fromBytes(photo));
		const make = metadata?.tags.find(({ entry }) => entry.name === 'Make');
		expect(make && (await extract(fromBytes(photo), make))).toBeUndefined();
	});

	it('an abort ends it', async () => {
		const signal = AbortSignal.abort();
		await expect(extract(fromBytes(photo), picture([0, 10]), { signal })).rejects.toThrow('abort');
	});
});

describe('bare pixels', () => {
	const pixels = new Uint8Array(12).map((_, index) => 100 + index);

	it('of a JFIF header come out as a picture of their own', async () => {
		const file = jpeg(segment(0xe0, 'JFIF\0', [1, 2, 0, 0, 1, 0, 1, 2, 2], pixels), frame(8, 8));
		const metadata = await readMetadata(fromBytes(file));
		const [thumbnail] = metadata?.previews ?? [];
		if (!thumbnail) throw new Error('no thumbnail');
		const tag = metadata?.tags.find(({ entry }) => entry.name === 'ThumbnailTIFF');
		const taken = await extract(fromBytes(file), thumbnail);
		expect(tag?.raw).toEqual({ binary: 12 });
		expect(taken).toHaveLength(sizeOf(thumbnail));
		expect(taken?.subarray(204)).toEqual(pixels);
		const again = await read(taken ?? bytes());
		expect(Object.fromEntries(again.tags)).toMatchObject({
			'File:FileType': 'TIFF',
			'IFD0:ImageHeight': '2',
			'IFD0:PhotometricInterpretation': 'RGB',
			'IFD0:StripOffsets': '204'
		});
	});

	it.each([false, true])(
		'of a reduced picture in a TIFF too, in its byte order (little: %j)',
		async (little) => {
			const picture = [
				long(254, 1),
				long(256, 2),
				long(257, 2),
				short(258, 8, 8, 8),
				short(259, 1),
				short(262, 2),
				long(273, 0),
				short(277, 3),
				long(278, 2),
				long(279, 12)
			];
			const made = tiff([picture], { little });
			const at = made.length;
			// The place of the pixels is known only now.
			const file = bytes(
				...tiff([picture.map((one) => (one.id === 273 ? long(273, at) : one))], { little }),
				...pixels
			);
			const metadata = await readMetadata(fromBytes(file));
			const [thumbnail] = metadata?.previews ?? [];
			const taken = thumbnail && (await extract(fromBytes(file), thumbnail));
			const again = await read(taken ?? bytes());
			expect(again.warnings).toEqual([]);
			expect(Object.fromEntries(again.tags)).toMatchObject({
				'File:ExifByteOrder': little ? 'Little-endian (Intel, II)' : 'Big-endian (Motorola, MM)',
				'IFD0:ImageWidth': '2',
				'IFD0:BitsPerSample': '8 8 8',
				'IFD0:StripOffsets': '216',
				'IFD0:StripByteCounts': '12'
			});
			expect(taken?.subarray(216)).toEqual(pixels);
		}
	);
});

describe('pictures that lie nowhere in the file', () => {
	const table = defineTable('Test', 'Test', 'Test', [{ id: 1, name: 'ThumbnailImage', binary: true }]);
	const entry = table.entries.get(1);
	if (!entry) throw new Error('no entry');

	it('those in packed metadata come with their bytes, unless these were not all there', () => {
		const found = new Found(new Budget(), undefined);
		packed(
			'EXIF',
			found,
			[500, 20],
			(sink) => {
				sink.tag(entry, { binary: 3 }, [2, 3]);
				sink.preview(picture([2, 3]));
				sink.preview(picture([4, 3]));
			},
			bytes(1, 2, 3, 4, 5)
		);
		expect(found.tags).toMatchObject([{ raw: { binary: 3, bytes: bytes(3, 4, 5) }, range: [500, 20] }]);
		expect(found.previews).toEqual([{ name: 'PreviewImage', mime: 'image/jpeg', bytes: bytes(3, 4, 5) }]);
	});

	it('one that XMP spells in base64 is a preview', async () => {
		const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
			<rdf:Description xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpGImg="http://ns.adobe.com/xap/1.0/g/img/">
			<xmp:Thumbnails><rdf:Alt><rdf:li rdf:parseType="Resource"><xmpGImg:image>/9j/4AAQ</xmpGImg:image></rdf:li>
			</rdf:Alt></xmp:Thumbnails></rdf:Description></rdf:RDF></x:xmpmeta>`;
		const metadata = await readMetadata(fromBytes(new TextEncoder().encode(xmp)));
		expect(metadata?.previews).toEqual([
			{ name: 'ThumbnailImage', mime: 'image/jpeg', bytes: bytes(...jpegHead, 0xe0, 0, 0x10) }
		]);
	});
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRepository } from '../../scripts/places.mjs';
import { packed } from '#lib/parsers/blocks/packed.ts';
import { Found } from '#lib/parsers/found.ts';
import { Budget, extract, fromBytes, readMetadata, sizeOf, type Preview } from '#lib/parsers/index.ts';
import { defineTable } from '#lib/parsers/table.ts';

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

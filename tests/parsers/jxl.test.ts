import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Budget, fromBytes, readMetadata } from '#lib/parsers/index.ts';
import { utf8, xmpText } from '../fixtures/build-blocks.ts';
import { ascii, tiff } from '../fixtures/build-tiff.ts';
import { box, join, sparse, text, u32 } from './made-boxes.ts';
import { read } from './reading.ts';

const jxl = (...boxes: Uint8Array[]) =>
	join(box('JXL ', u32(0x0d0a_870a)), box('ftyp', join(text('jxl '), u32(0), text('jxl '))), ...boxes);
const exif = join(u32(0), tiff([[ascii(0x010f, 'Lumograph')]]));
const packet = (format: string) => utf8(xmpText(`<dc:format>${format}</dc:format>`));
const packed = (type: string, payload: Uint8Array) =>
	box('brob', join(text(type), new Uint8Array(brotliCompressSync(payload))));

/** Fields of so many bits, the lowest first, behind the signature of a codestream. */
function codestream(...fields: (readonly [value: number, bits: number])[]): Uint8Array {
	const bits = fields.flatMap(([value, count]) =>
		Array.from({ length: count }, (_, bit) => Math.floor(value / 2 ** bit) % 2)
	);
	const bytes = new Uint8Array(2 + Math.ceil(bits.length / 8) + 4);
	bytes.set([0xff, 0x0a]);
	for (const [index, bit] of bits.entries()) {
		const at = 2 + (index >> 3);
		bytes[at] = (bytes[at] ?? 0) | (bit << (index & 7));
	}
	return bytes;
}
const small = codestream([1, 1], [5, 5], [7, 3]);

describe('the size of a codestream', () => {
	it.each([
		['small sides', codestream([1, 1], [5, 5], [0, 3], [7, 5]), '64', '48'],
		['small, 1:1', codestream([1, 1], [5, 5], [1, 3]), '48', '48'],
		['small, 2:1', small, '96', '48'],
		['9 and 13 bits', codestream([0, 1], [0, 2], [511, 9], [0, 3], [1, 2], [8000, 13]), '8001', '512'],
		['18 bits, 4:3', codestream([0, 1], [2, 2], [200_000, 18], [3, 3]), '266668', '200001'],
		['30 bits, 3:2', codestream([0, 1], [3, 2], [1_000_000_000, 30], [4, 3]), '1500000001', '1000000001'],
		['16:9', codestream([0, 1], [1, 2], [4321, 13], [5, 3]), '7683', '4322'],
		['5:4', codestream([0, 1], [1, 2], [1234, 13], [6, 3]), '1543', '1235']
	])('with %s', async (_how, bytes, width, height) => {
		const { tags, warnings } = await read(bytes);
		expect(tags.get('File:FileType')).toBe('JXL Codestream');
		expect([tags.get('File:ImageWidth'), tags.get('File:ImageHeight')]).toEqual([width, height]);
		expect(warnings).toEqual([]);
	});

	it('is told of a codestream in a box, whole or in parts', async () => {
		const whole = await read(jxl(box('jxlc', small)));
		expect(whole.tags.get('File:FileType')).toBe('JXL');
		expect(whole.tags.get('File:ImageWidth')).toBe('96');
		const parts = jxl(box('jxlp', join(u32(0x8000_0001), text('later'))), box('jxlp', join(u32(0), small)));
		expect((await read(parts)).tags.get('File:ImageWidth')).toBe('96');
	});
});

it('of a large picture only the head is read', async () => {
	const before = jxl();
	const size = 400 * 1024;
	const file = sparse(before.length + size, [
		[0, before],
		[before.length, join(u32(size), text('jxlc'), small)]
	]);
	const metadata = await readMetadata(file);
	expect(metadata?.tags.find(({ entry }) => entry.name === 'ImageWidth')?.raw).toBe(96);
	expect(file.counts).toMatchObject({ reads: 1, bytes: 65_536 });
});

describe('metadata of JPEG XL', () => {
	it('is read as it lies', async () => {
		const { tags, warnings } = await read(
			jxl(box('Exif', exif), box('xml ', packet('image/jxl')), box('jxlc', small))
		);
		expect(tags.get('IFD0:Make')).toBe('Lumograph');
		expect(tags.get('XMP-dc:Format')).toBe('image/jxl');
		expect(warnings).toEqual([]);
	});

	it('is unpacked', async () => {
		const made = jxl(
			packed('Exif', exif),
			packed('xml ', packet('image/packed')),
			packed('none', exif),
			box('jxlc', small)
		);
		const { metadata, tags, warnings } = await read(made);
		expect(tags.get('IFD0:Make')).toBe('Lumograph');
		expect(tags.get('XMP-dc:Format')).toBe('image/packed');
		expect(warnings).toEqual([]);
		const outside = metadata?.tags.filter(({ range: [at, size] }) => at + size > made.length);
		expect(outside).toEqual([]);
	});

	it('does not suffer from a damaged part', async () => {
		const whole = new Uint8Array(brotliCompressSync(packet('image/packed')));
		const broken = box('brob', join(text('xml '), whole.subarray(0, 40)));
		const { tags, warnings } = await read(jxl(broken, box('Exif', text('no')), packed('Exif', exif)));
		expect(tags.get('IFD0:Make')).toBe('Lumograph');
		expect(warnings.map(({ kind }) => kind)).toEqual(['damage', 'damage']);
	});

	it('stops unpacking at the limit, and goes on behind it', async () => {
		const bomb = brotliCompressSync(Buffer.alloc(100_000_000), {
			params: { [constants.BROTLI_PARAM_QUALITY]: 1, [constants.BROTLI_PARAM_LGWIN]: 24 }
		});
		const budget = new Budget();
		const made = jxl(
			box('brob', join(text('xml '), new Uint8Array(bomb))),
			packed('Exif', exif),
			box('jxlc', small)
		);
		const metadata = await readMetadata(fromBytes(made), { budget });
		expect(metadata?.tags.map(({ entry }) => entry.name)).toEqual(
			expect.arrayContaining(['Make', 'ImageWidth'])
		);
		expect(metadata?.warnings.map(({ kind }) => kind)).toEqual(['limit']);
		expect(budget.used.inflated).toBeLessThanOrEqual(budget.limits.inflated);
	});
});

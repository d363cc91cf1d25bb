/** Bombs of many small things, and of many values made of the same bytes, each honest by itself. */
import { crc32 } from 'node:zlib';
import { bytes, u16, u32, utf8, xmpText } from '../fixtures/build-blocks.ts';
import type { Bomb } from './bombs.ts';

const megabyte = 1024 * 1024;
const each = (count: number, part: (index: number) => string) =>
	Array.from({ length: count }, (_, index) => part(index)).join('');
const joined = (parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const made = (count: number, part: (index: number) => Uint8Array) =>
	joined(Array.from({ length: count }, (_, index) => part(index)));

const creator = '<dc:format>x</dc:format>';
const inXmp = (body: string) => utf8(xmpText(creator + body));

/** A directory whose values all lie in the same bytes behind it. */
function sharedValues(count: number, type: number, values: number, data: Uint8Array): Uint8Array {
	const at = 8 + 2 + (count + 1) * 12 + 4;
	const make = bytes(u16(0x010f), u16(2), u32(4), 'Me\0\0');
	const rows = made(count, (index) => bytes(u16(0x9100 + index), u16(type), u32(values), u32(at)));
	return joined([bytes('MM', u16(42), u32(8), u16(count + 1)), make, rows, bytes(u32(0)), data]);
}
const fourMegabytes = () => new Uint8Array(4 * megabyte).fill(0x41);

/** A profile of which every text is in many languages, all in the same bytes. */
function languages(count: number, size: number): Uint8Array {
	const text = new Uint8Array(size).fill(0x41);
	const records = made(count, (index) =>
		bytes([0x61 + (index % 26), 0x61 + (Math.floor(index / 26) % 26), 0x41, 0x41], u32(size), u32(16))
	);
	const value = joined([bytes('mluc', u32(0), u32(count), u32(12)), records, text]);
	const at = 128 + 4 + count * 12;
	const names = ['desc', 'cprt', 'dmnd', 'dmdd', 'vued'];
	const rows = made(count, (index) => bytes(names[index % 5] ?? 'desc', u32(at), u32(value.length)));
	const head = bytes(
		u32(at + value.length),
		new Uint8Array(12),
		'RGB ',
		new Uint8Array(16),
		'acsp',
		new Uint8Array(88)
	);
	return joined([head, bytes(u32(count)), rows, value]);
}

const chunk = (type: string, data: Uint8Array) =>
	bytes(u32(data.length), type, data, u32(crc32(bytes(type, data))));
const png = (chunks: Uint8Array) =>
	joined([
		bytes([0x89], 'PNG\r\n\x1a\n', chunk('IHDR', bytes(u32(1), u32(1), [8, 0, 0, 0, 0]))),
		chunks,
		chunk('IEND', bytes())
	]);

const box = (type: string, ...parts: readonly Uint8Array[]) => {
	const inside = joined(parts);
	return joined([bytes(u32(inside.length + 8), type), inside]);
};
const label = box('jumd', bytes(new Uint8Array(16), [3], 'x\0'));
const jxl = (...boxes: readonly Uint8Array[]) =>
	joined([
		box('JXL ', bytes([13, 10, 0x87, 10])),
		box('ftyp', bytes('jxl ', u32(0), 'jxl ')),
		...boxes,
		box('jxlc', bytes([0xff, 0x0a, 0x41, 0x18, 0, 0x10, 0, 0]))
	]);

const format: Partial<Bomb> = { limit: true, keeps: ['XMP-dc:Format'] };
const width: Partial<Bomb> = { limit: true, keeps: ['PNG:ImageWidth'] };

export function manyBombs(): Bomb[] {
	const long = 'a'.repeat(megabyte);
	return [
		{
			name: '15,000 values of a node in 15,000 places.xmp',
			bytes: inXmp(
				`${each(15_000, (index) => `<dc:a${index} rdf:nodeID="x"/>`)}</rdf:Description>` +
					`<rdf:Description rdf:nodeID="x">${each(15_000, (index) => `<dc:b${index}>1</dc:b${index}>`)}`
			),
			...format
		},
		{
			name: '90,000 names.xmp',
			bytes: inXmp(each(90_000, (index) => `<dc:name${index}>1</dc:name${index}>`)),
			...format
		},
		{
			name: '50,000 values below a long name.xmp',
			bytes: inXmp(
				`<dc:${long} rdf:parseType="Resource">${each(50_000, (index) => `<dc:k${index}>1</dc:k${index}>`)}</dc:${long}>`
			),
			...format
		},
		{
			name: '60,000 languages.xmp',
			bytes: inXmp(
				`<dc:title><rdf:Alt>${each(60_000, (index) => `<rdf:li xml:lang="x-l${index}">t</rdf:li>`)}</rdf:Alt></dc:title>`
			),
			...format
		},
		{
			name: '2,000,000 references.xmp',
			bytes: inXmp(`<dc:description>${'&amp;'.repeat(2_000_000)}</dc:description>`),
			...format
		},
		{ name: '5,000 texts in 5,000 languages.icc', bytes: languages(5_000, 100_000), limit: true },
		...(
			[
				['texts', 2, 1],
				['bytes', 1, 1],
				['fractions', 5, 8],
				['numbers', 12, 8]
			] as const
		).map(([what, type, size]): Bomb => ({
			name: `2,000 times the same 4 MB of ${what}.tif`,
			bytes: sharedValues(2_000, type, (4 * megabyte) / size, fourMegabytes()),
			keeps: ['IFD0:Make']
		})),
		{
			name: '60,000 names in JSON.jxl',
			bytes: jxl(
				box('jumb', label, box('json', utf8(`{${each(60_000, (index) => `"key${index}":1,`)}"z":1}`)))
			),
			limit: true,
			keeps: ['JUMBF:JUMDLabel']
		},
		{ name: '20,000 labels.jxl', bytes: jxl(made(20_000, () => box('jumb', label))), limit: true },
		{
			name: '90,000 texts.png',
			bytes: png(made(90_000, (index) => chunk('tEXt', bytes(`Key ${index}\0v`)))),
			...width
		},
		{
			name: '60 texts of 1 MiB.png',
			bytes: png(made(60, (index) => chunk('tEXt', bytes(`Key${index}\0`, 'x'.repeat(megabyte))))),
			...width
		},
		{
			name: '8 profiles of 8 MiB in digits.png',
			bytes: png(
				made(8, () =>
					chunk('tEXt', bytes(`Raw profile type exif\0\nexif\n ${4 * megabyte}\n`, '45'.repeat(4 * megabyte)))
				)
			),
			...width
		}
	];
}

/** Bombs in boxes: HEIF, JPEG 2000, JPEG XL, films. What lies beside them must be read. */
import { bytes, u16, u32, utf8, xmpText } from '../fixtures/build-blocks.ts';
import { ascii, tiff } from '../fixtures/build-tiff.ts';
import type { Bomb } from './bombs.ts';
import { box, film, join, text } from './made-boxes.ts';
import { brotliZeros } from './packed-zeros.ts';

const full = (type: string, ...parts: readonly (Uint8Array | string | readonly number[])[]) =>
	box(type, bytes(u32(0), ...parts));
const many = (times: number, part: Uint8Array) =>
	new Uint8Array(Buffer.concat(Array.from({ length: times }, () => part)));
const exif = bytes(u32(0), tiff([[ascii(0x010f, 'Lumograph')]]));

const jxl = (...inside: readonly Uint8Array[]) =>
	join(
		box('JXL ', bytes([13, 10, 0x87, 10])),
		box('ftyp', bytes('jxl ', u32(0), 'jxl ')),
		box('Exif', exif),
		...inside,
		box('jxlc', bytes([0xff, 0x0a, 0x41, 0x18, 0, 0x10, 0, 0]))
	);

/** A picture with its EXIF as an item; `more` goes into the `meta` box behind what names it. */
function heif(...more: readonly Uint8Array[]): Uint8Array {
	const head = (at: number) =>
		join(
			box('ftyp', bytes('heic', u32(0), 'mif1')),
			full(
				'meta',
				full('hdlr', u32(0), 'pict', new Uint8Array(13)),
				full('pitm', u16(1)),
				full(
					'iinf',
					u16(2),
					box('infe', bytes([2, 0, 0, 0], u16(1), u16(0), 'hvc1', [0])),
					box('infe', bytes([2, 0, 0, 1], u16(2), u16(0), 'Exif', [0]))
				),
				full('iloc', [0x44, 0], u16(1), u16(2), u16(0), u16(1), u32(at), u32(exif.length)),
				...more
			)
		);
	return join(head(head(0).length + 8), box('mdat', exif));
}

const jp2 = (...inside: readonly Uint8Array[]) =>
	join(
		box('jP  ', bytes([13, 10, 0x87, 10])),
		box('ftyp', bytes('jp2 ', u32(0), 'jp2 ')),
		box('jp2h', box('ihdr', bytes(u32(48), u32(64), u16(3), [7, 7, 0, 0]))),
		...inside
	);

/** Boxes in boxes, from the inside out. */
function nested(type: string, depth: number): Uint8Array {
	const heads = Array.from({ length: depth }, (_, level) => bytes(u32((depth - level) * 8), type));
	return new Uint8Array(Buffer.concat(heads));
}

const camera = { keeps: ['IFD0:Make'] };
const giantTable = (type: string, ...fields: readonly number[]) =>
	box(
		'moov',
		box('trak', box('mdia', box('minf', box('stbl', full(type, ...fields.map((field) => u32(field)))))))
	);

export function boxBombs(): Bomb[] {
	const zeros = brotliZeros(32);
	return [
		{
			name: 'XMP of 512 MiB in 449 bytes.jxl',
			bytes: jxl(box('brob', bytes('xml ', zeros))),
			limit: true,
			...camera
		},
		{
			name: 'EXIF of 512 MiB in 449 bytes.jxl',
			bytes: jxl(box('brob', bytes('Exif', zeros))),
			limit: true,
			...camera
		},
		{
			name: '200 packed boxes.jxl',
			bytes: jxl(many(200, box('brob', bytes('xml ', zeros)))),
			limit: true,
			...camera
		},
		{ name: 'packed in itself.jxl', bytes: jxl(box('brob', bytes('brob', zeros))), ...camera },
		{ name: '500,000 boxes.jxl', bytes: jxl(many(500_000, box('free'))), limit: true, ...camera },
		{ name: '20,000 boxes deep.heic', bytes: heif(nested('iprp', 20_000)), ...camera },
		{
			name: '65,535 extents of 4 GiB.heic',
			bytes: heif(
				full('iloc', [0x44, 0x40], u16(0xffff), many(0xffff, bytes(u16(9), u16(0), u32(0), u16(0xffff))))
			),
			...camera
		},
		{
			name: '4,294,967,295 items.heic',
			bytes: heif(box('iinf', bytes([1, 0, 0, 0], u32(0xffffffff)))),
			...camera
		},
		{
			name: '4,294,967,295 properties.heic',
			bytes: heif(box('iprp', join(box('ipco'), box('ipma', bytes([1, 0, 0, 1], u32(0xffffffff)))))),
			...camera
		},
		{
			name: 'an item that is its own.heic',
			bytes: heif(
				full('iref', box('cdsc', bytes(u16(2), u16(1), u16(2))), box('dimg', bytes(u16(1), u16(1), u16(1)))),
				full('idat', many(16, bytes(u32(0xffffffff))))
			),
			...camera
		},
		{
			name: '500,000 UUIDs.jp2',
			bytes: jp2(many(500_000, box('uuid', new Uint8Array(16)))),
			limit: true,
			keeps: ['Jpeg2000:ImageWidth']
		},
		{ name: '20,000 boxes deep.jp2', bytes: jp2(nested('asoc', 20_000)), keeps: ['Jpeg2000:ImageWidth'] },
		{
			name: '200,000 elements deep.jp2',
			bytes: jp2(
				box('xml ', utf8('<a>'.repeat(200_000))),
				box('xml ', utf8(xmpText('<dc:format>x</dc:format>')))
			),
			keeps: ['Jpeg2000:ImageWidth']
		},
		...(
			[
				['stsz', 0, 0xffffffff],
				['stsz', 0xffffffff, 0xffffffff],
				['stts', 0xffffffff, 0xffffffff, 0xffffffff],
				['stco', 0xfffffff0, 0],
				['co64', 0xfffffff0, 0],
				['stsc', 0xfffffff0, 1, 0xffffffff, 1],
				['stsd', 0xffffffff]
			] as const
		).map(([type, ...fields], index): Bomb => ({
			name: `giant ${type} (${index}).mp4`,
			bytes: join(film(), giantTable(type, ...fields)),
			keeps: ['QuickTime:Duration']
		})),
		{
			name: 'keys of 4 GiB.mov',
			bytes: join(
				film(),
				box(
					'moov',
					box(
						'meta',
						join(
							full('keys', u32(0xffffffff), u32(0xfffffff0), 'mdta'),
							box('ilst', text('\xff\xff\xff\xff'))
						)
					)
				)
			),
			keeps: ['QuickTime:Duration']
		}
	];
}

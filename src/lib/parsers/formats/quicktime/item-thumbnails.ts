/**
 * Small pictures of the main one that are coded as it is (HEVC, AV1): as files of their own, for they cannot be shown alone.
 * What makes a file of them stands before their bytes: the boxes that HEIF (ISO/IEC 23008-12) asks for.
 */
import type { Preview, TagSink } from '../../model.ts';
import type { Item, ItemTables } from './item-tables.ts';
import type { Box } from './boxes.ts';
import type { ByteSource } from '../../io/byte-source.ts';

/** Files by what codes their picture: brand and MIME type. */
const codecs: Readonly<Record<string, readonly [brand: string, mime: string]>> = {
	av01: ['avif', 'image/avif'],
	hvc1: ['heic', 'image/heic']
};
/** Properties that a reader must understand to show the picture. */
const needed = new Set(['av1C', 'clap', 'hvcC', 'imir', 'irot']);
/** Configurations and profiles of honest pictures are a few kB. */
const mostProperties = 64 * 1024;

type Part = string | readonly number[] | Uint8Array;

const u16 = (value: number) => [(value >>> 8) & 255, value & 255];
const u32 = (value: number) => [...u16(value >>> 16), ...u16(value & 0xffff)];

function bytesOf(...parts: readonly Part[]): Uint8Array {
	const size = parts.reduce((sum, part) => sum + part.length, 0);
	const whole = new Uint8Array(size);
	let at = 0;
	for (const part of parts) {
		whole.set(typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part, at);
		at += part.length;
	}
	return whole;
}

const box = (type: string, ...parts: readonly Part[]): Uint8Array => {
	const inside = bytesOf(...parts);
	return bytesOf(u32(inside.length + 8), type, inside);
};

/** A file of one coded picture, up to its bytes, of which there are so many. */
function headOf(type: string, brand: string, properties: readonly Box[], size: number): Uint8Array {
	const associations = properties.map((one, index) => (needed.has(one.type) ? 0x80 : 0) | (index + 1));
	const head = (at: number) =>
		bytesOf(
			box('ftyp', brand, u32(0), 'mif1', brand),
			box(
				'meta',
				u32(0),
				box('hdlr', u32(0), u32(0), 'pict', new Uint8Array(13)),
				box('pitm', u32(0), u16(1)),
				box('iinf', u32(0), u16(1), box('infe', [2, 0, 0, 0], u16(1), u16(0), type, [0])),
				box(
					'iprp',
					box('ipco', ...properties.map((one) => box(one.type, one.bytes))),
					box('ipma', u32(0), u32(1), u16(1), [associations.length, ...associations])
				),
				box('iloc', u32(0), [0x44, 0], u16(1), u16(1), u16(0), u16(1), u32(at), u32(size))
			),
			u32(size + 8),
			'mdat'
		);
	return head(head(0).length);
}

/** Tells of the small pictures of the main one that lie in one piece and are all there. */
export function pushThumbnails(tables: ItemTables, file: ByteSource, found: TagSink): void {
	const { primary, references } = tables;
	if (primary === undefined) return;
	for (const { type, from, to } of references) {
		if (type !== 'thmb' || !to.includes(primary)) continue;
		found.budget.item();
		const thumbnail = previewOf(tables.item(from), tables, file);
		if (thumbnail) found.preview(thumbnail);
	}
}

function previewOf(item: Item, { properties }: ItemTables, file: ByteSource): Preview | undefined {
	const codec = Object.hasOwn(codecs, item.type) ? codecs[item.type] : undefined;
	const [extent, ...more] = item.extents;
	if (!codec || !extent || more.length > 0 || item.method !== 0 || item.elsewhere) return undefined;
	const { offset, length } = extent;
	if (length === 0 || offset + length > file.size) return undefined;
	const own = item.properties.flatMap((index) => properties[index - 1] ?? []);
	const size = own.reduce((sum, one) => sum + one.bytes.length, 0);
	if (size > mostProperties || own.length > 127 || own.some((one) => one.bytes.length < one.size))
		return undefined;
	const [brand, mime] = codec;
	const extentBox = own.find((one) => one.type === 'ispe' && one.bytes.length >= 12)?.bytes;
	const view = extentBox && new DataView(extentBox.buffer, extentBox.byteOffset, extentBox.byteLength);
	return {
		name: 'ThumbnailImage',
		mime,
		range: [offset, length],
		head: headOf(item.type, brand, own, length),
		...(view ? { width: view.getUint32(4), height: view.getUint32(8) } : {})
	};
}

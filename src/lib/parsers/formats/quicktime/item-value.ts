/** The value of an item's `data` box by its type (QuickTime File Format, "Well-known types"). */
import { decodeText } from '../../blocks/exif-values.ts';
import { ByteReader } from '../../io/byte-reader.ts';
import type { Entry, RawValue } from '../../model.ts';
import type { Box } from './boxes.ts';
import type { Movie } from './movie.ts';
import { formatOf } from './tables.ts';

const utf16 = new TextDecoder('utf-16be');
const japanese = new TextDecoder('shift-jis');

const pictures: Readonly<Record<number, string>> = { 13: 'image/jpeg', 14: 'image/png', 27: 'image/bmp' };

/** Integers of 1, 2, 4 or 8 bytes; other sizes are no number. */
function integerOf(bytes: Uint8Array, signed: boolean): number | undefined {
	const reader = new ByteReader(bytes);
	switch (bytes.length) {
		case 1:
			return signed ? reader.i8() : reader.u8();
		case 2:
			return signed ? reader.i16() : reader.u16();
		case 4:
			return signed ? reader.i32() : reader.u32();
		case 8:
			return signed ? reader.i64() : reader.u64();
		default:
			return undefined;
	}
}

/** Number and total of tracks and disks. */
function pairs(bytes: Uint8Array): number[] {
	const reader = new ByteReader(bytes).skip(2);
	return [reader.u16(), reader.u16()];
}

const covers = new Set(['CoverArt', 'Artwork', 'PreviewImage', 'ThumbnailImage']);

/** @returns undefined where the bytes say nothing */
export function itemValue(entry: Entry, type: number, data: Box, movie: Movie): RawValue | undefined {
	const { bytes } = data;
	const format = formatOf(entry);
	// A table that says a number is believed before the file's type (iTunes writes `tool` as text).
	if (type === 1 && bytes.length === 4 && format?.startsWith('int32'))
		return integerOf(bytes, format.endsWith('s'));
	if (covers.has(entry.name) && (entry.binary || type in pictures)) {
		movie.found.preview({
			name: entry.name,
			mime: pictures[type] ?? pictureType(bytes),
			range: [data.offset, data.size],
			// The format has no other kind.
			...(entry.name === 'CoverArt' || entry.name === 'Artwork'
				? { cover: { type: 3, description: '' } }
				: {})
		});
		return { binary: data.size, ...(bytes.length === data.size && { bytes }) };
	}
	if (entry.id === 'gnre') return bytes.length >= 2 ? new ByteReader(bytes).u16() : undefined;
	if (entry.binary && type === 0) return { binary: data.size };
	if (entry.id === 'trkn' || entry.id === 'disk')
		return bytes.length >= 6 ? pairs(bytes) : undefinedBytes(data);
	switch (type) {
		case 1:
		case 4:
			return decodeText(bytes).replace(/\0+$/, '');
		case 2:
		case 5:
			return utf16.decode(bytes);
		case 3:
			return japanese.decode(bytes);
		case 21:
		case 65:
		case 66:
		case 67:
		case 74:
			return integerOf(bytes, formatOf(entry)?.endsWith('u') !== true) ?? undefinedBytes(data);
		case 22:
		case 75:
		case 76:
		case 77:
		case 78:
			return integerOf(bytes, false) ?? undefinedBytes(data);
		case 23:
			return float(new ByteReader(bytes), bytes.length);
		case 24:
			return bytes.length >= 8 ? new ByteReader(bytes).f64() : undefined;
		case 0:
			return implicit(entry, data);
		default:
			return undefinedBytes(data);
	}
}

function float(reader: ByteReader, size: number): number | undefined {
	return size >= 8 ? reader.f64() : size >= 4 ? Number(reader.f32().toPrecision(15)) : undefined;
}

const undefinedBytes = (data: Box): RawValue => ({ binary: data.size, bytes: data.bytes });

/** Type 0: what it is depends on the tag. */
function implicit(entry: Entry, data: Box): RawValue | undefined {
	const { bytes } = data;
	const format = formatOf(entry);
	if (format === undefined) return printable(bytes) ? decodeText(bytes) : undefinedBytes(data);
	if (/^int/.test(format)) return integerOf(bytes, format.endsWith('s'));
	if (format === 'float') return float(new ByteReader(bytes), bytes.length);
	return integerOf(bytes, false) ?? decodeText(bytes).replace(/\0+$/, '');
}

function printable(bytes: Uint8Array): boolean {
	return bytes.every((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 13);
}

/** What a picture is, by its first bytes. */
function pictureType(bytes: Uint8Array): string {
	const starts = (...codes: number[]) => codes.every((code, index) => bytes[index] === code);
	if (starts(0x89, 0x50, 0x4e, 0x47)) return 'image/png';
	if (starts(0x47, 0x49, 0x46)) return 'image/gif';
	if (starts(0x42, 0x4d)) return 'image/bmp';
	if (starts(0x52, 0x49, 0x46, 0x46)) return 'image/webp';
	return 'image/jpeg';
}

/**
 * What a telephone of Apple measured beside each picture of a live photo. What its numbers mean nobody tells; how they are stored
 * is seen in what ExifTool makes of made-up ones.
 */
import { significant } from '../conversions/numbers.ts';
import { ByteReader } from '../io/byte-reader.ts';

type Number = readonly [size: number, read: (reader: ByteReader) => number];

const u8: Number = [1, (reader) => reader.u8()];
const i8: Number = [1, (reader) => reader.i8()];
const u16: Number = [2, (reader) => reader.u16()];
const u32: Number = [4, (reader) => reader.u32()];
const i32: Number = [4, (reader) => reader.i32()];
const f32: Number = [4, (reader) => significant(reader.f32(), 15)];

const layout: readonly Number[] = [
	...[u32, f32, u32, u32, f32, f32, f32, f32, f32, f32],
	...[i8, i8, i8, i8, i32, u8, u8, i8, i8, i32],
	...[f32, f32, f32, f32, u32, u16, u16]
];

/** Numbers one after the other, little-endian; of cut bytes those that still fit. */
export function livePhotoInfo(bytes: Uint8Array): number[] {
	const reader = new ByteReader(bytes, true);
	return layout.flatMap(([size, read]) => (reader.remaining < size ? [] : [read(reader)]));
}

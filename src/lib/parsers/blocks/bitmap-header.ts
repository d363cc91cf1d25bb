/**
 * The header of a device-independent bitmap (https://learn.microsoft.com/windows/win32/gdi/bitmap-header-types): of a BMP file, and
 * of the pictures in an AVI or in other containers of Windows.
 */
import { ByteReader } from '../io/byte-reader.ts';
import type { TagSink } from '../model.ts';
import { bmpMain, bmpOS2 } from '../tags/pictures/bitmaps.ts';
import { readBinaryTable } from './binary-table.ts';

/** The largest header there is: version 5. */
export const largestBitmapHeader = 124;
/** Headers of OS/2 have their fields in 16 bits. */
const isOs2 = (size: number) => size === 12 || size === 16 || size === 64;
/** Headers of this size are found in AVI files, with other things behind the first 40 bytes. */
const inAvi = 68;

/** What follows the colour space counts for some of them only; undefined where the header has none. */
export function colourSpaceOf(header: Uint8Array): string | undefined {
	return header.length >= 60 ? new ByteReader(header).seek(56).latin1(4) : undefined;
}

/** Spaces that are a profile, inside the file or beside it: backwards, as they are stored. */
export const hasProfile = (space: string | undefined): boolean => space === 'DEBM' || space === 'KNIL';

/**
 * Pushes the fields of a header, which begins with its size.
 * @param at file position of `bytes[0]`
 * @throws EndOfData for less than the size
 */
export function readBitmapHeader(bytes: Uint8Array, at: number, found: TagSink): void {
	const size = new ByteReader(bytes, true).u32();
	const header = bytes.subarray(0, Math.min(size, largestBitmapHeader));
	if (isOs2(size)) {
		readBinaryTable(bmpOS2, header, { at, little: true }, found);
		return;
	}
	const space = colourSpaceOf(header);
	const calibrated = space === '\0\0\0\0';
	const holds = (place: number) => {
		if (place < 40) return true;
		if (place < 60) return size !== inAvi;
		if (place < 108) return calibrated;
		return place < 112 || hasProfile(space);
	};
	readBinaryTable(
		bmpMain,
		header,
		{ at, little: true, use: ({ id }, raw) => (holds(Number(id)) ? raw : undefined) },
		found
	);
}

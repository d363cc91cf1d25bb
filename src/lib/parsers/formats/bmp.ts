/** BMP (https://learn.microsoft.com/windows/win32/gdi/bitmap-storage): a file header of 14 bytes and one of many headers. */
import { readBinaryTable } from '../blocks/binary-table.ts';
import { decodeString } from '../blocks/exif-values.ts';
import { readIcc } from '../blocks/icc.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { TagSink } from '../model.ts';
import { named } from '../table.ts';
import { bmpExtra, bmpMain, bmpOS2 } from '../tags/pictures/bitmaps.ts';

const headerAt = 14;
/** The largest header there is: version 5. */
const largestHeader = 124;
/** Headers of OS/2 have their fields in 16 bits. */
const isOs2 = (size: number) => size === 12 || size === 16 || size === 64;

/** Headers of this size are found in AVI files, with other things behind the first 40 bytes. */
const inAvi = 68;

const jpeg = 4;
const png = 5;

/** Reads the headers, and the profile or picture that a newer one points to. */
export async function read(file: ByteSource, found: TagSink): Promise<void> {
	const start = await file.read(0, headerAt + largestHeader);
	const reader = new ByteReader(start, true);
	const size = reader.seek(headerAt).u32();
	if (size < 12 || size > 0xffff) return;
	found.is({ type: 'BMP', extension: 'bmp', mime: 'image/bmp' });
	const header = start.subarray(headerAt, headerAt + Math.min(size, largestHeader));
	if (isOs2(size)) {
		readBinaryTable(bmpOS2, header, { at: headerAt, little: true }, found);
		return;
	}
	// What follows the colour space counts for some of them only.
	const space = size >= 60 && header.length >= 60 ? new ByteReader(header, true).seek(56).latin1(4) : '';
	const calibrated = space === '\0\0\0\0';
	const profile = space === 'DEBM' || space === 'KNIL';
	readBinaryTable(
		bmpMain,
		header,
		{
			at: headerAt,
			little: true,
			use: ({ id }, raw) => {
				const place = Number(id);
				const holds =
					place < 40 || (place < 60 && size !== inAvi) || (place < 108 ? calibrated : place < 112 || profile);
				return holds ? raw : undefined;
			}
		},
		found
	);
	if (size >= 124 && profile)
		await found.attemptAsync('colour profile', () => readProfile(file, reader, space, found));
	await found.attemptAsync('embedded picture', () => readEmbedded(file, reader, found));
}

async function readProfile(
	file: ByteSource,
	reader: ByteReader,
	space: string,
	found: TagSink
): Promise<void> {
	const at = headerAt + reader.seek(headerAt + 112).u32();
	const size = reader.u32();
	if (size === 0) return;
	found.budget.allocate(Math.min(size, file.size));
	const bytes = await file.read(at, size);
	if (bytes.length < size) found.warn('BMP: the colour profile is cut off');
	if (space === 'DEBM') readIcc(bytes, at, found);
	else found.tag(named(bmpExtra, 'LinkedProfileName'), decodeString(bytes), [at, bytes.length]);
}

/** A whole JPEG or PNG may stand for the pixels: meant for printers. */
async function readEmbedded(file: ByteSource, reader: ByteReader, found: TagSink): Promise<void> {
	const compression = found.find('Compression', 'File');
	if (compression !== jpeg && compression !== png) return;
	const at = reader.seek(10).u32();
	const length = reader.seek(headerAt + 20).u32();
	const size = Math.min(length, Math.max(0, file.size - at));
	if (size < length) found.warn('BMP: the embedded picture is cut off');
	if (size === 0) return;
	const name = compression === jpeg ? 'EmbeddedJPG' : 'EmbeddedPNG';
	found.tag(named(bmpExtra, name), { binary: size }, [at, size]);
	found.preview({ name, mime: compression === jpeg ? 'image/jpeg' : 'image/png', range: [at, size] });
}

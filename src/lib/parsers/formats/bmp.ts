/** BMP (https://learn.microsoft.com/windows/win32/gdi/bitmap-storage): a file header of 14 bytes and one of many headers. */
import { colourSpaceOf, hasProfile, largestBitmapHeader, readBitmapHeader } from '../blocks/bitmap-header.ts';
import { decodeString } from '../blocks/exif-values.ts';
import { readIcc } from '../blocks/on-demand.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { TagSink } from '../model.ts';
import { named } from '../table.ts';
import { bmpExtra } from '../tags/pictures/bitmaps.ts';

const headerAt = 14;
const jpeg = 4;
const png = 5;

/** Reads the headers, and the profile or picture that a newer one points to. */
export async function read(file: ByteSource, found: TagSink): Promise<void> {
	const start = await file.read(0, headerAt + largestBitmapHeader);
	const reader = new ByteReader(start, true);
	const size = reader.seek(headerAt).u32();
	if (size < 12 || size > 0xffff) return;
	found.is({ type: 'BMP', extension: 'bmp', mime: 'image/bmp' });
	const header = start.subarray(headerAt, headerAt + Math.min(size, largestBitmapHeader));
	readBitmapHeader(header, headerAt, found);
	const space = colourSpaceOf(header);
	if (size >= largestBitmapHeader && hasProfile(space))
		await found.attemptAsync('colour profile', () => readProfile(file, reader, space === 'DEBM', found));
	await found.attemptAsync('embedded picture', () => readEmbedded(file, reader, found));
}

async function readProfile(
	file: ByteSource,
	reader: ByteReader,
	inside: boolean,
	found: TagSink
): Promise<void> {
	const at = headerAt + reader.seek(headerAt + 112).u32();
	const size = reader.u32();
	if (size === 0) return;
	found.budget.allocate(Math.min(size, file.size));
	const bytes = await file.read(at, size);
	if (bytes.length < size) found.warn('BMP: the colour profile is cut off');
	if (inside) readIcc(bytes, at, found);
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

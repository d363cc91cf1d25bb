/** PGF, the Progressive Graphics File of digiKam (https://www.libpgf.org): metadata lie in a PNG inside its header. */
import { readBinaryTable } from '../blocks/binary-table.ts';
import { readNested } from '../blocks/nested.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { TagSink } from '../model.ts';
import { pgfMain } from '../tags/pictures/bitmaps.ts';
import { read as readPng } from './png.ts';

const headerSize = 24;
/** Colours of an indexed picture: 256 of 4 bytes. */
const paletteSize = 1024;
const indexed = 2;
const pngHead = [0x89, 0x50, 0x4e, 0x47];

/** Reads the header and the user data behind it. */
export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	const header = await file.read(0, headerSize);
	const reader = new ByteReader(header, true);
	found.is({ type: 'PGF', extension: 'pgf', mime: 'image/pgf' });
	readBinaryTable(pgfMain, header, { at: 0, little: true }, found);
	const sizeBehind = reader.seek(4).u32();
	const skip = headerSize + (reader.seek(20).u8() === indexed ? paletteSize : 0);
	// The claimed size counts from the ninth byte.
	const length = Math.min(sizeBehind + 8, file.size) - skip;
	if (length < pngHead.length) return;
	const head = await file.read(skip, pngHead.length);
	if (pngHead.every((byte, index) => head[index] === byte)) {
		await readNested({ read: readPng }, file, [skip, length], found, signal);
	}
}

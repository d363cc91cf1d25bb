/** WebP (https://developers.google.com/speed/webp/docs/riff_container): a RIFF file of picture and metadata chunks. */
import { ByteReader } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import { readExif } from '../blocks/exif.ts';
import { imageTables } from '../blocks/image-tables.ts';
import { readIcc, readJumbf, readXmp } from '../blocks/on-demand.ts';
import type { RawValue, Table, TagSink } from '../model.ts';

const tables = imageTables.webp;

/** Reads the chunks of a WebP. */
export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	isWebp(found, 'WEBP');
	const state: State = { extended: false, pictures: 0, milliseconds: 0, animated: false };
	const claimed = 8 + new ByteReader(await file.read(4, 4), true).u32();
	if (claimed > file.size) found.warn('WebP: the file is cut off');
	let at = 12;
	while (at + 8 <= file.size) {
		signal?.throwIfAborted();
		found.budget.spend('items', 1);
		const head = new ByteReader(await file.read(at, 8), true);
		const id = head.latin1(4);
		const size = head.u32();
		const start = at + 8;
		at = start + size + (size % 2);
		if (start + size > file.size) found.warn(`WebP: chunk ${id.replace(/[^ -~]/g, '?')} is cut off`);
		const reader = readers.get(id);
		if (!reader) continue;
		await found.attemptAsync(`WebP chunk ${id}`, async () => {
			const data = await file.read(start, Math.min(size, reader.bytes));
			reader.read({ reader: new ByteReader(data, true), at: start, found, state });
		});
	}
	const duration = tables.anmf.entries.get(12);
	if (state.animated && duration) found.tag(duration, state.milliseconds / 1000, [0, 0]);
}

interface State {
	extended: boolean;
	pictures: number;
	animated: boolean;
	milliseconds: number;
}

interface Chunk {
	readonly reader: ByteReader;
	readonly at: number;
	readonly found: TagSink;
	readonly state: State;
}

function isWebp(found: TagSink, type: string): void {
	found.is({ type, extension: 'webp', mime: 'image/webp' });
}

function push(
	{ found, at }: Chunk,
	table: Table,
	id: number,
	raw: RawValue,
	place: number,
	size: number
): void {
	const entry = table.entries.get(id);
	if (entry) found.tag(entry, raw, [at + place, size]);
}

/** A lossy key frame: 3 bytes of frame tag, a start code, width and height with their scales (RFC 6386, 9.1). */
function readVp8(chunk: Chunk): void {
	const { reader, state } = chunk;
	push(chunk, tables.vp8, 0, (reader.u8() >> 1) & 7, 0, 1);
	const width = reader.seek(6).u16();
	const height = reader.u16();
	// In an extended file the canvas is what counts, and was given before.
	if (!state.extended) push(chunk, tables.vp8, 6, width & 0x3fff, 6, 2);
	push(chunk, tables.vp8, 6.1, width >> 14, 6, 2);
	if (!state.extended) push(chunk, tables.vp8, 8, height & 0x3fff, 8, 2);
	push(chunk, tables.vp8, 8.1, height >> 14, 8, 2);
}

function readVp8l(chunk: Chunk): void {
	const { reader, found, state } = chunk;
	isWebp(found, state.extended ? 'Extended WEBP (lossless)' : 'WEBP (lossless)');
	const bits = reader.seek(1).u32();
	if (!state.extended) {
		push(chunk, tables.vp8l, 1, (bits & 0x3fff) + 1, 1, 2);
		push(chunk, tables.vp8l, 2, ((bits >>> 14) & 0x3fff) + 1, 2, 3);
	}
	push(chunk, tables.vp8l, 4, (bits >>> 28) & 1, 4, 1);
}

function readVp8x(chunk: Chunk): void {
	const { reader, found, state } = chunk;
	state.extended = true;
	isWebp(found, 'Extended WEBP');
	push(chunk, tables.vp8x, 0, reader.u32(), 0, 4);
	push(chunk, tables.vp8x, 4, reader.u24() + 1, 4, 3);
	push(chunk, tables.vp8x, 6, reader.u24() + 1, 7, 3);
}

function readAlpha(chunk: Chunk): void {
	// ExifTool takes the lowest two bits for all three, and so it is told here.
	const bits = chunk.reader.u8() & 3;
	for (const id of [0, 0.1, 0.2]) push(chunk, tables.alph, id, bits, 0, 1);
}

function readAnimation(chunk: Chunk): void {
	const { reader } = chunk;
	push(chunk, tables.anim, 0, [...reader.take(4)], 0, 4);
	push(chunk, tables.anim, 4, reader.u16(), 4, 2);
}

/** The reader, and how much of the chunk it wants. */
interface Reader {
	readonly bytes: number;
	readonly read: (chunk: Chunk) => void;
}

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
	['VP8 ', { bytes: 16, read: readVp8 }],
	['VP8L', { bytes: 16, read: readVp8l }],
	['VP8X', { bytes: 16, read: readVp8x }],
	['ALPH', { bytes: 1, read: readAlpha }],
	['ANIM', { bytes: 16, read: readAnimation }],
	[
		'ANMF',
		{
			bytes: 16,
			read: ({ reader, state }) => {
				state.animated = true;
				state.milliseconds += reader.seek(12).u24();
			}
		}
	],
	[
		'ICCP',
		{
			bytes: Infinity,
			read: ({ reader, at, found }) => {
				readIcc(reader.bytes, at, found);
			}
		}
	],
	[
		'EXIF',
		{
			bytes: Infinity,
			read: ({ reader: { bytes }, at, found }) => {
				// Some writers put JPEG's header before it.
				const skip = bytes[0] === 0x45 && bytes[1] === 0x78 ? 6 : 0;
				readExif(bytes.subarray(skip), at + skip, found, at);
			}
		}
	],
	[
		'C2PA',
		{
			bytes: Infinity,
			read: ({ reader, at, found }) => {
				readJumbf(reader.bytes, at, found);
			}
		}
	],
	[
		'XMP ',
		{
			bytes: Infinity,
			read: ({ reader, at, found }) => {
				readXmp(reader.bytes, at, found);
			}
		}
	],
	[
		'XMP\0',
		{
			bytes: Infinity,
			read: ({ reader, at, found }) => {
				readXmp(reader.bytes, at, found);
			}
		}
	]
]);

/** Paint Shop Pro (Jasc's file format specification): blocks of a head, in some of them fields of one. */
import { readBinaryTable } from '../blocks/binary-table.ts';
import { decodeString } from '../blocks/exif-values.ts';
import { walk } from '../blocks/exif.ts';
import { tiffHeader, wholeData } from '../blocks/tiff-data.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { TagSink } from '../model.ts';
import { named } from '../table.ts';
import { exifMain } from '../tags/exif.ts';
import { pspCreator, pspImage, pspMain } from '../tags/pictures/layers.ts';

const versionAt = 32;
/** Files of version 3 have one number more in the head of a block, and no size before an image's attributes. */
const oldest = 3;

const imageBlock = 0;
const creatorBlock = 1;
const extendedBlock = 10;
const exifField = 3;
const exifMark = 'Exif\0\0';
const tiffHeaderSize = 8;

/** Reads the blocks that tell of the picture. */
export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	found.is({ type: 'PSP', extension: 'psp', mime: 'image/x-paintshoppro' });
	const head = new ByteReader(await file.read(versionAt, 4), true);
	const version = [head.u16(), head.u16()];
	found.tag(named(pspMain, 'FileVersion'), version, [versionAt, 4]);
	const old = version[0] === oldest;
	const headSize = old ? 14 : 10;
	let at = versionAt + 4;
	while (at + headSize <= file.size) {
		signal?.throwIfAborted();
		found.budget.spend('items', 1);
		const block = new ByteReader(await file.read(at, headSize), true);
		if (block.latin1(4) !== '~BK\0') {
			found.warn(`PSP: no block at ${at}`);
			return;
		}
		const kind = block.u16();
		const size = block.seek(headSize - 4).u32();
		const start = at + headSize;
		at = start + size;
		if (at > file.size) found.warn(`PSP: block ${kind} is cut off`);
		if (kind !== imageBlock && kind !== creatorBlock && kind !== extendedBlock) continue;
		found.budget.allocate(Math.min(size, file.size));
		const data = await file.read(start, size);
		found.attempt(`PSP block ${kind}`, () => {
			if (kind === imageBlock) {
				const skip = old ? 0 : 4;
				readBinaryTable(pspImage, data.subarray(skip), { at: start + skip, little: true }, found);
			} else readFields(kind, data, start, found);
		});
	}
}

function readFields(kind: number, data: Uint8Array, at: number, found: TagSink): void {
	const reader = new ByteReader(data, true);
	while (reader.remaining >= 10 && reader.latin1(4) === '~FL\0') {
		found.budget.spend('items', 1);
		const field = reader.u16();
		const size = Math.min(reader.u32(), reader.remaining);
		const start = at + reader.at;
		const bytes = reader.take(size);
		if (kind === extendedBlock) {
			if (field === exifField) readExifField(bytes, start, found);
			continue;
		}
		const entry = pspCreator.entries.get(field);
		if (!entry) continue;
		const inner = new ByteReader(bytes, true);
		const raw =
			entry.type === 'int32u'
				? inner.u32()
				: entry.type === 'int8u'
					? [...inner.take(4)]
					: decodeString(bytes);
		found.tag(entry, raw, [start, size]);
	}
}

/** EXIF whose offsets count from its directory, not from the header before it. */
function readExifField(bytes: Uint8Array, at: number, found: TagSink): void {
	const tiff = bytes.subarray(exifMark.length);
	const header = latin1(bytes.subarray(0, exifMark.length)) === exifMark ? tiffHeader(tiff) : undefined;
	if (!header) return;
	const data = wholeData(tiff.subarray(tiffHeaderSize), at + exifMark.length + tiffHeaderSize, header);
	walk(data, { offset: 0, group: 'IFD0', table: exifMain, chain: 0 }, found);
}

/** MNG and JNG (http://www.libpng.org/pub/mng/spec/): chunks as in PNG, with headers and moving parts of their own. */
import { readBinaryTable } from '../blocks/binary-table.ts';
import { decodeString } from '../blocks/exif-values.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { Table, TagSink } from '../model.ts';
import * as tables from '../tags/pictures/mng.ts';
import { walkChunks, type ChunkPlace } from './png-chunks.ts';
import { pngChunks } from './png.ts';

/** Of chunks of fixed fields no more is of interest. */
const longestChunk = 1024 * 1024;

/** Chunks of fields, and the bytes that an id of their table counts. */
const fields: Readonly<Record<string, readonly [table: Table, unit: number]>> = {
	BACK: [tables.mngBackground, 1],
	BASI: [tables.mngBasisObject, 1],
	CLIP: [tables.mngClipObjects, 1],
	CLON: [tables.mngCloneObject, 1],
	DEFI: [tables.mngDefineObject, 1],
	DHDR: [tables.mngDeltaPNGHeader, 1],
	JHDR: [tables.mngJNGHeader, 1],
	LOOP: [tables.mngLoop, 1],
	MAGN: [tables.mngMagnifyObject, 1],
	MHDR: [tables.mngMNGHeader, 4],
	MOVE: [tables.mngMoveObjects, 1],
	PAST: [tables.mngPasteImage, 1],
	PROM: [tables.mngPromoteParent, 1],
	SHOW: [tables.mngShowObjects, 1],
	TERM: [tables.mngTerminationAction, 1],
	fPRI: [tables.mngFramePriority, 1]
};
/** Chunks of PNG under another name. */
const asInPng: Readonly<Record<string, string>> = { pHYg: 'pHYs' };
/** Pixels are stepped over. */
const pixels = new Set(['IDAT', 'JDAT', 'JDAA']);

/** Reads the chunks of a MNG or JNG. */
export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	const isMng = (await file.read(0, 1))[0] === 0x8a;
	found.is(
		isMng
			? { type: 'MNG', extension: 'mng', mime: 'video/mng' }
			: { type: 'JNG', extension: 'jng', mime: 'image/jng' }
	);
	const read = ({ type, start, size }: ChunkPlace) =>
		pixels.has(type)
			? undefined
			: async () => {
					const data = await file.read(start, Math.min(size, longestChunk));
					await readChunk(type, data, start, size, found);
				};
	await walkChunks(file, found, { format: 'MNG', last: isMng ? 'MEND' : 'IEND', read }, signal);
}

async function readChunk(
	type: string,
	data: Uint8Array,
	at: number,
	size: number,
	found: TagSink
): Promise<void> {
	const known = Object.hasOwn(fields, type) ? fields[type] : undefined;
	const entry = tables.mngMain.entries.get(type);
	if (known) readBinaryTable(known[0], data, { at, little: false, unit: known[1] }, found);
	else if (entry?.binary) found.tag(entry, { binary: size }, [at, size]);
	else if (entry) found.tag(entry, decodeString(data), [at, size]);
	else await pngChunks.get(asInPng[type] ?? type)?.({ data, at, found });
}

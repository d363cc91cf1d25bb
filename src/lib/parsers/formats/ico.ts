/** Icons and cursors of Windows (https://en.wikipedia.org/wiki/ICO_(file_format)): a list of small pictures. */
import { readBinaryTable } from '../blocks/binary-table.ts';
import type { ByteSource } from '../io/byte-source.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { TagSink } from '../model.ts';
import { named } from '../table.ts';
import { icoIconDir, icoMain } from '../tags/pictures/bitmaps.ts';

const cursor = 2;
const entrySize = 16;

/** Reads the list of pictures. */
export async function read(file: ByteSource, found: TagSink): Promise<void> {
	const head = new ByteReader(await file.read(0, 6), true);
	const isCursor = head.seek(2).u16() === cursor;
	const count = head.u16();
	found.is(
		isCursor
			? { type: 'CUR', extension: 'cur', mime: 'image/x-cursor' }
			: { type: 'ICO', extension: 'ico', mime: 'image/x-icon' }
	);
	found.tag(named(icoMain, 'ImageCount'), count, [4, 2]);
	const list = await file.read(6, count * entrySize);
	for (let index = 0; index < count; index++) {
		found.budget.spend('items', 1);
		const entry = list.subarray(index * entrySize, (index + 1) * entrySize);
		if (entry.length < entrySize) {
			found.warn('ICO: the list of pictures is cut off');
			return;
		}
		readBinaryTable(
			icoIconDir,
			entry,
			{
				at: 6 + index * entrySize,
				little: true,
				// Two fields of an icon's entry mean something else in a cursor's.
				use: ({ name }, raw) => ((isCursor ? ofIcons : ofCursors).has(name) ? undefined : raw)
			},
			found
		);
	}
}

const ofIcons = new Set(['ColorPlanes', 'BitsPerPixel']);
const ofCursors = new Set(['HotspotX', 'HotspotY']);

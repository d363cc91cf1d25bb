/**
 * What some of HP's cameras write of themselves into a segment of a JPEG: letters, a number, a size and a value, in which more of
 * them may lie.
 */
import { decodeText } from '../blocks/exif-values.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { TagSink } from '../model.ts';
import { hpTDHD } from '../tags/makers/hp.ts';

const partHead = 12;
const lists = new Set(['TDHD', 'LSLV']);
/** Lists in lists, at most. */
const deepest = 8;

/** @param at file position of the first byte; @throws LimitExceeded */
export function readHpList(bytes: Uint8Array, at: number, found: TagSink, depth = 0): void {
	const reader = new ByteReader(bytes, true);
	while (reader.remaining >= partHead) {
		found.budget.item();
		const letters = reader.latin1(4);
		const size = reader.skip(4).u32();
		if (size > reader.remaining) return;
		const from = at + reader.at;
		const value = reader.take(size);
		const entry = hpTDHD.entries.get(letters);
		if (lists.has(letters) && depth < deepest) readHpList(value, from, found, depth + 1);
		else if (entry) found.tag(entry, decodeText(value).replace(/\0+$/, ''), [from, size]);
	}
}

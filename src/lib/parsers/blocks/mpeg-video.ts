/** The head of a sequence of pictures of MPEG-1 and MPEG-2 (ISO/IEC 11172-2 §2.4.2.3, 13818-2 §6.2.2.1). */
import { addConversions } from '../conversions.ts';
import { mpegConversions } from '../conversions/mpeg.ts';
import type { ByteRange, TagSink } from '../model.ts';
import { mpegVideo } from '../tags/media/mpeg.ts';
import { readBits } from './bit-rows.ts';
import { sinkWith } from './nested.ts';

addConversions(mpegConversions);

/** The code behind 00 00 01. */
export const sequenceCode = 0xb3;
/** Bytes of what is told of a sequence. */
export const sequenceSize = 7;

/** Whether the numbers at this place, behind the code, can be those of a head: of some there are none. */
export function isSequence(bytes: Uint8Array, at: number): boolean {
	if (at + 3 >= bytes.length) return true;
	const [aspect, rate] = [(bytes[at + 3] ?? 0) >> 4, (bytes[at + 3] ?? 0) & 15];
	return aspect !== 0 && aspect !== 15 && rate !== 0 && rate <= 8;
}

/** Pushes what the head at this place, behind its code, tells. @param at file position of the place, or where all of it lies */
export function readSequence(bytes: Uint8Array, from: number, at: number | ByteRange, found: TagSink): void {
	const head = bytes.subarray(from, from + sequenceSize);
	if (typeof at === 'number') readBits(mpegVideo, head, true, at, found);
	else {
		const placed = sinkWith(found, {
			tag: (entry, raw) => {
				found.tag(entry, raw, at);
			}
		});
		readBits(mpegVideo, head, true, 0, placed);
	}
	if (head.length < sequenceSize) found.warn('MPEG: the head of its pictures is not all there');
}

/** The head of a sequence of pictures of MPEG-1 and MPEG-2 (ISO/IEC 11172-2 §2.4.2.3, 13818-2 §6.2.2.1). */
import { addConversions } from '../conversions.ts';
import { mpegConversions } from '../conversions/mpeg.ts';
import type { ByteRange, TagSink } from '../model.ts';
import { mpegVideo } from '../tags/media/mpeg.ts';
import { readBits } from './bit-rows.ts';
import type { Facts } from './facts.ts';
import { sinkWith } from './nested.ts';

addConversions(mpegConversions);

/** The code behind 00 00 01. */
export const sequenceCode = 0xb3;
/** Bytes of what is told of a sequence. */
const sequenceSize = 7;

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

/** Pictures a second by their number; from nine on what encoders of Xing and libmpeg3 write, which no standard knows. */
const sequenceRates: readonly number[] = [
	...[0, 24_000 / 1001, 24, 25, 30_000 / 1001, 30, 50, 60_000 / 1001, 60],
	...[15, 5, 10, 12, 15]
];
/** What extends a head of the second standard: the rate may be a fraction of the one by number (13818-2 §6.3.5). */
const [extensionCode, ofSequence] = [0xb5, 1];

/** What the head at this place, behind its code, tells: pixels and rate. */
export function sequenceFacts(bytes: Uint8Array, from: number): Facts {
	const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(from, from + 4);
	const rate = sequenceRates[d & 15];
	let part = 1;
	// Matrices may lie between.
	const end = Math.min(bytes.length - 6, from + longestHead);
	for (let at = from + sequenceSize; at < end; at++) {
		if (bytes[at] !== 0 || bytes[at + 1] !== 0 || bytes[at + 2] !== 1) continue;
		if (bytes[at + 3] !== extensionCode || (bytes[at + 4] ?? 0) >> 4 !== ofSequence) break;
		const last = bytes[at + 9] ?? 0;
		part = (((last >> 5) & 3) + 1) / ((last & 31) + 1);
		break;
	}
	return {
		width: (a << 4) | (b >> 4),
		height: ((b & 15) << 8) | c,
		...(rate ? { frameRate: rate * part } : {})
	};
}

/** A head with both its matrices. */
const longestHead = sequenceSize + 1 + 128 + 4;

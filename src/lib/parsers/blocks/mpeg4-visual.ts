/** MPEG-4 pictures as a stream of bytes (ISO/IEC 14496-2 §6.2.3): their size, and their rate where it does not change. */
import { Bits } from './bits.ts';
import type { Facts } from './facts.ts';

/** The code of a layer of pictures is one of these, behind 00 00 01. */
const [firstLayer, lastLayer] = [0x20, 0x2f];
/** Aspects that are told in two numbers, and shapes that are no rectangle. */
const [ownAspect, rectangle] = [15, 0];

/** What the first layer in these bytes says; undefined where there is none. @throws EndOfData where it is cut */
export function readMpeg4(bytes: Uint8Array): Facts | undefined {
	for (let at = bytes.indexOf(1, 2); at >= 0; at = bytes.indexOf(1, at + 1)) {
		const code = bytes[at + 1] ?? 0;
		if (bytes[at - 1] === 0 && bytes[at - 2] === 0 && code >= firstLayer && code <= lastLayer)
			return layerOf(new Bits(bytes.subarray(at + 2)));
	}
	return undefined;
}

function layerOf(bits: Bits): Facts | undefined {
	// Whether it can be read from anywhere, and its kind.
	bits.skip(9);
	if (bits.flag()) bits.skip(7);
	if (bits.take(4) === ownAspect) bits.skip(16);
	if (bits.flag()) {
		bits.skip(3);
		// The buffer that a player needs.
		if (bits.flag()) bits.skip(79);
	}
	if (bits.take(2) !== rectangle) return undefined;
	bits.skip(1);
	const ticks = bits.take(16);
	bits.skip(1);
	const isFixed = bits.flag();
	const step = isFixed ? bits.take(Math.max(1, Math.ceil(Math.log2(ticks)))) : 0;
	bits.skip(1);
	const width = bits.take(13);
	bits.skip(1);
	const height = bits.take(13);
	return { width, height, ...(step > 0 ? { frameRate: ticks / step } : {}) };
}

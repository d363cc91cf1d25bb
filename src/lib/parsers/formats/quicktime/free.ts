/** Boxes that are called free: dash cameras of BlackVue (Pittasoft) and cameras of Kodak keep boxes of their own in one. */
import { latin1 } from '../../io/byte-reader.ts';
import type { ByteSource } from '../../io/byte-source.ts';
import type { BoxPlace } from './boxes.ts';

/** Head of a box. */
const headSize = 8;
const first = /^(?:cprt|thum|ptnm|ptrh|pthd|sttm|gps |3gf )$/;

/** Whether what is called free begins with one of their boxes. */
export async function isPittasoft(file: ByteSource, { start, end }: BoxPlace): Promise<boolean> {
	if (end - start < 2 * headSize) return false;
	return first.test(latin1((await file.read(start, headSize)).subarray(4)));
}

/** The serial number of a camera of Kodak, of few letters. */
const kodakFirst = /^\0{3}.Seri/s;

/** Whether what is called free begins with what Kodak's cameras put there. */
export async function isKodak(file: ByteSource, { start, end }: BoxPlace): Promise<boolean> {
	return end - start > headSize && kodakFirst.test(latin1(await file.read(start, headSize)));
}

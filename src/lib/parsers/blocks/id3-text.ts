/** Texts of ID3v2, in one of four encodings, parted by zeros (id3.org, ID3v2.4.0-structure §4). */
import { western } from './western.ts';

import { decodeText } from './exif-values.ts';

const utf16le = new TextDecoder('utf-16le');
const utf16be = new TextDecoder('utf-16be');

const isWide = (encoding: number) => encoding === 1 || encoding === 2;

/** Which way round the bytes of a text are: as its mark says, else as those before it, else by where its zeros lie. */
function isBigEndian(encoding: number, bytes: Uint8Array, before: boolean | undefined): boolean {
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return true;
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return false;
	if (encoding === 2 || before !== undefined) return before ?? true;
	let high = 0;
	for (let at = 0; at + 1 < bytes.length; at += 2) high += bytes[at] === 0 ? 1 : bytes[at + 1] === 0 ? -1 : 0;
	return high > 0;
}

/** Bytes in one of ID3's four encodings. */
function decode(encoding: number, bytes: Uint8Array, bigEndian: boolean): string {
	switch (encoding) {
		case 1:
		case 2: {
			const whole = bytes.subarray(0, bytes.length & ~1);
			return (bigEndian ? utf16be : utf16le).decode(whole);
		}
		case 3:
			return decodeText(bytes);
		case 0:
			// What writers call Latin-1 is Windows' code page.
			return western(bytes);
		default:
			return `<Unknown encoding ${encoding}> ${decodeText(bytes)}`;
	}
}

/** Texts that zeros part; every part may have a byte order mark of its own. Zeros behind them part nothing. */
export function textsOf(encoding: number, bytes: Uint8Array): string[] {
	const texts: string[] = [];
	let rest = isWide(encoding) ? bytes : withoutZeros(bytes);
	let bigEndian: boolean | undefined;
	while (rest.length > 0) {
		bigEndian = isBigEndian(encoding, rest, bigEndian);
		const { text, after } = cut(encoding, rest, bigEndian);
		texts.push(text);
		rest = after;
	}
	return texts;
}

function withoutZeros(bytes: Uint8Array): Uint8Array {
	let end = bytes.length;
	while (end > 0 && bytes[end - 1] === 0) end--;
	return bytes.subarray(0, end);
}

/** The text up to a zero, and what comes after. */
export function cut(
	encoding: number,
	bytes: Uint8Array,
	bigEndian?: boolean
): { text: string; after: Uint8Array; size: number } {
	const wide = isWide(encoding);
	let end = -1;
	if (wide) {
		for (let at = 0; at + 1 < bytes.length; at += 2) {
			if (bytes[at] === 0 && bytes[at + 1] === 0) {
				end = at;
				break;
			}
		}
	} else {
		end = bytes.indexOf(0);
	}
	const own = end < 0 ? bytes : bytes.subarray(0, end);
	const text = decode(encoding, own, bigEndian ?? isBigEndian(encoding, own, undefined));
	if (end < 0) return { text, after: new Uint8Array(0), size: bytes.length };
	const size = end + (wide ? 2 : 1);
	return { text, after: bytes.subarray(size), size };
}

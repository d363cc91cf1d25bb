/** Texts of ID3v2, in one of four encodings, parted by zeros (id3.org, ID3v2.4.0-structure §4). */
import { western } from './western.ts';

const utf8 = new TextDecoder('utf-8');
const utf16le = new TextDecoder('utf-16le');
const utf16be = new TextDecoder('utf-16be');

/** Bytes in one of ID3's four encodings. */
function decode(encoding: number, bytes: Uint8Array): string {
	switch (encoding) {
		case 1:
			// Without a byte order mark most writers mean little-endian.
			if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16be.decode(bytes.subarray(2));
			return utf16le.decode(bytes[0] === 0xff && bytes[1] === 0xfe ? bytes.subarray(2) : bytes);
		case 2:
			return utf16be.decode(bytes[0] === 0xfe && bytes[1] === 0xff ? bytes.subarray(2) : bytes);
		case 3:
			return utf8.decode(bytes);
		default:
			// What writers call Latin-1 is Windows' code page.
			return western(bytes);
	}
}

/** Texts that zeros part; every part may have a byte order mark of its own. */
export function textsOf(encoding: number, bytes: Uint8Array): string[] {
	const texts: string[] = [];
	let rest: Uint8Array = bytes;
	while (rest.length > 0) {
		const { text, after } = cut(encoding, rest);
		texts.push(text);
		rest = after;
	}
	return texts;
}

/** The text up to a zero, and what comes after. */
export function cut(encoding: number, bytes: Uint8Array): { text: string; after: Uint8Array; size: number } {
	const wide = encoding === 1 || encoding === 2;
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
	if (end < 0) return { text: decode(encoding, bytes), after: new Uint8Array(0), size: bytes.length };
	const size = end + (wide ? 2 : 1);
	return { text: decode(encoding, bytes.subarray(0, end)), after: bytes.subarray(size), size };
}

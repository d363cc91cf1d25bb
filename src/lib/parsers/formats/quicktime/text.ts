/** Texts in boxes: UTF-8 where valid, else the character set of the old Macintosh. */
import { decodeText } from '../../blocks/exif-values.ts';

const strict = new TextDecoder('utf-8', { fatal: true });
const macintosh = new TextDecoder('macintosh');
const utf16 = new TextDecoder('utf-16be');

/**
 * Bytes up to the first zero as text. A byte order mark says UTF-16.
 * @param language those below 1024 are the old Macintosh's, as its texts are
 */
export function textOfBytes(bytes: Uint8Array, language?: number): string {
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16.decode(bytes).replace(/\0.*$/s, '');
	const end = bytes.indexOf(0);
	const text = end < 0 ? bytes : bytes.subarray(0, end);
	return language !== undefined && language < 0x400 ? macText(text) : decodeText(text);
}

/** Text of a QuickTime writer: UTF-8 by today's writers, MacRoman by old ones. */
export function macText(bytes: Uint8Array): string {
	try {
		return strict.decode(bytes);
	} catch {
		return macintosh.decode(bytes);
	}
}

/** A text that begins with its length (QuickTime) or ends with a zero (MP4). */
export function pascalOrC(bytes: Uint8Array): string {
	const length = bytes[0] ?? 0;
	const counted = length > 0 && length < 0x20 && length < bytes.length;
	return textOfBytes(counted ? bytes.subarray(1, 1 + length) : bytes);
}

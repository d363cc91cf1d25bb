/** Text strings of PDF (ISO 32000-2:2020, 7.9.2 and annex D): UTF-16 or UTF-8 behind a mark, else PDFDocEncoding. */
import { latin1 } from '../../io/byte-reader.ts';

/** The codes that differ from Latin-1, from 0x18 and from 0x80 on; an empty place has no character. */
const low = '\u02d8\u02c7\u02c6\u02d9\u02dd\u02db\u02da\u02dc';
const high =
	'\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203a\u2212\u2030\u201e\u201c\u201d\u2018\u2019\u201a\u2122\ufb01\ufb02\u0141\u0152\u0160\u0178\u017d\u0131\u0142\u0153\u0161\u017e';

const decoders = {
	be: new TextDecoder('utf-16be'),
	le: new TextDecoder('utf-16le'),
	utf8: new TextDecoder('utf-8')
};

/** A text string as text. */
export function pdfText(bytes: Uint8Array): string {
	const [a, b, c] = bytes;
	// An odd byte at the end is none of the text.
	const units = bytes.subarray(2, bytes.length & ~1);
	if (a === 0xfe && b === 0xff) return trimmed(decoders.be.decode(units));
	if (a === 0xff && b === 0xfe) return trimmed(decoders.le.decode(units));
	if (a === 0xef && b === 0xbb && c === 0xbf) return trimmed(decoders.utf8.decode(bytes));
	return (
		latin1(bytes)
			// eslint-disable-next-line no-control-regex -- accents stand at these codes
			.replace(/[\x18-\x1f]/g, (code) => low.charAt(code.charCodeAt(0) - 0x18))
			.replace(/[\x80-\x9f]/g, (code) => high.charAt(code.charCodeAt(0) - 0x80) || code)
			.replace(/\xa0/g, '\u20ac')
			.replaceAll('\0', '')
	);
}

/** Without the language that may stand between two escape characters, and zeros at the end. */
const trimmed = (text: string): string =>
	// eslint-disable-next-line no-control-regex -- ESC begins and ends a language
	text.replace(/\x1b[A-Za-z]{2}(?:[A-Za-z]{2})?\x1b/g, '').replace(/\0+$/, '');

/**
 * The text of XML (XML 1.0, https://www.w3.org/TR/xml/): its encodings, with the byte that each character began at, and
 * references to characters. What elements are is read by xml.ts.
 */

/** Turns places in the text into places in the bytes it was decoded from, or in their file. */
export type Places = (index: number) => number;

/** Text in one of the encodings of XML, and a function from a place in the text to the byte it began at. */
interface Decoded {
	readonly text: string;
	/** Quick for places close to the one asked for before. */
	readonly byteAt: Places;
}

/** A byte order mark, which the text may still begin with. */
export const bom = 0xfeff;

/** Decodes UTF-8, -16 or -32 as its first bytes say (XML 1.0, appendix F), else as the declaration says. */
export function decodeXml(bytes: Uint8Array): Decoded {
	const [a, b, c, d] = [bytes[0] ?? 1, bytes[1] ?? 1, bytes[2] ?? 1, bytes[3] ?? 1];
	if (a === 0 && b === 0 && ((c === 0xfe && d === 0xff) || c === 0)) return decodeWide(bytes, false);
	if (c === 0 && d === 0 && ((a === 0xff && b === 0xfe) || b === 0)) return decodeWide(bytes, true);
	if ((a === 0xff && b === 0xfe) || (b === 0 && a !== 0)) return decodeUtf16(bytes, 'utf-16le');
	if ((a === 0xfe && b === 0xff) || (a === 0 && b !== 0)) return decodeUtf16(bytes, 'utf-16be');
	return decodeUtf8(bytes);
}

function decodeUtf16(bytes: Uint8Array, encoding: string): Decoded {
	const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
	return { text, byteAt: (index) => Math.min(index * 2, bytes.length) };
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

function decodeUtf8(whole: Uint8Array): Decoded {
	// An XMP packet has a byte order mark in its first instruction, and mostly no other letter of more than a byte: without
	// it the text, and all that is cut out of it, takes half the memory, and places in it are those of the bytes.
	const start = instructionEnd(whole);
	const bytes = whole.subarray(start);
	let text: string;
	try {
		text = strict.decode(bytes);
	} catch {
		// Latin-1 in spite of the rules, or damage: bytes that are no UTF-8 become question marks.
		text = lenient.decode(bytes).replaceAll('\ufffd', '?');
	}
	if (text.length === bytes.length) return { text, byteAt: (index) => start + index };
	const byteIn = counter(text, 1, (code) => (code < 0x800 || isSurrogate(code) ? 2 : 3), bytes.length);
	return { text, byteAt: (index) => start + byteIn(index) };
}

/** Longer than the first instruction of any packet. */
const longestInstruction = 256;

/** Where the instruction ends that the bytes begin with; 0 where they begin otherwise. */
function instructionEnd(bytes: Uint8Array): number {
	if (bytes[0] !== 0x3c || bytes[1] !== 0x3f) return 0;
	const end = Math.min(bytes.length, longestInstruction);
	for (let at = 3; at < end; at++) if (bytes[at] === 0x3e && bytes[at - 1] === 0x3f) return at + 1;
	return 0;
}

function decodeWide(bytes: Uint8Array, little: boolean): Decoded {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const parts: string[] = [];
	for (let at = 0; at + 4 <= bytes.length; at += 4) {
		const code = view.getUint32(at, little);
		parts.push(code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
	}
	const text = parts.join('');
	return { text, byteAt: counter(text, 4, (code) => (isSurrogate(code) ? 2 : 4), bytes.length) };
}

const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff;

const beyondAscii = /[^\0-\x7f]/g;

/**
 * Counts the bytes of text as far as it was asked for.
 * @param ascii bytes of a character of ASCII, of which most of XML is: it is gone through by leaps
 * @param size bytes of another
 */
function counter(text: string, ascii: number, size: (code: number) => number, total: number): Places {
	let at = 0;
	let byte = 0;
	let next = beyond(0);
	/** Place of the first character that is not of ASCII. */
	function beyond(from: number): number {
		beyondAscii.lastIndex = from;
		return beyondAscii.test(text) ? beyondAscii.lastIndex - 1 : Infinity;
	}
	return (index) => {
		while (next < index) {
			byte += (next - at) * ascii + size(text.charCodeAt(next));
			at = next + 1;
			next = beyond(at);
		}
		if (index >= at) {
			byte += (index - at) * ascii;
		} else {
			for (let back = at - 1; back >= index; back--) {
				const code = text.charCodeAt(back);
				byte -= code < 0x80 ? ascii : size(code);
				if (code >= 0x80) next = back;
			}
		}
		at = index;
		return Math.min(byte, total);
	};
}

const entities: ReadonlyMap<string, string> = new Map([
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"]
]);

const reference = /&(?:#x[0-9a-f]{1,8}|#\d{1,10}|[a-z]+);/gi;
/** References of one text that are looked at: packed pictures, of which each line ends with one, have fewer. */
const mostReferences = 200_000;
/** Characters gone through at a time, so that the many pieces of a text of references are not all there at once. */
const stride = 64 * 1024;

/** Character references and the five entities of XML as characters; anything else stays as written. */
export function unescapeXml(text: string): string {
	if (!text.includes('&')) return text;
	if (text.length <= stride) return text.replace(reference, characterOf);
	let whole = '';
	let count = 0;
	let at = 0;
	while (at < text.length && count < mostReferences) {
		// A reference begins here, so none is cut in two.
		const next = text.indexOf('&', at + stride);
		const end = next < 0 ? text.length : next;
		whole += text.slice(at, end).replace(reference, (written) => {
			count++;
			return characterOf(written);
		});
		at = end;
	}
	return whole + text.slice(at);
}

function characterOf(written: string): string {
	const name = written.slice(1, -1);
	if (!name.startsWith('#')) return entities.get(name) ?? written;
	const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
	return code > 0 && code <= 0x10ffff && !isSurrogate(code) ? String.fromCodePoint(code) : written;
}

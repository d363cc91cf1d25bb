/** Values of TIFF directories (TIFF 6.0, section 2; EXIF 3.0, 4.6.2): twelve kinds of number, text, bytes. */
import { memberSize } from '../io/budget.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { RawValue } from '../model.ts';

/** Bytes of one value, by type number; 0 where there is no such type. 129 is EXIF 3.0's UTF-8. */
const sizes = new Uint8Array(256);
sizes.set([0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8]);
sizes[129] = 1;

export const sizeOf = (type: number): number => sizes[type] ?? 0;

const ascii = 2;
/** Fractions, and numbers that are not whole. */
const objects = new Set([5, 10, 11, 12]);
const undefinedBytes = 7;
const utf8Text = 129;

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const utf16 = { little: new TextDecoder('utf-16le'), big: new TextDecoder('utf-16be') };

/** What `count` values take once they are decoded, as the budget counts it: letters stay letters, numbers grow. */
export function decodedSize(type: number, count: number): number {
	if (type === ascii || type === utf8Text) return count;
	return count * (objects.has(type) ? memberSize.object : memberSize.number);
}

const beyondAscii = /[^\0-\x7f]/;
/** Up to this size a text is made more quickly without a decoder. */
const short = 512;

/** Bytes as text: UTF-8, with `?` for what is not. Plain ASCII, nearly all there is, takes the short way. */
export function decodeText(bytes: Uint8Array): string {
	if (bytes.length <= short) {
		const text = latin1(bytes);
		if (!beyondAscii.test(text)) return text;
	}
	const text = utf8.decode(bytes);
	return text.includes('\ufffd') ? perByte(latin1(bytes)) : text;
}

/** UTF-8 with a `?` for each byte that is none, as of a letter that a field had no more room for. */
const perByte = (text: string): string =>
	text.replace(
		/[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\x80-\xff]/g,
		(one) => {
			// Damaged texts are long, and hardly any byte in them begins a letter.
			if (one.length === 1) return '?';
			const letter = utf8.decode(Uint8Array.from(one, (byte) => byte.charCodeAt(0)));
			return letter.startsWith('\ufffd') && letter !== '\ufffd' ? '?'.repeat(one.length) : letter;
		}
	);

/** Text up to its first zero byte. */
export function decodeString(bytes: Uint8Array): string {
	const end = bytes.indexOf(0);
	return decodeText(end < 0 ? bytes : bytes.subarray(0, end));
}

/** UTF-16 up to its first zero. */
export function decodeUtf16(bytes: Uint8Array, little: boolean): string {
	const whole = bytes.length & 1 ? bytes.subarray(0, bytes.length - 1) : bytes;
	const text = (little ? utf16.little : utf16.big).decode(whole);
	const end = text.indexOf('\0');
	return end < 0 ? text : text.slice(0, end);
}

/** A comment whose first eight bytes name its character set (EXIF 3.0, UserComment). */
export function decodeComment(bytes: Uint8Array, little: boolean): string {
	if (bytes.length < 8) return decodeText(bytes).replace(/\0+$/, '');
	const name = latin1(bytes.subarray(0, 8));
	const rest = bytes.subarray(8);
	if (/^UNICODE[\0 ]/.test(name)) return unicode(rest, little);
	// Without a name, whatever else stands there.
	if (/^(?:ASCII|JIS)?[\0 ]/.test(name)) return decodeString(rest).replace(/ +$/, '');
	// A name that is none: the whole is the comment.
	return decodeText(bytes).replaceAll('\0', '');
}

/** UTF-16 of the file's byte order, unless a mark, or where the zeros lie, says otherwise. */
function unicode(bytes: Uint8Array, little: boolean): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes.subarray(2), true);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes.subarray(2), false);
	let [evenZeros, oddZeros] = [0, 0];
	for (let at = 0; at + 1 < bytes.length; at += 2) {
		if (bytes[at] === 0 && bytes[at + 1] !== 0) evenZeros++;
		if (bytes[at + 1] === 0 && bytes[at] !== 0) oddZeros++;
	}
	const order = evenZeros === oddZeros ? little : oddZeros > evenZeros;
	return decodeUtf16(bytes, order).replace(/ +$/, '');
}

/** Photographer and editor, each ended by a zero (EXIF 3.0, Copyright), on a line each. */
export function decodeCopyright(bytes: Uint8Array): string {
	const [photographer = '', editor = ''] = decodeText(bytes).split('\0');
	const second = editor.trim();
	return second === '' ? photographer.replace(/ +$/, '') : `${photographer.replace(/ +$/, '')}\n${second}`;
}

/** Width, height and cells of a filter mosaic. Some write the two numbers in the other byte order. */
export function decodeFilter(bytes: Uint8Array, little: boolean): RawValue {
	if (bytes.length < 4) return decodeText(bytes);
	const read = (order: boolean): [number, number] => {
		const reader = new ByteReader(bytes, order);
		return [reader.u16(), reader.u16()];
	};
	let size = read(little);
	if (size[0] * size[1] > bytes.length - 4) {
		const other = read(!little);
		if (other[0] * other[1] <= bytes.length - 4) size = other;
	}
	return [...size, ...bytes.subarray(4)];
}

/** Reads `count` values that fill `bytes`. Floats keep 15 digits, which is what is shown of them. */
export function decodeValue(bytes: Uint8Array, type: number, count: number, little: boolean): RawValue {
	if (type === ascii || type === utf8Text) return decodeString(bytes);
	if (type === undefinedBytes) return count === 1 ? (bytes[0] ?? 0) : decodeText(bytes);
	const single = count === 1 ? decodeSingle(bytes, 0, type, little) : undefined;
	if (single !== undefined) return single;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const size = sizeOf(type);
	if (count === 1) return decodeOne(view, 0, type, little);
	const values = new Array<RawValue>(count);
	for (let index = 0; index < count; index++) values[index] = decodeOne(view, index * size, type, little);
	return values;
}

/**
 * One number of the kinds that nearly all are, from among other bytes: a view of its own would cost more than reading it.
 * Undefined for other kinds.
 */
export function decodeSingle(
	bytes: Uint8Array,
	at: number,
	type: number,
	little: boolean
): RawValue | undefined {
	if (type === 3) return decodeShort(bytes, at, little);
	if (type === 4) return decodeLong(bytes, at, little);
	if (type === 5) return { n: decodeLong(bytes, at, little), d: decodeLong(bytes, at + 4, little) };
	if (type === 10) return { n: decodeLong(bytes, at, little) | 0, d: decodeLong(bytes, at + 4, little) | 0 };
	return undefined;
}

function decodeShort(bytes: Uint8Array, at: number, little: boolean): number {
	const first = bytes[at] ?? 0;
	const second = bytes[at + 1] ?? 0;
	return little ? (second << 8) | first : (first << 8) | second;
}

function decodeLong(bytes: Uint8Array, at: number, little: boolean): number {
	const start = decodeShort(bytes, at, little);
	const end = decodeShort(bytes, at + 2, little);
	return little ? end * 0x10000 + start : start * 0x10000 + end;
}

function decodeOne(view: DataView, at: number, type: number, little: boolean): RawValue {
	switch (type) {
		case 1:
			return view.getUint8(at);
		case 3:
			return view.getUint16(at, little);
		case 4:
		case 13:
			return view.getUint32(at, little);
		case 5:
			return { n: view.getUint32(at, little), d: view.getUint32(at + 4, little) };
		case 6:
			return view.getInt8(at);
		case 8:
			return view.getInt16(at, little);
		case 9:
			return view.getInt32(at, little);
		case 10:
			return { n: view.getInt32(at, little), d: view.getInt32(at + 4, little) };
		case 11:
			return digits15(view.getFloat32(at, little));
		case 12:
			return digits15(view.getFloat64(at, little));
		case 16:
		case 18:
			return narrow(view.getBigUint64(at, little));
		case 17:
			return narrow(view.getBigInt64(at, little));
		default:
			return view.getUint8(at);
	}
}

/** Fifteen digits; the largest numbers there are would round up to infinity. */
function digits15(value: number): number {
	const short = Number(value.toPrecision(15));
	return Number.isFinite(short) ? short : value;
}

const narrow = (value: bigint): number | bigint => {
	const number = Number(value);
	return Math.abs(number) < 1e15 ? number : value;
};

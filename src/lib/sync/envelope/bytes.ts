/** Bytes as text of a file, and back: in one way only, so that what was changed is never read as if it were not. */

export type Bytes = Uint8Array<ArrayBuffer>;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const letters = Uint8Array.from(alphabet, (letter) => letter.charCodeAt(0));
const values = new Uint8Array(256).fill(255);
letters.forEach((letter, value) => (values[letter] = value));

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function utf8(text: string): Bytes {
	return encoder.encode(text);
}

/** Undefined where it is no UTF-8. */
export function textOf(bytes: Uint8Array): string | undefined {
	try {
		return decoder.decode(bytes);
	} catch {
		return undefined;
	}
}

/** Base64 for addresses without padding (https://www.rfc-editor.org/rfc/rfc4648#section-5), as ASCII. */
export function encode64(bytes: Uint8Array): Bytes {
	const out = new Uint8Array(Math.ceil((bytes.length * 4) / 3));
	let at = 0;
	const put = (six: number) => {
		// Six bits: `letters` has all 64.
		out[at++] = letters[six & 63] ?? 0;
	};
	const whole = bytes.length - (bytes.length % 3);
	for (let from = 0; from < whole; from += 3) {
		const word = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
		put(word >> 18);
		put(word >> 12);
		put(word >> 6);
		put(word);
	}
	if (bytes.length > whole) {
		const word = ((bytes[whole] ?? 0) << 16) | ((bytes[whole + 1] ?? 0) << 8);
		put(word >> 18);
		put(word >> 12);
		if (bytes.length - whole === 2) put(word >> 6);
	}
	return out;
}

/** The bytes of such ASCII; undefined where it is anything that `encode64` would not have written. */
export function decode64(ascii: Uint8Array): Bytes | undefined {
	const rest = ascii.length % 4;
	if (rest === 1) return undefined;
	const out = new Uint8Array(Math.floor((ascii.length * 3) / 4));
	let at = 0;
	let word = 0;
	let bits = 0;
	for (const letter of ascii) {
		const value = values[letter] ?? 255;
		if (value === 255) return undefined;
		word = ((word << 6) | value) & 0xffff;
		bits += 6;
		if (bits >= 8) {
			bits -= 8;
			out[at++] = word >> bits;
		}
	}
	// What is left over belongs to no byte: other bits than zeros would be a second way to write the same.
	return (word & ((1 << bits) - 1)) === 0 ? out : undefined;
}

export function text64(bytes: Uint8Array): string {
	return decoder.decode(encode64(bytes));
}

/** As `decode64`. */
export function bytes64(text: string): Bytes | undefined {
	return decode64(utf8(text));
}

export function hex(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function joined(...parts: readonly Uint8Array[]): Bytes {
	const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		out.set(part, at);
		at += part.length;
	}
	return out;
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
	return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

export function randomBytes(length: number): Bytes {
	return crypto.getRandomValues(new Uint8Array(length));
}

export async function sha256(bytes: Bytes): Promise<Bytes> {
	return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** First 16 hexadecimal digits of the SHA-256: what names of files end in. */
export async function hash16(bytes: Bytes): Promise<string> {
	return hex((await sha256(bytes)).subarray(0, 8));
}

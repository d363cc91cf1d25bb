/** A cursor over bytes in memory. Every read past the end throws EndOfData, which callers turn into a warning. */

/** The bytes ended before the value did. */
export class EndOfData extends Error {
	override readonly name = 'EndOfData';
	constructor(needed: number, left: number) {
		super(`needed ${needed} bytes, ${Math.max(0, left)} left`);
	}
}

const utf8 = new TextDecoder('utf-8');
const utf16le = new TextDecoder('utf-16le');
const utf16be = new TextDecoder('utf-16be');

/** Bytes that are turned into text by one call: more would overflow the stack. */
const atOnce = 8192;
/** From this size on it pays to look whether the text is plain ASCII, which a decoder makes without waste. */
const worthALook = 512;

/** Bytes as Latin-1 text (each byte one character), without the replacements that the web's windows-1252 makes. */
export function latin1(bytes: Uint8Array): string {
	if (bytes.length >= worthALook && isAscii(bytes)) return utf8.decode(bytes);
	if (bytes.length <= atOnce) return fromCodes(bytes);
	let text = '';
	for (let at = 0; at < bytes.length; at += atOnce) text += fromCodes(bytes.subarray(at, at + atOnce));
	return text;
}

function fromCodes(bytes: Uint8Array): string {
	// `apply` takes anything like an array, several times faster than spreading one; its type asks for an array.
	return String.fromCharCode.apply(null, bytes as unknown as number[]);
}

function isAscii(bytes: Uint8Array): boolean {
	return bytes.every((byte) => byte < 0x80);
}

export class ByteReader {
	readonly bytes: Uint8Array;
	readonly view: DataView;
	/** Little-endian when true; formats that say so in their head set it. */
	little: boolean;
	#at = 0;

	constructor(bytes: Uint8Array, little = false) {
		this.bytes = bytes;
		this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		this.little = little;
	}

	/** Position from the start of these bytes. */
	get at(): number {
		return this.#at;
	}
	get length(): number {
		return this.bytes.length;
	}
	get remaining(): number {
		return this.bytes.length - this.#at;
	}

	seek(at: number): this {
		if (!(at >= 0 && at <= this.bytes.length)) throw new EndOfData(at, this.bytes.length);
		this.#at = at;
		return this;
	}

	skip(length: number): this {
		this.#take(length);
		return this;
	}

	u8(): number {
		return this.view.getUint8(this.#take(1));
	}
	i8(): number {
		return this.view.getInt8(this.#take(1));
	}
	u16(): number {
		return this.view.getUint16(this.#take(2), this.little);
	}
	i16(): number {
		return this.view.getInt16(this.#take(2), this.little);
	}
	u24(): number {
		const at = this.#take(3);
		const [a, b, c] = [this.view.getUint8(at), this.view.getUint8(at + 1), this.view.getUint8(at + 2)];
		return this.little ? (c << 16) | (b << 8) | a : (a << 16) | (b << 8) | c;
	}
	u32(): number {
		return this.view.getUint32(this.#take(4), this.little);
	}
	i32(): number {
		return this.view.getInt32(this.#take(4), this.little);
	}
	/** 64 bits as a number: exact to 2^53, which is beyond any file; larger claims fail every bound check. */
	u64(): number {
		return Number(this.view.getBigUint64(this.#take(8), this.little));
	}
	i64(): number {
		return Number(this.view.getBigInt64(this.#take(8), this.little));
	}
	f32(): number {
		return this.view.getFloat32(this.#take(4), this.little);
	}
	f64(): number {
		return this.view.getFloat64(this.#take(8), this.little);
	}

	/** A view of the next bytes, not a copy. */
	take(length: number): Uint8Array {
		const at = this.#take(length);
		return this.bytes.subarray(at, at + length);
	}
	latin1(length: number): string {
		return latin1(this.take(length));
	}
	utf8(length: number): string {
		return utf8.decode(this.take(length));
	}
	utf16(length: number): string {
		return (this.little ? utf16le : utf16be).decode(this.take(length));
	}

	#take(length: number): number {
		const at = this.#at;
		if (!(length >= 0) || at + length > this.bytes.length) {
			throw new EndOfData(length, this.bytes.length - at);
		}
		this.#at = at + length;
		return at;
	}
}

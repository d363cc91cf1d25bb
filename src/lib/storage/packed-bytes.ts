/** Numbers and texts as few bytes: LEB128 varints, ASCII without an encoder, lone surrogates kept. */

/** What UTF-8 cannot hold. */
export const loneSurrogate = /\p{Surrogate}/u;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function utf16Of(value: string): Uint8Array {
	const units = Uint16Array.from({ length: value.length }, (_, index) => value.charCodeAt(index));
	return new Uint8Array(units.buffer);
}

/** Units one by one: a decoder would replace the lone surrogates that this form is for. */
function textOfUtf16(bytes: Uint8Array): string {
	const units = new Uint16Array(bytes.slice().buffer);
	return Array.from(units, (unit) => String.fromCharCode(unit)).join('');
}

/** Bytes that grow; one buffer serves all, the result is a copy of what was written. */
export class PackedOutput {
	static #shared = new Uint8Array(64 * 1024);
	#bytes = PackedOutput.#shared;
	#at = 0;

	#room(length: number): void {
		if (this.#at + length <= this.#bytes.length) return;
		const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#at + length));
		larger.set(this.#bytes.subarray(0, this.#at));
		this.#bytes = larger;
	}

	byte(value: number): void {
		this.#room(1);
		this.#bytes[this.#at++] = value;
	}

	/** A whole number from 0 to 2^53 - 1. */
	whole(value: number): void {
		this.#room(8);
		let rest = value;
		while (rest >= 0x80) {
			this.#bytes[this.#at++] = (rest % 0x80) | 0x80;
			rest = Math.floor(rest / 0x80);
		}
		this.#bytes[this.#at++] = rest;
	}

	signed(value: number): void {
		this.whole(value < 0 ? -value * 2 - 1 : value * 2);
	}

	float(value: number): void {
		this.#room(8);
		new DataView(this.#bytes.buffer).setFloat64(this.#at, value);
		this.#at += 8;
	}

	/** Text as UTF-8, or as UTF-16 where it has lone surrogates: the lowest bit of the length says which. */
	text(value: string): void {
		if (this.#ascii(value)) return;
		const wide = loneSurrogate.test(value);
		const bytes = wide ? utf16Of(value) : encoder.encode(value);
		this.whole(bytes.length * 2 + (wide ? 1 : 0));
		this.#room(bytes.length);
		this.#bytes.set(bytes, this.#at);
		this.#at += bytes.length;
	}

	/** Bytes as they are, without their length. */
	bytes(bytes: Uint8Array): void {
		this.#room(bytes.length);
		this.#bytes.set(bytes, this.#at);
		this.#at += bytes.length;
	}

	/** Nearly all texts are ASCII, which needs no encoder. @returns false where it is not, with nothing written */
	#ascii(value: string): boolean {
		const before = this.#at;
		this.whole(value.length * 2);
		this.#room(value.length);
		for (let index = 0; index < value.length; index++) {
			const code = value.charCodeAt(index);
			if (code > 0x7f) {
				this.#at = before;
				return false;
			}
			this.#bytes[this.#at++] = code;
		}
		return true;
	}

	done(): Uint8Array {
		return this.#bytes.slice(0, this.#at);
	}
}

/** Reads what a PackedOutput wrote. Past the end it throws RangeError. */
export class PackedInput {
	readonly #bytes: Uint8Array;
	readonly #view: DataView;
	#at = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	}

	/** How many bytes were read or passed over. */
	get at(): number {
		return this.#at;
	}

	byte(): number {
		return this.#view.getUint8(this.#at++);
	}

	whole(): number {
		let value = 0;
		for (let factor = 1; ; factor *= 0x80) {
			const byte = this.byte();
			value += (byte & 0x7f) * factor;
			if (byte < 0x80) return value;
		}
	}

	signed(): number {
		const value = this.whole();
		return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
	}

	float(): number {
		const value = this.#view.getFloat64(this.#at);
		this.#at += 8;
		return value;
	}

	text(): string {
		const lengthAndForm = this.whole();
		const length = Math.floor(lengthAndForm / 2);
		const bytes = this.#bytes.subarray(this.#at, this.#at + length);
		if (bytes.length < length) throw new RangeError('The text is cut short');
		this.#at += length;
		return lengthAndForm % 2 === 1 ? textOfUtf16(bytes) : decoder.decode(bytes);
	}

	skip(bytes: number): void {
		this.#at += bytes;
	}

	/** So many bytes as they are: a view, not a copy. */
	bytes(length: number): Uint8Array {
		if (this.#at + length > this.#bytes.length) throw new RangeError('The bytes are cut short');
		this.#at += length;
		return this.#bytes.subarray(this.#at - length, this.#at);
	}

	/** Passes over a text without making one of it. */
	skipText(): void {
		const lengthAndForm = this.whole();
		this.#at += Math.floor(lengthAndForm / 2);
	}

	list<T>(one: () => T): T[] {
		const count = this.whole();
		// Each element takes a byte or more, so a count beyond the bytes is not one of ours.
		if (count > this.#bytes.length) throw new RangeError('More elements than bytes');
		return Array.from({ length: count }, one);
	}
}

/**
 * The little of H.264 (ITU-T H.264, 7.3) that a container without times of its own makes us read: what a stream is, and in
 * which order its pictures are shown.
 */

/** What a sequence parameter set says, as far as needed. */
export interface H264Setup {
	/** RFC 6381, e.g. `avc1.64001f`. */
	readonly code: string;
	readonly frameNumberBits: number;
	/** 0 counts pictures in each slice, 2 shows them as they come; 1 is hardly ever met, and taken as 2. */
	readonly orderType: number;
	readonly orderBits: number;
	readonly framesOnly: boolean;
	readonly separatePlanes: boolean;
}

const unit = { slice: 1, wholePicture: 5, setup: 7 } as const;

/** A reader of bits that gives 0 beyond the end: what is cut off has no order, and a wrong one is no harm. */
class Bits {
	readonly #bytes: Uint8Array;
	#at = 0;
	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}
	read(count: number): number {
		let value = 0;
		for (let left = count; left > 0; left--, this.#at++)
			value = value * 2 + (((this.#bytes[this.#at >> 3] ?? 0) >> (7 - (this.#at & 7))) & 1);
		return value;
	}
	/** Exp-Golomb (9.1). */
	golomb(): number {
		let zeros = 0;
		while (zeros < 32 && this.#at < this.#bytes.length * 8 && this.read(1) === 0) zeros++;
		return 2 ** zeros - 1 + this.read(zeros);
	}
	signed(): number {
		const value = this.golomb();
		return value % 2 === 0 ? -value / 2 : (value + 1) / 2;
	}
}

/**
 * The units of a sample, without their start codes or lengths; a unit may be cut off at the end of the bytes.
 * @param lengthSize bytes of the length before each unit; 0 for start codes
 */
export function* unitsOf(bytes: Uint8Array, lengthSize: number): Generator<Uint8Array> {
	if (lengthSize > 0) {
		for (let at = 0; at + lengthSize < bytes.length;) {
			let length = 0;
			for (let index = 0; index < lengthSize; index++) length = length * 256 + (bytes[at + index] ?? 0);
			at += lengthSize;
			yield bytes.subarray(at, Math.min(bytes.length, at + length));
			at += length;
		}
		return;
	}
	let start = -1;
	for (let at = 0; at + 2 < bytes.length; at++) {
		if (bytes[at] !== 0 || bytes[at + 1] !== 0 || bytes[at + 2] !== 1) continue;
		if (start >= 0) yield bytes.subarray(start, at);
		start = at + 3;
		at += 2;
	}
	if (start >= 0) yield bytes.subarray(start);
}

/** Unit types are the low five bits of the first byte. */
const typeOf = (bytes: Uint8Array): number => (bytes[0] ?? 0) & 0x1f;

/** Takes out the bytes that keep a payload from looking like a start code (7.4.1). */
function plain(bytes: Uint8Array): Uint8Array {
	const out = new Uint8Array(bytes.length);
	let to = 0;
	for (let at = 0; at < bytes.length; at++) {
		if (at >= 2 && bytes[at] === 3 && bytes[at - 1] === 0 && bytes[at - 2] === 0) continue;
		out[to++] = bytes[at] ?? 0;
	}
	return out.subarray(0, to);
}

const withChroma = new Set([100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135]);

/** The first sequence parameter set among units, or undefined. */
export function setupIn(units: Iterable<Uint8Array>): H264Setup | undefined {
	for (const bytes of units) {
		if (typeOf(bytes) !== unit.setup || bytes.length < 5) continue;
		return setupOf(bytes);
	}
	return undefined;
}

/** 7.3.2.1.1 */
function setupOf(bytes: Uint8Array): H264Setup {
	const hex = (value: number) => value.toString(16).padStart(2, '0');
	const [, profile = 0, flags = 0, level = 0] = bytes;
	const bits = new Bits(plain(bytes.subarray(4, 4 + 512)));
	bits.golomb();
	let separatePlanes = false;
	if (withChroma.has(profile)) {
		const chroma = bits.golomb();
		if (chroma === 3) separatePlanes = bits.read(1) === 1;
		bits.golomb();
		bits.golomb();
		bits.read(1);
		if (bits.read(1) === 1) skipScaling(bits, chroma === 3 ? 12 : 8);
	}
	const frameNumberBits = Math.min(16, bits.golomb() + 4);
	const orderType = bits.golomb();
	let orderBits = 0;
	if (orderType === 0) orderBits = Math.min(16, bits.golomb() + 4);
	else if (orderType === 1) {
		bits.read(1);
		bits.signed();
		bits.signed();
		for (let left = Math.min(255, bits.golomb()); left > 0; left--) bits.signed();
	}
	bits.golomb();
	bits.read(1);
	bits.golomb();
	bits.golomb();
	const framesOnly = bits.read(1) === 1;
	const code = `avc1.${hex(profile)}${hex(flags)}${hex(level)}`;
	return { code, frameNumberBits, orderType, orderBits, framesOnly, separatePlanes };
}

/** 7.3.2.1.1.1 */
function skipScaling(bits: Bits, lists: number): void {
	for (let list = 0; list < lists; list++) {
		if (bits.read(1) === 0) continue;
		let last = 8;
		let next = 8;
		for (let index = 0; index < (list < 6 ? 16 : 64); index++) {
			if (next !== 0) next = (last + bits.signed() + 256) % 256;
			last = next === 0 ? last : next;
		}
	}
}

/** Where a picture stands in the order in which they are shown, counted on over pictures. */
export class PictureOrder {
	readonly #setup: H264Setup;
	#high = 0;
	#low = 0;

	constructor(setup: H264Setup) {
		this.#setup = setup;
	}

	/** @param units of one sample; @returns undefined where there is no slice in them (7.3.3, 8.2.1.1) */
	of(units: Iterable<Uint8Array>): { readonly order: number; readonly whole: boolean } | undefined {
		for (const bytes of units) {
			const type = typeOf(bytes);
			if (type !== unit.slice && type !== unit.wholePicture) continue;
			const { orderType, orderBits, frameNumberBits, framesOnly, separatePlanes } = this.#setup;
			const whole = type === unit.wholePicture;
			if (whole) this.#high = this.#low = 0;
			if (orderType !== 0) return { order: 0, whole };
			const bits = new Bits(plain(bytes.subarray(1, 64)));
			bits.golomb();
			bits.golomb();
			bits.golomb();
			if (separatePlanes) bits.read(2);
			bits.read(frameNumberBits);
			if (!framesOnly && bits.read(1) === 1) bits.read(1);
			if (whole) bits.golomb();
			const low = bits.read(orderBits);
			const range = 2 ** orderBits;
			let high = this.#high;
			if (low < this.#low && this.#low - low >= range / 2) high += range;
			else if (low > this.#low && low - this.#low > range / 2) high -= range;
			// Only pictures that others are made from count on.
			if (((bytes[0] ?? 0) & 0x60) !== 0) {
				this.#high = high;
				this.#low = low;
			}
			return { order: high + low, whole };
		}
		return undefined;
	}
}

/** Bytes of the length before each unit, as an AVCDecoderConfigurationRecord says (ISO 14496-15, 5.3.3.1); 0 where it is none. */
export function lengthSizeOf(setup: Uint8Array | undefined): number {
	return setup && setup.length >= 7 && setup[0] === 1 ? ((setup[4] ?? 3) & 3) + 1 : 0;
}

/** The units kept in an AVCDecoderConfigurationRecord. */
export function* unitsOfRecord(setup: Uint8Array): Generator<Uint8Array> {
	let at = 5;
	for (const mask of [0x1f, 0xff]) {
		for (let left = (setup[at++] ?? 0) & mask; left > 0 && at + 2 <= setup.length; left--) {
			const length = (setup[at] ?? 0) * 256 + (setup[at + 1] ?? 0);
			yield setup.subarray(at + 2, at + 2 + length);
			at += 2 + length;
		}
	}
}

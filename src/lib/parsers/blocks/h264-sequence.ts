/** Units of H.264 in a stream of bytes (ISO/IEC 14496-10, annex B), and what the head of a sequence says (§7.3.2.1.1, annex E). */
import { DamagedFile } from '../damage.ts';
import type { TagSink } from '../model.ts';
import { Bits } from './bits.ts';

/** A unit of these types is short; of a longer one no more is looked at. */
const longestUnit = 16 * 1024;

/** Where units lie: behind 00 00 01, up to the next or the end. */
export function* unitsOf(bytes: Uint8Array, found: TagSink): Generator<readonly [from: number, to: number]> {
	let from = -1;
	for (let at = bytes.indexOf(1, 2); at >= 0; at = bytes.indexOf(1, at + 1)) {
		found.budget.item();
		if (bytes[at - 1] !== 0 || bytes[at - 2] !== 0) continue;
		if (from >= 0) yield [from, at - 2];
		from = at + 1;
	}
	if (from >= 0 && from < bytes.length) yield [from, bytes.length];
}

/** The unit without the threes that keep two zeros from looking like a start (§7.4.1). */
export function plainUnit(bytes: Uint8Array, from: number, to: number): Uint8Array {
	const unit = bytes.subarray(from, Math.min(to, from + longestUnit));
	const out = new Uint8Array(unit.length);
	let size = 0;
	let zeros = 0;
	for (const byte of unit) {
		if (zeros >= 2 && byte === 3) {
			zeros = 0;
			continue;
		}
		zeros = byte === 0 ? zeros + 1 : 0;
		out[size++] = byte;
	}
	return out.subarray(0, size);
}

/** What a sequence says. */
export interface Size {
	readonly width: number;
	readonly height: number;
	/** Pictures a second, where it is told. */
	readonly frameRate?: number;
}

/** Profiles that tell how colours are sampled (§7.3.2.1.1). */
const withColours = new Set([100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135]);
/** More frames than any order refers to. */
const mostReferences = 255;

/** What a sequence parameter set says, of which the first byte is left out. @throws EndOfData, DamagedFile */
export function readSequence(unit: Uint8Array): Size {
	const bits = new Bits(unit);
	const profile = bits.take(8);
	bits.skip(16).golomb();
	let colours = 1;
	let planes = false;
	if (withColours.has(profile)) {
		colours = bits.golomb();
		if (colours === 3) planes = bits.flag();
		bits.golomb();
		bits.golomb();
		bits.skip(1);
		if (bits.flag()) skipScaling(bits, colours === 3 ? 12 : 8);
	}
	bits.golomb();
	skipOrder(bits);
	bits.golomb();
	bits.skip(1);
	const wide = bits.golomb() + 1;
	const high = bits.golomb() + 1;
	const frames = bits.flag();
	if (!frames) bits.skip(1);
	bits.skip(1);
	const crop = bits.flag() ? [bits.golomb(), bits.golomb(), bits.golomb(), bits.golomb()] : [];
	const [left = 0, right = 0, top = 0, bottom = 0] = crop;
	const sampled = colours > 0 && !planes;
	const across = sampled && colours < 3 ? 2 : 1;
	const down = (sampled && colours === 1 ? 2 : 1) * (frames ? 1 : 2);
	return {
		width: wide * 16 - (left + right) * across,
		height: high * 16 * (frames ? 1 : 2) - (top + bottom) * down,
		...rateOf(bits)
	};
}

const ownAspect = 255;

/** What is told of how pictures are shown (annex E.1.1), up to their time; nothing where it is cut. */
function rateOf(bits: Bits): { readonly frameRate?: number } {
	try {
		if (!bits.flag()) return {};
		if (bits.flag() && bits.take(8) === ownAspect) bits.skip(32);
		if (bits.flag()) bits.skip(1);
		if (bits.flag()) {
			bits.skip(4);
			if (bits.flag()) bits.skip(24);
		}
		if (bits.flag()) {
			bits.golomb();
			bits.golomb();
		}
		if (!bits.flag()) return {};
		const [tick, second] = [bits.take(32), bits.take(32)];
		// Time counts fields, of which there are two to a picture.
		return tick > 0 && second > 0 ? { frameRate: second / tick / 2 } : {};
	} catch {
		return {};
	}
}

function skipScaling(bits: Bits, lists: number): void {
	for (let list = 0; list < lists; list++) {
		if (!bits.flag()) continue;
		const size = list < 6 ? 16 : 64;
		for (let index = 0, next = 8; index < size && next !== 0; index++)
			next = (next + bits.signed() + 256) % 256;
	}
}

function skipOrder(bits: Bits): void {
	const kind = bits.golomb();
	if (kind === 0) bits.golomb();
	if (kind !== 1) return;
	bits.skip(1);
	bits.signed();
	bits.signed();
	const count = bits.golomb();
	if (count > mostReferences) throw new DamagedFile(`an order of ${count} frames`);
	for (let index = 0; index < count; index++) bits.signed();
}

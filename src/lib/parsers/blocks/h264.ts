/** H.264 as a stream of bytes (ISO/IEC 14496-10, annex B): the size of its pictures, and what cameras add to them. */
import { DamagedFile } from '../damage.ts';
import type { ByteRange, TagSink } from '../model.ts';
import { named } from '../table.ts';
import { h264Main } from '../tags/media/avchd.ts';
import { Bits } from './bits.ts';
import { readVideoPacks } from './video-packs.ts';

/** Where a piece of what was put together from packets lies in the file. */
export type Place = (at: number, size: number) => ByteRange;

const unitTypes = { message: 6, sequenceSet: 7 };
/** A unit of these types is short; of a longer one no more is looked at. */
const longestUnit = 16 * 1024;
/** Sizes that ExifTool tells: what is outside is kept out of sight. */
const shown = { width: [160, 4096], height: [120, 3072] } as const;

/** What a stream is asked for once. */
export interface StreamTold {
	size?: boolean | undefined;
	packs?: boolean | undefined;
}

/** Reads the units in these bytes, which may begin and end within one. What was told before is not told again. */
export function readH264(bytes: Uint8Array, place: Place, told: StreamTold, found: TagSink): void {
	for (const [from, to] of unitsOf(bytes, found)) {
		const type = (bytes[from] ?? 0) & 31;
		const at = place(from, to - from);
		if (type === unitTypes.sequenceSet && !told.size) {
			const size = found.attempt('H.264 sequence', () => pictureSize(plainUnit(bytes, from + 1, to)));
			if (!size) continue;
			told.size = true;
			push(size, at, found);
		} else if (type === unitTypes.message && !told.packs) {
			told.packs = found.attempt('H.264 message', () =>
				readMessages(plainUnit(bytes, from + 1, to), at, found)
			);
		}
	}
}

function push({ width, height }: Size, at: ByteRange, found: TagSink): void {
	const within =
		width >= shown.width[0] &&
		width <= shown.width[1] &&
		height >= shown.height[0] &&
		height <= shown.height[1];
	for (const [name, value] of [
		['ImageWidth', width],
		['ImageHeight', height]
	] as const) {
		const entry = named(h264Main, name);
		found.tag(within ? entry : { ...entry, unknown: true }, value, at);
	}
}

/** Where units lie: behind 00 00 01, up to the next or the end. */
function* unitsOf(bytes: Uint8Array, found: TagSink): Generator<readonly [from: number, to: number]> {
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
function plainUnit(bytes: Uint8Array, from: number, to: number): Uint8Array {
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

interface Size {
	readonly width: number;
	readonly height: number;
}

/** Profiles that tell how colours are sampled (§7.3.2.1.1). */
const withColours = new Set([100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135]);
/** More frames than any order refers to. */
const mostReferences = 255;

/** Pixels as shown, of a sequence parameter set without its first byte. @throws EndOfData, DamagedFile */
function pictureSize(unit: Uint8Array): Size {
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
		height: high * 16 * (frames ? 1 : 2) - (top + bottom) * down
	};
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

/** A message of whoever made the stream (annex D: user_data_unregistered). */
const ofUser = 5;

/** Whether packs of a camera were among the messages. */
function readMessages(unit: Uint8Array, at: ByteRange, found: TagSink): boolean {
	let from = 0;
	const number = () => {
		let value = 0;
		while (unit[from] === 0xff) {
			value += 0xff;
			from++;
		}
		return value + (unit[from++] ?? 0);
	};
	// What follows the last is a bit that ends the unit.
	while (from + 2 < unit.length) {
		found.budget.item();
		const [type, size] = [number(), number()];
		const message = unit.subarray(from, from + size);
		if (type === ofUser && readVideoPacks(message, at, found)) return true;
		from += size;
	}
	return false;
}

/** H.265 as a stream of bytes (ITU-T H.265, annex B): the size of its pictures, and their rate where it is told. */
import { DamagedFile } from '../damage.ts';
import type { TagSink } from '../model.ts';
import { Bits } from './bits.ts';
import type { Facts } from './facts.ts';
import { plainUnit, unitsOf } from './h264-sequence.ts';

const sequenceSet = 33;
/** Profile and its constraints; then the level. */
const [profileBits, levelBits] = [88, 8];

/** What the first sequence says in these bytes; undefined where there is none. */
export function readHevc(bytes: Uint8Array, found: TagSink): Facts | undefined {
	for (const [from, to] of unitsOf(bytes, found)) {
		if ((((bytes[from] ?? 0) >> 1) & 63) !== sequenceSet) continue;
		const facts = found.attempt('H.265 sequence', () => sizeOf(plainUnit(bytes, from + 2, to)));
		if (facts) return facts;
	}
	return undefined;
}

/** Pixels as shown (§7.3.2.2.1). @throws EndOfData, DamagedFile */
function sizeOf(unit: Uint8Array): Facts {
	const bits = new Bits(unit).skip(4);
	const layers = bits.take(3);
	bits.skip(1);
	skipLevels(bits, layers);
	bits.golomb();
	const colours = bits.golomb();
	const planes = colours === 3 && bits.flag();
	const [width, height] = [bits.golomb(), bits.golomb()];
	const crop = bits.flag() ? [bits.golomb(), bits.golomb(), bits.golomb(), bits.golomb()] : [];
	const [left = 0, right = 0, top = 0, bottom = 0] = crop;
	const across = !planes && (colours === 1 || colours === 2) ? 2 : 1;
	const down = !planes && colours === 1 ? 2 : 1;
	return {
		width: width - (left + right) * across,
		height: height - (top + bottom) * down,
		...rateOf(bits, layers)
	};
}

/** What follows up to how pictures are timed (§7.3.2.2.1, annex E.2.1); nothing where it is cut. */
function rateOf(bits: Bits, layers: number): { readonly frameRate?: number } {
	try {
		// How deep colours are, and how many bits count pictures.
		golombs(bits, 2);
		const counted = bits.golomb() + 4;
		golombs(bits, 3 * (bits.flag() ? layers + 1 : 1));
		golombs(bits, 6);
		if (bits.flag() && bits.flag()) skipScaling(bits);
		bits.skip(2);
		if (bits.flag()) {
			bits.skip(8);
			golombs(bits, 2);
			bits.skip(1);
		}
		skipReferences(bits);
		if (bits.flag()) for (let left = limited(bits.golomb()); left > 0; left--) bits.skip(counted + 1);
		bits.skip(2);
		if (!bits.flag()) return {};
		skipAppearance(bits);
		if (!bits.flag()) return {};
		const [tick, second] = [bits.take(32), bits.take(32)];
		return tick > 0 && second > 0 ? { frameRate: second / tick } : {};
	} catch {
		return {};
	}
}

function golombs(bits: Bits, count: number): void {
	for (let left = count; left > 0; left--) bits.golomb();
}

/** No list has more; one that says so is damaged. */
const longestList = 64;

function limited(count: number): number {
	if (count > longestList) throw new DamagedFile(`a list of ${count}`);
	return count;
}

/** §7.3.4: four sizes of six lists, of the largest two. */
function skipScaling(bits: Bits): void {
	for (let size = 0; size < 4; size++)
		for (let list = 0; list < 6; list += size === 3 ? 3 : 1) {
			if (!bits.flag()) {
				bits.golomb();
				continue;
			}
			golombs(bits, Math.min(64, 16 << (size * 2)) + (size > 1 ? 1 : 0));
		}
}

/** Pictures that others refer to, by their distance: those before, from the nearest on, and those behind. */
interface References {
	readonly before: readonly number[];
	readonly behind: readonly number[];
}

/** §7.3.7, with the distances of each set, as the next may be told by their change (§7.4.8, 7-61 and 7-62). */
function skipReferences(bits: Bits): void {
	let last: References = { before: [], behind: [] };
	const count = limited(bits.golomb());
	for (let index = 0; index < count; index++)
		last = index > 0 && bits.flag() ? changed(bits, last) : listed(bits);
}

function listed(bits: Bits): References {
	const counts = [limited(bits.golomb()), limited(bits.golomb())] as const;
	const [before, behind] = counts.map((count, side) => {
		let at = 0;
		return Array.from({ length: count }, () => {
			at += (bits.golomb() + 1) * (side === 0 ? -1 : 1);
			bits.skip(1);
			return at;
		});
	});
	return { before: before ?? [], behind: behind ?? [] };
}

function changed(bits: Bits, { before, behind }: References): References {
	const sign = bits.flag() ? -1 : 1;
	const by = sign * (bits.golomb() + 1);
	// Each of them, and the picture itself: used, or else whether it stays.
	const stays = Array.from({ length: before.length + behind.length + 1 }, () => bits.flag() || bits.flag());
	const moved = [...before, ...behind, 0].flatMap((at, index) => (stays[index] ? [at + by] : []));
	return {
		before: moved.filter((at) => at < 0).sort((one, other) => other - one),
		behind: moved.filter((at) => at > 0).sort((one, other) => one - other)
	};
}

const ownAspect = 255;

function skipAppearance(bits: Bits): void {
	if (bits.flag() && bits.take(8) === ownAspect) bits.skip(32);
	if (bits.flag()) bits.skip(1);
	if (bits.flag()) {
		bits.skip(4);
		if (bits.flag()) bits.skip(24);
	}
	if (bits.flag()) golombs(bits, 2);
	bits.skip(3);
	if (bits.flag()) golombs(bits, 4);
}

/** Profile, tier and level, of all and of each layer (§7.3.3). */
function skipLevels(bits: Bits, layers: number): void {
	bits.skip(profileBits + levelBits);
	const told = Array.from({ length: layers }, () => [bits.flag(), bits.flag()] as const);
	if (layers > 0) bits.skip((8 - layers) * 2);
	for (const [profile, level] of told) bits.skip((profile ? profileBits : 0) + (level ? levelBits : 0));
}

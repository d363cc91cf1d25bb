/** What the boxes of a fragment tell of samples (ISO/IEC 14496-12 §8.8): each function reads one of them, from its version on. */
import type { ByteReader } from '../../io/byte-reader.ts';

/** `trex`: what holds for the samples of a track that do not say it themselves, in units of the track and bytes. */
export interface Usual {
	readonly id: number;
	readonly duration: number;
	readonly size: number;
}

/** `tfhd`: the same for one fragment. What is undefined is not said there. */
export interface RunHeader {
	readonly id: number;
	/** Where the places of its runs are counted from. */
	readonly base: number | undefined;
	readonly duration: number | undefined;
	readonly size: number | undefined;
}

/** `trun`: samples that lie one after the other. */
export interface SampleRun {
	/** Which fields each sample has: bits of `fields`. */
	readonly flags: number;
	/** How many there are, it says. */
	readonly claimed: number;
	/** As many of them as have their fields. */
	readonly count: number;
	/** From the base on; undefined: where the run before ends. */
	readonly offset: number | undefined;
	/** The fields of each sample, `widthOf` bytes each. */
	readonly rows: Uint8Array;
}

/** Bits that say which fields each sample of a run has; they lie in this order, four bytes each. */
export const fields = { duration: 0x100, size: 0x200, flags: 0x400, shift: 0x800 } as const;
const ofHeader = { base: 1, description: 2, duration: 8, size: 0x10 } as const;
const ofRun = { offset: 1, first: 4 } as const;

/** Bytes of a row. */
export const widthOf = (flags: number): number =>
	Object.values(fields).reduce((width, bit) => (flags & bit ? width + 4 : width), 0);

const flagsOf = (reader: ByteReader): number => reader.u32() & 0xff_ffff;

/** @throws EndOfData */
export function readUsual(reader: ByteReader): Usual {
	const id = reader.skip(4).u32();
	const duration = reader.skip(4).u32();
	return { id, duration, size: reader.u32() };
}

/** @throws EndOfData */
export function readRunHeader(reader: ByteReader): RunHeader {
	const flags = flagsOf(reader);
	const id = reader.u32();
	const base = flags & ofHeader.base ? reader.u64() : undefined;
	if (flags & ofHeader.description) reader.skip(4);
	const duration = flags & ofHeader.duration ? reader.u32() : undefined;
	return { id, base, duration, size: flags & ofHeader.size ? reader.u32() : undefined };
}

/** `tfdt`: when the next run is due, in units of the track. @throws EndOfData */
export function readRunTime(reader: ByteReader): number {
	const isWide = reader.u8() === 1;
	reader.skip(3);
	return isWide ? reader.u64() : reader.u32();
}

/** @throws EndOfData */
export function readRun(reader: ByteReader): SampleRun {
	const flags = flagsOf(reader);
	const claimed = reader.u32();
	const offset = flags & ofRun.offset ? reader.i32() : undefined;
	if (flags & ofRun.first) reader.skip(4);
	const width = widthOf(flags);
	const count = width === 0 ? claimed : Math.min(claimed, Math.floor(reader.remaining / width));
	return { flags, claimed, count, offset, rows: reader.take(count * width) };
}

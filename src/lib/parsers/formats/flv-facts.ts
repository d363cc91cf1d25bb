/**
 * What film and sound in Flash are, by their own heads: its tags can tell no rate above 44.1 kHz (Adobe Flash Video File Format
 * Specification 10.1, E.4.2, E.4.3); and, where its data do not tell, how long it is and how many pictures a second it has.
 */
import { readAacConfig } from '../blocks/aac.ts';
import { Bits } from '../blocks/bits.ts';
import { pushFacts, type Facts } from '../blocks/facts.ts';
import { rateOf } from '../blocks/frame-rate.ts';
import { plainUnit, readSequence } from '../blocks/h264-sequence.ts';
import { factsOfFrame, frameIn, mpegAudioFrame } from '../blocks/sound-frames.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { TagSink } from '../model.ts';

const tagHead = 11;
const [sound, picture] = [8, 9];
/** Times are milliseconds, of which the fourth byte is the highest. */
const ticks = 1000;
/** What is looked at for when pictures are shown. */
const window = 192 * 1024;
/** Sizes of pictures that have a number. */
const sizes: Readonly<Record<number, readonly [width: number, height: number]>> = {
	2: [352, 288],
	3: [176, 144],
	4: [128, 96],
	5: [320, 240],
	6: [160, 120]
};

/** What the first tag of sound tells behind its first byte. @param bytes from that byte on */
export function soundOfFlash(bytes: Uint8Array, found: TagSink): Facts | undefined {
	const format = (bytes[0] ?? 0) >> 4;
	if (format === 10 && bytes[1] === 0) return readAacConfig(new Bits(bytes.subarray(2)));
	if (format === 4) return { sampleRate: 16_000, channels: 1 };
	if (format === 5) return { sampleRate: 8000, channels: 1 };
	if (format === 11) return { sampleRate: 16_000, channels: 1 };
	const frame = format === 2 ? frameIn(bytes.subarray(1), mpegAudioFrame, found.budget) : undefined;
	return frame && factsOfFrame(frame);
}

/** The same of pictures. */
export function pictureOfFlash(bytes: Uint8Array): Facts | undefined {
	const format = (bytes[0] ?? 0) & 15;
	if (format === 7 && bytes[1] === 0) {
		// Behind six bytes of its head, the first sequence (ISO/IEC 14496-15 §5.3.3.1).
		const reader = new ByteReader(bytes).seek(11);
		const unit = reader.take(reader.u16());
		const { width, height } = readSequence(plainUnit(unit, 1, unit.length));
		return { width, height };
	}
	if (format === 2) {
		// A mark, a version, and a number of the picture.
		const bits = new Bits(bytes.subarray(1)).skip(17 + 5 + 8);
		const size = bits.take(3);
		const [width, height] =
			size < 2 ? ([bits.take(8 * (size + 1)), bits.take(8 * (size + 1))] as const) : (sizes[size] ?? [0, 0]);
		return { width, height };
	}
	if (format === 4) {
		// Blocks of sixteen pixels, less what was added to fill them; two more bytes go before them where coefficients lie apart.
		const [adjusted = 0, first = 0, second = 0] = bytes.subarray(1, 4);
		if (first & 0x80) return undefined;
		const reader = new ByteReader(bytes).seek(4 + (first & 1 || !(second & 6) ? 2 : 0));
		const [down, across] = [reader.u8(), reader.u8()];
		return { width: across * 16 - (adjusted >> 4), height: down * 16 - (adjusted & 15) };
	}
	if (format === 3 || format === 6) {
		const bits = new Bits(bytes.subarray(1));
		const width = bits.skip(4).take(12);
		return { width, height: bits.skip(4).take(12) };
	}
	return undefined;
}

/** The time of a tag. @param bytes of its head */
function timeOf(bytes: Uint8Array, at: number): number {
	const reader = new ByteReader(bytes).seek(at + 4);
	const low = reader.u24();
	return low + reader.u8() * 2 ** 24;
}

/** How long it is by the time of its last tag. */
export async function lengthOfFlash(file: ByteSource, found: TagSink): Promise<void> {
	const end = new ByteReader(await file.read(file.size - 4, 4));
	if (end.remaining < 4) return;
	const size = end.u32();
	const from = file.size - 4 - size;
	if (size < tagHead || from < 0) return;
	const head = await file.read(from, tagHead);
	const [kind = 0] = head;
	if (head.length < tagHead || new ByteReader(head).seek(1).u24() !== size - tagHead) return;
	if ((kind & 0x1f) !== sound && (kind & 0x1f) !== picture) return;
	pushFacts({ duration: timeOf(head, 0) / ticks }, [from, tagHead], found);
}

/** How many pictures a second it has by when the first are shown. @param from where the first tag begins */
export async function rateOfFlash(file: ByteSource, from: number, found: TagSink): Promise<void> {
	const bytes = await file.read(from, Math.min(window, file.size - from));
	const times: number[] = [];
	for (let at = 0; at + tagHead <= bytes.length;) {
		found.budget.item();
		// What is no picture but tells of them has no time of its own.
		const isHead = ((bytes[at + tagHead] ?? 0) & 15) === 7 && bytes[at + tagHead + 1] !== 1;
		if (((bytes[at] ?? 0) & 0x1f) === picture && !isHead) times.push(timeOf(bytes, at));
		at += tagHead + new ByteReader(bytes).seek(at + 1).u24() + 4;
	}
	const frameRate = times.length > 2 ? rateOf(times, ticks) : undefined;
	if (frameRate) pushFacts({ frameRate }, [from, bytes.length], found);
}

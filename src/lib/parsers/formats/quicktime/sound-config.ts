/**
 * What sound in MP4 is played as, by the box of its codec: fields of the sample description hold what the writer thought fit, and no rate
 * above 65,535 Hz. Specs: ETSI TS 102 366 annex F (AC-3), https://github.com/xiph/flac/blob/master/doc/isoflac.txt,
 * https://opus-codec.org/docs/opus_in_isobmff.html, Apple's "ALAC magic cookie", QuickTime File Format "Sound sample description (version 2)".
 */
import { Bits } from '../../blocks/bits.ts';
import { pushFacts, type Facts } from '../../blocks/facts.ts';
import { dolbyChannels, dolbyRates } from '../../blocks/sound-frames.ts';
import { ByteReader, latin1 } from '../../io/byte-reader.ts';
import type { TagSink } from '../../model.ts';
import { read, type Rule } from './rules.ts';

type Tell = (bytes: Uint8Array) => Facts;

/** Rate, version and kind of AC-3, then its channels. @param before bits of other things */
const dolby =
	(before: number, between: number): Tell =>
	(bytes) => {
		const bits = new Bits(bytes).skip(before);
		const sampleRate = dolbyRates[bits.take(2)];
		const mode = bits.skip(between).take(3);
		const channels = (dolbyChannels[mode] ?? 0) + bits.take(1);
		return { channels, ...(sampleRate ? { sampleRate } : {}) };
	};

/** Boxes of codecs. */
const boxes: Readonly<Record<string, Tell>> = {
	dac3: dolby(0, 8),
	dec3: dolby(16, 10),
	dOps: (bytes) => ({ sampleRate: 48_000, channels: bytes[1] ?? 0 }),
	// Behind a version and the head of a block that tells of the stream.
	dfLa: (bytes) => {
		const bits = new Bits(bytes).skip((8 + 10) * 8);
		return { sampleRate: bits.take(20), channels: bits.take(3) + 1 };
	},
	alac: (bytes) => {
		const reader = new ByteReader(bytes).seek(13);
		return { channels: reader.u8(), sampleRate: reader.seek(24).u32() };
	}
};

export const soundConfigs: readonly (readonly [string, Rule])[] = Object.entries(boxes).map(
	([type, tell]) => [
		type,
		read(({ bytes, offset }, { found }) => {
			pushFacts(tell(bytes), [offset, bytes.length], found);
		})
	]
);

/** Speech of telephones has one rate, whatever the fields say (3GPP TS 26.244 §6.5). */
const speechRates: Readonly<Record<string, number>> = { samr: 8000, sawb: 16_000 };

/** What the description itself tells otherwise than its fields do. @param entry from its size on */
export function measureDescription(entry: Uint8Array, at: number, found: TagSink): void {
	const reader = new ByteReader(entry);
	const format = latin1(entry.subarray(4, 8));
	const speech = speechRates[format];
	let facts: Facts = {};
	if (speech !== undefined) facts = { channels: 1, sampleRate: speech };
	// Of lossless sound of Dolby all 32 bits are the rate.
	else if (format === 'mlpa' && entry.length >= 36) facts = { sampleRate: reader.seek(32).u32() };
	else if (entry.length >= 52 && reader.seek(16).u16() === 2)
		facts = { sampleRate: reader.seek(40).f64(), channels: reader.u32() };
	pushFacts(facts, [at, entry.length], found);
}

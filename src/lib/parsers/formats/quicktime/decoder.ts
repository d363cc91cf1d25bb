/**
 * What a track of sound is played as: `esds` tells it (ISO/IEC 14496-1 §7.2.6), where fields of the sample description have what the
 * writer thought fit. Spec of what AAC is told by: ISO/IEC 14496-3 §1.6.2.1, AudioSpecificConfig.
 */
import { pushFacts, type Facts } from '../../blocks/facts.ts';
import { ByteReader } from '../../io/byte-reader.ts';
import type { Box } from './boxes.ts';
import type { Movie } from './movie.ts';

/** Object types, by the codec. */
const codecs: Readonly<Record<number, string>> = {
	0x40: 'aac',
	0x66: 'aac',
	0x67: 'aac',
	0x68: 'aac',
	0x69: 'mp3',
	0x6b: 'mp3',
	0xa5: 'ac3',
	0xa6: 'eac3',
	0xa9: 'dts',
	0xdd: 'vorbis'
};
const [streamKind, decoderKind, configKind] = [3, 4, 5];

/** Bytes of a descriptor that follow its kind: seven bits a byte. */
function sizeOf(reader: ByteReader): number {
	let size = 0;
	for (let left = 4; left > 0; left--) {
		const byte = reader.u8();
		size = size * 128 + (byte & 0x7f);
		if (byte < 0x80) break;
	}
	return size;
}

/** Tells what `esds` says. */
export function readDecoder(box: Box, movie: Movie): void {
	const reader = new ByteReader(box.bytes).skip(4);
	let facts: Facts = {};
	while (reader.remaining >= 2) {
		movie.found.budget.item();
		const kind = reader.u8();
		const size = sizeOf(reader);
		if (kind === streamKind) {
			const flags = reader.skip(2).u8();
			if (flags & 0x80) reader.skip(2);
			if (flags & 0x40) reader.skip(reader.u8());
			if (flags & 0x20) reader.skip(2);
		} else if (kind === decoderKind) {
			const sound = codecs[reader.u8()];
			if (!sound) return;
			facts = { sound };
			reader.skip(12);
		} else if (kind === configKind) {
			const config = reader.take(Math.min(size, reader.remaining));
			if (facts.sound === 'aac') facts = { ...facts, ...aacFacts(config) };
			break;
		} else break;
	}
	pushFacts(facts, [box.offset, box.bytes.length], movie.found);
}

const rates = [
	...[96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8000, 7350]
];
/** Spectral band replication, and with parametric stereo: what is said first is only half of it. */
const [replicated, parametric] = [5, 29];

function aacFacts(bytes: Uint8Array): Facts {
	let at = 0;
	const bits = (count: number): number => {
		let value = 0;
		for (const end = at + count; at < end; at++)
			value = value * 2 + (((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
		return value;
	};
	const kindOf = () => {
		const kind = bits(5);
		return kind === 31 ? 32 + bits(6) : kind;
	};
	const rateOf = () => {
		const index = bits(4);
		return index === 15 ? bits(24) : rates[index];
	};
	const kind = kindOf();
	const first = rateOf();
	const channels = bits(4);
	const sampleRate = kind === replicated || kind === parametric ? rateOf() : first;
	return {
		...(sampleRate ? { sampleRate } : {}),
		// 0: told elsewhere.
		...(channels > 0 ? { channels: kind === parametric ? 2 : channels === 7 ? 8 : channels } : {})
	};
}

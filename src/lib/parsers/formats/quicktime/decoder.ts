/**
 * What a track is played as: `esds` tells it (ISO/IEC 14496-1 §7.2.6), where fields of the sample description have what the
 * writer thought fit.
 */
import { readAacConfig } from '../../blocks/aac.ts';
import { Bits } from '../../blocks/bits.ts';
import { pushFacts, type Facts } from '../../blocks/facts.ts';
import { ByteReader, latin1 } from '../../io/byte-reader.ts';
import type { Box } from './boxes.ts';
import type { Movie } from './movie.ts';

/** Object types of pictures (ISO/IEC 14496-1 table 5), by the codec. */
const pictures: Readonly<Record<number, string>> = {
	0x20: 'mpeg4',
	0x21: 'h264',
	0x60: 'mpeg2',
	0x61: 'mpeg2',
	0x62: 'mpeg2',
	0x63: 'mpeg2',
	0x64: 'mpeg2',
	0x65: 'mpeg2',
	0x6a: 'mpeg1',
	0x6c: 'mjpeg',
	0x6d: 'png',
	0x6e: 'jpeg2000',
	0xb1: 'vp9'
};
/** And of sound. */
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
			const type = reader.u8();
			const [codec, sound] = [pictures[type], codecs[type]];
			if (codec !== undefined) facts = { codec };
			else if (sound !== undefined) facts = { sound };
			else return;
			reader.skip(12);
		} else if (kind === configKind) {
			const config = reader.take(Math.min(size, reader.remaining));
			if (facts.sound === 'aac')
				facts = { ...facts, ...movie.found.attempt('esds', () => readAacConfig(new Bits(config))) };
			if (facts.sound === 'vorbis') facts = { ...facts, ...vorbisFacts(config) };
			break;
		} else break;
	}
	pushFacts(facts, [box.offset, box.bytes.length], movie.found);
}

const vorbisMark = '\x01vorbis';

/** Of Vorbis its three heads, of which the first says what it is (https://xiph.org/vorbis/doc/Vorbis_I_spec.html §4.2.2). */
function vorbisFacts(config: Uint8Array): Facts {
	const at = latin1(config.subarray(0, 32)).indexOf(vorbisMark);
	if (at < 0 || at + 16 > config.length) return {};
	const reader = new ByteReader(config, true).seek(at + vorbisMark.length + 4);
	return { channels: reader.u8(), sampleRate: reader.u32() };
}

/**
 * What streams of RealMedia are, by what their kind says of itself (https://wiki.multimedia.cx/index.php/RealMedia, RealAudio): sound in
 * three versions of one head, pictures in another.
 */
import { pushFacts, type Facts } from '../blocks/facts.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { TagSink } from '../model.ts';

/** Codecs by their four letters. */
const sounds: Readonly<Record<string, string>> = {
	lpcJ: 'ra_144',
	'14_4': 'ra_144',
	'28_8': 'ra_288',
	cook: 'cook',
	dnet: 'ac3',
	sipr: 'sipr',
	atrc: 'atrac3',
	raac: 'aac',
	racp: 'aac',
	ralf: 'ralf'
};

const soundMark = '.ra\xfd';
const pictureMark = 'VIDO';
const pictureSize = 26;
/** Of the oldest version, which is speech. */
const speech: Facts = { sound: 'ra_144', sampleRate: 8000, channels: 1 };
/** Places in the head of sound, by its version. */
const places: Readonly<
	Record<number, { readonly rate: number; readonly channels: number; readonly codec: number }>
> = {
	4: { rate: 48, channels: 54, codec: 62 },
	5: { rate: 54, channels: 60, codec: 66 }
};

/** Says what a stream is, where its data are all there. @param bytes its own data @param at file position of the first */
export function measureStream(bytes: Uint8Array, at: number, found: TagSink): void {
	const facts = found.attempt('RealMedia stream', () =>
		latin1(bytes.subarray(0, 4)) === soundMark ? soundOf(bytes) : pictureOf(bytes)
	);
	if (facts) pushFacts(facts, [at, bytes.length], found);
}

function soundOf(bytes: Uint8Array): Facts | undefined {
	if (bytes.length < 6) return undefined;
	const reader = new ByteReader(bytes);
	const version = reader.seek(4).u16();
	if (version === 3) return speech;
	const place = places[version];
	if (!place || bytes.length < place.codec + 4) return undefined;
	const [sampleRate, channels] = [reader.seek(place.rate).u16(), reader.seek(place.channels).u16()];
	const sound = sounds[reader.seek(place.codec).latin1(4)];
	return { ...(sound ? { sound } : {}), sampleRate, channels };
}

function pictureOf(bytes: Uint8Array): Facts | undefined {
	if (bytes.length < pictureSize || latin1(bytes.subarray(4, 8)) !== pictureMark) return undefined;
	const reader = new ByteReader(bytes).seek(8);
	const codec = reader.latin1(4).toLowerCase();
	const [width, height] = [reader.u16(), reader.u16()];
	// Behind six bytes of no matter: frames a second, half of the bits behind the point.
	const frameRate = reader.skip(6).u32() / 65_536;
	return { codec, width, height, frameRate };
}

/**
 * Frames of packed sound, by their heads: what they are, how long each plays, and where the next begins. AAC in ADTS and LOAS (ISO/IEC
 * 14496-3 §1.A.2, 1.7), MPEG audio, AC-3 and Enhanced AC-3 (ETSI TS 102 366), DTS (ETSI TS 102 114), and the PCM of Blu-ray discs.
 */
import type { Budget } from '../io/budget.ts';
import { aacChannels, aacRates, readAacConfig } from './aac.ts';
import { Bits } from './bits.ts';
import type { Facts } from './facts.ts';
import { mpegHeader } from './mpeg-header.ts';

/** A frame; its size is what lies between its head and the next. */
export interface SoundFrame {
	readonly sound: string;
	/** Hertz, and channels; 0 where this frame does not tell. */
	readonly sampleRate: number;
	readonly channels: number;
	/** Samples of each channel. */
	readonly samples: number;
	/** Bytes. */
	readonly size: number;
}

/** The frame at this place; undefined where there is none, or its head is not all there. */
export type FrameAt = (bytes: Uint8Array, at: number) => SoundFrame | undefined;

/** The first frame in these bytes that tells how many channels there are; else the first. */
export function frameIn(bytes: Uint8Array, frameAt: FrameAt, budget: Budget): SoundFrame | undefined {
	let first: SoundFrame | undefined;
	for (let at = 0; at < bytes.length;) {
		budget.item();
		const frame = frameAt(bytes, at);
		if (frame && frame.channels > 0) return frame;
		first ??= frame;
		// What lies between is not looked at for long: the first frame begins with the packet, mostly.
		if (!frame && at >= longestGap) break;
		at += frame && frame.size > 0 ? frame.size : 1;
	}
	return first;
}

const longestGap = 8192;

/** What a frame tells of the sound. */
export const factsOfFrame = ({ sound, sampleRate, channels }: SoundFrame): Facts => ({
	sound,
	...(sampleRate > 0 ? { sampleRate } : {}),
	...(channels > 0 ? { channels } : {})
});

const adtsHead = 7;

export const adtsFrame: FrameAt = (bytes, at) => {
	const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = bytes.subarray(at, at + adtsHead);
	if (a !== 0xff || (b & 0xf6) !== 0xf0 || at + adtsHead > bytes.length) return undefined;
	const sampleRate = aacRates[(c >> 2) & 15];
	const size = ((d & 3) << 11) | (e << 3) | (f >> 5);
	if (sampleRate === undefined || size < adtsHead) return undefined;
	const channels = aacChannels[((c & 1) << 2) | (d >> 6)] ?? 0;
	return { sound: 'aac', sampleRate, channels, samples: ((g & 3) + 1) * 1024, size };
};

/** In a transport stream AAC has the frames of ADTS, or these, whose first says what they are. */
export const loasFrame: FrameAt = (bytes, at) => {
	const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
	if (a !== 0x56 || b >> 5 !== 7 || at + 4 > bytes.length) return undefined;
	const size = 3 + (((b & 0x1f) << 8) | c);
	const known = muxConfig(bytes.subarray(at + 3, at + size));
	return {
		sound: 'aac',
		sampleRate: known?.sampleRate ?? 48_000,
		channels: known?.channels ?? 0,
		samples: 1024,
		size
	};
};

/** StreamMuxConfig of one program and layer. */
function muxConfig(bytes: Uint8Array): Facts | undefined {
	if (bytes.length < 8) return undefined;
	const bits = new Bits(bytes);
	// The same as before, or of a version whose parts vary in length.
	if (bits.flag() || bits.flag()) return undefined;
	bits.skip(1 + 6 + 4 + 3);
	return readAacConfig(bits);
}

export const mpegAudioFrame: FrameAt = (bytes, at) => {
	if (at + 4 > bytes.length) return undefined;
	const header = mpegHeader(bytes, at);
	if (!header || header.size === 0) return undefined;
	const layer = 4 - header.layer;
	return {
		sound: `mp${layer}`,
		sampleRate: header.sampleRate,
		channels: header.mode === 3 ? 1 : 2,
		samples: layer === 1 ? 384 : layer === 3 && header.version !== 3 ? 576 : 1152,
		size: header.size
	};
};

/** Hertz by their number. */
export const dolbyRates: readonly number[] = [48_000, 44_100, 32_000];
/** Thousands of bits a second. */
const dolbyBitRates = [
	32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384, 448, 512, 576, 640
];
/** Channels by the mode of the sound, without the one for bass. */
export const dolbyChannels: readonly number[] = [2, 1, 2, 3, 3, 4, 4, 5];
const dolbyBlocks = [1, 2, 3, 6];
/** Samples of a block, and blocks of a frame of AC-3. */
const [dolbyBlock, blocksOfFrame] = [256, 6];
/** From this version on it is Enhanced AC-3; between the eighth and it rates are halved. */
const [lastPlain, firstEnhanced] = [8, 11];

/** AC-3 or its enhanced form. */
export const dolbyFrame: FrameAt = (bytes, at) => {
	const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = bytes.subarray(at, at + 8);
	if (a !== 0x0b || b !== 0x77 || at + 8 > bytes.length) return undefined;
	const version = f >> 3;
	if (version >= firstEnhanced) {
		const isDependent = c >> 6 === 1;
		const size = ((((c & 7) << 8) | d) + 1) * 2;
		const code = e >> 6;
		const sampleRate = code === 3 ? (dolbyRates[(e >> 4) & 3] ?? 0) / 2 : (dolbyRates[code] ?? 0);
		const blocks = code === 3 ? blocksOfFrame : (dolbyBlocks[(e >> 4) & 3] ?? 0);
		// What adds channels to a frame plays with it.
		const channels = isDependent ? 0 : (dolbyChannels[(e >> 1) & 7] ?? 0) + (e & 1);
		return { sound: 'eac3', sampleRate, channels, samples: isDependent ? 0 : blocks * dolbyBlock, size };
	}
	const full = dolbyRates[e >> 6];
	const kilobits = dolbyBitRates[(e & 63) >> 1];
	if (full === undefined || kilobits === undefined) return undefined;
	const size =
		Math.floor((kilobits * 1000 * dolbyBlock * blocksOfFrame) / full / 16) + (full === 44_100 ? e & 1 : 0);
	const bits = (g << 8) | h;
	const mode = bits >> 13;
	const skipped = (mode & 1 && mode !== 1 ? 2 : 0) + (mode & 4 ? 2 : 0) + (mode === 2 ? 2 : 0);
	return {
		sound: 'ac3',
		sampleRate: full / 2 ** Math.max(0, version - lastPlain),
		channels: (dolbyChannels[mode] ?? 2) + ((bits >> (12 - skipped)) & 1),
		samples: dolbyBlock * blocksOfFrame,
		size: size * 2
	};
};

const dtsRates = [
	0, 8000, 16_000, 32_000, 0, 0, 11_025, 22_050, 44_100, 0, 0, 12_000, 24_000, 48_000, 96_000, 192_000
];
const dtsChannels = [1, 2, 2, 2, 2, 3, 3, 4, 4, 5, 6, 6, 6, 7, 8, 8];

export const dtsFrame: FrameAt = (bytes, at) => {
	if (bytes[at] !== 0x7f || bytes[at + 1] !== 0xfe || bytes[at + 2] !== 0x80 || bytes[at + 3] !== 1)
		return undefined;
	if (at + 12 > bytes.length) return undefined;
	const bits = new Bits(bytes.subarray(at + 4, at + 12));
	// Kind of frame, missing samples, whether there is a checksum.
	bits.skip(1 + 5 + 1);
	const samples = (bits.take(7) + 1) * 32;
	const size = bits.take(14) + 1;
	const mode = bits.take(6);
	const sampleRate = dtsRates[bits.take(4)] ?? 0;
	// Bit rate, and what is of no matter here.
	bits.skip(5 + 5 + 3 + 1 + 1);
	const bass = bits.take(2);
	const channels = (dtsChannels[mode] ?? 0) + (bass === 1 || bass === 2 ? 1 : 0);
	return { sound: 'dts', sampleRate, channels, samples, size };
};

/** What extends a frame of DTS and plays with it begins so (ETSI TS 102 114 §7.4.1). */
const dtsExtension = 0x64582025;

/** A frame of DTS in a file of its own, with what extends it. */
export const dtsStreamFrame: FrameAt = (bytes, at) => {
	const core = dtsFrame(bytes, at);
	if (!core) return undefined;
	const next = at + core.size;
	const head = bytes.subarray(next, next + 12);
	const bits = new Bits(head);
	// Whether it is extended is not known where the bytes end.
	if (head.length > 0 && head.length < 12) return undefined;
	if (head.length === 0 || bits.take(32) !== dtsExtension) return core;
	// A byte of anybody's, the number of the extension; sizes of its head and of all of it are long or short.
	bits.skip(8 + 2);
	const isLong = bits.flag();
	bits.skip(isLong ? 12 : 8);
	return { ...core, size: core.size + bits.take(isLong ? 20 : 16) + 1 };
};

const discRates = [0, 48_000, 0, 0, 96_000, 192_000];
const discChannels = [0, 1, 0, 2, 3, 3, 4, 4, 5, 6, 7, 8];
const discBytes = [0, 2, 3, 3];

/** PCM of Blu-ray discs: four bytes of head a packet. */
export const discFrame: FrameAt = (bytes, at) => {
	if (at + 4 > bytes.length) return undefined;
	const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4);
	const channels = discChannels[c >> 4] ?? 0;
	const sampleRate = discRates[c & 15] ?? 0;
	const size = (a << 8) | b;
	// Of an odd number of channels one more is stored.
	const step = (channels + (channels & 1)) * (discBytes[d >> 6] ?? 0);
	if (sampleRate === 0 || step === 0) return undefined;
	return { sound: 'pcm', sampleRate, channels, samples: Math.floor(size / step), size: size + 4 };
};

/** AES3 as broadcasters pack it (SMPTE ST 302): a head, then pairs of samples. */
export const broadcastFrame: FrameAt = (bytes, at) => {
	if (at + 4 > bytes.length) return undefined;
	const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4);
	const size = (a << 8) | b;
	const channels = ((c >> 6) & 3) * 2 + 2;
	const bits = 16 + ((d >> 4) & 3) * 4;
	// Each sample has four bits of its own state.
	const samples = Math.floor((size * 8) / (channels * (bits + 4)));
	return { sound: 's302m', sampleRate: 48_000, channels, samples, size: size + 4 };
};

const dvdRates = [48_000, 96_000, 44_100, 32_000];

/** PCM of DVDs, behind the number of its stream: six bytes of head a packet, whose content has no size of its own. */
export const dvdFrame: FrameAt = (bytes, at) => {
	if (at > 0 || bytes.length < 6) return undefined;
	const byte = bytes[4] ?? 0;
	const channels = (byte & 7) + 1;
	const bits = 16 + (byte >> 6) * 4;
	const samples = Math.floor(((bytes.length - 6) * 8) / (channels * bits));
	return {
		sound: 'pcm',
		sampleRate: dvdRates[(byte >> 4) & 3] ?? 48_000,
		channels,
		samples,
		size: bytes.length
	};
};

/** Channels of each group of speakers (Dolby TrueHD bitstream description, 8ch_presentation_channel_assignment). */
const losslessGroups = [2, 1, 1, 2, 2, 2, 2, 1, 1, 2, 2, 1, 1];
const losslessChannels = (groups: number): number =>
	losslessGroups.reduce((sum, count, index) => sum + ((groups >> index) & 1 ? count : 0), 0);

/** TrueHD, where a frame says what the stream is: not all do. */
export const losslessFrame: FrameAt = (bytes, at) => {
	const [a = 0, b = 0, , , c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0, j = 0] = bytes.subarray(
		at,
		at + 12
	);
	if (c !== 0xf8 || d !== 0x72 || e !== 0x6f || f !== 0xba || at + 12 > bytes.length) return undefined;
	const code = g >> 4;
	// Six channels are told in five bits, eight in thirteen.
	const [six, eight] = [((h & 15) << 1) | (i >> 7), ((i & 31) << 8) | j];
	return {
		sound: 'truehd',
		sampleRate: (code & 8 ? 44_100 : 48_000) << (code & 7),
		channels: losslessChannels(eight || six),
		samples: 40 << (code & 7),
		size: (((a & 15) << 8) | b) * 2
	};
};

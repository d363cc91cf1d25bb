/** The header of a frame of MPEG audio, decoded (ISO/IEC 11172-3 §2.4.1.3, 13818-3). */

const kilobits: Readonly<Record<string, readonly number[]>> = {
	'1-1': [0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448],
	'1-2': [0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
	'1-3': [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
	'2-1': [0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256],
	'2-2': [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
};
const rates = [44100, 48000, 32000];

/** A frame header, decoded. */
export interface MpegHeader {
	/** 0: 2.5, 2: 2, 3: 1, as stored. */
	readonly version: number;
	/** 1: III, 2: II, 3: I, as stored. */
	readonly layer: number;
	/** Bits a second; 0 where the stream chooses freely. */
	readonly bitRate: number;
	readonly sampleRate: number;
	readonly rateIndex: number;
	readonly mode: number;
	readonly modeExtension: number;
	readonly copyright: number;
	readonly original: number;
	readonly emphasis: number;
	/** Bytes of the whole frame; 0 where unknown. */
	readonly size: number;
}

/** The header at this place; undefined where the bits are none. */
export function mpegHeader(bytes: Uint8Array, at: number): MpegHeader | undefined {
	const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4);
	if (a !== 0xff || (b & 0xe0) !== 0xe0) return undefined;
	const version = (b >> 3) & 3;
	const layer = (b >> 1) & 3;
	const bitIndex = c >> 4;
	const rateIndex = (c >> 2) & 3;
	const emphasis = d & 3;
	if (version === 1 || layer === 0 || bitIndex === 15 || rateIndex === 3 || emphasis === 2) return undefined;
	const first = version === 3;
	const layerNumber = 4 - layer;
	const table = kilobits[first ? `1-${layerNumber}` : `2-${layerNumber === 1 ? 1 : 2}`];
	const bitRate = (table?.[bitIndex] ?? 0) * 1000;
	const sampleRate = (rates[rateIndex] ?? 0) / (first ? 1 : version === 2 ? 2 : 4);
	const padding = (c >> 1) & 1;
	const size =
		bitRate === 0
			? 0
			: layerNumber === 1
				? (Math.floor((12 * bitRate) / sampleRate) + padding) * 4
				: Math.floor(((layerNumber === 3 && !first ? 72 : 144) * bitRate) / sampleRate) + padding;
	return {
		version,
		layer,
		bitRate,
		sampleRate,
		rateIndex,
		mode: d >> 6,
		modeExtension: (d >> 4) & 3,
		copyright: (d >> 3) & 1,
		original: (d >> 2) & 1,
		emphasis,
		size
	};
}

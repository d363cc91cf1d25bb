/**
 * The header of an MPEG audio frame and the Xing/LAME block in the first one.
 * Specs: ISO/IEC 11172-3 §2.4.1.3, 13818-3; "MP3 Info Tag rev 1" by G. Bouvigne.
 */
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { RawValue, TagSink } from '../model.ts';
import { pushFacts } from './facts.ts';
import { audioTables } from './media-tables.ts';

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

/** Where the first frame starts: a header at once, one that another of the same kind follows, or else the first like one. */
export function findFrame(bytes: Uint8Array, from = 0): number {
	let first = -1;
	for (
		let at = bytes.indexOf(0xff, from);
		at >= 0 && at + 4 <= bytes.length;
		at = bytes.indexOf(0xff, at + 1)
	) {
		const header = mpegHeader(bytes, at);
		if (!header) continue;
		if (at === from) return at;
		if (first < 0 && header.layer === 1) first = at;
		const next =
			header.size > 0 && at + header.size + 4 <= bytes.length
				? mpegHeader(bytes, at + header.size)
				: undefined;
		if (next?.layer === header.layer && next.version === header.version) return at;
	}
	return first;
}

/** Pushes the tags of the frame at this place. */
export function readMpegFrame(bytes: Uint8Array, at: number, offset: number, found: TagSink): void {
	const header = mpegHeader(bytes, at);
	if (!header) return;
	const push = (table: string, name: string, raw: RawValue, place: number, size: number) => {
		const entry = audioTables.byName(table, name);
		if (entry) found.tag(entry, raw, [offset + place, size]);
	};
	const audio = (name: string, raw: RawValue) => {
		push('MPEG::Audio', name, raw, at, 4);
	};
	audio('MPEGAudioVersion', header.version);
	audio('AudioLayer', header.layer);
	audio('AudioBitrate', header.bitRate === 0 ? 'free' : header.bitRate);
	const rate = audioTables.table('MPEG::Audio').entries.get('Bit20-21');
	// The rate's number means another rate in each version: it is told as the rate itself.
	if (rate)
		found.tag({ ...rate, print: { [header.rateIndex]: String(header.sampleRate) } }, header.rateIndex, [
			offset + at,
			4
		]);
	audio('ChannelMode', header.mode);
	if (header.layer === 1) {
		audio('MSStereo', header.modeExtension >> 1);
		audio('IntensityStereo', header.modeExtension & 1);
	} else {
		audio('ModeExtension', header.modeExtension);
	}
	audio('CopyrightFlag', header.copyright);
	audio('OriginalMedia', header.original);
	audio('Emphasis', header.emphasis);
	if (header.layer !== 1) return;
	const side = header.version === 3 ? (header.mode === 3 ? 17 : 32) : header.mode === 3 ? 9 : 17;
	found.attempt('Xing', () => {
		const frames = xing(bytes, at + 4 + side, push) ?? vbri(bytes, at + 36);
		const samples = header.version === 3 ? 1152 : 576;
		if (frames) pushFacts({ duration: (frames * samples) / header.sampleRate }, [offset + at, 4], found);
	});
}

type Push = (table: string, name: string, raw: RawValue, place: number, size: number) => void;

/** Frames of the whole stream, as Fraunhofer's encoder says. */
function vbri(bytes: Uint8Array, at: number): number | undefined {
	const isThere = latin1(bytes.subarray(at, at + 4)) === 'VBRI' && at + 18 <= bytes.length;
	return isThere ? new ByteReader(bytes).seek(at + 14).u32() : undefined;
}

/** What the encoder says of the whole stream. @returns its frames, where it counts them */
function xing(bytes: Uint8Array, at: number, push: Push): number | undefined {
	const mark = latin1(bytes.subarray(at, at + 4));
	if (mark !== 'Xing' && mark !== 'Info') return undefined;
	const table = 'MPEG::Xing';
	const reader = new ByteReader(bytes).seek(at + 4);
	const flags = reader.u32();
	// `Info` is the same block in a stream of constant rate, where the counts say nothing about the rate.
	const variable = mark === 'Xing';
	const count = (name: string) => {
		const value = reader.u32();
		if (variable) push(table, name, value, reader.at - 4, 4);
		return value;
	};
	const frames = flags & 1 ? count('VBRFrames') : undefined;
	if (flags & 2) count('VBRBytes');
	if (flags & 4) reader.skip(100);
	let scale: number | undefined;
	if (flags & 8) scale = count('VBRScale');
	const start = reader.at;
	const name = latin1(bytes.subarray(start, start + 20));
	if (!name.startsWith('LAME')) return frames;
	// LAME before 3.90 wrote a longer name and nothing behind it. Version 3.100 looks older than it is to ExifTool.
	if (name.slice(4, 8) < '3.90') {
		push(table, 'Encoder', name, start, name.length);
		return frames;
	}
	push(table, 'Encoder', latin1(bytes.subarray(start, start + 9)), start, 9);
	if (scale !== undefined && scale <= 100) {
		push(table, 'LameVBRQuality', Math.floor((100 - scale) / 10), start, 9);
		push(table, 'LameQuality', (100 - scale) % 10, start, 9);
	}
	const lame = (tag: string, value: number, place: number) => {
		push('MPEG::Lame', tag, value, start + place, 1);
	};
	lame('LameMethod', (bytes[start + 9] ?? 0) & 15, 9);
	lame('LameLowPassFilter', bytes[start + 10] ?? 0, 10);
	lame('LameBitrate', bytes[start + 20] ?? 0, 20);
	lame('LameStereoMode', ((bytes[start + 24] ?? 0) >> 2) & 7, 24);
	return frames;
}

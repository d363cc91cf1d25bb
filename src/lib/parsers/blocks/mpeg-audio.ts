/**
 * The header of an MPEG audio frame and the Xing/LAME block in the first one.
 * Specs: ISO/IEC 11172-3 §2.4.1.3, 13818-3; "MP3 Info Tag rev 1" by G. Bouvigne.
 */
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { RawValue, TagSink } from '../model.ts';
import { mpegHeader } from './mpeg-header.ts';
import { audioTables } from './media-tables.ts';

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

/** Pushes the tags of the frame at this place. @returns how long the stream is, where the encoder counted its frames */
export function readMpegFrame(
	bytes: Uint8Array,
	at: number,
	offset: number,
	found: TagSink
): CountedSound | undefined {
	const header = mpegHeader(bytes, at);
	if (!header) return undefined;
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
	if (header.layer !== 1) return undefined;
	const side = header.version === 3 ? (header.mode === 3 ? 17 : 32) : header.mode === 3 ? 9 : 17;
	return found.attempt('Xing', () => {
		const counted = xing(bytes, at + 4 + side, push) ?? vbri(bytes, at + 36);
		const samples = header.version === 3 ? 1152 : 576;
		if (!counted) return undefined;
		const seconds = counted.frames ? (counted.frames * samples) / header.sampleRate : undefined;
		return { seconds, bytes: counted.bytes, own: header.size };
	});
}

/** What an encoder says of a whole stream: its length, and its bytes where it tells them. */
export interface CountedSound {
	readonly seconds: number | undefined;
	readonly bytes: number | undefined;
	/** Bytes of the frame in which it says so, which is no sound. */
	readonly own: number;
}

interface Counts {
	readonly frames: number | undefined;
	readonly bytes?: number | undefined;
}

type Push = (table: string, name: string, raw: RawValue, place: number, size: number) => void;

/** Frames of the whole stream, as Fraunhofer's encoder says. */
function vbri(bytes: Uint8Array, at: number): Counts | undefined {
	const isThere = latin1(bytes.subarray(at, at + 4)) === 'VBRI' && at + 18 <= bytes.length;
	return isThere ? { frames: new ByteReader(bytes).seek(at + 14).u32() } : undefined;
}

/** What the encoder says of the whole stream. */
function xing(bytes: Uint8Array, at: number, push: Push): Counts | undefined {
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
	const counts = { frames, bytes: flags & 2 ? count('VBRBytes') : undefined };
	if (flags & 4) reader.skip(100);
	let scale: number | undefined;
	if (flags & 8) scale = count('VBRScale');
	const start = reader.at;
	const name = latin1(bytes.subarray(start, start + 20));
	if (!name.startsWith('LAME')) return counts;
	// LAME before 3.90 wrote a longer name and nothing behind it. Version 3.100 looks older than it is to ExifTool.
	if (name.slice(4, 8) < '3.90') {
		push(table, 'Encoder', name, start, name.length);
		return counts;
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
	return counts;
}

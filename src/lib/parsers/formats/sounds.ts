/**
 * Sound with a short head of its own, and tags as MP3 has them: Monkey's Audio (https://www.monkeysaudio.com), Musepack
 * (https://www.musepack.net), WavPack (https://www.wavpack.com/WavPack5FileFormat.pdf), DSF (Sony, DSF File Format Specification),
 * AAC in ADTS (ISO/IEC 13818-7).
 */
import { readBinaryTable } from '../blocks/binary-table.ts';
import { readBits } from '../blocks/bit-rows.ts';
import { pushFacts } from '../blocks/facts.ts';
import { adtsFrame, factsOfFrame } from '../blocks/sound-frames.ts';
import { secondsOf } from '../blocks/sound-length.ts';
import { pushId3Size, readHead, readTail } from '../blocks/sound-tags.ts';
import { addConversions } from '../conversions.ts';
import { soundConversions } from '../conversions/sounds.ts';
import { DamagedFile } from '../damage.ts';
import { fromBytes, type ByteSource } from '../io/byte-source.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { FileType, TagSink } from '../model.ts';
import { named } from '../table.ts';
import { aacMain, apeNewHeader, apeOldHeader, dsfMain, mpcMain, wavPackMain } from '../tags/media/sounds.ts';

addConversions(soundConversions);

/** What is read of a head. */
const headSize = 1024;

interface Sound extends FileType {
	readonly mark: (head: Uint8Array) => boolean;
	/**
	 * @param at file position of the head's first byte
	 * @returns whether the tags behind it are to be kept out of sight
	 */
	readonly read: (
		head: Uint8Array,
		at: number,
		found: TagSink,
		file: ByteSource
	) => boolean | undefined | Promise<boolean | undefined>;
}

const starts = (mark: string) => (head: Uint8Array) => latin1(head.subarray(0, mark.length)) === mark;

const sounds: readonly Sound[] = [
	{ type: 'APE', extension: 'ape', mime: 'audio/x-monkeys-audio', mark: starts('MAC '), read: readMonkey },
	{ type: 'MPC', extension: 'mpc', mime: 'audio/x-musepack', mark: starts('MP+'), read: readMusepack },
	// Of the eighth version ExifTool reads the tags alone, and so do we.
	{ type: 'MPC', extension: 'mpc', mime: 'audio/x-musepack', mark: starts('MPCK'), read: readNewMusepack },
	{ type: 'WV', extension: 'wv', mime: 'audio/x-wavpack', mark: starts('wvpk'), read: readWavPack },
	{ type: 'DSF', extension: 'dsf', mime: 'audio/x-dsf', mark: starts('DSD '), read: readDsf },
	{
		type: 'AAC',
		extension: 'aac',
		mime: 'audio/aac',
		mark: ([first = 0, second = 0]) => first === 0xff && (second & 0xf6) === 0xf0,
		read: readAac
	}
];

export async function read(file: ByteSource, found: TagSink): Promise<void> {
	await readSound(file, 0, found);
}

/** Reads the sound that begins at a place, and the tags behind it. @returns whether there is one */
export async function readSound(file: ByteSource, start: number, found: TagSink): Promise<boolean> {
	const head = await file.read(start, headSize);
	const sound = sounds.find(({ mark }) => mark(head));
	if (!sound) return false;
	const { type, extension, mime } = sound;
	found.is({ type, extension, mime });
	const hidden = await found.attemptAsync(type, async () => sound.read(head, start, found, file));
	const tail = await readTail(file, start, found, hidden);
	if (type !== 'DSF') pushId3Size(start + tail, found);
	return true;
}

/** Since version 3.98 a list of sizes goes before the head. */
const newMonkey = 3980;

function readMonkey(head: Uint8Array, at: number, found: TagSink): undefined {
	const reader = new ByteReader(head, true).seek(4);
	if (reader.u16() < newMonkey) {
		readBinaryTable(apeOldHeader, head.subarray(4), { at: at + 4, little: true, unit: 2 }, found);
		return;
	}
	const from = reader.seek(8).u32();
	readBinaryTable(apeNewHeader, head.subarray(from), { at: at + from, little: true, unit: 2 }, found);
}

function readMusepack(head: Uint8Array, at: number, found: TagSink): undefined {
	// Other versions have another head.
	if (((head[3] ?? 0) & 0x0f) !== 7) return;
	readBits(mpcMain, head.subarray(0, 32), false, at, found);
	const frames = new ByteReader(head, true).seek(4).u32();
	const rate = musepackRates[(head[10] ?? 0) & 3] ?? 44_100;
	pushFacts({ duration: (frames * 1152) / rate, channels: 2, sampleRate: rate }, [at + 4, 8], found);
}

const musepackRates = [44_100, 48_000, 37_800, 32_000];

/** Of the eighth version (https://trac.musepack.net/musepack/wiki/SV8Specification): packets of two letters and a size. */
function readNewMusepack(head: Uint8Array, at: number, found: TagSink): undefined {
	const reader = new ByteReader(head).skip(4);
	while (reader.remaining >= 3) {
		found.budget.item();
		const start = reader.at;
		const key = reader.latin1(2);
		const size = sizeIn(reader);
		if (key === 'SH') {
			// Behind a checksum and the version.
			reader.skip(5);
			const samples = sizeIn(reader) - sizeIn(reader);
			const [first, second] = [reader.u8(), reader.u8()];
			const sampleRate = musepackRates[first >> 5] ?? 44_100;
			pushFacts(
				{ duration: samples / sampleRate, channels: (second >> 4) + 1, sampleRate },
				[at + start, size],
				found
			);
			return;
		}
		if (size < 3) return;
		reader.seek(Math.min(start + size, reader.length));
	}
}

/** A number of seven bits a byte, the last without the highest bit. */
function sizeIn(reader: ByteReader): number {
	let value = 0;
	for (let left = 8; left > 0; left--) {
		const byte = reader.u8();
		value = value * 128 + (byte & 0x7f);
		if (byte < 0x80) break;
	}
	return value;
}

/** Bits of the flags of a block, by the names of their rows. */
const wavPackBits: readonly (readonly [name: string, from: number, bits: number, more?: number])[] = [
	['BytesPerSample', 0, 2, 1],
	['AudioType', 2, 1],
	['Compression', 3, 1],
	['DataFormat', 7, 1],
	['SampleRate', 23, 4]
];
const blockHead = 32;
/** The part of a block that is the head of the wave it was made of. */
const waveHead = 0x21;

/** Blocks of versions before this are read by ExifTool as the wave they were made of, and no more. */
const newBlock = 0x410;

async function readWavPack(head: Uint8Array, at: number, found: TagSink): Promise<boolean> {
	const reader = new ByteReader(head, true);
	const hidden = reader.seek(8).u16() < newBlock;
	const flags = reader.seek(24).u32();
	for (const [name, from, bits, more = 0] of wavPackBits) {
		const entry = named(wavPackMain, name);
		const raw = ((flags >>> from) & (2 ** bits - 1)) + more;
		found.tag(hidden ? { ...entry, unknown: true } : entry, raw, [at + 24, 4]);
	}
	// 40 bits, the highest of which stand before.
	const samples = reader.seek(12).u32() + (head[11] ?? 0) * 2 ** 32;
	let rate = wavPackRates[(flags >>> 23) & 15];
	let channels = flags & 4 ? 1 : 2;
	let wave: Uint8Array | undefined;
	reader.seek(blockHead);
	while (reader.remaining >= 4 && !wave) {
		found.budget.item();
		const id = reader.u8();
		const size = (id & 0x80 ? reader.u24() : reader.u8()) * 2;
		// Sound itself is mostly longer than what is at hand.
		const isWhole = size <= reader.remaining;
		const bytes = reader.take(Math.min(size, reader.remaining));
		const [first = 0, second = 0, third = 0] = bytes;
		const kind = id & 0x3f;
		if (kind === waveHead && isWhole) wave = bytes;
		else if (kind === manyChannels && first > 0) channels = first;
		else if (kind === otherRate) rate = first | (second << 8) | (third << 16);
		else if (kind === oneBit) rate = rate && rate * 2 ** (first & 31);
	}
	const isCounted = (head[11] ?? 0) !== 0xff || samples % 2 ** 32 !== 0xffff_ffff;
	pushFacts(
		{
			...(rate ? { sampleRate: rate } : {}),
			...(rate && isCounted ? { duration: samples / rate } : {}),
			channels
		},
		[at + 12, 16],
		found
	);
	if (wave) {
		const { readChunks } = await import('./riff.ts');
		await readChunks(fromBytes(wave), found);
	}
	return hidden;
}

const wavPackRates = [
	...[
		6000, 8000, 9600, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 64_000, 88_200, 96_000
	],
	192_000
];
/** Parts of a block: how many channels there are, a rate that is not in the list, samples of one bit. */
const [manyChannels, otherRate, oneBit] = [0x0d, 0x27, 0x0e];

async function readDsf(head: Uint8Array, at: number, found: TagSink, file: ByteSource): Promise<undefined> {
	const format = 28;
	readBinaryTable(dsfMain, head.subarray(format, 80), { at: at + format, little: true, unit: 4 }, found);
	const reader = new ByteReader(head, true);
	const rate = reader.seek(format + 28).u32();
	pushFacts({ duration: reader.seek(format + 36).u64() / rate }, [at + format + 28, 16], found);
	const tags = reader.seek(20).u64();
	if (tags > 0 && tags < file.size) pushId3Size((await readHead(file, tags, found)).counted, found);
}

/** How long the sound is: no count tells it, so by the size of its frames (ISO/IEC 13818-7 §6.2). @param head its first frame */
export async function readAacFacts(
	head: Uint8Array,
	at: number,
	file: ByteSource,
	found: TagSink
): Promise<void> {
	const frame = found.measures ? adtsFrame(head, 0) : undefined;
	if (!frame) return;
	pushFacts(factsOfFrame(frame), [at, frame.size], found);
	const duration = await secondsOf(file, at, file.size, adtsFrame, found);
	if (duration !== undefined) pushFacts({ duration }, [at, file.size - at], found);
}

async function readAac(head: Uint8Array, at: number, found: TagSink, file: ByteSource): Promise<undefined> {
	await readAacFacts(head, at, file, found);
	readBits(aacMain, head.subarray(0, 7), true, at, found);
	const [, , , high = 0, middle = 0, low = 0] = head;
	const frame = ((high & 3) << 11) | (middle << 3) | (low >> 5);
	if (head.length < Math.min(frame, headSize)) throw new DamagedFile('the first frame is not all there');
	const encoder = encoderOf(head.subarray(0, frame));
	if (encoder !== undefined) found.tag(named(aacMain, 'Encoder'), encoder, [at, 0]);
}

/** The name that encoders put into the filling of the first frame (ISO/IEC 14496-3 §4.4.2.7, fill_element). */
function encoderOf(head: Uint8Array): string | undefined {
	// Without a checksum the head of a frame is two bytes shorter.
	const start = (head[1] ?? 0) & 1 ? 7 : 9;
	const bits = ((head[start] ?? 0) << 8) | (head[start + 1] ?? 0);
	// Some put it elsewhere in the frame.
	if (bits >> 13 !== 6) return /libfaac [\d.]+|Lav[cf][\d.]+/.exec(latin1(head.subarray(start)))?.[0];
	let count = (bits >> 9) & 0x0f;
	let at = start * 8 + 7;
	if (count === 15) {
		count += ((bits >> 1) & 0xff) - 1;
		at += 8;
	}
	// Four bits of its kind, then whole bytes.
	const from = Math.ceil((at + 4) / 8);
	const text = latin1(head.subarray(from, from + count));
	return /^[ -~]{4,}/.exec(text)?.[0];
}

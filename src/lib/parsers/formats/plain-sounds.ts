/**
 * Sound with a short head, of which ExifTool reads nothing: what it is, how long it plays, and what is told of it, which is kept out
 * of sight. Sun's AU (https://pubs.opengroup.org/external/auformat.html), Sony's Wave64, True Audio, and frames alone: AC-3 and Enhanced
 * AC-3 (ETSI TS 102 366), DTS (ETSI TS 102 114), AMR (RFC 4867 §5).
 */
import { pushFacts } from '../blocks/facts.ts';
import { outOfSight } from '../blocks/out-of-sight.ts';
import {
	dolbyFrame,
	dtsStreamFrame,
	factsOfFrame,
	frameIn,
	type FrameAt,
	type SoundFrame
} from '../blocks/sound-frames.ts';
import { secondsOf } from '../blocks/sound-length.ts';
import { pushId3Size, readTail } from '../blocks/sound-tags.ts';
import { pushComment } from '../blocks/vorbis-comment.ts';
import { waveCodecOf } from '../blocks/wave-codecs.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { FileType, TagSink } from '../model.ts';
import { readCore } from './core-audio.ts';
import { readDsdiff, readTak } from './studio-sounds.ts';

interface Sound extends FileType {
	readonly mark: string;
	readonly read: (file: ByteSource, found: TagSink) => Promise<void>;
}

/** Looked at for the first frame. */
const headSize = 4096;

/** Sound of frames alone. @param start where the first lies */
const frames =
	(frameAt: FrameAt, start = 0): Sound['read'] =>
	async (file, found) => {
		const head = await file.read(start, headSize);
		const frame = frameIn(head, frameAt, found.budget);
		if (!frame) return;
		if (frame.sound === 'eac3') found.is({ type: 'EAC3', extension: 'eac3', mime: 'audio/eac3' });
		if (!found.measures) return;
		pushFacts(factsOfFrame(frame), [start, head.length], found);
		const duration = await secondsOf(file, start, file.size, frameAt, found);
		if (duration !== undefined) pushFacts({ duration }, [start, file.size - start], found);
	};

/** Frames of speech: a byte tells the kind, whose size is in this list; its other bits are none. Each plays a fiftieth of a second. */
const speech =
	(sizes: readonly number[], sound: string, sampleRate: number): FrameAt =>
	(bytes, at): SoundFrame | undefined => {
		const kind = bytes[at] ?? 0xff;
		const size = (kind & 0x83) === 0 ? (sizes[kind >> 3] ?? (kind >> 3 === nothingSent ? 1 : 0)) : 0;
		return size === 0 ? undefined : { sound, sampleRate, channels: 1, samples: sampleRate / 50, size };
	};
/** Of a frame that was not sent there is that byte alone. */
const nothingSent = 15;
const narrow = speech([13, 14, 16, 18, 20, 21, 27, 32, 6], 'amr', 8000);
const broad = speech([18, 24, 33, 37, 41, 47, 51, 59, 61, 6, 0, 0, 0, 0, 1], 'amr-wb', 16_000);

const amr = { type: 'AMR', extension: 'amr', mime: 'audio/amr' };
const sounds: readonly Sound[] = [
	{ type: 'AU', extension: 'au', mime: 'audio/basic', mark: '.snd', read: readAu },
	{ type: 'CAF', extension: 'caf', mime: 'audio/x-caf', mark: 'caff', read: readCore },
	{ type: 'W64', extension: 'w64', mime: 'audio/x-w64', mark: 'riff\x2e\x91\xcf\x11', read: readWave },
	{ type: 'TTA', extension: 'tta', mime: 'audio/x-tta', mark: 'TTA1', read: readTrue },
	{ type: 'TAK', extension: 'tak', mime: 'audio/x-tak', mark: 'tBaK', read: readTak },
	{ type: 'DFF', extension: 'dff', mime: 'audio/x-dff', mark: 'FRM8', read: readDsdiff },
	{ type: 'AC3', extension: 'ac3', mime: 'audio/ac3', mark: '\x0b\x77', read: frames(dolbyFrame) },
	{
		type: 'DTS',
		extension: 'dts',
		mime: 'audio/vnd.dts',
		mark: '\x7f\xfe\x80\x01',
		read: frames(dtsStreamFrame)
	},
	{ ...amr, mark: '#!AMR\n', read: frames(narrow, 6) },
	{ ...amr, mime: 'audio/amr-wb', mark: '#!AMR-WB\n', read: frames(broad, 9) },
	// Of several channels each has its own frames, in turn; few such files were ever made.
	{ ...amr, mark: '#!AMR', read: () => Promise.resolve() }
];

export async function read(file: ByteSource, found: TagSink): Promise<void> {
	const head = latin1(await file.read(0, 16));
	const sound = sounds.find(({ mark }) => head.startsWith(mark));
	if (!sound) return;
	const { type, extension, mime } = sound;
	found.is({ type, extension, mime });
	await found.attemptAsync(type, () => sound.read(file, found));
}

/** Bits of a sample by the number of its kind, and what that is. */
const auKinds: Readonly<Record<number, readonly [sound: string, bits: number]>> = {
	1: ['ulaw', 8],
	2: ['pcm', 8],
	3: ['pcm', 16],
	4: ['pcm', 24],
	5: ['pcm', 32],
	6: ['pcm', 32],
	7: ['pcm', 64],
	23: ['adpcm', 4],
	24: ['adpcm', 4],
	25: ['adpcm', 3],
	26: ['adpcm', 5],
	27: ['alaw', 8]
};
const auHead = 24;
/** Of what stands between head and sound, bytes that are read. */
const mostText = 64 * 1024;
const utf8 = new TextDecoder('utf-8');

async function readAu(file: ByteSource, found: TagSink): Promise<void> {
	const reader = new ByteReader(await file.read(0, auHead)).seek(4);
	const [start, size, kind] = [reader.u32(), reader.u32(), reader.u32()];
	const [sampleRate, channels] = [reader.u32(), reader.u32()];
	const [sound, bits] = auKinds[kind] ?? [];
	pushFacts({ ...(sound ? { sound } : {}), sampleRate, channels }, [12, 12], found);
	// A size of all bits says that nobody knew it.
	const bytes = Math.min(size, file.size - start);
	if (bits) pushFacts({ duration: (bytes * 8) / (bits * channels * sampleRate) }, [4, 8], found);
	if (start > auHead) readNote(await file.read(auHead, Math.min(start - auHead, mostText)), found);
}

/** What stands between head and sound: a note, or lines of names and values. */
function readNote(bytes: Uint8Array, found: TagSink): void {
	const text = utf8.decode(bytes).split('\0', 1)[0] ?? '';
	for (const line of text.split('\n')) {
		found.budget.item();
		const [, name = 'COMMENT', value = ''] = /^(?:([A-Za-z]{2,32})=)?(.*)$/s.exec(line) ?? [];
		const said = { values: [value.trim()], places: [[auHead, bytes.length]] as const };
		if (value.trim() !== '') pushComment(name.toUpperCase(), said, outOfSight(found));
	}
}

/** Heads of chunks that are looked at, of which the sound is one. */
const mostChunks = 64;
/** A name of 16 bytes, of which the first four tell, and a size that counts both. */
const waveHead = 24;
/** The description of a wave, with all that extends it. */
const waveFormat = 40;

async function readWave(file: ByteSource, found: TagSink): Promise<void> {
	let [speed, samples, sampleRate, sound] = [0, 0, 0, ''];
	for (let at = 40, count = 0; at + waveHead <= file.size && count < mostChunks; count++) {
		found.budget.item();
		const bytes = await file.read(at, waveHead + waveFormat);
		const head = new ByteReader(bytes, true);
		const type = head.latin1(4);
		const size = head.skip(12).u64();
		if (size < waveHead) break;
		if (type === 'fmt ') {
			sound = waveCodecOf(bytes.subarray(waveHead)) ?? '';
			const channels = head.skip(2).u16();
			[sampleRate, speed] = [head.u32(), head.u32()];
			pushFacts({ ...(sound ? { sound } : {}), channels, sampleRate }, [at, size], found);
		} else if (type === 'fact' && head.remaining >= 8) samples = head.u64();
		else if (type === 'data') {
			const length = Math.min(size, file.size - at) - waveHead;
			// Packed sound is as long as its samples: its bytes a second are what somebody thought of.
			const isPacked = samples > 0 && sound !== 'pcm';
			pushFacts({ duration: isPacked ? samples / sampleRate : length / speed }, [at, waveHead], found);
			return;
		}
		at += Math.ceil(size / 8) * 8;
	}
}

async function readTrue(file: ByteSource, found: TagSink): Promise<void> {
	await found.attemptAsync('TTA', () => measureTrue(file, found));
	const id3 = await readTail(file, 0, found, true);
	if (id3 === 0) return;
	// Then it is an MP3 to ExifTool.
	found.is({ type: 'MP3', extension: 'mp3', mime: 'audio/mpeg' });
	pushId3Size(id3, found);
}

const trueHead = 22;

/** What True Audio is and how long. @param start where its head lies */
export async function measureTrue(file: ByteSource, found: TagSink, start = 0): Promise<void> {
	const reader = new ByteReader(await file.read(start, trueHead), true).seek(6);
	const [channels, sampleRate, samples] = [reader.u16(), reader.skip(2).u32(), reader.u32()];
	const duration = samples / sampleRate;
	pushFacts({ sound: 'tta', channels, sampleRate, duration }, [start, trueHead], found);
}

/**
 * Sound of collectors and studios that ExifTool does not read: Philips' DSDIFF (DSDIFF File Format Specification 1.5), chunks of four
 * letters and a size of 64 bits; and TAK (blocks told of by https://github.com/quodlibet/mutagen, `tak`), whose tags are APE's. What
 * they are and how long they play is measured, what is told of them kept out of sight.
 */
import { pushFacts } from '../blocks/facts.ts';
import { outOfSight } from '../blocks/out-of-sight.ts';
import { readHead, readTail } from '../blocks/sound-tags.ts';
import { pushComment } from '../blocks/vorbis-comment.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { TagSink } from '../model.ts';

const chunkHead = 12;
/** What is read of a chunk at once: the longest that is needed but for texts. */
const description = 16;
/** Chunks that are looked at, and bytes of a text. */
const [mostChunks, mostText] = [128, 64 * 1024];
/** Chunks that hold others, and what of their own stands before those. */
const around: Readonly<Record<string, number>> = { FRM8: 4, PROP: 4, DIIN: 0, 'DST ': 0 };
/** Texts as Vorbis comments call them. */
const texts: Readonly<Record<string, string>> = { DIAR: 'ARTIST', DITI: 'TITLE' };
const latin = new TextDecoder('windows-1252');

/** Reads a DSDIFF file. Samples are single bits, or frames of them packed (DST), which are counted. */
export async function readDsdiff(file: ByteSource, found: TagSink): Promise<void> {
	let [rate, channels] = [0, 0];
	for (let at = 0, count = 0; at + chunkHead <= file.size && count < mostChunks; count++) {
		found.budget.item();
		const head = new ByteReader(await file.read(at, chunkHead + description));
		const type = head.latin1(4);
		const start = at + chunkHead;
		const size = Math.min(head.u64(), file.size - start);
		const range = [at, chunkHead + description] as const;
		if (type === 'FS  ' && head.remaining >= 4) {
			rate = head.u32();
			pushFacts({ sampleRate: rate }, range, found);
		} else if (type === 'CHNL' && head.remaining >= 2) {
			channels = head.u16();
			pushFacts({ channels }, range, found);
		} else if (type === 'CMPR' && head.remaining >= 4)
			pushFacts({ sound: head.latin1(4).trim().toLowerCase() }, range, found);
		else if (type === 'DSD ' && channels > 0)
			pushFacts({ duration: (size * 8) / (channels * rate) }, range, found);
		else if (type === 'FRTE' && head.remaining >= 6)
			pushFacts({ duration: head.u32() / head.u16() }, range, found);
		else if (type === 'ID3 ') await readHead(file, start, outOfSight(found));
		else if (type in texts) await readText(texts[type] ?? '', file, [start, size], found);
		at = start + (around[type] ?? size + (size % 2));
	}
}

/** A text of the collection, with its length before it. */
async function readText(
	name: string,
	file: ByteSource,
	[start, size]: readonly [number, number],
	found: TagSink
): Promise<void> {
	const reader = new ByteReader(await file.read(start, Math.min(size, mostText)));
	if (reader.remaining < 4) return;
	const length = Math.min(reader.u32(), reader.remaining);
	const value = latin.decode(reader.bytes.subarray(4, 4 + length)).trim();
	if (value !== '') pushComment(name, { values: [value], places: [[start, size]] }, outOfSight(found));
}

/** A block that tells of the stream, and the one after which none follows. */
const [streamInfo, lastBlock] = [1, 0];
const streamInfoSize = 10;
const mostBlocks = 64;
/** What its numbers begin from. */
const [leastRate, leastChannels] = [6000, 1];

/** Reads TAK: its blocks of metadata, then the tags at its end. */
export async function readTak(file: ByteSource, found: TagSink): Promise<void> {
	await found.attemptAsync('TAK', () => measureTak(file, found));
	await readTail(file, 0, found, true);
}

async function measureTak(file: ByteSource, found: TagSink): Promise<void> {
	for (let at = 4, count = 0; at + 4 <= file.size && count < mostBlocks; count++) {
		found.budget.item();
		const reader = new ByteReader(await file.read(at, 4 + streamInfoSize), true);
		const kind = reader.u8() & 0x7f;
		const size = reader.u16() + reader.u8() * 0x1_0000;
		if (kind === lastBlock) return;
		if (kind === streamInfo) {
			if (reader.remaining < streamInfoSize) return;
			// From the lowest bit: encoder (6, 4), length of frames (4), samples (35), kind of data (3), rate (18), bits (5), channels (4).
			const low = reader.u32();
			const middle = reader.u32();
			const high = reader.u16();
			const samples = (low >>> 14) + (middle & 0x1_ffff) * 2 ** 18;
			const sampleRate = leastRate + ((middle >>> 20) | ((high & 0x3f) << 12));
			const channels = leastChannels + ((high >>> 11) & 0x0f);
			const duration = samples / sampleRate;
			pushFacts({ sound: 'tak', channels, sampleRate, duration }, [at + 4, streamInfoSize], found);
			return;
		}
		at += 4 + size;
	}
}

/** AIFF and AIFF-C (https://www-mmsp.ece.mcgill.ca/Documents/AudioFormats/AIFF/AIFF.html): chunks, big-endian. */
import { decodeString } from '../blocks/exif-values.ts';
import { pushId3Size, readHead } from '../blocks/sound-tags.ts';
import { addConversions } from '../conversions.ts';
import { soundConversions } from '../conversions/sounds.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import { pushFacts } from '../blocks/facts.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { FileType, RawValue, Table, TagSink } from '../model.ts';
import { named } from '../table.ts';
import { aiffComment, aiffCommon, aiffFormatVers, aiffMain } from '../tags/media/aiff.ts';

addConversions(soundConversions);

const largestChunk = 1024 * 1024;
const mostComments = 1000;
const mac = new TextDecoder('macintosh');

const types: Readonly<Record<string, FileType>> = {
	AIFF: { type: 'AIFF', extension: 'aiff', mime: 'audio/x-aiff' },
	AIFC: { type: 'AIFC', extension: 'aifc', mime: 'audio/x-aiff' }
};

type Read = (bytes: Uint8Array, at: number, found: TagSink) => void;

const chunks: Readonly<Record<string, Read>> = {
	COMM: readCommon,
	COMT: readComments,
	FVER: (bytes, at, found) => {
		found.tag(named(aiffFormatVers, 'FormatVersionTime'), new ByteReader(bytes).u32(), [at, 4]);
	}
};

export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	const form = latin1((await file.read(0, 12)).subarray(8));
	const type = types[form];
	if (!type) return;
	found.is(type);
	for (let at = 12; at + 8 <= file.size;) {
		signal?.throwIfAborted();
		found.budget.item();
		const head = new ByteReader(await file.read(at, 8));
		const [id, size] = [head.latin1(4), head.u32()];
		const from = at + 8;
		at = from + size + (size & 1);
		await found.attemptAsync(`AIFF ${id.trim()}`, () => readChunk(file, id, from, size, found));
	}
}

async function readChunk(
	file: ByteSource,
	id: string,
	at: number,
	size: number,
	found: TagSink
): Promise<void> {
	if (id === 'ID3 ') {
		pushId3Size((await readHead(file, at, found)).counted, found);
		return;
	}
	const read = Object.hasOwn(chunks, id) ? chunks[id] : undefined;
	const text = aiffMain.entries.get(id);
	if (!read && !text) return;
	const bytes = await file.read(at, Math.min(size, largestChunk));
	if (bytes.length < size) found.warn(`AIFF: ${id.trim()} is not all there`);
	if (read) read(bytes, at, found);
	// Texts are those of a Mac.
	else if (text) found.tag(text, mac.decode(bytes).replace(/\0+$/, ''), [at, bytes.length]);
}

function readCommon(bytes: Uint8Array, at: number, found: TagSink): void {
	const reader = new ByteReader(bytes);
	const push = pusher(aiffCommon, at, reader, found);
	let [count, rate, kind] = [0, 0, ''];
	push('NumChannels', () => reader.u16());
	push('NumSampleFrames', () => (count = reader.u32()));
	push('SampleSize', () => reader.u16());
	push('SampleRate', () => (rate = extended(reader)));
	// AIFF ends here.
	if (reader.remaining < 4) return;
	push('CompressionType', () => (kind = decodeString(reader.take(4))));
	// Packed by four it counts packets, each of so many samples (QuickTime File Format, "IMA 4:1").
	if (kind === 'ima4') pushFacts({ duration: (count * 64) / rate }, [at + 2, 4], found);
	if (reader.remaining > 0)
		push('CompressorName', () => mac.decode(reader.take(Math.min(reader.u8(), reader.remaining))));
}

/** A number of 80 bits (IEEE 754 double extended). */
function extended(reader: ByteReader): number {
	const first = reader.u16();
	const [high, low] = [reader.u32(), reader.u32()];
	const value = (high + low / 2 ** 32) * 2 ** ((first & 0x7fff) - 16_383 - 31);
	return first & 0x8000 ? -value : value;
}

function readComments(bytes: Uint8Array, at: number, found: TagSink): void {
	const reader = new ByteReader(bytes);
	const push = pusher(aiffComment, at, reader, found);
	for (let left = Math.min(reader.u16(), mostComments); left > 0; left--) {
		found.budget.item();
		push('CommentTime', () => reader.u32());
		const marker = reader.u16();
		if (marker !== 0) found.tag(named(aiffComment, 'MarkerID'), marker, [at + reader.at - 2, 2]);
		push('Comment', () => mac.decode(reader.take(reader.u16())));
		if (reader.at & 1 && reader.remaining > 0) reader.skip(1);
	}
}

const pusher =
	(table: Table, at: number, reader: ByteReader, found: TagSink) =>
	(name: string, read: () => RawValue): void => {
		const from = reader.at;
		const raw = read();
		found.tag(named(table, name), raw, [at + from, reader.at - from]);
	};

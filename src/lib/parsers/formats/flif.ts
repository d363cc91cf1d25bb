/** FLIF (https://flif.info/spec.html): a header of variable numbers, packed metadata, pixels. */
import { readExif } from '../blocks/exif.ts';
import { readIcc, readXmp } from '../blocks/on-demand.ts';
import { packed } from '../blocks/packed.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import { inflate } from '../io/inflate.ts';
import type { TagSink } from '../model.ts';
import { named } from '../table.ts';
import { flifMain } from '../tags/pictures/bitmaps.ts';

/** More than any header and chunk head take. */
const look = 64;
/** Bytes that begin a chunk's name; a lower one is the number of the encoding, and the pixels follow. */
const lowestName = 0x20;
/** The first half of the header's fifth byte: 5 and 6 are animations. */
const isAnimation = (kind: number) => kind >= 0x50 && kind <= 0x6f;

type Reader = (bytes: Uint8Array, offset: number, found: TagSink) => void;

const chunks: ReadonlyMap<string, Reader> = new Map<string, Reader>([
	['iCCP', readIcc],
	[
		'eXif',
		(bytes, offset, found) => {
			// A JPEG's header may stand before it.
			const skip = latin1(bytes.subarray(0, 6)) === 'Exif\0\0' ? 6 : 0;
			readExif(bytes.subarray(skip), offset + skip, found);
		}
	],
	[
		'eXmp',
		(bytes, offset, found) => {
			const name = 'http://ns.adobe.com/xap/1.0/\0';
			const skip = latin1(bytes.subarray(0, name.length)) === name ? name.length : 0;
			readXmp(bytes.subarray(skip), offset + skip, found);
		}
	]
]);

/** Reads the header and the packed metadata. */
export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	found.is({ type: 'FLIF', extension: 'flif', mime: 'image/flif' });
	const reader = new ByteReader(await file.read(0, look));
	const push = (name: string, raw: string | number, from: number) => {
		found.tag(named(flifMain, name), raw, [from, reader.at - from]);
	};
	const kind = reader.seek(4).u8();
	push('ImageType', String.fromCharCode(kind), 4);
	push('BitDepth', reader.latin1(1), 5);
	for (const [name, more] of [
		['ImageWidth', 1],
		['ImageHeight', 1],
		['AnimationFrames', 2]
	] as const) {
		if (name === 'AnimationFrames' && !isAnimation(kind)) continue;
		const from = reader.at;
		push(name, varint(reader) + more, from);
	}
	let at = reader.at;
	for (;;) {
		signal?.throwIfAborted();
		found.budget.spend('items', 1);
		const head = new ByteReader(await file.read(at, look));
		const first = head.u8();
		if (first < lowestName) {
			found.tag(named(flifMain, 'Encoding'), first, [at, 1]);
			return;
		}
		const name = head.seek(0).latin1(4);
		const size = varint(head);
		const start = at + head.at;
		if (start + size > file.size) found.warn(`FLIF: chunk ${name.replace(/[^ -~]/g, '?')} is cut off`);
		const chunk = chunks.get(name);
		if (chunk)
			await found.attemptAsync(`FLIF chunk ${name}`, () => readChunk(chunk, file, [start, size], found));
		at = start + size;
	}
}

/** A number in groups of seven bits, the highest first; all but the last group have the eighth set. */
export function varint(reader: ByteReader): number {
	let value = 0;
	for (let group = 0; group < 7; group++) {
		const byte = reader.u8();
		value = value * 128 + (byte & 0x7f);
		if (byte < 0x80) return value;
	}
	return value;
}

async function readChunk(
	chunk: Reader,
	file: ByteSource,
	range: readonly [number, number],
	found: TagSink
): Promise<void> {
	const { bytes, whole } = await inflate(await file.read(...range), found.budget, 'deflate-raw');
	if (!whole) found.warn('FLIF: packed metadata are damaged');
	packed('FLIF', found, range, (sink) => chunk(bytes, 0, sink), bytes);
}

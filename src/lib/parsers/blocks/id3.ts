/**
 * ID3 tags: version 2.2, 2.3 and 2.4 at the head of a file, version 1 at its end.
 * Specs: id3.org "ID3 tag version 2.2 / 2.3.0 / 2.4.0", "ID3v1".
 */
import { latin1 } from '../io/byte-reader.ts';
import type { Entry, RawValue, TagSink } from '../model.ts';
import { readFrame, type Frame } from './id3-frames.ts';
import { audioTables } from './media-tables.ts';
import { western } from './western.ts';

/** The head of an ID3v2 tag. */
export interface Id3Head {
	readonly version: 2 | 3 | 4;
	readonly flags: number;
	/** Bytes of the whole tag, head and foot included. */
	readonly size: number;
}

export const id3HeadSize = 10;

/** Values of one tag that are kept: songs have tens. */
const mostFrames = 10_000;

/** Seven bits a byte. */
function syncSafe(bytes: Uint8Array, at: number): number {
	return [0, 1, 2, 3].reduce((sum, index) => sum * 128 + ((bytes[at + index] ?? 0) & 0x7f), 0);
}

/** The head at this place, or undefined where there is none that we can read. */
export function id3Head(bytes: Uint8Array, at = 0): Id3Head | undefined {
	if (at + id3HeadSize > bytes.length || latin1(bytes.subarray(at, at + 3)) !== 'ID3') return undefined;
	const version = bytes[at + 3];
	if (version !== 2 && version !== 3 && version !== 4) return undefined;
	const flags = bytes[at + 5] ?? 0;
	const foot = version === 4 && flags & 0x10 ? id3HeadSize : 0;
	return { version, flags, size: id3HeadSize + syncSafe(bytes, at + 6) + foot };
}

/** Undoes unsynchronisation: a zero was put after every FF. */
function synchronise(bytes: Uint8Array): Uint8Array {
	const out = new Uint8Array(bytes.length);
	let length = 0;
	for (let at = 0; at < bytes.length; at++) {
		const byte = bytes[at] ?? 0;
		out[length++] = byte;
		if (byte === 0xff && bytes[at + 1] === 0) at++;
	}
	return out.subarray(0, length);
}

/**
 * Bytes of a tag as ExifTool counts them: without the zeros of unsynchronisation, an extended header and a foot.
 * @param bytes the whole tag
 */
export function countedSize(bytes: Uint8Array, { version, flags, size }: Id3Head): number {
	const foot = version === 4 && flags & 0x10 ? id3HeadSize : 0;
	if (!(flags & (version === 2 ? 0x80 : 0xc0))) return size - foot;
	const raw = bytes.subarray(id3HeadSize, size - foot);
	const body = version < 4 && flags & 0x80 ? synchronise(raw) : raw;
	const extended = flags & 0x40 && version > 2 ? extendedHeader(body, version) - (version === 3 ? 4 : 0) : 0;
	return size - foot - (raw.length - body.length) - extended;
}

/** A frame whose bytes are packed: the caller unpacks them and hands them to `readPackedFrame`. */
export interface PackedFrame {
	readonly frame: Frame;
	readonly unpackedSize: number;
}

/** One tag found in a frame. */
export interface Id3Value {
	readonly entry: Entry;
	readonly raw: RawValue;
	readonly offset: number;
	readonly size: number;
	readonly group1: string;
}

/**
 * Reads the frames of a tag.
 * @param bytes the whole tag from its head on; fewer when the file is cut
 * @returns frames that are packed (zlib), which need an asynchronous step
 */
export function readId3v2(bytes: Uint8Array, offset: number, found: TagSink): PackedFrame[] {
	const head = id3Head(bytes);
	if (!head) return [];
	const values: Id3Value[] = [];
	const packed: PackedFrame[] = [];
	try {
		walkFrames(bytes, offset, head, found, values, packed);
	} finally {
		pushLastFirst(values, found);
	}
	return packed;
}

/** Reads a frame that was packed, once its bytes are. */
export function readPackedFrame(frame: Frame, found: TagSink): void {
	const values: Id3Value[] = [];
	readFrame(frame, found, values);
	pushLastFirst(values, found);
}

function walkFrames(
	whole: Uint8Array,
	offset: number,
	{ version, flags, size }: Id3Head,
	found: TagSink,
	values: Id3Value[],
	packed: PackedFrame[]
): void {
	const foot = version === 4 && flags & 0x10 ? id3HeadSize : 0;
	const raw = whole.subarray(id3HeadSize, Math.max(id3HeadSize, size - foot));
	if (whole.length < size) found.warn(`ID3: the file ends ${size - whole.length} bytes before the tag`);
	// In 2.2 and 2.3 the whole tag is unsynchronised, in 2.4 frame by frame.
	const shifted = version < 4 && (flags & 0x80) !== 0;
	const body = shifted ? synchronise(raw) : raw;
	const long = version > 2;
	const headSize = long ? 10 : 6;
	let at = flags & 0x40 && long ? extendedHeader(body, version) : 0;
	const start = offset + id3HeadSize;
	while (at + headSize <= body.length) {
		found.budget.spend('items', 1);
		if (values.length >= mostFrames) {
			found.warn(`ID3: only the first ${mostFrames} values are read`, 'limit');
			break;
		}
		const id = latin1(body.subarray(at, at + (long ? 4 : 3)));
		if (/^\0+$/.test(id)) break;
		const length = frameSize(body, at, version);
		const from = at + headSize;
		const end = from + length;
		if (end > body.length) {
			found.warn(`ID3: frame ${id} ends outside the tag`);
			break;
		}
		const frameFlags = long ? ((body[at + 8] ?? 0) << 8) | (body[at + 9] ?? 0) : 0;
		at = end;
		// Names that no frame has: writers' own, which are passed by.
		if (!/^[A-Z0-9 ]+$/.test(id)) continue;
		const content = unwrap(body.subarray(from, end), frameFlags, version);
		if (content) {
			const { bytes, unpackedSize, skipped } = content;
			const place = shifted ? start : start + from + skipped;
			const frame: Frame = { id, version, bytes, offset: place, exact: !shifted && !content.moved };
			if (unpackedSize > 0) packed.push({ frame, unpackedSize });
			else
				found.attempt(`ID3 ${id}`, () => {
					readFrame(frame, found, values);
				});
		}
	}
}

/** Bytes of the extended header: 2.3 counts without its size, 2.4 with. */
function extendedHeader(body: Uint8Array, version: number): number {
	if (version === 4) return syncSafe(body, 0);
	return 4 + ((body[2] ?? 0) << 8) + (body[3] ?? 0);
}

const word = (bytes: Uint8Array, at: number) =>
	(bytes[at] ?? 0) * 0x100_0000 +
	((bytes[at + 1] ?? 0) << 16) +
	((bytes[at + 2] ?? 0) << 8) +
	(bytes[at + 3] ?? 0);

/** iTunes wrote plain sizes into 2.4 tags: the reading that leads to another frame is the right one. */
function frameSize(body: Uint8Array, at: number, version: number): number {
	if (version === 2) return ((body[at + 3] ?? 0) << 16) | ((body[at + 4] ?? 0) << 8) | (body[at + 5] ?? 0);
	const plain = word(body, at + 4);
	if (version === 3 || plain < 0x80) return plain;
	const safe = syncSafe(body, at + 4);
	return leadsOn(body, at + 10 + safe) || !leadsOn(body, at + 10 + plain) ? safe : plain;
}

function leadsOn(body: Uint8Array, at: number): boolean {
	if (at === body.length) return true;
	if (at > body.length) return false;
	return body[at] === 0 || /^[A-Z0-9]{4}$/.test(latin1(body.subarray(at, at + 4)));
}

/** Takes off what flags add before a frame's content. Encrypted frames are left out. */
function unwrap(bytes: Uint8Array, flags: number, version: number) {
	let at = 0;
	let unpackedSize = 0;
	let moved = false;
	let content = bytes;
	if (version === 3) {
		if (flags & 0x40) return undefined;
		if (flags & 0x80) {
			unpackedSize = word(bytes, 0);
			at += 4;
		}
		if (flags & 0x20) at++;
	} else if (version === 4) {
		if (flags & 0x04) return undefined;
		if (flags & 0x40) at++;
		if (flags & 0x01) {
			if (flags & 0x08) unpackedSize = syncSafe(bytes, at);
			at += 4;
		}
		if (flags & 0x02) {
			content = bytes.subarray(0, at).length === at ? bytes : content;
			moved = true;
		}
	}
	content = content.subarray(at);
	return { bytes: moved ? synchronise(content) : content, unpackedSize, skipped: at, moved };
}

/** Of tags with one name the last counts, so it goes first; nothing is lost. */
function pushLastFirst(values: readonly Id3Value[], found: TagSink): void {
	const same = new Map<string, Id3Value[]>();
	for (const value of values) {
		const key = `${value.group1}:${value.entry.name}`;
		const list = same.get(key);
		if (list) list.push(value);
		else same.set(key, [value]);
	}
	for (const { entry, raw, offset, size, group1 } of [...same.values()].flatMap((list) => list.reverse())) {
		found.tag(entry, raw, [offset, size], group1);
	}
}

export const id3v1Size = 128;
export const id3v1EnhancedSize = 227;

/** A field of fixed size: Western text up to the first zero; spaces behind are kept. */
function field(bytes: Uint8Array, at: number, size: number): string {
	return western(bytes.subarray(at, at + size)).replace(/\0.*$/s, '');
}

/** The 128 bytes at the end of a file that begin with `TAG`. */
export function readId3v1(bytes: Uint8Array, offset: number, found: TagSink): void {
	const push = (name: string, value: string | number, at: number, size: number) => {
		const entry = audioTables.byName('ID3::v1', name);
		if (entry) found.tag(entry, value, [offset + at, size]);
	};
	push('Title', field(bytes, 3, 30), 3, 30);
	push('Artist', field(bytes, 33, 30), 33, 30);
	push('Album', field(bytes, 63, 30), 63, 30);
	push('Year', field(bytes, 93, 4), 93, 4);
	push('Comment', field(bytes, 97, 30), 97, 30);
	// ID3v1.1: a zero before the last byte of the comment says that it is the track.
	if (bytes[125] === 0 && bytes[126] !== 0) push('Track', bytes[126] ?? 0, 125, 2);
	push('Genre', bytes[127] ?? 0, 127, 1);
}

/** The 227 bytes before it that begin with `TAG+`. */
export function readId3v1Enhanced(bytes: Uint8Array, offset: number, found: TagSink): void {
	const fields: [string, number, number][] = [
		['Title2', 4, 60],
		['Artist2', 64, 60],
		['Album2', 124, 60],
		['Speed', 184, 1],
		['Genre', 185, 30],
		['StartTime', 215, 6],
		['EndTime', 221, 6]
	];
	for (const [name, at, size] of fields) {
		const entry = audioTables.byName('ID3::v1_Enh', name);
		if (entry) found.tag(entry, size === 1 ? (bytes[at] ?? 0) : field(bytes, at, size), [offset + at, size]);
	}
}

/** Flash animations (SWF File Format Specification 19, chapter 2): a head, packed from version 6 on, then tags one after another. */
import { readXmp } from '../blocks/on-demand.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import { inflate } from '../io/inflate.ts';
import type { ByteRange, RawValue, TagSink } from '../model.ts';
import { named } from '../table.ts';
import { flashMain } from '../tags/pictures/flash.ts';

/** Signature, version and length: never packed. */
const plainHead = 8;
/** What it tells of itself comes first; XMP that is longer is cut. */
const mostBytes = 256 * 1024;
/** The two that are wanted have to be the first ones. */
const mostTags = 50;
const twips = 20;

const tags = { attributes: 69, metadata: 77 };
/** Of the attributes: XMP follows. */
const hasMetadata = 0x10;
const longTag = 0x3f;

/** Reads size, rate and length; the attributes; XMP where they promise it. */
export async function read(file: ByteSource, found: TagSink): Promise<void> {
	found.is({ type: 'SWF', extension: 'swf', mime: 'application/x-shockwave-flash' });
	const whole = await file.read(0, mostBytes);
	const packing = latin1(whole.subarray(0, 1));
	found.tag(named(flashMain, 'FlashVersion'), whole[3] ?? 0, [3, 1]);
	found.tag(named(flashMain, 'Compressed'), packing === 'F' ? 0 : 1, [0, 1]);
	const rest = whole.subarray(plainHead);
	if (packing === 'Z') {
		found.warn('SWF: packed by LZMA, which is not read');
		return;
	}
	if (packing === 'F') {
		readBody(rest, (start, size) => [plainHead + start, size], found);
		return;
	}
	const { bytes, whole: unpacked } = await inflate(rest, found.budget);
	if (!unpacked && file.size <= mostBytes) found.warn('SWF: the packed part is damaged or cut off');
	readBody(bytes, () => [plainHead, rest.length], found);
}

/** Where in the file something is: of what was packed, all of that. */
type Place = (start: number, size: number) => ByteRange;

function readBody(bytes: Uint8Array, place: Place, found: TagSink): void {
	found.attempt('SWF head', () => {
		const reader = new ByteReader(bytes, true);
		const [left, right, top, bottom] = rectangle(reader);
		const range = place(0, reader.at + 4);
		const push = (name: string, raw: RawValue) => found.tag(named(flashMain, name), raw, range);
		const [rate, frames] = [reader.u16() / 256, reader.u16()];
		push('ImageWidth', (right - left) / twips);
		push('ImageHeight', (bottom - top) / twips);
		push('FrameRate', rate);
		push('FrameCount', frames);
		if (rate > 0) push('Duration', frames / rate);
		readTags(reader, place, found);
	});
}

/** Left, right, top and bottom in twentieths of a pixel: numbers of as many bits as the first five say. */
function rectangle(reader: ByteReader): [number, number, number, number] {
	let byte = reader.u8();
	let left = 8;
	const bits = (count: number): number => {
		let value = 0;
		for (let bit = 0; bit < count; bit++) {
			if (left === 0) [byte, left] = [reader.u8(), 8];
			left--;
			value = value * 2 + ((byte >> left) & 1);
		}
		return value;
	};
	const size = bits(5);
	const signed = (): number => {
		const value = bits(size);
		return size > 0 && value >= 2 ** (size - 1) ? value - 2 ** size : value;
	};
	return [signed(), signed(), signed(), signed()];
}

function readTags(reader: ByteReader, place: Place, found: TagSink): void {
	for (let count = 0, promised = false; count < mostTags && reader.remaining >= 2; count++) {
		found.budget.spend('items', 1);
		const head = reader.u16();
		const kind = head >> 6;
		const short = head & longTag;
		const size = short === longTag ? reader.u32() : short;
		const start = reader.at;
		const there = Math.min(size, reader.remaining);
		if (there < size) found.warn('SWF: a tag is cut off');
		if (kind === tags.attributes) {
			const flags = reader.u32();
			promised = (flags & hasMetadata) !== 0;
			found.tag(named(flashMain, 'FlashAttributes'), flags, place(start, 4));
		}
		if (kind === tags.metadata && promised) {
			const [at] = place(start, there);
			readXmp(reader.bytes.subarray(start, start + there), at, found);
			return;
		}
		reader.seek(start + there);
	}
}

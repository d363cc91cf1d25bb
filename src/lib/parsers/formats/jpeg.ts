/**
 * JPEG (ITU-T T.81) and EXV (Exiv2's JPEG without a picture): segments up to the first scan. What the segments carry is
 * read by blocks/; what was cut into several segments (ICC, extended XMP, Photoshop) is put together first.
 */
import type { ByteSource } from '../io/byte-source.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { FileType, TagSink } from '../model.ts';
import { named } from '../table.ts';
import { jpegSOF } from '../tags/jpeg.ts';
import { extra } from '../tags/file.ts';
import { decodeText } from '../blocks/exif-values.ts';
import { Segments } from './jpeg-segments.ts';
import { readTrailersOf } from './trailers.ts';

const jpeg: FileType = { type: 'JPEG', extension: 'jpg', mime: 'image/jpeg' };
const exv: FileType = { type: 'EXV', extension: 'exv', mime: 'image/x-exv' };

const exvHead = 7;
/** Bytes asked for at a time: what lies before the picture of nearly every file. */
const window = 64 * 1024;

const sof = {
	width: named(jpegSOF, 'ImageWidth'),
	height: named(jpegSOF, 'ImageHeight'),
	process: named(jpegSOF, 'EncodingProcess'),
	bits: named(jpegSOF, 'BitsPerSample'),
	components: named(jpegSOF, 'ColorComponents'),
	subSampling: named(jpegSOF, 'YCbCrSubSampling')
};
const comment = named(extra, 'Comment');

/** Start-of-frame markers: C0 to CF without the tables (C4), the reserved one (C8) and arithmetic conditioning (CC). */
const isFrame = (marker: number): boolean =>
	marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
/** Markers without a length: padding, TEM, restarts, start of image. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
const startOfScan = 0xda;
const endOfImage = 0xd9;

export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	const head = await file.read(0, window);
	let bytes = head;
	let start = 0;
	const isExv = bytes[1] === 0x01;
	found.is(isExv ? exv : jpeg);
	const segments = new Segments(found, file.size);
	let at = isExv ? exvHead : 2;
	for (;;) {
		if (at + 4 > start + bytes.length) {
			if (at + 2 > file.size) break;
			signal?.throwIfAborted();
			[start, bytes] = [at, await file.read(at, window)];
			if (bytes.length < 2) break;
		}
		const here = at - start;
		if (bytes[here] !== 0xff) {
			// Some writers leave padding between segments: look for the next marker close by.
			const next = bytes.subarray(here, here + 1024).indexOf(0xff);
			if (next < 0) {
				found.warn(`no marker at ${at}`);
				break;
			}
			at += next;
			continue;
		}
		const marker = bytes[here + 1] ?? 0;
		if (marker === 0xff) {
			at++;
			continue;
		}
		if (isBare(marker)) {
			at += 2;
			continue;
		}
		if (marker === startOfScan || marker === endOfImage) break;
		if (here + 4 > bytes.length) break;
		found.budget.spend('items', 1);
		const length = ((bytes[here + 2] ?? 0) << 8) | (bytes[here + 3] ?? 0);
		if (length < 2) {
			found.warn(`a segment at ${at} claims ${length} bytes`);
			break;
		}
		const payload = at + 4;
		const size = length - 2;
		if (isFrame(marker) || marker === 0xfe || (marker >= 0xe0 && marker <= 0xef)) {
			if (payload + size > start + bytes.length) {
				[start, bytes] = [at, await file.read(at, Math.max(window, size + 4))];
			}
			const data = bytes.subarray(payload - start, payload - start + size);
			if (data.length < size) found.warn('the file ends inside a segment');
			found.attempt(markerName(marker), () => {
				if (isFrame(marker)) readFrame(marker, data, payload, found);
				else if (marker === 0xfe && found.budget.hasRoom(data.length)) {
					found.tag(comment, decodeText(data).replace(/\0+$/, ''), [payload, data.length]);
				} else if (marker === 0xfe) found.warn('no room for a comment', 'limit');
				else segments.add(marker & 0x0f, data, payload);
			});
		}
		at = payload + size;
	}
	segments.finish();
	if (segments.listsItems) (await import('./google-items.ts')).readItems(file, found);
	await readAppended(file, head, segments, signal);
}

/** Reads what follows the picture. A look at the end of a large file costs a read, so it must have a reason. */
async function readAppended(
	file: ByteSource,
	head: Uint8Array,
	segments: Segments,
	signal: AbortSignal | undefined
): Promise<void> {
	const { found } = segments;
	const whole = head.length === file.size;
	if (!whole && !segments.edited && !/^(?:samsung|vivo)/i.test(String(found.find('Make') ?? ''))) return;
	await readTrailersOf(file, found, whole ? head : undefined, signal);
}

const markerName = (marker: number): string =>
	isFrame(marker) ? 'SOF' : marker === 0xfe ? 'COM' : `APP${marker & 0x0f}`;

/** A frame header: size, precision, and how much the colours are thinned out. */
function readFrame(marker: number, bytes: Uint8Array, offset: number, found: TagSink): void {
	if (found.find('EncodingProcess', 'File') !== undefined) return;
	const reader = new ByteReader(bytes);
	const bits = reader.u8();
	const height = reader.u16();
	const width = reader.u16();
	const components = reader.u8();
	found.tag(sof.width, width, [offset + 3, 2]);
	found.tag(sof.height, height, [offset + 1, 2]);
	found.tag(sof.process, marker - 0xc0, [offset, 0]);
	found.tag(sof.bits, bits, [offset, 1]);
	found.tag(sof.components, components, [offset + 5, 1]);
	if (components !== 3 || reader.remaining < 9) return;
	const horizontal: number[] = [];
	const vertical: number[] = [];
	for (let index = 0; index < 3; index++) {
		reader.skip(1);
		const factors = reader.u8();
		reader.skip(1);
		horizontal.push(factors >> 4);
		vertical.push(factors & 15);
	}
	const spread = (factors: number[]): number =>
		Math.trunc(Math.max(...factors) / (Math.min(...factors) || 1));
	const shown = `${spread(horizontal)} ${spread(vertical)}`;
	found.tag(sof.subSampling, shown, [offset + 6, 9]);
}

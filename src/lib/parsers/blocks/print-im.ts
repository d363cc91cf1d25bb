/** Print Image Matching, which cameras keep for printers in EXIF, in maker notes and in a segment of JPEG. */
import type { TagSink } from '../model.ts';
import { hexId, named, unknownEntry } from '../table.ts';
import { printIMMain } from '../tags/exif.ts';
import { decodeString } from './exif-values.ts';

const printIMVersion = named(printIMMain, 'PrintIMVersion');

/** Reads a Print Image Matching block, wherever it was found: a version, then numbers whose meaning only printers know. */
export function readPrintIm(bytes: Uint8Array, offset: number, found: TagSink, little = false): void {
	if (decodeString(bytes.subarray(0, 8)) !== 'PrintIM') return;
	found.tag(printIMVersion, decodeString(bytes.subarray(8, 12)), [offset + 8, 4]);
	if (bytes.length < 16) return;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const room = Math.floor((bytes.length - 16) / 6);
	// The block may be of another byte order than what it lies in.
	const order = view.getUint16(14, little) <= room ? little : !little;
	const count = Math.min(view.getUint16(14, order), room);
	for (let at = 16; at < 16 + count * 6; at += 6) {
		const id = view.getUint16(at, order);
		const entry = unknownEntry(printIMMain, id, () => `PrintIM_${hexId(id)}`, { print: 'hex8' });
		found.tag(entry, view.getUint32(at + 2, order), [offset + at + 2, 4]);
	}
}

/**
 * What Nikon's programs write into the notes of pictures they change: edits of Nikon Capture, settings of Nikon Scan.
 * Names: https://exiftool.org/TagNames/NikonCapture.html; the frame of the edits is as dcraw reads it.
 */
import { readIptc } from '../../blocks/on-demand.ts';
import { ByteReader, latin1 } from '../../io/byte-reader.ts';
import { named } from '../../table.ts';
import * as tables from '../../tags/makers/nikon-programs.ts';
import { nikonCaptureOffsets } from '../../tags/makers/nikon.ts';
import { readRows, stored, type BinaryTable } from '../binary.ts';
import { directoryAt } from '../directory.ts';
import type { Block, Note, Place } from '../note.ts';

const headSize = 22;
/** An id, ten bytes that are the same in all, four of a version, and the size of what follows with itself. */
const recordSize = 22;
const sizeAt = 18;

const int32: BinaryTable = { type: 'int32u', little: true };
const bytes1: BinaryTable = { little: true };

/** Edits that are blocks. */
const parts: Readonly<
	Record<number, readonly [table: (typeof tables)[keyof typeof tables], how: BinaryTable]>
> = {
	0x116fea21: [tables.nikonCaptureHighlightData, bytes1],
	0x374233e0: [tables.nikonCaptureCropData, bytes1],
	0x39c456ac: [tables.nikonCapturePictureCtrl, bytes1],
	0x3cfc73c6: [tables.nikonCaptureRedEyeData, bytes1],
	0x56a54260: [tables.nikonCaptureExposure, bytes1],
	0x84589434: [tables.nikonCaptureBrightness, bytes1],
	0x890ff591: [tables.nikonCaptureDLightingHQ, int32],
	0x926f13e0: [tables.nikonCaptureNoiseReduction, bytes1],
	0xb0384e1e: [tables.nikonCapturePhotoEffects, bytes1],
	0xb999a36f: [tables.nikonCaptureColorBoost, bytes1],
	0xbf3c6c20: [tables.nikonCaptureWBAdjData, bytes1],
	0xe37b4337: [tables.nikonCaptureDLightingHS, int32],
	0xe42b5161: [tables.nikonCaptureUnsharpData, bytes1]
};
const iptc = 0x9ef5f6e0;
/** The one edit whose size does not count itself. */
const histogram = 0x083a_1a25;

/** Edits, one after the other; little-endian whatever the note is. */
export const readCapture: Block = (place) => {
	const { note } = place;
	const bytes = place.bytes();
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let from = headSize; from + recordSize < bytes.length;) {
		note.found.budget.item();
		const id = view.getUint32(from, true);
		const size = view.getUint32(from + sizeAt, true) - (id === histogram ? 0 : 4);
		const start = from + recordSize;
		if (size < 0 || start + size > bytes.length) return;
		readEdit(id, bytes.subarray(start, start + size), place.at + start, note);
		from = start + size;
	}
};

function readEdit(id: number, bytes: Uint8Array, at: number, note: Note): void {
	const part = parts[id];
	if (part) {
		readRows(bytes, at, note, ...part);
		return;
	}
	if (id === iptc) {
		note.found.attempt('IPTC', () => {
			readIptc(bytes, at, note.found, 'inner');
		});
		return;
	}
	const entry = tables.nikonCaptureMain.entries.get(id);
	if (!entry) return;
	const value = entry.binary
		? { binary: bytes.length, bytes }
		: stored(bytes, entry.type ?? 'int8u', entry.type === 'string' ? bytes.length : 1, true);
	if (value !== undefined) note.found.tag(entry, value, [at, bytes.length]);
}

/** Where directories lay before the program wrote the file anew. */
export const readCaptureOffsets: Block = (place) => {
	const { note, at } = place;
	const reader = new ByteReader(place.bytes(), note.data.little);
	if (latin1(place.bytes().subarray(0, 4)) !== '0100') return;
	reader.seek(4);
	const count = reader.u16();
	for (let index = 0; index < count; index++) {
		reader.seek(6 + index * 12);
		const entry = nikonCaptureOffsets.entries.get(reader.u32());
		if (entry) note.found.tag(entry, reader.u32(), [at + 6 + index * 12 + 4, 4]);
	}
};

/** One number where a directory has a block. */
const numberIn =
	(table: typeof tables.nikonROC, name: string): Block =>
	(place: Place) => {
		const value = stored(place.bytes(), 'int32u', 1, place.note.data.little);
		if (value !== undefined) place.note.found.tag(named(table, name), value, [place.at, 4]);
	};

export const readScan: Block = directoryAt(tables.nikonScan, {
	0x110: numberIn(tables.nikonROC, 'DigitalROC'),
	0x120: numberIn(tables.nikonGEM, 'DigitalGEM')
});

/** Blocks in EXIF tags that few files have: those of DNG 1.7, of Photoshop's documents, of a phone. Loaded when met. */
import type { TagSink } from '../model.ts';
import { onDemand } from '../on-demand.ts';
import { dngImageSeq, dngProfileDynamicRange } from '../tags/dng.ts';
import { microsoftStitch } from '../tags/makers/microsoft.ts';
import { jsonMain } from '../tags/pictures/svg.ts';
import { readBinaryTable } from './binary-table.ts';
import { decodeString, decodeText } from './exif-values.ts';
import { readJson } from './json.ts';
import { nameOf } from './made-names.ts';
import { readJumbf } from './on-demand.ts';
import { readDocumentData } from './photoshop-layers.ts';

const leaf = onDemand(() => import('./leaf.ts'));

type Read = (bytes: Uint8Array, offset: number, found: TagSink) => void;

/** By the name that a tag's hint gives them. */
export const rareBlocks = {
	json: (bytes, offset, found) => {
		const text = decodeString(bytes);
		if (/^\s*[{[]/.test(text))
			readJson(text, [offset, bytes.length], { table: jsonMain, name: nameOf }, found);
	},
	jumbf: readJumbf,
	photoshopDocument: readDocumentData,
	imageSequence: readImageSequence,
	// Big-endian whatever the file is, as ExifTool reads it.
	profileRange: (bytes, at, found) => {
		readBinaryTable(dngProfileDynamicRange, bytes, { at, little: false }, found);
	},
	leaf: (bytes, at, found) => {
		found.later('Leaf', leaf, (module) => {
			module.readLeaf(bytes, at, found);
		});
	},
	// How Microsoft's programs put a panorama together, little-endian in any file.
	stitch: (bytes, at, found) => {
		readBinaryTable(microsoftStitch, bytes, { at, little: true, unit: 4 }, found);
	}
} satisfies Record<string, Read>;

export type RareBlock = keyof typeof rareBlocks;

/** Three texts that end with a zero each, then numbers, which are big-endian in any file (DNG 1.7, ImageSequenceInfo). */
function readImageSequence(bytes: Uint8Array, offset: number, found: TagSink): void {
	let at = 0;
	const { entries } = dngImageSeq;
	for (const id of [0, 1, 2]) {
		const entry = entries.get(id);
		if (!entry || at >= bytes.length) return;
		const end = bytes.indexOf(0, at);
		const stop = end < 0 ? bytes.length : end;
		found.tag(entry, decodeText(bytes.subarray(at, stop)), [offset + at, stop - at]);
		at = stop + 1;
	}
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (const [id, size] of [
		[3, 4],
		[7, 4],
		[11, 1]
	] as const) {
		const entry = entries.get(id);
		if (!entry || at + size > bytes.length) return;
		found.tag(entry, size === 4 ? view.getUint32(at) : view.getUint8(at), [offset + at, size]);
		at += size;
	}
}

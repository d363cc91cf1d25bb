/** Blocks in EXIF tags that few files have: those of DNG 1.7, of Photoshop's documents, of a phone. Loaded when met. */
import { ByteReader } from '../io/byte-reader.ts';
import type { Entry, RawValue, TagSink } from '../model.ts';
import { onDemand } from '../on-demand.ts';
import { entryFor } from '../table.ts';
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

/** What a block needs to know of the field that it is the value of. */
export interface RarePlace {
	readonly entry: Entry;
	/** Group 1 of its tags. */
	readonly group: string;
	/** Byte order of the structure. */
	readonly little: boolean;
}

type Read = (bytes: Uint8Array, offset: number, found: TagSink, place: RarePlace) => void;

/** By the name that a tag's hint gives them. */
export const rareBlocks = {
	json: (bytes, offset, found) => {
		const text = decodeString(bytes);
		if (/^\s*[{[]/.test(text))
			readJson(text, [offset, bytes.length], { table: jsonMain, name: nameOf }, found);
	},
	jumbf: (bytes, offset, found) => {
		readJumbf(bytes, offset, found);
	},
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
	},
	learning: readLearning,
	exposureTimes: readExposureTimes
} satisfies Record<string, Read>;

export type RareBlock = keyof typeof rareBlocks;

/** Uses for which somebody may learn from a picture, and what its author says to each (EXIF 3.1). */
const learningUses = [
	'All / Individual Usage Not Specified',
	'Non-Generative AI/ML Training',
	'Generative AI/ML Training',
	'Data Mining',
	'Input to Foundation Model (Trained AI/ML Model)'
];
const learningAnswers = ['Opt-out', 'Opt-in', 'Unspecified'];

/** After a first number use and answer in turns, in 16 bits each. */
function readLearning(
	bytes: Uint8Array,
	at: number,
	found: TagSink,
	{ entry, group, little }: RarePlace
): void {
	const reader = new ByteReader(bytes, little);
	const values: number[] = [];
	while (reader.remaining >= 2) values.push(reader.u16());
	const text = values
		.slice(1)
		.map((code, index) => (index % 2 === 0 ? learningUses : learningAnswers)[code] ?? `Unknown(${code})`)
		.join('; ');
	const shown = entryFor(entry.table, entry.id, entry.name, { print: { '*': text } });
	found.tag(shown, values, [at, bytes.length], group);
}

/** Where two counts stand among the fractions of a composite image's exposure times (EXIF 2.32, 4.6.6.7.49). */
const exposureCounts = 56;

/** Exposure times of the images that one was made of: fractions, and two counts among them. */
function readExposureTimes(
	bytes: Uint8Array,
	at: number,
	found: TagSink,
	{ entry, group, little }: RarePlace
): void {
	const reader = new ByteReader(bytes, little);
	const values: RawValue[] = [];
	while (reader.remaining >= 2) {
		if (reader.at === exposureCounts || reader.at === exposureCounts + 2) values.push(reader.u16());
		else if (reader.remaining < 8) break;
		else values.push({ n: reader.u32(), d: reader.u32() });
	}
	found.tag(entry, values, [at, bytes.length], group);
}

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

/**
 * What Leaf's camera backs write into TIFF tag 34310: packets with a name and a size, which hold text, numbers, a picture or
 * packets again (as dcraw reads them). Names: https://exiftool.org/TagNames/Leaf.html
 */
import { DamagedFile } from '../damage.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { Entry, RawValue, TagSink } from '../model.ts';
import { entryFor } from '../table.ts';
import * as tables from '../tags/makers/leaf.ts';
import { decodeText } from './exif-values.ts';

const mark = 'PKTS';
const [headSize, nameAt, nameSize] = [52, 8, 40];
/** Ids are of one table each: what a packet lies in need not be known. */
const all = Object.values(tables);
const preview = 'JPEG_preview_data';
const toneMatrix = 'icc_camera_to_tone_matrix';
const backSerial = 'back_serial_number';
const numbers: ReadonlySet<string> = new Set([
	'icc_camera_to_tone_space_flow',
	'image_offset',
	'pattern_ratation_angle'
]);

/** @param offset file position of `bytes[0]` */
export function readLeaf(bytes: Uint8Array, offset: number, found: TagSink): void {
	// Sizes are in the order of the file, which the first of them tells: it must fit.
	const first = new ByteReader(bytes).seek(headSize - 4).u32();
	readPackets(bytes, offset, first > bytes.length, found);
}

function readPackets(bytes: Uint8Array, offset: number, little: boolean, found: TagSink): void {
	const reader = new ByteReader(bytes, little);
	while (reader.remaining >= headSize) {
		found.budget.item();
		const start = reader.at;
		if (reader.latin1(mark.length) !== mark) return;
		const name = latin1(reader.seek(start + nameAt).take(nameSize)).replace(/\0.*$/s, '');
		const size = reader.seek(start + headSize - 4).u32();
		if (size > reader.remaining) throw new DamagedFile(`Leaf: ${name} is cut off`);
		const at = offset + reader.at;
		const content = reader.take(size);
		if (latin1(content.subarray(0, mark.length)) === mark) {
			found.budget.deeper(() => {
				readPackets(content, at, little, found);
			});
		} else push(name, content, at, little, found);
	}
}

function push(name: string, content: Uint8Array, at: number, little: boolean, found: TagSink): void {
	const entry = entryOf(name);
	const raw = valueOf(name, entry, content, little);
	found.tag(entry, raw, [at, content.length]);
	if (name === preview && content[0] === 0xff && content[1] === 0xd8)
		found.preview({ name: 'PreviewImage', mime: 'image/jpeg', range: [at, content.length] });
}

function valueOf(name: string, entry: Entry, content: Uint8Array, little: boolean): RawValue {
	// Numbers too many to show: their size is that of the list as text.
	if (name === toneMatrix) return { binary: content.join(' ').length };
	if (entry.binary || name === preview) return { binary: content.length };
	if (numbers.has(name) && content.length >= 2) {
		const reader = new ByteReader(content, little);
		const list = Array.from({ length: Math.floor(content.length / 2) }, () => reader.u16());
		return list.length === 1 ? (list[0] ?? 0) : list;
	}
	const text = decodeText(content).replace(/\0+$/, '').replace(/\n$/, '').replaceAll('\n', ' ');
	return name === backSerial ? (text.split(' ', 1)[0] ?? '') : text;
}

/** `own_thing` as OwnThing. */
function entryOf(name: string): Entry {
	for (const table of all) {
		const entry = table.entries.get(name);
		if (entry) return entry;
	}
	const made = name
		.replace(/(?:^|_)([a-z])/g, (_all, letter: string) => letter.toUpperCase())
		.replace(/[^A-Za-z0-9-]/g, '');
	return entryFor(tables.leafMain, name, made);
}

/**
 * Settings, counters and faces of Sony's cameras from the DSLR-A450 on: a list of blocks, each with its number and where it
 * begins; it ends where the next one does. https://exiftool.org/TagNames/Sony.html
 */
import { ByteReader } from '../../io/byte-reader.ts';
import type { Table } from '../../model.ts';
import * as tables from '../../tags/makers/sony-more.ts';
import { readRows } from '../binary.ts';
import type { Block, Note } from '../note.ts';

interface Part {
	readonly table: Table;
	readonly type?: string;
}

const facesOfEarly = /^DSLR-A(?:450|500|550)\b/;

const parts: Readonly<Record<number, (note: Note) => Part>> = {
	0x0001: () => ({ table: tables.sonyMoreSettings }),
	0x0002: ({ model }) => ({
		table: facesOfEarly.test(model) ? tables.sonyFaceInfoA : tables.sonyFaceInfo,
		type: 'int16u'
	}),
	0x0201: () => ({ table: tables.sonyMoreInfo0201 }),
	0x0401: () => ({ table: tables.sonyMoreInfo0401 })
};
const meteringImage = 0x0107;
/** Where it is said that there is one. */
const candidateAt = 16;
/** 40 by 30 pixels of three numbers, which are told as the TIFF picture that they would be behind a head of so many bytes. */
const meteringPixels = 40 * 30 * 6;
const tiffHead = 204;

const [headSize, entrySize] = [4, 4];

/** Little-endian, whatever the note is. */
export const moreInfo: Block = (place) => {
	const { note, at } = place;
	const bytes = place.bytes();
	if (bytes.length < headSize) return;
	const reader = new ByteReader(bytes, true);
	const count = reader.u16();
	const said = reader.u16();
	if (headSize + count * entrySize > bytes.length) {
		note.found.warn('Sony: the list of blocks is cut off', 'minor');
		return;
	}
	const entries = Array.from({ length: count }, () => ({ id: reader.u16(), start: reader.u16() }));
	const starts = entries.map(({ start }) => start).sort((one, other) => one - other);
	if (said > bytes.length) note.found.warn('Sony: more blocks are said than there are', 'minor');
	for (const { id, start } of entries) {
		note.found.budget.item();
		const end = starts.find((other) => other > start) ?? bytes.length;
		readPart(note, id, bytes.subarray(start, end), at + start);
	}
};

function readPart(note: Note, id: number, bytes: Uint8Array, at: number): void {
	if (bytes.length === 0) return;
	if (id === meteringImage) {
		const entry = tables.sonyMoreInfo.entries.get(id);
		if (entry && bytes.length >= meteringPixels)
			note.found.tag(entry, { binary: tiffHead + meteringPixels }, [at, bytes.length]);
		return;
	}
	const part = parts[id]?.(note);
	if (!part) return;
	// One candidate more than there are faces.
	if (part.table === tables.sonyFaceInfoA)
		note.facts.set('candidate', bytes[candidateAt] || bytes[candidateAt + 1] ? 1 : 0);
	note.found.attempt(part.table.name, () => {
		readRows(bytes, at, note, part.table, { little: true, ...(part.type && { type: part.type }) });
	});
}

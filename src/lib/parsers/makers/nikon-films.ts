/**
 * What Nikon's cameras keep of themselves in films: in MOV a box `NCDT` of boxes, in AVI a list `ncdt` of chunks. Of those one holds records: in MOV
 * big-endian an id, a type and a count as in TIFF; in AVI little-endian an id and a size. Ids of MOV are those of directories
 * of stills, with the directory in their upper half. Names: https://exiftool.org/TagNames/Nikon.html#NCTG
 */
import type { Field } from '../blocks/exif.ts';
import { decodeText, decodeValue, sizeOf } from '../blocks/exif-values.ts';
import { addConversions } from '../conversions.ts';
import { nikonConversions } from '../conversions/nikon.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { Entry, Table, TagSink } from '../model.ts';
import { hexId, named, unknownEntry } from '../table.ts';
import { nikonFlashInfoUnknown } from '../tags/makers/nikon-flash.ts';
import { nikonAVI, nikonAVITags, nikonAVIVers, nikonNCDT, nikonNCTG } from '../tags/makers/nikon-films.ts';
import { binary } from './binary.ts';
import { readFields } from './directory.ts';
import { blocks, versionOf } from './nikon/blocks.ts';
import { countFact, serialFact } from './nikon/cipher.ts';
import { readSettings } from './nikon/settings.ts';
import { lastFirst } from './last-first.ts';
import { noteOf, type Block, type Blocks } from './note.ts';

addConversions(nikonConversions);

/** What a box or a chunk holds. */
export interface Part {
	readonly type: string;
	readonly bytes: Uint8Array;
	/** File position of its first byte, and its size: not all of it may be at hand. */
	readonly offset: number;
	readonly size: number;
}

/** Directories of stills by the upper half of an id: Nikon's own note. */
const ownNote = 0x200;

/** A block that is shown as a whole behind what it says. */
const andWhole =
	(block: Block | undefined, entry: Entry): Block =>
	(place) => {
		block?.(place);
		place.note.found.tag(entry, { binary: place.size, bytes: place.bytes() }, [place.at, place.size]);
	};

/** Of films ExifTool knows no form of it that is newer than this. */
const newestFlash = '02';
const unknownFlash = binary(nikonFlashInfoUnknown);

/** Blocks that films read otherwise. */
const own: Blocks = {
	0x23: andWhole(blocks[0x23], named(nikonNCTG, 'PictureControlData')),
	0x4e: readSettings,
	0xa8: (place) => {
		const isKnown = versionOf(place) < newestFlash;
		(isKnown ? blocks[0xa8] : unknownFlash)?.(place);
	}
};

/** Blocks of a note that stand in films as well. */
const filmBlocks: Blocks = Object.fromEntries(
	[0x1f, 0x23, 0x24, 0x25, 0x2c, 0x32, 0x39, 0x4e, 0x98, 0xa8, 0xb7, 0xc3].flatMap((id) => {
		const block = own[id] ?? blocks[id];
		return block ? [[ownNote * 0x1_0000 + id, block]] : [];
	})
);

/** What data of a lens say of its focal length counts less than what the camera says. */
const isOfLens = ({ name, table }: Entry) => name === 'FocalLength' && table !== nikonNCTG;

/** Reads the boxes of `NCDT`. What several say counts as the last has it. */
export function readMovParts(parts: Iterable<Part>, found: TagSink): void {
	const { sink, handOn } = lastFirst(found, (_known, later) => !isOfLens(later));
	try {
		for (const part of parts)
			found.attempt(part.type, () => {
				if (part.type === 'NCTG') readRecords(part, sink);
				else pushPart(nikonNCDT, part, sink);
			});
	} finally {
		handOn();
	}
}

const parts: Readonly<Record<string, Table>> = { nctg: nikonAVITags, ncvr: nikonAVIVers };

/** Reads one chunk of the list `ncdt`. */
export function readAviPart(part: Part, found: TagSink): void {
	const table = Object.hasOwn(parts, part.type) ? parts[part.type] : undefined;
	if (table) readSizedRecords(table, part, found);
	else pushPart(nikonAVI, part, found);
}

/** By what blocks are enciphered, wherever it stands. */
const facts: Readonly<Record<number, string>> = { 0x110a431: serialFact, 0x20000a7: countFact };

/** Records of MOV: an id, a type, a count, and as many values. */
function readRecords({ bytes, offset: at }: Part, found: TagSink): void {
	const note = noteOf(bytes, at, false, found);
	const reader = new ByteReader(bytes);
	const fields: Field[] = [];
	while (reader.remaining >= 8) {
		found.budget.item();
		const [id, type, count] = [reader.u32(), reader.u16(), reader.u16()];
		const size = sizeOf(type) * count;
		// Of a type that is none nobody knows where the next record begins.
		if (sizeOf(type) === 0) break;
		fields.push({ id, type, count, offset: reader.at, size, entry: entryOf(nikonNCTG, id) });
		if (size > reader.remaining) break;
		const fact = facts[id];
		const value = reader.take(size);
		if (fact !== undefined) note.facts.set(fact, decodeValue(value, type, count, false));
	}
	readFields(note, fields, filmBlocks);
}

/** Types of TIFF by the names that the tables have for them. */
const types: Readonly<Record<string, number>> = {
	int8u: 1,
	int16u: 3,
	rational64u: 5,
	undef: 7,
	rational64s: 10
};
const text = 2;

/** Records of AVI: an id, a size, and as many bytes of the type that the id stands for. */
function readSizedRecords(table: Table, { bytes, offset: at }: Part, found: TagSink): void {
	const note = noteOf(bytes, at, true, found);
	const reader = new ByteReader(bytes, true);
	const fields: Field[] = [];
	while (reader.remaining >= 4) {
		found.budget.item();
		const [id, size] = [reader.u16(), reader.u16()];
		const entry = entryOf(table, id);
		const type = types[entry.type ?? ''] ?? text;
		const count = Math.floor(size / sizeOf(type));
		fields.push({ id, type, count, offset: reader.at, size, entry });
		if (size > reader.remaining) break;
		reader.skip(size);
	}
	readFields(note, fields, undefined);
}

function entryOf(table: Table, id: number): Entry {
	const name = table.name.replace('::', '_');
	return table.entries.get(id) ?? unknownEntry(table, id, () => `${name}_${hexId(id)}`);
}

/** A picture, or the version of it all. */
function pushPart(table: Table, { type, bytes, offset, size }: Part, found: TagSink): void {
	const entry = table.entries.get(type);
	if (!entry) return;
	if (!entry.binary) {
		found.tag(entry, versionText(bytes), [offset, size]);
		return;
	}
	found.tag(entry, { binary: size, bytes }, [offset, size]);
	if (bytes[0] === 0xff && bytes[1] === 0xd8)
		found.preview({ name: entry.name, mime: 'image/jpeg', range: [offset, size] });
}

/** Letters, and bytes that are none as numbers with a dot before each, the first of them a space. A zero at the end counts for nothing. */
const versionText = (bytes: Uint8Array): string =>
	[...decodeText(bytes).replace(/\0$/, '')]
		.map((letter) => (letter < ' ' ? `.${letter.charCodeAt(0)}` : letter))
		.join('')
		.replace('.', ' ');

/** ICC profiles (ICC.1:2022, https://www.color.org/specification/ICC.1-2022-05.pdf; ICC.2 for the newer tags). */
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { ByteRange, Entry, RawValue, Table, TagSink } from '../model.ts';
import { entryFor, unknownEntry } from '../table.ts';
import { decodeText } from './exif-values.ts';
import { blocksSoFar } from './packed.ts';
import { iccTables } from './icc-tables.ts';

const headerSize = 128;
/** Tags in a profile's table; real ones have a few dozen. */
const maxTags = 1000;
const maxText = 65_536;

/**
 * Reads an ICC profile.
 * @param offset file position of `bytes[0]`
 */
export function readIcc(bytes: Uint8Array, offset: number, found: TagSink): void {
	const before = blocksSoFar(found, 'ICC_Profile', (name) => name === iccTables.header.name);
	const profile: Profile = {
		reader: new ByteReader(bytes),
		offset,
		found,
		suffix: before === 0 ? '' : String(before + 1)
	};
	readHeader(profile);
	const { reader } = profile;
	const tags = reader.seek(headerSize).u32();
	if (tags > maxTags) found.warn(`ICC profile: ${tags} tags are not believed`);
	for (let index = 0; index < Math.min(tags, maxTags); index++) {
		found.budget.spend('items', 1);
		reader.seek(headerSize + 4 + index * 12);
		const id = reader.latin1(4);
		const [start, size] = [reader.u32(), reader.u32()];
		found.attempt(`ICC profile, tag ${id}`, () => readTag(profile, id, start, size));
	}
}

interface Profile {
	readonly reader: ByteReader;
	readonly offset: number;
	readonly found: TagSink;
	readonly suffix: string;
}

function push({ found, suffix }: Profile, entry: Entry, raw: RawValue, range: ByteRange): void {
	found.tag(entry, raw, range, suffix === '' ? undefined : `${entry.group1 ?? entry.table.group1}${suffix}`);
}

type Field = (reader: ByteReader) => RawValue;

const u8: Field = (reader) => reader.u8();
const u16: Field = (reader) => reader.u16();
const u32: Field = (reader) => reader.u32();
/** s15Fixed16Number, to the 5 digits it holds. */
const fixed: Field = (reader) => round5(reader.i32() / 65536);
const ufixed: Field = (reader) => round5(reader.u32() / 65536);
const several =
	(count: number, field: Field): Field =>
	(reader) =>
		Array.from({ length: count }, () => field(reader));
const signature: Field = (reader) => upToZero(reader.latin1(4));
const fixedName: Field = (reader) => upToZero(reader.latin1(32));

const round5 = (value: number) => Math.round(value * 1e5) / 1e5;
const upToZero = (text: string) => text.replace(/\0[^]*$/, '');

/** Fields at fixed places: place (which is the id in ExifTool's table) and how to read it. */
type Layout = readonly (readonly [place: number, field: Field, size: number])[];

const headerLayout: Layout = [
	[4, signature, 4],
	[8, u16, 2],
	[12, signature, 4],
	[16, signature, 4],
	[20, signature, 4],
	[24, several(6, u16), 12],
	[36, signature, 4],
	[40, signature, 4],
	[44, u32, 4],
	[48, signature, 4],
	[52, signature, 4],
	[56, several(2, u32), 8],
	[64, u32, 4],
	[68, several(3, fixed), 12],
	[80, signature, 4],
	[84, several(16, u8), 16]
];

/** Tags whose value is a table of its own. */
const structures: Readonly<Record<string, { table: Table; layout: Layout }>> = {
	chrm: {
		table: iccTables.chromaticity,
		layout: [
			[8, u16, 2],
			[10, u16, 2],
			[12, several(2, ufixed), 8],
			[20, several(2, ufixed), 8],
			[28, several(2, ufixed), 8],
			[36, several(2, ufixed), 8]
		]
	},
	cicp: {
		table: iccTables.colorRep,
		layout: [
			[8, u8, 1],
			[9, u8, 1],
			[10, u8, 1],
			[11, u8, 1]
		]
	},
	clrt: {
		table: iccTables.colorantTable,
		layout: [
			[8, u32, 4],
			[12, fixedName, 32],
			[44, several(3, u16), 6],
			[50, fixedName, 32],
			[82, several(3, u16), 6],
			[88, fixedName, 32],
			[120, several(3, u16), 6]
		]
	},
	meas: {
		table: iccTables.measurement,
		layout: [
			[8, u32, 4],
			[12, several(3, fixed), 12],
			[24, u32, 4],
			[28, ufixed, 4],
			[32, u32, 4]
		]
	},
	view: {
		table: iccTables.viewingConditions,
		layout: [
			[8, several(3, fixed), 12],
			[20, several(3, fixed), 12],
			[32, u32, 4]
		]
	}
};

function readLayout(profile: Profile, table: Table, layout: Layout, start: number, end: number): void {
	const { reader, offset } = profile;
	for (const [place, field, size] of layout) {
		const entry = table.entries.get(place);
		if (!entry || start + place + size > end) continue;
		push(profile, entry, field(reader.seek(start + place)), [offset + start + place, size]);
	}
}

function readHeader(profile: Profile): void {
	readLayout(profile, iccTables.header, headerLayout, 0, Math.min(headerSize, profile.reader.length));
}

function readTag(profile: Profile, id: string, start: number, size: number): void {
	const { reader, offset, found } = profile;
	const entry =
		iccTables.main.entries.get(id) ??
		unknownEntry(iccTables.main, id, () => `ICC_Profile_${tagName(id)}`, { binary: true });
	const structure = Object.hasOwn(structures, id) ? structures[id] : undefined;
	const value = reader.seek(start).take(size);
	if (structure) {
		readLayout(profile, structure.table, structure.layout, start, start + size);
		return;
	}
	if (id === 'meta') {
		readDictionary(profile, value, offset + start);
		return;
	}
	const range: ByteRange = [offset + start, size];
	if (size >= 12 && latin1(value.subarray(0, 4)) === 'mluc' && !entry.binary) {
		found.attempt(`ICC profile, tag ${id}`, () => readLanguages(profile, entry, value, offset + start));
		return;
	}
	push(profile, entry, (entry.binary ? undefined : read(value)) ?? { binary: size, bytes: value }, range);
}

/** A signature as part of a tag name. */
const tagName = (id: string) => id.charAt(0).toUpperCase() + id.slice(1).replace(/[^\w-]/g, '');

/** The value of one of the simple tag types; undefined for types that stay bytes. */
function read(value: Uint8Array): RawValue | undefined {
	if (value.length < 8) return undefined;
	const reader = new ByteReader(value);
	const type = reader.latin1(4);
	reader.skip(4);
	const left = reader.remaining;
	switch (type) {
		case 'text':
			// Measurement data, not a text to show.
			return left > maxText ? undefined : upToZero(decodeText(reader.take(left)));
		case 'desc': {
			const length = left < 4 ? 0 : reader.u32();
			return upToZero(decodeText(reader.take(Math.min(length, reader.remaining))));
		}
		case 'utf8':
			return upToZero(reader.utf8(left));
		case 'ut16':
			return upToZero(reader.utf16(left - (left % 2)));
		case 'sig ':
			return left < 4 ? undefined : upToZero(reader.latin1(4));
		case 'dtim':
			return left < 12 ? undefined : several(6, u16)(reader);
		case 'XYZ ': {
			const colours = numbers(reader, 4, fixed);
			if (!Array.isArray(colours) || colours.length <= 3) return colours;
			const triples: string[] = [];
			for (let at = 0; at + 3 <= colours.length; at += 3) triples.push(colours.slice(at, at + 3).join(' '));
			return triples.join(', ');
		}
		case 'clro':
			return left < 4 ? undefined : numbers(reader.skip(4), 1, u8);
		case 'sf32':
			return numbers(reader, 4, fixed);
		case 'uf32':
			return numbers(reader, 4, ufixed);
		case 'ui08':
			return numbers(reader, 1, u8);
		case 'data':
			// Flag 0: text.
			return left >= 4 && reader.u32() === 0
				? upToZero(decodeText(reader.take(reader.remaining)))
				: undefined;
		default:
			return undefined;
	}
}

/** Numbers to the end; a long array is no value to show but data. */
function numbers(reader: ByteReader, size: number, field: Field): RawValue | undefined {
	const count = Math.floor(reader.remaining / size);
	if (count === 0 || count > 1024) return undefined;
	return count === 1 ? field(reader) : several(count, field)(reader);
}

/** `mluc`: one text for each language; the one in American English has no suffix. */
function readLanguages(profile: Profile, entry: Entry, value: Uint8Array, start: number): void {
	const reader = new ByteReader(value).skip(8);
	const [count, size] = [reader.u32(), reader.u32()];
	if (size < 12) return;
	const texts: { code: string; text: string; range: ByteRange }[] = [];
	for (let index = 0; index < count; index++) {
		profile.found.budget.spend('items', 1);
		reader.seek(16 + index * size);
		const code = `${reader.latin1(2)}-${reader.latin1(2)}`;
		const [length, place] = [reader.u32(), reader.u32()];
		// Texts may lie in the same bytes.
		profile.found.budget.keep(length);
		texts.push({ code, text: upToZero(reader.seek(place).utf16(length)), range: [start + place, length] });
	}
	// The default language first: some profiles have a second text without a language.
	texts.sort((a, b) => Number(b.code === 'en-US') - Number(a.code === 'en-US'));
	for (const { code, text, range } of texts) {
		const plain = code === 'en-US' || !/^[a-z]{2}-[A-Z]{2}$/.test(code);
		const shown = plain ? entry : entryFor(entry.table, `${entry.id}-${code}`, `${entry.name}-${code}`);
		push(profile, shown, text, range);
	}
}

/** `meta` (dictType): names and values in UTF-16. */
function readDictionary(profile: Profile, value: Uint8Array, start: number): void {
	const reader = new ByteReader(value).skip(8);
	const [count, size] = [reader.u32(), reader.u32()];
	if (size < 16) return;
	for (let index = 0; index < count; index++) {
		profile.found.budget.spend('items', 1);
		reader.seek(16 + index * size);
		const [nameAt, nameSize, valueAt, valueSize] = [reader.u32(), reader.u32(), reader.u32(), reader.u32()];
		profile.found.budget.keep(nameSize + valueSize);
		const name = reader.seek(nameAt).utf16(nameSize);
		const text = upToZero(reader.seek(valueAt).utf16(valueSize));
		const known = iccTables.metadata.entries.get(name);
		const made = name.replace(/[^\w-]/g, '');
		const entry = known ?? entryFor(iccTables.metadata, name, made.charAt(0).toUpperCase() + made.slice(1));
		push(profile, entry, text, [start + valueAt, valueSize]);
	}
}

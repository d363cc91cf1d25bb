/** The camera's own directory in a RAF file: big-endian numbers with ids, each with a size and no type. */
import { addConversions } from '../conversions.ts';
import { fujiFilmConversions } from '../conversions/fujifilm.ts';
import { ByteReader } from '../io/byte-reader.ts';
import { plain, toNumber } from '../conversions/numbers.ts';
import { stored } from '../makers/binary.ts';
import type { Entry, RawValue, TagSink } from '../model.ts';
import { hexId, named, unknownEntry, variantOf } from '../table.ts';
import { fujiFilmRAF } from '../tags/makers/fujifilm-raf.ts';
import { fujiFilmRAFData } from '../tags/makers/fujifilm.ts';

addConversions(fujiFilmConversions);

/** Ids that more than one value depends on. */
const imageSize = 0x121;
const layout = 0x130;
const rafData = 0xc000;
const exposure = 0x9200;
/** A picture whose cells stand in a diamond. */
const rotated = 0x80;

/** Bytes of one value of the types that the table has. */
const widths: Readonly<Record<string, number>> = { int8u: 1, int16u: 2, int32u: 4, rational32s: 4 };

interface Field {
	readonly id: number;
	readonly bytes: Uint8Array;
	/** File position. */
	readonly at: number;
}

/** Reads a directory. @param at file position of its first byte @param group1 `RAF`, `RAF2` */
export function readRafDirectory(bytes: Uint8Array, at: number, group1: string, found: TagSink): void {
	const fields = fieldsIn(bytes, at, found);
	const isRotated = fields.some((field) => field.id === layout && (field.bytes[0] ?? 0) & rotated);
	const isS2 = found.find('Model') === 'FinePixS2Pro';
	for (const { id, bytes: value, at: offset } of fields) {
		if (id === rafData) {
			readRafData(value, offset, { group1, isRotated, found });
			continue;
		}
		const entry = fujiFilmRAF.entries.get(id) ?? unlisted(id);
		const raw = rawOf(entry, value);
		if (raw === undefined || (id === exposure && !isLight(raw))) continue;
		const shown = id === imageSize ? sizeOf(raw, isRotated, isS2) : raw;
		found.tag(entry, shown, [offset, value.length], group1);
	}
}

/** A share of the light; of none there is no logarithm. */
const isLight = (raw: RawValue): boolean => plain(raw) === 'inf' || toNumber(raw) > 0;

const unlisted = (id: number): Entry => unknownEntry(fujiFilmRAF, id, () => `FujiFilm_RAF_${hexId(id)}`);

function fieldsIn(bytes: Uint8Array, at: number, found: TagSink): readonly Field[] {
	const reader = new ByteReader(bytes, false);
	const fields: Field[] = [];
	const count = reader.u32();
	for (let index = 0; index < count; index++) {
		found.budget.item();
		if (reader.at + 4 > bytes.length) {
			found.warn(`RAF: ${count} entries claimed, ${index} there`);
			break;
		}
		const [id, size] = [reader.u16(), reader.u16()];
		const from = reader.at;
		if (from + size > bytes.length) {
			found.warn(`RAF: the value of ${hexId(id)} lies outside the data`);
			break;
		}
		fields.push({ id, bytes: bytes.subarray(from, from + size), at: at + from });
		reader.seek(from + size);
	}
	return fields;
}

/** Values without a listed type are numbers where they have four bytes. */
function rawOf(entry: Entry, bytes: Uint8Array): RawValue | undefined {
	const type = entry.type ?? (bytes.length === 4 ? 'int32u' : undefined);
	if (type === undefined) return { binary: bytes.length };
	const count = entry.count ?? Math.max(1, Math.floor(bytes.length / (widths[type] ?? 4)));
	return stored(bytes, type, count, false);
}

/** Width and height, which stand the other way round but in one model; those of a rotated picture count its diagonals. */
function sizeOf(raw: RawValue, isRotated: boolean, isS2: boolean): RawValue {
	if (!Array.isArray(raw)) return raw;
	const [first = 0, second = 0] = (raw as readonly RawValue[]).map(Number);
	if (isS2) return [first * 2, second / 2];
	return isRotated ? [second / 2, first * 2] : [second, first];
}

interface Told {
	readonly group1: string;
	readonly isRotated: boolean;
	readonly found: TagSink;
}

/** Two little-endian numbers among four; the first that are likely count. */
function readRafData(bytes: Uint8Array, at: number, { group1, isRotated, found }: Told): void {
	const reader = new ByteReader(bytes, true);
	const likely = 10_000;
	let width = 0;
	let height = 0;
	for (let index = 0; index < 4 && reader.at + 4 <= bytes.length && !height; index++) {
		const value = reader.u32();
		if (width) {
			height = value;
			push('RawImageHeight', index, isRotated ? height * 2 : height);
		} else if (value < likely && index < 3) {
			width = value;
			if (width) push('RawImageWidth', index, isRotated ? width / 2 : width);
		}
	}
	function push(name: string, index: number, value: number): void {
		const entry = variantOf(fujiFilmRAFData, index * 4, name) ?? named(fujiFilmRAFData, name);
		found.tag(entry, value, [at + index * 4, 4], group1);
	}
}

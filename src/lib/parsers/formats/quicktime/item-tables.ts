/**
 * The items of a `meta` box: what there is, where it lies, what belongs to what (ISO/IEC 14496-12 §8.11, HEIF ISO/IEC 23008-12).
 * The boxes only tell; `items.ts` reads what they tell of, once the whole `meta` is known.
 */
import { ByteReader } from '../../io/byte-reader.ts';
import type { Budget } from '../../io/budget.ts';
import { boxesIn, type Box } from './boxes.ts';
import { textOfBytes } from './text.ts';

/** A run of bytes that is part of an item. A length of 0 goes to the end of what it lies in. */
export interface Extent {
	readonly offset: number;
	readonly length: number;
}

/** One item: a picture, a tile, EXIF, XMP. */
export interface Item {
	readonly id: number;
	/** Four letters: `hvc1`, `grid`, `Exif`, `mime`, `uri ` ... */
	type: string;
	/** Of `mime` items, e.g. `application/rdf+xml`; empty elsewhere. */
	contentType: string;
	/** How a `mime` item is packed, e.g. `deflate`; mostly empty. */
	encoding: string;
	/** 0: in the file, 1: in `idat`, 2: in another item. */
	method: number;
	/** Whether the bytes lie in another file. */
	elsewhere: boolean;
	extents: readonly Extent[];
	/** Numbers of its properties, from 1. */
	properties: number[];
	/** Sub-document that its tags belong to; 0 is the file itself, undefined not decided. */
	document: number | undefined;
}

/** One item points to others: `dimg` (made of), `thmb` (thumbnail of), `cdsc` (describes), `auxl` ... */
export interface Reference {
	readonly type: string;
	readonly from: number;
	readonly to: readonly number[];
}

/** All that one `meta` box says of items. */
export class ItemTables {
	readonly items = new Map<number, Item>();
	readonly references: Reference[] = [];
	/** Boxes of `ipco`, in order. */
	properties: readonly Box[] = [];
	primary: number | undefined;
	/** The payload of `idat`. */
	data: Box | undefined;

	/** The item with this number; made when it is first spoken of, as boxes come in any order. */
	item(id: number): Item {
		let item = this.items.get(id);
		if (!item) {
			item = {
				id,
				type: '',
				contentType: '',
				encoding: '',
				method: 0,
				elsewhere: false,
				extents: [],
				properties: [],
				document: undefined
			};
			this.items.set(id, item);
		}
		return item;
	}

	/** The items that this one points to in this way. */
	referred(type: string, from: number): readonly number[] {
		return this.references.flatMap((one) => (one.type === type && one.from === from ? one.to : []));
	}
}

/** `pitm`: the item that is the picture. */
export function readPrimary({ bytes }: Box): number {
	const reader = new ByteReader(bytes);
	const version = reader.u8();
	reader.skip(3);
	return version === 0 ? reader.u16() : reader.u32();
}

/** `iinf`: a count and `infe` boxes. */
export function readInfo(box: Box, tables: ItemTables, budget: Budget): void {
	const wide = box.bytes[0] !== 0;
	for (const { type, bytes } of boxesIn(box.bytes, box.offset, budget, wide ? 8 : 6)) {
		if (type === 'infe') readInfoEntry(bytes, tables);
	}
}

function readInfoEntry(bytes: Uint8Array, tables: ItemTables): void {
	const reader = new ByteReader(bytes);
	const version = reader.u8();
	reader.skip(3);
	const item = tables.item(version >= 3 ? reader.u32() : reader.u16());
	reader.skip(2);
	if (version >= 2) item.type = reader.latin1(4);
	const [, first = '', second = ''] = zeroEnded(reader, 3);
	if (version >= 2 && item.type !== 'mime') return;
	item.contentType = first;
	item.encoding = second;
}

/** Texts that end with a zero; fewer where the bytes end. */
function zeroEnded(reader: ByteReader, count: number): string[] {
	return Array.from({ length: count }, () => {
		const rest = reader.bytes.subarray(reader.at);
		const end = rest.indexOf(0);
		reader.skip(end < 0 ? rest.length : end + 1);
		return textOfBytes(rest);
	});
}

/** `iloc`, versions 0 to 2: sizes of the fields, then extents by item. */
export function readLocations({ bytes }: Box, tables: ItemTables, budget: Budget): void {
	const reader = new ByteReader(bytes);
	const version = reader.u8();
	reader.skip(3);
	const sizes = reader.u16();
	const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
	const indexSize = version === 0 ? 0 : sizes & 15;
	const count = version < 2 ? reader.u16() : reader.u32();
	for (let index = 0; index < count; index++) {
		budget.spend('items', 1);
		const item = tables.item(version < 2 ? reader.u16() : reader.u32());
		item.method = version === 0 ? 0 : reader.u16() & 15;
		item.elsewhere = reader.u16() !== 0;
		const base = sized(reader, baseSize);
		const extents: Extent[] = [];
		for (let left = reader.u16(); left > 0; left--) {
			// An extent may take no bytes at all here: only the budget ends such a list.
			budget.spend('items', 1);
			sized(reader, indexSize);
			const offset = base + sized(reader, offsetSize);
			extents.push({ offset, length: sized(reader, lengthSize) });
		}
		item.extents = extents;
	}
}

/** A number of 0, 4 or 8 bytes. */
function sized(reader: ByteReader, size: number): number {
	return size === 8 ? reader.u64() : size === 4 ? reader.u32() : (reader.skip(size), 0);
}

/** `iref`: boxes named by what they say, each from one item to several. */
export function readReferences(box: Box, tables: ItemTables, budget: Budget): void {
	const wide = box.bytes[0] !== 0;
	for (const { type, bytes } of boxesIn(box.bytes, box.offset, budget, 4)) {
		const reader = new ByteReader(bytes);
		const number = () => (wide ? reader.u32() : reader.u16());
		const from = number();
		const to: number[] = [];
		for (let left = reader.u16(); left > 0; left--) to.push(number());
		budget.spend('items', to.length);
		tables.references.push({ type, from, to });
	}
}

/** `ipma`: which properties an item has. */
function readAssociations({ bytes }: Box, tables: ItemTables, budget: Budget): void {
	const reader = new ByteReader(bytes);
	const version = reader.u8();
	reader.skip(2);
	const wide = (reader.u8() & 1) !== 0;
	for (let left = reader.u32(); left > 0; left--) {
		budget.spend('items', 1);
		const item = tables.item(version === 0 ? reader.u16() : reader.u32());
		for (let count = reader.u8(); count > 0; count--) {
			// The highest bit says that a reader must know the property.
			item.properties.push(wide ? reader.u16() & 0x7fff : reader.u8() & 0x7f);
		}
	}
}

/** `iprp`: properties and who has them. */
export function readProperties(box: Box, tables: ItemTables, budget: Budget): void {
	for (const part of boxesIn(box.bytes, box.offset, budget)) {
		if (part.type === 'ipco') tables.properties = [...boxesIn(part.bytes, part.offset, budget)];
		else if (part.type === 'ipma') readAssociations(part, tables, budget);
	}
}

/** Whether an item is a packet of XMP. */
export const isXmp = ({ type, contentType }: Item): boolean =>
	(type === 'mime' || type === '') && contentType === 'application/rdf+xml';

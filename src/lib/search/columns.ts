// The library as columns: what a query asks of 100,000 items lies side by side in typed arrays.
import type { Item, ItemId } from '#lib/library/item.ts';
import type { OpenName, OpenValues } from '#lib/library/open-names.ts';
import { fieldNamed, fields, type Field } from '#lib/library/query/fields.ts';
import { Unusable, type Archive } from './archive.ts';
import { clearBit, hasBit, setBit, type Bits } from './bits.ts';
import { NumberColumn, TextColumn } from './column.ts';
import { longer } from './sequences.ts';

/** The path has no column of its own: it is the folder and the name. */
export const joinedField = 'path';

const firstCapacity = 1024;

/** All items, a row each. Rows of items that are gone stay empty until the whole is built again. */
export class Columns {
	readonly #columns = new Map<string, TextColumn | NumberColumn>();
	/** By id the row of an item and 1; 0 where there is none. */
	#rows = new Uint32Array(firstCapacity);
	/** Values with open names, of the few rows that have any. */
	readonly #open = new Map<number, OpenValues>();
	/** Columns of them, made when first asked for. */
	readonly #own = new Map<string, { readonly field: Field; readonly column: TextColumn | NumberColumn }>();
	#capacity = firstCapacity;
	#size = 0;
	#count = 0;
	#ids = new Uint32Array(this.#capacity);
	#live: Bits = new Uint32Array(this.#capacity >>> 5);
	/** How many items have each code of a field, until one changes. */
	readonly #totals = new Map<string, Uint32Array>();

	constructor() {
		for (const field of stored) if (!field.rare) this.#make(field);
	}

	/** Makes the column of a field; of a rare one when first somebody says or asks for it. */
	#make(field: Field): TextColumn | NumberColumn {
		const column = emptyColumn(field, this.#capacity);
		this.#columns.set(field.name, column);
		return column;
	}

	/** Rows in use, with those of items that are gone. */
	get size(): number {
		return this.#size;
	}

	/** Items. */
	get count(): number {
		return this.#count;
	}

	/** Rows of items that are there; a view that the next change makes stale. */
	get live(): Bits {
		return this.#live.subarray(0, (this.#size + 31) >>> 5);
	}

	/** Ids by row, a view that the next change makes stale. */
	get ids(): Uint32Array {
		return this.#ids.subarray(0, this.#size);
	}

	idAt(row: number): ItemId {
		return this.#ids[row] ?? 0;
	}

	rowOf(id: ItemId): number | undefined {
		const row = this.#rows[id] ?? 0;
		return row === 0 ? undefined : row - 1;
	}

	/** Adds an item or brings it up to date. Returns its row. */
	put(item: Item): number {
		this.#totals.clear();
		let row = this.rowOf(item.id);
		if (row === undefined) {
			row = this.#size++;
			if (row >= this.#capacity) this.#grow();
			if (item.id >= this.#rows.length) this.#rows = longer(this.#rows, item.id + 1);
			this.#rows[item.id] = row + 1;
			this.#ids[row] = item.id;
			this.#count++;
			setBit(this.#live, row);
		}
		for (const field of stored) {
			const value = field.read?.(item);
			const column = this.#columns.get(field.name) ?? (value === undefined ? undefined : this.#make(field));
			column?.put(row, value);
		}
		if (item.open) this.#open.set(row, item.open);
		else this.#open.delete(row);
		for (const { field, column } of this.#own.values()) column.put(row, field.read?.(item));
		return row;
	}

	/** Takes an item out. Returns the row it had. */
	remove(id: ItemId): number | undefined {
		const row = this.rowOf(id);
		if (row !== undefined) {
			this.#totals.clear();
			this.#rows[id] = 0;
			this.#count--;
			clearBit(this.#live, row);
			this.#open.delete(row);
		}
		return row;
	}

	/** A column of texts. @throws TypeError where the field is none, or has no column */
	text(field: string): TextColumn {
		const column = this.#find(field);
		if (column?.kind !== 'text') throw new TypeError(`${field} is no text`);
		return column;
	}

	/** A column of numbers. @throws TypeError */
	number(field: string): NumberColumn {
		const column = this.#find(field);
		if (column?.kind !== 'number') throw new TypeError(`${field} is no number`);
		return column;
	}

	/** A column of either kind. @throws TypeError */
	named(field: string): TextColumn | NumberColumn {
		const column = this.#find(field);
		if (!column) throw new TypeError(`${field} has no column`);
		return column;
	}

	#find(name: string): TextColumn | NumberColumn | undefined {
		const made = this.#columns.get(name);
		if (made) return made;
		const rare = rareFields.get(name);
		return rare ? this.#make(rare) : this.#ownColumn(name);
	}

	/** The column of a field that only this library has. */
	#ownColumn(name: string): TextColumn | NumberColumn | undefined {
		const made = this.#own.get(name);
		if (made) return made.column;
		const field = fieldNamed(name);
		if (!field?.open) return undefined;
		const column = emptyColumn(field, this.#capacity);
		const read = readOpen(field);
		for (const [row, open] of this.#open) column.put(row, read(open));
		this.#own.set(name, { field, column });
		return column;
	}

	/** Whether any item has, or ever had, a value of a field: what costs more is not asked where none has. */
	hasAny(field: string): boolean {
		if (rareFields.has(field) && !this.#columns.has(field)) return false;
		const column = this.named(field);
		return column.kind === 'text' ? column.dictionary.size > 1 : column.coded?.distinct.length !== 1;
	}

	/** Values with open names of a row; undefined where it has none. */
	openOf(row: number): OpenValues | undefined {
		return this.#open.get(row);
	}

	/** Rows that have any. */
	openRows(): Iterable<number> {
		return this.#open.keys();
	}

	/** How many items have a value of each open name. */
	openCounts(): ReadonlyMap<OpenName, number> {
		const counts = new Map<OpenName, number>();
		for (const open of this.#open.values())
			// What is kept has open names alone.
			for (const name of Object.keys(open) as OpenName[]) counts.set(name, (counts.get(name) ?? 0) + 1);
		return counts;
	}

	/** Fields that only this library has were made or changed: what is known of them is made again. */
	forgetOwn(): void {
		for (const name of this.#own.keys()) this.#totals.delete(name);
		this.#own.clear();
	}

	/** How many items have each code of a field whose values are codes. Not to be changed. */
	totals(field: string): Uint32Array {
		let totals = this.#totals.get(field);
		if (totals) return totals;
		const column = this.named(field);
		const codes = column.kind === 'text' ? column.codes : column.coded?.codes;
		totals = new Uint32Array(column.kind === 'text' ? column.size : (column.coded?.distinct.length ?? 0));
		const live = this.#live;
		for (let row = 0; codes && row < this.#size; row++) {
			if (!hasBit(live, row)) continue;
			const code = codes[row] ?? 0;
			totals[code] = (totals[code] ?? 0) + 1;
		}
		this.#totals.set(field, totals);
		return totals;
	}

	/** Bytes of all columns. */
	get bytes(): number {
		let bytes = this.#rows.byteLength + this.#ids.byteLength + this.#live.byteLength;
		for (const column of this.#columns.values()) bytes += column.bytes;
		for (const { column } of this.#own.values()) bytes += column.bytes;
		return bytes;
	}

	save(archive: Archive): void {
		archive.set('ids', this.#ids.subarray(0, this.#size));
		archive.set('live', this.live);
		for (const [name, column] of this.#columns) column.save(archive, `column.${name}`, this.#size);
		archive.set('open', new TextEncoder().encode(JSON.stringify([...this.#open])));
	}

	/** @throws Unusable */
	static load(archive: Archive): Columns {
		const columns = new Columns();
		const ids = archive.u32('ids');
		const live = archive.u32('live');
		columns.#ids = ids;
		columns.#live = live;
		columns.#size = columns.#capacity = ids.length;
		columns.#rows = new Uint32Array(ids.reduce((most, id) => Math.max(most, id), 0) + 1);
		for (let row = 0; row < ids.length; row++) {
			if (!hasBit(live, row)) continue;
			columns.#rows[ids[row] ?? 0] = row + 1;
			columns.#count++;
		}
		for (const field of stored) {
			const name = `column.${field.name}`;
			if (field.rare && !archive.has(`${name}.codes`) && !archive.has(`${name}.values`)) continue;
			const column =
				field.type.kind === 'text'
					? TextColumn.load(archive, name, field.many === true)
					: NumberColumn.load(archive, name);
			const rows = column.kind === 'text' ? column.codes : (column.coded?.codes ?? column.plain?.values);
			if (rows?.length !== ids.length) throw new Unusable(name);
			columns.#columns.set(field.name, column);
		}
		const open = JSON.parse(new TextDecoder().decode(archive.u8('open'))) as unknown;
		if (!Array.isArray(open)) throw new Unusable('open');
		// As `save` writes them, under a checksum.
		for (const [row, values] of open as [number, OpenValues][]) columns.#open.set(row, values);
		return columns;
	}

	#grow(): void {
		// By half where it is large: twice the memory for the next one of a million items is too much.
		this.#capacity = Math.max(firstCapacity, Math.ceil((this.#capacity * 3) / 2 / 32) * 32);
		for (const column of this.#columns.values()) column.grow(this.#capacity);
		for (const { column } of this.#own.values()) column.grow(this.#capacity);
		const ids = this.#ids;
		this.#ids = new Uint32Array(this.#capacity);
		this.#ids.set(ids);
		const live = this.#live;
		this.#live = new Uint32Array(this.#capacity >>> 5);
		this.#live.set(live);
	}
}

const stored: readonly Field[] = fields.filter(({ name, read }) => read && name !== joinedField);
const rareFields: ReadonlyMap<string, Field> = new Map(
	stored.filter(({ rare }) => rare).map((field) => [field.name, field])
);

const emptyColumn = (field: Field, capacity: number): TextColumn | NumberColumn =>
	field.type.kind === 'text' ? TextColumn.empty(capacity, field.many === true) : NumberColumn.empty(capacity);

/** Reads a field out of values with open names: nothing else of an item counts for it. */
function readOpen({ read }: Field): (open: OpenValues) => ReturnType<NonNullable<Field['read']>> {
	return (open) => read?.({ open } as Item);
}

/**
 * Makes tag tables from rows: the rows are data (often generated), the link from entry to table is added here.
 * A table has hundreds of rows and a file needs a few dozen of them: entries are made when they are first asked for.
 */
import { ownCopy } from './io/own-copy.ts';
import type { Entry, Table } from './model.ts';

/** One row without its table. */
export type Row = Omit<Entry, 'table'>;

/** What is known of a row beyond the generated listing. `undefined` takes a field away. */
export type Addition = { readonly [Key in keyof Row]?: Row[Key] | undefined };

/**
 * Additions to a generated table. The key is the row's id, or `id:Name` for one of several rows of that id; a key without
 * a row makes one, and must then have a `name`.
 */
export type Supplement = Readonly<Record<string | number, Addition>>;

type Id = number | string;
type Fields = { readonly [Key in keyof Row]: Row[Key] | undefined };

/** Every entry has all fields, in one order: what handles entries is then compiled for one shape. */
class WholeEntry implements Fields {
	readonly id: Id;
	readonly name: string;
	readonly table: Table;
	readonly group0: Entry['group0'] | undefined;
	readonly group1: Entry['group1'] | undefined;
	readonly type: Entry['type'] | undefined;
	readonly count: Entry['count'] | undefined;
	readonly value: Entry['value'] | undefined;
	readonly print: Entry['print'] | undefined;
	readonly each: Entry['each'] | undefined;
	readonly bits: Entry['bits'] | undefined;
	readonly hex: Entry['hex'] | undefined;
	readonly unknown: Entry['unknown'] | undefined;
	readonly binary: Entry['binary'] | undefined;
	readonly list: Entry['list'] | undefined;
	readonly hint: unknown;

	constructor(table: Table, id: Id, name: string, row: Addition) {
		this.id = id;
		this.name = name;
		this.table = table;
		this.group0 = row.group0;
		this.group1 = row.group1;
		this.type = row.type;
		this.count = row.count;
		this.value = row.value;
		this.print = row.print;
		this.each = row.each;
		this.bits = row.bits;
		this.hex = row.hex;
		this.unknown = row.unknown;
		this.binary = row.binary;
		this.list = row.list;
		this.hint = row.hint;
	}
}

function whole(table: Table, id: Id, name: string, row: Addition): Entry {
	// A field that is `undefined` says what one that is missing says.
	return new WholeEntry(table, id, name, row) as Entry;
}

/** A table whose entries are made from its rows on demand. */
class RowTable implements Table {
	readonly name: string;
	readonly group0: string;
	readonly group1: string;
	readonly entries: ReadonlyMap<Id, Entry>;
	readonly #source: readonly Row[];
	readonly #supplement: Supplement | undefined;
	/** Rows, with those that the supplement adds: made with `#first`. */
	#all: readonly Row[] | undefined;
	readonly #made: (Entry | undefined)[] = [];
	/** Place of the first row of each id. */
	#first: Map<Id, number> | undefined;
	/** Place of the first row of each name. */
	#named: Map<string, number> | undefined;
	#rows: readonly Entry[] | undefined;

	constructor(
		name: string,
		group0: string,
		group1: string,
		source: readonly Row[],
		supplement: Supplement | undefined
	) {
		this.name = name;
		this.group0 = group0;
		this.group1 = group1;
		this.#source = source;
		this.#supplement = supplement;
		this.entries = new EntryMap(this);
	}

	get rows(): readonly Entry[] {
		return (this.#rows ??= this.#whole().map((_row, index) => this.at(index)));
	}

	/** Place of the first row of each id. */
	get first(): ReadonlyMap<Id, number> {
		if (this.#first) return this.#first;
		const first = new Map<Id, number>();
		const source = this.#source;
		for (let index = 0; index < source.length; index++) {
			const id = source[index]?.id;
			if (id !== undefined && !first.has(id)) first.set(id, index);
		}
		this.#all = this.#supplement ? this.#added(source, this.#supplement, first) : source;
		return (this.#first = first);
	}

	/** The first row of this name. */
	named(name: string): Entry | undefined {
		let named = this.#named;
		if (!named) {
			this.#named = named = new Map<string, number>();
			const rows = this.#whole();
			const renamed = this.#renamed();
			for (let index = 0; index < rows.length; index++) {
				const row = rows[index];
				if (!row) continue;
				const own = renamed.has(String(row.id)) ? this.#nameOf(row) : row.name;
				if (!named.has(own)) named.set(own, index);
			}
		}
		const index = named.get(name);
		return index === undefined ? undefined : this.at(index);
	}

	/** The row of this id and name: one of several that share the id. */
	variant(id: Id, name: string): Entry | undefined {
		const rows = this.#whole();
		for (let index = this.first.get(id) ?? rows.length; index < rows.length; index++) {
			const row = rows[index];
			if (row?.id === id && this.#nameOf(row) === name) return this.at(index);
		}
		return undefined;
	}

	/** The entry of the row at this place. */
	at(index: number): Entry {
		const known = this.#made[index];
		if (known) return known;
		const row = this.#whole()[index];
		if (!row) throw new RangeError(`${this.name} has no row ${index}`);
		const { id, name } = row;
		const more = this.#supplement?.[id];
		const own = this.#supplement?.[`${id}:${name}`];
		const all: Addition = more || own ? { ...row, ...more, ...own } : row;
		// An Addition never takes away `id` or `name`, the only fields a row must have.
		return (this.#made[index] = whole(this, all.id ?? id, all.name ?? name, all));
	}

	#whole(): readonly Row[] {
		// Looking for ids adds what only the supplement has.
		if (!this.#all) void this.first;
		return this.#all ?? this.#source;
	}

	/** Ids, as text, of the rows that the supplement may give another name. */
	#renamed(): ReadonlySet<string> {
		const ids = new Set<string>();
		for (const [key, { name }] of Object.entries(this.#supplement ?? {})) {
			if (name === undefined) continue;
			ids.add(key);
			for (let colon = key.indexOf(':'); colon >= 0; colon = key.indexOf(':', colon + 1)) {
				ids.add(key.slice(0, colon));
			}
		}
		return ids;
	}

	#nameOf(row: Row): string {
		const supplement = this.#supplement;
		if (!supplement) return row.name;
		return supplement[`${row.id}:${row.name}`]?.name ?? supplement[row.id]?.name ?? row.name;
	}

	/** The rows with those that only the supplement has. */
	#added(rows: readonly Row[], supplement: Supplement, first: Map<Id, number>): readonly Row[] {
		const more: Row[] = [];
		for (const key of Object.keys(supplement)) {
			if (first.has(key) || (key !== '' && first.has(Number(key)))) continue;
			if (key.includes(':') && rows.some(({ id, name }) => `${id}:${name}` === key)) continue;
			const addition = supplement[key];
			if (!addition?.name) throw new Error(`${this.name}: an addition for ${key}, which is no row`);
			const part = key.split(':', 1)[0] ?? key;
			const id = addition.id ?? (/^\d+$/.test(part) ? Number(part) : part);
			if (!first.has(id)) first.set(id, rows.length + more.length);
			// What is `undefined` in the addition is missing in the row, which comes to the same.
			more.push({ ...addition, id, name: addition.name } as Row);
		}
		return more.length > 0 ? [...rows, ...more] : rows;
	}
}

/** Entries by id, each made when it is asked for; for who goes through them all are made, once. */
abstract class LazyEntries implements ReadonlyMap<Id, Entry> {
	#all: Map<Id, Entry> | undefined;

	abstract get(id: Id): Entry | undefined;
	abstract has(id: Id): boolean;
	abstract get size(): number;
	/** All of them, in order. */
	protected abstract make(): Map<Id, Entry>;

	protected whole(): Map<Id, Entry> {
		return (this.#all ??= this.make());
	}
	forEach(each: (entry: Entry, id: Id, map: ReadonlyMap<Id, Entry>) => void): void {
		for (const [id, entry] of this.whole()) each(entry, id, this);
	}
	keys(): MapIterator<Id> {
		return this.whole().keys();
	}
	values(): MapIterator<Entry> {
		return this.whole().values();
	}
	entries(): MapIterator<[Id, Entry]> {
		return this.whole().entries();
	}
	[Symbol.iterator](): MapIterator<[Id, Entry]> {
		return this.entries();
	}
}

/** Those of a list of rows. */
class EntryMap extends LazyEntries {
	readonly #table: RowTable;
	/** Those asked for so far: the same ones are in every file. */
	readonly #asked = new Map<Id, Entry>();

	constructor(table: RowTable) {
		super();
		this.#table = table;
	}

	get(id: Id): Entry | undefined {
		const known = this.#asked.get(id);
		if (known !== undefined) return known;
		const index = this.#table.first.get(id);
		if (index === undefined) return undefined;
		const entry = this.#table.at(index);
		this.#asked.set(id, entry);
		return entry;
	}
	has(id: Id): boolean {
		return this.#table.first.has(id);
	}
	get size(): number {
		return this.#table.first.size;
	}

	protected make(): Map<Id, Entry> {
		const all = new Map<Id, Entry>();
		for (const [id, index] of this.#table.first) all.set(id, this.#table.at(index));
		return all;
	}
}

/** Of several rows with one id the first is the entry; `named()` and `variantOf()` find the others. */
export function defineTable(
	name: string,
	group0: string,
	group1: string,
	rows: readonly Row[],
	supplement?: Supplement
): Table {
	return new RowTable(name, group0, group1, rows, supplement);
}

/** Rows that are kept in a form of their own, and read when a file needs them. */
export interface RowSource {
	/** The first row of this id. */
	find(id: Id): Row | undefined;
	/** The ids of all rows, in order. */
	ids(): readonly Id[];
}

/** A table whose rows are looked for one by one. What was looked for is kept, unless files ask for too much, or too long. */
const mostAsked = 5000;
const longestAsked = 250;

class FoundEntries extends LazyEntries {
	readonly #table: Table;
	readonly #source: RowSource;
	readonly #asked = new Map<Id, Entry | undefined>();

	constructor(table: Table, source: RowSource) {
		super();
		this.#table = table;
		this.#source = source;
	}

	get(id: Id): Entry | undefined {
		const known = this.#asked.get(id);
		if (known !== undefined || this.#asked.has(id)) return known;
		const row = this.#source.find(id);
		const entry = row && whole(this.#table, row.id, row.name, row);
		const isShort = typeof id === 'number' || id.length <= longestAsked;
		if (entry || (isShort && this.#asked.size < mostAsked))
			this.#asked.set(typeof id === 'number' ? id : ownCopy(id), entry);
		return entry;
	}
	has(id: Id): boolean {
		return this.get(id) !== undefined;
	}
	get size(): number {
		return this.whole().size;
	}

	protected make(): Map<Id, Entry> {
		const all = new Map<Id, Entry>();
		for (const id of this.#source.ids()) {
			const entry = this.get(id);
			if (entry && !all.has(id)) all.set(id, entry);
		}
		return all;
	}
}

/** A table whose rows are looked for in a source, each when it is first asked for; of one id there is one row. */
export function defineFoundTable(name: string, group0: string, group1: string, source: RowSource): Table {
	const table = {
		name,
		group0,
		group1,
		get entries(): ReadonlyMap<Id, Entry> {
			return entries;
		},
		get rows(): readonly Entry[] {
			return [...entries.values()];
		}
	};
	const entries = new FoundEntries(table, source);
	return table;
}

/** The row of this name, e.g. one of several that share an id. @throws Error when the table has none: a slip of ours */
export function named(table: Table, name: string): Entry {
	const entry = table instanceof RowTable ? table.named(name) : table.rows.find((row) => row.name === name);
	if (!entry) throw new Error(`${table.name} has no ${name}`);
	return entry;
}

/** The row of this id and name, where several share the id. */
export function variantOf(table: Table, id: Id, name: string): Entry | undefined {
	return table instanceof RowTable
		? table.variant(id, name)
		: table.rows.find((row) => row.id === id && row.name === name);
}

/** The entry of the row at this place of a table's rows. */
export function entryAt(table: Table, index: number): Entry | undefined {
	return table instanceof RowTable ? table.at(index) : table.rows[index];
}

/** An entry made on the way, for a name that no table knows: an XMP property, a text chunk, a user atom. */
export function entryFor(table: Table, id: Id, name: string, more: Partial<Row> = {}): Entry {
	return whole(table, id, name, more);
}

const unknownEntries = new Map<Table, Map<number | string, Entry>>();
/** Ids made up by files must not gather without end. */
const mostUnknown = 4096;

/**
 * The entry of a tag nobody has listed, made once: it is kept, and shown only when unknown tags are asked for.
 * @param name as ExifTool's `-u` names it, e.g. `Exif_0x9999`
 */
export function unknownEntry(
	table: Table,
	id: number | string,
	name: () => string,
	more: Partial<Row> = {}
): Entry {
	let entries = unknownEntries.get(table);
	if (!entries || entries.size >= mostUnknown) unknownEntries.set(table, (entries = new Map()));
	let entry = entries.get(id);
	if (!entry) entries.set(id, (entry = entryFor(table, id, name(), { ...more, unknown: true })));
	return entry;
}

/** An id as ExifTool puts it into the names of unknown tags: `0x0042`. */
export const hexId = (id: number): string => `0x${id.toString(16).padStart(4, '0')}`;

// Rows in an order: made once a way of sorting, then mended where rows changed.
import type { SortKey } from '#lib/library/query/ast.ts';
import { fold } from '#lib/library/query/fold.ts';
import type { Archive } from './archive.ts';
import { countBits, hasBit, noBits, rowsOf, setBit, type Bits } from './bits.ts';
import type { TextColumn } from './column.ts';
import type { Columns } from './columns.ts';

/** Ways of sorting by what is in the columns. */
export type ColumnSort = Exclude<SortKey, 'relevance'>;

/** What equal ones go on by, always rising: an album plays disc by disc, track by track. */
const songsOf: readonly ColumnSort[] = ['discnumber', 'tracknumber', 'name'];
const goesOn: Readonly<Partial<Record<ColumnSort, readonly ColumnSort[]>>> = {
	album: ['albumartist', ...songsOf],
	artist: ['album', ...songsOf],
	albumartist: ['album', ...songsOf]
};

/** An order that is kept: by a field, or with `-` before it by one that falls while what goes on rises. */
type Way = ColumnSort;

const fieldOf = (way: Way): ColumnSort => way.replace(/^-/, '');

/** All living rows in the order of one field, those without a value apart. */
interface Order {
	readonly known: Uint32Array<ArrayBuffer>;
	readonly unknown: Uint32Array<ArrayBuffer>;
	/** By row its place in `known`, or after them all in `unknown`; made when first needed. */
	places?: Uint32Array<ArrayBuffer>;
}

/** A set with fewer of all rows than one in so many is sorted by places; a larger one is picked out of the order. */
const fewOf = 12;

export class Orders {
	readonly #columns: Columns;
	readonly #orders = new Map<Way, Order>();
	/** Rows changed since each order was made. */
	readonly #changed = new Map<Way, Set<number>>();

	constructor(columns: Columns) {
		this.#columns = columns;
	}

	/** Says that a row is new, changed or gone. */
	touch(row: number): void {
		for (const changed of this.#changed.values()) changed.add(row);
	}

	/** Forgets the orders by some fields: they are made again when asked for. */
	forget(fits: (by: ColumnSort) => boolean): void {
		for (const way of [...this.#orders.keys()]) {
			if (!fits(fieldOf(way))) continue;
			this.#orders.delete(way);
			this.#changed.delete(way);
		}
	}

	/** The rows of a set in order. Rows without a value come last in either direction; equal ones by what goes on, then by id. */
	sorted(rows: Bits, by: ColumnSort, descending: boolean): Uint32Array<ArrayBuffer> {
		const falls = descending && goesOn[by] !== undefined;
		const order = this.#order(falls ? `-${by}` : by);
		const turned = descending && !falls;
		const count = countBits(rows);
		return count * fewOf < this.#columns.size
			? this.#byPlaces(rowsOf(rows), order, turned)
			: pickedOut(rows, count, order, turned);
	}

	#byPlaces(rows: Uint32Array<ArrayBuffer>, order: Order, descending: boolean): Uint32Array<ArrayBuffer> {
		const { known, unknown } = order;
		const places = (order.places ??= placesIn(order, this.#columns.size));
		const keys = new Uint32Array(rows.length);
		const last = known.length - 1;
		for (let at = 0; at < rows.length; at++) {
			const place = places[rows[at] ?? 0] ?? 0;
			keys[at] = descending && place <= last ? last - place : place;
		}
		keys.sort();
		for (let at = 0; at < keys.length; at++) {
			const place = keys[at] ?? 0;
			keys[at] = (place > last ? unknown[place - last - 1] : known[descending ? last - place : place]) ?? 0;
		}
		return keys;
	}

	/** Compares two rows by a field: as `sorted` orders them, but 0 where they are equal. */
	comparing(by: ColumnSort, descending: boolean): (a: number, b: number) => number {
		const compare = this.#compare(by);
		const unknown = this.#unknown(by);
		return (a, b) => {
			const [first, second] = [unknown(a), unknown(b)];
			if (first || second) return Number(first) - Number(second);
			return descending ? compare(b, a) : compare(a, b);
		};
	}

	get bytes(): number {
		let bytes = 0;
		for (const { known, unknown, places } of this.#orders.values())
			bytes += known.byteLength + unknown.byteLength + (places?.byteLength ?? 0);
		return bytes;
	}

	/** Keeps the orders that were asked for, brought up to date. */
	save(archive: Archive): void {
		for (const by of [...this.#orders.keys()]) {
			const { known, unknown } = this.#order(by);
			archive.set(`order.${by}.known`, known);
			archive.set(`order.${by}.unknown`, unknown);
		}
	}

	/** @throws Unusable */
	load(archive: Archive, sorts: readonly ColumnSort[]): void {
		for (const by of sorts) {
			if (!archive.has(`order.${by}.known`)) continue;
			const [known, unknown] = [archive.u32(`order.${by}.known`), archive.u32(`order.${by}.unknown`)];
			this.#orders.set(by, { known, unknown });
			this.#changed.set(by, new Set());
		}
	}

	#order(way: Way): Order {
		const before = this.#orders.get(way);
		const changed = this.#changed.get(way);
		if (before && changed?.size === 0) return before;
		const order =
			before && changed && changed.size * 4 < before.known.length
				? this.#mend(way, before, changed)
				: this.#make(way);
		this.#changed.set(way, new Set());
		this.#orders.set(way, order);
		return order;
	}

	#make(way: Way): Order {
		const by = fieldOf(way);
		const live = rowsOf(this.#columns.live);
		const unknown = this.#unknown(by);
		const column = this.#columns.named(by);
		const known = live.filter((row) => !unknown(row));
		if (column.kind === 'text') sortByCodes(known, column, this.#columns.ids);
		else {
			const { ids } = this.#columns;
			const values = new Float64Array(this.#columns.size);
			for (const row of known) values[row] = column.at(row);
			known.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || (ids[a] ?? 0) - (ids[b] ?? 0));
		}
		return { known: this.#goingOn(way, known), unknown: this.#byId(live.filter(unknown)) };
	}

	/** Rows that are sorted by the field of a way, gone on with: only runs of equal ones are sorted, and they are short. */
	#goingOn(way: Way, known: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
		const by = fieldOf(way);
		if (!goesOn[by]) return known;
		const same = this.#compare(by);
		const compare = this.#withTies(way);
		const result = new Uint32Array(known.length);
		for (let start = 0, end = 0; start < known.length; start = end) {
			while (end < known.length && same(known[start] ?? 0, known[end] ?? 0) === 0) end++;
			result.set(known.subarray(start, end).sort(compare), way === by ? start : known.length - end);
		}
		return result;
	}

	/** Takes changed rows out and puts them in at their new places, found by halving. */
	#mend(way: Way, { known, unknown }: Order, changed: ReadonlySet<number>): Order {
		const live = this.#columns.live;
		const isUnknown = this.#unknown(fieldOf(way));
		const isChanged = noBits(this.#columns.size);
		for (const row of changed) setBit(isChanged, row);
		const there = Uint32Array.from([...changed].filter((row) => hasBit(live, row)));
		const kept = known.filter((row) => !hasBit(isChanged, row));
		const compare = this.#withTies(way);
		const added = there.filter((row) => !isUnknown(row)).sort(compare);
		const rest = [...unknown.filter((row) => !hasBit(isChanged, row)), ...there.filter(isUnknown)];
		const result = new Uint32Array(kept.length + added.length);
		let from = 0;
		let size = 0;
		for (const row of added) {
			let low = from;
			let high = kept.length;
			while (low < high) {
				const middle = (low + high) >>> 1;
				if (compare(kept[middle] ?? 0, row) < 0) low = middle + 1;
				else high = middle;
			}
			result.set(kept.subarray(from, low), size);
			size += low - from;
			result[size++] = row;
			from = low;
		}
		result.set(kept.subarray(from), size);
		return { known: result, unknown: this.#byId(Uint32Array.from(rest)) };
	}

	#byId(rows: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
		const { ids } = this.#columns;
		// They come by row, which is mostly by id.
		for (let at = 1; at < rows.length; at++)
			if ((ids[rows[at - 1] ?? 0] ?? 0) > (ids[rows[at] ?? 0] ?? 0))
				return rows.sort((a, b) => (ids[a] ?? 0) - (ids[b] ?? 0));
		return rows;
	}

	#withTies(way: Way): (a: number, b: number) => number {
		const by = fieldOf(way);
		const compare = this.comparing(by, way !== by);
		const next = (goesOn[by] ?? []).map((field) => this.comparing(field, false));
		const { ids } = this.#columns;
		return (a, b) => {
			let differ = compare(a, b);
			for (let at = 0; differ === 0 && at < next.length; at++) differ = next[at]?.(a, b) ?? 0;
			return differ || (ids[a] ?? 0) - (ids[b] ?? 0);
		};
	}

	#compare(by: ColumnSort): (a: number, b: number) => number {
		const column = this.#columns.named(by);
		if (column.kind === 'number') return (a, b) => column.at(a) - column.at(b);
		const { dictionary } = column;
		const keys = new Map<number, string>();
		const keyOf = (row: number) => {
			const code = codeOf(column, row);
			let key = keys.get(code);
			if (key === undefined) keys.set(code, (key = naturalKey(dictionary.text(code))));
			return key;
		};
		return (a, b) => {
			const [first, second] = [keyOf(a), keyOf(b)];
			return first < second ? -1 : first > second ? 1 : 0;
		};
	}

	#unknown(by: ColumnSort): (row: number) => boolean {
		const column = this.#columns.named(by);
		if (column.kind === 'number') return (row) => Number.isNaN(column.at(row));
		const { codes } = column;
		return (row) => codes[row] === 0;
	}
}

function pickedOut(
	rows: Bits,
	count: number,
	{ known, unknown }: Order,
	descending: boolean
): Uint32Array<ArrayBuffer> {
	const sorted = new Uint32Array(count);
	let size = 0;
	// Every row is written, and the next one over it where it is not in the set: a branch would be mispredicted.
	const last = known.length - 1;
	for (let at = 0; at <= last; at++) {
		const row = known[descending ? last - at : at] ?? 0;
		sorted[size] = row;
		size += ((rows[row >>> 5] ?? 0) >>> (row & 31)) & 1;
	}
	for (const row of unknown) {
		sorted[size] = row;
		size += ((rows[row >>> 5] ?? 0) >>> (row & 31)) & 1;
	}
	return sorted;
}

function placesIn({ known, unknown }: Order, rows: number): Uint32Array<ArrayBuffer> {
	const places = new Uint32Array(rows);
	for (let at = 0; at < known.length; at++) places[known[at] ?? 0] = at;
	for (let at = 0; at < unknown.length; at++) places[unknown[at] ?? 0] = known.length + at;
	return places;
}

/** Of a set of texts the first counts. */
function codeOf({ codes, sets }: TextColumn, row: number): number {
	const code = codes[row] ?? 0;
	return sets ? (sets.at(code)[0] ?? 0) : code;
}

/** Sorts rows by their text: the distinct texts once, by their keys, then the rows by numbers. */
function sortByCodes(rows: Uint32Array<ArrayBuffer>, column: TextColumn, ids: Uint32Array): void {
	const { dictionary } = column;
	const keys = Array.from({ length: dictionary.size }, (_, code) => naturalKey(dictionary.text(code)));
	const codes = keys.map((_, code) => code);
	codes.sort((a, b) => {
		const [first, second] = [keys[a] ?? '', keys[b] ?? ''];
		return first < second ? -1 : first > second ? 1 : 0;
	});
	const ranks = new Uint32Array(codes.length);
	let rank = 0;
	codes.forEach((code, at) => {
		if (at > 0 && keys[code] !== keys[codes[at - 1] ?? 0]) rank = at;
		ranks[code] = rank;
	});
	const byRow = new Uint32Array(ids.length);
	for (const row of rows) byRow[row] = ranks[codeOf(column, row)] ?? 0;
	rows.sort((a, b) => (byRow[a] ?? 0) - (byRow[b] ?? 0) || (ids[a] ?? 0) - (ids[b] ?? 0));
}

/** A text by which names sort as people count: numbers inside by their value. */
function naturalKey(text: string): string {
	return fold(text).replace(/\d+/g, (digits) => {
		const number = digits.replace(/^0+(?=\d)/, '');
		return String.fromCharCode(0x30 + Math.min(number.length, 60)) + number;
	});
}

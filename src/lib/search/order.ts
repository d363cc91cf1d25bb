// Rows in an order: made once a way of sorting, then mended where rows changed.
import type { SortKey } from '#lib/library/query/ast.ts';
import { fold } from '#lib/library/query/fold.ts';
import { hasBit, type Bits } from './bits.ts';
import type { Columns } from './columns.ts';

/** Ways of sorting by what is in the columns. */
export type ColumnSort = Exclude<SortKey, 'relevance'>;

const numeric: readonly ColumnSort[] = ['taken', 'added', 'modified', 'size', 'rating'];

/** All living rows in the order of one field, those without a value apart. */
interface Order {
	readonly known: Uint32Array<ArrayBuffer>;
	readonly unknown: Uint32Array<ArrayBuffer>;
}

export class Orders {
	readonly #columns: Columns;
	readonly #orders = new Map<ColumnSort, Order>();
	/** Rows changed since each order was made. */
	readonly #changed = new Map<ColumnSort, Set<number>>();
	/** Keys of texts by their code, so that `IMG_9` comes before `IMG_10`. */
	readonly #keys = new Map<ColumnSort, string[]>();

	constructor(columns: Columns) {
		this.#columns = columns;
	}

	/** Says that a row is new, changed or gone. */
	touch(row: number): void {
		for (const changed of this.#changed.values()) changed.add(row);
	}

	/** The rows of a set in order. Rows without a value come last in either direction; equal ones by id. */
	sorted(rows: Bits, by: ColumnSort, descending: boolean): Uint32Array<ArrayBuffer> {
		const { known, unknown } = this.#order(by);
		const sorted = new Uint32Array(known.length + unknown.length);
		let size = 0;
		if (descending) {
			for (let at = known.length - 1; at >= 0; at--) {
				const row = known[at] ?? 0;
				if (hasBit(rows, row)) sorted[size++] = row;
			}
		} else for (const row of known) if (hasBit(rows, row)) sorted[size++] = row;
		for (const row of unknown) if (hasBit(rows, row)) sorted[size++] = row;
		return sorted.subarray(0, size);
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

	#order(by: ColumnSort): Order {
		const before = this.#orders.get(by);
		const changed = this.#changed.get(by);
		let order = before;
		if (!before || !changed || changed.size * 4 > before.known.length) order = this.#make(by);
		else if (changed.size > 0) order = this.#mend(by, before, changed);
		this.#changed.set(by, new Set());
		const result = order ?? this.#make(by);
		this.#orders.set(by, result);
		return result;
	}

	#make(by: ColumnSort): Order {
		const live = this.#columns.live;
		const unknown = this.#unknown(by);
		const known: number[] = [];
		const rest: number[] = [];
		for (let row = 0; row < this.#columns.size; row++)
			if (hasBit(live, row)) (unknown(row) ? rest : known).push(row);
		return { known: this.#sort(by, known), unknown: this.#byId(rest) };
	}

	/** Takes changed rows out and puts them in at their new places, found by halving. */
	#mend(by: ColumnSort, { known, unknown }: Order, changed: ReadonlySet<number>): Order {
		const live = this.#columns.live;
		const isUnknown = this.#unknown(by);
		const there = [...changed].filter((row) => hasBit(live, row));
		const kept = known.filter((row) => !changed.has(row));
		const added = this.#sort(
			by,
			there.filter((row) => !isUnknown(row))
		);
		const rest = [...unknown.filter((row) => !changed.has(row)), ...there.filter(isUnknown)];
		const compare = this.#withTies(by);
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
		return { known: result, unknown: this.#byId(rest) };
	}

	#sort(by: ColumnSort, rows: readonly number[]): Uint32Array<ArrayBuffer> {
		return Uint32Array.from(rows).sort(this.#withTies(by));
	}

	#byId(rows: readonly number[]): Uint32Array<ArrayBuffer> {
		return Uint32Array.from(rows).sort((a, b) => this.#columns.idAt(a) - this.#columns.idAt(b));
	}

	#withTies(by: ColumnSort): (a: number, b: number) => number {
		const compare = this.#compare(by);
		return (a, b) => compare(a, b) || this.#columns.idAt(a) - this.#columns.idAt(b);
	}

	#compare(by: ColumnSort): (a: number, b: number) => number {
		if (numeric.includes(by)) {
			const { values } = this.#columns.number(by);
			return (a, b) => (values[a] ?? 0) - (values[b] ?? 0);
		}
		const { codes, dictionary } = this.#columns.text(by);
		const keys = this.#keys.get(by) ?? [];
		this.#keys.set(by, keys);
		for (let code = keys.length; code < dictionary.size; code++) keys.push(naturalKey(dictionary.text(code)));
		return (a, b) => {
			const [first, second] = [keys[codes[a] ?? 0] ?? '', keys[codes[b] ?? 0] ?? ''];
			return first < second ? -1 : first > second ? 1 : 0;
		};
	}

	#unknown(by: ColumnSort): (row: number) => boolean {
		if (numeric.includes(by)) {
			const { values } = this.#columns.number(by);
			return (row) => Number.isNaN(values[row]);
		}
		const { codes } = this.#columns.text(by);
		return (row) => codes[row] === 0;
	}
}

/** A text by which names sort as people count: numbers inside by their value. */
export function naturalKey(text: string): string {
	return fold(text).replace(/\d+/g, (digits) => {
		const number = digits.replace(/^0+(?=\d)/, '');
		return String.fromCharCode(0x30 + Math.min(number.length, 60)) + number;
	});
}

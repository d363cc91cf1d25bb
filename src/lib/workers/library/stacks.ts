// Which items of the library are stacked, and answers with each stack as one.
import type { ItemId } from '#lib/library/item.ts';
import {
	splitOff,
	stackRules,
	stacksOf,
	type Stackable,
	type StackKind,
	type StackRule
} from '#lib/library/stacks.ts';
import type { MediaKind } from '#lib/parsers/registry.ts';
import type { Archive } from '#lib/search/archive.ts';
import { hasBit } from '#lib/search/bits.ts';
import type { Columns } from '#lib/search/columns.ts';
import type { StackedAnswer } from './contract.ts';

/** Rows of an answer with stacks folded. */
export interface Folded {
	readonly rows: Uint32Array<ArrayBuffer>;
	readonly stacks: StackedAnswer | undefined;
}

/** From this part of all rows on it is quicker to look at all folders again. */
const mostDirty = 4;
/** The pictures of a time lapse are one stack of thousands. */
const mostInserted = 16;

export class Stacks {
	readonly #columns: Columns;
	/** By row the number of its stack, 0 where it is in none, and its place in it. */
	#of = new Uint32Array(0);
	#place = new Uint16Array(0);
	/** By row the folder it was in when it was last looked at. */
	#folders = new Float64Array(0);
	/** Numbers given so far, with 0. */
	#numbers = 1;
	#rules = new Set<StackRule>();
	#made = false;
	/** Rows that changed since. */
	readonly #touched = new Set<number>();
	/** By what rows are stacked, the number of that set in the column `stack`. */
	readonly #codes = new Map<string, number>();

	constructor(columns: Columns) {
		this.#columns = columns;
	}

	touch(row: number): void {
		this.#touched.add(row);
	}

	/** Stacks what is not yet stacked, by these rules; unless given, by those of before. */
	update(rules: readonly StackRule[] = this.#made ? [...this.#rules] : stackRules): void {
		const others = rules.length !== this.#rules.size || rules.some((rule) => !this.#rules.has(rule));
		if (this.#made && !others && this.#touched.size === 0) return;
		const { size } = this.#columns;
		this.#rules = new Set(rules);
		const all = !this.#made || others || this.#touched.size > size / mostDirty;
		this.#made = true;
		if (all) {
			this.#of = new Uint32Array(size);
			this.#place = new Uint16Array(size);
			this.#folders = new Float64Array(size).fill(-1);
			this.#numbers = 1;
		} else this.#grow(size);
		const { codes, dictionary } = this.#columns.text('folder');
		const folderOf = folderNumbers(this.#columns);
		/** Folders that rows came to or left, by their path: one of another root at the same path is looked at, too. */
		const dirty = new Uint8Array(dictionary.size).fill(all ? 1 : 0);
		for (const row of all ? [] : this.#touched) {
			const before = this.#folders[row] ?? -1;
			if (before >= 0) dirty[before % pathCodes] = 1;
			dirty[codes[row] ?? 0] = 1;
		}
		this.#touched.clear();
		const byFolder = new Map<number, number[]>();
		for (let row = 0; row < size; row++) {
			if (dirty[codes[row] ?? 0] === 0) continue;
			const folder = folderOf(row);
			this.#folders[row] = folder;
			this.#of[row] = 0;
			const rows = byFolder.get(folder);
			if (rows) rows.push(row);
			else byFolder.set(folder, [row]);
		}
		const reading = reader(this.#columns);
		for (const rows of byFolder.values()) this.#stackFolder(rows, reading);
		this.#stackFixed();
		if (this.#numbers > size) this.#renumber();
	}

	/** Numbers of stacks that are there no more are given again: what is asked takes as long as there are numbers. */
	#renumber(): void {
		const given = new Uint32Array(this.#numbers);
		let next = 1;
		for (const [row, number] of this.#of.entries()) if (number > 0) this.#of[row] = given[number] ||= next++;
		this.#numbers = next;
	}

	#grow(size: number): void {
		if (this.#of.length >= size) return;
		const [of, place, folders] = [this.#of, this.#place, this.#folders];
		this.#of = new Uint32Array(size);
		this.#of.set(of);
		this.#place = new Uint16Array(size);
		this.#place.set(place);
		this.#folders = new Float64Array(size).fill(-1);
		this.#folders.set(folders);
	}

	#stackFolder(rows: readonly number[], reading: Reading): void {
		const items: Stackable[] = [];
		for (const row of rows) {
			this.#say(row, ['none']);
			const item = reading(row);
			if (item) items.push(item);
		}
		if (items.length < 2) return;
		for (const { rows: members, by } of stacksOf(items, this.#rules)) {
			this.#number(members);
			members.forEach((row, at) => this.#say(row, by[at] ?? []));
		}
	}

	#number(rows: readonly number[]): void {
		const number = this.#numbers++;
		rows.forEach((row, place) => {
			this.#of[row] = number;
			this.#place[row] = place;
		});
	}

	/** Stacks that a person made, in whichever folders. */
	#stackFixed(): void {
		const { codes, dictionary } = this.#columns.text('stacked');
		if (dictionary.size < 2) return;
		const { live } = this.#columns;
		const byName = new Map<string, number[]>();
		for (let row = 0; row < this.#columns.size; row++) {
			const code = codes[row] ?? 0;
			if (code === 0 || !hasBit(live, row)) continue;
			const name = dictionary.text(code);
			if (name === splitOff) continue;
			const rows = byName.get(name);
			if (rows) rows.push(row);
			else byName.set(name, [row]);
		}
		for (const rows of byName.values()) {
			const kinds: readonly StackKind[] = rows.length > 1 ? ['fixed'] : [];
			if (rows.length > 1) this.#number(rows);
			else for (const row of rows) this.#of[row] = 0;
			for (const row of rows) this.#say(row, kinds);
		}
	}

	/** Keeps what is stacked; what queries find is in the columns. */
	save(archive: Archive): void {
		if (!this.#made) return;
		archive.set('stacks.of', this.#of);
		archive.set('stacks.place', this.#place);
		archive.set('stacks.folders', this.#folders);
		archive.setFew('stacks.touched', ...this.#touched);
		archive.setFew(
			'stacks.numbers',
			this.#numbers,
			...stackRules.map((rule) => Number(this.#rules.has(rule)))
		);
	}

	/** @throws Unusable */
	load(archive: Archive): void {
		if (!archive.has('stacks.numbers')) return;
		const [numbers = 1, ...rules] = archive.u32('stacks.numbers');
		this.#of = archive.u32('stacks.of');
		this.#place = Uint16Array.from(archive.units('stacks.place'));
		this.#folders = archive.f64('stacks.folders');
		for (const row of archive.u32('stacks.touched')) this.#touched.add(row);
		this.#numbers = numbers;
		this.#rules = new Set(stackRules.filter((_, at) => rules[at] === 1));
		this.#made = true;
	}

	/** What queries find. */
	#say(row: number, kinds: readonly string[]): void {
		const column = this.#columns.text('stack');
		const texts = kinds.length > 0 ? kinds : ['none'];
		const key = texts.join(' ');
		const known = this.#codes.get(key);
		if (known !== undefined && column.codes[row] === known) return;
		column.put(row, texts);
		this.#codes.set(key, column.codes[row] ?? 0);
	}

	/**
	 * Puts what is stacked into one place each: that of the row that stands for it, of those that are in the answer.
	 * @param open ids of items whose stacks are shown with all their rows, one after the other
	 */
	fold(order: Uint32Array<ArrayBuffer>, open: ReadonlySet<ItemId>): Folded {
		const of = this.#of;
		const place = this.#place;
		const counts = new Uint32Array(this.#numbers);
		const tops = new Int32Array(this.#numbers);
		let folded = 0;
		for (const row of order) {
			const stack = of[row] ?? 0;
			if (stack === 0) continue;
			const count = (counts[stack] ?? 0) + 1;
			counts[stack] = count;
			if (count === 1 || (place[row] ?? 0) < (place[tops[stack] ?? 0] ?? 0)) tops[stack] = row;
			if (count > 1) folded += count === 2 ? 2 : 1;
		}
		if (folded === 0) return { rows: order, stacks: undefined };
		/** Where the members of a stack begin. */
		const starts = new Uint32Array(this.#numbers);
		let stacks = 0;
		let at = 0;
		for (let stack = 1; stack < this.#numbers; stack++) {
			const count = counts[stack] ?? 0;
			if (count < 2) continue;
			starts[stack] = at;
			at += count;
			stacks++;
		}
		const members = new Uint32Array(folded);
		const filled = new Uint32Array(this.#numbers);
		for (const row of order) {
			const stack = of[row] ?? 0;
			const count = counts[stack] ?? 0;
			if (count < 2 || stack === 0) continue;
			const start = starts[stack] ?? 0;
			let to = start + (filled[stack] ?? 0);
			filled[stack] = to - start + 1;
			// In order of place: where few are in one stack, each is put where it belongs.
			while (count <= mostInserted && to > start && (place[members[to - 1] ?? 0] ?? 0) > (place[row] ?? 0)) {
				members[to] = members[to - 1] ?? 0;
				to--;
			}
			members[to] = row;
			if (count > mostInserted && filled[stack] === count)
				members.subarray(start, start + count).sort((a, b) => (place[a] ?? 0) - (place[b] ?? 0));
		}
		const isOpen = openStacks(this.#columns, of, open);
		const rows = new Uint32Array(order.length);
		let size = 0;
		const topIds = new Uint32Array(stacks);
		const topStarts = new Uint32Array(stacks + 1);
		const memberIds = new Uint32Array(folded);
		let index = 0;
		let written = 0;
		for (const row of order) {
			const stack = of[row] ?? 0;
			const count = stack === 0 ? 0 : (counts[stack] ?? 0);
			if (count < 2) {
				rows[size++] = row;
				continue;
			}
			if (tops[stack] !== row) continue;
			const start = starts[stack] ?? 0;
			topIds[index] = this.#columns.idAt(row);
			topStarts[index++] = written;
			for (let member = start; member < start + count; member++) {
				const one = members[member] ?? 0;
				memberIds[written++] = this.#columns.idAt(one);
				if (member === start || isOpen.has(stack)) rows[size++] = one;
			}
		}
		topStarts[index] = written;
		return { rows: rows.slice(0, size), stacks: { tops: topIds, starts: topStarts, members: memberIds } };
	}
}

function openStacks(columns: Columns, of: Uint32Array, open: ReadonlySet<ItemId>): ReadonlySet<number> {
	const stacks = new Set<number>();
	for (const id of open) {
		const row = columns.rowOf(id);
		if (row !== undefined) stacks.add(of[row] ?? 0);
	}
	return stacks;
}

/** More than there are paths of folders: what a folder's number has above it is its root. */
const pathCodes = 2 ** 32;

/** A number for each folder of each root. */
function folderNumbers(columns: Columns): (row: number) => number {
	const { codes } = columns.text('folder');
	const roots = columns.number('root');
	return (row) => roots.at(row) * pathCodes + (codes[row] ?? 0);
}

/** Undefined for what no rule stacks: what is gone, hidden, taken out by a person, or no picture. */
type Reading = (row: number) => Stackable | undefined;

function reader(columns: Columns): Reading {
	const { live } = columns;
	const text = (field: string) => {
		const { codes, dictionary } = columns.text(field);
		return (row: number) => dictionary.text(codes[row] ?? 0);
	};
	const number = (field: string) => {
		const column = columns.number(field);
		return (row: number) => {
			const value = column.at(row);
			return Number.isNaN(value) ? undefined : value;
		};
	};
	const [name, kind, state, camera] = [text('name'), text('kind'), text('state'), text('camera')];
	const pair = text('pair');
	const [taken, shutter, aperture] = [number('taken'), number('shutter'), number('aperture')];
	const [iso, duration] = [number('iso'), number('duration')];
	const stacked = columns.text('stacked').codes;
	const dated = text('dated');
	return (row) => {
		if (!hasBit(live, row) || (stacked[row] ?? 0) !== 0) return undefined;
		const ofKind = kind(row);
		if (!isStackable(ofKind) || state(row) === 'ignored') return undefined;
		return {
			row,
			name: name(row),
			kind: ofKind,
			// All of one year were not taken at the same moment.
			taken: dated(row) === 'time' ? taken(row) : undefined,
			camera: camera(row),
			shutter: shutter(row),
			aperture: aperture(row),
			iso: iso(row),
			duration: duration(row),
			pair: pair(row) || undefined
		};
	};
}

function isStackable(kind: string): kind is MediaKind {
	return kind === 'photo' || kind === 'raw' || kind === 'video';
}

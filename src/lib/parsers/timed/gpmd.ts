/**
 * GoPro's telemetry as it lies in the samples of a track: devices with streams of one sensor each
 * (https://github.com/gopro/gpmf-parser). The last item of a stream is what was measured, divided by the scale that was told
 * before; its rows lie evenly over the sample.
 */
import { itemsOf, numbers, type Item } from '../blocks/gpmf.ts';
import { numberText } from '../conversions/numbers.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { Entry, RawValue, Table } from '../model.ts';
import { goProGPMF } from '../tags/gopro.ts';
import { goProGLPI, goProGPS5, goProGPS9, goProKBAT } from '../tags/media/timed.ts';
import type { ReadSample } from './kinds.ts';
import type { TimedSink } from './sink.ts';

/** Measurements whose rows are tables: a tag a column. */
const rowTables: ReadonlyMap<string, Table> = new Map([
	['GLPI', goProGLPI],
	['GPS5', goProGPS5],
	['GPS9', goProGPS9],
	['KBAT', goProKBAT]
]);

const clock = goProGLPI.entries.get(0);

/** Of rows that are tables those that tell of places. */
const places = new Set(['GLPI', 'GPS5', 'GPS9', 'GPSF', 'GPSU']);

const utf8 = new TextDecoder('utf-8', { fatal: true });
const maxDepth = 8;
const structured = '?';

/** What the items of a stream say of the one that follows. */
interface Scope {
	scale: readonly number[];
	/** Types of the columns of a structure. */
	columns: string;
	/** Whether the clock that rows are timed by was told. */
	hasClock: boolean;
}

const readSample: ReadSample = (bytes, at, found) => {
	readLevel(bytes, at, found, 0);
};

export const readerOf = (): ReadSample => readSample;

function readLevel(bytes: Uint8Array, offset: number, found: TimedSink, depth: number): void {
	const scope: Scope = { scale: [], columns: '', hasClock: false };
	let before: Item | undefined;
	try {
		for (const item of itemsOf(bytes, offset, found.budget)) {
			const done = before;
			before = item;
			if (done) readItem(done, scope, [], found, depth);
		}
	} finally {
		if (before) readItem(before, scope, scope.scale, found, depth);
	}
}

function readItem(item: Item, scope: Scope, scale: readonly number[], found: TimedSink, depth: number): void {
	const { key, type, value, at } = item;
	if (type === '\0') {
		if (depth < maxDepth)
			found.attempt(key, () => {
				readLevel(value, at, found, depth + 1);
			});
		return;
	}
	if (key === 'SCAL') scope.scale = numbersOf(type, value) ?? [];
	if (key === 'SYST') scope.hasClock = true;
	if (key === 'TYPE') scope.columns = expanded(latin1(value));
	if (found.placesOnly && !places.has(key)) return;
	const table = rowTables.get(key);
	if (table) {
		readRows(table, item, scope, scale, found);
		return;
	}
	const entry = goProGPMF.entries.get(key);
	if (!entry) return;
	const raw = valueOf(entry, item, scope.columns, scale);
	if (raw !== undefined) found.tag(hasTexts(raw) ? listOf(entry) : entry, raw, [at, value.length]);
}

const hasTexts = (raw: RawValue): boolean => Array.isArray(raw) && typeof raw[0] === 'string';

const lists = new Map<Entry, Entry>();

/** The entry of texts that are not one. */
function listOf(entry: Entry): Entry {
	let list = lists.get(entry);
	if (!list) lists.set(entry, (list = { ...entry, list: true }));
	return list;
}

/** `f[3]L` as `fffL`. */
function expanded(columns: string): string {
	return columns
		.replace(/\0.*$/s, '')
		.replace(/(.)\[(\d{1,3})\]/g, (_all, type: string, count: string) => type.repeat(Number(count)))
		.slice(0, 256);
}

/** Numbers of one type; undefined where they are none. */
function numbersOf(type: string, bytes: Uint8Array): number[] | undefined {
	const number = Object.hasOwn(numbers, type) ? numbers[type] : undefined;
	if (!number) return undefined;
	const [size, read] = number;
	const reader = new ByteReader(bytes);
	return Array.from({ length: Math.floor(bytes.length / size) }, () => read(reader));
}

const scaled = (value: number, scale: readonly number[], column: number): number => {
	const by = scale[column % scale.length];
	return by === undefined || by === 0 ? value : value / by;
};

type Cell = number | string;

/** One row of a structure. */
function cellsOf(bytes: Uint8Array, columns: string, scale: readonly number[]): Cell[] {
	const reader = new ByteReader(bytes);
	const cells: Cell[] = [];
	for (const [index, type] of [...columns].entries()) {
		const number = Object.hasOwn(numbers, type) ? numbers[type] : undefined;
		if (number) cells.push(scaled(number[1](reader), scale, index));
		else if (type === 'F') cells.push(reader.latin1(4));
		else if (type === 'U') cells.push(reader.latin1(16));
		else if (type === 'c') cells.push(reader.latin1(1));
		else break;
	}
	return cells;
}

/** Each row is said of its own moment. */
function readRows(
	table: Table,
	item: Item,
	{ columns, hasClock }: Scope,
	scale: readonly number[],
	found: TimedSink
): void {
	const { type, size, value, at } = item;
	const width = type === structured ? 0 : (numbers[type]?.[0] ?? 0);
	const types = width > 0 ? type.repeat(Math.floor(size / width)) : columns;
	const count = size === 0 ? 0 : Math.floor(value.length / size);
	for (let row = 0; row < count; row++) {
		found.budget.item();
		found.moment(row, count);
		const cells = cellsOf(value.subarray(row * size, (row + 1) * size), types, scale);
		const range = [at + row * size, size] as const;
		for (const [column, cell] of cells.entries()) {
			const entry = table.entries.get(column);
			if (!entry) continue;
			if (entry === clock) {
				// What the time of a clock that was told comes to nobody says.
				if (!hasClock) found.tag(entry, '<uncalibrated>', range);
				continue;
			}
			// The day stands in the column before.
			const days = entry.value === 'goProDays' ? [cells[column - 1] ?? NaN, cell] : undefined;
			found.tag(entry, days ?? cell, range);
		}
	}
	found.moment(0, 1);
}

function valueOf(entry: Entry, item: Item, columns: string, scale: readonly number[]): RawValue | undefined {
	const { type, size, value } = item;
	if (type === 'c' || type === 'U') return texts(value, size === 1 ? 0 : size);
	if (type === 'F') return texts(value, 4);
	if (type === structured) {
		if (columns === '' || size === 0) return textOf(value);
		const rows = Array.from({ length: Math.floor(value.length / size) }, (_, row) =>
			cellsOf(value.subarray(row * size, (row + 1) * size), columns, scale)
				.map(shown)
				.join(' ')
		);
		return rows.length === 1 ? rows[0] : rows;
	}
	const all = numbersOf(type, value)?.map((number, index) => scaled(number, scale, index));
	if (!all || all.length === 0) return undefined;
	if (entry.binary) {
		const bytes = new TextEncoder().encode(all.map(shown).join(' '));
		return { binary: bytes.length, bytes };
	}
	return all.length === 1 ? all[0] : all;
}

const shown = (cell: Cell): string => (typeof cell === 'number' ? numberText(cell) : cell);

/** Texts of a size each; 0: one text. */
function texts(bytes: Uint8Array, size: number): RawValue {
	if (size === 0 || bytes.length <= size) return textOf(bytes);
	return Array.from({ length: Math.floor(bytes.length / size) }, (_, index) =>
		textOf(bytes.subarray(index * size, (index + 1) * size))
	);
}

/** UTF-8 where it is, else a letter a byte: units hold a degree sign. */
function textOf(bytes: Uint8Array): string {
	const end = bytes.indexOf(0);
	const plain = end < 0 ? bytes : bytes.subarray(0, end);
	try {
		return utf8.decode(plain);
	} catch {
		return latin1(plain);
	}
}

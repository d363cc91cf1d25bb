/** Which row of a maker's table holds for a value, and what comes of the value by it. */
import type { Entry, RawValue, Table } from '../model.ts';
import type { MakerHint, Place } from './note.ts';

/** Rows by id, of tables with ids that several rows share. */
const sharedIds = new WeakMap<Table, ReadonlyMap<number | string, readonly Entry[]>>();

function shared(table: Table): ReadonlyMap<number | string, readonly Entry[]> {
	let ids = sharedIds.get(table);
	if (!ids) {
		const all = new Map<number | string, Entry[]>();
		for (const row of table.rows) {
			const same = all.get(row.id);
			if (same) same.push(row);
			else all.set(row.id, [row]);
		}
		sharedIds.set(table, (ids = all));
	}
	return ids;
}

export const hintOf = (entry: Entry): MakerHint | undefined => entry.hint as MakerHint | undefined;

/** Whether any other row of its name counts before it. */
export const isWeak = (entry: Entry): boolean => hintOf(entry)?.weak === true;

/** The row of an id that holds at a place; undefined where none does. @param first the first row of that id */
export function rowAt(first: Entry, place: Place): Entry | undefined {
	const hint = hintOf(first);
	if (hint?.pick) {
		const index = hint.pick(place);
		return index === undefined ? undefined : shared(first.table).get(first.id)?.[index];
	}
	const when = hint?.when;
	if (when === undefined || when(place)) return first;
	for (const row of shared(first.table).get(first.id) ?? []) {
		if (row === first) continue;
		const own = hintOf(row)?.when;
		if (own === undefined || own(place)) return row;
	}
	return undefined;
}

/** The value that a row makes of what is stored; undefined where it has none in this file. */
export function valueAt(hint: MakerHint | undefined, raw: RawValue, place: Place): RawValue | undefined {
	if (hint === undefined) return raw;
	let value: RawValue | undefined = raw;
	if (hint.mask !== undefined && typeof value === 'number') value = masked(value, hint.mask);
	if (hint.offset) value = shifted(value, place.note.data.shown ?? place.note.data.base);
	if (hint.use) value = hint.use(value, place);
	if (hint.fact !== undefined && value !== undefined) place.note.facts.set(hint.fact, value);
	return value;
}

/** The bits of a number that a mask names, moved down to its lowest. */
export function masked(value: number, mask: number): number {
	const lowest = 31 - Math.clz32(mask & -mask);
	return ((value & mask) >>> lowest) >>> 0;
}

function shifted(raw: RawValue, by: number): RawValue {
	if (typeof raw === 'number') return raw + by;
	return Array.isArray(raw) ? raw.map((one: RawValue) => (typeof one === 'number' ? one + by : one)) : raw;
}

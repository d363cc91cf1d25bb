/**
 * JSON (RFC 8259) as tags: one a value, named after the keys on the way to it (`{"a":{"b":1}}` gives AB).
 */
import { DamagedFile } from '../damage.ts';
import { handOn } from '../io/budget.ts';
import type { ByteRange, RawValue, Table, TagSink } from '../model.ts';
import { entryFor } from '../table.ts';
import { cutPath } from './made-names.ts';

export interface JsonNames {
	readonly table: Table;
	/** The tag of a path (keys joined, each but the first with a capital), for those that no row of the table has. */
	readonly name: (id: string) => string;
	readonly group1?: string;
	/** Of the objects in a list the last one counts; usually the values of all of them gather. */
	readonly last?: true;
}

/**
 * Reads a text of JSON.
 * @param range where it lies in the file: all its tags are there
 * @throws DamagedFile for what is no JSON
 */
export function readJson(text: string, range: ByteRange, names: JsonNames, found: TagSink): void {
	found.budget.allocate(text.length * 2);
	let root: unknown;
	try {
		root = JSON.parse(withLongNumbers(text));
	} catch {
		throw new DamagedFile('not as JSON should be');
	}
	const values = new Map<string, RawValue[]>();
	const { table, name, group1 } = names;
	try {
		collect('', root, values, names, found);
	} finally {
		handOn(values, ([id, all]) => {
			const entry =
				table.entries.get(id) ??
				table.entries.get(capital(id)) ??
				entryFor(table, id, name(id), { list: true });
			const [first = ''] = all;
			found.tag(entry, all.length > 1 ? all : first, range, group1);
		});
	}
}

/** A number, or a text that may hold what looks like one. */
const numberOrText = /"(?:[^"\\]|\\.)*"|-?\d[\d.]*(?:[eE][-+]?\d+)?/g;
/** Numbers with more digits than are sure in floating point. */
const longNumber = /(?:\d\.?){16}/;

/** Long numbers as texts: all their digits are shown. */
function withLongNumbers(text: string): string {
	if (!longNumber.test(text)) return text;
	return text.replace(numberOrText, (all) =>
		!all.startsWith('"') && longNumber.test(all) ? `"${all}"` : all
	);
}

/** Gathers the values by path. Recursion is limited by the budget. */
function collect(
	id: string,
	value: unknown,
	values: Map<string, RawValue[]>,
	names: JsonNames,
	found: TagSink
): void {
	// A path is made of all keys above the value, for each value anew.
	found.budget.item(1 + (id.length >> 8));
	if (Array.isArray(value)) {
		const list = value as unknown[];
		found.budget.deeper(() => {
			for (const one of list) {
				const own = names.last && typeof one === 'object' ? new Map<string, RawValue[]>() : values;
				collect(id, one, own, names, found);
				if (own !== values) for (const [key, all] of own) values.set(key, all);
			}
		});
	} else if (typeof value === 'object' && value !== null) {
		const fields = value as Readonly<Record<string, unknown>>;
		found.budget.deeper(() => {
			for (const key of Object.keys(fields)) {
				const path = cutPath(id === '' ? key : id + capital(key), found);
				collect(path, fields[key], values, names, found);
			}
		});
	} else {
		const raw = typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
		const known = values.get(id);
		if (known) known.push(raw);
		else {
			found.budget.keep(id.length);
			values.set(id, [raw]);
		}
	}
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

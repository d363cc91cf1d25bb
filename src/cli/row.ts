/** One line of a report: a tag of the file, or what the disk or the command itself say. */
import { printed, valueOf, type Tag, type Value } from '#lib/parsers/index.ts';

interface Asked {
	/** Asked for as a number (`-TAG#`). */
	readonly numeric?: true;
	/** Number of the request it answers. */
	readonly asked?: number;
}

/** What is no tag of the file, or a tag with a value of its own. */
export interface Line extends Asked {
	readonly entry?: undefined;
	/** ExifTool's families 0 and 1. */
	readonly group0: string;
	readonly group1: string;
	readonly name: string;
	readonly value: Value;
	/** The value shown with `-n`, where that is another. */
	readonly plain?: Value;
}

/** Tags are rows as they are: there are many, and their values are computed when they are shown. */
export type Row = Line | (Tag & Asked);

export function nameOf(row: Row): string {
	return row.entry === undefined ? row.name : row.entry.name;
}

/** The value that is shown: as stored when `numeric`, else as read aloud. */
export function valueIn(row: Row, numeric: boolean): Value {
	const asStored = numeric || row.numeric === true;
	if (row.entry !== undefined) return asStored ? valueOf(row) : printed(row);
	return (asStored ? row.plain : undefined) ?? row.value;
}

/** Which families of groups are shown, in this order: `[1]` is `-G1`. */
export type Families = readonly (0 | 1)[];

/** The groups of a row joined, each told once: `EXIF:IFD0`, but `PNG` and not `PNG:PNG`. */
export function groupOf({ group0, group1 }: Pick<Row, 'group0' | 'group1'>, families: Families): string {
	// By index: taking an array apart goes through its iterator, and this is asked for every tag.
	const first = families[0];
	if (first === undefined) return '';
	const one = first === 0 ? group0 : group1;
	const second = families[1];
	if (second === undefined) return one;
	const other = second === 0 ? group0 : group1;
	return one === other ? one : `${one}:${other}`;
}

/** Rows under the name of their groups, in the order these are first met. */
export function byGroup(rows: readonly Row[], families: Families): ReadonlyMap<string, readonly Row[]> {
	const groups = new Map<string, Row[]>();
	for (const row of rows) {
		const group = groupOf(row, families);
		const known = groups.get(group);
		if (known) known.push(row);
		else groups.set(group, [row]);
	}
	return groups;
}

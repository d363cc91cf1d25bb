/** One line of a report: a tag of the file, or what the disk or the command itself say. */
import { printed, valueOf, type Tag, type Value } from '#lib/parsers/index.ts';

export interface Row {
	/** ExifTool's families 0 and 1. */
	readonly group0: string;
	readonly group1: string;
	readonly name: string;
	/** The tag it is; its value is computed when it is shown. */
	readonly tag?: Tag;
	/** The value, where it is no tag's, and the one shown with `-n` where that is another. */
	readonly value?: Value;
	readonly plain?: Value;
	/** Asked for as a number (`-TAG#`). */
	readonly numeric?: true;
	/** Number of the request it answers. */
	readonly asked?: number;
}

/** The value that is shown: as stored when `numeric`, else as read aloud. */
export function valueIn(row: Row, numeric: boolean): Value {
	const asStored = numeric || row.numeric === true;
	if (row.tag) return asStored ? valueOf(row.tag) : printed(row.tag);
	return (asStored ? row.plain : undefined) ?? row.value ?? '';
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

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
	/** Of the file itself. */
	readonly document?: undefined;
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

/** Which families of groups are shown, in this order: `[1]` is `-G1`. The third are the documents within a file. */
export type Families = readonly (0 | 1 | 3)[];

type Grouped = Pick<Row, 'group0' | 'group1' | 'document'>;

/** The groups of a row joined, each told once: `EXIF:IFD0`, but `PNG` and not `PNG:PNG`. */
export function groupOf(row: Grouped, families: Families): string {
	// By index: taking an array apart goes through its iterator, and this is asked for every tag.
	const first = families[0];
	if (first === undefined) return '';
	const second = families[1];
	if (second === undefined) return ofFamily(row, first);
	if (families.includes(3)) return withDocument(row, families);
	const one = ofFamily(row, first);
	const other = ofFamily(row, second);
	return one === other ? one : `${one}:${other}`;
}

function ofFamily({ group0, group1, document }: Grouped, family: Families[number]): string {
	return family === 0 ? group0 : family === 1 ? group1 : (document ?? 'Main');
}

/** What is of the file itself is not said to be so beside other groups. */
function withDocument(row: Grouped, families: Families): string {
	const shown = families.filter((family) => family !== 3 || row.document !== undefined);
	return [...new Set(shown.map((family) => ofFamily(row, family)))].join(':');
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

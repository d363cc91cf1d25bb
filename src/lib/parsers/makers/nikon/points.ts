/** Sets of focus points in Nikon's blocks: which there are is told by how the camera focused and by its scheme of points. */
import type { ConversionName } from '../../conversions.ts';
import type { Entry, Table } from '../../model.ts';
import { entryFor } from '../../table.ts';
import * as tables from '../../tags/makers/nikon.ts';
import { readRows } from '../binary.ts';
import type { Block, Note, Place } from '../note.ts';

interface Points {
	readonly at: number;
	readonly name: string;
	/** Bytes; fewer than three are a number, whose row has labels. */
	readonly count: number;
	/** How they are named. */
	readonly print?: ConversionName;
	/** Place of the row with the labels among those of its id. */
	readonly row?: number;
	readonly when: (note: Note) => boolean;
}

const schemaOf = ({ facts }: Note): number => Number(facts.get('schema'));
const isContrast = ({ facts }: Note): boolean => facts.get('detection') === 1;
const hasPlace = ({ facts }: Note): boolean => facts.get('coordinates') === 1;

const used = 'AFPointsUsed';
const set = (
	at: number,
	name: string,
	schema: number,
	count: number,
	print: ConversionName,
	when: (note: Note) => boolean = () => true
): Points => ({ at, name, count, print, when: (note) => schemaOf(note) === schema && when(note) });
const labelled = (at: number, schema: number, count: number, row: number): Points => ({
	...{ at, name: used, count, row },
	when: (note) => schemaOf(note) === schema
});
/** Modes in which the camera chose among points. */
const choosing = new Set([8, 9, 13]);
const chose = (note: Note): boolean => !isContrast(note) && choosing.has(Number(note.facts.get('areaMode')));
const noContrast = (note: Note): boolean => !isContrast(note);
const noPlace = ({ facts }: Note): boolean => facts.get('coordinates') === 0;

/** Modes in which the points of the whole picture count: all of them, and following a subject. */
const wholePicture = new Set([197, 207]);
const whole = (at: number, count: number, print: ConversionName, model: RegExp): Points => ({
	...{ at, name: used, count, print },
	when: (note) => model.test(note.model) && wholePicture.has(Number(note.facts.get('areaMode')))
});

const sets: ReadonlyMap<Table, readonly Points[]> = new Map<Table, readonly Points[]>([
	[
		tables.nikonAFInfo2V0100,
		[
			labelled(8, 0, 1, 3),
			set(8, used, 1, 7, 'nikonPoints51'),
			labelled(8, 2, 2, 1),
			set(8, used, 3, 5, 'nikonPoints39'),
			set(28, 'AFPointsSelected', 7, 20, 'nikonPoints153', noContrast)
		]
	],
	[
		tables.nikonAFInfo2V0101,
		[
			labelled(8, 0, 1, 3),
			set(8, used, 1, 7, 'nikonPoints51', (note) => !chose(note)),
			set(28, used, 1, 7, 'nikonPoints51', chose),
			labelled(8, 2, 2, 1),
			set(8, used, 7, 20, 'nikonPoints153'),
			set(28, 'AFPointsSelected', 7, 20, 'nikonPoints153', chose),
			set(48, 'AFPointsInFocus', 1, 7, 'nikonPoints51'),
			set(48, 'AFPointsInFocus', 7, 20, 'nikonPoints153')
		]
	],
	[
		tables.nikonAFInfo2V0200,
		[
			set(8, used, 4, 17, 'nikonPoints73'),
			set(8, used, 5, 21, 'nikonGrid15'),
			set(8, used, 6, 29, 'nikonGrid21'),
			set(7, 'PrimaryAFPoint', 5, 1, 'nikonPointOf15'),
			set(7, 'PrimaryAFPoint', 6, 1, 'nikonPointOf21')
		]
	],
	[
		tables.nikonAFInfo2V0300,
		[
			set(10, used, 1, 7, 'nikonPoints51', noPlace),
			set(10, used, 8, 11, 'nikonPoints81', noPlace),
			set(10, used, 9, 14, 'nikonPoints105', noPlace)
		]
	],
	[
		tables.nikonAFInfo2V0400,
		[
			whole(10, 51, 'nikonGrid27x15', /^NIKON Z [89]/),
			whole(10, 38, 'nikonGrid23x13', /^NIKON Z ?(?:f|6_3|5_2)\b/),
			whole(10, 29, 'nikonGrid21x11', /^NIKON Z50_2/)
		]
	]
]);

const entries = new Map<Points, Entry>();

/** The entry of a set, made once. */
function entryOf(table: Table, points: Points): Entry | undefined {
	if (points.row !== undefined) return table.rows.filter(({ id }) => id === points.at)[points.row];
	let entry = entries.get(points);
	if (!entry) {
		entry = entryFor(table, points.at, points.name, points.print ? { print: points.print } : {});
		entries.set(points, entry);
	}
	return entry;
}

/** A block that is read by a table, and its sets of points. */
export const withPoints =
	(table: Table): Block =>
	(place: Place) => {
		const { note, at } = place;
		const bytes = place.bytes();
		for (const fact of ['schema', 'detection', 'coordinates']) note.facts.delete(fact);
		note.facts.set('areaMode', bytes[5] ?? 0);
		readRows(bytes, at, note, table);
		readPosition(bytes, at, note, table);
		for (const points of sets.get(table) ?? []) {
			const own = bytes.subarray(points.at, points.at + points.count);
			const entry = own.length > 0 && points.when(note) ? entryOf(table, points) : undefined;
			if (entry) note.found.tag(entry, valueOf(own), [at + points.at, own.length]);
		}
	};

const valueOf = (bytes: Uint8Array): string | number =>
	bytes.length < 3
		? (bytes[0] ?? 0) + (bytes[1] ?? 0) * 256
		: [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');

/** The grid that a place in the picture is counted in: pixels of a column, and by camera of a row, and which are the middle. */
const columnWidth = 260;
interface Grid {
	readonly model: RegExp;
	readonly rowHeight: number;
	readonly column: number;
	readonly row: number;
}
const grid = (model: RegExp, rowHeight: number, column: number, row: number): Grid => ({
	...{ model, rowHeight, column, row }
});
/** Where the place stands in blocks that have one, and the grids of their cameras. */
const grids: ReadonlyMap<Table, readonly [from: number, of: readonly Grid[]]> = new Map([
	[
		tables.nikonAFInfo2V0300,
		[
			46,
			[
				grid(/^NIKON (?:D780|Z (?:5|6|6_2))$/, 286, 11, 7),
				grid(/^NIKON Z 7(?:_2)?$/, 292, 15, 9),
				grid(/^NIKON Z (?:30|50|fc)$/, 286, 10, 6)
			]
		]
	],
	[
		tables.nikonAFInfo2V0400,
		[
			66,
			[
				grid(/^NIKON Z ?(?:f|6_3|5_2)$/, 286, 11, 7),
				grid(/^NIKON Z [89]$/, 292, 15, 9),
				grid(/^NIKON Z50_2$/, 286, 10, 6)
			]
		]
	]
] as const);

/** The place of the focus, in columns and rows from the middle. */
function readPosition(bytes: Uint8Array, at: number, note: Note, table: Table): void {
	const [from = 0, all = []] = grids.get(table) ?? [];
	const own = all.find(({ model }) => model.test(note.model));
	if (!own || !hasPlace(note) || from + 4 > bytes.length) return;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const { column, row, rowHeight } = own;
	const pushed = [
		['FocusPositionHorizontal', from, columnWidth, column, 'nikonColumn'],
		['FocusPositionVertical', from + 2, rowHeight, row, 'nikonRow']
	] as const;
	for (const [name, place, size, center, print] of pushed) {
		const pixels = view.getUint16(place, note.data.little);
		if (pixels === 0) continue;
		const entry = entryFor(table, place + 1, name, { print: `${print}${center}` as ConversionName });
		note.found.tag(entry, Math.floor(pixels / size), [at + place, 2]);
	}
}

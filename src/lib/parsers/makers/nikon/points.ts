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
const noContrast = (note: Note): boolean => !isContrast(note);
const noPlace = (note: Note): boolean => !hasPlace(note);

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
			set(8, used, 1, 7, 'nikonPoints51', isContrast),
			set(28, used, 1, 7, 'nikonPoints51', noContrast),
			labelled(8, 2, 2, 1),
			set(8, used, 7, 20, 'nikonPoints153'),
			set(28, 'AFPointsSelected', 7, 20, 'nikonPoints153', noContrast),
			set(48, 'AFPointsInFocus', 1, 7, 'nikonPoints51'),
			set(48, 'AFPointsInFocus', 7, 20, 'nikonPoints153')
		]
	],
	[
		tables.nikonAFInfo2V0200,
		[
			set(8, used, 4, 17, 'nikonPoints73'),
			set(8, used, 5, 21, 'nikonGrid15'),
			set(8, used, 6, 29, 'nikonGrid21')
		]
	],
	[
		tables.nikonAFInfo2V0300,
		[
			set(10, used, 1, 7, 'nikonPoints51', noPlace),
			set(10, used, 8, 11, 'nikonPoints81', noPlace),
			set(10, used, 9, 14, 'nikonPoints105', noPlace)
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
		readRows(bytes, at, note, table);
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

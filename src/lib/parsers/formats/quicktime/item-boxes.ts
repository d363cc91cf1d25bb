/** The boxes of a `meta` box that tell of items, as rules of the walk; what they tell of is read when the walk is over. */
import { ByteReader } from '../../io/byte-reader.ts';
import { entryFor } from '../../table.ts';
import type { Box } from './boxes.ts';
import { pushProperties } from './item-properties.ts';
import {
	readInfo,
	readLocations,
	readPrimary,
	readProperties,
	readReferences,
	type ItemTables
} from './item-tables.ts';
import { assignDocuments } from './items.ts';
import type { Movie } from './movie.ts';
import { readWhole, type Rule } from './rules.ts';
import { tableNamed } from './tables.ts';

/** A box that tells of items; `how` reads it into the tables of the `meta` box it lies in. */
const items = (how: (box: Box, tables: ItemTables, movie: Movie) => void): Rule =>
	readWhole((box, movie) => {
		const meta = movie.metas.at(-1);
		if (meta) how(box, meta.items, movie);
	});

/** `idat` that says nothing by itself. */
const otherData = entryFor(tableNamed('QuickTime::Meta'), 'idat', 'Unknown_idat', { unknown: true });

/** What is done with each of those boxes. */
export const itemRules: readonly (readonly [string, Rule])[] = [
	['iinf', items((box, tables, { found }) => readInfo(box, tables, found.budget))],
	['iloc', items((box, tables, { found }) => readLocations(box, tables, found.budget))],
	['iref', items((box, tables, { found }) => readReferences(box, tables, found.budget))],
	['iprp', items((box, tables, { found }) => readProperties(box, tables, found.budget))],
	[
		'pitm',
		items((box, tables, movie) => {
			tables.primary = readPrimary(box);
			movie.tag(
				'QuickTime::Meta',
				'PrimaryItemReference',
				tables.primary,
				box.offset + 4,
				box.bytes.length - 4
			);
		})
	],
	[
		'idat',
		items((box, tables, movie) => {
			tables.data = box;
			// Only in files of this type ExifTool takes it for the size of a grid of tiles.
			if (movie.found.type?.type !== 'HEIC' || box.bytes.length < 8) {
				movie.push(otherData, { binary: box.size, bytes: box.bytes }, box.offset, box.bytes.length);
				return;
			}
			const reader = new ByteReader(box.bytes);
			const words = Array.from({ length: box.bytes.length >> 1 }, () => reader.u16());
			movie.tag('QuickTime::Meta', 'MetaImageSize', words, box.offset, box.bytes.length);
		})
	]
];

/** At the end of a `meta` box: pushes the properties of its items, and leaves the items to be read. */
export function finishItems(tables: ItemTables, movie: Movie): void {
	if (tables.items.size === 0) return;
	assignDocuments(tables, movie);
	pushProperties(tables, movie);
	movie.items.push(tables);
}

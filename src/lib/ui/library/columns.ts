/** The columns of the table: a list, so that a column is one entry. */
import { avColumnNames, type AvColumn } from '#lib/library/av-facets.ts';
import { cameraFacets, type CameraFacet } from '#lib/library/camera-facets.ts';
import type { Item } from '#lib/library/item.ts';
import { avWords } from '#lib/state/messages/av-words.ts';
import { cameraWords } from '#lib/state/messages/camera-words.ts';
import { locale, words } from '#lib/state/messages/words.svelte.ts';
import type { Words } from '#lib/state/messages/en.ts';
import { nameOfCustom, type CustomField } from '#lib/library/custom-field.ts';
import { printOpen, type CustomName } from '#lib/library/open-names.ts';
import type { SortKey } from '#lib/library/query/ast.ts';
import { avCellText } from './av-text.ts';
import { durationText, labelText, sizeText, takenText } from './item-text.ts';

export interface Column {
	readonly id: keyof Words['library']['columns'] | CameraFacet | AvColumn | CustomName;
	/** What it is called, where that is not among the words of tables. */
	readonly name?: string;
	/** Share of the width (fr), and the least pixels. */
	readonly share: number;
	readonly least: number;
	/** Shown only where the table is at least this wide, pixels. */
	readonly from: number;
	/** Shown only where somebody chose it, however wide the table is. */
	readonly chosenOnly?: true;
	readonly sort?: SortKey;
	readonly text: (item: Item) => string;
	/** Words that are searched for are looked for in it, and highlighted. */
	readonly searched?: true;
	/** Numbers stand at the end of the cell. */
	readonly numeric?: true;
}

const decimal = (value: number, digits = 1) =>
	new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(value);

/**
 * The columns of a table: those chosen, else all that have a place at its width; where there is no room for all of them, the
 * ones that narrow tables do without go first.
 * @param chosen ids; undefined where nobody chose
 * @param width of the table, pixels
 * @param room of that what columns may take
 * @param own columns of custom fields
 */
export function columnsFor(
	chosen: readonly string[] | undefined,
	width: number,
	room = width,
	own: readonly Column[] = []
): Column[] {
	const all = allColumns(own);
	if (chosen === songColumns) {
		const songs = songColumns.flatMap((id) => all.find((column) => column.id === id) ?? []);
		let left = room;
		return songs.filter((column, at) => (left -= column.least) >= 0 || at === 0);
	}
	const shown = all.filter(({ id, from, chosenOnly }) =>
		chosen ? chosen.includes(id) : !chosenOnly && width >= from
	);
	/** What only a choice brings was asked for by name: it stays longest, but for the name itself. */
	const latestOf = ({ from, chosenOnly }: Column) => (chosenOnly ? Math.min(from, 1) : from);
	const least = () => shown.reduce((sum, column) => sum + column.least, 0);
	while (shown.length > 1 && least() > room) {
		const latest = Math.max(...shown.map(latestOf));
		shown.splice(
			shown.findLastIndex((column) => latestOf(column) === latest),
			1
		);
	}
	return shown;
}

/** What a table of nothing but songs shows where nobody chose, what matters most first. */
export const songColumns: readonly string[] = [
	...['name', 'title', 'artist', 'album', 'tracknumber', 'duration', 'genre', 'year', 'rating', 'size']
];

/** Narrower than this a row has a second line, for what has no column. Pixels. */
const narrow = 560;
/** What that line says where nobody chose, what matters most first: its end is cut off. */
const briefly = ['rating', 'taken', 'duration', 'camera', 'dimensions'];

/**
 * What the second line of a row says in a narrow table; nothing in wider ones.
 * @param shown those that have a column
 * @param sort what the list is sorted by comes first
 */
export function columnsBelow(
	chosen: readonly string[] | undefined,
	width: number,
	shown: readonly Column[],
	sort: SortKey,
	own: readonly Column[] = []
): Column[] {
	if (width >= narrow) return [];
	const all = allColumns(own);
	const below = (chosen ?? briefly).flatMap((id) => all.find((column) => column.id === id) ?? []);
	const sorted = all.find((column) => column.sort === sort);
	return [...new Set(sorted ? [sorted, ...below] : below)].filter((column) => !shown.includes(column));
}

/** All that a table can show, in the order in which it does. @param own columns of custom fields */
const allColumns = (own: readonly Column[]): readonly Column[] => [
	...columns,
	...avColumns,
	...cameraColumns,
	...own
];

/** The heading of a column. */
export function columnTitle({ id, name }: Column): string {
	if (name !== undefined) return name;
	const camera = (cameraWords().fields as Readonly<Record<string, string>>)[id];
	// Without a name it is one of those that every table has.
	const av = (avWords().fields as Readonly<Record<string, string>>)[id];
	return (
		camera ??
		(avColumns.some((one) => one.id === id) ? av : undefined) ??
		words().library.columns[id as keyof Words['library']['columns']]
	);
}

/** What columns are called, by what they sort by. */
export const sortTitles = (): ReadonlyMap<SortKey, string> =>
	new Map(allColumns([]).flatMap((column) => (column.sort ? [[column.sort, columnTitle(column)]] : [])));

/** Columns of custom fields. @param queryNameOf what queries call a field: to sort by it */
export function ownColumns(
	fields: readonly CustomField[],
	queryNameOf: (field: CustomField) => string
): Column[] {
	return fields.map((field): Column => {
		const id = nameOfCustom(field);
		const numeric = field.type === 'whole' || field.type === 'number';
		return {
			id,
			name: field.name,
			share: numeric ? 0 : 1,
			least: 96,
			from: 1350,
			sort: queryNameOf(field),
			text: (item) => printOpen(item.open?.[id]),
			...(numeric ? { numeric: true } : {})
		};
	});
}

export const columns: readonly Column[] = [
	{ id: 'name', share: 3, least: 130, from: 0, sort: 'name', searched: true, text: (item) => item.name },
	{
		id: 'title',
		share: 2,
		least: 120,
		from: 1100,
		sort: 'title',
		searched: true,
		text: (item) => item.title ?? ''
	},
	{ id: 'type', share: 0, least: 84, from: 620, sort: 'type', text: (item) => item.type },
	{ id: 'taken', share: 0, least: 150, from: 480, sort: 'taken', text: takenText },
	{
		id: 'dimensions',
		share: 0,
		least: 112,
		from: 900,
		sort: 'megapixels',
		numeric: true,
		text: (item) => (item.width && item.height ? `${item.width} × ${item.height}` : '')
	},
	{
		id: 'duration',
		share: 0,
		least: 64,
		from: 1000,
		sort: 'duration',
		numeric: true,
		// Some cameras keep a picture as the one frame of a film: nobody wants to know how long that is.
		text: ({ kind, duration }) => (duration === undefined || kind === 'raw' ? '' : durationText(duration))
	},
	{
		id: 'camera',
		share: 2,
		least: 130,
		from: 760,
		sort: 'camera',
		searched: true,
		text: (item) => item.camera ?? item.artist ?? ''
	},
	{
		id: 'lens',
		share: 2,
		least: 110,
		from: 1300,
		sort: 'lens',
		searched: true,
		text: (item) => item.lens ?? ''
	},
	{
		id: 'exposure',
		share: 0,
		least: 160,
		from: 1150,
		text: (item) =>
			[
				item.shutter === undefined
					? ''
					: item.shutter < 0.3
						? `1/${decimal(1 / item.shutter, 0)}`
						: `${decimal(item.shutter)} s`,
				item.aperture === undefined ? '' : `ƒ/${decimal(item.aperture)}`,
				item.iso === undefined ? '' : `ISO ${item.iso}`
			]
				.filter(Boolean)
				.join('  ')
	},
	{
		id: 'rating',
		share: 0,
		least: 88,
		from: 620,
		sort: 'rating',
		text: (item) => (item.rating ? '★'.repeat(item.rating) : '')
	},
	{
		id: 'flag',
		share: 0,
		least: 80,
		from: 1250,
		sort: 'flag',
		text: (item) => (item.flag ? words().curation.flags[item.flag] : '')
	},
	{ id: 'label', share: 0, least: 70, from: 1250, sort: 'label', text: (item) => labelText(item.label) },
	{
		id: 'size',
		share: 0,
		least: 88,
		from: 300,
		sort: 'size',
		numeric: true,
		text: (item) => sizeText(item.size)
	},
	{
		id: 'state',
		share: 0,
		least: 70,
		from: 1400,
		text: (item) => (item.state === 'absent' ? words().library.absent : '')
	}
];

const avTexts: ReadonlySet<AvColumn> = new Set(
	'artist album genre codec albumartist composer mood recordlabel'.split(' ') as AvColumn[]
);
const avShort: ReadonlySet<AvColumn> = new Set<AvColumn>(['key', 'year', 'bpm', 'tracknumber', 'discnumber']);
/** What films and sound say of themselves: for those who choose it. Most libraries are pictures, and all of it would be empty. */
export const avColumns: readonly Column[] = avColumnNames.map((id): Column => {
	const words = avTexts.has(id);
	return {
		id,
		share: words ? 1 : 0,
		least: words ? 110 : avShort.has(id) ? 60 : 96,
		from: 1600,
		chosenOnly: true,
		sort: id,
		text: (item) => avCellText(item, id),
		...(words || id === 'key' || id === 'isrc' ? {} : { numeric: true })
	};
});

/** What cameras say beyond exposure: for those who choose it, and for wide tables. */
export const cameraColumns: readonly Column[] = cameraFacets.map((id): Column => {
	const numeric = id === 'actuations';
	return {
		id,
		share: numeric ? 0 : 1,
		least: 96,
		from: 1600,
		sort: id,
		text: (item) => {
			const value = item[id];
			return typeof value === 'number' ? decimal(value, 0) : (value ?? '');
		},
		...(numeric ? { numeric: true } : {})
	};
});

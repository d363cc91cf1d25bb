/**
 * The columns of an export, by name: a field of the query registry, a field of curation, a field of one's own
 * (`custom:ULID`), or a tag by its ExifTool name (`Group:Name`, or `Name` in any group).
 */
import { fieldsOfCuration, isSet, type Element, type Taken, type Values } from './curation.ts';
import { placeOf } from './effective.ts';
import type { Item } from './item.ts';
import { familyOf, printOpen } from './open-names.ts';
import { fields, type Field } from './query/fields.ts';
import type { TagName, TagValue } from './query/tags.ts';

/** A moment, on the wall there or as the world has it. */
export interface Moment {
	readonly moment: Taken;
	readonly clock: 'wall' | 'real';
}

/** What stands in one place of a table. */
export type Cell = string | number | boolean | Moment | readonly string[] | undefined;

/** `raw`: numbers as they are kept; `printed`: as ExifTool and people write them. */
export type Manner = 'raw' | 'printed';

/** What a row is made of. */
export interface ExportSubject {
	readonly item: Item;
	/** What is said of it, as it counts; albums by name. */
	readonly values: Values;
	/** By place among the tags that were asked for. */
	readonly tags: readonly (readonly TagValue[])[];
}

export interface ExportColumn {
	readonly name: string;
	/** The tag it is, where it is one: to be asked for beforehand. */
	readonly tag?: TagName;
	readonly read: (subject: ExportSubject, manner: Manner) => Cell;
}

/** What an export has where nobody chose: what a table shows, and where the file is. */
export const usualColumns: readonly string[] = [
	...[
		'name',
		'title',
		'type',
		'taken',
		'width',
		'height',
		'duration',
		'camera',
		'lens',
		'shutter',
		'aperture'
	],
	...['iso', 'rating', 'flag', 'label', 'keyword', 'size', 'path']
];

/** What stands below the pictures of a contact sheet where nobody chose. */
export const usualCaptions: readonly string[] = ['name', 'title', 'taken'];

/** The columns of a table on screen that are several here. */
const ofTable: Readonly<Record<string, readonly string[]>> = {
	dimensions: ['width', 'height'],
	exposure: ['shutter', 'aperture', 'iso'],
	camera: ['camera', 'artist'],
	picture: []
};

/** Columns as a table shows them. @param shown ids of its columns; undefined where nobody chose */
export function columnsOfTable(shown: readonly string[] | undefined): readonly string[] {
	// One that is shown may stand in another, too.
	return shown ? [...new Set(shown.flatMap((id) => ofTable[id] ?? [id]))] : usualColumns;
}

/** Fields that the query registry has no name for of its own. */
const curationOnly = ['location', 'city', 'country', 'position', 'review', 'stack'] as const;
/** Of a name that the query registry has for something else. */
const said = 'said:';

/** All columns there are by name, but for tags and fields of one's own. */
export const columnNames: readonly string[] = [
	...fields
		.filter((field) => field.read && !['stack', 'stacked', 'pair', 'in'].includes(field.name))
		.map(({ name }) => name),
	...curationOnly,
	`${said}state`
];

/**
 * Columns by their names, in this order; a name that is none is left out.
 * @returns with the tags that are to be read for them
 */
export function exportColumns(names: readonly string[]): {
	readonly columns: readonly ExportColumn[];
	readonly tags: readonly TagName[];
} {
	const tags: TagName[] = [];
	const columns = names.flatMap((name): ExportColumn[] => {
		const known = ofCuration(name) ?? ofField(name) ?? ofOpen(name);
		if (known) return [known];
		const tag = tagNamed(name);
		if (!tag) return [];
		const place = tags.push(tag) - 1;
		return [
			{
				name,
				tag,
				read: ({ tags: values }, manner) => {
					const found = (values[place] ?? []).map((one) => one[manner]);
					return found.length > 1 ? found : found[0];
				}
			}
		];
	});
	return { columns, tags };
}

/** A tag as people name it; undefined where nothing could be named so. */
export function tagNamed(name: string): TagName | undefined {
	const match = /^(?:([A-Za-z0-9_-]{1,64}):)?([A-Za-z0-9_-]{1,120})$/.exec(name);
	if (!match?.[2]) return undefined;
	return match[1] === undefined ? { name: match[2] } : { group: match[1], name: match[2] };
}

function ofField(name: string): ExportColumn | undefined {
	const field = fields.find((one) => one.name === name);
	const { read } = field ?? {};
	if (!field || !read) return undefined;
	if (name === 'taken')
		return { name, read: ({ values }) => values.taken && { moment: values.taken, clock: 'wall' } };
	if (name === 'place') return { name, read: ({ values }) => placeOf(values) };
	if (field.type.kind === 'date') return { name, read: ({ item }) => momentOf(read(item)) };
	return {
		name,
		read: ({ item }, manner) => {
			const value = read(item);
			return typeof value === 'number' && manner === 'printed' ? printed(field, value) : value;
		}
	};
}

function momentOf(at: unknown): Moment | undefined {
	return typeof at === 'number' ? { moment: { at }, clock: 'real' } : undefined;
}

function ofCuration(name: string): ExportColumn | undefined {
	const own = name.startsWith(said) ? name.slice(said.length) : name;
	const field = fieldsOfCuration.find((one) => one.name === own);
	if (!field || (own === name && !(curationOnly as readonly string[]).includes(name))) return undefined;
	return {
		name,
		read({ values }) {
			const value = values[field.name as keyof Values];
			if (value === undefined) return undefined;
			if (isSet(field.name)) return (value as readonly Element[]).map(field.print);
			return typeof value === 'number' ? value : field.print(value as never);
		}
	};
}

function ofOpen(name: string): ExportColumn | undefined {
	if (!familyOf(name)) return undefined;
	return {
		name,
		read({ values }) {
			const value = (values as Readonly<Record<string, unknown>>)[name];
			if (Array.isArray(value)) return value.map(printOpen);
			if (typeof value === 'object' && value !== null && 'at' in value)
				return { moment: value as Taken, clock: 'wall' };
			return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
				? value
				: undefined;
		}
	};
}

const sizes = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** As people write it, the same in every language. */
function printed({ name, type }: Field, value: number): string | number {
	const unit = type.kind === 'number' ? type.unit : undefined;
	switch (unit) {
		case 'bytes': {
			const step = Math.min(sizes.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(value, 1)) / 3)));
			return `${Number((value / 1000 ** step).toPrecision(3))} ${sizes[step] ?? ''}`;
		}
		case 'seconds':
			if (name === 'shutter')
				return value > 0 && value < 0.4 ? `1/${Math.round(1 / value)}` : `${Number(value.toFixed(1))}`;
			return clockTime(value);
		case 'aperture':
			return `f/${Number(value.toFixed(1))}`;
		case 'millimetres':
			return `${Number(value.toFixed(1))} mm`;
		case 'megapixels':
		case 'ratio':
			return Number(value.toFixed(2));
		case 'percent':
			return `${Math.round(value)} %`;
		default:
			return value;
	}
}

function clockTime(seconds: number): string {
	const whole = Math.round(seconds);
	const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
	const two = (part: number) => String(part).padStart(2, '0');
	return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

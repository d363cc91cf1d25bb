// Every field that a query can name: the one registry of parser, evaluator, suggestions and help.
import { codecName } from '../codecs.ts';
import { completeness } from '../completeness.ts';
import { datePrecisions } from '../edtf.ts';
import type { Item } from '../item.ts';
import { keyName } from '../musical-key.ts';
import { linesOf } from '../resolution.ts';
import { stackRules } from '../stacks.ts';
import type { OpenName } from '../open-names.ts';
import { fold } from './fold.ts';
import { songFields } from './song-fields.ts';
import type { Unit } from './units.ts';

/** How the text of a field is compared with a value. */
export type TextMatching =
	/** The whole text: `kind:photo`. */
	| 'whole'
	/** Unquoted any part, quoted the whole: `camera:nikon`, `camera:"NIKON D70"`. */
	| 'name'
	/** Any part: `title:summer`. */
	| 'prose'
	/** The whole, or, unquoted, one step of a path of keywords: `keyword:dog` finds `animals/dog`. */
	| 'tree'
	/** A folder and all below it; from the root where it begins with `/`. */
	| 'folder';

export type FieldType =
	| {
			readonly kind: 'number';
			readonly unit: Unit;
			/** Part of a value by which two may differ and still be equal: 1/60 s is written in many ways. */
			readonly slack?: number;
			/** `12` means everything that rounds to it. */
			readonly rounds?: boolean;
			/** Words for ranges, lower end in, upper end out. */
			readonly names?: Readonly<Record<string, readonly [number, number]>>;
	  }
	/** `wall`: by the clock on the wall there, stored as if it were UTC. `real`: an instant, shown in local time. */
	| { readonly kind: 'date'; readonly clock: 'wall' | 'real' }
	| {
			readonly kind: 'text';
			readonly matching: TextMatching;
			/** All there are; another is a mistake. */
			readonly values?: readonly string[];
			/** What is meant by a value that may be written in several ways: `h265` is `hevc`. */
			readonly canon?: (written: string) => string | undefined;
	  }
	/** A root, by its number or name. */
	| { readonly kind: 'root' }
	/** A distance from a place: `48.2,16.4~10km`. */
	| { readonly kind: 'near' }
	/** Whether another field has a value. */
	| { readonly kind: 'presence'; readonly present: boolean };

export interface Field {
	readonly name: string;
	readonly aliases: readonly string[];
	readonly type: FieldType;
	/** Absent for fields that speak of other fields. */
	readonly read?: (item: Item) => number | string | readonly string[] | undefined;
	/** Of a field that only this library has: what its values are kept under. */
	readonly open?: OpenName;
	/** Has a list of values. */
	readonly many?: true;
	/** Most libraries have no item that says it. */
	readonly rare?: true;
	/** The value that says there is none. */
	readonly nothing?: string;
	/** Values as people write them, for messages and help. */
	readonly examples: readonly string[];
}

const instant = { kind: 'date', clock: 'real' } as const;
const count = { kind: 'number', unit: 'count' } as const;
const whole = { kind: 'text', matching: 'whole' } as const;
const name = { kind: 'text', matching: 'name' } as const;
const prose = { kind: 'text', matching: 'prose' } as const;
const tree = { kind: 'text', matching: 'tree' } as const;

/** What an item has of its own that can be asked for. */
type Told = {
	[K in keyof Item]-?: Item[K] extends ReturnType<NonNullable<Field['read']>> ? K : never;
}[keyof Item];

/** A field that an item has under the same name. */
const ofItem = (told: Told, type: FieldType, examples: readonly string[], ...aliases: string[]): Field => ({
	name: told,
	aliases,
	type,
	read: (item) => item[told],
	examples
});

/** Year on the wall clock of an instant kept as UTC; a decade has none. */
const yearOf = ({ taken, takenPart }: Item) =>
	taken === undefined || takenPart === 'decade' ? undefined : new Date(taken).getUTCFullYear();
const area = (item: Item) =>
	item.width === undefined || item.height === undefined ? undefined : (item.width * item.height) / 1e6;
const proportion = (item: Item) => (item.width && item.height ? item.width / item.height : undefined);

/** What films and sound say of themselves. */
const filmAndSound: readonly Field[] = [
	ofItem(
		'duration',
		{
			kind: 'number',
			unit: 'seconds',
			rounds: true,
			names: {
				'under-1min': [0, 60],
				'1-5min': [60, 300],
				'5-20min': [300, 1200],
				'20-60min': [1200, 3600],
				'over-1h': [3600, Infinity]
			}
		},
		['>3min', '10s..1:30', '1-5min'],
		'length'
	),
	{
		// Of a film both: who looks for AAC looks for it wherever it is.
		name: 'codec',
		aliases: ['codecs', 'encoding'],
		type: { ...name, canon: codecName },
		many: true,
		read: ({ codec, sound }) => [codec, sound].flatMap((one) => one ?? []),
		examples: ['h264', 'aac', 'flac']
	},
	{
		// Of photos nobody asks so: they have megapixels.
		name: 'resolution',
		aliases: ['res'],
		type: {
			kind: 'number',
			unit: 'lines',
			names: {
				sd: [0, 720],
				'720p': [720, 1080],
				'1080p': [1080, 1440],
				'1440p': [1440, 2160],
				'4k': [2160, 4320],
				'8k': [4320, Infinity],
				hd: [720, 1080],
				'full-hd': [1080, 1440],
				fullhd: [1080, 1440],
				uhd: [2160, 4320]
			}
		},
		read: ({ kind, width, height }) => (kind === 'video' ? linesOf(width, height) : undefined),
		examples: ['4k', '1080p', '>=1080p', '1920x1080']
	},
	ofItem(
		'fps',
		{ kind: 'number', unit: 'fps', rounds: true },
		['>=50', '24', '23.976', '25..30'],
		'framerate',
		'frame-rate'
	),
	ofItem(
		'bitrate',
		{
			kind: 'number',
			unit: 'bits',
			rounds: true,
			names: {
				'under-128k': [0, 128e3],
				'128k-256k': [128e3, 256e3],
				'256k-1m': [256e3, 1e6],
				'1m-5m': [1e6, 5e6],
				'5m-20m': [5e6, 20e6],
				'20m-100m': [20e6, 100e6],
				'over-100m': [100e6, Infinity]
			}
		},
		['320k', '>=10M', '128k..256k'],
		'bit-rate'
	),
	ofItem(
		'channels',
		{
			...count,
			names: { mono: [1, 2], stereo: [2, 3], surround: [3, Infinity], '5.1': [6, 7], '7.1': [8, 9] }
		},
		['stereo', '5.1', '6'],
		'channel'
	),
	ofItem(
		'samplerate',
		{ kind: 'number', unit: 'hertz', rounds: true },
		['44.1kHz', '48000', '>=96kHz'],
		'sample-rate'
	),
	{
		// Whoever looks for one of several finds what they made together.
		...ofItem('artist', name, ['"Nina Simone"'], 'artists'),
		many: true,
		read: ({ artist, song }) => song?.artists ?? (artist === undefined ? undefined : [artist])
	},
	{
		...ofItem('genre', name, ['jazz'], 'genres'),
		many: true,
		read: ({ genre, song }) => song?.genres ?? (genre === undefined ? undefined : [genre])
	},
	ofItem('key', { ...whole, canon: keyName }, ['Am', 'F#m', '8A'], 'initialkey'),
	ofItem(
		'bpm',
		{
			kind: 'number',
			unit: 'count',
			rounds: true,
			names: {
				'under-90': [0, 90],
				'90-110': [90, 110],
				'110-130': [110, 130],
				'130-150': [130, 150],
				'over-150': [150, Infinity]
			}
		},
		['120..130', '128', 'under-90'],
		'tempo'
	),
	{
		// The length of the way a film took.
		name: 'gpstrack',
		aliases: ['gps-track', 'route'],
		type: {
			kind: 'number',
			unit: 'metres',
			rounds: true,
			names: {
				'under-1km': [0, 1e3],
				'1km-5km': [1e3, 5e3],
				'5km-20km': [5e3, 2e4],
				'20km-100km': [2e4, 1e5],
				'over-100km': [1e5, Infinity]
			}
		},
		rare: true,
		read: ({ track }) => track,
		examples: ['>5km', '1km..20km', 'under-1km']
	}
];

/** The registry. Later fields are lines here; nothing else knows them by name. */
export const fields: readonly Field[] = [
	ofItem('kind', { ...whole, values: ['photo', 'raw', 'video', 'audio', 'document'] }, [
		'photo',
		'raw',
		'video',
		'audio'
	]),
	ofItem('type', name, ['jpeg', 'flac'], 'format', 'filetype'),
	ofItem('mime', name, ['image/jpeg']),
	{
		name: 'ext',
		aliases: ['extension'],
		type: whole,
		read: (item) => item.extension,
		examples: ['jpg', 'mp4']
	},
	ofItem('size', { kind: 'number', unit: 'bytes', rounds: true }, ['>20MB', '100kB..1MB'], 'filesize'),
	ofItem('width', { kind: 'number', unit: 'pixels' }, ['>=1920']),
	ofItem('height', { kind: 'number', unit: 'pixels' }, ['>=1080']),
	{
		name: 'megapixels',
		aliases: ['mp'],
		type: { kind: 'number', unit: 'megapixels', rounds: true },
		read: area,
		examples: ['>=12', '20..50']
	},
	{
		name: 'ratio',
		aliases: ['aspect'],
		type: {
			kind: 'number',
			unit: 'ratio',
			slack: 0.01,
			names: {
				portrait: [0, 0.98],
				square: [0.98, 1.02],
				landscape: [1.02, Infinity],
				panorama: [2, Infinity]
			}
		},
		read: proportion,
		examples: ['16:9', 'landscape', '>2']
	},
	...filmAndSound,
	...songFields,
	ofItem('camera', name, ['nikon'], 'model'),
	ofItem('lens', name, ['50mm']),
	ofItem('serial', name, []),
	ofItem('focus', name, ['AF-C']),
	ofItem('drive', name, ['continuous']),
	ofItem('style', name, ['vivid']),
	ofItem(
		'actuations',
		{
			...count,
			names: {
				'under-10k': [0, 1e4],
				'10k-50k': [1e4, 5e4],
				'50k-100k': [5e4, 1e5],
				'over-100k': [1e5, Infinity]
			}
		},
		['<10000', 'over-100k'],
		'shutter-count'
	),
	ofItem('iso', { kind: 'number', unit: 'iso' }, ['400', '100..800']),
	ofItem('aperture', { kind: 'number', unit: 'aperture', rounds: true }, ['2.8', '<f/4'], 'fnumber', 'f'),
	ofItem(
		'shutter',
		{ kind: 'number', unit: 'seconds', slack: 0.02 },
		['1/250', '1/60..1/1000', '>=1s'],
		'exposure'
	),
	ofItem('focal', { kind: 'number', unit: 'millimetres', rounds: true }, ['50mm', '24..70'], 'focallength'),
	{
		// The album a song came out on, and those a person made, are one word to whoever searches.
		name: 'album',
		aliases: ['albums'],
		type: name,
		many: true,
		read: (item) => (item.album === undefined ? item.albums : [...(item.albums ?? []), item.album]),
		examples: ['"Kind of Blue"']
	},
	{
		name: 'year',
		aliases: [],
		type: count,
		read: (item) => item.year ?? yearOf(item),
		examples: ['2023', '1990..1999']
	},
	ofItem('title', prose, ['sunset']),
	ofItem('caption', prose, ['birthday'], 'description'),
	ofItem('name', prose, ['IMG_*'], 'filename'),
	ofItem('path', prose, ['2023/05']),
	ofItem('folder', prose, ['holidays'], 'directory'),
	{
		name: 'in',
		aliases: [],
		type: { kind: 'text', matching: 'folder' },
		read: (item) => item.folder,
		examples: ['2023/holidays', '/music']
	},
	ofItem('root', { kind: 'root' }, ['1', 'Pictures']),
	ofItem('state', { ...whole, values: ['present', 'absent', 'ignored'] }, ['present', 'absent', 'ignored']),
	{
		name: 'keyword',
		aliases: ['tag', 'keywords', 'tags'],
		type: tree,
		many: true,
		read: (item) => item.keywords,
		examples: ['dog', 'animals/*']
	},
	{
		name: 'person',
		aliases: ['people'],
		type: name,
		many: true,
		read: (item) => item.people,
		examples: ['anna']
	},
	ofItem('place', name, ['vienna'], 'location'),
	ofItem('rating', count, ['>=3', '5'], 'stars'),
	ofItem('label', whole, ['red,blue'], 'colour', 'color'),
	ofItem('creator', name, ['"Ansel Adams"'], 'by', 'author', 'photographer'),
	ofItem('rights', prose, ['"CC BY"'], 'copyright'),
	ofItem('flag', { ...whole, values: ['pick', 'reject'] }, ['pick', 'reject'], 'pick'),
	{
		name: 'inbox',
		aliases: [],
		type: { ...whole, values: ['yes', 'no'] },
		nothing: 'no',
		read: (item) => (item.review === 'inbox' ? 'yes' : 'no'),
		examples: ['yes']
	},
	{
		// Made by the library worker: it takes all files of a folder to know.
		name: 'stack',
		aliases: [],
		type: { ...whole, values: ['none', ...stackRules, 'fixed'] },
		many: true,
		nothing: 'none',
		read: () => undefined,
		examples: ['raw+jpeg', 'burst', 'none']
	},
	{
		name: 'stacked',
		aliases: [],
		type: whole,
		read: (item) => item.stack,
		examples: ['split']
	},
	ofItem('pair', whole, []),
	ofItem('edited', instant, ['today', 'last-week']),
	ofItem(
		'taken',
		{ kind: 'date', clock: 'wall' },
		['2023', '2023-05..2024', '197X', '1985~', 'last-30-days'],
		'date'
	),
	{
		name: 'circa',
		aliases: [],
		type: { ...whole, values: ['yes'] },
		read: (item) => (item.circa ? 'yes' : undefined),
		examples: ['yes']
	},
	{
		name: 'dated',
		aliases: [],
		type: { ...whole, values: datePrecisions },
		read: (item) => (item.taken === undefined ? undefined : (item.takenPart ?? 'time')),
		examples: ['year', 'time']
	},
	ofItem('added', instant, ['today', 'last-week'], 'imported'),
	ofItem('modified', instant, ['2024', 'last-7-days'], 'changed'),
	ofItem('latitude', count, ['47..49'], 'lat', 'gps'),
	ofItem('longitude', count, ['16..17'], 'lon'),
	ofItem('altitude', count, ['>2000'], 'elevation'),
	{ name: 'near', aliases: ['around'], type: { kind: 'near' }, examples: ['48.2,16.4~10km', '48.2,16.4'] },
	{
		name: 'completeness',
		aliases: ['complete'],
		type: { kind: 'number', unit: 'percent' },
		read: completeness,
		examples: ['<50', '100']
	},
	{ name: 'warnings', aliases: [], type: count, read: (item) => item.warningCount, examples: ['>0'] },
	{
		name: 'has',
		aliases: [],
		type: { kind: 'presence', present: true },
		examples: ['camera', 'keyword', 'gps']
	},
	{
		name: 'missing',
		aliases: ['no'],
		type: { kind: 'presence', present: false },
		examples: ['taken', 'title']
	}
];

const byName = new Map(
	fields.flatMap((field) => [field.name, ...field.aliases].map((known) => [known, field] as const))
);

/** Fields that only this library has, by name. */
let own: ReadonlyMap<string, Field> = new Map();

/** Says which fields this library has beyond those of the registry: of custom fields (custom-field.ts). */
export function tellOwnFields(all: readonly Field[]): void {
	own = new Map(all.map((field) => [field.name, field]));
}

/** The registry, and what only this library has. */
export const allFields = (): readonly Field[] => [...fields, ...own.values()];

/** Whether every library has a field of this name or alias. */
export const isRegistered = (written: string): boolean => byName.has(written.toLowerCase());

/** The field of a name or alias in any case; undefined where there is none. */
export function fieldNamed(written: string): Field | undefined {
	return byName.get(written.toLowerCase()) ?? (own.size === 0 ? undefined : own.get(fold(written)));
}

/** Whether a library can be sorted by a name: `relevance`, and every field with values of its own. */
export function sortable(name: string): boolean {
	if (name === 'relevance' || name === 'hand') return true;
	const field = fieldNamed(name);
	return name !== 'path' && field?.name === name && field.read !== undefined;
}

/** Whether an item says anything for a field: `has:` and `missing:`. */
export function hasValue(value: number | string | readonly string[] | undefined): boolean {
	return typeof value === 'number' ? !Number.isNaN(value) : value !== undefined && value.length > 0;
}

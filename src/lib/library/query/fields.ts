// Every field that a query can name: the one registry of parser, evaluator, suggestions and help.
import { completeness } from '../completeness.ts';
import { datePrecisions } from '../edtf.ts';
import type { Item } from '../item.ts';
import { stackRules } from '../stacks.ts';
import { count, instant, model, name, ofItem, prose, tree, whole, type Field } from './field.ts';
import { filmAndSoundFields } from './film-and-sound-fields.ts';
import { fold } from './fold.ts';
import { songFields } from './song-fields.ts';

export type { Field, FieldType, TextMatching } from './field.ts';

/** Year on the wall clock of an instant kept as UTC; a decade has none. */
const yearOf = ({ taken, takenPart }: Item) =>
	taken === undefined || takenPart === 'decade' ? undefined : new Date(taken).getUTCFullYear();
const area = (item: Item) =>
	item.width === undefined || item.height === undefined ? undefined : (item.width * item.height) / 1e6;
const proportion = (item: Item) => (item.width && item.height ? item.width / item.height : undefined);

const kinds: readonly Item['kind'][] = ['photo', 'raw', 'video', 'audio', 'document'];
/** What people call them besides. */
const kindWords: ReadonlyMap<string, Item['kind']> = new Map([
	['image', 'photo'],
	['picture', 'photo'],
	['film', 'video'],
	['movie', 'video'],
	['sound', 'audio'],
	['music', 'audio']
]);

const flagWords: ReadonlyMap<string, 'pick' | 'reject'> = new Map([
	['picked', 'pick'],
	['rejected', 'reject']
]);

/** The registry. Later fields are lines here; nothing else knows them by name. */
export const fields: readonly Field[] = [
	ofItem('kind', { ...whole, values: kinds, canon: (written) => kindWords.get(fold(written)) }, [
		'photo',
		'raw',
		'video',
		'audio'
	]),
	{ ...ofItem('type', name, ['jpeg', 'flac', 'raw'], 'format', 'filetype'), also: 'kind' },
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
	...filmAndSoundFields,
	...songFields,
	ofItem('camera', model, ['nikon', '"Z 9"'], 'model'),
	ofItem('lens', model, ['50mm']),
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
	ofItem(
		'flag',
		{ ...whole, values: ['pick', 'reject'], canon: (written) => flagWords.get(fold(written)) },
		['pick', 'reject'],
		'pick'
	),
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

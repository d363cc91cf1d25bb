/**
 * What a person (or a file, a preset, a rule) says of an item: the one registry of its fields, how what several said is
 * kept beside each other, and which of it counts.
 *
 * A *register* holds one value and the latest edit wins; a *set* is added to and taken from an element at a time. What
 * people say counts before what files say; among people the latest. Every device keeps the last it said, so that two
 * devices come to the same whatever order they hear each other in.
 */
import { printEdtf } from './edtf.ts';
import type { EditId, Origin } from './edit.ts';
import {
	familyOf,
	openNamesIn,
	printOpen,
	type OpenName,
	type OpenValue,
	type OpenValues
} from './open-names.ts';

/** When something was taken, by the clock on the wall there, as far as it is known. */
export interface Taken {
	/** Milliseconds since 1970 as if the clock on the wall were UTC. */
	readonly at: number;
	/** The smallest part that is known; absent where the time of day is. `at` is then where that part begins. */
	readonly part?: 'decade' | 'year' | 'month' | 'day';
	/** Nobody is sure of it: `1985~`. Only of dates without a time of day. */
	readonly circa?: true;
	/** Minutes that the clock was ahead of UTC; absent where nobody says. */
	readonly offset?: number;
}

/** Signed degrees. */
export interface Position {
	readonly latitude: number;
	readonly longitude: number;
	/** Metres above the sea. */
	readonly altitude?: number;
}

/** Where in the picture, as parts of its width and height (0-1) from the top left corner as shown. */
export interface Region {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
}

export interface Person {
	readonly name: string;
	readonly region?: Region;
}

/** The type of each field that holds one value. */
export interface RegisterValues {
	readonly rating: number;
	readonly flag: 'pick' | 'reject';
	readonly label: string;
	readonly title: string;
	readonly caption: string;
	readonly creator: string;
	readonly rights: string;
	readonly taken: Taken;
	/** A part of the city, or a place outside of any: `Prater`. */
	readonly location: string;
	readonly city: string;
	readonly state: string;
	readonly country: string;
	readonly position: Position;
	readonly review: 'inbox' | 'done';
	/** `split`: out of the stack that the rules would make; else the name of a stack that a person made. */
	readonly stack: string;
}

/** The type of an element of each field that holds a set. */
export interface SetElements {
	/** Paths with `/` where they are hierarchical: `animals/dog`. */
	readonly keywords: string;
	readonly people: Person;
	/** Ids of albums (album.ts). */
	readonly albums: string;
}

/** The registers that every library has. */
export type BuiltInRegister = keyof RegisterValues;
export type RegisterName = BuiltInRegister | OpenName;
export type SetName = keyof SetElements;
/** The fields that every library has. */
export type BuiltInField = BuiltInRegister | SetName;
export type FieldName = RegisterName | SetName;

/** What a register can hold; `null` says that there is none, whatever the file says. */
export type Value = RegisterValues[BuiltInRegister] | OpenValue | null;
export type Element = SetElements[SetName];

/** Values of some fields; absent fields are unknown. */
export type Values = { readonly [N in BuiltInRegister]?: RegisterValues[N] } & {
	readonly [N in SetName]?: readonly SetElements[N][];
} & OpenValues;

/** What one device last said of one field. */
export interface Register {
	/** `undefined`: nothing any more, so that the file's counts again. */
	readonly value: Value | undefined;
	readonly at: EditId;
	readonly device: string;
	readonly origin: Origin;
	/** The edit whose value it is, where an undo brought that back. */
	readonly from?: EditId;
}

/** As a register, of one element: whether it is in the set. `undefined`: as the file has it. */
export interface ElementRegister extends Omit<Register, 'value'> {
	readonly value: boolean | undefined;
}

/** What was said of one element of a set. */
export interface ElementSays {
	/** What makes it the same element: see `keyOf`. */
	readonly key: string;
	readonly element: Element;
	/** One a device. */
	readonly registers: readonly ElementRegister[];
}

/** What a file, or the sidecar beside it, says. */
export interface FileSays {
	readonly at: EditId;
	readonly values: Values;
	/** Of a sidecar: its path under the root. */
	readonly path?: string;
}

/** All that was said of one item. */
export interface Curation {
	readonly file?: FileSays;
	/** Counts before the file itself, field by field. */
	readonly sidecar?: FileSays;
	/** Registers, one a device and field. */
	readonly said?: Readonly<Partial<Record<RegisterName, readonly Register[]>>>;
	readonly elements?: Readonly<Partial<Record<SetName, readonly ElementSays[]>>>;
}

/** What a value of a field must be: the schema in front of every write, pickers and messages are made of it. */
export type ValueType =
	| { readonly kind: 'whole'; readonly least: number; readonly most: number }
	| { readonly kind: 'number'; readonly least: number; readonly most: number }
	| { readonly kind: 'choice'; readonly values: readonly string[] }
	| { readonly kind: 'text'; readonly longest: number; readonly lines?: true }
	| { readonly kind: 'moment' }
	| { readonly kind: 'position' }
	| { readonly kind: 'album' }
	| { readonly kind: 'person' }
	/** Of a custom field whose definition is not at hand: whatever such a field can hold. */
	| { readonly kind: 'open' };

/**
 * Where files keep a field: tags as `Group:Name` of family 0 or 1, or `Name` for any group, best first in each list.
 * The lists are reconciled by `mwg.ts`.
 */
export interface FilePlaces {
	readonly exif?: readonly string[];
	readonly iptc?: readonly string[];
	readonly xmp?: readonly string[];
	/** Of formats that have none of these: asked last. */
	readonly other?: readonly string[];
}

/** One field of curation. */
export interface CurationField {
	readonly name: FieldName;
	/** Key of its name among the messages. */
	readonly label: BuiltInField | 'custom' | 'order';
	/** `register`: the latest wins; `set`: each element by itself. */
	readonly merge: 'register' | 'set';
	/** Of a set: of an element. */
	readonly type: ValueType;
	/** Name of the query field that finds it. */
	readonly query?: string;
	readonly files: FilePlaces;
	/** A value as plain text, the same in every language: for logs and exports. */
	readonly print: (value: Value | Element) => string;
}

const shortText = { kind: 'text', longest: 500 } as const;
const longText = { kind: 'text', longest: 2000, lines: true } as const;

const asText = (value: Value | Element): string => (value === null ? '' : String(value));

/** The registry. What else speaks of a field asks here; a later field is a line here. */
export const fieldsOfCuration: readonly (CurationField & { readonly name: BuiltInField })[] = [
	{
		name: 'rating',
		label: 'rating',
		merge: 'register',
		type: { kind: 'whole', least: 0, most: 5 },
		query: 'rating',
		files: { xmp: ['XMP-xmp:Rating'], exif: ['IFD0:Rating'], other: ['Vorbis:Rating', 'Rating'] },
		print: asText
	},
	{
		name: 'flag',
		label: 'flag',
		merge: 'register',
		type: { kind: 'choice', values: ['pick', 'reject'] },
		query: 'flag',
		files: { xmp: ['XMP-xmpDM:Pick', 'XMP-digiKam:PickLabel'] },
		print: asText
	},
	{
		name: 'label',
		label: 'label',
		merge: 'register',
		type: { kind: 'text', longest: 100 },
		query: 'label',
		files: { xmp: ['XMP-xmp:Label'] },
		print: asText
	},
	{
		name: 'title',
		label: 'title',
		merge: 'register',
		type: shortText,
		query: 'title',
		files: {
			xmp: ['XMP-dc:Title'],
			iptc: ['IPTC:ObjectName'],
			other: [
				'IFD0:XPTitle',
				'ID3:Title',
				'Vorbis:Title',
				'ItemList:Title',
				'Keys:DisplayName',
				'Keys:Title',
				'UserData:Title',
				'PNG:Title',
				'PDF:Title',
				'Title'
			]
		},
		print: asText
	},
	{
		name: 'caption',
		label: 'caption',
		merge: 'register',
		type: longText,
		query: 'caption',
		files: {
			exif: ['IFD0:ImageDescription'],
			xmp: ['XMP-dc:Description'],
			iptc: ['IPTC:Caption-Abstract'],
			other: [
				'IFD0:XPComment',
				'ItemList:Description',
				'Keys:Description',
				'PNG:Description',
				'Vorbis:Description',
				'ItemList:Comment',
				'ID3:Comment'
			]
		},
		print: asText
	},
	{
		name: 'creator',
		label: 'creator',
		merge: 'register',
		type: shortText,
		query: 'creator',
		files: {
			exif: ['IFD0:Artist'],
			xmp: ['XMP-dc:Creator'],
			iptc: ['IPTC:By-line'],
			other: ['IFD0:XPAuthor', 'Keys:Author', 'PNG:Author', 'PDF:Author', 'UserData:Author']
		},
		print: asText
	},
	{
		name: 'rights',
		label: 'rights',
		merge: 'register',
		type: longText,
		query: 'rights',
		files: {
			exif: ['IFD0:Copyright'],
			xmp: ['XMP-dc:Rights'],
			iptc: ['IPTC:CopyrightNotice'],
			other: ['Keys:Copyright', 'ItemList:Copyright', 'UserData:Copyright', 'PNG:Copyright']
		},
		print: asText
	},
	{
		name: 'keywords',
		label: 'keywords',
		merge: 'set',
		type: { kind: 'text', longest: 200 },
		query: 'keyword',
		files: {
			xmp: ['XMP-dc:Subject'],
			iptc: ['IPTC:Keywords'],
			other: ['IFD0:XPKeywords', 'Keys:Keywords', 'ItemList:Keyword']
		},
		print: asText
	},
	{
		name: 'people',
		label: 'people',
		merge: 'set',
		type: { kind: 'person' },
		query: 'person',
		files: { xmp: ['XMP-iptcExt:PersonInImage', 'XMP-iptcExt:PersonInImageName'] },
		print: (value) => (typeof value === 'object' && value && 'name' in value ? value.name : asText(value))
	},
	{
		name: 'albums',
		label: 'albums',
		merge: 'set',
		type: { kind: 'album' },
		query: 'album',
		files: {},
		print: asText
	},
	{
		name: 'taken',
		label: 'taken',
		merge: 'register',
		type: { kind: 'moment' },
		query: 'taken',
		files: {
			exif: ['ExifIFD:DateTimeOriginal', 'EXIF:DateTimeOriginal'],
			xmp: ['XMP-exif:DateTimeOriginal', 'XMP-photoshop:DateCreated'],
			iptc: ['IPTC:DateCreated']
		},
		print: (value) =>
			typeof value === 'object' && value && 'at' in value && typeof value.at === 'number'
				? printTaken(value as Taken)
				: asText(value)
	},
	...(
		[
			['location', ['XMP-iptcExt:LocationShownSublocation', 'XMP-iptcCore:Location'], 'Sub-location'],
			['city', ['XMP-iptcExt:LocationShownCity', 'XMP-photoshop:City'], 'City'],
			['state', ['XMP-iptcExt:LocationShownProvinceState', 'XMP-photoshop:State'], 'Province-State'],
			[
				'country',
				['XMP-iptcExt:LocationShownCountryName', 'XMP-photoshop:Country'],
				'Country-PrimaryLocationName'
			]
		] as const
	).map(([name, xmp, iptc]): CurationField & { readonly name: BuiltInField } => ({
		name,
		label: name,
		merge: 'register',
		type: { kind: 'text', longest: 200 },
		query: 'place',
		// Where the camera stood, where nothing is said of what it shows.
		files: {
			xmp: [...xmp, xmp[0].replace('Shown', 'Created')],
			iptc: [`IPTC:${iptc}`]
		},
		print: asText
	})),
	{
		name: 'position',
		label: 'position',
		merge: 'register',
		type: { kind: 'position' },
		query: 'latitude',
		files: {},
		print: (value) =>
			typeof value === 'object' && value && 'latitude' in value
				? `${value.latitude.toFixed(6)}, ${value.longitude.toFixed(6)}${value.altitude === undefined ? '' : `, ${value.altitude} m`}`
				: asText(value)
	},
	{
		name: 'review',
		label: 'review',
		merge: 'register',
		type: { kind: 'choice', values: ['inbox', 'done'] },
		query: 'inbox',
		files: {},
		print: asText
	},
	{
		name: 'stack',
		label: 'stack',
		merge: 'register',
		type: { kind: 'text', longest: 100 },
		query: 'stacked',
		files: {},
		print: asText
	}
];

const byName: ReadonlyMap<string, CurationField> = new Map(
	fieldsOfCuration.map((field) => [field.name, field])
);

/** The entry of a field, built in or of an open name. @throws RangeError where there is no such field */
export function curationField(name: string): CurationField {
	const field = byName.get(name) ?? openField(name);
	if (!field) throw new RangeError(`No field of curation is named ${name}`);
	return field;
}

function openField(name: string): CurationField | undefined {
	const found = familyOf(name);
	if (!found) return undefined;
	const { family, type } = found;
	// Its family says that it is an open name.
	return { name: name as OpenName, label: family, merge: 'register', type, files: {}, print: printOpen };
}

export function isSet(name: FieldName): name is SetName {
	return curationField(name).merge === 'set';
}

/** The registers that every library has; `registersOf` knows the others. */
export const registerNames = fieldsOfCuration.flatMap(({ name }) => (isSet(name) ? [] : [name]));
export const setNames = fieldsOfCuration.flatMap(({ name }) => (isSet(name) ? [name] : []));

/** All registers, those with open names as far as one of these curations has them. */
export function registersOf(...curations: readonly Curation[]): readonly RegisterName[] {
	const open = new Set(curations.flatMap(({ said }) => openNamesIn(said)));
	return open.size === 0 ? registerNames : [...registerNames, ...open];
}

/** What makes two elements of a set the same: their text; of a person the name, wherever in the picture it is. */
export function keyOf(element: Element): string {
	return (typeof element === 'string' ? element : element.name).normalize('NFC');
}

/** The names of a place, small to large. */
export const placeNames = ['location', 'city', 'state', 'country'] as const;

/** Colours of labels, as Lightroom names them. Labels are free text; these have a colour and a key. */
export const labelColours = ['Red', 'Yellow', 'Green', 'Blue', 'Purple'] as const;

/**
 * Whole seconds as `2024-05-31 13:45:00+02:00`, or as much of it as is known, as the Extended Date/Time Format writes it
 * (edtf.ts): `197X`, `1985~`, `1985-07`.
 */
export function printTaken(taken: Taken): string {
	return printEdtf(taken).replace('T', ' ');
}

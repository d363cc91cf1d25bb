/** The variables of templates (template.ts), one entry each: what they are of an item, and which formats they know. */
import type { Taken, Values } from './curation.ts';
import { dateFormat } from './date-format.ts';
import { placeOf } from './effective.ts';
import type { Item } from './item.ts';
import { letterCase, type LetterCase } from './letter-case.ts';
import { stemOf } from './sidecar.ts';

/** What a template is filled in of. */
export interface TemplateSubject {
	readonly item: Item;
	/** What is said of it, as it counts. */
	readonly values: Values;
	/** Its place among all that the template is filled in for, from 0, and how many they are. */
	readonly index: number;
	readonly total: number;
}

export interface TemplateContext {
	/** Of names of months and days. */
	readonly language: string;
	/** Milliseconds since 1970 by the clock on the wall: what `{today}` is. */
	readonly now: number;
}

/** Writes a value; undefined where there is none. */
export type Fill = (subject: TemplateSubject, context: TemplateContext) => string | undefined;

export interface TemplateVariable {
	readonly name: string;
	/** What its format, after a colon, says: for help. */
	readonly format: 'date' | 'text' | 'decimals' | 'sequence' | 'separator' | 'level' | 'none';
	/** @returns what writes it; undefined where the format is none */
	readonly fill: (format: string | undefined) => Fill | undefined;
}

type Read<T> = (subject: TemplateSubject, context: TemplateContext) => T | undefined;

const longestFormat = 3;
const cases: ReadonlySet<string> = new Set<LetterCase>(['upper', 'lower', 'title', 'sentence']);

/** `upper`, `lower`, `title`, `sentence`, or how many letters at most. */
function text(name: string, read: Read<string>): TemplateVariable {
	return {
		name,
		format: 'text',
		fill(format) {
			if (format === undefined) return read;
			if (cases.has(format))
				return (subject, context) => {
					const found = read(subject, context);
					return found === undefined ? undefined : letterCase(found, format as LetterCase, context.language);
				};
			const most = whole(format);
			if (!most) return undefined;
			return (subject, context) => {
				const found = read(subject, context);
				return found === undefined ? undefined : [...found].slice(0, most).join('').trimEnd();
			};
		}
	};
}

/** A pattern of letters, `yyyy-MM-dd` unless one is given. */
function date(name: string, read: Read<Taken>): TemplateVariable {
	return {
		name,
		format: 'date',
		fill(format = 'yyyy-MM-dd') {
			const write = dateFormat(format);
			if (typeof write === 'object') return undefined;
			return (subject, context) => {
				const taken = read(subject, context);
				return taken && write(taken, context.language);
			};
		}
	};
}

/** How many decimals; as many as it has unless that is given. */
function number(name: string, read: Read<number>): TemplateVariable {
	return {
		name,
		format: 'decimals',
		fill(format) {
			const decimals = format === undefined ? undefined : whole(format);
			if (format !== undefined && (decimals === undefined || decimals > 9)) return undefined;
			return (subject, context) => {
				const found = read(subject, context);
				return decimals === undefined ? found?.toString() : found?.toFixed(decimals);
			};
		}
	};
}

/** What stands between the elements. */
function list(name: string, read: Read<readonly string[]>): TemplateVariable {
	return {
		name,
		format: 'separator',
		fill:
			(format = ', ') =>
			(subject, context) => {
				const found = read(subject, context);
				return found && found.length > 0 ? found.join(format) : undefined;
			}
	};
}

const sequence: TemplateVariable = {
	name: 'seq',
	format: 'sequence',
	/** `digits,first,step`: `4,100,10` counts 0100, 0110, 0120. */
	fill(format = '1') {
		const [digits, first = 1, step = 1, ...others] = format
			.split(',')
			.map((part) => (/^\d{1,9}$/.test(part.trim()) ? Number(part) : NaN));
		if (digits === undefined || others.length > 0 || [digits, first, step].some(Number.isNaN))
			return undefined;
		if (digits > 12) return undefined;
		return ({ index }) => String(first + index * step).padStart(digits, '0');
	}
};

const folder: TemplateVariable = {
	name: 'folder',
	format: 'level',
	/** Which one, from the innermost: `{folder:2}` is the one that it is in. */
	fill(format) {
		const level = format === undefined ? 1 : whole(format);
		return level ? ({ item }) => item.folder.split('/').at(-level) || undefined : undefined;
	}
};

/** As people write it: a part of a second, or seconds. */
function shutterOf({ item: { shutter } }: TemplateSubject): string | undefined {
	if (shutter === undefined || shutter <= 0) return undefined;
	return shutter < 0.4 ? `1/${Math.round(1 / shutter)}` : `${Number(shutter.toFixed(1))}`;
}

/** A moment as the clock on the wall shows it here. */
const onWall = (at: number) => at - new Date(at).getTimezoneOffset() * 60_000;
const day = (at: number | undefined): Taken | undefined => (at === undefined ? undefined : { at });

/** All of them, as help lists them. */
export const templateVariables: readonly TemplateVariable[] = [
	date('date', ({ values }) => values.taken),
	date('today', (_, { now }) => day(now)),
	date('added', ({ item }) => day(onWall(item.added))),
	date('modified', ({ item }) => day(onWall(item.modified))),
	sequence,
	number('count', ({ total }) => total),
	text('filename', ({ item }) => stemOf(item.name)),
	text('name', ({ item }) => item.name),
	text('extension', ({ item }) => item.extension || undefined),
	folder,
	text('type', ({ item }) => item.type),
	text('kind', ({ item }) => item.kind),
	text('camera', ({ item }) => item.camera),
	text('lens', ({ item }) => item.lens),
	number('iso', ({ item }) => item.iso),
	number('aperture', ({ item }) => item.aperture),
	text('shutter', shutterOf),
	number('focal', ({ item }) => item.focal),
	number('width', ({ item }) => item.width),
	number('height', ({ item }) => item.height),
	number('duration', ({ item }) => item.duration),
	text('title', ({ values }) => values.title),
	text('caption', ({ values }) => values.caption),
	text('creator', ({ values }) => values.creator),
	text('rights', ({ values }) => values.rights),
	text('label', ({ values }) => values.label),
	number('rating', ({ values }) => values.rating),
	list('keywords', ({ values }) => values.keywords),
	list('people', ({ values }) => values.people?.map((person) => person.name)),
	text('location', ({ values }) => values.location),
	text('city', ({ values }) => values.city),
	text('state', ({ values }) => values.state),
	text('country', ({ values }) => values.country),
	text('place', ({ values }) => placeOf(values)),
	number('latitude', ({ values }) => values.position?.latitude),
	number('longitude', ({ values }) => values.position?.longitude),
	number('altitude', ({ values }) => values.position?.altitude),
	text('artist', ({ item }) => item.artist),
	text('album', ({ item }) => item.album),
	text('genre', ({ item }) => item.genre),
	number('year', ({ item }) => item.year),
	list('albumartist', ({ item }) => item.song?.albumartist),
	list('composer', ({ item }) => item.song?.composer),
	number('tracknumber', ({ item }) => item.song?.tracknumber),
	number('discnumber', ({ item }) => item.song?.discnumber)
];

/** A whole number above zero, or 0; undefined for what is none. */
function whole(text: string): number | undefined {
	return /^\d+$/.test(text) && text.length <= longestFormat ? Number(text) : undefined;
}

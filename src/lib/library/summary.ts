/**
 * From what a file says to the summary of its item. Which tag gives a field is data: a list of tags, best first, after
 * the reading order of the Metadata Working Group (XMP, then IPTC, then EXIF for texts; EXIF first for exposure).
 */
import { kindOf } from '#lib/parsers/registry.ts';
import { avFields } from './av-fields.ts';
import { cameraFields } from './camera-fields.ts';
import type { Position, Taken, Values } from './curation.ts';
import { shownAs } from './effective.ts';
import type { Fingerprint, Item, StoredTag } from './item.ts';
import { measuredFields, measuredSize } from './measured.ts';
import { curationOf } from './mwg.ts';
import type { Reading } from './reading.ts';
import { releasedOf } from './song.ts';
import { cleaned, TagIndex } from './tag-index.ts';

/** What is known of a file before it is read. */
export interface FileFacts {
	readonly root: number;
	readonly path: string;
	readonly size: number;
	/** Milliseconds since 1970. */
	readonly modified: number;
	readonly added: number;
	readonly fingerprint: Fingerprint;
}

/** Tags that can give a field, best first, as `Group:Name` of family 0 or 1, or `Name` for any group. */
const sources = {
	orientation: ['IFD0:Orientation', 'XMP-tiff:Orientation'],
	rotation: ['Composite:Rotation', 'QuickTime:Rotation', 'Rotation'],
	taken: [
		'ExifIFD:DateTimeOriginal',
		'EXIF:DateTimeOriginal',
		'XMP-exif:DateTimeOriginal',
		'Keys:CreationDate',
		'UserData:DateTimeOriginal',
		'DateTimeOriginal',
		'ExifIFD:CreateDate',
		'EXIF:CreateDate',
		'XMP-photoshop:DateCreated',
		'IPTC:DateCreated',
		'XMP-xmp:CreateDate',
		'ItemList:ContentCreateDate',
		'QuickTime:CreateDate',
		'PNG:CreationTime',
		'IFD0:ModifyDate'
	],
	// A sidecar has dates of its own making too: only what is of the picture counts.
	takenBeside: ['XMP-exif:DateTimeOriginal', 'XMP-photoshop:DateCreated'],
	make: ['IFD0:Make', 'XMP-tiff:Make', 'Keys:Make', 'UserData:Make', 'Make'],
	model: ['IFD0:Model', 'XMP-tiff:Model', 'Keys:Model', 'UserData:Model', 'Model'],
	lens: [
		'ExifIFD:LensModel',
		'XMP-exifEX:LensModel',
		'XMP-aux:Lens',
		'IFD0:LensModel',
		'Composite:LensID',
		'MakerNotes:LensModel',
		'MakerNotes:LensID',
		// Nikon's type is what its lens can do, not which it is.
		'Nikon:Lens',
		'MakerNotes:LensType2',
		'MakerNotes:LensType3',
		'MakerNotes:LensType',
		'MakerNotes:Lens',
		'PhaseOne:LensModel',
		'SigmaRaw:LensType'
	],
	iso: ['ExifIFD:ISO', 'EXIF:ISO', 'XMP-exif:ISO', 'MakerNotes:ISO', 'ISO'],
	aperture: ['ExifIFD:FNumber', 'FNumber', 'ApertureValue'],
	shutter: ['ExifIFD:ExposureTime', 'ExposureTime', 'ShutterSpeedValue'],
	focal: ['ExifIFD:FocalLength', 'EXIF:FocalLength', 'XMP-exif:FocalLength', 'FocalLength'],
	duration: ['QuickTime:Duration', 'Composite:Duration', 'Info:Duration', 'Duration'],
	pair: ['Apple:ContentIdentifier', 'Apple:MediaGroupUUID', 'Keys:ContentIdentifier'],
	coordinates: ['Keys:GPSCoordinates', 'UserData:GPSCoordinates', 'ItemList:GPSCoordinates', 'GPSCoordinates']
} satisfies Record<string, readonly string[]>;

/** What a file says, apart from the file itself. */
export interface Summary {
	/** Without the id that storage gives it. */
	readonly item: Omit<Item, 'id'>;
	/** What of it is curation, whole: a summary shows of people their names only. */
	readonly says: Values;
}

/** The summary of one file's item. */
export function summarise(reading: Reading, facts: FileFacts): Summary {
	const tags = new TagIndex(reading.tags);
	const slash = facts.path.lastIndexOf('/');
	const name = facts.path.slice(slash + 1);
	const dot = name.lastIndexOf('.');
	const kind = kindOf(reading.type);
	const orientation = whole(tags.number(sources.orientation), 1, 8);
	const { music = {} } = reading;
	const isSong = kind === 'audio';
	const recorded = isSong ? releasedOf(tags, music) : undefined;
	const title = isSong ? cleaned(music.title?.[0] ?? '') : undefined;
	const duration =
		reading.facts?.duration ??
		windowsDuration(tags) ??
		positive(tags.number(sources.duration)) ??
		sampledDuration(tags);
	const says = curationOf(tags, {
		taken:
			tags.first(reading.type.type === 'XMP' ? sources.takenBeside : sources.taken, momentOf) ??
			momentOf(recorded ?? ''),
		position: coordinates(tags),
		...(title !== undefined && { title }),
		keywordPaths: reading.keywordPaths
	});
	const item = compact({
		...facts,
		name,
		folder: slash < 0 ? '' : facts.path.slice(0, slash),
		extension: dot < 0 ? '' : name.slice(dot + 1).toLowerCase(),
		type: reading.type.type,
		mime: reading.type.mime,
		kind,
		state: 'present' as const,
		...dimensions(tags, orientation, measuredSize(reading.facts, kind)),
		orientation,
		duration,
		camera: cameraName(tags.text(sources.make), tags.text(sources.model)),
		lens: tags.printed(sources.lens),
		...cameraFields(tags),
		iso: positive(tags.number(sources.iso)),
		aperture: positive(tags.number(sources.aperture)),
		shutter: positive(tags.number(sources.shutter)),
		focal: positive(tags.number(sources.focal)),
		...avFields(tags, music, kind, { type: reading.type.type, size: facts.size, duration }),
		...measuredFields(reading.facts, kind),
		timed: reading.timed?.join(' '),
		pair: kind === 'audio' ? undefined : tags.text(sources.pair)?.slice(0, 64),
		...shownAs(says),
		tagCount: reading.tags.length,
		warningCount: reading.warnings.length
	});
	return { item, says };
}

/** Without the fields that are undefined: absent is what unknown means in a summary. */
function compact<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
	for (const key of Object.keys(fields) as (keyof T)[]) {
		if (fields[key] === undefined) Reflect.deleteProperty(fields, key);
	}
	return fields as { [K in keyof T]: Exclude<T[K], undefined> };
}

/** Pixels as shown: the largest picture the file says it holds, turned by its orientation. */
function dimensions(
	tags: TagIndex,
	orientation: number | undefined,
	measured: { readonly width: number; readonly height: number } | undefined
): { width?: number; height?: number } {
	const sizes = new Map<string, { rank: number; width: number; height: number }>();
	for (const tag of tags.named('ImageWidth')) {
		const height = tags.named('ImageHeight').find((other) => other.group1 === tag.group1);
		const [width, tall] = [positive(Number(tag.value)), positive(Number(height?.value))];
		const rank = rankOfGroup(tag);
		if (width && tall && rank >= 0 && !sizes.has(tag.group1)) {
			sizes.set(tag.group1, { rank, width, height: tall });
		}
	}
	const best = [...sizes.values()].sort(
		(a, b) => b.rank - a.rank || b.width * b.height - a.width * a.height
	)[0];
	const width =
		measured?.width ??
		best?.width ??
		positive(tags.number(['ExifIFD:ExifImageWidth', 'EXIF:ExifImageWidth']));
	const height =
		measured?.height ??
		best?.height ??
		positive(tags.number(['ExifIFD:ExifImageHeight', 'EXIF:ExifImageHeight']));
	if (!width || !height) return {};
	// Films tell degrees, pictures of HEIF quarters of a turn.
	const rotation = tags.number(sources.rotation) ?? 0;
	const sideways = rotation % 180 === 90 || rotation === 1 || rotation === 3;
	const turned = (orientation ?? 1) >= 5 || sideways;
	return turned ? { width: height, height: width } : { width, height };
}

/** Whom to believe on pixels: the picture's own header, then EXIF; never a thumbnail or what an editor noted. */
function rankOfGroup(tag: StoredTag): number {
	if (tag.group1 === 'IFD1' || tag.group0 === 'XMP' || tag.group0 === 'Composite') return -1;
	if (tag.group0 === 'MakerNotes') return 0;
	return tag.group0 === 'EXIF' ? 1 : 2;
}

/** Milliseconds since 1970 as if the clock on the wall there showed UTC; undefined where it is no date. */
export function wallClock(text: string): number | undefined {
	const parts = /^(\d{4})(?:[-:/](\d\d?)(?:[-:/](\d\d?)(?:[ T](\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?)?)?)?/.exec(
		text
	);
	if (!parts) return undefined;
	const [year, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
		.slice(1, 7)
		.map((part: string | undefined) => (part === undefined ? undefined : Number(part)));
	// 1904 is where QuickTime's clock begins: a date nobody set.
	if (!year || year === 1904 || month < 1 || month > 12 || day < 1 || day > 31 || hour > 24) return undefined;
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, day);
	date.setUTCHours(hour, minute, second, Math.round(Number(parts[7] ?? 0) * 1000));
	return date.getTime();
}

/** Pieces of a date as written, and the smallest part that so many say. */
const partSaid = { 1: 'year', 2: 'month', 3: 'day' } as const;

/**
 * What stands for the part of a date that is not known: zeros in IPTC (IIM 4.2, 2:55 "unknown ... shall be zeros"), and with
 * them a time of zeros; blanks in EXIF need nothing, reading ends there.
 */
const zeros = /(?<=^\d{4})[-:/]00[-:/]00(?: 00:00(?::00)?)?$|(?<=^\d{4}[-:/]\d\d)[-:/]00(?: 00:00(?::00)?)?$/;

/** `wallClock`, with how much of it the text says. */
function momentOf(written: string): Taken | undefined {
	const text = written.replace(zeros, '');
	const at = wallClock(text);
	if (at === undefined) return undefined;
	const pieces = /^\d{4}(?:\D\d\d?){0,3}/.exec(text)?.[0].split(/\D/).length;
	const part = pieces === 1 || pieces === 2 || pieces === 3 ? partSaid[pieces] : undefined;
	return part ? { at, part } : { at };
}

/** What companies add to their name in Make. */
const companyWords =
	/[\s,]+(?:corporation|corp|company|co|ltd|limited|inc|gmbh|ag|optical|imaging|electric|electronics|camera|technologies|mobile|communications)\b\.?/gi;

/** Make and model as people say it: the make is not told twice, and without what a company adds to its name. */
export function cameraName(make: string | undefined, model: string | undefined): string | undefined {
	if (!model) return make;
	if (!make) return model;
	const brand = make.replace(companyWords, '').replace(/[\s,.]+$/, '');
	const first = (model.split(/[\s_-]/, 1)[0] ?? '').toLowerCase();
	const told =
		make
			.toLowerCase()
			.split(/[\s,]+/)
			.includes(first) && first !== '';
	return told || model.toLowerCase().startsWith(brand.toLowerCase()) ? model : `${brand} ${model}`;
}

/** Signed degrees, from EXIF with its references, XMP, or QuickTime's one text. */
function coordinates(tags: TagIndex): Position | undefined {
	const composed = tags
		.text(sources.coordinates)
		?.split(/[\s,]+/)
		.map(Number);
	const latitude = degrees(tags, 'Latitude', 'S') ?? composed?.[0];
	const longitude = degrees(tags, 'Longitude', 'W') ?? composed?.[1];
	const real =
		latitude !== undefined &&
		longitude !== undefined &&
		Math.abs(latitude) <= 90 &&
		Math.abs(longitude) <= 180 &&
		// Receivers without a fix write zeros.
		(latitude !== 0 || longitude !== 0);
	if (!real) return undefined;
	const altitude = metres(tags) ?? composed?.[2];
	const high = altitude !== undefined && altitude > -12_000 && altitude < 100_000;
	return { latitude, longitude, ...(high ? { altitude } : {}) };
}

/** Above the sea; EXIF tells metres and, apart from them, whether they are below it. */
function metres(tags: TagIndex): number | undefined {
	const plain = tags.number(['GPS:GPSAltitude', 'XMP-exif:GPSAltitude']);
	const below = tags.text(['GPS:GPSAltitudeRef', 'XMP-exif:GPSAltitudeRef']);
	return plain !== undefined && (below === '1' || below === '3') ? -Math.abs(plain) : plain;
}

function degrees(tags: TagIndex, axis: 'Latitude' | 'Longitude', negative: 'S' | 'W'): number | undefined {
	const plain = tags.number([`GPS:GPS${axis}`]);
	if (plain === undefined) return tags.number([`XMP-exif:GPS${axis}`, `Composite:GPS${axis}`]);
	const reference = tags.text([`GPS:GPS${axis}Ref`]) ?? '';
	return reference.toUpperCase().startsWith(negative) ? -Math.abs(plain) : plain;
}

/** ASF counts what is read before it plays, too. */
function windowsDuration(tags: TagIndex): number | undefined {
	const whole = tags.number(['ASF:Duration']);
	const before = tags.number(['ASF:Preroll']);
	return whole === undefined || before === undefined ? undefined : positive(whole - before / 1000);
}

/** FLAC says samples and rate, not seconds. */
function sampledDuration(tags: TagIndex): number | undefined {
	const samples = tags.number(['FLAC:TotalSamples']);
	const rate = tags.number(['FLAC:SampleRate']);
	return samples && rate ? samples / rate : undefined;
}

function positive(value: number | undefined): number | undefined {
	return value !== undefined && Number.isFinite(value) && value > 0 ? value : undefined;
}

function whole(value: number | undefined, least: number, most: number): number | undefined {
	return value !== undefined && Number.isInteger(value) && value >= least && value <= most
		? value
		: undefined;
}

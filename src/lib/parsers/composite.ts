/**
 * Tags computed from other tags, as ExifTool's Composite group: a list of what each needs and how it is made.
 * Formulas: APEX and EXIF 3.0 annex C; those of lens and sensor are in composite-lens.ts.
 * Those of sound and films are made by their readers (composite-media.ts).
 */
import { sexagesimal } from './conversions/exif.ts';
import { Inputs, type Made } from './composite-inputs.ts';
import {
	circleOfConfusion,
	depthOfField,
	fieldOfView,
	focalLength35,
	hyperfocal,
	scaleFactor
} from './composite-lens.ts';
import { postScriptSide } from './composite-postscript.ts';
import { numberText, significant } from './conversions/numbers.ts';
import type { TagSink } from './model.ts';
import { defineTable, type Row } from './table.ts';
import { exifMain } from './tags/exif.ts';

interface Computed extends Omit<Row, 'print'> {
	readonly name: string;
	readonly print?: Row['print'];
	/** The value, undefined where something is missing; with a text of its own where the print form needs more than it. */
	readonly compute: (inputs: Inputs) => Made | undefined;
}

/** The width, height and print form of a picture's size. */
function imageSize(inputs: Inputs): Made | undefined {
	const cropped = inputs.text('RawImageCroppedSize');
	if (cropped !== undefined) return cropped.replace('x', ' ');
	const ofExif = /^(?:CR2|IIQ|EIP)$/.test(inputs.type ?? '');
	for (const prefix of ofExif ? ['ExifImage', 'Image'] : ['Image']) {
		const [width, height] = [inputs.text(`${prefix}Width`), inputs.text(`${prefix}Height`)];
		if (width !== undefined && height !== undefined && +width > 0 && +height > 0) return `${width} ${height}`;
	}
	const exif = [inputs.text('ExifImageWidth'), inputs.text('ExifImageHeight')];
	return exif.every((side) => side !== undefined) && inputs.tag('ImageWidth') === undefined && ofExif
		? exif.join(' ')
		: undefined;
}

function megapixels(inputs: Inputs): Made | undefined {
	const [width = NaN, height = NaN] = (inputs.text('Composite:ImageSize') ?? '').split(' ').map(Number);
	const value = (width * height) / 1e6;
	if (Number.isNaN(value)) return undefined;
	const digits = value >= 1 ? 1 : value >= 0.001 ? 3 : 6;
	return { value, shown: value.toFixed(digits) };
}

/** Seconds: of the bulb where it was used, else as set, else as APEX says. */
function shutterSpeed(inputs: Inputs): Made | undefined {
	const bulb = inputs.number('BulbDuration');
	if (bulb !== undefined && bulb > 0) return bulb;
	return inputs.text('ExposureTime') ?? inputs.text('ShutterSpeedValue');
}

function aperture(inputs: Inputs): Made | undefined {
	const number = inputs.number('FNumber');
	return number !== undefined && number !== 0
		? number
		: (inputs.text('ApertureValue') ?? inputs.text('FNumber'));
}

function lightValue(inputs: Inputs): Made | undefined {
	const [stop, time, iso] = [inputs.number('Aperture'), inputs.number('ShutterSpeed'), inputs.number('ISO')];
	if (stop === undefined || time === undefined || iso === undefined) return undefined;
	if (!(stop > 0 && time > 0 && iso > 0)) return undefined;
	return significant(Math.log2((stop * stop * 100) / (time * iso)), 15);
}

/** A GPS coordinate with its sign, printed with its letter. */
function coordinate(name: string, negative: string, letters: readonly [string, string]) {
	return (inputs: Inputs): Made | undefined => {
		const [size, reference] = [inputs.number(`GPS:${name}`), inputs.text(`GPS:${name}Ref`)];
		if (size === undefined || reference === undefined) return undefined;
		const value = reference.toUpperCase().startsWith(negative) ? -size : size;
		return { value, shown: withLetter(value, letters) };
	};
}

const northSouth = ['N', 'S'] as const;
const eastWest = ['E', 'W'] as const;
const withLetter = (value: number, [positive, negative]: readonly [string, string]) =>
	`${sexagesimal(Math.abs(value))} ${value < 0 ? negative : positive}`;

function position(inputs: Inputs): Made | undefined {
	const value = (name: string) => inputs.number(`Composite:${name}`) ?? inputs.number(`XMP:${name}`);
	const [latitude, longitude] = [value('GPSLatitude'), value('GPSLongitude')];
	if (latitude === undefined || longitude === undefined) return undefined;
	return {
		value: `${numberText(latitude)} ${numberText(longitude)}`,
		shown: `${withLetter(latitude, northSouth)}, ${withLetter(longitude, eastWest)}`
	};
}

function altitude(inputs: Inputs): Made | undefined {
	for (const group of ['GPS', 'XMP']) {
		const [height, reference] = [
			inputs.number(`${group}:GPSAltitude`),
			inputs.number(`${group}:GPSAltitudeRef`)
		];
		if (height === undefined || reference === undefined) continue;
		const below = reference === 1 || height < 0;
		const shown = numberText(Math.trunc(Math.abs(height) * 10) / 10);
		return {
			value: reference === 1 ? -height : height,
			shown: `${shown} m ${below ? 'Below' : 'Above'} Sea Level`
		};
	}
	return undefined;
}

function gpsDateTime(inputs: Inputs): Made | undefined {
	const [date, time] = [inputs.text('GPS:GPSDateStamp'), inputs.text('GPS:GPSTimeStamp')];
	return date === undefined || time === undefined ? undefined : `${date} ${time}Z`;
}

/** A date and time with the fraction of a second and the zone that EXIF keeps apart. */
function subSecond(date: string, fraction: string, zone: string) {
	return (inputs: Inputs): Made | undefined => {
		const text = inputs.text(`EXIF:${date}`);
		if (text === undefined) return undefined;
		const digits = /^\s*(\d+)/.exec(inputs.text(`EXIF:${fraction}`) ?? '')?.[1];
		const offset = /^\s*([-+]\d{1,2}:\d{2})/.exec(inputs.text(`EXIF:${zone}`) ?? '')?.[1];
		if (digits === undefined && offset === undefined) return undefined;
		const hasZone = /[-+]\d{2}:?\d{2}$|Z$/.test(text);
		const hasFraction = !/\d$/.test(text) || text.includes('.') || hasZone;
		if (hasFraction && (offset === undefined || hasZone)) return undefined;
		return `${text}${digits !== undefined && !hasFraction ? `.${digits}` : ''}${offset !== undefined && !hasZone ? offset : ''}`;
	};
}

/** IPTC keeps date and time apart. */
function together(date: string, time: string) {
	return (inputs: Inputs): Made | undefined => {
		const [day, clock] = [inputs.text(`IPTC:${date}`), inputs.text(`IPTC:${time}`)];
		return day === undefined || clock === undefined ? undefined : `${day} ${clock}`;
	};
}

/** When a picture was taken, from IPTC where EXIF does not say. */
function dateTimeOriginal(inputs: Inputs): Made | undefined {
	if (inputs.tag('DateTimeOriginal')) return undefined;
	const created = inputs.text('DateTimeCreated');
	if (created?.includes(' ')) return created;
	const [date, time] = [inputs.text('DateCreated'), inputs.text('TimeCreated')];
	return date === undefined || time === undefined ? undefined : `${date} ${time}`;
}

/** XMP's flash structure as EXIF's number. */
function xmpFlash(inputs: Inputs): Made | undefined {
	const names = ['FlashFired', 'FlashReturn', 'FlashMode', 'FlashFunction', 'FlashRedEyeMode'];
	const fields = names.map((name) => inputs.text(`XMP:${name}`));
	if (fields.every((field) => field === undefined) && !inputs.tag('XMP:Flash')) return undefined;
	const truth = (text: string | undefined): number => (/^true$/i.test(text ?? '') ? 1 : 0);
	const number = (text: string | undefined): number => Number(text ?? 0) || 0;
	const [fired, returned, mode, noFunction, redEye] = fields;
	return (
		truth(fired) |
		((number(returned) & 3) << 1) |
		((number(mode) & 3) << 3) |
		(truth(noFunction) << 5) |
		(truth(redEye) << 6)
	);
}

/** The hemisphere of an XMP coordinate, which has it in its sign. */
function hemisphere(name: string, [positive, negative]: readonly [string, string]) {
	return (inputs: Inputs): Made | undefined => {
		const value = inputs.number(`XMP:${name}`);
		if (value === undefined) return undefined;
		return value < 0 ? negative : positive;
	};
}

/** The lens by the name that EXIF has for it, spaced as lens makers write it. */
function lensId(inputs: Inputs): Made | undefined {
	const model = ['EXIF:LensModel', 'XMP:LensModel', 'XMP:Lens']
		.map((name) => inputs.text(name))
		.find((text) => text !== undefined && /\d\s*mm/.test(text));
	if (model === undefined) return undefined;
	const shown = model
		.replace(/(\d)\s*-\s*(\d)/g, '$1-$2')
		.replace(/(\d)\s+mm/g, '$1mm')
		.replace(/mmF(\d)/, 'mm F$1');
	return { value: model, shown };
}

/** The filter mosaic of TIFF/EP, in two tags. */
function filterPattern(inputs: Inputs): Made | undefined {
	const [size, cells] = [inputs.text('CFARepeatPatternDim'), inputs.text('CFAPattern2')];
	return size === undefined || cells === undefined ? undefined : `${size} ${cells}`;
}

/** In this order: later ones use earlier ones. */
const computed: readonly Computed[] = [
	{ id: 'ImageWidth', name: 'ImageWidth', compute: postScriptSide(0) },
	{ id: 'ImageHeight', name: 'ImageHeight', compute: postScriptSide(1) },
	{ id: 'ImageSize', name: 'ImageSize', print: 'timesText', compute: imageSize },
	{ id: 'Megapixels', name: 'Megapixels', compute: megapixels },
	{ id: 'ShutterSpeed', name: 'ShutterSpeed', print: 'xmpExposureTime', compute: shutterSpeed },
	{ id: 'Aperture', name: 'Aperture', print: 'xmpFNumber', compute: aperture },
	{ id: 'LightValue', name: 'LightValue', print: 'oneDecimal', compute: lightValue },
	{ id: 'ScaleFactor35efl', name: 'ScaleFactor35efl', print: 'oneDecimal', compute: scaleFactor },
	{
		id: 'CircleOfConfusion',
		name: 'CircleOfConfusion',
		print: 'thousandthsOfMillimetre',
		compute: circleOfConfusion
	},
	{ id: 'FOV', name: 'FOV', compute: fieldOfView },
	{ id: 'FocalLength35efl', name: 'FocalLength35efl', compute: focalLength35 },
	{ id: 'HyperfocalDistance', name: 'HyperfocalDistance', print: 'hundredthsOfMetre', compute: hyperfocal },
	{ id: 'DOF', name: 'DOF', compute: depthOfField },
	{ id: 'GPSLatitude', name: 'GPSLatitude', compute: coordinate('GPSLatitude', 'S', northSouth) },
	{ id: 'GPSLongitude', name: 'GPSLongitude', compute: coordinate('GPSLongitude', 'W', eastWest) },
	{ id: 'GPSDestLatitude', name: 'GPSDestLatitude', compute: coordinate('GPSDestLatitude', 'S', northSouth) },
	{
		id: 'GPSDestLongitude',
		name: 'GPSDestLongitude',
		compute: coordinate('GPSDestLongitude', 'W', eastWest)
	},
	{
		id: 'GPSLatitudeRef',
		name: 'GPSLatitudeRef',
		print: { N: 'North', S: 'South' },
		compute: hemisphere('GPSLatitude', northSouth)
	},
	{
		id: 'GPSLongitudeRef',
		name: 'GPSLongitudeRef',
		print: { E: 'East', W: 'West' },
		compute: hemisphere('GPSLongitude', eastWest)
	},
	{ id: 'GPSPosition', name: 'GPSPosition', compute: position },
	{ id: 'GPSAltitude', name: 'GPSAltitude', compute: altitude },
	{ id: 'GPSDateTime', name: 'GPSDateTime', compute: gpsDateTime },
	{ id: 'DateTimeCreated', name: 'DateTimeCreated', compute: together('DateCreated', 'TimeCreated') },
	{
		id: 'DigitalCreationDateTime',
		name: 'DigitalCreationDateTime',
		compute: together('DigitalCreationDate', 'DigitalCreationTime')
	},
	{ id: 'DateTimeOriginal', name: 'DateTimeOriginal', compute: dateTimeOriginal },
	{
		id: 'SubSecDateTimeOriginal',
		name: 'SubSecDateTimeOriginal',
		compute: subSecond('DateTimeOriginal', 'SubSecTimeOriginal', 'OffsetTimeOriginal')
	},
	{
		id: 'SubSecCreateDate',
		name: 'SubSecCreateDate',
		compute: subSecond('CreateDate', 'SubSecTimeDigitized', 'OffsetTimeDigitized')
	},
	{
		id: 'SubSecModifyDate',
		name: 'SubSecModifyDate',
		compute: subSecond('ModifyDate', 'SubSecTime', 'OffsetTime')
	},
	{ id: 'Flash', name: 'Flash', ...flashLabels(), compute: xmpFlash },
	{ id: 'LensID', name: 'LensID', compute: lensId },
	{ id: 'CFAPattern', name: 'CFAPattern', print: 'filterPattern', compute: filterPattern }
];

/** EXIF's labels of the flash value. */
function flashLabels(): Pick<Row, 'print'> {
	const print = exifMain.entries.get(37385)?.print;
	return print === undefined ? {} : { print };
}

const table = defineTable(
	'Composite',
	'Composite',
	'Composite',
	computed.map(({ id, name, print }) => ({ id, name, ...(print === undefined ? {} : { print }) }))
);

/** Pushes every computed tag whose inputs were found; what one made, the next may use. */
export function computeComposites(found: TagSink): void {
	const inputs = new Inputs(found);
	for (const { id, compute } of computed) {
		const made = compute(inputs);
		const entry = table.entries.get(id);
		if (entry === undefined || made === undefined) continue;
		if (typeof made === 'object' && 'shown' in made) {
			// The text depends on more than the value: it becomes the label of whatever the value is.
			found.tag({ ...entry, print: { '*': made.shown } }, made.value, nowhere);
		} else found.tag(entry, made, nowhere);
		const tag = found.tags.at(-1);
		if (tag) inputs.add(tag);
	}
}

/** A computed tag lies nowhere in the file. */
const nowhere = [0, 0] as const;

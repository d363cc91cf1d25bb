/**
 * Tags computed from other tags, as ExifTool's Composite group: a list of what each needs and how it is made.
 * Formulas: APEX and EXIF 3.0 annex C; lens formulas for 35 mm film (diagonal 43.27 mm, circle of confusion 1/1440 of it).
 * Those of sound and films are made by their readers (composite-media.ts).
 */
import { sexagesimal } from './conversions/exif.ts';
import { isRational, numberText, significant } from './conversions/numbers.ts';
import type { Rational, RawValue, Tag, TagSink, Value } from './model.ts';
import { isBinary, printed, valueOf } from './print.ts';
import { defineTable, type Row } from './table.ts';
import { exifMain } from './tags/exif.ts';

/** What a computed tag is made from. */
class Inputs {
	readonly #found: TagSink;
	readonly #byName = new Map<string, Tag[]>();
	/** Group of the directory that holds the full picture, where a file has several. */
	readonly #main: string | undefined;

	constructor(found: TagSink) {
		this.#found = found;
		for (const tag of found.tags) {
			this.add(tag);
			if (this.#main === undefined && tag.entry.name === 'SubfileType' && tag.raw === 0)
				this.#main = tag.group1;
		}
	}

	add(tag: Tag): void {
		const known = this.#byName.get(tag.entry.name);
		if (known) known.push(tag);
		else this.#byName.set(tag.entry.name, [tag]);
	}

	get type(): string | undefined {
		return this.#found.type?.type;
	}

	/**
	 * The tag of this name that counts, with `Group:` before it where it must be of one (family 0 or 1): the file's own
	 * before EXIF's, the main picture's before a thumbnail's, XMP's last.
	 */
	tag(query: string): Tag | undefined {
		const [name = '', group] = query.split(':').reverse();
		let best: Tag | undefined;
		let rank = Infinity;
		for (const tag of this.#byName.get(name) ?? []) {
			if (group !== undefined && tag.group0 !== group && tag.group1 !== group) continue;
			const mine = this.#rank(tag);
			if (mine < rank) [best, rank] = [tag, mine];
		}
		return best;
	}

	#rank({ group0, group1, entry }: Tag): number {
		if (group0 === 'Composite') return 0;
		if (group0 === 'File') return 1;
		if (group0 === 'EXIF') {
			if (group1 === this.#main) return 2;
			if (group1 === 'IFD1' && entry.table === exifMain) return 8;
			return /^(?:SubIFD|IFD[2-9])/.test(group1) ? 6 : 3;
		}
		return group0 === 'XMP' ? 7 : 5;
	}

	value(query: string): Value | undefined {
		const tag = this.tag(query);
		return tag && valueOf(tag);
	}

	/** The value as text; undefined where there is none or it is no text. */
	text(query: string): string | undefined {
		const value = this.value(query);
		if (value === undefined || isBinary(value) || Array.isArray(value)) return undefined;
		return typeof value === 'number' ? numberText(value) : String(value);
	}

	/** The value as a number; undefined where it is none. */
	number(query: string): number | undefined {
		const text = this.text(query);
		if (text === undefined || text.trim() === '') return undefined;
		const number = parseFloat(text);
		return Number.isFinite(number) ? number : undefined;
	}

	/** What the tag prints as. */
	printed(query: string): string {
		const tag = this.tag(query);
		return tag ? String(printed(tag)) : '';
	}
}

interface Computed extends Omit<Row, 'print'> {
	readonly name: string;
	readonly print?: Row['print'];
	/** The value, undefined where something is missing; with a text of its own where the print form needs more than it. */
	readonly compute: (inputs: Inputs) => Made | undefined;
}

/** A value, and how it prints where that cannot be told from the value. */
type Made = RawValue | { readonly value: RawValue; readonly shown: string };

const film = Math.hypot(36, 24);
const filmConfusion = 1440;

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

/** Millimetres in a unit of the focal plane resolution. */
const units: Readonly<Record<string, number>> = { 1: 25.4, 2: 25.4, 3: 10, 4: 1, 5: 0.001 };

/**
 * Canon's way with the focal plane resolution, and that of programs that keep it: thousand times the pixels over
 * thousandths of an inch, so that the denominators are the sensor's sides, whatever was done to the picture since.
 */
function sensorDiagonal(inputs: Inputs): number | undefined {
	const [x, y] = ['FocalPlaneXResolution', 'FocalPlaneYResolution'].map((name) =>
		fractionOf(inputs.tag(name)?.raw)
	);
	if (!x || !y || x.n % 1000 !== 0 || y.n % 1000 !== 0 || x.d === y.d) return undefined;
	const likely = (side: number): boolean => side >= 61 && side < 1500;
	return likely(x.d) && likely(y.d) ? Math.hypot(x.d, y.d) * 0.0254 : undefined;
}

/** The fraction as it was written: EXIF's, or XMP's text. */
function fractionOf(raw: RawValue | undefined): Rational | undefined {
	if (isRational(raw)) return raw;
	const match = typeof raw === 'string' ? /^(\d+)\/(\d+)$/.exec(raw) : null;
	return match ? { n: Number(match[1]), d: Number(match[2]) } : undefined;
}

/** How much longer a lens would be on 35 mm film: told by the camera, or from the size of the sensor. */
function scaleFactor(inputs: Inputs): number | undefined {
	const focal = inputs.number('FocalLength');
	const equivalent = inputs.number('FocalLengthIn35mmFormat');
	if (focal && equivalent) return equivalent / focal;
	const zoom = inputs.number('DigitalZoom') || 1;
	let diagonal = inputs.number('FocalPlaneDiagonal') ?? sensorDiagonal(inputs);
	if (!diagonal) {
		const [x, y] = [inputs.number('FocalPlaneXResolution'), inputs.number('FocalPlaneYResolution')];
		const unit = units[inputs.text('FocalPlaneResolutionUnit') ?? ''];
		if (!x || !y || !unit) return undefined;
		const sizes = [
			['ExifImageWidth', 'ExifImageHeight'],
			['CanonImageWidth', 'CanonImageHeight'],
			['ImageWidth', 'ImageHeight']
		] as const;
		for (const [w, h] of sizes) {
			const [width, height] = [inputs.number(w), inputs.number(h)];
			if (!width || !height) continue;
			const sides = [(width * unit) / x, (height * unit) / y] as const;
			const shape = sides[0] / sides[1];
			if (!(shape > 0.5 && shape < 2)) continue;
			diagonal = Math.hypot(...sides);
			break;
		}
		if (!diagonal || diagonal < 1 || diagonal > 100) return undefined;
	}
	return (film * zoom) / diagonal;
}

function circleOfConfusion(inputs: Inputs): Made | undefined {
	const scale = inputs.number('ScaleFactor35efl');
	return scale ? significant(film / (scale * filmConfusion), 15) : undefined;
}

/** The angle a picture spans, and how wide that is at the distance focused on. */
function fieldOfView(inputs: Inputs): Made | undefined {
	const [focal, scale] = [inputs.number('FocalLength'), inputs.number('ScaleFactor35efl')];
	if (!focal || !scale) return undefined;
	const distance = inputs.number('FocusDistance');
	const beyond = distance === undefined ? 0 : 1000 * distance - focal;
	const correction = beyond > 0 ? 1 + focal / beyond : 1;
	const half = Math.atan2(36, 2 * focal * correction * scale);
	const angle = significant((half * 360) / Math.PI, 15);
	if (distance === undefined || !(distance > 0 && distance < 10_000)) {
		return { value: angle, shown: `${angle.toFixed(1)} deg` };
	}
	const width = (2 * distance * Math.sin(half)) / Math.cos(half);
	return {
		value: `${numberText(angle)} ${numberText(significant(width, 15))}`,
		shown: `${angle.toFixed(1)} deg (${width.toFixed(2)} m)`
	};
}

function focalLength35(inputs: Inputs): Made | undefined {
	const focal = inputs.number('FocalLength');
	if (focal === undefined) return undefined;
	const scale = inputs.number('ScaleFactor35efl');
	const value = significant(focal * (scale || 1), 15);
	const own = `${focal.toFixed(1)} mm`;
	return { value, shown: scale ? `${own} (35 mm equivalent: ${value.toFixed(1)} mm)` : own };
}

function hyperfocal(inputs: Inputs): Made | undefined {
	const [focal, stop, confusion] = ['FocalLength', 'Aperture', 'CircleOfConfusion'].map((name) =>
		inputs.number(name)
	);
	if (focal === undefined || stop === undefined || confusion === undefined) return undefined;
	if (!stop || !confusion) return 'inf';
	return significant((focal * focal) / (stop * confusion * 1000), 15);
}

/** Nearest and farthest sharp distance in metres; a farthest of 0 is without end. */
function depthOfField(inputs: Inputs): Made | undefined {
	const [focal, stop, confusion] = ['FocalLength', 'Aperture', 'CircleOfConfusion'].map((name) =>
		inputs.number(name)
	);
	if (!focal || !stop || !confusion) return undefined;
	const names = ['FocusDistance', 'SubjectDistance', 'ObjectDistance', 'ApproximateFocusDistance'];
	const told = names.find((name) => inputs.tag(name) !== undefined);
	if (told === undefined) return undefined;
	const text = inputs.text(told) ?? '';
	if (text === 'undef') return undefined;
	const distance = text === 'inf' ? 1e10 : (inputs.number(told) ?? 0);
	const spread = (stop * confusion * (distance * 1000 - focal)) / (focal * focal);
	const near = significant(distance / (1 + spread), 15);
	const far = spread >= 1 ? 0 : significant(distance / (1 - spread), 15);
	const value = `${numberText(near)} ${numberText(far)}`;
	if (far === 0) return { value, shown: `inf (${near.toFixed(2)} m - inf)` };
	const depth = far - near;
	const digits = depth > 0 && depth < 0.02 ? 3 : 2;
	return {
		value,
		shown: `${depth.toFixed(digits)} m (${near.toFixed(digits)} - ${far.toFixed(digits)} m)`
	};
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

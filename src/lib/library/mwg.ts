/**
 * What a file says of its picture, told in many places, reconciled as the Metadata Working Group has it (Guidelines for
 * Handling Image Metadata 2.0, chapter 5; the IPTC digest is what tells whether a program that knows no XMP was the last
 * to write): EXIF first, then IPTC where it was changed since the digest was taken, then XMP, then IPTC.
 */
import {
	curationField,
	keyOf,
	placeNames,
	type Person,
	type Region,
	type RegisterName,
	type Values
} from './curation.ts';
import { cleaned, textOf, type TagIndex } from './tag-index.ts';

const mostElements = 500;
const longestElement = 200;

/** Keywords with all they are part of, and what stands between: Lightroom, digiKam, Windows, Media Pro and its forebear. Those of the
 * Metadata Working Group are nested, not written as paths: they are told apart from tags. */
const hierarchies: readonly { readonly tag: string; readonly between: string }[] = [
	{ tag: 'XMP-lr:HierarchicalSubject', between: '|' },
	{ tag: 'XMP-digiKam:TagsList', between: '/' },
	{ tag: 'XMP-microsoft:LastKeywordXMP', between: '/' },
	{ tag: 'XMP-mediapro:CatalogSets', between: '|' },
	{ tag: 'XMP-expressionmedia:CatalogSets', between: '|' }
];

/** People by name alone. */
const named = [
	'XMP-iptcExt:PersonInImage',
	'XMP-iptcExt:PersonInImageName',
	'XMP-mediapro:People',
	'XMP-expressionmedia:People'
];

/** digiKam's colours, by its numbers, under Lightroom's names where it has them. */
const colourNames = ['', 'Red', 'Orange', 'Yellow', 'Green', 'Blue', 'Purple', 'Gray', 'Black', 'White'];

/** Percent that Windows writes, at least, for 1-5 stars. */
const percents = [1, 13, 38, 63, 87];

/**
 * What of a file's tags is curation.
 * @param facts what is taken from tags elsewhere: when, where, of a song its title, and nested keywords
 */
export function curationOf(
	tags: TagIndex,
	{
		keywordPaths = [],
		...facts
	}: {
		readonly taken: Values['taken'];
		readonly position: Values['position'];
		readonly title?: Values['title'];
		readonly keywordPaths?: readonly string[] | undefined;
	}
): Values {
	const iptcLeads = iptcChanged(tags);
	const text = (name: RegisterName) => textOfField(tags, name, iptcLeads);
	const { rating, rejected } = stars(tags);
	const values: { -readonly [N in keyof Values]: Values[N] | undefined } = {
		rating,
		flag: rejected ? 'reject' : flag(tags),
		label: tags.text(curationField('label').files.xmp ?? []) ?? digiKamLabel(tags),
		title: text('title'),
		caption: text('caption'),
		creator: text('creator'),
		rights: text('rights'),
		location: text('location'),
		city: text('city'),
		state: text('state'),
		country: text('country'),
		...facts,
		keywords: some(keywords(tags, iptcLeads, keywordPaths)),
		people: some(people(tags))
	};
	for (const name of Object.keys(values) as (keyof Values)[]) {
		if (values[name] === undefined) Reflect.deleteProperty(values, name);
	}
	return values as Values;
}

/** Whether these values are more than what a camera or a song says by itself: then they are kept apart from the summary. */
export function carriesCuration(values: Values, kind: string): boolean {
	const { rating, flag, label, title, caption, creator, rights, keywords: words, people: faces } = values;
	// A summary joins the names of a place, and cannot tell which is which.
	if (placeNames.some((name) => values[name] !== undefined)) return true;
	// A song's title and maker are what it is, not what somebody says of it.
	const said = kind === 'audio' ? undefined : (title ?? caption ?? creator ?? rights);
	return Boolean(rating) || [flag, label, said, words, faces].some((value) => value !== undefined);
}

function iptcChanged(tags: TagIndex): boolean {
	const [then, now] = [tags.text(['Photoshop:IPTCDigest']), tags.text(['File:CurrentIPTCDigest'])];
	return then !== undefined && now !== undefined && then.toLowerCase() !== now.toLowerCase();
}

function textOfField(tags: TagIndex, name: RegisterName, iptcLeads: boolean): string | undefined {
	const { exif = [], iptc = [], xmp = [], other = [] } = curationField(name).files;
	return tags.text([...exif, ...(iptcLeads ? [...iptc, ...xmp] : [...xmp, ...iptc]), ...other]);
}

/** XMP says -1 of what was rejected. */
function stars(tags: TagIndex): { rating: number | undefined; rejected: boolean } {
	const { xmp = [], exif = [], other = [] } = curationField('rating').files;
	const rating = tags.number([...xmp, ...exif, ...other]);
	if (rating === -1) return { rating: undefined, rejected: true };
	if (rating !== undefined && rating >= 0 && rating <= 5)
		return { rating: Math.round(rating), rejected: false };
	const percent = tags.number(['XMP-microsoft:RatingPercent', 'IFD0:RatingPercent']) ?? 0;
	const least = percents.filter((one) => percent >= one).length;
	return { rating: least > 0 && percent <= 100 ? least : undefined, rejected: false };
}

function flag(tags: TagIndex): Values['flag'] {
	const pick = tags.number(['XMP-xmpDM:Pick']);
	if (pick === 1 || pick === -1) return pick === 1 ? 'pick' : 'reject';
	// digiKam: 1 rejected, 2 pending, 3 accepted.
	const digiKam = tags.number(['XMP-digiKam:PickLabel']);
	if (digiKam === 1 || digiKam === 3) return digiKam === 3 ? 'pick' : 'reject';
	return tags.text(['XMP-photomech:Tagged'])?.toLowerCase() === 'true' ? 'pick' : undefined;
}

function digiKamLabel(tags: TagIndex): string | undefined {
	return colourNames[tags.number(['XMP-digiKam:ColorLabel']) ?? 0] || undefined;
}

/** Paths, and those plain keywords that are no step of one: programs write both forms of the same. */
function keywords(tags: TagIndex, iptcLeads: boolean, nested: readonly string[]): string[] {
	const { iptc = [], xmp = [], other = [] } = curationField('keywords').files;
	const plain = tags.list([...(iptcLeads ? [...iptc, ...xmp] : [...xmp, ...iptc]), ...other]);
	const paths = new Set<string>();
	const add = (value: string, between: string) => {
		const path = value
			.split(between)
			.flatMap((step) => cleaned(step) ?? [])
			.join('/');
		if (path !== '') paths.add(path);
	};
	for (const { tag, between } of hierarchies) for (const value of tags.list([tag])) add(value, between);
	for (const value of nested) add(value, '|');
	const steps = new Set([...paths].flatMap((path) => (path.includes('/') ? path.split('/') : [])));
	const above = new Set([...paths].flatMap(ancestors));
	const whole = [...paths].filter((path) => !above.has(path) && (path.includes('/') || !steps.has(path)));
	return short([...plain.filter((word) => !steps.has(word)), ...whole]);
}

function ancestors(path: string): string[] {
	const steps = path.split('/');
	return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('/'));
}

function short(words: readonly string[]): string[] {
	return [...new Set(words.map((word) => word.replace(/\s+/g, ' ').slice(0, longestElement).trim()))]
		.filter((word) => word !== '')
		.slice(0, mostElements);
}

/** People by name, with where they are in the picture where that is said of each of them. */
function people(tags: TagIndex): Person[] {
	const found = new Map<string, Person>();
	for (const person of [
		...facesOfGroup(tags),
		...facesOfMicrosoft(tags),
		...named.flatMap((tag) => tags.list([tag]).map(nameOnly))
	]) {
		const key = keyOf(person);
		if (found.size < mostElements && (!found.has(key) || (!found.get(key)?.region && person.region))) {
			found.set(key, person);
		}
	}
	return [...found.values()];
}

function nameOnly(name: string): Person {
	return { name: short([name])[0] ?? name };
}

/** Regions of the Metadata Working Group: centre and size, as parts of the picture. */
function facesOfGroup(tags: TagIndex): Person[] {
	const column = (name: string) => tags.values(`XMP-mwg-rs:Region${name}`);
	const names = column('Name');
	const areas = ['AreaX', 'AreaY', 'AreaW', 'AreaH'].map(column);
	const types = column('Type');
	// Lists of the parts of regions go with each other only where every region has the part.
	const whole = areas.every((list) => list.length === names.length);
	return names.flatMap((given, index): Person[] => {
		const name = cleaned(textOf(given));
		const type = types.length === names.length ? textOf(types[index]).toLowerCase() : 'face';
		if (name === undefined || (type !== 'face' && type !== 'pet' && type !== '')) return [];
		const [x = NaN, y = NaN, w = NaN, h = NaN] = areas.map((list) => Number(list[index]));
		return [{ ...nameOnly(name), ...(whole ? regionOf(x - w / 2, y - h / 2, w, h) : {}) }];
	});
}

/** Regions of Windows: left, top, width and height in one text. */
function facesOfMicrosoft(tags: TagIndex): Person[] {
	const names = tags.values('XMP-MP:RegionPersonDisplayName');
	const rectangles = tags.values('XMP-MP:RegionRectangle');
	const whole = rectangles.length === names.length;
	return names.flatMap((given, index): Person[] => {
		const name = cleaned(textOf(given));
		if (name === undefined) return [];
		const [x = NaN, y = NaN, w = NaN, h = NaN] = textOf(rectangles[index]).split(',').map(Number);
		return [{ ...nameOnly(name), ...(whole ? regionOf(x, y, w, h) : {}) }];
	});
}

function regionOf(x: number, y: number, w: number, h: number): { region?: Region } {
	const inside = (value: number) => Math.min(1, Math.max(0, Number(value.toFixed(6))));
	if (![x, y, w, h].every(Number.isFinite) || w <= 0 || h <= 0) return {};
	return { region: { x: inside(x), y: inside(y), w: inside(w), h: inside(h) } };
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
	return list.length > 0 ? list : undefined;
}

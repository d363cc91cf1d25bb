/**
 * Tags of a movie or track: `udta` user data, `meta` boxes with `ilst` items and, for Apple's newer files, `keys`.
 * Specs: QuickTime File Format ("User data atoms", "Metadata"), 3GPP TS 26.244 §8 (titl, auth, loci ...),
 * iTunes metadata as described by the MP4 registration authority and by usage.
 */
import { onDemand } from '../../on-demand.ts';
import { ByteReader, latin1 } from '../../io/byte-reader.ts';
import type { Entry, RawValue } from '../../model.ts';
import { entryFor } from '../../table.ts';
import { boxesIn, openBox, type Box, type BoxRule } from './boxes.ts';
import { handler } from './handler.ts';
import { finishItems, itemRules } from './item-boxes.ts';
import { isHintBox, readHints } from './hints.ts';
import { ItemTables } from './item-tables.ts';
import { itemValue } from './item-value.ts';
import { localised } from './language.ts';
import { readFields, type Movie } from './movie.ts';
import { open, read, readWhole, type Rule } from './rules.ts';
import { entryOf, tableNamed } from './tables.ts';
import { macText, textOfBytes } from './text.ts';
import { uuidBox, xmpBox } from './uuid.ts';
import { xtra } from './xtra.ts';
import { hex } from '../../io/hex.ts';
import { isBinary } from '../../print.ts';
import { languageOf } from '../../conversions/media.ts';

const appleKeys = 'com.apple.quicktime.';
const mostKeys = 4096;

/** Apple's older `meta` is a plain box, ISO's has a version: tell them apart by where the first box type lies. */
function metaSkip(head: Uint8Array): number {
	return latin1(head.subarray(4, 8)) === 'hdlr' ? 0 : 4;
}

const keys: Rule = read((box, movie) => {
	const meta = movie.metas.at(-1);
	if (!meta) return;
	const reader = new ByteReader(box.bytes).skip(8);
	while (reader.remaining >= 8 && meta.keys.length < mostKeys) {
		const size = reader.u32();
		const space = reader.latin1(4);
		if (size < 8) return;
		meta.keys.push({ space, name: textOfBytes(reader.take(size - 8)) });
	}
});

/** A name made of a key that no table has: words joined, each with a capital. */
export function nameOfKey(key: string): string {
	const words = key
		.replace(/^com\./, '')
		.replace(/[^-\w. ]/g, '')
		.replace(/[. ]+(\w)/g, (_all, letter: string) => letter.toUpperCase())
		.replace(/_([a-z])/g, (_all, letter: string) => `_${letter.toUpperCase()}`)
		.replace(/[. ]/g, '');
	const name = (words.charAt(0).toUpperCase() + words.slice(1)).replace(/([a-z])_([A-Z])/g, '$1$2');
	if (name.length < 2) return `Tag_${name}`;
	return /^[A-Z]/.test(name) ? name : `Tag${name}`;
}

/** Tables in which an item with a key is looked for, by the kind of track it is in. */
const keyTables: Readonly<Record<string, string>> = {
	vide: 'QuickTime::VideoKeys',
	soun: 'QuickTime::AudioKeys'
};

/** The tag of a key, e.g. `com.apple.quicktime.make`. */
function entryOfKey(key: string, movie: Movie): Entry {
	const id = key.startsWith(appleKeys) ? key.slice(appleKeys.length) : key;
	const own = movie.track && keyTables[movie.track.handler];
	const keysTable = tableNamed('QuickTime::Keys');
	const group1 = (own ? tableNamed(own) : keysTable).group1;
	const known =
		(own ? entryOf(own, id) : undefined) ??
		(own ? undefined : entryOf('QuickTime::Keys', id)) ??
		(own ? entryOf('QuickTime::Keys', id) : undefined) ??
		entryOf('QuickTime::ItemList', id) ??
		entryOf('QuickTime::UserData', id);
	if (known) return known.table.group1 === group1 ? known : { ...known, group1 };
	return entryFor(keysTable, id, nameOfKey(id), { group1 });
}

/** Pushes the `data` boxes of one item. Several of an item with a name of its own are a list. */
function pushItem(entry: Entry, item: Box, movie: Movie, isFree = false): void {
	const values: { value: RawValue; entry: Entry; box: Box }[] = [];
	for (const box of boxesIn(item.bytes, item.offset, movie.found.budget)) {
		if (box.type !== 'data' || box.bytes.length < 8) continue;
		const reader = new ByteReader(box.bytes);
		const type = reader.u32() & 0xff_ffff;
		const country = reader.u16();
		const language = reader.u16();
		const data = { ...box, bytes: box.bytes.subarray(8), offset: box.offset + 8, size: box.size - 8 };
		const value = itemValue(entry, type, data, movie);
		if (value !== undefined)
			values.push({ value, entry: isFree ? entry : itemLanguage(entry, language, country), box: data });
	}
	const first = values[0];
	if (!first) return;
	const list =
		isFree &&
		values.length > 1 &&
		values.every(({ value, entry: { name } }) => typeof value !== 'object' && name === first.entry.name);
	if (list) {
		movie.push(
			{ ...first.entry, list: true },
			values.map((one) => one.value),
			item.offset,
			item.bytes.length
		);
		return;
	}
	for (const { entry: own, value, box } of values)
		movie.push(shownAs(own, value), value, box.offset, box.size);
	// What is said in a language only is told without it too.
	if (values.every((one) => one.entry !== entry))
		movie.push(shownAs(entry, first.value), first.value, first.box.offset, first.box.size);
}

/** Codes of the old Macintosh are no languages of items. */
const itemLanguage = (entry: Entry, language: number, country: number): Entry =>
	localised(entry, language < 0x400 ? 0 : language, country);

/** What a tag's values mean does not hold for bytes of an unexpected type. */
function shownAs(entry: Entry, value: RawValue): Entry {
	if (!isBinary(value) || entry.binary) return entry;
	const { table, id, name, group1 } = entry;
	return entryFor(table, id, name, group1 === undefined ? {} : { group1 });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `----`: an item with a name of its own, as iTunes and taggers write them. */
function freeItem(item: Box, movie: Movie): void {
	let name = '';
	let space = '';
	for (const box of boxesIn(item.bytes, item.offset, movie.found.budget)) {
		if (box.type === 'mean') space = textOfBytes(box.bytes.subarray(4));
		if (box.type === 'name') name = textOfBytes(box.bytes.subarray(4));
	}
	if (!name) return;
	const made = name.replace(/[^-\w]/g, '');
	if (name === 'Encoding Params') {
		encodingParams(item, movie);
		return;
	}
	if (name === 'iTunMOVI') {
		propertyList(item, movie);
		return;
	}
	// Others than iTunes mean something else by the same name.
	const known = space === 'com.apple.iTunes' ? entryOf('QuickTime::iTunesInfo', name) : undefined;
	const entry =
		known ??
		entryFor(
			tableNamed('QuickTime::iTunesInfo'),
			name,
			made.length < 2 || !/^[A-Z]/i.test(made) ? `Tag${capital(made)}` : capital(made)
		);
	pushItem(entry, item, movie, true);
}

/** Settings of Apple's encoder: four letters and a number each. */
function encodingParams(item: Box, movie: Movie): void {
	for (const box of boxesIn(item.bytes, item.offset, movie.found.budget)) {
		if (box.type !== 'data') continue;
		const reader = new ByteReader(box.bytes).skip(8);
		while (reader.remaining >= 8) {
			const entry = entryOf('QuickTime::EncodingParams', reader.latin1(4));
			const value = reader.u32();
			if (entry) movie.push(entry, value, box.offset + reader.at - 4, 4);
		}
	}
}

const plist = onDemand(() => import('../plist.ts'));

/** What the iTunes Store says of a film: who made it, in a property list. */
function propertyList(item: Box, { found }: Movie): void {
	for (const box of boxesIn(item.bytes, item.offset, found.budget)) {
		if (box.type !== 'data') continue;
		found.later('iTunMOVI', plist, ({ readHeld }) => {
			if (!readHeld(box.bytes.subarray(8), box.offset + 8, found)) found.warn('iTunMOVI: no property list');
		});
	}
}

const itemList: Rule = readWhole((box, movie) => {
	const { found } = movie;
	for (const item of boxesIn(box.bytes, box.offset, found.budget)) {
		found.attempt('ilst', () => {
			if (item.type === '----') {
				freeItem(item, movie);
				return;
			}
			const entry = entryOfItem(item.type, movie);
			if (entry) pushItem(entry, item, movie);
		});
	}
});

function entryOfItem(type: string, movie: Movie): Entry | undefined {
	const meta = movie.metas.at(-1);
	if (meta && meta.keys.length > 0) {
		const index = [...type].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0);
		const key = meta.keys[index - 1];
		if (key) return entryOfKey(key.name, movie);
	}
	return entryOf('QuickTime::ItemList', type) ?? unknownText(type, 'QuickTime::ItemList');
}

/** A text whose letters no table has: `©url` becomes `UserData_url`. */
function unknownText(type: string, table: string): Entry | undefined {
	if (!/^\xa9[\w ]{3}$/.test(type)) return undefined;
	return entryFor(tableNamed(table), type, `UserData_${type.slice(1).trim()}`);
}

/** `meta` of the file, a movie, a track or user data. */
export const metaBox: BoxRule<Movie> & { kind: 'open' } = open(
	[['hdlr', handler], ['keys', keys], ['ilst', itemList], ['uuid', uuidBox], ...itemRules],
	{
		skip: metaSkip,
		enter: (movie) => {
			movie.metas.push({ handler: '', keys: [], items: new ItemTables() });
		},
		leave: (movie) => {
			const tables = movie.metas.pop()?.items;
			if (tables) finishItems(tables, movie);
		}
	}
);

/** The texts of a `©xyz` box: size, language, text, again and again. */
function quickTimeTexts(entry: Entry, box: Box, movie: Movie): void {
	const reader = new ByteReader(box.bytes);
	while (reader.remaining >= 4) {
		movie.found.budget.spend('items', 1);
		const size = reader.u16();
		const language = reader.u16();
		const at = reader.at;
		const bytes = reader.take(Math.min(size, reader.remaining));
		const text = language < 0x400 ? macText(bytes) : textOfBytes(bytes);
		if (size > 0)
			pushText(entry, text.replace(/\0+$/, ''), language, { ...box, offset: box.offset + at, bytes }, movie);
		if (size === 0) return;
	}
}

/** A text in a language that is not the default is told without it too. */
function pushText(
	entry: Entry,
	value: RawValue,
	language: number,
	{ offset, bytes }: Box,
	movie: Movie
): void {
	const own = localised(entry, language);
	movie.push(own, value, offset, bytes.length);
	if (own !== entry) movie.push(entry, value, offset, bytes.length);
}

const texts3gpp = new Set('cprt titl auth perf dscp gnre albm coll kywd rtng clsf yrrc loci urat'.split(' '));

/** 3GPP texts begin with version, flags and language. */
function text3gpp(entry: Entry, box: Box, movie: Movie): void {
	const reader = new ByteReader(box.bytes).skip(4);
	const push = (value: RawValue, language: number) => {
		if (value !== '') pushText(entry, value, language, box, movie);
	};
	if (box.type === 'yrrc') {
		push(reader.u16(), 0);
		return;
	}
	const language = reader.u16() & 0x7fff;
	if (box.type === 'loci') {
		push(location(reader), language);
		return;
	}
	if (box.type === 'kywd') {
		const words: string[] = [];
		for (let left = reader.u8(); left > 0; left--) words.push(textOfBytes(reader.take(reader.u8())));
		const own = localised(entry, language) === entry ? '' : `(${languageOf(language)}) `;
		push(`${own}${words.join(', ')}`, 0);
		return;
	}
	if (box.type === 'urat') {
		push(reader.skip(1).u8(), 0);
		return;
	}
	if (box.type === 'rtng' || box.type === 'clsf') {
		// Entity and criteria come before the language here.
		const isClass = box.type === 'clsf';
		const body = new ByteReader(box.bytes).skip(4);
		const entity = body.latin1(4).replace(/\0/g, ' ');
		const about = isClass ? `Index=${body.u16()}` : `Criteria=${body.latin1(4).replace(/\0/g, ' ')}`;
		const spoken = body.u16();
		const text = textOfBytes(body.take(body.remaining), spoken);
		if (text) push(`Entity=${entity} ${about} ${text}`.trim(), spoken);
		return;
	}
	// An album may be followed by the number of the track.
	push(
		box.type === 'albm'
			? latinTail(reader.take(reader.remaining))
			: textOfBytes(reader.take(reader.remaining), language),
		language
	);
}

function latinTail(bytes: Uint8Array): string {
	const end = bytes.indexOf(0);
	const text = textOfBytes(bytes);
	const rest = end < 0 ? new Uint8Array(0) : bytes.subarray(end + 1);
	return text + latin1(rest).replace(/\0/g, '');
}

const roles = ['shooting', 'real', 'fictional', 'reserved'];

function location(reader: ByteReader): string {
	const name = cText(reader) || '(none)';
	const role = reader.u8();
	const [longitude, latitude, altitude] = [reader.i32() / 65536, reader.i32() / 65536, reader.i32() / 65536];
	const [body, notes] = [cText(reader), cText(reader)];
	return (
		`${name} Role=${roles[role] ?? `unknown(${role})`} Lat=${latitude.toFixed(5)} Lon=${longitude.toFixed(5)} ` +
		`Alt=${altitude.toFixed(2)} Body=${body} Notes=${notes}`
	);
}

function cText(reader: ByteReader): string {
	const rest = reader.bytes.subarray(reader.at);
	const end = rest.indexOf(0);
	const text = textOfBytes(rest);
	reader.skip(end < 0 ? rest.length : end + 1);
	return text;
}

/** Chapters of Nero: 64-bit starts in 100 ns and counted titles. */
function chapters(entry: Entry, box: Box, movie: Movie): void {
	const reader = new ByteReader(box.bytes);
	const version = reader.u8();
	reader.skip(3 + (version === 0 ? 0 : 4));
	const list: string[] = [];
	for (let left = reader.u8(); left > 0; left--) {
		const seconds = reader.u64() / 1e7;
		list.push(`${seconds} ${textOfBytes(reader.take(reader.u8()))}`);
	}
	movie.push({ ...entry, list: true }, list, box.offset, box.bytes.length);
}

const userDataFormats: Readonly<Record<string, (reader: ByteReader) => RawValue>> = {
	WLOC: (reader) => [reader.u16(), reader.u16()],
	AllF: (reader) => reader.u8(),
	SelO: (reader) => reader.u8(),
	LOOP: (reader) => reader.u32(),
	time: (reader) => reader.u32()
};

/** Most movies are no camera's of those that write this box. */
const movieTags = onDemand(() => import('../../makers/movies.ts'));
const nikonFilms = onDemand(() => import('../../makers/nikon-films.ts'));
const filmBoxes = onDemand(() => import('../../makers/film-boxes.ts'));
const filmBoxTypes = new Set(
	'@sec CNTH DcMD FFMV INFO LEIC MMA0 MMA1 PANA PENT PXTH QVMI RMKN scrn smta'.split(' ')
);

/** What a camera or a phone keeps of itself: read by its maker's rules. */
export function filmBox(box: Box, { found }: Movie): void {
	found.later(box.type, filmBoxes, ({ readFilmBox }) => {
		readFilmBox(box.type, box.bytes, box.offset, found);
	});
}
const gpmf = onDemand(() => import('../../blocks/gpmf.ts'));

function userDataBox(box: Box, movie: Movie): void {
	const entry = entryOf('QuickTime::UserData', box.type);
	if (box.type === 'meta') {
		openBox(box, metaBox, movie);
	} else if (box.type === 'XMP_') {
		xmpBox(box, movie);
	} else if (box.type.startsWith('\xa9')) {
		const known = entry ?? unknownText(box.type, 'QuickTime::UserData');
		if (known) quickTimeTexts(known, box, movie);
	} else if (box.type === 'name' && movie.track) {
		trackName(box, movie);
	} else if (box.type === 'ptv ') {
		readFields(movie, box, 'QuickTime::Video', [['DisplaySize', 'u8'], 5, ['SlideShow', 'u8']]);
	} else if (isHintBox(box.type)) {
		readHints(box, movie);
	} else if (box.type === 'Xtra') {
		xtra(box, movie);
	} else if (box.type === 'TAGS') {
		movie.found.later(box.type, movieTags, (module) => {
			module.readMovieTags(box.bytes, box.offset, movie.found);
		});
	} else if (box.type === 'NCDT') {
		movie.found.later(box.type, nikonFilms, ({ readMovParts }) => {
			readMovParts(boxesIn(box.bytes, box.offset, movie.found.budget), movie.found);
		});
	} else if (filmBoxTypes.has(box.type)) {
		filmBox(box, movie);
	} else if (box.type === 'GPMF') {
		movie.found.later(box.type, gpmf, (module) => {
			module.readGpmf(box.bytes, box.offset, movie.found);
		});
	} else if (box.type === 'uuid' || !entry || entry.unknown) {
		return;
	} else if (box.type === 'chpl') {
		chapters(entry, box, movie);
	} else if (
		box.bytes.length > 4 &&
		((box.bytes[0] ?? 0) << 8) + (box.bytes[1] ?? 0) === box.bytes.length - 4
	) {
		quickTimeTexts(entry, box, movie);
	} else if (texts3gpp.has(box.type) && box.bytes[0] === 0) {
		text3gpp(entry, box, movie);
	} else if (box.type === 'thmb') {
		// Olympus' has a length before the picture, others a head of eight bytes.
		if (latin1(box.bytes.subarray(4, 7)) === '\xff\xd8\xff') filmBox(box, movie);
		else thumbnail(box, movie);
	} else if (entry.binary) {
		movie.push(entry, { binary: box.size, bytes: box.bytes }, box.offset, box.size);
	} else {
		const format = userDataFormats[box.type];
		const value = format ? format(new ByteReader(box.bytes)) : plainText(box);
		movie.push(entry, value, box.offset, box.bytes.length);
	}
}

/** The name of a track is no text in a language. */
function trackName(box: Box, movie: Movie): void {
	const entry = entryFor(tableNamed('QuickTime::UserData'), 'name', 'Name');
	movie.push(entry, macText(box.bytes).replace(/\0.*$/s, ''), box.offset, box.bytes.length);
}

/** A thumbnail is named by what it is. */
function thumbnail(box: Box, movie: Movie): void {
	const jpeg = box.bytes[8] === 0xff && box.bytes[9] === 0xd8;
	const png = latin1(box.bytes.subarray(8, 12)) === '\x89PNG';
	const name = jpeg ? 'ThumbnailImage' : png ? 'ThumbnailPNG' : 'UnknownThumbnail';
	const skip = jpeg || png ? 8 : 0;
	if (skip > 0)
		movie.found.preview({
			name,
			mime: jpeg ? 'image/jpeg' : 'image/png',
			range: [box.offset + skip, box.size - skip]
		});
	movie.tag('QuickTime::UserData', name, { binary: box.size - skip }, box.offset + skip, box.size - skip);
}

/** Bytes of these makers' boxes are numbers, shown in hexadecimal. */
const hexTypes = new Set(['CAME', 'MUID']);

function plainText(box: Box): string {
	if (!hexTypes.has(box.type)) return macText(box.bytes).replace(/\0.*$/s, '');
	return hex(box.bytes);
}

/** `udta` of a movie or track. */
export const userData: Rule = readWhole((box, movie) => {
	const { found } = movie;
	found.budget.deeper(() => {
		for (const child of boxesIn(box.bytes, box.offset, found.budget)) {
			found.attempt(child.type, () => {
				userDataBox(child, movie);
			});
		}
	});
});

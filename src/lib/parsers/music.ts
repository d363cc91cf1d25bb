/**
 * The fields that people know of music, the same in every container: title, artists, album, gain, ids of MusicBrainz ...
 *
 * @example
 * const metadata = await readMetadata(fromBlob(file), { fileName: file.name });
 * const { title, artists, trackGain } = metadata ? musicOf(metadata) : {};
 */
import type { Cover, Metadata, Preview, Tag } from './model.ts';
import { keyOf, namesOf, placeOf, type Place } from './music/keys.ts';
import { credits, dates, flags, numbers, oldest, texts } from './music/table.ts';
import { creditOf, genresOf, numberOf, numbersOf, textsOf, textsOfTag, type Credit } from './music/values.ts';

export type { Credit } from './music/values.ts';

/** A picture that goes with the music; its bytes or where they lie are the preview's. */
export interface MusicPicture extends Preview {
	readonly cover: Cover;
}

type Gains = 'r128TrackGain' | 'r128AlbumGain';

/**
 * What a file says of its music. Absent is what it does not say. Several values stay a list, in the order of the file.
 * Gains are in decibels as ReplayGain has them, peaks parts of full scale, `bpm` beats a minute; dates are as they are written,
 * `1999`, `1999-05` or more; ids of MusicBrainz: `recordingIds` are what it calls recordings, `trackIds` tracks of a release.
 */
export type Music = Readonly<
	Partial<
		Record<keyof typeof texts, readonly string[]> &
			Record<keyof typeof dates, string> &
			Record<Exclude<keyof typeof numbers, Gains>, number> &
			Record<keyof typeof flags, boolean> &
			Record<keyof typeof credits, readonly Credit[]> &
			Record<'pictures', readonly MusicPicture[]>
	>
>;

type Kind = 'texts' | 'dates' | 'numbers' | 'flags' | 'credits';
interface Wanted {
	readonly field: string;
	readonly kind: Kind;
	/** The lower, the sooner it is believed, among the names of its column. */
	readonly rank: number;
}

/** By column and name what is to be found there. */
const wanted = new Map<Place, Map<string, Wanted[]>>();
for (const [kind, table] of Object.entries({ texts, dates, numbers, flags, credits }) as [
	Kind,
	Record<string, string>
][])
	for (const [field, line] of Object.entries(table))
		for (const [column, names] of namesOf(line))
			for (const [rank, name] of names.entries()) want(column, name.toLowerCase(), { field, kind, rank });
for (const [field, name] of Object.entries(oldest)) {
	const kind = field === 'date' ? 'dates' : field === 'trackNumber' ? 'numbers' : 'texts';
	want('id3v1', name.toLowerCase(), { field, kind, rank: 0 });
}

function want(place: Place, name: string, what: Wanted): void {
	const names = wanted.get(place) ?? new Map<string, Wanted[]>();
	wanted.set(place, names);
	const same = names.get(name);
	if (same) same.push(what);
	else names.set(name, [what]);
}

/** Which of several tags of one file is believed: the container's own, then ID3, and what is cut short to 30 letters last. */
const order: readonly Place[] = ['vorbis', 'mp4', 'asf', 'matroska', 'id3', 'ape', 'chunks', 'id3v1'];
/** Sound whose own tag is APE's. */
const apes = new Set(['APE', 'MPC', 'WV', 'TAK', 'OFR', 'TTA']);

/** Values of one field by how much they are believed: what has the lowest number counts. */
interface Said {
	readonly kind: Kind;
	rank: number;
	values: { readonly at: number; readonly text: string }[];
}

/** What a file says of its music, from all tags that were read, those out of sight too. */
export function musicOf(metadata: Pick<Metadata, 'type' | 'tags' | 'previews'>): Music {
	const said = new Map<string, Said>();
	const isApe = apes.has(metadata.type.type);
	for (const tag of metadata.tags) {
		const place = placeOf(tag);
		if (place === undefined) continue;
		const believed = isApe && place === 'ape' ? 0 : 1 + order.indexOf(place);
		take(tag, place, believed * 100, said);
	}
	const music = finished(said);
	const pictures = metadata.previews.filter(
		(preview): preview is MusicPicture => preview.cover !== undefined
	);
	return pictures.length > 0 ? { ...music, pictures } : music;
}

function take(tag: Tag, place: Place, believed: number, said: Map<string, Said>): void {
	const key = keyOf(tag, place);
	if (key === 'tipl' || key === 'tmcl' || key === 'ipls' || key === 'ipl') {
		takePairs(tag, believed, said);
		return;
	}
	// Of comments those that players write for themselves are none.
	if ((key === 'comm' || key === 'com') && /^iTun/.test(textsOf(tag.raw)[0] ?? '')) return;
	for (const what of lookUp(tag, place, key)) {
		let values = key === 'pcst' && place === 'id3' ? ['there'] : textsOfTag(tag, place, key);
		if (what.field === 'genres') values = genresOf(values, tag, key);
		push(said, what, believed + what.rank, tag.range[0], values);
	}
	if (key === 'tdat' || key === 'tda') {
		const held: Wanted = { field: dayField, kind: 'texts', rank: 0 };
		push(said, held, believed, tag.range[0], textsOf(tag.raw));
	}
}

function lookUp(tag: Tag, place: Place, key: string): readonly Wanted[] {
	const names = wanted.get(place);
	const { hint } = tag.entry;
	// What is said of an album is not said of its songs.
	if (place === 'matroska' && typeof hint === 'number') {
		const own = names?.get(`${String(hint)}:${key}`);
		if (own) return own;
	}
	return names?.get(key) ?? [];
}

function push(
	said: Map<string, Said>,
	what: Wanted,
	rank: number,
	at: number,
	values: readonly string[]
): void {
	if (values.length === 0) return;
	const before = said.get(what.field);
	if (before && before.rank < rank) return;
	const field = before?.rank === rank ? before : { kind: what.kind, rank, values: [] };
	said.set(what.field, field);
	for (const text of values) field.values.push({ at, text });
}

/** Day and month of ID3v2.3 stand apart from the year: `3105`. */
const dayField = 'day of date';

function withDay(date: string, day: string | undefined): string {
	const isBare = day !== undefined && /^\d{4}$/.test(day) && /^\d{4}$/.test(date);
	return isBare ? `${date}-${day.slice(2)}-${day.slice(0, 2)}` : date;
}

/** Involved people: what they did, who they are, and so on. */
function takePairs(tag: Tag, believed: number, said: Map<string, Said>): void {
	const list = Array.isArray(tag.raw)
		? textsOf(tag.raw)
		: textsOf(tag.raw).flatMap((text) => text.split('/'));
	for (let at = 0; at + 1 < list.length; at += 2) {
		const [role = '', name = ''] = list.slice(at, at + 2);
		const own = wanted.get('id3')?.get(`tipl:${role.toLowerCase()}`);
		const [all] = wanted.get('id3')?.get('tipl:') ?? [];
		for (const what of own ?? []) push(said, what, believed + what.rank, tag.range[0], [name]);
		if (!own && all) push(said, all, believed, tag.range[0], [role ? `${name} (${role})` : name]);
	}
}

/** That a frame of a podcast is there says so; its bytes are zeros. */
const saysYes = /^(?:[1-9]|true|yes|there)/i;

/** The fields as they are given. */
function finished(said: ReadonlyMap<string, Said>): Music {
	const music: Record<string, unknown> = {};
	for (const [field, { kind, values }] of said) {
		if (field === dayField) continue;
		const list = [...new Set(values.sort((one, other) => one.at - other.at).map(({ text }) => text))];
		const [first = ''] = list;
		if (kind === 'texts') music[field] = list;
		else if (kind === 'credits') music[field] = list.map(creditOf);
		else if (kind === 'dates')
			music[field] = field === 'date' ? withDay(first, said.get(dayField)?.values[0]?.text) : first;
		else if (kind === 'flags') music[field] = saysYes.test(first);
		else Object.assign(music, numbersNamed(field, first));
	}
	// Totals that have a tag of their own count before those behind a slash, which is found out last.
	for (const name of ['track', 'disc', 'movement']) {
		const own = said.get(`${name}Total`);
		const total = own ? numberOf(own.values[0]?.text ?? '') : undefined;
		if (total !== undefined) music[`${name}Total`] = total;
	}
	const { r128TrackGain, r128AlbumGain, ...rest } = music as Record<string, number>;
	// Five decibels lie between what both hold for loud enough.
	if (r128TrackGain !== undefined) rest['trackGain'] ??= r128TrackGain / 256 + 5;
	if (r128AlbumGain !== undefined) rest['albumGain'] ??= r128AlbumGain / 256 + 5;
	const given = rest as Music;
	return given.artist && !given.artists ? { ...given, artists: given.artist } : given;
}

function numbersNamed(field: string, text: string): Record<string, number> {
	const { value, total } = numbersOf(text);
	const paired = /^(track|disc|movement)Number$/.exec(field)?.[1];
	return {
		// Of these zero says that there is none.
		...(value === undefined || (paired !== undefined && value === 0) ? {} : { [field]: value }),
		...(paired !== undefined && total ? { [`${paired}Total`]: total } : {})
	};
}

/**
 * What the library knows of a song, by the names of queries: which field of music (parsers/music.ts) gives it is data. What no
 * map of music has - Flash, Real, Adobe's XMP - is asked of the tags.
 */
import type { Music } from '#lib/parsers/music.ts';
import type { Item } from './item.ts';
import { keyName } from './musical-key.ts';
import { cleaned, type TagIndex } from './tag-index.ts';

/** Lists of texts, and the field of music that each is. */
const texts = {
	albumartist: 'albumArtist',
	composer: 'composers',
	conductor: 'conductors',
	lyricist: 'lyricists',
	remixer: 'remixers',
	mood: 'moods',
	grouping: 'grouping',
	work: 'work',
	recordlabel: 'labels',
	catalognumber: 'catalogNumbers',
	barcode: 'barcodes',
	isrc: 'isrcs',
	recordingid: 'recordingIds',
	albumid: 'albumIds',
	artistid: 'artistIds',
	albumartistid: 'albumArtistIds',
	releasegroupid: 'releaseGroupIds',
	workid: 'workIds'
} as const satisfies Readonly<Record<string, keyof Music>>;

const numbers = {
	tracknumber: 'trackNumber',
	discnumber: 'discNumber',
	trackgain: 'trackGain',
	albumgain: 'albumGain'
} as const satisfies Readonly<Record<string, keyof Music>>;

/** What a song says beyond what other items may say, too. Absent: it does not say. */
export type Song = Readonly<
	Partial<
		Record<keyof typeof texts, readonly string[]> &
			/** Of the gains decibels, as ReplayGain has them. */
			Record<keyof typeof numbers, number> & {
				/** Each of several artists; what they are called together is the item's. */
				artists: readonly string[];
				genres: readonly string[];
				/** Year that it first came out. */
				originalyear: number;
				compilation: 'yes';
				/** A picture goes with it. */
				cover: 'yes';
			}
	>
>;

/** Values of a list, and letters of one, that are kept; the file has them all. */
const mostValues = 50;
const mostLetters = 300;

/** Tags that the map of music does not know, best first. */
const beside = {
	artist: ['Flash:Artist', 'Real:Author', 'XMP-xmpDM:Artist'],
	album: ['Flash:Album', 'XMP-xmpDM:Album'],
	genre: ['Flash:Genre', 'XMP-xmpDM:Genre'],
	date: ['Flash:Date', 'XMP-xmpDM:ReleaseDate', 'Year'],
	key: ['XMP-xmpDM:Key'],
	bpm: ['RIFF:Tempo', 'XMP-xmpDM:Tempo']
} as const;

type OfItem = {
	readonly [K in 'artist' | 'album' | 'genre' | 'year' | 'key' | 'bpm' | 'song']: Item[K] | undefined;
};

/** What of an item is music. @param music what the file says, by the names of music @param isFilm whether it has pictures */
export function songFields(tags: TagIndex, music: Music, isFilm: boolean): OfItem {
	const together = listOf(music.artist) ?? listOf(music.albumArtist);
	const genres = listOf(music.genres)?.filter((genre) => !/^(?:unknown|n\/a|none|-+)$/i.test(genre));
	return {
		artist: together?.join(', ') ?? tags.text(beside.artist),
		album: albumOf(music, isFilm) ?? tags.text(beside.album),
		genre: genres && genres.length > 0 ? genres.join(', ') : tags.printed(beside.genre),
		year: yearIn(releasedOf(tags, music)),
		key: listOf(music.key)?.map(keyName).find(Boolean) ?? tags.first(beside.key, keyName),
		bpm: beats(music.bpm) ?? beats(tags.number(beside.bpm)),
		song: songOf(music, together, genres)
	};
}

/** When it came out or was recorded, as far as it is written. */
export function releasedOf(tags: TagIndex, music: Music): string | undefined {
	const { date, releaseDate, originalDate, originalYear } = music;
	return [date, releaseDate, originalDate, originalYear].find(yearIn) ?? tags.text(beside.date);
}

function songOf(
	music: Music,
	together: readonly string[] | undefined,
	genres: readonly string[] | undefined
): Song | undefined {
	const song: Record<string, unknown> = {};
	for (const [name, from] of Object.entries(texts)) song[name] = listOf(music[from]);
	for (const [name, from] of Object.entries(numbers)) song[name] = music[from];
	const artists = listOf(music.artists);
	// One alone stands in the item already.
	if (artists && artists.join('\0') !== together?.join(', ')) song['artists'] = artists;
	if (genres && genres.length > 1) song['genres'] = genres;
	song['originalyear'] = yearIn(music.originalDate) ?? yearIn(music.originalYear);
	if (music.compilation) song['compilation'] = 'yes';
	if (music.pictures && music.pictures.length > 0) song['cover'] = 'yes';
	for (const name of Object.keys(song)) if (song[name] === undefined) Reflect.deleteProperty(song, name);
	return Object.keys(song).length > 0 ? song : undefined;
}

/** In Matroska the name of a film stands where a song's album does. */
function albumOf({ album, title, artist }: Music, isFilm: boolean): string | undefined {
	const [own] = listOf(album) ?? [];
	const isName = title ? title[0] === own : !artist;
	return isFilm && isName ? undefined : own;
}

function listOf(values: readonly string[] | undefined): string[] | undefined {
	const list = (values ?? [])
		.slice(0, mostValues)
		.flatMap((value) => cleaned(value)?.slice(0, mostLetters) ?? []);
	return list.length > 0 ? list : undefined;
}

/** What iTunes has no tempo for is 0; above this it is no tempo. */
function beats(bpm: number | undefined): number | undefined {
	return bpm !== undefined && bpm >= 1 && bpm <= 999 ? Math.round(bpm * 10) / 10 : undefined;
}

function yearIn(text: string | undefined): number | undefined {
	const year = Number(/\d{4}/.exec(text ?? '')?.[0]);
	return year > 1000 ? year : undefined;
}

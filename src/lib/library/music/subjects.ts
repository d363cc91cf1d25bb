/** What a song says, in the order that people ask it: fields of music (parsers/music.ts) by what they are about. Each stands once. */
import type { Music } from '#lib/parsers/music.ts';

/** All but pictures and lyrics, which are shown in ways of their own; totals stand with the numbers that they are of. */
export type SongField = Exclude<
	keyof Music,
	'pictures' | 'lyrics' | 'trackTotal' | 'discTotal' | 'movementTotal'
>;

export const songSubjects = {
	song: [
		...([
			'title',
			'subtitle',
			'artist',
			'artists',
			'album',
			'albumArtist',
			'trackNumber',
			'discNumber'
		] as const),
		...(['discSubtitle', 'date', 'originalDate', 'originalYear', 'genres', 'moods', 'compilation'] as const)
	],
	people: [
		...(['composers', 'lyricists', 'writers', 'performers', 'conductors', 'arrangers', 'remixers'] as const),
		...(['producers', 'engineers', 'mixers', 'djMixers', 'directors', 'originalArtists'] as const)
	],
	work: ['work', 'movement', 'movementNumber', 'showMovement', 'grouping'],
	sound: [
		...([
			'bpm',
			'key',
			'languages',
			'trackGain',
			'trackPeak',
			'trackRange',
			'albumGain',
			'albumPeak'
		] as const),
		...(['albumRange', 'referenceLoudness', 'gapless'] as const)
	],
	release: [
		...(['labels', 'catalogNumbers', 'barcodes', 'isrcs', 'asins', 'media', 'releaseDate'] as const),
		...(['releaseStatus', 'releaseTypes', 'releaseCountries', 'originalAlbum', 'copyright'] as const),
		...(['licenses', 'websites', 'show', 'podcast', 'podcastUrl', 'comments'] as const)
	],
	file: ['encodedBy', 'encoderSettings', 'originalFilename', 'scripts'],
	order: ['titleSort', 'artistSort', 'albumSort', 'albumArtistSort', 'composerSort', 'showSort'],
	ids: [
		...(['recordingIds', 'trackIds', 'albumIds', 'artistIds', 'albumArtistIds', 'releaseGroupIds'] as const),
		...(['workIds', 'discIds', 'originalAlbumIds', 'originalArtistIds', 'trmIds', 'acoustIds'] as const),
		...(['acoustidFingerprints', 'musicIpPuids', 'musicIpFingerprints'] as const)
	]
} as const satisfies Readonly<Record<string, readonly SongField[]>>;
export type SongSubject = keyof typeof songSubjects;

/** What is asked by most: it is unfolded. */
export const firstSubjects: ReadonlySet<SongSubject> = new Set([
	'song',
	'people',
	'work',
	'sound',
	'release'
]);

/** The fields of queries that find other songs which say the same. */
export const asked: Readonly<Partial<Record<SongField, string>>> = {
	artist: 'artist',
	artists: 'artist',
	album: 'album',
	albumArtist: 'albumartist',
	genres: 'genre',
	moods: 'mood',
	composers: 'composer',
	lyricists: 'lyricist',
	conductors: 'conductor',
	remixers: 'remixer',
	work: 'work',
	grouping: 'grouping',
	labels: 'recordlabel',
	catalogNumbers: 'catalognumber',
	barcodes: 'barcode',
	isrcs: 'isrc',
	recordingIds: 'recordingid',
	albumIds: 'albumid',
	artistIds: 'artistid',
	albumArtistIds: 'albumartistid',
	releaseGroupIds: 'releasegroupid',
	workIds: 'workid'
};

type Told = Omit<Music, 'pictures'>;

/** Longest value that is shown whole: fingerprints of sound are none that anybody reads. */
const longest = 600;

/** The values of a field as they are shown, none where it is not said. @param number writes numbers as the language does */
export function shownValues(
	music: Told,
	field: SongField,
	number: (value: number) => string
): readonly string[] {
	const value = music[field];
	// What several are called together is not told twice where it is one.
	if (field === 'artists' && String(music.artists) === String(music.artist)) return [];
	if (value === undefined || value === false) return [];
	if (value === true) return ['✓'];
	if (typeof value === 'number') return [numbered(music, field, value, number)];
	if (typeof value === 'string') return [value];
	return value.map((one) => {
		const text =
			typeof one === 'string' ? one : one.role === undefined ? one.name : `${one.name} (${one.role})`;
		return text.length > longest ? `${text.slice(0, longest)}…` : text;
	});
}

const totals = {
	trackNumber: 'trackTotal',
	discNumber: 'discTotal',
	movementNumber: 'movementTotal'
} as const;
const decibels: ReadonlySet<SongField> = new Set(['trackGain', 'albumGain', 'trackRange', 'albumRange']);

function numbered(music: Told, field: SongField, value: number, number: (value: number) => string): string {
	const total = field in totals ? music[totals[field as keyof typeof totals]] : undefined;
	if (total !== undefined) return `${number(value)} / ${number(total)}`;
	return decibels.has(field) ? `${number(value)} dB` : number(value);
}

/** Fields of films and sound that are shown as filters, as queries name them, in this order. Not counted with each answer. */
export const avFacets = [
	'duration',
	'codec',
	'resolution',
	'fps',
	'bitrate',
	'channels',
	'samplerate',
	'key',
	'bpm',
	'gpstrack',
	'albumartist',
	'composer',
	'mood',
	'recordlabel',
	'compilation'
] as const;
export type AvFacet = (typeof avFacets)[number];

/** What a table can show of songs alone (song.ts). */
export const songColumns = [
	'albumartist',
	'composer',
	'tracknumber',
	'discnumber',
	'mood',
	'recordlabel',
	'isrc'
] as const;

/** Those that a table can show, beside length and size in pixels, which every table has. */
export const avColumnNames = [
	'codec',
	'fps',
	'bitrate',
	'channels',
	'samplerate',
	'artist',
	'album',
	'genre',
	'year',
	'key',
	'bpm',
	...songColumns
] as const;
export type AvColumn = (typeof avColumnNames)[number];

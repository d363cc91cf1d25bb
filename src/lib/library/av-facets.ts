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
	'gpstrack'
] as const;
export type AvFacet = (typeof avFacets)[number];

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
	'bpm'
] as const;
export type AvColumn = (typeof avColumnNames)[number];

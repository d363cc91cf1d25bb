/** What queries can ask of films and sound: how long, in which codec, with which tracks (fields.ts). */
import { codecName } from '../codecs.ts';
import { keyName } from '../musical-key.ts';
import { linesOf } from '../resolution.ts';
import { count, name, ofItem, whole, type Field } from './field.ts';

export const filmAndSoundFields: readonly Field[] = [
	ofItem(
		'duration',
		{
			kind: 'number',
			unit: 'seconds',
			rounds: true,
			names: {
				'under-1min': [0, 60],
				'1-5min': [60, 300],
				'5-20min': [300, 1200],
				'20-60min': [1200, 3600],
				'over-1h': [3600, Infinity]
			}
		},
		['>3min', '10s..1:30', '1-5min'],
		'length'
	),
	{
		// Of a film both: who looks for AAC looks for it wherever it is.
		name: 'codec',
		aliases: ['codecs', 'encoding'],
		type: { ...name, canon: codecName },
		many: true,
		read: ({ codec, sound }) => [codec, sound].flatMap((one) => one ?? []),
		examples: ['h264', 'aac', 'flac']
	},
	{
		// Of photos nobody asks so: they have megapixels.
		name: 'resolution',
		aliases: ['res'],
		type: {
			kind: 'number',
			unit: 'lines',
			names: {
				sd: [0, 720],
				'720p': [720, 1080],
				'1080p': [1080, 1440],
				'1440p': [1440, 2160],
				'4k': [2160, 4320],
				'8k': [4320, Infinity],
				hd: [720, 1080],
				'full-hd': [1080, 1440],
				fullhd: [1080, 1440],
				uhd: [2160, 4320]
			}
		},
		read: ({ kind, width, height }) => (kind === 'video' ? linesOf(width, height) : undefined),
		examples: ['4k', '1080p', '>=1080p', '1920x1080']
	},
	ofItem(
		'fps',
		{ kind: 'number', unit: 'fps', rounds: true },
		['>=50', '24', '23.976', '25..30'],
		'framerate',
		'frame-rate'
	),
	ofItem(
		'bitrate',
		{
			kind: 'number',
			unit: 'bits',
			rounds: true,
			names: {
				'under-128k': [0, 128e3],
				'128k-256k': [128e3, 256e3],
				'256k-1m': [256e3, 1e6],
				'1m-5m': [1e6, 5e6],
				'5m-20m': [5e6, 20e6],
				'20m-100m': [20e6, 100e6],
				'over-100m': [100e6, Infinity]
			}
		},
		['320k', '>=10M', '128k..256k'],
		'bit-rate'
	),
	ofItem(
		'channels',
		{
			...count,
			names: { mono: [1, 2], stereo: [2, 3], surround: [3, Infinity], '5.1': [6, 7], '7.1': [8, 9] }
		},
		['stereo', '5.1', '6'],
		'channel'
	),
	ofItem(
		'samplerate',
		{ kind: 'number', unit: 'hertz', rounds: true },
		['44.1kHz', '48000', '>=96kHz'],
		'sample-rate'
	),
	{
		// Whoever looks for one of several finds what they made together.
		...ofItem('artist', name, ['"Nina Simone"'], 'artists'),
		many: true,
		read: ({ artist, song }) => song?.artists ?? (artist === undefined ? undefined : [artist])
	},
	{
		...ofItem('genre', name, ['jazz'], 'genres'),
		many: true,
		read: ({ genre, song }) => song?.genres ?? (genre === undefined ? undefined : [genre])
	},
	ofItem('key', { ...whole, canon: keyName }, ['Am', 'F#m', '8A'], 'initialkey'),
	ofItem(
		'bpm',
		{
			kind: 'number',
			unit: 'count',
			rounds: true,
			names: {
				'under-90': [0, 90],
				'90-110': [90, 110],
				'110-130': [110, 130],
				'130-150': [130, 150],
				'over-150': [150, Infinity]
			}
		},
		['120..130', '128', 'under-90'],
		'tempo'
	),
	{
		// The length of the way a film took.
		name: 'gpstrack',
		aliases: ['gps-track', 'route'],
		type: {
			kind: 'number',
			unit: 'metres',
			rounds: true,
			names: {
				'under-1km': [0, 1e3],
				'1km-5km': [1e3, 5e3],
				'5km-20km': [5e3, 2e4],
				'20km-100km': [2e4, 1e5],
				'over-100km': [1e5, Infinity]
			}
		},
		rare: true,
		read: ({ track }) => track,
		examples: ['>5km', '1km..20km', 'under-1km']
	}
];

/** Deutsche Texte zu dem, was Filme und Töne von sich sagen. */
import type { av as english } from '../en/av.ts';
import type { Widened } from '../widened.ts';

export const av: Widened<typeof english> = {
	fields: {
		duration: 'Länge',
		codec: 'Codec',
		resolution: 'Auflösung',
		fps: 'Bildrate',
		bitrate: 'Bitrate',
		channels: 'Kanäle',
		samplerate: 'Abtastrate',
		artist: 'Interpret',
		album: 'Album',
		genre: 'Genre',
		year: 'Jahr',
		key: 'Tonart',
		gpstrack: 'Wegspur',
		bpm: 'BPM'
	},
	ranges: {
		'under-1min': 'Unter einer Minute',
		'1-5min': '1 bis 5 Minuten',
		'5-20min': '5 bis 20 Minuten',
		'20-60min': '20 Minuten bis eine Stunde',
		'over-1h': 'Eine Stunde und mehr',
		sd: 'Unter 720p',
		'720p': '720p (HD)',
		'1080p': '1080p (Full HD)',
		'1440p': '1440p',
		'4k': '4K',
		'8k': '8K',
		'under-128k': 'Unter 128 kbit/s',
		'128k-256k': '128 bis 256 kbit/s',
		'256k-1m': '256 kbit/s bis 1 Mbit/s',
		'1m-5m': '1 bis 5 Mbit/s',
		'5m-20m': '5 bis 20 Mbit/s',
		'20m-100m': '20 bis 100 Mbit/s',
		'over-100m': '100 Mbit/s und mehr',
		'under-1km': 'Unter 1 km',
		'1km-5km': '1 bis 5 km',
		'5km-20km': '5 bis 20 km',
		'20km-100km': '20 bis 100 km',
		'over-100km': '100 km und mehr',
		mono: 'Mono',
		stereo: 'Stereo',
		surround: 'Raumklang',
		'under-90': 'Unter 90',
		'90-110': '90 bis 110',
		'110-130': '110 bis 130',
		'130-150': '130 bis 150',
		'over-150': '150 und mehr'
	},
	fps: (rate) => `${rate} fps`,
	moment: 'Den Moment abspielen',
	moving: (name) => `Die Momente um ${name}`,
	bpm: (beats) => `${beats} BPM`
};

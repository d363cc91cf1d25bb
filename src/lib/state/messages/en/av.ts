/** English texts of what films and sound say of themselves. */
export const av = {
	fields: {
		duration: 'Length',
		codec: 'Codec',
		resolution: 'Resolution',
		fps: 'Frame rate',
		bitrate: 'Bit rate',
		channels: 'Channels',
		samplerate: 'Sample rate',
		artist: 'Artist',
		album: 'Album',
		genre: 'Genre',
		year: 'Year',
		key: 'Key',
		bpm: 'BPM'
	},
	/** Ranges, as queries name them. */
	ranges: {
		'under-1min': 'Under a minute',
		'1-5min': '1 to 5 minutes',
		'5-20min': '5 to 20 minutes',
		'20-60min': '20 minutes to an hour',
		'over-1h': 'An hour and more',
		sd: 'Below 720p',
		'720p': '720p (HD)',
		'1080p': '1080p (Full HD)',
		'1440p': '1440p',
		'4k': '4K',
		'8k': '8K',
		'under-128k': 'Under 128 kbit/s',
		'128k-256k': '128 to 256 kbit/s',
		'256k-1m': '256 kbit/s to 1 Mbit/s',
		'1m-5m': '1 to 5 Mbit/s',
		'5m-20m': '5 to 20 Mbit/s',
		'20m-100m': '20 to 100 Mbit/s',
		'over-100m': '100 Mbit/s and more',
		mono: 'Mono',
		stereo: 'Stereo',
		surround: 'Surround',
		'under-90': 'Under 90',
		'90-110': '90 to 110',
		'110-130': '110 to 130',
		'130-150': '130 to 150',
		'over-150': '150 and more'
	} as Readonly<Record<string, string>>,
	fps: (rate: string) => `${rate} fps`,
	/** The clip of a live photo or motion photo. */
	moment: 'Play the moment',
	moving: (name: string) => `The moments around ${name}`,
	bpm: (beats: string) => `${beats} BPM`
};

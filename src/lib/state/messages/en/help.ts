/** English texts of the area: the short guide. */
import type { SyntaxExample } from '#lib/library/query/syntax.ts';

export const help = {
	title: 'Help',
	lead: 'How to open, find and look; everything else shows itself.',
	opening: {
		title: 'Opening',
		steps: [
			'Open a folder, or drop folders and files anywhere on the window. They are read where they are; nothing is copied, moved or changed.',
			'A scan reads every file once. Later scans read only what is new or changed. You can pause it, close the tab and go on later.',
			'After a restart the library is there at once. The browser asks once more before it reads a folder: choose Reconnect.',
			'An unplugged drive takes nothing away: its items stay, marked as absent, and come back with it.',
			'Where a browser cannot keep folders open, files are read for this visit. Copies can be kept in the browser, in the settings.'
		]
	},
	finding: {
		title: 'Finding',
		text: 'Type words: they are sought in names, titles, keywords, people, cameras and places, and a slip of the finger is forgiven. Fields make it exact; while you type, what fits is offered. Filters at the side write the same language.',
		example: 'Write',
		meaning: 'To find',
		topics: {
			words: {
				title: 'Words',
				text: 'Words are sought in names, titles, captions, keywords, people, places, cameras and more. All must be there; letters and accents need not be right.'
			},
			fields: {
				title: 'Fields',
				text: 'A field, a colon, a value. Quotes hold words together, and mean all of the text rather than part of it.'
			},
			values: {
				title: 'Numbers and places',
				text: 'Greater, less, from two dots to: with the units people use.'
			},
			dates: { title: 'Dates', text: 'As exact as you like: a year, a month, a day.' },
			patterns: {
				title: 'Patterns',
				text: 'A star for any letters, a question mark for one; between slashes a regular expression.'
			},
			joining: {
				title: 'Both, either, not',
				text: 'Conditions side by side must all hold. OR, a minus sign and parentheses say otherwise.'
			},
			tags: { title: 'Tags', text: 'Any tag by its ExifTool name, in whatever group or in one.' },
			showing: {
				title: 'Order and number',
				text: 'These are part of the search, too: a saved search keeps them.'
			}
		},
		meanings: {
			'lisbon tram': 'items with both words',
			lisbn: 'Lisbon, too: a slip of the finger is forgiven',
			'lisbon~0': 'the word as it is written; ~1 and ~2 allow so many slips',
			'"blue hour"': 'exactly these words, one after the other',
			'camera:nikon': 'any camera with nikon in its name',
			'camera:"NIKON Z 9"': 'this camera, and not the Z 90; the maker may be left out: "Z 9"',
			'label:red,blue': 'one of several values',
			'keyword:animals/*': 'keywords below animals',
			'in:2023/beach': 'this folder and all below it',
			'rating:>=3': 'three stars or more',
			'iso:100..800': 'a range, both ends included',
			'size:>20MB': 'files above 20 megabytes',
			'shutter:1/60..1/1000': 'exposure times from 1/60 to 1/1000 of a second',
			'near:48.2,16.4~10km': 'what was taken within 10 km of a place',
			'taken:2023': 'all of that year',
			'taken:2023-05..2024': 'from May 2023 to the end of 2024',
			'taken:..2004': 'up to the end of 2004',
			'taken:197X': 'those years, also where no more is known of a date',
			'taken:1985~': 'about that year, as somebody said who was not sure',
			'added:last-30-days': 'what came into the library lately',
			'name:IMG_*': 'names that begin with IMG_',
			'name:/^dsc_\\d{4}/': 'names that begin with dsc_ and four digits',
			'camera:nikon rating:>=3': 'both fields together',
			'cat OR dog': 'items with either word',
			'-tag:dog': 'items without this keyword',
			'(cat OR dog) missing:gps': 'groups, and what a file does not say',
			'has:title -rating:<2': 'with a title, and not rated below two stars',
			'Orientation:6': 'a tag by its number, or as it is printed',
			'ExifIFD:LensModel:50mm': 'a tag in one group only',
			'has:GPSAltitude': 'files that have the tag',
			'kind:photo sort:-rating,name': 'best first, then by name',
			'kind:photo group:day': 'a heading for each day',
			'kind:photo limit:2': 'no more than the first two'
		} satisfies Record<SyntaxExample, string>,
		fields: 'Fields',
		field: 'Field',
		also: 'Also',
		says: 'What it says',
		try: (query: string) => `Search for ${query}`
	},
	fields: {
		kind: 'Photo, raw, video, audio or document',
		type: 'File type, as ExifTool names it',
		mime: 'Internet media type',
		ext: 'Ending of the name',
		size: 'Size of the file',
		width: 'Width in pixels, as shown',
		height: 'Height in pixels, as shown',
		megapixels: 'Width times height, in millions',
		ratio: 'Width to height',
		duration: 'Length of a song or clip; ranges: under-1min, 1-5min, 5-20min, 20-60min, over-1h',
		codec: 'How picture and sound are coded: h264, hevc, aac, flac',
		resolution: 'Of films: 720p, 1080p, 4k, 8k, or width x height as 1920x1080; bars cut off do not count',
		fps: 'Pictures a second; 24 finds 23.976, too',
		gpstrack:
			'How long the way is that a film took, where it holds positions: >5km; has:gpstrack finds all that do',
		bitrate: 'Bits a second: 320k, 8M; of a film all of it',
		channels: 'Channels of sound: mono, stereo, surround, 5.1, 7.1, or a number',
		samplerate: 'Samples of sound a second: 44.1kHz',
		key: 'Musical key, however it is written: Am, A minor, 8A',
		bpm: 'Beats a minute',
		albumartist: 'Artist of the whole album',
		composer: 'Composer; one of several is enough',
		conductor: 'Conductor',
		lyricist: 'Who wrote the words',
		remixer: 'Who remixed it',
		work: 'Work that a song is part of',
		mood: 'Mood',
		grouping: 'Grouping, as music programs call it',
		tracknumber: 'Number of a song on its disc',
		discnumber: 'Number of the disc of an album',
		originalyear: 'Year that a song first came out',
		compilation: 'Songs of an album by many artists: yes',
		recordlabel: 'Record label',
		catalognumber: 'Catalogue number of the record label',
		barcode: 'Barcode of the album',
		isrc: 'International standard recording code',
		trackgain: 'Decibels of ReplayGain for the song by itself',
		albumgain: 'Decibels of ReplayGain for its album',
		cover: 'Songs with a picture in them: yes; missing:cover finds those without',
		recordingid: 'MusicBrainz id of the recording',
		albumid: 'MusicBrainz id of the release',
		artistid: 'MusicBrainz id of an artist',
		albumartistid: 'MusicBrainz id of an album artist',
		releasegroupid: 'MusicBrainz id of the release group',
		workid: 'MusicBrainz id of the work',
		camera: 'Make and model',
		lens: 'Lens',
		serial: 'Serial number of the camera body',
		focus: 'Focus mode, as the camera calls it: AF-C, manual',
		drive: 'How it was released: single, continuous, self-timer',
		style: 'Picture style, picture control or film simulation',
		actuations: 'Releases of the shutter so far; ranges: under-10k, 10k-50k, 50k-100k, over-100k',
		iso: 'Sensitivity',
		aperture: 'F-number',
		shutter: 'Exposure time',
		focal: 'Focal length',
		artist: 'Artist',
		album: 'Album',
		genre: 'Genre',
		year: 'Year of a recording, or of the picture',
		title: 'Title',
		caption: 'Description',
		name: 'Name of the file',
		path: 'Path below the opened folder',
		folder: 'Folder, any part of its name',
		in: 'This folder and all below it',
		root: 'The opened folder',
		stack: 'What stacks it: raw+jpeg, live, version, bracket, burst, fixed, or none',
		stacked: 'Whether a person took it out of its stack: split',
		pair: 'What a live photo and its clip name each other by',
		inbox: 'Whether it is new and waits to be reviewed',
		rights: 'Copyright, or how it may be used',
		flag: 'Picked or rejected',
		edited: 'When a person last said something of it',
		near: 'Within a distance of a place: near:48.2,16.4~10km',
		completeness: 'How much is known of it, in per cent',
		state: 'Present, or absent because unplugged or moved',
		keyword: 'Keywords; a step of a path counts too',
		person: 'People in the picture',
		place: 'City, region, country',
		rating: 'Stars, 0 to 5',
		label: 'Colour label',
		creator: 'Who made it',
		taken: 'When it was taken, by the clock there',
		circa: 'Dates that nobody is sure of',
		dated: 'How exactly that is known: decade, year, month, day or time',
		added: 'When it came into the library',
		modified: 'When the file was last changed',
		latitude: 'Degrees north',
		altitude: 'Metres above the sea',
		longitude: 'Degrees east',
		warnings: 'How many oddities reading it met',
		has: 'The file says something in this field',
		missing: 'The file says nothing in this field'
	} as Readonly<Record<string, string>>,
	keys: {
		title: 'Keys',
		text: 'Everything works by keyboard. These are the keys to begin with; the whole list is a key away.',
		all: 'All keys',
		change: 'Change keys'
	},
	formats: {
		title: 'Formats',
		text: 'A format is told by its first bytes, never by its name alone.',
		tags: 'Read in depth: every tag',
		tagsText: 'Tags, warnings and embedded pictures, each with its place in the file.',
		type: 'Recognised',
		typeText: 'Listed with name, type, size and dates, and shown where the browser can.',
		format: 'Format',
		endings: 'Endings'
	},
	trouble: {
		title: 'When something does not work',
		rows: [
			{
				problem: 'A file is missing',
				answer:
					'Look at Scans in the bar above: files that could not be read stand there with the reason and what to do.'
			},
			{
				problem: 'Items are marked absent',
				answer: 'Their folder waits for permission or is unplugged. Reconnect it in the settings.'
			},
			{
				problem: 'The library is empty after a while',
				answer:
					'Browsers may clear what sites keep. Ask the browser to keep the library on the storage page; your files are safe either way.'
			},
			{
				problem: 'Nothing happens on Open folder',
				answer: 'The browser may have no picker, or block it. Drop the folder on the window instead.'
			}
		]
	}
};

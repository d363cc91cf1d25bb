/** English texts of the area: the short guide. */
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
		rules: [
			{ query: 'lisbon tram', meaning: 'items with both words' },
			{ query: 'lisbon OR porto', meaning: 'items with either word' },
			{ query: '"blue hour"', meaning: 'exactly these words, one after the other' },
			{ query: '-tag:dog', meaning: 'items without this keyword' },
			{ query: 'camera:nikon rating:>=3', meaning: 'both fields together' },
			{ query: 'iso:100..800', meaning: 'a range, both ends included' },
			{ query: 'label:red,blue', meaning: 'one of several values' },
			{ query: 'taken:2023-05..2024', meaning: 'from May 2023 to the end of 2024' },
			{ query: '(cat OR dog) missing:gps', meaning: 'groups, and what a file does not say' },
			{ query: 'name:IMG_*', meaning: 'any letters in place of the star' }
		],
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
		duration: 'Length of a song or clip',
		codec: 'How picture or sound is coded',
		camera: 'Make and model',
		lens: 'Lens',
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
		dated: 'How exactly that is known: year, month, day or time',
		added: 'When it came into the library',
		modified: 'When the file was last changed',
		latitude: 'Degrees north',
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

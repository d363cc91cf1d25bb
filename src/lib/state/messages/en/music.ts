/** English texts of the queue of songs. */
export const music = {
	bar: 'Playing',
	playNow: 'Play these songs',
	playNext: 'Play next',
	addToQueue: 'Add to the queue',
	playAlbum: 'Play the album of this song',
	playFolder: 'Play the folder of this song',
	playShown: 'Play all songs shown',
	playAll: 'Play its songs',
	toggle: 'Songs: play or pause',
	play: 'Play',
	pause: 'Pause',
	next: 'Next song',
	previous: 'Previous song',
	shuffle: 'Shuffle',
	repeat: { off: 'Repeat: off', all: 'Repeat: all', one: 'Repeat: this song' },
	gain: 'Loudness',
	gains: { track: 'Songs alike', album: 'Albums alike', off: 'As they are' },
	volume: 'Volume',
	percent: (value: number) => `${String(value)} %`,
	queue: 'Queue',
	close: 'Close the queue',
	clear: 'End and empty the queue',
	position: 'Position',
	positionText: (at: string, of: string) => `${at} of ${of}`,
	up: (title: string) => `${title}: up`,
	down: (title: string) => `${title}: down`,
	remove: (title: string) => `${title}: out of the queue`,
	handle: (title: string) => `Move ${title}`,
	handleHelp: 'Drag, or Alt and the arrows',
	place: (title: string, place: number, total: number) =>
		`${title} is at place ${String(place)} of ${String(total)} now`,
	removed: (title: string) => `${title} is out of the queue`,
	more: (count: number) => `and ${String(count)} more`,
	before: (count: number) => `${String(count)} before these`,
	added: (count: number) =>
		count === 1 ? '1 song added to the queue' : `${String(count)} songs added to the queue`,
	none: 'There are no songs among these.',
	playlist: {
		entries: (found: number, total: number) =>
			found === total
				? found === 1
					? '1 entry'
					: `${String(found)} entries`
				: `${String(found)} of ${String(total)} entries are in the library`,
		play: 'Play',
		add: 'Add to the queue',
		album: 'Make an album of it',
		albumMade: (name: string) => `Album made: ${name}`,
		missing: 'not in the library',
		address: 'on the network',
		none: 'Nothing of this playlist is in the library. Open the folder that its songs lie in.',
		empty: 'This playlist names nothing.',
		open: 'Play this playlist',
		save: 'Save as a playlist',
		saved: (folder: string) => `Saved. Put the playlist into ${folder}: its paths begin there.`
	},
	skipped: (name: string, more: number) =>
		more === 0
			? `${name} cannot be played and was passed over.`
			: `${name} and ${String(more)} more cannot be played and were passed over.`,
	allSkipped: 'None of the songs of the queue can be played.'
};

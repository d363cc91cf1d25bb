/** English texts of the player. */
export const player = {
	player: (name: string) => `Player: ${name}`,
	play: 'Play',
	pause: 'Pause',
	toggle: 'Play or pause',
	seek: 'Position',
	/** Read aloud as the value of the position. */
	position: (time: string, of: string, chapter: string) =>
		chapter ? `${time} of ${of}, ${chapter}` : `${time} of ${of}`,
	back: '10 seconds back',
	on: '10 seconds on',
	backLong: 'A minute back',
	onLong: 'A minute on',
	frameBack: 'One frame back',
	frameOn: 'One frame on',
	chapterBack: 'Previous chapter',
	chapterOn: 'Next chapter',
	chapters: 'Chapters',
	speed: 'Speed',
	slower: 'Slower',
	faster: 'Faster',
	normalSpeed: 'Normal speed',
	times: (speed: string) => `${speed}×`,
	mute: 'Mute or unmute',
	volume: 'Volume',
	louder: 'Louder',
	quieter: 'Quieter',
	percent: (value: number) => `${value} %`,
	loop: 'Repeat a part: mark its beginning, its end, then end it',
	loopFrom: (time: string) => `Repeats from ${time}: mark the end`,
	loopBetween: (from: string, to: string) => `Repeats ${from} to ${to}`,
	full: 'Full screen',
	small: 'Small window',
	more: 'Speed, chapters and subtitles',
	subtitles: 'Subtitles',
	nextSubtitles: 'Next subtitles',
	noSubtitles: 'None',
	sounds: 'Sound',
	sound: (number: number) => `Sound ${number}`,
	inFile: 'in the file',
	within: (number: number) => `In the file, ${number}`,
	preparing: 'Getting it ready…',
	waiting: {
		briefly: 'Waiting for the file…',
		long: 'Nothing has come for 10 seconds. The file may be cut off here, or its disk is slow.'
	},
	repacked: 'Repacked while playing',
	resumed: (time: string) => `Goes on at ${time}`,
	fromStart: 'Play from the beginning',
	silent: (codec: string) =>
		`The sound is ${codec}, which this browser cannot play: the picture plays without it.`,
	pictureless: (codec: string) =>
		`The picture is ${codec}, which this browser cannot play: the sound plays without it.`,
	trouble: {
		codec: (codec: string) => `This browser cannot play ${codec}.`,
		unknownCodec: 'This browser does not know how the picture or the sound is packed.',
		encrypted: 'This film is protected (DRM): only the shop it comes from can play it.',
		damaged: 'The file is damaged or cut off, and nothing in it can be played.',
		empty: 'There is no picture and no sound in this file.',
		late: 'The file did not answer in time.',
		gone: 'The file could not be read to its end.'
	},
	help: {
		hevc: 'Chrome and Edge on a computer whose graphics can do it, and Safari, play HEVC. Or convert it to H.264, e.g. with HandBrake.',
		oldFilm:
			'No browser plays it any more. VLC does; converted to H.264, e.g. with HandBrake, it plays here as well.',
		surround: 'VLC plays it. Converted to AAC, e.g. with HandBrake, it plays here as well.',
		other: 'Download the original and play it elsewhere, e.g. with VLC, or convert it to MP4 with H.264.',
		encrypted: 'Play it in the app or on the page of the shop it comes from.',
		damaged: 'Copy it anew from where it came from. VLC can sometimes play what is left.',
		empty: 'Look at its tags, or open it with the program that made it.',
		late: 'Look whether the drive or network folder is connected, then try again.'
	}
};

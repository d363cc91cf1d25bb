/** The tag tables of ID3, MPEG audio, FLAC, Vorbis comments and APE, with their conversions. */
import { addConversions } from '../conversions.ts';
import { genreConversions } from '../conversions/genres.ts';
import { soundConversions } from '../conversions/sounds.ts';
import { TableSet, type TableChanges } from '../table-set.ts';
import { tableRows } from '../tags/media/audio.ts';

addConversions({ ...genreConversions, ...soundConversions });

const date = { value: 'xmpDate' } as const;
const flag = { print: { 0: 'Off', 1: 'On' } } as const;

const oldFrames: TableChanges[string] = {
	Genre: { print: 'id3Genre' },
	Popularimeter: { print: 'popularimeter' }
};

const frames: TableChanges[string] = {
	...oldFrames,
	Length: { value: 'milliseconds', print: 'secondsText' },
	EncodingTime: date,
	OriginalReleaseTime: date,
	RecordingTime: date,
	ReleaseTime: date,
	TaggingTime: date
};

const changes: TableChanges = {
	'ID3::v2_2': oldFrames,
	'ID3::v2_3': frames,
	'ID3::v2_4': frames,
	'ID3::SynLyrics': { SynchronizedLyricsText: { print: 'timedLine' } },
	'MPEG::Audio': { AudioBitrate: { print: 'bitRate' }, MSStereo: flag, IntensityStereo: flag },
	'Vorbis::Identification': {
		MaximumBitrate: { print: 'bitRate' },
		NominalBitrate: { print: 'bitRate' },
		MinimumBitrate: { print: 'bitRate' }
	},
	'MPEG::Lame': {
		LameLowPassFilter: { value: 'times100', print: 'kilohertz' },
		LameBitrate: { value: 'times1000', print: 'bitRate' }
	}
};

export const audioTables = new TableSet(tableRows, changes);

/** A tag name made of a free name: letters, digits and hyphens, words joined with capitals. What has no small letter counts as small. */
export function tagName(text: string): string {
	const words = /[a-z]/.test(text) ? text : capital(text.toLowerCase());
	const name = words.replace(/([a-z])_([a-z])|([a-z0-9]) ([a-z])/g, joinedWords).replace(/[^-\w]/g, '');
	return fullName(name);
}

function joinedWords(_all: string, ...[before, after, before2, after2]: (string | undefined)[]): string {
	return `${before ?? before2 ?? ''}${(after ?? after2 ?? '').toUpperCase()}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A tag name of a key whose case says nothing (Vorbis comments, APE). */
export function tagNameOfKey(text: string): string {
	const words = text
		.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
		.replace(/[^-\w]+(.?)/g, (_all, letter: string) => letter.toUpperCase());
	const name = capital(words).replace(
		/([a-z0-9])_([a-z])/g,
		(_all, before: string, after: string) => before + after.toUpperCase()
	);
	return fullName(name);
}

/** A tag name of Matroska: letters and digits alone, a small letter behind `_` is capital. */
export function tagNameOfMatroska(text: string): string {
	const name = text
		.toLowerCase()
		.replace(/\W/g, '')
		.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());
	return spacedName(name);
}

/** With a capital; `Tag_X` where it would be one letter, `Tag1st` where it would begin with none. */
function spacedName(name: string): string {
	const written = capital(name);
	if (written.length < 2) return `Tag_${written}`;
	return /^[-_0-9]/.test(written) ? `Tag${written}` : written;
}

function fullName(name: string): string {
	const written = capital(name);
	return written.length < 2 || /^[-_0-9]/.test(written) ? `Tag${written}` : written;
}

/** What queries can ask of songs beyond artist, album, genre and year (fields.ts). */
import type { Song } from '../song.ts';
import { count, name, whole, type Field, type FieldType } from './field.ts';

const yes = { ...whole, values: ['yes'] } as const;

/** A field that songs have under the same name. */
const ofSong = (
	told: keyof Song,
	type: FieldType,
	examples: readonly string[],
	...aliases: string[]
): Field => ({
	name: told,
	aliases,
	type,
	read: (item) => item.song?.[told],
	rare: true,
	examples
});
const list = (...of: Parameters<typeof ofSong>): Field => ({ ...ofSong(...of), many: true });
/** Ids of MusicBrainz, by the names that programs have for them, too. */
const ids = (told: keyof Song, ...aliases: string[]): Field =>
	list(told, whole, [], `musicbrainz_${told}`, ...aliases);

/** In the order that help lists them. */
export const songFields: readonly Field[] = [
	list('albumartist', name, ['"Various Artists"'], 'album-artist', 'band'),
	list('composer', name, ['bach'], 'composers'),
	list('conductor', name, []),
	list('lyricist', name, []),
	list('remixer', name, []),
	list('work', name, []),
	list('mood', name, ['calm'], 'moods'),
	list('grouping', name, []),
	ofSong('tracknumber', count, ['1', '<=3'], 'track'),
	ofSong('discnumber', count, ['2'], 'disc'),
	ofSong('originalyear', count, ['1959', '<1970']),
	ofSong('compilation', yes, ['yes']),
	list('recordlabel', name, ['"Blue Note"'], 'publisher', 'record-label'),
	list('catalognumber', name, [], 'catalogue-number'),
	list('barcode', whole, []),
	list('isrc', whole, ['USSM19902991']),
	ofSong('trackgain', count, ['<-9'], 'replaygain'),
	ofSong('albumgain', count, []),
	ofSong('cover', yes, ['yes']),
	ids('recordingid', 'musicbrainz_trackid'),
	ids('albumid'),
	ids('artistid'),
	ids('albumartistid'),
	ids('releasegroupid'),
	ids('workid')
];

/** Genres of songs. */
import type { Conversion } from '../conversions.ts';
import { plain } from './numbers.ts';

/** By number: ID3v1 (0-79) with the additions of Winamp (80-191). Names are ExifTool's. */
const names = (
	'Blues|Classic Rock|Country|Dance|Disco|Funk|Grunge|Hip-Hop|Jazz|Metal|New Age|Oldies|Other|Pop|R&B|Rap|Reggae|' +
	'Rock|Techno|Industrial|Alternative|Ska|Death Metal|Pranks|Soundtrack|Euro-Techno|Ambient|Trip-Hop|Vocal|' +
	'Jazz+Funk|Fusion|Trance|Classical|Instrumental|Acid|House|Game|Sound Clip|Gospel|Noise|Alt. Rock|Bass|Soul|' +
	'Punk|Space|Meditative|Instrumental Pop|Instrumental Rock|Ethnic|Gothic|Darkwave|Techno-Industrial|Electronic|' +
	'Pop-Folk|Eurodance|Dream|Southern Rock|Comedy|Cult|Gangsta Rap|Top 40|Christian Rap|Pop/Funk|Jungle|' +
	'Native American|Cabaret|New Wave|Psychedelic|Rave|Showtunes|Trailer|Lo-Fi|Tribal|Acid Punk|Acid Jazz|Polka|' +
	'Retro|Musical|Rock & Roll|Hard Rock|Folk|Folk-Rock|National Folk|Swing|Fast-Fusion|Bebop|Latin|Revival|Celtic|' +
	'Bluegrass|Avantgarde|Gothic Rock|Progressive Rock|Psychedelic Rock|Symphonic Rock|Slow Rock|Big Band|Chorus|' +
	'Easy Listening|Acoustic|Humour|Speech|Chanson|Opera|Chamber Music|Sonata|Symphony|Booty Bass|Primus|' +
	'Porn Groove|Satire|Slow Jam|Club|Tango|Samba|Folklore|Ballad|Power Ballad|Rhythmic Soul|Freestyle|Duet|' +
	'Punk Rock|Drum Solo|A Cappella|Euro-House|Dance Hall|Goa|Drum & Bass|Club-House|Hardcore|Terror|Indie|BritPop|' +
	'Afro-Punk|Polsk Punk|Beat|Christian Gangsta Rap|Heavy Metal|Black Metal|Crossover|Contemporary Christian|' +
	'Christian Rock|Merengue|Salsa|Thrash Metal|Anime|JPop|Synthpop|Abstract|Art Rock|Baroque|Bhangra|Big Beat|' +
	'Breakbeat|Chillout|Downtempo|Dub|EBM|Eclectic|Electro|Electroclash|Emo|Experimental|Garage|Global|IDM|Illbient|' +
	'Industro-Goth|Jam Band|Krautrock|Leftfield|Lounge|Math Rock|New Romantic|Nu-Breakz|Post-Punk|Post-Rock|' +
	'Psytrance|Shoegaze|Space Rock|Trop Rock|World Music|Neoclassical|Audiobook|Audio Theatre|Neue Deutsche Welle|' +
	'Podcast|Indie Rock|G-Funk|Dubstep|Garage Rock|Psybient'
).split('|');

const others: Readonly<Record<string, string>> = { 255: 'None', CR: 'Cover', RX: 'Remix' };

/** The name of a genre number or of ID3v2's two letter codes. */
export function genreName(code: number | string): string | undefined {
	return names[Number(code)] ?? others[String(code)];
}

/** The name of a number as it was written: `007` is none. */
const named = (digits: string): string =>
	(/^(?:0|[1-9]\d*)$/.test(digits) ? genreName(digits) : undefined) ?? `Unknown (${digits})`;

/**
 * ID3's genre texts: `(17)`, `(17)Rock`, `17`, several with a zero or a slash between (ID3v2.3 §4.2.1 TCON). Numbers become
 * names; of a number and its own name one is left.
 */
export function id3Genre(text: string): string {
	return text
		.replaceAll('\0', '/')
		.replace(/\((\d+)\)/g, (_all, digits: string) => `(${named(digits)})`)
		.replace(/(^|\/)(\d+)(?=\/|$)/g, (_all, before: string, digits: string) => `${before}${named(digits)}`)
		.replace(/^\(([^)]+)\)\1?$/, '$1');
}

/** Each genre of such a text, for those who look for songs by them. */
export function genresOf(text: string): string[] {
	const genres: string[] = [];
	let rest = text;
	for (;;) {
		const match = /^\((\d+|RX|CR)\)/.exec(rest);
		if (!match?.[1]) break;
		genres.push(genreName(match[1]) ?? `Unknown (${match[1]})`);
		rest = rest.slice(match[0].length);
	}
	for (const part of rest.split(/[/\0]/)) {
		const name = /^(\d{1,3}|RX|CR)$/.test(part) ? (genreName(part) ?? part) : part;
		if (name && !genres.includes(name)) genres.push(name);
	}
	return genres;
}

export const genreConversions = {
	id3Genre: (value) => id3Genre(String(plain(value)))
} satisfies Record<string, Conversion>;

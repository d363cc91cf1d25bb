// How much of what one would want to know of an item is known.
import type { Item } from './item.ts';

type Known = (item: Item) => boolean;

const text = (value: string | readonly string[] | undefined) => value !== undefined && value.length > 0;

const taken: Known = (item) => item.taken !== undefined;
const title: Known = (item) => text(item.title);
const caption: Known = (item) => text(item.caption);
const creator: Known = (item) => text(item.creator);
const keywords: Known = (item) => text(item.keywords);
const rating: Known = (item) => item.rating !== undefined;
const album: Known = (item) => text(item.albums) || text(item.album);
const where: Known = (item) => item.latitude !== undefined || text(item.place);
const artist: Known = (item) => text(item.artist) || text(item.creator);
const genre: Known = (item) => text(item.genre);
const year: Known = (item) => item.year !== undefined || item.taken !== undefined;

const pictures = [taken, where, title, caption, keywords, rating, creator, album];

/** What counts, by kind: a song needs no coordinates, a photograph no genre. */
const wanted: Readonly<Record<Item['kind'], readonly Known[]>> = {
	photo: pictures,
	raw: pictures,
	video: pictures,
	audio: [title, artist, album, genre, year, rating],
	document: [title, creator, keywords, taken]
};

/** Percent of what is wanted for its kind that an item has, a whole number. */
export function completeness(item: Item): number {
	const list = wanted[item.kind];
	return Math.round((100 * list.filter((known) => known(item)).length) / list.length);
}

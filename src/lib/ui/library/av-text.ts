/** How figures of films and sound read: in filters, in tables and beside a picture. */
import { songColumns, type AvColumn, type AvFacet } from '#lib/library/av-facets.ts';
import { codecTitle } from '#lib/library/codecs.ts';
import type { Item } from '#lib/library/item.ts';
import { linesOf } from '#lib/library/resolution.ts';
import type { Song } from '#lib/library/song.ts';
import { avWords } from '#lib/state/messages/av-words.ts';
import { locale } from '#lib/state/messages/words.svelte.ts';

const decimal = (value: number, digits: number) =>
	new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(value);

/** Speakers by how many channels there are, where people have a name for it. */
const layouts: Readonly<Record<number, string>> = { 6: '5.1', 8: '7.1' };

/** A value of a field as people write it. */
const texts = {
	codec: codecTitle,
	fps: (rate: number) => avWords().fps(decimal(rate, 3)),
	bitrate: (bits: number) =>
		bits >= 1e6 ? `${decimal(bits / 1e6, 1)} Mbit/s` : `${decimal(bits / 1e3, 0)} kbit/s`,
	channels: (count: number) =>
		count === 1
			? (avWords().ranges.mono ?? '')
			: count === 2
				? (avWords().ranges.stereo ?? '')
				: (layouts[count] ?? decimal(count, 0)),
	samplerate: (hertz: number) => `${decimal(hertz / 1000, 3)} kHz`,
	bpm: (beats: number) => decimal(beats, 1)
};

/** A value of a filter: a range in words, else the value as people write it. */
export function avFacetText(name: AvFacet, value: string): string {
	const range = avWords().ranges[value];
	if (range !== undefined) return range;
	if (name === 'codec') return texts.codec(value);
	return name === 'fps' || name === 'samplerate' ? texts[name](Number(value)) : value;
}

const isOfSong = (name: AvColumn): name is AvColumn & keyof Song =>
	(songColumns as readonly string[]).includes(name);

/** What a cell of a table shows; empty where nothing is known. */
export function avCellText(item: Item, name: AvColumn): string {
	if (name === 'codec')
		return [item.codec, item.sound].flatMap((one) => (one === undefined ? [] : codecTitle(one))).join(', ');
	// The year of a picture stands in its date.
	if (name === 'year') return item.year === undefined ? '' : String(item.year);
	if (name === 'artist' || name === 'album' || name === 'genre' || name === 'key') return item[name] ?? '';
	if (isOfSong(name)) {
		const value = item.song?.[name] ?? '';
		return typeof value === 'object' ? value.join(', ') : String(value);
	}
	const value = item[name];
	return value === undefined ? '' : texts[name](value);
}

/** The figures of a film or a recording, in a line or two. */
export function avFacts(item: Item): readonly string[] {
	const figure = (name: AvColumn) => avCellText(item, name);
	const lines = item.kind === 'video' ? linesOf(item.width, item.height) : undefined;
	const line = (...parts: readonly string[]) => parts.filter(Boolean).join(' · ');
	return [
		line(figure('genre'), figure('year'), figure('key'), item.bpm ? avWords().bpm(figure('bpm')) : ''),
		line(
			figure('codec'),
			lines === undefined ? '' : `${decimal(lines, 0).replace(/\D/g, '')}p`,
			figure('fps')
		),
		line(figure('channels'), figure('samplerate'), figure('bitrate'))
	].filter(Boolean);
}

/**
 * Playlists as other players write them: M3U and M3U8 (a path a line, lines with a number sign are notes), PLS (`File1=path` in
 * an INI) and XSPF (XML). Paths are relative to the folder of the playlist, or absolute ones of some computer.
 */
import { BadTrack, readMarkup } from '../tracks/markup.ts';

/** Bytes of a playlist that are read: some hundred thousand paths. */
export const largestPlaylist = 16 * 1024 * 1024;
const mostPlaces = 100_000;
/** Letters of a path that are believed: no file system has longer ones. */
const longestPlace = 4096;
const longestTitle = 300;

/** A line of a playlist: where something lies, as it is written, and what it is called, where that is said. */
export interface Listed {
	readonly place: string;
	readonly title?: string;
}
export interface Playlist {
	/** What it calls itself. */
	readonly title?: string;
	readonly entries: readonly Listed[];
}

/** What a playlist names, in its order; what is no path is left out. */
export function readPlaylist(bytes: Uint8Array, name: string): Playlist {
	const text = textOf(bytes, /\.(?:m3u8|xspf)$/i.test(name));
	const isXspf = /\.xspf$/i.test(name) || /^\s*<(?:\?xml|playlist[\s>])/i.test(text.slice(0, 200));
	if (isXspf) return readXspf(text);
	const isPls = /\.pls$/i.test(name) || /^\s*\[playlist\]/i.test(text.slice(0, 200));
	return isPls ? readPls(text) : readM3u(text);
}

/** Gathers entries, as many as are believed. */
class Entries {
	readonly list: Listed[] = [];

	/** @returns whether there is room for more */
	add(place: string, title: string | undefined): boolean {
		if (place !== '' && place.length <= longestPlace)
			this.list.push({ place, ...(title ? { title: title.slice(0, longestTitle) } : {}) });
		return this.list.length < mostPlaces;
	}
}

/** `#EXTINF:123,Artist - Title` before the path it speaks of, `#PLAYLIST:` what all of it is called. */
function readM3u(text: string): Playlist {
	const entries = new Entries();
	let title: string | undefined;
	let called: string | undefined;
	for (const line of linesOf(text)) {
		if (!line.startsWith('#')) {
			if (!entries.add(line, called)) break;
			called = undefined;
		} else if (/^#EXTINF:/i.test(line)) called = line.slice(line.indexOf(',') + 1 || line.length).trim();
		else if (/^#PLAYLIST:/i.test(line)) title ??= line.slice(10).trim().slice(0, longestTitle);
	}
	return { ...(title && { title }), entries: entries.list };
}

function readPls(text: string): Playlist {
	const places = new Map<string, string>();
	const titles = new Map<string, string>();
	for (const line of linesOf(text)) {
		const [, kind = '', number = '', value = ''] = /^(file|title)(\d*)\s*=\s*(.+)$/i.exec(line) ?? [];
		const told = kind.toLowerCase() === 'file' ? places : titles;
		if (kind !== '' && told.size < mostPlaces) told.set(number, value);
	}
	const entries = new Entries();
	for (const [number, place] of places) entries.add(place, titles.get(number));
	return { entries: entries.list };
}

/** XSPF 1 (https://www.xspf.org/spec): of each track the first place that is no address of the network. Damage costs what follows it. */
function readXspf(text: string): Playlist {
	const entries = new Entries();
	const list: { title?: string } = {};
	let track: { places: string[]; title?: string; creator?: string } | undefined;
	try {
		readMarkup(text, {
			open: ({ name }) => {
				if (name === 'track') track = { places: [] };
			},
			close: (name, said, depth) => {
				if (!track) {
					if (name === 'title' && depth === 1) list.title = said.slice(0, longestTitle);
				} else if (name === 'location') track.places.push(said);
				else if (name === 'title' || name === 'creator') track[name] = said;
				else if (name === 'track') {
					const { places, creator, title: own } = track;
					const place = places.find((one) => !isAddress(one)) ?? places[0] ?? '';
					// Places are URIs, also those of files.
					const path = isAddress(place) ? place : /^file:/i.test(place) ? place : decoded(place);
					if (!entries.add(path, [creator, own].filter(Boolean).join(' - '))) throw new BadTrack('too many');
					track = undefined;
				}
			}
		});
	} catch (error) {
		if (!(error instanceof BadTrack)) throw error;
	}
	return { ...(list.title && list), entries: entries.list };
}

/** Of the network, not of a disk; a drive's letter is no scheme. */
export const isAddress = (place: string): boolean => /^(?!file:)[a-z][a-z\d+.-]+:/i.test(place);

/**
 * Where below the root a place of a playlist is; undefined for addresses of the network and what lies outside the root.
 * Absolute paths are given whole, with `absolute`: of them only the end can be known here.
 * @param folder of the playlist, relative to its root
 */
export function pathOf(
	place: string,
	folder: string
): { readonly path: string; readonly absolute: boolean } | undefined {
	let path = place;
	if (/^file:/i.test(path)) path = decoded(path.replace(/^file:(?:\/\/[^/\\]*)?/i, ''));
	else if (isAddress(path)) return undefined;
	path = path.replaceAll('\\', '/');
	const absolute = path.startsWith('/') || /^[a-z]:/i.test(path);
	const parts = absolute ? [] : folder.split('/').filter(Boolean);
	for (const part of path.replace(/^[a-z]:/i, '').split('/')) {
		if (part === '' || part === '.') continue;
		if (part !== '..') parts.push(part);
		else if (parts.pop() === undefined) return undefined;
	}
	return parts.length === 0 ? undefined : { path: parts.join('/'), absolute };
}

/** How paths are compared: whoever wrote the playlist may have had a file system that does not tell letters apart. */
export function comparable(path: string): string {
	return path.normalize('NFC').toLowerCase();
}

/** UTF-8, which M3U8 always is; else what programs of the Western Windows wrote. */
function textOf(bytes: Uint8Array, certain: boolean): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: !certain }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

function* linesOf(text: string): Generator<string> {
	for (let at = 0; at < text.length;) {
		let end = at;
		while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
		const line = text.slice(at, end).trim();
		// A zero byte is no part of any path.
		if (line !== '' && !line.includes('\0')) yield line;
		at = end + 1;
	}
}

/** Without the signs that stand for letters in addresses; as it is where they stand for none. */
export function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

/**
 * Playlists as other players write them: M3U and M3U8 (a path a line, lines with a number sign are notes), and PLS
 * (`File1=path` in an INI). Paths are relative to the folder of the playlist, or absolute ones of some computer.
 */

export const playlistEnding = /\.(?:m3u8?|pls)$/i;
/** Bytes of a playlist that are read: some hundred thousand paths. */
export const largestPlaylist = 16 * 1024 * 1024;
const mostPlaces = 100_000;
/** Letters of a path that are believed: no file system has longer ones. */
const longestPlace = 4096;

/** The places a playlist names, in its order; what is no path is left out. */
export function readPlaylist(bytes: Uint8Array, name: string): readonly string[] {
	const text = textOf(bytes, /\.m3u8$/i.test(name));
	const isPls = /\.pls$/i.test(name) || /^\s*\[playlist\]/i.test(text.slice(0, 200));
	const places: string[] = [];
	for (const line of linesOf(text)) {
		const place = isPls ? /^file\d*\s*=\s*(.+)$/i.exec(line)?.[1] : line.startsWith('#') ? undefined : line;
		if (place === undefined || place.length > longestPlace) continue;
		places.push(place);
		if (places.length >= mostPlaces) break;
	}
	return places;
}

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
	else if (/^[a-z][a-z\d+.-]+:/i.test(path)) return undefined;
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

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

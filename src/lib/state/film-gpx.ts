/** The track of a film as a file for maps and other programs. */
import type { Item } from '#lib/library/item.ts';
import { writeGpx } from '#lib/library/tracks/gpx-write.ts';
import { unpacked } from '#lib/library/tracks/packed.ts';
import { tracksIn } from '#lib/storage/tracks.ts';
import { startTracks } from '#lib/workers/tracks/client.ts';
import type { App } from './app.svelte.ts';
import { libraryDb } from './db.ts';

/** Of GPX (https://www.topografix.com/gpx.asp). */
const mime = 'application/gpx+xml';

/**
 * Each position of the film; where it is not at hand, those that the library keeps.
 * @returns undefined where it has no track
 */
export async function gpxOf({ roots }: App, item: Item): Promise<Blob | undefined> {
	const text = (await wholeOf(roots, item)) ?? (await keptOf(item));
	return text === undefined ? undefined : new Blob([text], { type: mime });
}

async function wholeOf(roots: App['roots'], item: Item): Promise<string | undefined> {
	const file = await roots.fileOf(item).catch(() => undefined);
	if (!file) return undefined;
	using tracks = startTracks();
	// A file that is gone in the middle is one that is not at hand.
	return await tracks.gpx(file, item.title ?? item.name).catch(() => undefined);
}

async function keptOf(item: Item): Promise<string | undefined> {
	const row = await tracksIn(libraryDb()).of(item);
	const line = row?.track && unpacked(row.track.bytes);
	return line && writeGpx(item.title ?? item.name, line);
}

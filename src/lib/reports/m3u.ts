/** A playlist of what can be played (extended M3U in UTF-8, https://www.rfc-editor.org/rfc/rfc8216#section-4.1 for its lines): paths as they are below their folder. */
import type { Item } from '#lib/library/item.ts';
import type { WriteReport } from './report.ts';
import { textInto } from './text.ts';

export const writeM3u: WriteReport = async ({ rows, title, signal }, sink) => {
	const out = textInto(sink);
	await out.write(head(title));
	for await (const page of rows) {
		signal?.throwIfAborted();
		for (const { item } of page) if (isPlayable(item)) await out.write(entry(item));
	}
	await out.end();
};

/** The same of a few items in one piece. */
export const playlistText = (title: string, items: readonly Item[]): string =>
	head(title) + items.filter(isPlayable).map(entry).join('');

const head = (title: string) => `#EXTM3U\n#PLAYLIST:${oneLine(title)}\n`;
const isPlayable = ({ kind }: Item) => kind === 'audio' || kind === 'video';

function entry({ duration, artist, title, name, path }: Item): string {
	const seconds = duration === undefined ? -1 : Math.round(duration);
	const called = [artist, title ?? name].filter((part) => part !== undefined).join(' - ');
	// A line that begins with a number sign is no path.
	const place = path.startsWith('#') ? `./${path}` : path;
	return `#EXTINF:${seconds},${oneLine(called)}\n${oneLine(place)}\n`;
}

const oneLine = (text: string) => text.replace(/\s*[\r\n\u0085\u2028\u2029]+\s*/g, ' ');

/** How an item is shown full size: pure, so that it is decided in one place. */
import type { Item, StoredPreview } from './item.ts';

export type Showing =
	/** The browser shows the file itself. */
	| { readonly how: 'image' | 'video' | 'audio' }
	/** An embedded picture stands for it: RAW, and what has no other way. */
	| { readonly how: 'preview'; readonly preview: StoredPreview }
	/** A decoder of ours makes a picture of it. */
	| { readonly how: 'decode' }
	/** Its pages, its letters, or a list of what is in it. */
	| { readonly how: 'document'; readonly what: DocumentKind }
	| { readonly how: 'none' };

/** What is looked at in a way of its own, though it is neither picture nor film nor sound. */
export type DocumentKind = 'pages' | 'text' | 'archive' | 'font' | 'playlist';

const documents: ReadonlyMap<string, DocumentKind> = new Map([
	['application/pdf', 'pages'],
	['application/vnd.adobe.illustrator', 'pages'],
	['text/plain', 'text'],
	// Sidecars and property lists: what they say is read best as it stands there.
	['application/rdf+xml', 'text'],
	['application/vnd.apple.photos', 'text'],
	['application/xml', 'text'],
	['application/zip', 'archive'],
	['application/x-tar', 'archive'],
	['application/x-font-ttf', 'font'],
	['application/x-font-otf', 'font'],
	['application/font-woff', 'font'],
	['font/woff2', 'font']
]);

/** Lists of songs: nothing but their names tells them from other texts. */
const playlists: ReadonlySet<string> = new Set(['m3u', 'm3u8', 'pls', 'xspf']);
export const isPlaylist = ({ kind, extension }: Pick<Item, 'kind' | 'extension'>): boolean =>
	kind === 'document' && playlists.has(extension);

/** Names of the errors that say why there is no way to show a file: it holds no picture, or none that can be drawn here. */
const [pictureless, undrawable] = ['NoPictureError', 'UndrawableError'];

/** Why an item for which there is no way cannot be shown. */
export const noWay = ({ kind, type }: Pick<Item, 'kind' | 'type'>): DOMException =>
	new DOMException(`${type} cannot be shown`, kind === 'document' ? pictureless : undrawable);

/** Whether an error of this name comes again however often one tries. */
export const isLasting = (name: string): boolean => name === pictureless || name === undrawable;

/** Pictures that every browser we run in shows by itself; AVIF and JXL are tried. */
const shownByBrowsers = new Set([
	'image/jpeg',
	'image/png',
	'image/apng',
	'image/gif',
	'image/webp',
	'image/bmp',
	'image/svg+xml',
	'image/avif',
	'image/jxl',
	'image/x-icon',
	'image/vnd.microsoft.icon'
]);
/** Decoded by libraries of ours; what is RAW has one of its own. */
const decodedTypes = [
	'image/heic',
	'image/heif',
	'image/heic-sequence',
	'image/heif-sequence',
	'image/jp2',
	'image/jpx',
	'image/x-j2c',
	'image/jxl',
	'image/tiff',
	'application/vnd.adobe.photoshop'
] as const;
export type DecodedType = (typeof decodedTypes)[number];
export const decodedHere: ReadonlySet<string> = new Set(decodedTypes);

/** Bytes that a JPEG has that is large enough to be looked at: cameras' small ones have half, those of a megapixel twice as many. */
const fillsScreen = 120_000;

/** Ways to show an item, best first: when one fails, the next is tried. */
export function waysToShow(item: Item, previews: readonly StoredPreview[]): readonly Showing[] {
	if (item.kind === 'video') return [{ how: 'video' }];
	if (item.kind === 'audio') return [{ how: 'audio' }];
	const ways: Showing[] = [];
	const what = isPlaylist(item) ? 'playlist' : documents.get(item.mime);
	if (what !== undefined) ways.push({ how: 'document', what });
	// A multi-picture JPEG is a JPEG to browsers.
	const mime = item.mime === 'image/mpo' ? 'image/jpeg' : item.mime;
	if (shownByBrowsers.has(mime)) ways.push({ how: 'image' });
	if (mime === 'image/heic' || mime === 'image/heif') ways.push({ how: 'image' });
	if (decodedHere.has(mime)) ways.push({ how: 'decode' });
	const largest = largestPreview(previews);
	const raw = item.kind === 'raw';
	// What is embedded is there at once; where it is small the sensor has more to show.
	if (raw && !(largest && largest.size >= fillsScreen)) ways.push({ how: 'decode' });
	if (largest) ways.push({ how: 'preview', preview: largest });
	ways.push({ how: 'none' });
	return ways;
}

/** The embedded picture with the most pixels (bytes, where pixels are not known). */
export function largestPreview(previews: readonly StoredPreview[]): StoredPreview | undefined {
	const shown = previews.filter((one) => shownByBrowsers.has(one.mime));
	return shown.toSorted((a, b) => b.size - a.size)[0];
}

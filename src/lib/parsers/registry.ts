/**
 * Every format the engine knows: one line each, in a list by kind under `registry/`. A format is recognised by its first
 * bytes, and by its name only where no bytes tell it; where several would do, the first in the list that fits and reads
 * wins. Modules load when a file of theirs is first met.
 */
import type { FileType } from './model.ts';
import { audios, cutAudios } from './registry/audio.ts';
import { extensionOf } from './registry/by-name.ts';
import { documents } from './registry/documents.ts';
import type { Format } from './registry/format.ts';
import { others } from './registry/others.ts';
import { pictures } from './registry/pictures.ts';
import { raws, rawTypes } from './registry/raw.ts';
import { stills } from './registry/stills.ts';
import { texts } from './registry/texts.ts';
import { videos } from './registry/video.ts';

export { byFileName } from './registry/by-name.ts';
export type { Format } from './registry/format.ts';

/** What people come for: for filters and icons. */
export type MediaKind = 'photo' | 'raw' | 'video' | 'audio' | 'document';

/**
 * The order matters in three places: stills and raw files with an ISO brand of their own go before film, which takes
 * every brand; formats that any number of zeros or a name make (pictures) go after those with a signature; text is last, before what a name
 * alone makes.
 */
export const formats: readonly Format[] = [
	...stills,
	...raws,
	...videos,
	...audios,
	...documents,
	...pictures,
	...others,
	...texts,
	...cutAudios
];

const byFirstByte: (readonly Format[])[] = [];

/** The formats a file with this first byte can be, in the order of the list. Most runs meet few first bytes. */
function startingWith(byte: number): readonly Format[] {
	return (byFirstByte[byte] ??= formats.filter(({ head }) => head.first?.has(byte) ?? true));
}

/**
 * The formats whose first bytes fit, best first. Looked for one by one: the first mostly reads, and some tests are slow.
 * @param fileName for the few formats that are told by their extension only
 */
export function* formatsOf(head: Uint8Array, fileName?: string): Generator<Format, void> {
	const extension = extensionOf(fileName);
	for (const format of startingWith(head[0] ?? 0)) {
		if (format.head(head, extension)) yield format;
	}
}

/** Films, and pictures, whose MIME type does not say so. */
const filmTypes = new Set(['MXF', 'RM', 'RMVB', 'SWF']);
const pictureTypes = new Set(['PSD', 'PSB']);

/** What kind of media a file type is. */
export function kindOf(type: FileType): MediaKind {
	if (rawTypes.has(type.type)) return 'raw';
	const family = type.mime.split('/', 1)[0];
	if (family === 'image' || pictureTypes.has(type.type)) return 'photo';
	if (family === 'application' && filmTypes.has(type.type)) return 'video';
	return family === 'video' || family === 'audio' ? family : 'document';
}

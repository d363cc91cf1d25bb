/** `hdlr`: who handles a media, its data, or the tags of a `meta` box (ISO/IEC 14496-12 §8.4.3). */
import { decodeText } from '../../blocks/exif-values.ts';
import { ByteReader } from '../../io/byte-reader.ts';
import { read, type Rule } from './rules.ts';
import { pascalOrC } from './text.ts';

/** A four-letter code that says nothing. */
export const emptyCode = '\0\0\0\0';

/** `hdlr` of a media, of its data, or of a `meta` box. */
export const handler: Rule = read((box, movie) => {
	const reader = new ByteReader(box.bytes);
	const table = 'QuickTime::Handler';
	const push = (name: string, at: number, value: string) => {
		if (value !== emptyCode)
			movie.tag(table, name, decodeText(box.bytes.subarray(at, at + 4)), box.offset + at, 4);
	};
	reader.skip(4);
	const kind = reader.latin1(4);
	push('HandlerClass', 4, kind);
	const type = reader.latin1(4);
	push('HandlerType', 8, type);
	const meta = movie.metas.at(-1);
	if (meta) meta.handler = type;
	// A data handler says how data is referred to ('alis', 'url '), not what the track is.
	else if (movie.track && kind !== 'dhlr') {
		movie.track.handler = type;
		movie.handlers.add(type);
	}
	push('HandlerVendorID', 12, reader.latin1(4));
	reader.skip(8);
	const description = pascalOrC(reader.take(reader.remaining));
	if (description)
		movie.tag(table, 'HandlerDescription', description, box.offset + 24, box.bytes.length - 24);
});

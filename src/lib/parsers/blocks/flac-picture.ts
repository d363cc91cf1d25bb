/** The picture block of FLAC, which Vorbis comments carry too (RFC 9639 §8.8). */
import { ByteReader } from '../io/byte-reader.ts';
import type { ByteRange, Preview, RawValue, TagSink } from '../model.ts';
import { audioTables } from './media-tables.ts';

/**
 * Pushes the tags of a picture and gives it as a preview.
 * @param bytes the block or its beginning; `range` says where all of it lies
 * @param offset where the block lies in the file; undefined where it was packed into a text
 */
export function readFlacPicture(
	bytes: Uint8Array,
	range: ByteRange,
	found: TagSink,
	offset: number | undefined
): Preview | undefined {
	const reader = new ByteReader(bytes);
	const push = (name: string, raw: RawValue) => {
		const entry = audioTables.byName('FLAC::Picture', name);
		if (entry) found.tag(entry, raw, range);
	};
	const type = reader.u32();
	push('PictureType', type);
	const mime = reader.latin1(reader.u32());
	push('PictureMIMEType', mime);
	const description = reader.utf8(reader.u32());
	push('PictureDescription', description);
	const width = reader.u32();
	push('PictureWidth', width);
	const height = reader.u32();
	push('PictureHeight', height);
	push('PictureBitsPerPixel', reader.u32());
	push('PictureIndexedColors', reader.u32());
	const length = reader.u32();
	push('PictureLength', length);
	const at = reader.at;
	const rest = reader.take(Math.min(length, reader.remaining));
	const end = offset === undefined ? rest.length : Math.min(length, Math.max(0, range[1] - at));
	if (end === 0) return undefined;
	push('Picture', { binary: end, ...(rest.length === end && { bytes: rest }) });
	return {
		name: 'Picture',
		mime: mime.includes('/') ? mime : 'image/jpeg',
		cover: { type, description },
		...(offset === undefined ? { bytes: rest } : { range: [offset + at, end] as const }),
		...(width > 0 && { width }),
		...(height > 0 && { height })
	};
}

/** A bare JPEG 2000 codestream (ITU-T T.800 annex A): the main header, up to the first tile. */
import { ByteReader } from '../io/byte-reader.ts';
import type { FormatModule, RawValue } from '../model.ts';
import { named } from '../table.ts';
import { extra } from '../tags/file.ts';

const width = named(extra, 'ImageWidth');
const height = named(extra, 'ImageHeight');
const comment = named(extra, 'Comment');

const sizeMarker = 0xff51;
const commentMarker = 0xff64;
/** Tiles, data and the end: nothing is said of the picture after these. */
const isEnd = (marker: number): boolean => marker === 0xff90 || marker === 0xff93 || marker === 0xffd9;
/** Bytes of a segment that are read. */
const longest = 65_536;

/** What a comment is registered as: 0 means any bytes, everything else text in Latin. */
function commentOf(reader: ByteReader): RawValue {
	const registration = reader.u16();
	const bytes = reader.take(reader.remaining);
	if (registration === 0) return { binary: bytes.length, bytes };
	return new ByteReader(bytes).latin1(bytes.length).replaceAll('\0', '');
}

export const read: FormatModule['read'] = async (file, found, signal) => {
	found.is({ type: 'J2C', extension: 'j2c', mime: 'image/x-j2c' });
	let at = 2;
	while (at + 4 <= file.size) {
		signal?.throwIfAborted();
		found.budget.spend('items', 1);
		const head = new ByteReader(await file.read(at, 4));
		const [marker, length] = [head.u16(), head.u16()];
		if (isEnd(marker)) return;
		if (marker < 0xff00 || length < 2) {
			found.warn(`no marker at ${at}`);
			return;
		}
		const start = at + 4;
		at = start + length - 2;
		if (marker !== sizeMarker && marker !== commentMarker) continue;
		await found.attemptAsync(marker === sizeMarker ? 'SIZ' : 'COM', async () => {
			const bytes = await file.read(start, Math.min(length - 2, longest));
			const reader = new ByteReader(bytes);
			if (marker === commentMarker) {
				if (bytes.length < length - 2) found.warn('COM: the file ends inside it');
				found.tag(comment, commentOf(reader), [start, bytes.length]);
			} else {
				found.tag(width, reader.skip(2).u32(), [start + 2, 4]);
				found.tag(height, reader.u32(), [start + 6, 4]);
			}
		});
	}
	found.warn('the file ends before the picture');
};

/**
 * What phones of Vivo append to a picture: settings in JSON, somewhere before a mark of the camera app, and before them the bright
 * parts of a picture of many exposures. What of it counts is seen in what ExifTool makes of made-up ones.
 */
import { decodeText } from '../blocks/exif-values.ts';
import type { ByteReader } from '../io/byte-reader.ts';
import { latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { TagSink } from '../model.ts';
import { named } from '../table.ts';
import { trailerVivo } from '../tags/trailers.ts';

const textEntry = named(trailerVivo, 'JSONInfo');
const pictureEntry = named(trailerVivo, 'HDRImage');
/** Settings lie so near the end. */
const mostText = 65_536;
/** The picture is looked for so far before them, and as much is read at a time. */
const [mostPicture, piece] = [4 * 1024 * 1024, 256 * 1024];
const endMark = '\xff\xff\xff\xff\x1b*9HWfu\x84\x93\xa2\xb1';
const pictureMark = 'streamdata\xff\xd8\xff';
const pictureStart = 10;

/** Reads it from its end on. @returns where it begins; undefined for what is none */
export async function readVivo(
	file: ByteSource,
	_tail: ByteReader,
	end: number,
	found: TagSink
): Promise<number | undefined> {
	const start = Math.max(0, end - mostText);
	const bytes = await file.read(start, end - start);
	const text = latin1(bytes);
	const [at, stop] = [text.indexOf('vivo{"'), text.lastIndexOf('\0')];
	if (at < 0 || !text.endsWith(endMark)) return undefined;
	const after = Math.max(...['streaminfo', 'streamcount'].map((mark) => text.lastIndexOf(mark, at)));
	const picture = after < 0 ? undefined : await pictureBefore(file, start + after);
	if (picture !== undefined)
		found.tag(pictureEntry, { binary: start + after - picture }, [picture, start + after - picture]);
	// Without an end they are none.
	if (stop > at) {
		const json = bytes.subarray(at + 4, text.indexOf('\0', at));
		found.tag(textEntry, decodeText(json), [start + at + 4, json.length]);
	}
	return picture === undefined ? start + at : picture - pictureStart;
}

/** Where a picture begins that ends here: behind the mark nearest to it. */
async function pictureBefore(file: ByteSource, end: number): Promise<number | undefined> {
	for (let to = end; to > 0 && end - to < mostPicture; to -= piece) {
		// A mark may be cut by the piece before.
		const from = Math.max(0, to - piece - pictureMark.length);
		const at = latin1(await file.read(from, to - from)).lastIndexOf(pictureMark);
		if (at >= 0) return from + at + pictureStart;
	}
	return undefined;
}

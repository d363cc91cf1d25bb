/**
 * People that FujiFilm's cameras know: a list of places and sizes, in which each record tells how long name and day of birth
 * are and where they stand, and what kind of person it is. Layout as ExifTool reads made blocks; names:
 * https://exiftool.org/TagNames/FujiFilm.html#FaceRecInfo
 */
import { decodeText } from '../blocks/exif-values.ts';
import { ByteReader } from '../io/byte-reader.ts';
import { named } from '../table.ts';
import { fujiFilmFaceRecInfo } from '../tags/makers/fujifilm.ts';
import type { Block } from './note.ts';

const mostPeople = 8;
const listed = 8;
const recordSize = 62;
/** Where a record tells of its texts, and the kind. */
const [nameAt, categoryAt, birthdayAt] = [30, 46, 54];

export const readFaces: Block = (place) => {
	const bytes = place.bytes();
	const { found, data } = place.note;
	const reader = new ByteReader(bytes, data.little);
	for (let number = 1; number <= mostPeople && number * listed <= bytes.length; number++) {
		const start = reader.seek((number - 1) * listed).u32();
		const size = reader.u32();
		if (size < recordSize || start + size > bytes.length) return;
		for (const [name, at] of [
			['Name', nameAt],
			['Birthday', birthdayAt]
		] as const) {
			const length = reader.seek(start + at).u32();
			const from = reader.u32();
			if (from + length > bytes.length) return;
			const text = decodeText(bytes.subarray(from, from + length)).replace(/\0+$/, '');
			const entry = named(fujiFilmFaceRecInfo, `Face${number}${name}`);
			found.tag(entry, text, [place.at + from, length]);
		}
		const category = named(fujiFilmFaceRecInfo, `Face${number}Category`);
		found.tag(category, reader.seek(start + categoryAt).u8(), [place.at + start + categoryAt, 1]);
	}
};

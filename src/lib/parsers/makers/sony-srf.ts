/**
 * The note in Sony's first raw files (SRF): a chain of directories. The second is enciphered by a key that lies behind them,
 * all that follow are enciphered once more, by a key that stands in the second; the seventh is one of EXIF's. The layout is
 * that of dcraw, https://www.dechifro.org/dcraw/, names: https://exiftool.org/TagNames/Sony.html#SRF
 */
import { fieldsOf, walk } from '../blocks/exif.ts';
import { wholeData } from '../blocks/tiff-data.ts';
import { addConversions } from '../conversions.ts';
import { sonyConversions } from '../conversions/sony.ts';
import { ByteReader } from '../io/byte-reader.ts';
import { exifMain } from '../tags/exif.ts';
import { sonySRF, sonySRF2 } from '../tags/makers/sony-srf.ts';
import { readMakerDirectory } from './directory.ts';
import { bytesOf, rebased, type Note } from './note.ts';
import { deciphered } from './sony-raw.ts';

addConversions(sonyConversions);

/** What is enciphered ends here; the byte at this place says how many words further the first key lies. */
const end = 0x8ddc;
const wholeSize = end + 4 * 256 + 4;
/** The last directory, which is EXIF's. */
const last = 6;

export function readNote(note: Note): void {
	const { start, found } = note;
	const bytes = bytesOf(note, 0, wholeSize).slice();
	const { little, base } = note.data;
	const data = wholeData(bytes, base + start, { little, big: false });
	const own = rebased({ ...note, data, start: 0, size: bytes.length }, -start);
	/** Makes plain what lies from a place of the file's structure on. */
	const open = (from: number, key: number) => {
		const hidden = bytes.subarray(from - start, end);
		hidden.set(deciphered(hidden, key));
	};
	let offset = start;
	for (let index = 0; index <= last; index++) {
		const group1 = `SRF${index}`;
		// What is not there, or lies before the note, cannot be made plain.
		if (offset < start || offset - start >= bytes.length) {
			if (offset !== 0) found.warn(`${group1}: the directory lies outside the note`);
			return;
		}
		if (index === 1) {
			const key = keyBehind(bytes);
			if (key === undefined) {
				found.warn('SRF: its key is not there');
				return;
			}
			open(offset, key);
		}
		const key = own.facts.get('key');
		if (index === 2 && typeof key === 'number') open(offset, key);
		if (index === last) {
			walk(own.data, { offset, group: group1, table: exifMain }, found);
			return;
		}
		const table = index < 2 ? sonySRF : sonySRF2;
		readMakerDirectory(own, { offset, table, group1 });
		offset = fieldsOf(own.data, { offset, group: group1, table }, found).next;
	}
}

/** The key of the second directory, whose bytes stand in this order whatever the file's is. */
function keyBehind(bytes: Uint8Array): number | undefined {
	const at = end + 4 * (bytes[end] ?? 0);
	return at + 4 <= bytes.length ? new ByteReader(bytes).seek(at).u32() : undefined;
}

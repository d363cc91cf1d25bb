/**
 * Casio's maker notes: the older kind is a directory, the newer one too, behind six letters; offsets count as those of the
 * structure around do. https://exiftool.org/TagNames/Casio.html
 */
import { decodeValue } from '../blocks/exif-values.ts';
import { addConversions } from '../conversions.ts';
import { casioConversions } from '../conversions/casio.ts';
import { latin1 } from '../io/byte-reader.ts';
import { casioFaceInfo1, casioFaceInfo2, casioMain, casioType2 } from '../tags/makers/casio.ts';
import { isLittleAt } from './byte-order.ts';
import { binary } from './binary.ts';
import { offsetsAreOffBy, readMakerDirectory } from './directory.ts';
import { bytesOf, rebased, type Block, type Blocks, type Note } from './note.ts';

addConversions(casioConversions);

const head = 6;

const faces1 = binary(casioFaceInfo1, { little: false });
const faces2 = binary(casioFaceInfo2, { little: true });

/** Faces in one of two forms. */
const faces: Block = (place) => {
	const first = latin1(place.bytes().subarray(0, 5));
	if (/^(?:\0\0|.\x02\x80\x01\xe0)/s.test(first)) faces1(place);
	else if (/^\x02\x01/.test(first)) faces2(place);
};

const blocks: Blocks = { 0x2089: faces };

/** The preview that the newer notes hold as a value, or point to. */
function showPreview({ data, found }: Note, directory: number): void {
	const { tags } = found;
	void decodeValue;
	void data;
	void directory;
	void tags;
}

export function readNote(note: Note): void {
	const isNew = /^(?:QVC|DCI|AOC)\0/.test(latin1(bytesOf(note, 0, 4)));
	const offset = note.start + (isNew ? head : 0);
	const table = isNew ? casioType2 : casioMain;
	const ordered = rebased(note, 0, isLittleAt(note, offset));
	const off = offsetsAreOffBy(ordered, offset, table);
	const based = rebased(ordered, off);
	readMakerDirectory(based, { offset: offset - off, table, blocks });
	if (isNew) showPreview(based, offset - off);
}

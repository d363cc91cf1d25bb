/**
 * Casio's maker notes: the older kind is a directory, the newer one too, behind six letters; offsets count as those of the
 * structure around do. https://exiftool.org/TagNames/Casio.html
 */
/* eslint-disable no-control-regex -- the heads of notes are bytes, told apart as letters */
import { addConversions } from '../conversions.ts';
import { casioConversions } from '../conversions/casio.ts';
import { latin1 } from '../io/byte-reader.ts';
import type { ByteRange } from '../model.ts';
import { named } from '../table.ts';
import { casioFaceInfo1, casioFaceInfo2, casioMain, casioType2 } from '../tags/makers/casio.ts';
import { previewLength, previewStart } from '../tags/supplement/makers/casio.ts';
import { isLittleAt } from './byte-order.ts';
import { binary } from './binary.ts';
import { offsetsAreOffBy, readMakerDirectory } from './directory.ts';
import { bytesOf, rebased, type Note, type Place } from './note.ts';

addConversions(casioConversions);

const head = 6;
const faceInfo = 0x2089;
const previewValue = 0x2000;
/** Of two sensitivities the older one counts. */
const first = [0x14];

const olderFaces = binary(casioFaceInfo1, { little: false });
const newerFaces = binary(casioFaceInfo2, { little: true });

/** Faces are written in one of two forms. */
function readFaces(place: Place): void {
	const first = latin1(place.bytes().subarray(0, 5));
	if (/^(?:\0\0|.\x02\x80\x01\xe0)/s.test(first)) olderFaces(place);
	else if (first.startsWith('\x02\x01')) newerFaces(place);
}

export function readNote(note: Note): void {
	const isNew = /^(?:QVC|DCI|AOC)\0/.test(latin1(bytesOf(note, 0, 4)));
	const offset = note.start + (isNew ? head : 0);
	const table = isNew ? casioType2 : casioMain;
	const ordered = rebased(note, 0, isLittleAt(note, offset));
	const off = offsetsAreOffBy(ordered, offset, table);
	const later: Place[] = [];
	const preview = named(casioType2, 'PreviewImage');
	let shown: ByteRange | undefined;
	const blocks = {
		// What else tells the number of faces goes before them.
		[faceInfo]: (place: Place) => later.push(place),
		[previewValue]: ({ at, size }: Place) => {
			shown = [at, size];
		}
	};
	readMakerDirectory(rebased(ordered, off), { offset: offset - off, table, ...(isNew && { blocks, first }) });
	const { facts, found } = note;
	const [at, size] = [facts.get(previewStart), facts.get(previewLength)];
	if (typeof at === 'number' && typeof size === 'number') shown ??= [at, size];
	if (shown) {
		found.tag(preview, { binary: shown[1] }, shown);
		if (shown[1] > 0) found.preview({ name: preview.name, mime: 'image/jpeg', range: shown });
	}
	for (const place of later) {
		found.attempt('FaceInfo', () => {
			readFaces(place);
		});
	}
}

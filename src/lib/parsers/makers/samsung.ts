/**
 * Samsung's maker notes: of its own cameras and phones a directory without a head, in which newer cameras cipher what raw
 * pictures are developed by; of older ones a block that begins with `STMN`. Names and layout:
 * https://exiftool.org/TagNames/Samsung.html
 */
import { addConversions } from '../conversions.ts';
import { samsungConversions } from '../conversions/samsung.ts';
import { latin1 } from '../io/byte-reader.ts';
import { named } from '../table.ts';
import {
	nikonPreviewIFD,
	samsungMain,
	samsungOrientationInfo,
	samsungPictureWizard,
	samsungType2
} from '../tags/makers/samsung.ts';
import { binary, readBinary } from './binary.ts';
import { isLittleAt } from './byte-order.ts';
import { directoryAt, offsetsAreOffBy, readMakerDirectory } from './directory.ts';
import { bytesOf, rebased, type Block, type Blocks, type Note } from './note.ts';
import { pushPreview } from './preview.ts';

addConversions(samsungConversions);

const previewDirectory = directoryAt(nikonPreviewIFD);
const previewOfDirectory = named(nikonPreviewIFD, 'PreviewImage');
const preview: Block = (place) => {
	previewDirectory(place);
	pushPreview(place.note, previewOfDirectory, 'samsungPreviewStart', 'samsungPreviewLength');
};

const blocks: Blocks = {
	0x11: binary(samsungOrientationInfo, { type: 'rational64s' }),
	0x21: binary(samsungPictureWizard, { type: 'int16u' }),
	0x35: preview
};

/** The block of older cameras. */
function readOld(note: Note): void {
	const place = {
		note,
		type: 0,
		count: note.size,
		size: note.size,
		at: note.data.base + note.start,
		bytes: () => bytesOf(note)
	};
	readBinary(place, samsungMain, { type: 'int32u' });
	pushPreview(note, named(samsungMain, 'PreviewImage'), 'samsungPreviewStart', 'samsungPreviewLength');
}

export function readNote(note: Note): void {
	if (latin1(bytesOf(note, 0, 4)) === 'STMN') {
		readOld(note);
		return;
	}
	const ordered = rebased(note, 0, isLittleAt(note, note.start));
	const by = offsetsAreOffBy(ordered, note.start, samsungType2);
	const based = by === 0 ? ordered : rebased(ordered, by);
	// The key may come after what it opens.
	readMakerDirectory(based, { offset: note.start - by, table: samsungType2, blocks, first: [0xa020] });
}

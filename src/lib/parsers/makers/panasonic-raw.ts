/** Blocks in the first directory of Panasonic's raw files: https://exiftool.org/TagNames/PanasonicRaw.html */
import { tiffHeader } from '../blocks/tiff-data.ts';
import { addConversions } from '../conversions.ts';
import { panasonicRawConversions } from '../conversions/panasonic-raw.ts';
import {
	panasonicRawCameraIFD,
	panasonicRawDistortionInfo,
	panasonicRawMain,
	panasonicRawWBInfo,
	panasonicRawWBInfo2
} from '../tags/panasonic-raw.ts';
import { binary } from './binary.ts';
import { readMakerDirectory } from './directory.ts';
import { rebased, type Block, type Blocks, type FieldsBy, type Note } from './note.ts';

addConversions(panasonicRawConversions);

/** A TIFF structure of its own. */
const camera: Block = (place) => {
	const { note, at } = place;
	const header = tiffHeader(place.bytes());
	if (!header || header.big) return;
	const own = rebased(note, at - note.data.base, header.little);
	readMakerDirectory(own, { offset: header.first, table: panasonicRawCameraIFD });
};

const int16u = { type: 'int16u' };
export const rawBlocks: Blocks = {
	0x13: binary(panasonicRawWBInfo, int16u),
	0x27: binary(panasonicRawWBInfo2, int16u),
	0x119: binary(panasonicRawDistortionInfo, { type: 'int16s' }),
	0x120: camera
};

/** Reads fields that stand elsewhere. */
export function readFields(note: Note, fieldsBy: FieldsBy): void {
	const fields = fieldsBy(panasonicRawMain);
	readMakerDirectory(note, { offset: 0, table: panasonicRawMain, blocks: rawBlocks, fields });
}

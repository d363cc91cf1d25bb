/**
 * The blocks of Sony's first cameras with changeable lenses, which Minolta's had before them: told apart by their size.
 * https://exiftool.org/TagNames/Sony.html
 */
import type { Table } from '../../model.ts';
import * as tables from '../../tags/makers/sony-dslr.ts';
import { binary, readBinary, readRows } from '../binary.ts';
import type { Block, Blocks, Place } from '../note.ts';
import { moreInfo } from './more.ts';

const bySize =
	(choice: readonly (readonly [sizes: readonly number[], block: Block])[]): Block =>
	(place) => {
		choice.find(([sizes]) => sizes.includes(place.size))?.[1](place);
	};

const big = (table: Table, type?: string): Block =>
	binary(table, { little: false, ...(type !== undefined && { type }) });
const little = (table: Table): Block => binary(table, { little: true });

const extraInfo: Block = (place: Place) => {
	const { model } = place.note;
	if (/^DSLR-A(?:850|900)\b/.test(model)) readBinary(place, tables.sonyExtraInfo, { little: false });
	else if (/^DSLR-A(?:230|290|330|380|390)\b/.test(model))
		readBinary(place, tables.sonyExtraInfo2, { little: false });
	else readBinary(place, tables.sonyExtraInfo3);
};

/** Where the sensors' states begin, in the cameras that have fifteen. */
const sensors = 35;

const cameraInfo3: Block = (place) => {
	readBinary(place, tables.sonyCameraInfo3, { little: true });
	if (!/^(?:DSLR-A(?:560|580)|SLT-)/.test(place.note.model)) return;
	const bytes = place.bytes();
	if (bytes.length > sensors)
		readRows(bytes.subarray(sensors), place.at + sensors, place.note, tables.sonyAFStatus15, {
			little: true
		});
};

/** One tag of two kinds of blocks. */
const focusSizes = new Set([19_148, 19_154]);
const focusInfo = big(tables.sonyFocusInfo);

export const dslrBlocks: Blocks = {
	0x10: bySize([
		[[368, 5478], big(tables.sonyCameraInfo)],
		[[5506, 6118], little(tables.sonyCameraInfo2)],
		[[15_360], cameraInfo3]
	]),
	0x20: (place) => {
		(focusSizes.has(place.size) ? focusInfo : moreInfo)(place);
	},
	0x114: bySize([
		[[280, 364], big(tables.sonyCameraSettings, 'int16u')],
		[[332], big(tables.sonyCameraSettings2, 'int16u')],
		[[1536, 2048], little(tables.sonyCameraSettings3)]
	]),
	0x116: extraInfo
};

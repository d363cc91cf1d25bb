/**
 * Canon's maker notes: a directory whose offsets count from the start of the file's, with blocks of words in its values.
 * Names and layout: https://exiftool.org/TagNames/Canon.html, https://exiv2.org/tags-canon.html
 */
import { addConversions } from '../conversions.ts';
import { canonConversions } from '../conversions/canon.ts';
import { decodeText } from '../blocks/exif-values.ts';
import { toNumber, toNumbers } from '../conversions/numbers.ts';
import type { RawValue, Table } from '../model.ts';
import { onDemand } from '../on-demand.ts';
import { entryFor, named } from '../table.ts';
import * as tables from '../tags/makers/canon.ts';
import { binary, readBinary, stored } from './binary.ts';
import { filters } from './canon/filters.ts';
import { focusPoints, focusPoints2, focusPoints3 } from './canon/focus.ts';
import { readMakerDirectory } from './directory.ts';
import { bytesOf, rebased, type Block, type Note, type Place } from './note.ts';

addConversions(canonConversions);

const cameras = onDemand(() => import('./canon/cameras.ts'));
const custom = onDemand(() => import('./canon-custom.ts'));
const colors = onDemand(() => import('./canon/colors.ts'));

/** A block whose first number is its size, which tells that it is none where it is another. */
const sized =
	(table: Table, type: 'int16s' | 'int16u' | 'int32s' | 'int32u', times = 1): Block =>
	(place) => {
		const bytes = place.bytes();
		// Of a size in 32 bits the first half, which tells nothing where the order of bytes was changed.
		const first = stored(bytes, 'int16u', 1, place.note.data.little);
		if (typeof first !== 'number' || first * times !== bytes.length) {
			place.note.found.warn(`${table.name}: not of the size that it tells`, 'minor');
			return;
		}
		readBinary(place, table, { type });
	};

const nothing: Block = () => {
	// A block of which nothing is known.
};

/** Settings of custom functions, whose tables are long. */
const customIds = [0x000f, 0x0090, 0x0091, 0x0092, 0x0099];
const customBlock =
	(id: number): Block =>
	(place) => {
		const { found, data } = place.note;
		// As with other blocks, the size says whether it is one.
		if (id === 0x0099 && stored(place.bytes(), 'int16u', 1, data.little) !== place.size) {
			found.warn('CustomFunctions2: not of the size that it tells', 'minor');
			return;
		}
		found.later('CanonCustom', custom, (module) => {
			module.customBlocks[id]?.(place);
		});
	};

const settingsBlock = sized(tables.canonCameraSettings, 'int16s');
const lensType = 22;
const focalUnits = 25;
const sharpness = 15;
const none = 0x7fff;

/** What the camera was set to; others need some of it. */
const settings: Block = (place) => {
	const { note } = place;
	const words = stored(place.bytes(), 'int16u', focalUnits + 1, note.data.little);
	const word = (index: number): number =>
		Array.isArray(words) ? toNumber((words[index] as RawValue | undefined) ?? 0) : 0;
	note.facts.set('LensType', word(lensType));
	note.facts.set('FocalUnits', (word(focalUnits) << 16) >> 16);
	settingsBlock(place);
	if (word(sharpness) === none) otherSharpness(note);
};

/** Said again by another block, which counts only where the settings do not say it. */
function otherSharpness({ facts, found }: Note): void {
	const [other, at] = toNumbers(facts.get('Sharpness') ?? []);
	if (other !== undefined && at !== undefined)
		found.tag(named(tables.canonProcessing, 'Sharpness'), other, [at, 2]);
}

const previewBlock = sized(tables.canonPreviewImageInfo, 'int32u', 2);
const previewImage = entryFor(tables.canonPreviewImageInfo, 'PreviewImage', 'PreviewImage', { binary: true });

/** The picture that was kept with the file. */
const previewInfo: Block = (place) => {
	previewBlock(place);
	const { facts, found } = place.note;
	const [start, length] = [facts.get('PreviewStart'), facts.get('PreviewLength')];
	if (typeof start !== 'number' || typeof length !== 'number' || length === 0) return;
	const range = [start, length] as const;
	found.tag(previewImage, { binary: length }, range);
	found.preview({ name: 'PreviewImage', mime: 'image/jpeg', range });
};

const contrast = binary(tables.canonContrastInfo, { type: 'int16u' });

/** Blocks by the id of their row. */
const blocks: Readonly<Record<number, Block>> = {
	0x0001: settings,
	0x0002: binary(tables.canonFocalLength, { type: 'int16u' }),
	0x0004: sized(tables.canonShotInfo, 'int16s'),
	0x0005: binary(tables.canonPanorama, { type: 'int16s' }),
	0x000a: nothing,
	0x000d: (place) => {
		place.note.found.later('CanonCameraInfo', cameras, (module) => {
			module.cameraInfo(place);
		});
	},
	0x0011: sized(tables.canonMovieInfo, 'int16u'),
	0x0012: focusPoints,
	0x001d: sized(tables.canonMyColors, 'int16u'),
	0x0024: sized(tables.canonFaceDetect1, 'int16u'),
	0x0025: binary(tables.canonFaceDetect2),
	0x0026: focusPoints2,
	0x0027: (place) => {
		// Only the first five words are known, and told apart by their number.
		if (stored(place.bytes(), 'int16u', 1, place.note.data.little) === 10) contrast(place);
	},
	0x0029: binary(tables.canonWBInfo, { type: 'int32s' }),
	0x002f: sized(tables.canonFaceDetect3, 'int16u'),
	0x0035: sized(tables.canonTimeInfo, 'int32s'),
	0x003c: focusPoints3,
	0x0093: sized(tables.canonFileInfo, 'int16s'),
	0x0098: binary(tables.canonCropInfo, { type: 'int16u' }),
	0x009a: binary(tables.canonAspectInfo, { type: 'int32u' }),
	0x00a0: sized(tables.canonProcessing, 'int16s'),
	0x00a9: sized(tables.canonColorBalance, 'int16s'),
	0x00aa: sized(tables.canonMeasuredColor, 'int16u'),
	0x00b0: sized(tables.canonFlags, 'int16s'),
	0x00b1: sized(tables.canonModifiedInfo, 'int16s'),
	0x00b6: previewInfo,
	0x00e0: sized(tables.canonSensorInfo, 'int16s'),
	0x4001: (place) => {
		place.note.found.later('ColorData', colors, (module) => {
			module.colorData(place);
		});
	},
	0x4003: binary(tables.canonColorInfo, { type: 'int16s' }),
	0x4013: sized(tables.canonAFMicroAdj, 'int32s'),
	0x4016: sized(tables.canonVignettingCorr2, 'int32s'),
	0x4018: sized(tables.canonLightingOpt, 'int32s'),
	0x4019: binary(tables.canonLensInfo),
	0x4020: sized(tables.canonAmbience, 'int32s'),
	0x4021: sized(tables.canonMultiExp, 'int32s'),
	0x4024: filters,
	0x4025: sized(tables.canonHDRInfo, 'int32s'),
	0x4026: sized(tables.canonLogInfo, 'int32s'),
	0x4028: sized(tables.canonAFConfig, 'int32s'),
	0x403f: sized(tables.canonRawBurstInfo, 'int32u'),
	0x4053: sized(tables.canonFocusBracketingInfo, 'int32s'),
	0x4059: sized(tables.canonLevelInfo, 'int32s'),
	...Object.fromEntries(customIds.map((id) => [id, customBlock(id)])),
	0x4015: (place) => {
		vignetting(place);
	},
	0x0096: (place) => {
		serial(place);
	}
};

/** Of several layouts one is known, which tells its size; of the others the version. */
function vignetting(place: Place): void {
	const bytes = place.bytes();
	const version = bytes[0] ?? 0;
	const size = stored(bytes.subarray(2), 'int16u', 1, place.note.data.little);
	if (version !== 0) readBinary(place, tables.canonVignettingCorrUnknown);
	else if (size === bytes.length) readBinary(place, tables.canonVignettingCorr, { type: 'int16s' });
}

const serialInfo = binary(tables.canonSerialInfo);
/** The type of texts. */
const ascii = 2;
const serialEntry = named(tables.canonMain, 'InternalSerialNumber');

/** The EOS 5D has a block where others have a text. */
function serial(place: Place): void {
	if (place.note.model.includes('EOS 5D')) {
		serialInfo(place);
		return;
	}
	const bytes = place.bytes();
	const whole = bytes.indexOf(0);
	const own = place.type === ascii && whole >= 0 ? bytes.subarray(0, whole) : bytes;
	const text = decodeText(own.subarray(0, own.findLastIndex((byte) => byte !== 0xff) + 1)).replaceAll(
		'\0',
		''
	);
	place.note.found.tag(serialEntry, text, [place.at, place.size]);
}

/** What later blocks say counts more than what the earlier ones said of the same. */
const first = [
	0x4059, 0x4053, 0x4018, 0x4003, 0x4001, 0x003c, 0x00ae, 0x00a0, 0x0093, 0x0026, 0x0012, 0x002f, 0x0025,
	0x0095
];

/** Reads the directory at the start of a note. */
export function readNote(note: Note): void {
	const by = moved(note);
	const own = by === 0 ? note : rebased(note, by);
	readMakerDirectory(own, { offset: own.start, table: tables.canonMain, blocks, first });
	if (!own.facts.has('LensType')) otherSharpness(own);
}

/** By how much offsets are off: the last bytes of many notes are a header with the place where they were written. */
function moved(note: Note): number {
	const tail = bytesOf(note, note.size - 8, 8);
	const mark = String.fromCharCode(tail[0] ?? 0, tail[1] ?? 0);
	if (tail.length === 8 && mark === (note.data.little ? 'II' : 'MM')) {
		const view = new DataView(tail.buffer, tail.byteOffset, 8);
		if (view.getUint16(2, note.data.little) === 42) return note.start - view.getUint32(4, note.data.little);
	}
	return 0;
}

/** Reads a block as a maker note's value of this id would be: they lie in Canon's older raw files as well. */
export function readCanonBlock(id: number, place: Place): void {
	place.note.found.attempt('Canon', () => {
		blocks[id]?.(place);
	});
}

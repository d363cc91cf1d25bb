/**
 * What ExifTool's listing does not tell of the blocks of Sony's first cameras with changeable lenses: how numbers are meant, and
 * for which models a row holds. https://exiftool.org/TagNames/Sony.html
 */
import type { RawValue } from '../../../model.ts';
import type { MakerHint } from '../../../makers/note.ts';
import type { Addition, Supplement } from '../../../table.ts';
import { aperture, compensation, sensitivity, shutterTime } from './sony-exposure.ts';
import { notOf, of, only } from './sony-models.ts';

const lens: Addition = {
	value: 'sonyLensSpec',
	print: 'sonyLensSpecText',
	hint: { as: 'int8u', count: 8 } satisfies MakerHint
};
/** In the oldest form its bytes are swapped in pairs. */
const swappedLens: Addition = {
	...lens,
	hint: {
		as: 'int8u',
		count: 8,
		use: (raw: RawValue) =>
			Array.isArray(raw) ? raw.map((byte: RawValue, index) => (raw as readonly RawValue[])[index ^ 1] ?? byte) : raw
	} satisfies MakerHint
};
const kelvin: Addition = { value: 'sonyHundreds', print: 'sonyKelvin' };
const fromTen: Addition = { value: 'sonyFromTen', print: 'sonySigned' };
/** A byte with a sign. */
const int8: Addition = { value: 'sonyInt8', print: 'sonySigned' };
const fineTune: Addition = { value: 'sonyInt8' };
const byte: Addition = { value: 'sonyInt8', print: 'sonySigned' };
const percent: Addition = { print: 'sonyPercent' };
const fahrenheit: Addition = { value: 'sonyFahrenheit', print: 'sonyCelsiusTenth' };
const volts: Addition = { value: 'sony128th', print: 'sonyVolts' };
const millimetres: Addition = { value: 'sonyTenth', print: 'xmpFocalLength' };
const teleZoom: Addition = { value: 'sonyTwoThirds', print: 'xmpFocalLength' };
const dots: Addition = { print: 'sonyDots' };
/** Shown as a TIFF picture: 40 by 30 pixels of three numbers behind a head of 204 bytes. */
const image: Addition = {
	binary: true,
	hint: { use: () => ({ binary: 204 + 40 * 30 * 6 }) } satisfies MakerHint
};
const microAdjust: Addition = { value: 'sonyMicroAdjust' };
const masked = (mask: number): Addition => ({ hint: { mask } satisfies MakerHint });
const count24: Addition = {
	hint: { as: 'int32uRev', mask: 0xff_ffff } satisfies MakerHint
};
const hexUnknown: Addition = { hex: true };
const mountVersion: Addition = { print: 'sonyMountVersion' };
const firmware: Addition = { print: 'sonyFirmware' };
const sequence: Addition = { print: 'sonySequenceByte' };
const afStatus: Addition = { print: 'sonyAfStatus' };
const weak: Addition = { hint: { weak: true } satisfies MakerHint };

const ofEarly = of(/^DSLR-A(?:450|500|550)\b/);
const ofLater = notOf(/^DSLR-A(?:450|500|550)\b/);
/** Cameras with 15 focus sensors. */
const ofSensors = of(/^(?:DSLR-A(?:560|580)|SLT-)/);
const ofE = of(/^NEX-/);
/** The first without a mirror. */
const firstE = /^NEX-(?:3|5C?|C3|VG10E?)$/;
const notFirstE = notOf(firstE);
/** Neither those nor the earliest. */
const ofMirrors = notOf(/^(?:NEX-|DSLR-A(?:450|500|550)\b)/);
const ofSlt = of(/^SLT-/);
const ofDslr = of(/^DSLR-/);
const ofFull = of(/^DSLR-A(?:850|900)\b/);

export const sonyCameraInfo: Supplement = {
	0: swappedLens,
	30: afStatus,
	32: afStatus,
	34: afStatus,
	36: afStatus,
	38: afStatus,
	40: afStatus,
	42: afStatus,
	44: afStatus,
	46: afStatus,
	48: afStatus,
	50: afStatus,
	52: afStatus,
	54: afStatus,
	56: afStatus,
	58: afStatus,
	60: afStatus,
	62: afStatus,
	64: afStatus,
	66: afStatus,
	68: afStatus,
	70: afStatus,
	72: afStatus,
	74: afStatus,
	76: afStatus,
	304: only(microAdjust, ofFull),
	305: only(masked(0x80), ofFull),
	305.1: only(masked(0x7f), ofFull)
};

export const sonyCameraInfo2: Supplement = {
	0: lens,
	27: afStatus,
	29: afStatus,
	31: afStatus,
	33: afStatus,
	35: afStatus,
	37: afStatus,
	39: afStatus,
	41: afStatus,
	43: afStatus,
	45: afStatus,
	47: afStatus,
	49: afStatus
};

export const sonyCameraInfo3: Supplement = {
	0: lens,
	14: only(millimetres, ofLater),
	16: only(teleZoom, ofLater),
	20: only({}, ofEarly),
	21: only({}, ofEarly),
	24: only({}, ofEarly),
	25: only({}, ofSensors),
	27: only(afStatus, ofEarly),
	28: only({}, ofSensors),
	'29:FocusMode': only({}, ofSensors),
	'29:AFStatusTop-right': only(afStatus, ofEarly),
	31: only(afStatus, ofEarly),
	32: only({}, ofSensors),
	'33:AFStatusActiveSensor': only(afStatus, ofSensors),
	'33:AFStatusBottom': only(afStatus, ofEarly),
	35: only(afStatus, ofEarly),
	37: only(afStatus, ofEarly),
	39: only(afStatus, ofEarly),
	41: only(afStatus, ofEarly),
	43: only(afStatus, ofEarly),
	45: only(afStatus, ofEarly),
	47: only(afStatus, ofEarly),
	49: only(afStatus, ofEarly)
};

export const sonyAFStatus15: Supplement = {
	0: afStatus,
	2: afStatus,
	4: afStatus,
	6: afStatus,
	8: afStatus,
	10: afStatus,
	12: afStatus,
	14: afStatus,
	16: afStatus,
	18: afStatus,
	20: afStatus,
	22: afStatus,
	24: afStatus,
	26: afStatus,
	28: afStatus,
	30: afStatus,
	32: afStatus,
	34: afStatus
};

export const sonyCameraSettings: Supplement = {
	0: shutterTime,
	1: aperture,
	3: compensation,
	4: hexUnknown,
	6: fineTune,
	7: kelvin,
	8: int8,
	12: kelvin,
	13: int8,
	20: compensation,
	22: sensitivity,
	28: fromTen,
	29: fromTen,
	30: fromTen,
	31: fromTen,
	34: fromTen,
	47: shutterTime,
	48: aperture,
	81: percent
};

export const sonyCameraSettings2: Supplement = {
	0: shutterTime,
	1: aperture,
	3: compensation,
	5: fineTune,
	6: kelvin,
	7: int8,
	11: kelvin,
	12: int8,
	18: compensation,
	20: sensitivity,
	25: fromTen,
	26: fromTen,
	27: fromTen,
	40: shutterTime,
	41: aperture
};

export const sonyCameraSettings3: Supplement = {
	0: shutterTime,
	1: aperture,
	2: sensitivity,
	3: compensation,
	4: hexUnknown,
	16: byte,
	17: byte,
	18: byte,
	22: hexUnknown,
	23: kelvin,
	24: int8,
	35: compensation,
	50: only({}, ofLater),
	51: only({}, ofLater),
	52: only(hexUnknown, ofLater),
	53: only({}, ofLater),
	54: only({}, ofMirrors),
	56: only({}, ofLater),
	131: only({}, ofMirrors),
	132: only({}, ofMirrors),
	133: only({}, ofMirrors),
	134: only({}, ofMirrors),
	135: only({}, ofLater),
	136: only({}, ofLater),
	139: only({}, ofMirrors),
	153: only({}, ofLater),
	268: only(sequence, ofLater),
	276: only(masked(0xffc000), ofLater),
	276.1: only(masked(0x3fff), ofLater),
	512: only({}, ofLater),
	643: only({}, ofEarly),
	644: only({}, ofEarly),
	645: only({}, ofEarly),
	646: only({}, ofEarly),
	647: only({}, ofEarly),
	648: only({}, ofEarly),
	651: only({}, ofEarly),
	780: only(sequence, ofEarly),
	788: only(masked(0x3fff), ofEarly),
	790: only(masked(0x3ff), ofEarly),
	1008: only(mountVersion, ofE),
	1011: only(firmware, ofE),
	1015: only({}, ofE),
	1024: only(masked(0x3fff), ofEarly),
	1026: only(masked(0x3ff), ofEarly)
};

export const sonyExtraInfo: Supplement = {
	1: fahrenheit,
	12: percent,
	26: dots
};

export const sonyExtraInfo2: Supplement = {
	4: percent
};

export const sonyExtraInfo3: Supplement = {
	2: fahrenheit,
	4: percent,
	6: only(volts, notFirstE),
	8: only(volts, notFirstE),
	17: only({}, notFirstE),
	'20:BatteryState': only({}, ofSlt),
	'20:ExposureProgram': only({}, ofEarly),
	'20:ModeDialPosition': only({}, of(/^DSLR-(?!A(?:450|500|550))/)),
	'22:MemoryCardConfiguration': only({}, ofDslr),
	'22:CameraOrientation': only(masked(0xc0), of(firstE)),
	24: only(masked(0x30), notFirstE)
};

export const sonyFocusInfo: Supplement = {
	14: hexUnknown,
	109: sensitivity,
	111: sensitivity,
	119: weak,
	2118: only(count24, of(/^DSLR-A(?:230|290|330|380|390|850|900)\b/)),
	2491: only({}, of(/^DSLR-A(?:200|230|290|300|330|350|700|850|900)$/)),
	4368: image
};

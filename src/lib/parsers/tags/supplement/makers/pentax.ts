/** What ExifTool's listing does not tell of Pentax's maker notes: which rows a camera has, how values are kept and read. */
import type { MakerHint, Place } from '../../../makers/note.ts';
import type { RawValue } from '../../../model.ts';
import type { Addition, Supplement } from '../../../table.ts';
import { pentaxFacts } from './pentax-facts.ts';
import {
	afPoints,
	as,
	bitsOf,
	byModel,
	faceRows,
	halves,
	lensOf,
	only,
	pick,
	rows,
	shutterCount,
	signedNumbers
} from './pentax-rows.ts';

const k3Mark3 = /K-3 Mark III/;
const asBytes = { hint: as('int8u') } satisfies Addition;
const temperature: Addition = { value: 'pentaxTemperature', print: 'pentaxTemperatureText', hint: as('int8u', 4) };
const firmware: Addition = { value: 'pentaxFirmware', print: 'pentaxFirmwareText', ...asBytes };
const segments: Addition = { print: 'pentaxSegments', ...asBytes };
const matrix: Addition = { value: 'pentaxMatrix', print: 'pentaxMatrixText' };

/** Blocks, which the listing leaves out. */
const blockNames: Supplement = Object.fromEntries(
	Object.entries({
		0x3f: 'LensRec', 0x5c: 'ShakeReductionInfo', 0x60: 'FaceInfo', 0x68: 'AWBInfo', 0x6b: 'TimeInfo',
		0x7d: 'LensCorr', 0x205: 'CameraSettings', 0x206: 'AEInfo', 0x207: 'LensInfo', 0x208: 'FlashInfo',
		0x215: 'CameraInfo', 0x216: 'BatteryInfo', 0x21f: 'AFInfo', 0x221: 'KelvinWB', 0x222: 'ColorInfo',
		0x224: 'EVStepInfo', 0x226: 'ShotInfo', 0x227: 'FacePos', 0x228: 'FaceSize', 0x22a: 'FilterInfo',
		0x22b: 'LevelInfo', 0x22d: 'WBLevels', 0x238: 'CAFPointInfo', 0x239: 'LensInfoQ', 0x243: 'PixelShiftInfo',
		0x245: 'AFPointInfo', 0x3ff: 'TempInfo', 0x40b: 'FaceInfoK3III', 0x40c: 'AFInfoK3III', 0xe00: 'PrintIM'
	}).map(([id, name]) => [id, { name }])
);

/** The second number is how many faces later blocks tell of. */
const keepFaces: MakerHint['use'] = (raw, { note }) => {
	if (Array.isArray(raw)) note.facts.set('faces', (raw[1] as RawValue | undefined) ?? 0);
	return raw;
};

export const pentaxMain: Supplement = {
	0: { print: 'pentaxDotted' },
	2: { print: 'timesText' },
	5: { hex: true },
	3: { group1: undefined, hint: { fact: pentaxFacts.previewLength } satisfies MakerHint },
	4: { group1: undefined, hint: { offset: true, fact: pentaxFacts.previewStart } satisfies MakerHint },
	PreviewImage: { name: 'PreviewImage', binary: true },
	...blockNames,
	6: { value: 'pentaxDate', hint: { ...as('int8u', 4), fact: 'date' } satisfies MakerHint },
	7: { value: 'pentaxTime', hint: { ...as('int8u', 3), fact: 'time' } satisfies MakerHint },
	12: { hex: true },
	13: pick(({ note }) => (/^Asahi/.test(note.make) ? 1 : 0), { hex: true }),
	14: pick(byModel([/K-1\b|645Z/, /K-3\b|KP\b/])),
	15: pick(({ note }) => (/K-3\b/.test(note.model) ? 0 : 1), { hex: true }),
	18: { value: 'pentaxHundredThousandths', print: 'pentaxExposureText' },
	19: { value: 'pentaxTenths', print: 'pentaxOneDecimal' },
	21: rows(as('int16s')),
	22: { value: 'pentaxAsStops', print: 'pentaxSigned' },
	24: { value: 'pentaxBracket', print: 'pentaxBracketText' },
	27: { value: 'pentaxTwoHundredFiftySixths' },
	28: { value: 'pentaxTwoHundredFiftySixths' },
	29: {
		print: 'pentaxMillimetres',
		hint: {
			use: (raw, { note }) => {
				const length = Array.isArray(raw) ? (raw[0] as RawValue) : raw;
				return Number(length) / (/Optio (30|33WR|43WR|450|550|555|750Z|X)\b/.test(note.model) ? 10 : 100);
			}
		} satisfies MakerHint
	},
	30: { value: 'pentaxHundredths' },
	39: firmware,
	40: firmware,
	45: {
		value: 'pentaxLightValue',
		print: 'pentaxOneDecimal',
		hint: { use: signedNumbers } satisfies MakerHint
	},
	50: asBytes,
	51: { print: 'pentaxPictureMode' },
	53: { value: 'pentaxSensorSize', print: 'pentaxSensorSizeText' },
	57: { print: 'timesText' },
	60: rows({ use: afPoints }),
	64: { value: 'pentaxAsStops', print: 'pentaxSigned' },
	71: { print: 'pentaxCelsius' },
	77: { value: 'pentaxFlashCompensation', print: 'pentaxFlashCompensationText' },
	80: {
		value: 'pentaxColorTemperature',
		hint: { use: (raw) => (raw === 0 ? undefined : raw) } satisfies MakerHint
	},
	83: temperature,
	84: temperature,
	85: temperature,
	86: temperature,
	87: temperature,
	88: temperature,
	89: temperature,
	90: temperature,
	93: rows({ ...as('int8u', 4), use: shutterCount }),
	105: asBytes,
	118: { print: 'pentaxFaceDetect', hint: { use: keepFaces } satisfies MakerHint },
	122: { value: 'pentaxIsoMinSpeed', print: 'pentaxIsoMinSpeedText' },
	146: { print: 'pentaxInterval' },
	149: pick(({ count }) => (count === 3 ? 1 : 0)),
	150: { print: 'pentaxClarity' },
	515: matrix,
	516: matrix,
	521: segments,
	522: segments,
	523: segments,
	540: rows(as('int16s')),
	541: rows(as('int16s')),
	565: asBytes,
	1022: { print: 'asBinary' },
	1026: { print: 'asBinary' },
	1027: { print: 'asBinary' }
};

export const pentaxFaceInfo: Supplement = { 0: rows({ fact: 'faces' }) };

export const pentaxSRInfo: Supplement = {
	2: { value: 'pentaxHalfPress', print: 'pentaxHalfPressText' },
	3: { value: 'pentaxStabilizedLength', print: 'pentaxWholeMillimetres' }
};

const rawCameras = /K10D|GX10/;
const k20 = /K10D|GX10|K20D|GX20/;
const k5 = /K-5\b/;
const speed: Addition = { value: 'pentaxIso' };

export const pentaxCameraSettings: Supplement = {
	6: speed,
	9: { hex: true },
	13: only(rawCameras, { hex: true }),
	14.1: only(rawCameras, {}, { mask: 3 }),
	14.2: only(k5, {}, { mask: 1 }),
	14.3: only(k5, {}, { mask: 2 }),
	14.4: only(k5, {}, { mask: 4 }),
	16: only(rawCameras, {}, { mask: 0xf0 }),
	16.1: only(rawCameras, {}, { mask: 0x0f }),
	17.1: only(rawCameras, {}, { mask: 0x80 }),
	17.2: only(rawCameras, {}, { mask: 0x60 }),
	17.3: only(rawCameras, {}, { mask: 0x04 }),
	17.4: only(rawCameras, {}, { mask: 0x02 }),
	18: only(rawCameras, { value: 'pentaxExposureTime', print: 'xmpExposureTime' }),
	19: only(rawCameras, { value: 'pentaxAperture', print: 'pentaxOneDecimal' }),
	20: only(rawCameras, speed),
	21: only(rawCameras, { value: 'pentaxCompensation', print: 'pentaxSigned' })
};

const aeTime: Addition = { value: 'pentaxAeTime', print: 'xmpExposureTime' };
const aeAperture: Addition = { value: 'pentaxAeAperture', print: 'pentaxOneDecimal' };
const aeMinAperture: Addition = { value: 'pentaxAeAperture', print: 'pentaxNoDecimal' };
const aeIso: Addition = { value: 'pentaxAeIso', print: 'pentaxRounded' };
const aeSteps: Addition = { print: 'pentaxSteps' };
const aeXv: Addition = { value: 'pentaxAeXv' };

/** Of one form the white balance is known; its byte is the eleventh from the end. */
const ofSize24 = ({ size }: Place): boolean => size === 10;

export const pentaxAEInfo: Supplement = {
	0: aeTime,
	1: aeAperture,
	2: aeIso,
	3: aeXv,
	4: { value: 'pentaxEighths' },
	5: aeTime,
	7: { unknown: true },
	8: aeSteps,
	9: aeAperture,
	10: aeAperture,
	11: aeMinAperture,
	13: rows({ mask: 0xf0, when: ofSize24 }),
	13.1: rows({ mask: 0x0f, when: ofSize24 }),
	14: { value: 'pentaxStopsOf', print: 'pentaxSigned' },
	21: { print: 'pentaxLevelText' }
};

export const pentaxAEInfo2: Supplement = {
	2: aeTime,
	3: aeAperture,
	4: aeIso,
	5: aeXv,
	6: { value: 'pentaxEighths' },
	8: { value: 'pentaxAeError', hint: as('int8u') },
	11: aeSteps,
	16: aeAperture,
	17: aeAperture,
	18: aeMinAperture,
	19: aeTime
};

export const pentaxAEInfo3: Supplement = {
	16: aeTime,
	17: aeAperture,
	18: aeIso,
	28: aeAperture,
	29: aeAperture,
	30: aeMinAperture,
	31: aeTime
};

const lens645 = /645Z/;

/** One form lacks what stands first in the others. */
const oldLens = (mask: number, more: Addition = {}): Addition =>
	rows({ mask, when: ({ note }) => !note.facts.has(pentaxFacts.newLens) }, more);

/** Bytes that nobody knows the meaning of. */
const hexBytes: Supplement = Object.fromEntries(
	[1, 2, 4, 5, 6, 7, 8, 11, 12, 13, 15, 16].map((id) => [id, { print: 'pentaxHexByte' }])
);

export const pentaxLensData: Supplement = {
	...hexBytes,
	0.1: oldLens(0x01),
	0.2: oldLens(0x06),
	0.3: oldLens(0x70, { value: 'pentaxLensStops' }),
	9: pick(({ note }) => (lens645.test(note.model) ? 1 : 0)),
	'9:LensFocalLength': {
		value: 'pentaxLensLength',
		print: 'pentaxMillimetres',
		...pick(({ note }) => (lens645.test(note.model) ? 1 : 0))
	},
	10: { value: 'pentaxNominalMax', print: 'pentaxOneDecimal' },
	10.1: { value: 'pentaxNominalMin', print: 'pentaxNoDecimal' },
	14.1: {
		value: 'pentaxMaxAperture',
		print: 'pentaxOneDecimal',
		hint: { mask: 0x7f, use: (raw) => (Number(raw) > 1 ? raw : undefined) } satisfies MakerHint
	}
};

export const pentaxLensInfo: Supplement = { 3: { name: 'LensData' } };
export const pentaxLensInfo2: Supplement = { 4: { name: 'LensData' }, 0: lensOf(2) };
export const pentaxLensInfo3: Supplement = { 13: { name: 'LensData' }, 1: lensOf(2) };
export const pentaxLensInfo4: Supplement = { 12: { name: 'LensData' }, 1: lensOf(2) };
export const pentaxLensInfo5: Supplement = { 15: { name: 'LensData' }, 1: lensOf(3) };

export const pentaxFlashInfo: Supplement = {
	0: { hex: true },
	1: { hex: true },
	2: { hex: true },
	24.1: { value: 'pentaxGuideNumber', print: 'pentaxGuideNumberText' }
};

export const pentaxCameraInfo: Supplement = {
	0: { hex: true },
	1: { value: 'pentaxManufactured' },
	2: { value: 'pentaxDotted' }
};

const lateVoltages = /K-(30|5|1|S[12]|x|7|500|50|3|r|01|70)\b|KP\b|645[DZ]/;
const hundredthVolts: Addition = { value: 'pentaxHundredths', print: 'pentaxVolts' };
const noBattery = /K-m|K110D|K2000/;
const earlyBattery = /\*ist|K100D|K200D|K10D|GX10|K20D|GX20|GX-1[LS]/;

/** Those of the first row are told in another way. */
const none = /^$/;
const gripRow = byModel([/\*ist|GX-1[LS]|K10D|GX10|K20D|GX20/, lateAndNot3(), k3Mark3], undefined);
const noLoadRow = byModel([none, /\*ist|K100D|K200D|GX-1[LS]/, lateAndNot3(), k3Mark3], undefined);

export const pentaxBatteryInfo: Supplement = {
	0.1: rows({ mask: 0x0f, pick: ({ note }) => (k3Mark3.test(note.model) ? 1 : 0) }),
	0.2: only(k3Mark3, {}, { mask: 0xf0 }),
	1.1: rows({
		mask: 0xf0,
		pick: ({ note }) =>
			noBattery.test(note.model) || k3Mark3.test(note.model) ? undefined : earlyBattery.test(note.model) ? 0 : 1
	}),
	1.2: only(k20, {}, { mask: 0x0f }),
	2: pick(
		noLoadRow
	),
	'2:BodyBatteryVoltage1': {
		...hundredthVolts,
		...pick(noLoadRow)
	},
	3: pick(byModel([none, /\*ist|K100D|K200D/, k3Mark3], undefined)),
	// Of some cameras it is known what voltage and charge stand for the number.
	noLoad: { name: 'BodyBatteryADNoLoad', print: 'pentaxNoLoadText' },
	load: { name: 'BodyBatteryADLoad', print: 'pentaxLoadText' },
	4: pick(gripRow),
	'4:BodyBatteryVoltage2': {
		...hundredthVolts,
		...pick(gripRow)
	},
	'4:BodyBatteryVoltage': {
		value: 'pentaxBatteryVoltage',
		print: 'pentaxVolts',
		...pick(gripRow)
	},
	5: only(/\*ist|K10D|GX10|K20D|GX20/),
	6: only(/K-5\b|K-r\b|645D/, hundredthVolts),
	8: only(/K-5\b|K-r\b/, hundredthVolts),
	16: only(k3Mark3),
	17: only(k3Mark3),
	18: only(k3Mark3, { value: 'pentaxBatteryVoltage', print: 'pentaxVolts' })
};

/** Cameras that keep hundredths of a volt; the K-3 Mark III does otherwise. */
function lateAndNot3(): RegExp {
	return new RegExp(`^(?!.*Mark III).*(?:${lateVoltages.source})`);
}

const fromK3 = (more: Addition = {}, hint: MakerHint = {}): Addition => only(k3Mark3, more, hint);

export const pentaxAFInfo: Supplement = {
	7: { value: 'pentaxDoubled', print: 'pentaxMilliseconds' },
	11: only(/^(?!.*(K-[13]\b|KP\b|K-70\b|K-S[12]\b))/),
	298: fromK3(),
	399: fromK3(),
	506: only(/K-3 II\b/),
	509: only(/K-3 II\b/),
	543: fromK3(),
	544: fromK3(),
	545: fromK3({}, { mask: 0x03 }),
	545.1: fromK3({}, { mask: 0x0c }),
	545.2: fromK3({ print: 'pentaxOneMore' }, { mask: 0x70 }),
	2400: fromK3()
};

const kelvin: Addition = { value: 'pentaxKelvin' };

export const pentaxKelvinWB: Supplement = Object.fromEntries(
	Array.from({ length: 17 }, (_none, index) => [1 + index * 4, kelvin])
);

const facesAt = (index: number): Addition =>
	rows({
		when: ({ note }) => Number(note.facts.get('faces') ?? 0) > index
	});

export const pentaxFacePos: Supplement = Object.fromEntries(
	Array.from({ length: 32 }, (_none, index) => [index * 2, facesAt(index)])
);
export const pentaxFaceSize: Supplement = Object.fromEntries(
	Array.from({ length: 32 }, (_none, index) => [index * 2, facesAt(index)])
);

export const pentaxFaceInfoK3III: Supplement = {
	...faceRows(0, 10),
	0.1: rows({ when: () => false }),
	6: rows({ fact: 'k3Faces' }),
	8: rows({ fact: 'k3Faces' })
};

const areaWords = 7;
const withAreas = ({ note }: Place): boolean => Number(note.facts.get('k3Areas') ?? 0) > 0;

export const pentaxAFInfoK3III: Supplement = {
	1: { hex: true },
	3: rows({ fact: 'k3Areas' }),
	7: rows({ when: withAreas }, { print: 'pentaxGrid' }),
	7.1: {
		list: undefined,
		print: 'pentaxAreas',
		hint: {
			as: 'int16u',
			count: 0x1000,
			use: (raw, { note }) =>
				Array.isArray(raw) ? raw.slice(0, Number(note.facts.get('k3Areas') ?? 0) * areaWords) : undefined
		} satisfies MakerHint
	},
	11: rows({ when: withAreas }, { print: 'pentaxGrid' })
};

/** The filter, without a sign, and its parameters with one. One that is off is not told. */
const filter: Addition = {
	print: 'pentaxFilter',
	hint: {
		...as('int8s', 17),
		use: (raw) => {
			const [first = 0, ...parameters] = Array.isArray(raw) ? raw.map(Number) : [Number(raw)];
			return first === 0 ? undefined : [first & 0xff, ...parameters];
		}
	} satisfies MakerHint
};

export const pentaxFilterInfo: Supplement = Object.fromEntries(
	Array.from({ length: 20 }, (_none, index) => [5 + index * 17, filter])
);

export const pentaxLevelInfo: Supplement = {
	1: { value: 'pentaxHalfDown' },
	2: { value: 'pentaxHalfDown' },
	5: { value: 'pentaxDown' },
	6: { value: 'pentaxDown' },
	7: { value: 'pentaxHalfDown' }
};
export const pentaxLevelInfoK3III: Supplement = {
	3: { value: 'pentaxHalfDown' },
	5: { value: 'pentaxHalfDown' }
};

export const pentaxShotInfo: Supplement = { 1: only(/K-(5|7|r|x)\b/, { hex: true }) };

const sensor: Addition = { value: 'pentaxTenths', print: 'pentaxTenthsCelsius' };
const celsius: Addition = { print: 'pentaxCelsius' };

export const pentaxTempInfo: Supplement = {
	10: only(k3Mark3, { value: 'pentaxOneMore' }),
	12: only(/^(?!.*Mark III)/, sensor),
	14: only(/^(?!.*Mark III)/, sensor),
	20: only(/K-5\b/, celsius),
	22: only(/K-5\b/, celsius),
	42: only(k3Mark3, sensor)
};

export const pentaxCAFPointInfo: Supplement = {
	1: rows({
		use: (raw, { note }) => {
			note.facts.set('cafPoints', raw);
			return halves(raw)[0] * halves(raw)[1];
		}
	}),
	1.1: rows({ use: halves }, { print: 'pentaxGrid' }),
	2: bitsOf('cafPoints', 'pentaxCafInFocus'),
	2.1: bitsOf('cafPoints', 'pentaxCafSelected')
};
const manyPoints = /K-1\b|KP\b|K-70\b/;

export const pentaxAFPointInfo: Supplement = {
	2: rows({ fact: 'afPoints' }),
	4: bitsOf('afPoints', 'pentaxAfInFocus', manyPoints),
	4.1: bitsOf('afPoints', 'pentaxAfSelected', manyPoints),
	4.2: bitsOf('afPoints', 'pentaxAfSpecial', manyPoints)
};

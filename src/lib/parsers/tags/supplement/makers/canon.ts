/** What ExifTool's listing does not tell of Canon's maker notes. */
import { decodeString } from '../../../blocks/exif-values.ts';
import type { RawValue } from '../../../model.ts';
import type { MakerHint, Place } from '../../../makers/note.ts';
import type { Addition, Supplement } from '../../../table.ts';

type Use = NonNullable<MakerHint['use']>;

const hint = (value: MakerHint): Addition => ({ hint: value });
const unless =
	(...none: readonly RawValue[]): Use =>
	(raw) =>
		none.includes(raw) ? undefined : raw;
const notZero = unless(0);
const notMinus = unless(-1);
const notNegative: Use = (raw) => (Number(raw) >= 0 ? raw : undefined);
const positive: Use = (raw) => (Number(raw) > 0 ? raw : undefined);

const hex: Addition = { hex: true };
const parameter: Addition = { print: 'canonParameter' };
/** As a parameter, of which none is missing. */
const plus: Addition = { print: 'canonPlus' };
const sharpness: Addition = { print: 'canonSharpness' };
const known = hint({ use: notMinus });
const aperture: Addition = { value: 'canonStopsAperture', print: 'canonTwoDigits', ...hint({ use: positive }) };
const time: Addition = { value: 'canonStopsTime', print: 'xmpExposureTime' };
const compensation: Addition = { value: 'canonStops', print: 'xmpExposureBias' };
const distance: Addition = { value: 'canonHundredths', print: 'canonDistance' };

/** Values of focal lengths are fractions of a millimetre, how small says another of them. */
const focal: Addition = {
	print: 'millimetres',
	...hint({ use: (raw, { note }) => Number(raw) / (Number(note.facts.get('FocalUnits')) || 1) })
};


/** Bytes of which one is not zero. */
const ifAny: Use = (raw) => (Array.isArray(raw) && raw.some((one) => one !== 0) ? raw : undefined);
/** An id of its size; others are shown whatever they are. */
const idSize = 16;
const ifId: Use = (raw, place) => (place.size === idSize ? ifAny(raw, place) : raw);
/** Tables of numbers are not shown where they are long. */
const longestShown = 64;
const shortOnly: Use = (raw) => {
	const text = Array.isArray(raw) ? raw.join(' ') : '';
	return text.length > longestShown ? { binary: text.length, bytes: new TextEncoder().encode(text) } : raw;
};
/** Types that the EOS-1D's places of focus may have: text and bytes. */
const placesOf1D: ReadonlySet<number> = new Set([2, 7]);

/** The name stands after a word that says how long the block is. */
function batteryName(place: Place): string | undefined {
	const bytes = place.bytes();
	if (bytes.length !== 76) return undefined;
	const name = decodeString(bytes.subarray(4));
	return name === '' ? undefined : name;
}

export const canonMain: Supplement = {
	8: { print: 'canonFileNumber' },
	12: hint({ pick: ({ note }) => 3 + (/EOS-1D/.test(note.model) ? 1 : /EOS D30$/.test(note.model) ? 2 : 0) }),
	'12:usual': { name: 'SerialNumber', print: 'canonSerial10' },
	'12:1D': { name: 'SerialNumber', print: 'canonSerial6' },
	'12:D30': { name: 'SerialNumber', print: 'canonSerialD30' },
	16: hex,
	21: hex,
	30: { print: 'canonFirmware', hex: undefined },
	35: { print: { 0: '(none)' }, ...hint({ when: (place) => place.bytes().subarray(0, 4).join() === "8,0,0,0", use: (raw) => (Array.isArray(raw) ? (raw[1] as RawValue | undefined) : raw) }) },
	40: { value: 'hexadecimal', ...hint({ as: 'int8u', use: ifId }) },
	56: hint({ as: 'string', use: (_raw, place) => batteryName(place) }),
	...Object.fromEntries([0xa1, 0xa2, 0xa3, 0xa4, 0xb2, 0xb3].map((id) => [id, hint({ use: shortOnly })])),
	148: { print: 'canonPoints1D', ...hint({ as: 'int8u', use: (raw, place) => (placesOf1D.has(place.type) && place.size === 8 ? raw : []) }) },
	16392: hex,
	16393: hex
};

const notNone = hint({ use: unless(0x7fff) });

export const canonCameraSettings: Supplement = {
	2: { print: 'canonSelfTimer' },
	9: known,
	13: { ...parameter, ...notNone },
	14: { ...parameter, ...notNone },
	15: { ...sharpness, ...notNone },
	16: { value: 'canonCameraIso', ...notNone },
	19: { hex: true, ...hint({ use: notZero }) },
	22: hint({ use: notZero }),
	23: focal,
	24: focal,
	25: { print: 'canonFocalUnits' },
	26: aperture,
	27: aperture,
	28: hint({ use: (raw) => ((Number(raw) & 0x7f) === 0x7f ? undefined : Number(raw) & 0x7f) }),
	32: known,
	33: known,
	34: known,
	35: { value: 'canonTenths', ...hint({ use: notZero }) },
	39: known,
	40: known,
	41: hex,
	42: { ...parameter, ...notNone },
	46: known,
	51: { print: 'canonClarity' }
};

/** Exposure times that some cameras count in another unit. */
const otherTimes = /\b(?:20D|350D|REBEL XT|Kiss Digital N)\b/;

/** The same of other cameras' temperatures, which are not told. */
const coldCameras = /EOS-1DS?$/;

export const canonShotInfo: Supplement = {
	1: { value: 'canonAutoIso', print: 'canonWhole' },
	2: { value: 'canonBaseIso', print: 'canonWhole', ...hint({ use: notZero }) },
	3: { value: 'canonMeasured', print: 'canonTwoDecimals' },
	4: aperture,
	5: { ...time, ...hint({ use: (raw) => (Number(raw) > -1000 ? raw : undefined) }) },
	6: compensation,
	10: { print: 'canonZoomCode' },
	12: {
		value: 'canonDegrees',
		print: 'canonDegreesText',
		...hint({
			use: (raw, { note }) =>
				note.model.includes('EOS') && !coldCameras.test(note.model) && raw !== 0 ? raw : undefined
		})
	},
	13: { value: 'canonGuide', ...hint({ use: notMinus }) },
	14: { hex: true, ...hint({ use: notZero }) },
	15: compensation,
	17: compensation,
	19: { ...distance, ...hint({ use: notZero, fact: 'FocusDistanceUpper' }) },
	20: {
		...distance,
		...hint({ use: (raw, { note }) => (note.facts.has('FocusDistanceUpper') ? raw : undefined) })
	},
	21: { ...aperture, ...hint({ use: notZero }) },
	22: {
		...time,
		...hint({
			use: (raw, { note }) => {
				if (raw === 0) return undefined;
				// As many stops more as make the other unit.
				return otherTimes.test(note.model) ? [raw, 1000 / 32] : raw;
			}
		})
	},
	23: { value: 'canonEighths', ...hint({ use: notZero }) },
	24: { value: 'canonTenths' },
	27: hint({ use: notNegative }),
	29: { value: 'canonTenths', ...hint({ use: notNegative }) },
	33: hint({ use: (raw, { note }) => (raw === 0 && note.model.includes('EOS') ? undefined : raw) })
};

/** Cameras whose sensor's size is told by what later ones fill with something else. */
const toldSizes =
	/^(?!.*EOS)|\b(?:1DS?|5D|D30|D60|10D|20D|30D|K236)$|\b(?:(?:300D|350D|400D) DIGITAL|REBEL(?: XTi?)?|Kiss Digital(?: [NX])?)$/;
const sensorSize: Addition = {
	value: 'thousandthsOfInch',
	print: 'hundredthsOfMillimetre',
	...hint({
		when: ({ note }) => toldSizes.test(note.model),
		use: (raw) => (Number(raw) < 40 ? undefined : raw)
	})
};

export const canonFocalLength: Supplement = {
	0: hint({ use: notZero }),
	1: { ...focal, ...hint({ use: (raw, { note }) => (raw === 0 ? undefined : Number(raw) / (Number(note.facts.get('FocalUnits')) || 1)) }) },
	'2:FocalPlaneXSize': sensorSize,
	'3:FocalPlaneYSize': sensorSize
};

export const canonAFInfo: Supplement = { 10: { print: 'canonSetBits' } };
export const canonAFInfo2: Supplement = { 12: { print: 'canonSetBits' }, '13:AFPointsSelected': { print: 'canonSetBits' } };

const numbered20D = /\b(?:20D|350D|REBEL XT|Kiss Digital N)\b/;
const numbered30D = /\b(?:30D|400D|REBEL XTi|Kiss Digital X|K236)\b/;
const counted = /\b1Ds? Mark II\b/;

/** Numbers of a directory and of a file in it, whose bits two cameras shuffle, each in its way. */
function fileNumber(raw: RawValue, { note }: Place): RawValue | undefined {
	if (typeof raw !== 'number') return undefined;
	if (numbered20D.test(note.model))
		return ((raw & 0xffc0) >>> 6) * 10_000 + ((raw & 0x3f) << 8) + ((raw >>> 16) & 0xff);
	let directory = ((raw & 0xfc00) >>> 10) + ((raw >>> 16) & 0xf) * 64;
	while (directory < 100) directory += 64;
	return directory * 10_000 + ((raw & 0x3ff) << 4) + ((raw >>> 20) & 0xf);
}

const ofMacroLens: Addition = {
	value: 'canonMacro',
	print: 'canonTimes',
	...hint({
		when: ({ note }) => note.facts.get('LensType') === 124 && !/\b(?:40D|450D|REBEL XSi|Kiss X2)\b/.test(note.model)
	})
};

export const canonFileInfo: Supplement = {
	'1:FileNumber': {
		print: 'canonFileNumber',
		...hint({
			when: ({ note }) => numbered20D.test(note.model) || numbered30D.test(note.model),
			use: fileNumber
		})
	},
	'1:ShutterCount': hint({
		// Programs that turn the order of bytes round turn that of the halves with it.
		when: ({ note }) => counted.test(note.model) || !note.data.little,
		use: (raw, { note }) =>
			typeof raw === 'number' && note.data.little ? ((raw >>> 16) | (raw << 16)) >>> 0 : raw
	}),
	6: hint({ use: positive }),
	7: hint({ use: notNegative }),
	8: hint({ use: notNegative }),
	14: known,
	15: known,
	16: ofMacroLens,
	20: { ...distance, ...hint({ use: notZero, fact: 'FileDistance' }) },
	21: { ...distance, ...hint({ use: (raw, { note }) => (note.facts.has('FileDistance') ? raw : undefined) }) }
};

const mirrorlessOr1DX = ({ note }: Place) => /EOS(?: R|-1D X)/.test(note.model);

export const canonAFConfig: Supplement = {
	1: { value: 'plusOne', print: 'canonCase' },
	2: { print: 'canonTracking' },
	3: { print: 'canonTracking' },
	4: { print: 'canonTracking' },
	7: hint({ pick: ({ note }) => (/EOS R\d/.test(note.model) ? 0 : 1) }),
	10: hint({ when: ({ note }) => !note.model.includes('5D Mark') }),
	18: hint({ when: mirrorlessOr1DX }),
	19: hint({ when: mirrorlessOr1DX })
};
export const canonTimeInfo: Supplement = { 1: { print: 'canonTimeZone' } };
export const canonContrastInfo: Supplement = { 4: { print: 'canonContrast' } };
/** Said first by the camera's settings, unless these do not say it. */
const kept: Use = (raw, { note, at }) => {
	if (!numbered20D.test(note.model)) note.facts.set('Sharpness', [raw, at]);
	return undefined;
};
export const canonProcessing: Supplement = {
	2: hint({ use: kept }),
	8: hint({ use: notNegative }),
	10: hex,
	11: { value: 'canonTenths' }
};
export const canonModifiedInfo: Supplement = {
	2: hint({ when: ({ note }) => /\b(?:1D|5D)/.test(note.model) }),
	10: hex,
	11: { value: 'canonTenths' }
};
export const canonColorInfo: Supplement = {
	1: { ...plus, ...hint({ when: ({ note }) => note.model.includes('EOS-1D') }) },
	2: plus,
	3: hint({ use: notZero })
};
export const canonLensInfo: Supplement = { 0: { value: 'hexadecimal', ...hint({ as: 'int8u', count: 5, use: ifAny }) } };
/** Rows that say what a later one says better, where the block is long enough for it. */
const unlessLonger = (size: number): Addition => hint({ when: (place) => place.bytes().length < size });
export const canonMovieInfo: Supplement = {
	1: unlessLonger(14),
	2: unlessLonger(8),
	6: { print: 'threeDecimals' },
	106: { value: 'canonThousandths', print: 'duration' },
	108: { print: 'bitRate' },
	// In the other order.
	116: hint({ use: (raw) => (typeof raw === 'string' ? [...raw].reverse().join('') : raw) })
};

export const canonVignettingCorr: Supplement = { 4: unlessLonger(4) };

const filter: Addition = { print: 'canonFilter' };
export const canonFilterInfo: Supplement = {
	0x101: filter,
	0x201: filter,
	0x301: filter,
	0x401: filter,
	0x501: filter,
	0x601: filter,
	0x701: filter
};

const tenths: Addition = { value: 'canonTenths', print: 'millimetres' };
/** Angles above 180 degrees are those the other way round. */
const turn = hint({ use: (raw) => (Number(raw) > 1800 ? Number(raw) - 3600 : raw) });
export const canonLevelInfo: Supplement = {
	4: { value: 'canonMinusTenths', ...turn },
	5: { value: 'canonTenths', ...turn },
	7: tenths,
	8: tenths,
	9: tenths
};

const notLargest = hint({ use: unless(0x7fff_ffff) });
export const canonLogInfo: Supplement = { 6: notLargest, 7: { ...parameter, ...notLargest }, 8: { ...parameter, ...notLargest }, 9: notLargest, 10: notLargest, 11: notLargest };

/** The D60 has black levels in the place of a balance. */
export const canonColorBalance: Supplement = {
	'29:WB_RGGBLevelsCustom': hint({ when: ({ note }) => !note.model.endsWith('D60') }),
	'29:BlackLevels': hint({})
};

/** Only as many as there are say something. */
const face = (number: number): Addition =>
	hint({ use: (raw, { note }) => (Number(note.facts.get('Faces') ?? 0) >= number ? raw : undefined) });
export const canonFaceDetect1: Supplement = {
	2: hint({ fact: 'Faces' }),
	...Object.fromEntries(Array.from({ length: 9 }, (_none, index) => [8 + index * 2, face(index + 1)]))
};

const serialNumber = hint({ use: (raw) => (typeof raw === 'string' && /^\w{6}/.test(raw) ? raw : undefined) });
export const canonSerialInfo: Supplement = {
	0: serialNumber,
	9: serialNumber
};

/** Where a picture lies counts as the directory's offsets do. */
const mine: Addition = { group0: undefined, group1: undefined };
export const canonPreviewImageInfo: Supplement = {
	2: { ...mine, ...hint({ fact: 'PreviewLength' }) },
	5: { ...mine, ...hint({ offset: true, fact: 'PreviewStart' }) }
};

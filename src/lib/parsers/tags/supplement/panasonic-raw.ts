/** What ExifTool's listing does not tell of Panasonic's raw files: types and conversions. */
import type { MakerHint } from '../../makers/note.ts';
import type { Supplement } from '../../table.ts';

const hint = (what: MakerHint): MakerHint => what;
const of256 = { value: 'panasonicRaw256ths' } as const;
const parameter = { value: 'panasonicRawParameter' } as const;

/** 0 says nothing. */
const notZero = hint({ use: (raw) => (raw === 0 ? undefined : raw) });

export const panasonicRawMain: Supplement = {
	17: of256,
	18: of256,
	24: of256,
	25: of256,
	26: of256,
	27: { hint: hint({ as: 'int16u' }) },
	46: { binary: true },
	284: { value: 'panasonicRawGamma' },
	295: { binary: true },
	315: { value: 'withoutTrailingSpace' },
	33432: { value: 'withoutTrailingSpace' }
};

export const panasonicRawCameraIFD: Supplement = {
	4610: { value: 'panasonicRawLensModel', hint: notZero },
	4611: { print: 'millimetres' },
	4865: { value: 'panasonicRawAperture', print: 'oneDecimal' },
	4866: { value: 'panasonicRawTime', print: 'xmpExposureTime' },
	4867: of256,
	4869: { hint: notZero }
};

export const panasonicRawDistortionInfo: Supplement = {
	2: parameter,
	4: parameter,
	5: {
		value: 'panasonicRawScale',
		// No picture is scaled without end.
		hint: hint({ use: (raw) => (raw === -32768 ? undefined : raw) })
	},
	7.1: { hint: hint({ mask: 0x0f }) },
	8: parameter,
	9: parameter,
	11: parameter
};

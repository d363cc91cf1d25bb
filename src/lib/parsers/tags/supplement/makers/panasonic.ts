/** What ExifTool's listing does not tell of Panasonic's maker notes: types, conversions, values that say nothing. */
import type { MakerHint } from '../../../makers/note.ts';
import type { Supplement } from '../../../table.ts';

const hint = (what: MakerHint): MakerHint => what;
const text = { hint: hint({ as: 'string' }) };
const signed = { hint: hint({ as: 'int16s' }) };
const setting = { ...signed, print: 'panasonicSetting' } as const;
const trimmed = { value: 'panasonicTrimmed' } as const;
const thirds = { ...signed, value: 'panasonicThirds', print: 'xmpExposureBias' } as const;
const age = { print: 'panasonicAge' } as const;
/** A value that says there is none. */
const without = (none: number): MakerHint => ({ use: (raw) => (raw === none ? undefined : raw) });
const lensModel = { value: 'panasonicLensModel', hint: without(0) } as const;
/** Faces after those that were counted are left from another picture. */
const face = (fact: string, number: number): { readonly hint: MakerHint } => ({
	hint: { when: ({ note }) => Number(note.facts.get(fact) ?? 0) >= number }
});
const faces = 'faces';
const known = 'knownFaces';

export const panasonicMain: Supplement = {
	2: { hint: hint({ as: 'int8u' }), value: 'panasonicVersion', print: 'panasonicDots' },
	35: thirds,
	36: thirds,
	37: { value: 'panasonicWithoutZeros', print: 'panasonicSerial' },
	39: { print: 'panasonicFrameRate' },
	41: { value: 'panasonicHundredths', print: 'panasonicSinceStart' },
	51: age,
	54: { print: 'panasonicTravelDay' },
	57: setting,
	60: { print: 'panasonicProgramIso' },
	64: setting,
	65: setting,
	70: signed,
	71: signed,
	77: { print: 'panasonicPoint' },
	81: trimmed,
	82: trimmed,
	83: trimmed,
	84: trimmed,
	89: signed,
	96: { hint: hint({ as: 'int8u' }), print: 'panasonicDots' },
	101: text,
	102: text,
	103: text,
	105: text,
	107: text,
	109: text,
	111: text,
	128: text,
	134: { hint: without(65535), value: 'panasonicTenths', print: 'panasonicPressure' },
	139: signed,
	140: signed,
	141: signed,
	142: signed,
	144: { ...signed, value: 'panasonicTenths' },
	145: { ...signed, value: 'panasonicTenthsDown' },
	146: { hint: hint({ as: 'int8s' }) },
	161: { hint: hint({ as: 'int32u' }) },
	173: signed,
	187: { hex: true },
	189: signed,
	196: { hint: without(65535) },
	197: lensModel,
	209: { hint: without(0xffff_ffff) },
	228: lensModel,
	32784: age,
	32786: signed
};

export const panasonicFaceDetInfo: Supplement = {
	0: { hint: hint({ fact: faces }) },
	1: face(faces, 1),
	5: face(faces, 2),
	9: face(faces, 3),
	13: face(faces, 4),
	17: face(faces, 5)
};

export const panasonicFaceRecInfo: Supplement = {
	0: { hint: hint({ fact: known }) },
	4: face(known, 1),
	24: face(known, 1),
	32: face(known, 1),
	52: face(known, 2),
	72: face(known, 2),
	80: face(known, 2),
	100: face(known, 3),
	120: face(known, 3),
	128: face(known, 3)
};

export const panasonicTimeInfo: Supplement = {
	0: {
		value: 'panasonicDateTime',
		hint: hint({ as: 'int8u', count: 8, use: (raw) => (Array.isArray(raw) && raw[0] === 0 ? undefined : raw) })
	}
};

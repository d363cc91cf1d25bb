/** What ExifTool's listing does not tell of Nikon's maker notes: conversions, conditions, storage. */
import type { RawValue } from '../../../model.ts';
import type { MakerHint, Place } from '../../../makers/note.ts';
import type { Addition, Supplement } from '../../../table.ts';

const words: Addition = { print: 'nikonText' };
const steps: Addition = { value: 'nikonSteps', print: 'xmpExposureBias' };
const hint = (one: MakerHint): Addition => ({ hint: one });

/** A date as a year and bytes. */
const dateOf = (raw: RawValue, place: Place): RawValue | undefined => {
	const bytes = place.bytes();
	if (bytes.length < 7) return raw;
	const [first = 0, second = 0, ...rest] = bytes;
	const year = place.note.data.little ? second * 256 + first : first * 256 + second;
	const [month, day, hour, minute, second2] = rest.map((one) => String(one).padStart(2, '0'));
	return `${String(year).padStart(4, '0')}:${month ?? ''}:${day ?? ''} ${hour ?? ''}:${minute ?? ''}:${second2 ?? ''}`;
};

/** Counts of this value are none. */
const noCount = 4294965247;

export const nikonMain: Supplement = {
	1: { print: 'nikonVersion' },
	2: { print: 'nikonHighIso' },
	3: words,
	4: words,
	5: words,
	6: words,
	7: words,
	8: words,
	9: words,
	0x0d: steps,
	0x0e: { value: 'nikonSteps', print: 'nikonTenth' },
	0x0f: words,
	0x11: { name: 'PreviewIFD' },
	0x12: steps,
	0x13: { print: 'nikonWithoutZero' },
	0x17: steps,
	0x18: { value: 'nikonSteps', print: 'oneDecimal' },
	0x19: { print: 'xmpExposureBias' },
	0x1a: words,
	0x1b: { print: 'nikonCrop' },
	0x1c: steps,
	0x80: words,
	0x81: words,
	0x82: words,
	0x83: { print: 'nikonLensType' },
	0x84: { print: 'xmpLensInfo' },
	0x89: { print: 'nikonShootingMode' },
	0x8b: { value: 'nikonUnsignedSteps', print: 'nikonHundredth' },
	0x8d: words,
	0x8f: words,
	0x90: words,
	0x95: words,
	0x9a: { print: 'nikonPitch' },
	0x9c: words,
	0x9e: { value: 'nikonRetouches' },
	0xa0: words,
	0xa7: hint({ use: (raw) => (raw === 0 || raw === noCount ? undefined : raw) }),
	0xa9: words,
	0xaa: words,
	0xab: words,
	0xac: words,
	0xad: words,
	0xb3: words,
	0xb6: hint({ use: dateOf })
};

export const nikonPreviewIFD: Supplement = {
	513: { group1: 'PreviewIFD', hint: { offset: true, fact: 'previewStart' } satisfies MakerHint },
	514: { group1: 'PreviewIFD', hint: { fact: 'previewLength' } satisfies MakerHint },
	PreviewImage: { id: 'PreviewImage', name: 'PreviewImage', binary: true }
};

const control: Addition = { value: 'nikonAround128', print: 'nikonControl' };
const quarters: Addition = { value: 'nikonAround128', print: 'nikonQuarters' };
const hexLabels: Addition = { hex: true };

export const nikonPictureControl: Supplement = {
	4: words,
	24: words,
	49: control,
	50: { value: 'nikonAround128', print: 'nikonControlSharpness' },
	51: control,
	52: control,
	53: control,
	54: { value: 'nikonAround128', print: 'nikonControlNone' },
	55: hexLabels,
	56: hexLabels,
	57: { value: 'nikonAround128', print: 'nikonControlPlain' }
};
export const nikonPictureControl2: Supplement = {
	4: words,
	24: words,
	49: control,
	51: quarters,
	53: quarters,
	55: quarters,
	57: { value: 'nikonAround128', print: 'nikonQuartersNormal' },
	59: quarters,
	61: quarters,
	63: hexLabels,
	64: hexLabels,
	65: quarters
};
export const nikonPictureControl3: Supplement = {
	8: words,
	28: words,
	55: control,
	57: quarters,
	59: quarters,
	61: quarters,
	63: quarters,
	65: { value: 'nikonAround128', print: 'nikonQuartersNormal' },
	67: quarters,
	69: quarters,
	71: hexLabels,
	72: hexLabels,
	73: quarters
};

export const nikonWorldTime: Supplement = { 0: { print: 'nikonTimeZone' } };

const iso: Addition = { value: 'nikonIso', print: 'nikonWhole' };
export const nikonISOInfo: Supplement = { 0: iso, 6: iso };

const aperture: Addition = { value: 'nikonAperture', print: 'oneDecimal' };
const focal: Addition = { value: 'nikonFocalLength', print: 'nikonMillimetres' };
const fStops: Addition = { value: 'nikonFStops', print: 'nikonHundredth' };
const pupil: Addition = { value: 'nikonExitPupil', print: 'nikonMillimetres' };
const distance: Addition = { value: 'nikonDistance', print: 'hundredthsOfMetre' };

export const nikonLensData00: Supplement = {
	7: fStops,
	8: focal,
	9: focal,
	10: aperture,
	11: aperture
};
export const nikonLensData01: Supplement = {
	4: pupil,
	5: aperture,
	8: { print: 'nikonHex' },
	9: distance,
	10: focal,
	12: fStops,
	13: focal,
	14: focal,
	15: aperture,
	16: aperture,
	18: aperture
};
export const nikonLensData0204: Supplement = {
	4: pupil,
	5: aperture,
	8: { print: 'nikonHex' },
	10: distance,
	11: focal,
	13: fStops,
	14: focal,
	15: focal,
	16: aperture,
	17: aperture,
	19: aperture
};
export const nikonLensData0800: Supplement = {
	3: hint({ when: () => false }),
	4: pupil,
	5: aperture,
	11: distance,
	12: focal,
	14: fStops,
	15: focal,
	16: focal,
	17: aperture,
	18: aperture,
	20: aperture,
	47: hint({ when: () => false })
};

export const nikonBarometerInfo: Supplement = { 6: { print: 'nikonAltitude' } };
export const nikonFileInfo: Supplement = { 3: { print: 'nikonThreeDigits' }, 4: { print: 'nikonFourDigits' } };
export const nikonAFTune: Supplement = {
	1: { print: 'nikonFineTuneIndex' },
	2: { print: 'nikonSigned' },
	3: { print: 'nikonSigned' }
};

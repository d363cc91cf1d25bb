/** What ExifTool's listing does not tell of Nikon's maker notes: conversions, conditions, storage. */
import { decodeUtf16 } from '../../../blocks/exif-values.ts';
import type { RawValue } from '../../../model.ts';
import type { MakerHint, Place } from '../../../makers/note.ts';
import type { Addition, Supplement } from '../../../table.ts';

const words: Addition = { print: 'nikonText' };
const bytes: MakerHint = { use: (_raw, place) => [...place.bytes()] };
const steps: Addition = { hint: bytes, value: 'nikonSteps', print: 'xmpExposureBias' };
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

/** A version in digits, or in bytes that are the digits' values. */
const versionOf = (raw: RawValue, place: Place): RawValue => {
	const own = [...place.bytes()];
	return own.length > 0 && own.every((byte) => byte < 10) ? own.join('') : raw;
};

/** Counts of this value are none. */
const noCount = 4294965247;

export const nikonMain: Supplement = {
	1: { hint: { use: versionOf } satisfies MakerHint, print: 'nikonVersion' },
	2: { print: 'nikonHighIso' },
	3: words,
	4: words,
	5: words,
	6: words,
	7: words,
	8: words,
	9: words,
	0x0d: steps,
	0x0e: { hint: bytes, value: 'nikonSteps', print: 'nikonTenth' },
	0x0f: words,
	0x11: { name: 'PreviewIFD' },
	0x12: steps,
	0x13: { print: 'nikonWithoutZero' },
	0x17: steps,
	0x18: { hint: bytes, value: 'nikonSteps', print: 'oneDecimal' },
	0x19: { print: 'nikonBracketValue' },
	0x1a: words,
	0x1b: { print: 'nikonCrop' },
	0x1c: steps,
	0x34: hint({ fact: 'shutterMode' }),
	0x44: hint({ use: (raw) => (raw === 0 ? undefined : raw) }),
	0x80: words,
	0x81: words,
	0x82: words,
	0x83: { print: 'nikonLensType' },
	0x84: { print: 'xmpLensInfo' },
	0x89: { print: 'nikonShootingMode' },
	0x8b: { hint: bytes, value: 'nikonUnsignedSteps', print: 'nikonHundredth' },
	0x8d: words,
	0x8f: words,
	0x90: words,
	0x95: words,
	0x9a: { print: 'nikonPitch' },
	0x9c: words,
	0x9e: { value: 'nikonRetouches' },
	0xa0: words,
	0xa7: hint({ use: (raw) => (raw === noCount ? undefined : raw) }),
	0xa9: words,
	0xaa: words,
	0xab: words,
	0xac: words,
	0xad: words,
	0xb3: words,
	0xb6: hint({ use: dateOf }),
	// Not of the name of 0x23, which would be told to come first or last.
	0xbd: { name: 'PictureControlData2' },
	0xe13: hint({ pick: () => 1 })
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
/** Said elsewhere, that counts. */
const weak = { weak: true } satisfies MakerHint;

export const nikonISOInfo: Supplement = { 0: { ...iso, hint: weak }, 4: hexLabels, 6: iso, 10: hexLabels };

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
/** Whether a part of the block, from which a lens of that kind is told, has anything in it. */
const hasData = (fact: string): MakerHint => ({ when: ({ note }) => note.facts.get(fact) === 1 });
/** Keeps whether any byte of it is set; it is nothing to show. */
const noteData = (fact: string): Addition =>
	hint({
		use: (_raw, place) => {
			// The first byte is the last of a text.
			const bytes = place.bytes().subarray(1, 17);
			place.note.facts.set(fact, bytes.some((byte) => byte !== 0) ? 1 : 0);
			return undefined;
		}
	});
const ofOld = (more: Addition = {}): Addition => ({ ...more, hint: hasData('oldLens') });
const ofNew = (more: Addition = {}): Addition => ({ ...more, hint: hasData('newLens') });
/** Of lenses that are made for these cameras. */
const ofOwn = (more: Addition = {}): Addition => ({
	...more,
	hint: {
		when: ({ note }) => note.facts.get('newLens') === 1 && Number(note.facts.get('lensId') ?? 0) !== 0
	} satisfies MakerHint
});
const zAperture: Addition = { value: 'nikonZAperture', print: 'oneDecimal' };

export const nikonLensData0800: Supplement = {
	3: noteData('oldLens'),
	4: ofOld(pupil),
	5: ofOld(aperture),
	11: ofOld(distance),
	12: ofOld(focal),
	13: ofOld(),
	14: ofOld(fStops),
	15: ofOld(focal),
	16: ofOld(focal),
	17: ofOld(aperture),
	18: ofOld(aperture),
	19: ofOld(),
	20: ofOld(aperture),
	47: noteData('newLens'),
	48: { hint: { ...hasData('newLens'), fact: 'lensId' } },
	52: ofOwn({ print: 'nikonFirmware3' }),
	54: ofNew(zAperture),
	56: ofNew(zAperture),
	60: {
		print: 'nikonPlainMillimetres',
		hint: {
			when: ({ note }) => note.facts.get('newLens') === 1 && note.facts.get('oldLens') === 0
		} satisfies MakerHint
	},
	76: ofOwn(),
	78: ofOwn({ value: 'nikonZDistance', print: 'nikonMetres' }),
	86: ofOwn(),
	88: ofOwn(),
	90: ofOwn()
};

export const nikonBarometerInfo: Supplement = { 6: { print: 'nikonAltitude' } };
export const nikonFileInfo: Supplement = { 3: { print: 'nikonThreeDigits' }, 4: { print: 'nikonFourDigits' } };
export const nikonAFTune: Supplement = {
	1: { print: 'nikonFineTuneIndex' },
	2: { print: 'nikonSigned', hint: weak },
	3: { print: 'nikonSigned' }
};

/** Faces beyond those that were found are left-overs. */
const face = (number: number): Addition =>
	hint({ when: ({ note }) => Number(note.facts.get('faces') ?? 0) >= number });
export const nikonFaceDetect: Supplement = {
	3: hint({ fact: 'faces' }),
	...Object.fromEntries(Array.from({ length: 12 }, (_, index) => [4 + index * 4, face(index + 1)]))
};

const coefficient: Addition = { print: 'nikonCoefficient' };
export const nikonDistortionInfo: Supplement = { 20: coefficient, 28: coefficient, 36: coefficient };
export const nikonVignetteInfo: Supplement = { 36: coefficient, 52: coefficient, 68: coefficient };

const isZ: MakerHint = { when: ({ note }) => note.model.startsWith('NIKON Z ') || /^NIKON Z\d/.test(note.model) };
export const nikonVRInfo: Supplement = {
	6: hint({ pick: (place) => (isZ.when?.(place) ? 0 : 1) })
};
export const nikonLocationInfo: Supplement = {
	5: hint({ use: (_raw, place) => textIn(place.bytes().subarray(0, 3), false) }),
	9: hint({
		use: (_raw, place) => {
			const bytes = place.bytes().subarray(0, 70);
			return place.note.facts.get('encoding') === 2 ? decodeUtf16(bytes, false) : textIn(bytes, true);
		}
	}),
	4: hint({ fact: 'encoding' })
};
/** Text without the zeros in it. */
const textIn = (bytes: Uint8Array, utf8: boolean): string => {
	const kept = bytes.filter((byte) => byte !== 0);
	return utf8 ? new TextDecoder().decode(kept) : String.fromCharCode(...kept);
};

export const nikonMakerNotes0x51: Supplement = { 0: { value: 'nikonPairs' } };
const burst = (more: Addition = {}, mask?: number): Addition => ({
	...more,
	hint: {
		when: (place) => {
			const isThere = (place.bytes()[0] ?? 0) !== 0;
			place.note.facts.set('burst', isThere ? 1 : 0);
			return isThere;
		},
		...(mask !== undefined && { mask })
	} satisfies MakerHint
});
export const nikonMakerNotes0x56: Supplement = {
	0: { value: 'nikonPairs' },
	4.1: burst({ value: 'nikonPlusOne' }, 0x2000_0000),
	4.2: burst({}, 0x1ff8_0000),
	4.3: burst({}, 0x7_ffe0),
	4.4: burst({}, 0x1f),
	8: hint({ when: ({ note }) => note.facts.get('burst') === 1 })
};

/** Which row of an id holds for a scheme of points. */
const bySchema = (rows: Readonly<Record<number, number>>): Addition =>
	hint({ pick: ({ note }) => rows[Number(note.facts.get('schema'))] });
const areaMode: Addition = hint({ pick: ({ note }) => (note.facts.get('detection') === 0 ? 0 : 1) });
const orNothing = (raw: RawValue): RawValue | undefined => (raw === 0 ? undefined : raw);
const ifContrast: Addition = hint({ when: ({ note }) => note.facts.get('detection') === 1 });
const sizeIfContrast: Addition = hint({
	when: ({ note }) => note.facts.get('detection') === 1,
	use: orNothing
});
/** Sets of points are read by makers/nikon/points.ts. */
const asSet: Addition = hint({ pick: () => undefined });

export const nikonAFInfo2V0100: Supplement = {
	4: hint({ fact: 'detection' }),
	5: areaMode,
	6: hint({ fact: 'schema' }),
	7: bySchema({ 0: 3, 1: 0, 2: 1, 3: 2 }),
	8: asSet,
	16: sizeIfContrast,
	18: sizeIfContrast,
	20: sizeIfContrast,
	22: sizeIfContrast,
	24: sizeIfContrast,
	26: sizeIfContrast,
	28: hint({ pick: ({ note }) => (note.facts.get('detection') === 1 ? 0 : undefined) })
};
export const nikonAFInfo2V0101: Supplement = {
	4: hint({ fact: 'detection' }),
	5: areaMode,
	6: hint({ fact: 'schema' }),
	8: asSet,
	28: hint({ pick: ({ note }) => (note.facts.get('detection') === 1 ? 0 : undefined) }),
	48: asSet,
	68: bySchema({ 0: 3, 1: 0, 2: 1, 7: 2 }),
	70: sizeIfContrast,
	72: sizeIfContrast,
	74: sizeIfContrast,
	76: sizeIfContrast,
	78: sizeIfContrast,
	80: sizeIfContrast,
	82: ifContrast
};
export const nikonAFInfo2V0200: Supplement = {
	6: hint({ fact: 'schema' }),
	7: bySchema({ 4: 0 }),
	8: asSet
};
const hasPlace: Addition = hint({ when: ({ note }) => note.facts.get('coordinates') === 1 });
/** Where there are coordinates they say it, not the points of the scheme. */
const unlessPlace = (rows: Readonly<Record<number, number>>): Addition =>
	hint({
		pick: ({ note }) =>
			note.facts.get('coordinates') === 0 ? rows[Number(note.facts.get('schema'))] : undefined
	});
const size: Addition = hint({ use: orNothing });

export const nikonAFInfo2V0300: Supplement = {
	4: hint({ fact: 'detection' }),
	5: areaMode,
	6: hint({ fact: 'schema' }),
	7: hint({ fact: 'coordinates' }),
	10: asSet,
	42: size,
	44: size,
	46: hasPlace,
	47: asSet,
	48: hasPlace,
	49: asSet,
	50: size,
	52: size,
	56: unlessPlace({ 1: 0, 8: 1, 9: 2 })
};
export const nikonAFInfo2V0400: Supplement = {
	4: hint({ fact: 'detection' }),
	7: hint({ fact: 'coordinates' }),
	10: asSet,
	62: size,
	64: size,
	66: hasPlace,
	67: asSet,
	68: hasPlace,
	69: asSet,
	70: size,
	72: size
};

export const nikonRetouchInfo: Supplement = {
	0: hint({ fact: 'retouch' }),
	5: hint({ when: ({ note }) => !String(note.facts.get('retouch')).startsWith('01') })
};

const gains: Addition = { value: 'nikonDoubledEnds' };
export const nikonColorBalanceB: Supplement = Object.fromEntries(
	[5096, 5112, 5128, 5160, 5176, 5192, 5224, 5240].map((id) => [id, gains])
);
export const nikonColorBalanceC: Supplement = {
	...Object.fromEntries([56, 76, 96, 136, 156, 176, 196, 216, 256, 276].map((id) => [id, gains])),
	4: hint({ fact: 'balance' }),
	116: { ...gains, hint: { when: ({ note }) => note.facts.get('balance') !== '0101' } satisfies MakerHint }
};

/** What ExifTool's listing does not tell of Sigma's maker notes: which rows hold for which cameras, and labels in values. */
import type { MakerHint, Place } from '../../../makers/note.ts';
import type { Addition, Supplement } from '../../../table.ts';

/** Cameras since the SD Quattro's number their tags otherwise; the note's head tells its version. */
export const versionFact = 'version';
export const previewStartFact = 'preview start';
export const previewLengthFact = 'preview length';

const firstOfNew = 3;
const isNew = ({ note }: Place): boolean => Number(note.facts.get(versionFact) ?? 0) >= firstOfNew;
const isOld = (place: Place): boolean => !isNew(place);

const [text, long] = [2, 4];
const isText = ({ type }: Place): boolean => type === text;
const isLong = ({ type }: Place): boolean => type === long;

const when = (test: (place: Place) => boolean, more: Addition = {}): Addition => ({
	...more,
	hint: { when: test } satisfies MakerHint
});
const preview = (test: (place: Place) => boolean, fact: string, isOffset: boolean): Addition => ({
	group1: undefined,
	hint: {
		when: test,
		use: (raw, { note }) => {
			note.facts.set(fact, raw);
			return isOffset && typeof raw === 'number' ? raw + (note.data.shown ?? note.data.base) : raw;
		}
	} satisfies MakerHint
});

/** Cameras that keep something else where others keep a second exposure time. */
const otherTime = /^SIGMA (?:SD1(?: Merrill)?|SD9|SD15|DP\d Merrill|dp\d Quattro|sd Quattro|fp)$/;
const inSeconds = /^SIGMA (?:SD1(?: Merrill)?|DP\d Merrill)$/;
const inMicroseconds = /^SIGMA dp\d Quattro$/;

const exposureTime = { print: 'sigmaExposureTime' } as const;
const microseconds = { value: 'sigmaMicroseconds', ...exposureTime } as const;
const fNumber = { print: 'xmpFNumber' } as const;
const signed = { print: 'sigmaSigned' } as const;
const celsius = { print: 'sigmaCelsius' } as const;

export const sigmaMain: Supplement = {
	'12:ExposureCompensation': when(isText, { value: 'sigmaExposure' }),
	13: { value: 'sigmaContrast' },
	14: { value: 'sigmaShadow' },
	15: { value: 'sigmaHighlight' },
	16: { value: 'sigmaSaturation' },
	17: { value: 'sigmaSharpness' },
	18: { value: 'sigmaFillLight' },
	20: { value: 'sigmaColor' },
	22: { value: 'sigmaQuality' },
	'26:PreviewImageStart': preview(isLong, previewStartFact, true),
	'26:ChrominanceNoiseReduction': when(isText, { value: 'sigmaChrominance' }),
	'27:PreviewImageLength': preview(isLong, previewLengthFact, false),
	'27:LuminanceNoiseReduction': when(isText, { value: 'sigmaLuminance' }),
	'28:PreviewImageSize': when(isOld, { print: 'timesText' }),
	'28:PreviewImageStart': preview((place) => isNew(place) && isLong(place), previewStartFact, true),
	'29:MakerNoteVersion': when(isOld),
	'29:PreviewImageLength': preview((place) => isNew(place) && isLong(place), previewLengthFact, false),
	30: when(isNew, { print: 'timesText' }),
	'31:AFPoint': when(isOld),
	34: when(isOld),
	36: when(isOld),
	38: when(isNew),
	39: when(isNew, { value: 'sigmaLens', hex: true }),
	42: when(isNew, { print: 'sigmaRange' }),
	43: when(isNew, { print: 'sigmaRange' }),
	44: when(isLong),
	'48:LensApertureRange': when(isOld),
	49: when(isOld, fNumber),
	50: when(isOld, exposureTime),
	51: when((place) => isOld(place) && !otherTime.test(place.note.model), microseconds),
	52: when(isOld),
	53: when(isOld, signed),
	57: when(isOld, celsius),
	58: when(isOld),
	59: { hint: { when: isOld, weak: true } satisfies MakerHint },
	60: { hint: { when: isOld, weak: true } satisfies MakerHint },
	71: signed,
	72: when(isNew),
	73: when(isNew, fNumber),
	74: when(isNew, exposureTime),
	75: {
		hint: {
			when: ({ note }) => inSeconds.test(note.model) || inMicroseconds.test(note.model),
			use: (raw, { note }) =>
				inMicroseconds.test(note.model) && !Number.isNaN(Number(raw))
					? Number((Number(raw) / 1e6).toPrecision(15))
					: raw
		} satisfies MakerHint,
		...exposureTime
	},
	77: when(isNew, signed),
	85: when(isNew, celsius),
	86: when(isNew),
	87: when(isText),
	88: when(isNew),
	89: when(isNew),
	PreviewImage: { name: 'PreviewImage', binary: true },
	288: { name: 'WBSettings' },
	289: { name: 'WBSettings2' }
};

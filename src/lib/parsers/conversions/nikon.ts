/** Conversions of Nikon's maker notes: what their numbers mean, and how they are shown. */
import type { Conversion } from '../conversions.ts';
import type { RawValue, Value } from '../model.ts';
import { fixed, plain, significant, toNumber, toNumbers, two } from './numbers.ts';
import { gridPoint, gridPoints, namedPoints } from './nikon-points.ts';
import { portraitBalance } from './nikon-portrait.ts';
import { textConversions } from './text.ts';
import { nikonCrops, nikonFlashUnits } from '../tags/makers/nikon-labels.ts';
import {
	nikonAFInfo2V0100,
	nikonAFInfo2V0101,
	nikonAFInfo2V0200,
	nikonAFInfo2V0300
} from '../tags/makers/nikon.ts';

const digits15 = (value: number): number => significant(value, 15);
const text = (value: RawValue): string => String(plain(value));
const bytesOf = (value: RawValue): number[] =>
	typeof value === 'string' ? [...value].map((letter) => letter.charCodeAt(0)) : toNumbers(value);

/** A number with a function of it; what is no number stays. */
const ofNumber =
	(convert: (number: number) => Value): Conversion =>
	(value) => {
		const number = Number(text(value));
		return text(value).trim() === '' || Number.isNaN(number) ? plain(value) : convert(number);
	};

/** A byte and two that it is multiplied with and divided by. */
const steps = (value: RawValue, signed: boolean): number => {
	const own = (byte = 0): number => (signed && byte > 127 ? byte - 256 : byte);
	const [first, factor, divisor] = bytesOf(value);
	return own(divisor) === 0 ? 0 : digits15((own(first) * own(factor)) / own(divisor));
};

/** Words that have a vowel are written with one capital letter, as in all the other texts. */
const capitals = (value: RawValue): Value => {
	const shown = text(value).replace(/\s+$/, '');
	return shown.replace(/\b[A-Z]{2,}/g, (word, at: number) => {
		if (/^(?:RAW|AF)$/.test(word) && !/^\w/.test(shown.slice(at + word.length))) return word;
		return /[AEIOUY]/.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
	});
};

const lensBits: readonly (readonly [bit: number, name: string])[] = [
	[0, 'MF'],
	[1, 'D'],
	[2, 'G'],
	[3, 'VR'],
	[4, '1'],
	[6, 'E'],
	[7, 'AF-P'],
	[5, 'FT-1']
];

/** In films two of them have no name. */
const lensBitsOfFilms = lensBits
	.map(([bit, name]) => [bit, bit === 5 || bit === 7 ? `[${bit}]` : name] as const)
	.sort(([one], [other]) => one - other);

/** Properties of a lens; what a later letter says is not said by an earlier one again. */
function lensType(value: RawValue, names = lensBits): Value {
	const bits = toNumber(value);
	if (bits === 0) return 'AF';
	let shown = names.flatMap(([bit, name]) => ((bits >> bit) & 1 ? [name] : [])).join(' ');
	shown = shown.replace(/\bD G\b/, 'G');
	if (/ E\b/.test(shown)) shown = `E ${shown.replace(/ E\b/, '').replace(/^G /, '')}`;
	return / 1(?= |$)/.test(shown) ? `1 ${shown.replace(/ 1(?= |$)/, '')}` : shown;
}

const shootingBits: Readonly<Record<number, string>> = {
	0: 'Continuous',
	1: 'Delay',
	2: 'PC Control',
	3: 'Self-timer',
	4: 'Exposure Bracketing',
	5: 'Auto ISO',
	6: 'White-Balance Bracketing',
	7: 'IR Control',
	8: 'D-Lighting Bracketing',
	11: 'Pre-capture'
};
/** Those that are no single frame. */
const notSingle = 0x87;

function shootingMode(value: RawValue, names: Readonly<Record<number, string>> = shootingBits): Value {
	const bits = toNumber(value);
	const words: string[] = bits & notSingle ? [] : ['Single-Frame'];
	for (let bit = 0; bit < 16; bit++) if ((bits >> bit) & 1) words.push(names[bit] ?? `[${bit}]`);
	return words.join(', ');
}

/** Settings of a picture control, which stand around 128. @param divisor quarters in the later ones */
const control =
	(zero: string, divisor: number, format: (number: number) => string): Conversion =>
	(value) => {
		const number = toNumber(value);
		switch (number) {
			case 0:
				return zero;
			case 127:
				return 'n/a';
			case -128:
				return 'Auto';
			case -127:
				return 'User';
			default:
				return format(number / divisor);
		}
	};

const signed = (number: number): string => (number > 0 ? `+${number}` : String(number));
/** Quarters: one decimal, or two where they need them. */
const quarters = (number: number): string => fixed(number, 2).replace(/0$/, '');

const clock = (minutes: number): string => {
	const all = Math.abs(minutes);
	return `${minutes < 0 ? '-' : '+'}${two(Math.floor(all / 60))}:${two(all % 60)}`;
};

const exponential = (base: number, divisor: number) =>
	ofNumber((number) => digits15(base * 2 ** (number / divisor)));

const crops = /^(\d+) (\d+) (\d+) (\d+) (\d+) (\d+) (\d+)$/;
/** Metres, the more exact the nearer. */
const metres = (number: number): string => {
	if (number < 0.35) return fixed(number, 4);
	return number < 100 ? number.toPrecision(3) : fixed(number, 0);
};

/** Light of a flash as a part of all that it has. */
const partOfLight: Conversion = (value) =>
	toNumber(value) > 0.99 ? 'Full' : textConversions.xmpExposureTime(value);

/** A column or row of a grid, from the one in the middle. */
const fromMiddle = (middle: number, before: string, after: string, word: string): Conversion =>
	ofNumber((number) => {
		const away = number - middle;
		if (number === 0) return 'n/a';
		return away === 0 ? 'C' : `${Math.abs(away)}${away < 0 ? before : after} ${word} Center`;
	});

/** Names of the bits that are set. */
const bitNames = (...names: readonly string[]): Conversion =>
	ofNumber((number) => {
		const set = Array.from({ length: 8 }, (_, bit) =>
			(number >> bit) & 1 ? [names[bit] ?? `[${bit}]`] : []
		).flat();
		return set.length > 0 ? set.join(', ') : '(none)';
	});

export const nikonConversions = {
	nikonText: capitals,
	nikonBracketValue: (value) => (plain(value) === 'undef' ? 'n/a' : textConversions.xmpExposureBias(value)),
	nikonSteps: (value) => steps(value, true),
	nikonUnsignedSteps: (value) => steps(value, false),
	nikonVersion: (value) =>
		text(value)
			.replace(/^(\d{2})/, '$1.')
			.replace(/^0/, ''),
	nikonHighIso: (value) =>
		text(value)
			.replace(/^0 /, '')
			.replace(/^1 (\d+)/, 'Hi $1'),
	nikonWithoutZero: (value) => text(value).replace(/^0 /, ''),
	nikonTenth: ofNumber((number) => (number === 0 ? 0 : `${number > 0 ? '+' : ''}${fixed(number, 1)}`)),
	nikonHundredth: ofNumber((number) => fixed(number, 2).replace(/0$/, '')),
	// Of a fraction over nothing C prints what it takes the word for.
	nikonCoefficient: (value) => {
		const shown = text(value);
		if (shown === 'inf') return 'Inf';
		return fixed(shown === 'undef' ? 0 : Number(shown), 5);
	},
	nikonWhole: ofNumber((number) => Math.floor(number + 0.5)),
	nikonLensType: (value) => lensType(value),
	nikonLensTypeOfFilms: (value) => lensType(value, lensBitsOfFilms),
	/** Counts of this value are none. */
	nikonCountOfFilms: (value) => (value === 4294965247 ? 'n/a' : plain(value)),
	/** Seconds have six decimals at most. */
	nikonClockOfFilms: (value) =>
		text(value).replace(/\d+\.\d{7,}$/, (seconds) =>
			String(Number(Number(seconds).toFixed(6))).replace(/^\d(?=\.|$)/, '0$&')
		),
	nikonShootingMode: (value) => shootingMode(value),
	/** Of the D70, which has another use for a bit. */
	nikonShootingModeOfD70: (value) => shootingMode(value, { ...shootingBits, 5: 'Unused LE-NR Slowdown' }),
	nikonCrop: (value) => {
		const [, mode = '', ...sizes] = crops.exec(text(value)) ?? [];
		if (sizes.length === 0) return `Unknown (${text(value)})`;
		const [width, height, cutWidth, cutHeight, left, top] = sizes;
		return `${nikonCrops[mode] ?? `Unknown (${mode})`} (${width}x${height} cropped to ${cutWidth}x${cutHeight} at pixel ${left},${top})`;
	},
	nikonPitch: (value) => text(value).replace(' ', ' x ') + ' um',
	nikonRetouches: (value) => text(value).replace(/( 0)+$/, ''),
	nikonAround128: ofNumber((number) => number - 128),
	nikonControl: control('Normal', 1, signed),
	nikonControlNone: control('None', 1, signed),
	nikonControlSharpness: control('No Sharpening', 1, String),
	nikonControlPlain: (value) => (toNumber(value) === 127 ? 'n/a' : plain(value)),
	nikonQuarters: control('None', 4, quarters),
	nikonQuartersNormal: control('Normal', 4, quarters),
	nikonTimeZone: ofNumber(clock),
	nikonIso: exponential(3.125, 12),
	nikonAperture: exponential(1, 24),
	nikonFocalLength: exponential(5, 24),
	nikonFStops: ofNumber((number) => digits15(number / 12)),
	nikonExitPupil: ofNumber((number) => (number === 0 ? 0 : digits15(2048 / number))),
	nikonDistance: ofNumber((number) => digits15(0.01 * 10 ** (number / 40))),
	nikonMillimetres: ofNumber((number) => `${fixed(number, 1)} mm`),
	nikonHex: ofNumber((number) => `0x${number.toString(16).padStart(2, '0')}`),
	nikonAngle: ofNumber((number) => digits15(number <= 180 ? number : number - 360)),
	nikonFlashOutput: ofNumber((number) => digits15(2 ** (-number / 6))),
	nikonSixths: ofNumber((number) => (number === 0 ? 0 : digits15(-number / 6))),
	nikonHertz: (value) => `${text(value)} Hz`,
	nikonFourDigits: ofNumber((number) => String(number).padStart(4, '0')),
	nikonThreeDigits: ofNumber((number) => String(number).padStart(3, '0')),
	nikonAltitude: (value) => `${text(value)} m`,
	nikonSigned: ofNumber((number) => (number > 0 ? `+${number}` : number)),
	nikonFineTuneIndex: (value) => (toNumber(value) === 255 ? 'n/a' : plain(value)),
	nikonPairs: (value) => text(value).replace(/(..)(?!$)/g, '$1.'),
	nikonPlusOne: ofNumber((number) => number + 1),

	nikonFirmware3: ofNumber((number) => `${number >> 8}.${(number >> 4) & 15}.${number & 15}`),
	nikonZAperture: ofNumber((number) => digits15(2 ** (number / 384 - 1))),
	nikonZDistance: ofNumber((number) => digits15(2 ** ((number / 256 - 80) / 12))),
	nikonMetres: ofNumber((number) => `${metres(number)} m`),
	nikonPlainMillimetres: (value) => `${text(value)} mm`,
	nikonHalfNumber: ofNumber((number) => (number === 0 ? 'Off' : number)),

	nikonFlashUnit: (value) => {
		const shown = text(value);
		const known = nikonFlashUnits[shown];
		const [major = 0, minor = 0] = toNumbers(value);
		return known ?? `${major}.${two(minor)} (Unknown model)`;
	},
	nikonSixthsFromTwo: ofNumber((number) => (number === 2 ? 0 : digits15((2 - number) / 6))),
	nikonLight: (value) => {
		const number = toNumber(value);
		return number > 0.99 ? 'Full' : `${fixed(number * 100, 0)}%`;
	},

	nikonFineTune: ofNumber((number) => digits15((number > 7 ? number - 16 : number) / 6)),
	nikonFineTuneSixths: ofNumber((number) => digits15(number / 6)),
	nikonFineTuneFromSeven: ofNumber((number) => digits15((number - 7) / 6)),
	nikonFineTuneText: ofNumber((number) => (number === 0 ? 0 : `${number > 0 ? '+' : ''}${fixed(number, 2)}`)),
	nikonFps: (value) => `${text(value)} fps`,
	nikonDoubledEnds: (value) => {
		const [red = 0, , , blue = 0] = toNumbers(value);
		return toNumbers(value)
			.map((gain, index) => (index === 0 ? red * 2 : index === 3 ? blue * 2 : gain))
			.join(' ');
	},
	nikonFrom6: ofNumber((number) => 6 - number),
	nikonFrom10: ofNumber((number) => 10 - number),
	nikonFrom11: ofNumber((number) => 11 - number),
	nikonFrom15: ofNumber((number) => 15 - number),
	nikonAroundSix: ofNumber((number) => number - 6),
	nikonFlashCount: ofNumber((number) => (number < 10 ? number + 1 : 5 * (number - 7))),
	nikonFlashRate: ofNumber((number) => (number < 10 ? number + 1 : 10 * (number - 8))),
	nikonHalves: ofNumber((number) => digits15(2 ** -number)),
	nikonThirdsOfLight: ofNumber((number) => digits15(2 ** (-number / 3))),
	nikonQuartersOfLight: ofNumber((number) => digits15(2 ** (-number - 2))),
	nikonSlowFlash: ofNumber((number) => digits15(2 ** (number - 6))),
	nikonPartOfLight: partOfLight,
	nikonThirdsFromNine: ofNumber((number) => digits15((number - 9) / 3)),
	nikonTimeOfLight: textConversions.xmpExposureTime,

	nikonColumn11: fromMiddle(11, 'L', 'R', 'of'),
	nikonColumn15: fromMiddle(15, 'L', 'R', 'of'),
	nikonColumn10: fromMiddle(10, 'L', 'R', 'of'),
	nikonRow7: fromMiddle(7, 'U', 'D', 'from'),
	nikonRow9: fromMiddle(9, 'U', 'D', 'from'),
	nikonRow6: fromMiddle(6, 'U', 'D', 'from'),
	nikonRelease: (value) => (toNumber(value) === -1 ? 'No Limit' : plain(value)),
	nikonSyncSpeed: ofNumber((number) => digits15((number - 144) / 8)),
	nikonEighths: ofNumber((number) => digits15(number / 8)),
	/** Times in steps of 24, of which some cameras count eight fewer and one more before. */
	nikonTwentyFourths: ofNumber((number) =>
		digits15(number >= 16 && (number - 16) % 24 === 0 ? (number + 32) / 24 : number / 24)
	),
	nikonAroundFive: ofNumber((number) => number - 5),
	nikonSeconds: ofNumber((number) => `${number} Second${number === 1 ? '' : 's'}`),
	nikonShortSeconds: ofNumber((number) => (number === 0 ? 'No Delay' : `${number} sec`)),
	nikonDelay: ofNumber((number) => (number === 0 ? 'Off' : `${fixed(number / 1000, 1)} sec`)),
	nikonTenthOfMetre: ofNumber((number) => `${fixed(number / 10, 1)} m`),
	nikonCaptureCriteria: bitNames('Distance', 'Motion', 'Subject Detection'),
	nikonDirections: (value) =>
		toNumber(value) === 255
			? 'All'
			: bitNames(
					...['Top Left', 'Top Right', 'Bottom Left', 'Bottom Right'],
					...['Left', 'Right', 'Top Center', 'Bottom Center']
				)(value),
	nikonHalved: ofNumber((number) => digits15(number / 2)),
	nikonFiftyfold: ofNumber((number) => digits15(number * 50)),
	nikonFourPlaces: ofNumber((number) => fixed(number, 4)),
	nikonAutoAround128: ofNumber((number) => (number === 0 ? 'Auto' : number - 128)),
	nikonGain: ofNumber((number) => fixed(number, 2)),
	nikonTenths: ofNumber((number) => digits15(number / 10)),
	/** From -1 on in steps of 20; large numbers are all the same. */
	nikonGem: ofNumber((number) => (number < 95 ? digits15(number / 20 - 1) : 4)),
	nikonPortraitBalance: (value) => {
		const [color, brightness] = toNumbers(value);
		return color === undefined || brightness === undefined
			? plain(value)
			: portraitBalance(color, brightness);
	},
	nikonGains: (value) =>
		toNumbers(value)
			.map((gain) => fixed(gain, 2))
			.join(' '),
	nikonHundredths: ofNumber((number) => digits15(number / 100)),
	nikonPoints51: (value) => namedPoints(value, nikonAFInfo2V0100, 7, 0),
	nikonPoints39: (value) => namedPoints(value, nikonAFInfo2V0100, 7, 2),
	nikonPoints153: (value) => namedPoints(value, nikonAFInfo2V0101, 68, 2),
	nikonPoints105: (value) => namedPoints(value, nikonAFInfo2V0300, 56, 2),
	nikonPoints81: (value) => namedPoints(value, nikonAFInfo2V0300, 56, 1),
	nikonPoints73: (value) => namedPoints(value, nikonAFInfo2V0200, 7, 0),
	nikonGrid15: (value) => gridPoints(value, 15),
	nikonGrid21: (value) => gridPoints(value, 21),
	nikonGrid21x11: (value) => gridPoints(value, 21, 11),
	nikonGrid23x13: (value) => gridPoints(value, 23, 13),
	nikonGrid27x15: (value) => gridPoints(value, 27, 15),
	nikonPointOf15: ofNumber((number) => gridPoint(number, 15, 82)),
	nikonPointOf21: ofNumber((number) => gridPoint(number, 21, 115))
} satisfies Record<string, Conversion>;

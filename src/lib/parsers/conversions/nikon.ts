/** Conversions of Nikon's maker notes: what their numbers mean, and how they are shown. */
import type { Conversion } from '../conversions.ts';
import type { RawValue, Value } from '../model.ts';
import { fixed, plain, significant, toNumber, toNumbers } from './numbers.ts';

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
	const [first = 0, factor = 0, divisor = 0] = bytesOf(value);
	const number = signed && first > 127 ? first - 256 : first;
	return divisor === 0 ? 0 : digits15((number * factor) / divisor);
};

/** Words that have a vowel are written with one capital letter, as in all the other texts. */
const capitals = (value: RawValue): Value => {
	const shown = text(value).replace(/\s+$/, '');
	return shown.replace(/\b[A-Z]{2,}/g, (word, at: number) => {
		const after = shown.slice(at + word.length);
		if (word === 'RAW' && !/^\w/.test(after)) return word;
		if (word === 'AF' && at === 0 && !/^\w/.test(after)) return word;
		return /[AEIOUY]/.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
	});
};

const lensBits = ['MF', 'D', 'G', 'VR', '1', 'FT-1', 'E', 'AF-P'];

/** Properties of a lens; what a later letter says is not said by an earlier one again. */
function lensType(value: RawValue): Value {
	const bits = toNumber(value);
	if (bits === 0) return 'AF';
	let shown = lensBits.filter((_, bit) => (bits >> bit) & 1).join(' ');
	shown = shown.replace(/\bD G\b/, 'G');
	if (/ E\b/.test(shown)) shown = `E ${shown.replace(/ E\b/, '').replace(/^G /, '')}`;
	if (/ 1\b(?!\d)/.test(shown) && !/ FT-1$/.test(shown.replace(/ 1\b/, '')))
		shown = `1 ${shown.replace(/ 1\b/, '')}`;
	else if (/ 1 /.test(shown)) shown = `1 ${shown.replace(/ 1 /, ' ')}`;
	return shown;
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

function shootingMode(value: RawValue): Value {
	const bits = toNumber(value);
	const words: string[] = bits & notSingle ? [] : ['Single-Frame'];
	for (let bit = 0; bit < 16; bit++) if ((bits >> bit) & 1) words.push(shootingBits[bit] ?? `[${bit}]`);
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
	const two = (number: number) => String(number).padStart(2, '0');
	return `${minutes < 0 ? '-' : '+'}${two(Math.floor(all / 60))}:${two(all % 60)}`;
};

const exponential = (base: number, divisor: number) =>
	ofNumber((number) => digits15(base * 2 ** (number / divisor)));

const crops = /^(\d+) (\d+) (\d+) (\d+) (\d+) (\d+) (\d+)$/;
const cropNames: Readonly<Record<string, string>> = {
	0: 'Off',
	1: '1.3x Crop',
	2: 'DX Crop',
	3: '5:4 Crop',
	4: '3:2 Crop',
	6: '16:9 Crop',
	8: '2.7x Crop',
	9: 'DX Movie 16:9 Crop',
	10: '1.3x Movie Crop',
	11: 'FX Uncropped',
	12: 'DX Uncropped',
	13: '2.8x Movie Crop',
	14: '1.4x Movie Crop',
	15: '1.5x Movie Crop',
	17: 'FX 1:1 Crop',
	18: 'DX 1:1 Crop'
};

export const nikonConversions = {
	nikonText: capitals,
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
	nikonWhole: ofNumber((number) => Math.floor(number + 0.5)),
	nikonLensType: lensType,
	nikonShootingMode: shootingMode,
	nikonCrop: (value) => {
		const [, mode = '', ...sizes] = crops.exec(text(value)) ?? [];
		if (sizes.length === 0) return `Unknown (${text(value)})`;
		const [width, height, cutWidth, cutHeight, left, top] = sizes;
		return `${cropNames[mode] ?? `Unknown (${mode})`} (${width}x${height} cropped to ${cutWidth}x${cutHeight} at pixel ${left},${top})`;
	},
	nikonPitch: (value) => text(value).replace(' ', ' x ') + ' um',
	nikonRetouches: (value) => text(value).replace(/( 0)+$/, ''),
	nikonBcdDate: (value) => text(value),
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
	nikonPercent: ofNumber((number) => `${fixed(number * 100, 0)}%`),
	nikonSixths: ofNumber((number) => (number === 0 ? 0 : digits15(-number / 6))),
	nikonHertz: (value) => `${text(value)} Hz`,
	nikonFourDigits: ofNumber((number) => String(number).padStart(4, '0')),
	nikonThreeDigits: ofNumber((number) => String(number).padStart(3, '0')),
	nikonAltitude: (value) => `${text(value)} m`,
	nikonSigned: ofNumber((number) => (number > 0 ? `+${number}` : number)),
	nikonFineTuneIndex: (value) => (toNumber(value) === 255 ? 'n/a' : plain(value))
} satisfies Record<string, Conversion>;

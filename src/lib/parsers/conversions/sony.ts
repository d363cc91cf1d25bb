/** Conversions of Sony's maker notes. */
import type { Conversion } from '../conversions.ts';
import type { RawValue, Value } from '../model.ts';
import { fixed, plain, significant, toNumber, toNumbers, two } from './numbers.ts';
import { sonyMain } from '../tags/makers/sony.ts';
import { textConversions } from './text.ts';

const text = (value: RawValue): string => String(plain(value));
const digits = (number: number, count: number): string => number.toString(16).padStart(count, '0');

const ofNumber =
	(convert: (number: number) => Value): Conversion =>
	(value) => {
		const number = toNumber(value);
		return Number.isNaN(number) ? plain(value) : convert(number);
	};

/** Numbers of 8 bits after the point. */
const of256 = (convert: (number: number) => number): Conversion =>
	ofNumber((number) => significant(convert(number / 256), 15));

const styles: Readonly<Record<string, string>> = {
	AdobeRGB: 'Adobe RGB',
	Autumnleaves: 'Autumn Leaves',
	BW: 'B&W',
	Nightview: 'Night View/Portrait',
	VV2: 'Vivid 2'
};

/** A fraction of a second as one, as long as its lower part fits 64 bits. */
function exposureTimeText(value: RawValue): Value {
	const seconds = toNumber(value);
	if (seconds === 0) return 'Bulb';
	if (1 / seconds >= 2 ** 64) return '1/-1';
	return textConversions.xmpExposureTime(value);
}

/** Features of a lens, by the bits of two bytes: those before its name, and those behind. */
const before: readonly (readonly [mask: number, labels: Readonly<Record<number, string>>])[] = [
	[0x0300, { 0x0100: 'DT', 0x0200: 'FE', 0x0300: 'E' }],
	[0x4000, { 0x4000: 'PZ' }]
];
const behind: readonly (readonly [mask: number, labels: Readonly<Record<number, string>>])[] = [
	[0x00e0, { 0x0020: 'STF', 0x0040: 'Reflex', 0x0060: 'Macro', 0x0080: 'Fisheye' }],
	[0x000c, { 0x0004: 'ZA', 0x0008: 'G' }],
	[0x0003, { 0x0001: 'SSM', 0x0002: 'SAM' }],
	[0x8000, { 0x8000: 'OSS' }],
	[0x2000, { 0x2000: 'LE' }],
	[0x0800, { 0x0800: 'II' }]
];

function featuresOf(
	flags: number,
	groups: readonly (readonly [mask: number, labels: Readonly<Record<number, string>>])[]
): string[] {
	return groups.flatMap(([mask, labels]) => {
		const bits = flags & mask;
		return bits === 0 ? [] : [labels[bits] ?? `Unknown(${digits(bits, 4)})`];
	});
}

const bitsIn = (value: RawValue): number[] =>
	toNumbers(value)
		.flatMap((byte, index) =>
			Array.from({ length: 8 }, (_none, bit) => ((byte >> bit) & 1 ? index * 8 + bit : -1))
		)
		.filter((bit) => bit >= 0);

function pointsUsed(value: RawValue, list: number): string {
	const labels = sonyMain.rows.filter(({ name, bits }) => name === 'AFPointsUsed' && bits)[list]?.bits;
	const set = bitsIn(value);
	return set.length === 0 ? '(none)' : set.map((bit) => labels?.[String(bit)] ?? `[${bit}]`).join(', ');
}

/** What a focus sensor says beside how far off the focus is. */
const afStates: Readonly<Record<number, string>> = { 0: 'In Focus', [-32_768]: 'Out of Focus' };

/** Sensitivities by thirds of a step, from 25 on. */
const isoSteps: readonly (number | undefined)[] = [
	...[
		25,
		undefined,
		40,
		50,
		64,
		80,
		100,
		125,
		160,
		200,
		250,
		320,
		400,
		500,
		640,
		800,
		1000,
		1250,
		1600,
		2000
	],
	...[2500, 3200, 4000, 5000, 6400, 8000, 10_000, 12_800, 16_000, 20_000, 25_600, 32_000, 40_000, 51_200],
	...[64_000, 80_000, 102_400, 128_000, 160_000, 204_800, 256_000, 320_000, 409_600]
];
const firstIsoStep = 5;

const signed = (shown: Value): Value => (toNumber(shown) > 0 ? `+${String(shown)}` : shown);

export const sonyConversions = {
	sonyPlusOne: ofNumber((number) => number + 1),
	/** Year, month, day, hours, minutes, seconds; the year in two bytes. */
	sonyDateTime: (value) => {
		const [low = 0, high = 0, month = 0, day = 0, ...time] = toNumbers(value);
		const year = String(low + high * 256).padStart(4, '0');
		return `${year}:${two(month)}:${two(day)} ${time.map(two).join(':')}`;
	},
	sonyShortDateTime: (value) => {
		const [year = 0, month = 0, day = 0, ...time] = toNumbers(value);
		return `20${two(year)}:${two(month)}:${two(day)} ${time.map(two).join(':')}`;
	},
	sonyMinutesSeconds: (value) => toNumbers(value).map(two).join(':'),
	sonyStops: of256((stops) => 16 - stops),
	sonyStopsText: ofNumber((stops) => (stops === 0 ? 0 : fixed(stops, 1))),
	sonyBrightness: of256((value) => value - 56.6),
	sonyExposureCompensation: of256((value) => (value === 0 ? 0 : -value)),
	sonySignedTenth: ofNumber((value) => (value === 0 ? 0 : `${value > 0 ? '+' : ''}${fixed(value, 1)}`)),
	sonyIso: of256((steps) => 100 * 2 ** (16 - steps)),
	sonyWhole: ofNumber((number) => fixed(number, 0)),
	sonySixteenth: ofNumber((number) => number / 16),
	sonyTenth: ofNumber((number) => significant(number / 10, 15)),
	/** An aperture in eighths of a step. */
	sonyEighthAperture: ofNumber((number) => significant(2 ** ((number / 8 - 1.06) / 2), 15)),
	sonyExposureTime: ofNumber((number) => (number === 0 ? 0 : significant(2 ** (16 - number / 256), 15))),
	sonyExposureTimeText: exposureTimeText,
	sonySeconds: exposureTimeText,
	sonyHexDigits: (value) =>
		toNumbers(value)
			.map((byte) => digits(byte, 2))
			.join(''),
	sonyAfStatus: ofNumber(
		(steps) => afStates[steps] ?? `${steps < 0 ? 'Front' : 'Back'} Focus (${steps < 0 ? '' : '+'}${steps})`
	),
	sonyFNumber: of256((steps) => 2 ** ((steps - 16) / 2)),
	sonyHexPair: (value) =>
		toNumbers(value)
			.map((byte) => digits(byte, 2))
			.join(' '),
	sonyLensFeatures: (value) => {
		const flags = parseInt(text(value).replaceAll(' ', ''), 16);
		if (Number.isNaN(flags)) return text(value);
		return [...featuresOf(flags, before), ...featuresOf(flags, behind)].join(' ');
	},
	sonyHeight: ofNumber((number) => (number > 0 ? number * 8 : 'n.a.')),
	sonyYear: ofNumber((number) => `20${two(number)}`),
	sonyZoomPosition: ofNumber((number) => `${fixed(number / 10.24, 0)}%`),
	sonySigned: (value) => signed(plain(value)),
	/** Eight bytes: features, focal lengths in four digits, apertures in two with a decimal, features; as numbers in a text. */
	sonyLensSpec: (value) => {
		const hex = toNumbers(value).map((byte) => digits(byte, 2));
		if (hex.length < 8) return plain(value);
		const [first = '', a = '', b = '', c = '', d = '', wide = '', tele = '', last = ''] = hex;
		// A digit above nine counts as what it is, once.
		const aperture = (pair: string) =>
			String(
				(parseInt(
					pair.replace(/[a-f]/, (digit) => String(parseInt(digit, 16))),
					10
				) || 0) / 10
			);
		const focal = (pairs: string) => String(parseInt(pairs, 10) || 0);
		return [first, focal(a + b), focal(c + d), aperture(wide), aperture(tele), last].join(' ');
	},
	sonyLensSpecText: (value) => {
		const [first = '', near = '', far = '', wide = '', tele = '', last = ''] = text(value).split(' ');
		const isRange = (low: string, high: string) => Number(high) === 0 || Number(high) >= Number(low);
		if (Number(near) === 0 || Number(wide) === 0 || !isRange(near, far) || !isRange(wide, tele))
			return `Unknown (${text(value)})`;
		const flags = parseInt(first + last, 16);
		const range = (low: string, high: string) =>
			low === high || Number(high) === 0 ? low : `${low}-${high}`;
		return [
			...featuresOf(flags, before),
			`${range(near, far)}mm`,
			`F${range(wide, tele)}`,
			...featuresOf(flags, behind)
		].join(' ');
	},
	/** Bits of several bytes, the first lowest: focus points, by the names that the listing has for so many of them. */
	sonyPointsUsed: (value) => pointsUsed(value, 0),
	sonyPlanePoints: (value) => {
		const set = bitsIn(value);
		return set.length === 0 ? '(none)' : set.map((bit) => `[${bit}]`).join(', ');
	},
	sonyPointsOf79: (value) => pointsUsed(value, 1),
	sonyFaces: ofNumber((number) => (number === -1 ? 'n/a' : number)),
	sonyEighth: ofNumber((number) => number / 8),
	sonyEighthBrightness: ofNumber((number) => number / 8 - 13.25),
	/** Sixteenths of a doubling, from 10 mm on. */
	sonyFocalLength: ofNumber((number) => significant(10 * 2 ** ((number - 28) / 16), 15)),
	/** Left and top, width and height, of pixels that are fifteen times as many: stored the other way round. */
	sonyFaceBox: (value) => {
		const [top = 0, left = 0, height = 0, width = 0] = toNumbers(value).map((number) => number * 15);
		return [left, top, width, height].join(' ');
	},
	sonyEighthTime: ofNumber((number) => (number === 0 ? 0 : significant(2 ** (6 - number / 8), 15))),
	sonyEighthFNumber: ofNumber((number) => significant(2 ** ((number / 8 - 1) / 2), 15)),
	sonyEighthIso: ofNumber((number) =>
		number === 0 || number > 253 ? number : significant(100 * 2 ** (number / 8 - 6), 15)
	),
	sonyIsoText: ofNumber((number) => (number === 0 ? 'Auto' : Math.floor(number + 0.5))),
	sony24thStep: ofNumber((number) => significant((number - 128) / 24, 15)),
	sonyHundreds: ofNumber((number) => number * 100),
	sonyKelvin: ofNumber((number) => `${number} K`),
	sonyFromTen: ofNumber((number) => number - 10),
	sonyMicroAdjust: ofNumber((number) => number - 20),
	sonyInt8: ofNumber((number) => (number > 128 ? number - 256 : number)),
	sony128th: ofNumber((number) => number / 128),
	sonyVolts: ofNumber((number) => `${fixed(number, 2)} V`),
	sonyHexKey: ofNumber((number) => `0x${digits(number >>> 0, 8)}`),
	sonyTwoThirds: ofNumber((number) => significant((number * 2) / 3, 15)),
	sonyDots: (value) => text(value).replaceAll(' ', '.'),
	sonySequenceByte: ofNumber((number) => (number === 0 ? 'Single' : number === 255 ? 'n/a' : number)),
	sonySequence: ofNumber((number) => (number === 0 ? 'Single' : number)),
	/** Day, hour, minute and second of a group of pictures, the place in it, their number, and flags. */
	sonyPixelShift: (value) => {
		const [a = 0, b = 0, c = 0, d = 0, shot = 0, total = 0] = toNumbers(value);
		const bits = (a | (b << 8) | (c << 16) | (d << 24)) >>> 0;
		const group = [(bits >>> 17) & 31, (bits >>> 12) & 31, (bits >>> 6) & 63, bits & 63].map(two).join('');
		return `${group} ${shot} ${total} 0x${(bits >>> 22).toString(16)}`;
	},
	sonyPixelShiftText: (value) => {
		const shown = text(value);
		if (shown === '00000000 0 0 0x0') return 'n/a';
		const [group = '', shot = '', total = '', flags = ''] = shown.split(' ');
		if (shot === '0') return `Group ${group}, Composed ${total}-shot (${flags})`;
		return `Group ${group}, Shot ${shot}/${total} (${flags})`;
	},
	sonyFrameSize: (value) => {
		const [width = 0, height = 0, isThere = 0] = toNumbers(value);
		return isThere ? `${String(width).padStart(3)}x${String(height).padStart(3)}` : 'n/a';
	},
	/** Pairs of digits in reverse. */
	sonyTurnedPairs: (value) => {
		const shown = text(value);
		return /^\d{8}$/.test(shown) ? (shown.match(/../g) ?? []).reverse().join('') : shown;
	},
	/** Height and width as width and height. */
	sonySizeTurned: (value) => toNumbers(value).reverse().join(' '),
	sonyTwoHundredths: (value) =>
		toNumbers(value)
			.map((number) => fixed(number / 1000, 2))
			.join(' '),
	sonyColorTemperature: ofNumber((number) =>
		number === 0 ? 'Auto' : number === 0xffff_ffff ? 'n/a' : number
	),
	/** Styles are kept by names, of which some are told by others; newer ones stay as they are. */
	sonyCreativeStyle: (value) => {
		const name = text(value);
		return Object.hasOwn(styles, name) ? (styles[name] ?? name) : plain(value);
	},
	sonyMountVersion: ofNumber((number) => `${(number >> 8).toString(16)}.${digits(number & 0xff, 2)}`),
	sonyFirmware: ofNumber(
		(number) => `Ver.${digits(number >> 8, 2)}.${String(number & 0xff).padStart(3, '0')}`
	),
	sonyIsoStep: ofNumber((step) =>
		step === 0 ? 'Auto' : (isoSteps[step - firstIsoStep] ?? `Unknown (${step})`)
	),
	sonyFahrenheit: ofNumber((number) => significant((number - 32) / 1.8, 15)),
	sonyCelsiusTenth: ofNumber((number) => `${fixed(number, 1)} C`),
	sonyPercent: ofNumber((number) => `${number}%`),
	sonyThreeHundredths: ofNumber((number) => fixed(number / 300, 2)),
	sonyTenthText: ofNumber((number) => fixed(number / 10, 1)),
	sonyInclination: ofNumber((number) => `${fixed(number / 1000, 1)} deg`),
	/** Steps of a half around the middle of 100. */
	sonyHalfAndFifty: ofNumber((number) => number / 2 + 50),
	sonyShutter: (value) =>
		`${/^0 0 0$/.test(text(value)) ? 'Silent / Electronic' : 'Mechanical'} (${text(value)})`
} satisfies Record<string, Conversion>;

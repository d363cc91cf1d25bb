/** Conversions of Olympus' maker notes (Epson, Minolta and Agfa used them too). Meanings: https://exiftool.org/TagNames/Olympus.html */
import type { Conversion } from '../conversions.ts';
import type { RawValue, Value } from '../model.ts';
import { numberText, plain, significant, toNumber, toNumbers } from './numbers.ts';
import { hexByte } from '../io/hex.ts';

const text = (value: RawValue): string => {
	const shown = plain(value);
	return typeof shown === 'number' ? numberText(shown) : String(shown);
};
const words = (value: RawValue): string[] => text(value).split(' ');
const unknown = (word: string): string => `Unknown (${word})`;
const isNumber = (word: string): boolean => word !== '' && Number.isFinite(Number(word));
const number = (word: string | undefined): number => Number(word ?? 0) || 0;
/** Words with some of them named: `Color 0; 0; 29; Strength 0`. */
const withNames =
	(...names: readonly (string | undefined)[]): Conversion =>
	(value) =>
		words(value)
			.map((word, index) => (names[index] === undefined ? word : `${names[index]} ${word}`))
			.join('; ');

const directions = ['(none)', 'Left to Right', 'Right to Left', 'Bottom to Top', 'Top to Bottom'];
const specialModes: Readonly<Record<string, string>> = { 0: 'Normal', 2: 'Fast', 3: 'Panorama' };

function specialMode(value: RawValue): Value {
	const [mode = '', sequence, direction] = words(value);
	if (sequence === undefined || direction === undefined) return plain(value);
	return `${specialModes[mode] ?? unknown(mode)}, Sequence: ${sequence}, Panorama: ${directions[Number(direction)] ?? unknown(direction)}`;
}

/** Focus areas: four bytes each, the corners in 255ths of the picture. Three were points with a name. */
const areaNames: Readonly<Record<number, string>> = {
	0x36794285: 'Left ',
	0x79798585: 'Center ',
	0xbd79c985: 'Right '
};

function focusAreas(value: RawValue): Value {
	const areas = toNumbers(value).filter((area) => area !== 0);
	if (areas.length === 0) return 'none';
	return areas
		.map((area) => {
			const [left, top, right, bottom] = [24, 16, 8, 0].map((shift) => (area >>> shift) & 0xff);
			return `${areaNames[area] ?? ''}(${left},${top})-(${right},${bottom})`;
		})
		.join(', ');
}

function selectedPoint(value: RawValue): Value {
	const parts = words(value);
	if (parts[0] === 'undef') return 'n/a';
	const percent = (index: number): number => Math.trunc(number(parts[index]) * 100);
	return `(${percent(0)}%,${percent(1)}%) (${percent(2)}%,${percent(3)}%)`;
}

const gradations: Readonly<Record<string, string>> = {
	'0 0 0': 'n/a',
	'-1 -1 1': 'Low Key',
	'0 -1 1': 'Normal',
	'1 -1 1': 'High Key'
};
const gradationSources = ['User-Selected', 'Auto-Override'];

/** Three numbers that are one setting, and who chose it. */
function gradation(value: RawValue): Value {
	const parts = words(value);
	const setting = parts.slice(0, 3).join(' ');
	const shown = gradations[setting] ?? unknown(setting);
	const source = parts[3];
	return source === undefined ? shown : `${shown}; ${gradationSources[Number(source)] ?? unknown(source)}`;
}

const driveModes = [
	'Single Shot',
	'Continuous Shooting',
	'Exposure Bracketing',
	'White Balance Bracketing',
	'Exposure+WB Bracketing'
];
const brackets = ['AE', 'WB', 'FL', 'MF', 'ISO', 'AE Auto', 'Focus'];
/** Newer models say more exactly what the drive is set to. */
const drives: Readonly<Record<number, string>> = {
	0: 'Single Shot',
	1: 'Single Shot',
	2: 'Sequential L',
	3: 'Sequential H',
	7: 'Sequential',
	17: 'Single Shot',
	18: 'Sequential L',
	19: 'Sequential H',
	20: 'Self-Timer 12 sec',
	21: 'Self-Timer 2 sec',
	22: 'Custom Self-Timer',
	23: 'Sequential',
	33: 'Single Shot',
	34: 'Sequential L',
	35: 'Sequential H',
	36: 'Self-Timer 2 sec',
	37: 'Self-Timer 12 sec',
	38: 'Custom Self-Timer',
	39: 'Sequential',
	40: 'Sequential SH1',
	41: 'Sequential SH2',
	48: 'HighRes Shot',
	65: 'ProCap H',
	66: 'ProCap L',
	67: 'ProCap',
	72: 'ProCap SH1',
	73: 'ProCap SH2'
};
const shutters: Readonly<Record<number, string>> = { 0: 'Mechanical shutter', 2: 'Anti-shock' };
const electronicShutter = 4;

function bracketing(bits: number): string {
	const set: string[] = [];
	for (let bit = 0; bit < 32; bit++) {
		if ((bits >>> bit) & 1) set.push(brackets[bit] ?? `[${bit}]`);
	}
	return `${set.length > 0 ? set.join('+') : '(none)'} Bracketing`;
}

/** Mode, shot of a series, kinds of bracketing, unknown, shutter, drive. */
function driveMode(value: RawValue): Value {
	const parts = words(value);
	const [mode = 0, shot = 0, kinds = 0] = parts.map(Number);
	const drive = parts[5];
	const shutter = parts[4];
	let shown: string;
	if (mode === 5 && parts.length >= 3) shown = bracketing(kinds);
	else if (drive !== undefined) shown = drives[Number(drive)] ?? unknown(drive);
	else shown = driveModes[mode] ?? unknown(parts[0] ?? '');
	if (shot !== 0) shown += `, Shot ${shot}`;
	if (shutter === undefined || Number(shutter) === electronicShutter) return shown;
	return `${shown}; ${shutters[Number(shutter)] ?? unknown(shutter)}`;
}

function panorama(value: RawValue): Value {
	const [direction = '', shot = ''] = words(value);
	if (direction === '0') return 'Off';
	return `${directions[Number(direction)] ?? unknown(direction)}, Shot ${shot}`;
}

/** Labels that hold a number of pictures. */
const stacks: Readonly<Record<string, string>> = {
	1: 'Live Composite',
	4: 'Live Time/Bulb',
	9: 'Focus-stacked'
};
const stackedImages: Readonly<Record<string, string>> = {
	'0 0': 'No',
	'3 2': 'ND2 (1EV)',
	'3 4': 'ND4 (2EV)',
	'3 8': 'ND8 (3EV)',
	'3 16': 'ND16 (4EV)',
	'3 32': 'ND32 (5EV)',
	'3 64': 'ND64 (6EV)',
	'5 4': 'HDR1',
	'6 4': 'HDR2',
	'8 8': 'Tripod high resolution',
	'11 12': 'Hand-held high resolution (11 12)',
	'11 16': 'Hand-held high resolution (11 16)',
	'13 2': 'GND2 (1EV)',
	'13 4': 'GND4 (2EV)',
	'13 8': 'GND8 (3EV)'
};

function stackedImage(value: RawValue): Value {
	const shown = text(value);
	const [kind = '', count] = shown.split(' ');
	const stack = stacks[kind];
	if (stack !== undefined && count !== undefined) return `${stack} (${count} images)`;
	return stackedImages[shown] ?? unknown(shown);
}

/** `1001` in hexadecimal as `1.001`. */
const firmware = (value: RawValue): Value => {
	const digits = toNumber(value).toString(16);
	return digits.length < 3 ? asNumber(digits) : `${digits.slice(0, -3)}.${digits.slice(-3)}`;
};
const asNumber = (digits: string): Value => (/^(?:0|[1-9]\d*)$/.test(digits) ? Number(digits) : digits);

/** An angle in tenths of degrees, and whether it is one. */
const degreesOf = (value: RawValue): Value => {
	const [angle = 0, known = 0, ...more] = toNumbers(value);
	return known === 1 && more.length === 0 ? significant(angle / 10, 15) : 'n/a';
};

const manualFlash = (value: RawValue): Value => {
	const [on = '0', part = ''] = words(value);
	if (number(on) === 0) return 'Off';
	return part === '1' ? 'On (Full strength)' : `On (1/${part} strength)`;
};

/** Whether a block of bytes on stabilization says that there was none. */
const isOff = (letters: string): boolean => letters === '' || letters.startsWith('\0\0\0\0');

/** In a block of bytes that are mostly unknown. */
function stabilization(value: RawValue): Value {
	const letters = typeof value === 'string' ? value : '';
	if (isOff(letters)) return 'Off';
	return `On, Mode ${(letters.charCodeAt(44) & 1) === 1 ? 1 : 2}`;
}

/** Settings that are a number between two others. */
const range = (value: RawValue): Value => {
	const [now = '', least = '', most = ''] = words(value);
	return `${now} (min ${least}, max ${most})`;
};

export const olympusConversions = {
	olympusSpecialMode: specialMode,
	olympusFocusAreas: focusAreas,
	/** Of five numbers the first is none of the point's. */
	olympusWithoutFirst: (value) => {
		const parts = words(value);
		return parts.length > 1 ? asWord(parts.slice(1).join(' ')) : plain(value);
	},
	olympusSelectedPoint: selectedPoint,
	olympusGradation: gradation,
	olympusDriveMode: driveMode,
	olympusPanorama: panorama,
	olympusStackedImage: stackedImage,
	olympusFirmware: firmware,
	olympusAngle: degreesOf,
	olympusRollAngle: (value) => {
		const angle = degreesOf(value);
		return typeof angle === 'number' ? -angle || 0 : angle;
	},
	olympusManualFlash: manualFlash,
	olympusStabilization: stabilization,
	olympusRange: range,
	/** The E-1 counts its steps of saturation from the lowest. */
	olympusSaturationE1: (value) => {
		const [now = 0, least = 0, most = 0] = words(value).map(number);
		return `CS${now - least} (min CS0, max CS${most - least})`;
	},
	olympusAutoIfZero: (value) => (toNumber(value) === 0 ? 'Auto' : plain(value)),
	olympusColorCreator: withNames('Color', undefined, undefined, 'Strength'),
	olympusColorProfile: withNames(
		'Min',
		'Max',
		'Yellow',
		'Orange',
		'Orange-red',
		'Red',
		'Magenta',
		'Violet',
		'Blue',
		'Blue-cyan',
		'Cyan',
		'Green-cyan',
		'Green',
		'Yellow-green'
	),
	olympusPartialColor: (value) => `Partial Color ${text(value)}`,
	olympusStrength: (value) => `Strength ${text(value)}`,
	olympusTenths: (value) =>
		asWord(
			toNumbers(value)
				.map((one) => numberText(significant(one / 10, 15)))
				.join(' ')
		),
	olympusFirstTenth: (value) => significant((toNumbers(value)[0] ?? 0) / 10, 15),
	olympusKiloPascal: (value) => `${text(value)} kPa`,
	olympusHeights: (value) => {
		const [metres = '', feet] = words(value);
		return feet === undefined ? asWord(metres) : `${metres} m, ${feet} ft`;
	},
	/** A lens is known by its maker, itself and its version: the first, third and fourth byte. */
	olympusLens: (value) => {
		const [maker = 0, , lens = 0, version = 0] = toNumbers(value);
		return `${maker.toString(16)} ${hexByte(lens)} ${hexByte(version)}`;
	},
	olympusExtender: (value) => {
		const [maker = 0, , extender = 0] = toNumbers(value);
		return `${maker.toString(16)} ${hexByte(extender)}`;
	},
	/** Steps of 1/256 of an aperture value. */
	olympusAperture: (value) => {
		const steps = toNumber(value);
		return steps === 0 ? 0 : significant(Math.sqrt(2) ** (steps / 256), 15);
	},
	olympusHex: (value) => `0x${toNumber(value).toString(16)}`,
	/** Strengths of flashes, where they say any. */
	olympusFlashes: (value) => {
		const shown = text(value);
		const count = shown.split(' ').length;
		if (!/^undef(?: undef){2,3}$/.test(shown)) return plain(value);
		return count === 4 ? 'n/a (x4)' : 'n/a';
	},
	olympusCelsius: (value) => {
		// Two numbers of three are often none.
		const shown = text(value).replace(/ 0 0$/, '');
		return `${shown} C`;
	},
	/** Focus distances are in millimetres, infinity is the largest number. */
	olympusDistance: (value) => {
		const one: RawValue | undefined = Array.isArray(value) ? (value as readonly RawValue[])[0] : value;
		if (typeof one !== 'object' || !('n' in one)) return 0;
		return one.n >= 0xffff_ffff ? 0 : one.n / 1000;
	},
	olympusMetres: (value) => (toNumber(value) === 0 ? 'inf' : `${text(value)} m`),
	olympusSpeed: (value) => {
		const apex = zeroIfNone(value);
		return Math.abs(apex) < 100 ? significant(2 ** -apex, 15) : 0;
	},
	olympusIso: (value) => significant(100 * 2 ** (zeroIfNone(value) - 5), 15),
	olympusIsoText: (value) => Math.trunc(toNumber(value) * 100 + 0.5) / 100,
	olympusApex: (value) => significant(2 ** (zeroIfNone(value) / 2), 15),
	/** In 256ths; a second number is that of green. */
	olympusBalance: (value) => significant((toNumbers(value)[0] ?? 0) / 256, 15),
	olympusDecimal: (value) => {
		const shown = text(value);
		return isNumber(shown) && !/\./.test(shown) ? `${shown}.0` : plain(value);
	},
	olympusTrimmed: (value) => text(value).replace(/\s+$/, '')
} satisfies Record<string, Conversion>;

const zeroIfNone = (value: RawValue): number => toNumber(value) || 0;

/** A text that is a number, as one. */
function asWord(shown: string): Value {
	return isNumber(shown) && !shown.includes(' ') ? Number(shown) : shown;
}

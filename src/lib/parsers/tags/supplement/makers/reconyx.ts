/** What ExifTool's listing does not tell of Reconyx' trail cameras. */
import { decodeString, decodeUtf16 } from '../../../blocks/exif-values.ts';
import type { MakerHint } from '../../../makers/note.ts';
import type { Supplement } from '../../../table.ts';

const fahrenheit = { print: 'reconyxFahrenheit' } as const;
const celsius = { print: 'reconyxCelsius' } as const;
const long = { value: 'reconyxLong' } as const;
const sequence = { print: 'reconyxOf' } as const;
const hexDate = { value: 'reconyxHexDate' } as const;
const millivolts = { value: 'milliseconds' } as const;
const volts = { value: 'milliseconds', print: 'reconyxVolts' } as const;
const dosDateTime = { value: 'reconyxDosDateTime' } as const;
const dosDate = { value: 'reconyxDosDate' } as const;
const revision = { value: 'reconyxRevision' } as const;

const letters = 15;
const serial = {
	hint: {
		as: 'undef',
		count: letters * 2,
		use: (_raw, place) => decodeUtf16(place.bytes(), true)
	} satisfies MakerHint
};
const bytes = (count: number): MakerHint => ({ as: 'int8u', count });
const version = { value: 'reconyxVersion', hint: bytes(7) } as const;
const letter = { hint: { use: (_raw, place) => decodeString(place.bytes()) } satisfies MakerHint };

export const reconyxHyperFire: Supplement = {
	0: { print: 'reconyxHex' },
	1: { print: 'reconyxDotted' },
	4: hexDate,
	7: sequence,
	9: long,
	11: { value: 'reconyxDate' },
	19: fahrenheit,
	20: celsius,
	21: serial,
	42: volts
};

export const reconyxHyperFire2: Supplement = {
	20: dosDateTime,
	42: revision,
	48: hexDate,
	54: sequence,
	58: long,
	62: { value: 'reconyxDayFirst', hint: { use: wideYear } satisfies MakerHint },
	78: fahrenheit,
	80: celsius,
	126: serial
};

export const reconyxMicroFire: Supplement = {
	20: dosDateTime,
	24: { print: 'reconyxCard' },
	42: revision,
	48: hexDate,
	52: revision,
	58: dosDate,
	60: revision,
	66: dosDate,
	70: sequence,
	74: long,
	78: { value: 'reconyxDate' },
	94: fahrenheit,
	96: celsius,
	114: millivolts,
	140: serial
};

export const reconyxUltraFire: Supplement = {
	24: version,
	31: version,
	38: version,
	45: version,
	52: letter,
	53: sequence,
	59: { value: 'reconyxDayFirst' },
	68: fahrenheit,
	70: celsius,
	73: volts
};

export const reconyxHyperFire4K: Supplement = {
	26: version,
	33: version,
	40: letter,
	41: sequence,
	47: { value: 'reconyxDayFirst', hint: bytes(7) },
	56: fahrenheit,
	58: celsius,
	75: millivolts,
	77: millivolts
};

/** The year's number in two, as where it takes two bytes. */
function wideYear(raw: Parameters<NonNullable<MakerHint['use']>>[0]): ReturnType<NonNullable<MakerHint['use']>> {
	if (!Array.isArray(raw)) return raw;
	const parts = raw.map(Number);
	const year = parts[5] ?? 0;
	return [...parts.slice(0, 5), year & 0xff, year >> 8];
}

/** What ExifTool's listing does not tell of FLIR's thermal pictures: units, how numbers are shown, where rows depend on others. */
import { ByteReader } from '../../../io/byte-reader.ts';
import type { MakerHint } from '../../../makers/note.ts';
import type { Supplement } from '../../../table.ts';

const celsius = { value: 'flirCelsius', print: 'flirCelsiusText' } as const;
const two = { print: 'flirTwoDecimals' } as const;

/** A picture and what kind it is are told by its bytes: the reader pushes them. */
const byReader: MakerHint = { when: () => false };

/** Temperatures may be below zero, whatever the directory says. */
const signed: MakerHint = { as: 'rational64s' };

export const flirMain: Supplement = {
	1: { hint: signed },
	2: { hint: signed },
	3: { print: 'flirTwoDecimals' }
};

export const flirRawData: Supplement = {
	16: { hint: byReader },
	16.1: { binary: true, hint: byReader }
};
export const flirGainDeadData: Supplement = flirRawData;
export const flirCoarseData: Supplement = flirRawData;
export const flirEmbeddedImage: Supplement = flirRawData;
export const flirPaintData: Supplement = {
	20: { hint: byReader },
	20.1: { binary: true, hint: byReader }
};

export const flirCameraInfo: Supplement = {
	32: two,
	36: { print: 'flirMetres' },
	40: celsius,
	44: celsius,
	48: celsius,
	52: two,
	60: { value: 'flirHumidity', print: 'flirPercent' },
	88: { print: 'flirEightDigits' },
	92: { print: 'flirEightDigits' },
	96: { print: 'flirEightDigits' },
	112: { print: 'sixDecimals' },
	116: { print: 'sixDecimals' },
	120: { print: 'sixDecimals' },
	124: { print: 'sixDecimals' },
	128: { print: 'sixDecimals' },
	144: celsius,
	148: celsius,
	152: celsius,
	156: celsius,
	160: celsius,
	164: celsius,
	168: celsius,
	172: celsius,
	436: { print: 'flirDegrees' },
	780: { print: 'flirEightDigits' },
	900: {
		value: 'flirDate',
		hint: {
			use: (_raw, place) => {
				const bytes = place.bytes();
				if (bytes.length < 10) return undefined;
				const reader = new ByteReader(bytes, place.note.data.little);
				return [reader.u32(), reader.u32() & 0xffff, reader.i16()];
			}
		} satisfies MakerHint
	},
	1116: { print: 'flirFocus' }
};

export const flirPaletteInfo: Supplement = {
	0: { hint: { fact: 'colors' } satisfies MakerHint },
	112: {
		binary: true,
		hint: {
			use: (_raw, place) => {
				const size = 3 * Number(place.note.facts.get('colors') ?? 0);
				return size > 0 && size <= place.size
					? { binary: size, bytes: place.bytes().subarray(0, size) }
					: undefined;
			}
		} satisfies MakerHint
	}
};

export const flirGPSInfo: Supplement = {
	4: { print: 'flirDotted' },
	16: { print: 'flirLatitude' },
	24: { print: 'flirLongitude' },
	32: { print: 'flirMetres' },
	64: two,
	76: two,
	80: two,
	84: two
};

export const flirPiP: Supplement = {
	2: { print: 'flirSigned' },
	3: { print: 'flirSigned' }
};

/** Temperatures are Kelvin. */
const units = ['Reading1Units', 'Reading2Units', 'Reading3Units', 'Reading4Units'];
const inCelsius = 13;
const absoluteZero = 273.15;

const reading = (index: number): Supplement => ({
	[26 + 100 * index]: { hint: { fact: units[index] ?? '' } satisfies MakerHint, hex: true },
	[96 + 100 * index]: {
		hint: {
			use: (raw, { note }) =>
				note.facts.get(units[index] ?? '') === inCelsius && typeof raw === 'number'
					? Number((raw - absoluteZero).toPrecision(15))
					: raw
		} satisfies MakerHint
	}
});

export const flirMeterLink: Supplement = { ...reading(0), ...reading(1), ...reading(2), ...reading(3) };

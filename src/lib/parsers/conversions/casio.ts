/** Conversions of Casio's maker notes. */
import type { Conversion } from '../conversions.ts';
import { plain, significant, toNumber, toNumbers } from './numbers.ts';

const text = (value: Parameters<Conversion>[0]): string => String(plain(value));

/** How far away is infinitely far. */
const infinite = 0x2000_0000;
const nowhere = 65_535;

export const casioConversions = {
	/** Millimetres as metres. */
	casioDistance: (value) => (toNumber(value) === infinite ? 'inf' : significant(toNumber(value) / 1000, 15)),
	casioDistanceText: (value) => `${text(value)} m`,
	/** Two digits of the year, then month, day, hours and minutes. */
	casioDate: (value) => {
		const shown = text(value);
		const [, year = '', ...rest] = /^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})\0*$/.exec(shown) ?? [];
		if (year === '') return shown;
		const [month = '', day = '', hours = '', minutes = ''] = rest;
		return `${Number(year) < 70 ? 20 : 19}${year}:${month}:${day} ${hours}:${minutes}`;
	},
	/** A point in a field, as parts of its width and height. */
	casioPoint: (value) => {
		const [x = 0, y = 0, width = 0, height = 0] = toNumbers(value);
		if (x === nowhere || !width || !height) return 'n/a';
		return `${significant(x / width, 2)} ${significant(y / height, 2)}`;
	},
	casioDots: (value) =>
		text(value)
			.replace(/^(\d+)\.(\d+)\.(\d+)\.(\d+)\.(\d+)/, '$1:$2:$3 $4:$5')
			.replace('.', ':')
} satisfies Record<string, Conversion>;

/** Conversions of Casio's maker notes. */
import type { Conversion } from '../conversions.ts';
import { driveModes } from '../tags/makers/casio-labels.ts';
import { numberText, plain, significant, toNumber, toNumbers, two } from './numbers.ts';

const text = (value: Parameters<Conversion>[0]): string => String(plain(value));

/** How far away is infinitely far. */
const infinite = 0x2000_0000;
const nowhere = 65_535;

/** As C's `%.2g` prints it. */
function twoDigits(value: number): string {
	const short = significant(value, 2);
	if (Math.abs(short) < 100) return numberText(short);
	const [digits = '', power = '0'] = short.toExponential().split('e+');
	return `${digits}e+${two(power)}`;
}

/** Two digits of the year and of the month, then day and hour, then minutes, with zeros behind each. */
const dateBy =
	(form: RegExp): Conversion =>
	(value) => {
		const letters = text(value);
		const [, year = '', month = '', day = '', ...clock] = form.exec(letters) ?? [];
		if (year === '') return `Unknown (${letters.replace(/\0+$/, '').replaceAll('\0', '.')})`;
		const time = clock.filter((part) => /\d/.test(part)).join(':');
		return `${Number(year) < 70 ? 20 : 19}${year}:${month}:${day} ${time}`;
	};

export const casioConversions = {
	/** Millimetres as metres. */
	casioDistance: (value) => (toNumber(value) >= infinite ? 'inf' : significant(toNumber(value) / 1000, 15)),
	casioDistanceText: (value) => (text(value) === 'inf' ? 'inf' : `${text(value)} m`),
	casioDate: dateBy(/^(\d{2})(\d{2})\0{2}(\d{2})(\d{2})\0{2}(\d{2})\0{4}$/),
	/** Of the older kind of notes, which may tell seconds. */
	casioDateSeconds: dateBy(/^(\d{2})(\d{2})\0{2}(\d{2})(\d{2})\0{2}(\d{2})([^]{2})\0{2}$/),
	/** A point in a field, as parts of its width and height. */
	casioPoint: (value) => {
		const [x = 0, width = 0, y = 0, height = 0] = toNumbers(value);
		if (x === nowhere || !width || !height) return 'n/a';
		return `${twoDigits(x / width)} ${twoDigits(y / height)}`;
	},
	/** Pictures a second; of two numbers the slowest and the fastest. */
	casioFrameRate: (value) => {
		const [first = 0, second = 0, ...more] = toNumbers(value);
		if (second === 0) return more.length > 0 || Array.isArray(value) ? first : significant(first / 1000, 15);
		return `${second}-${first}`;
	},
	casioDrive: (value) => driveModes[text(value)] ?? `Continuous (${text(value)} fps)`,
	/** Of a camera whose scenes nobody listed. */
	casioScene: (value) => (toNumber(value) === 0 ? 'Off' : plain(value)),
	casioDots: (value) =>
		text(value)
			.replace(/^(\d+)\.(\d+)\.(\d+)\.(\d+)\.(\d+)/, '$1:$2:$3 $4:$5')
			.replace('.', ':')
} satisfies Record<string, Conversion>;

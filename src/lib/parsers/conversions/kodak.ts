/** Conversions of Kodak's maker notes. */
import type { Conversion } from '../conversions.ts';
import type { RawValue } from '../model.ts';
import { divided, plain, significant, toNumber, toNumbers, two } from './numbers.ts';

const clock = (value: RawValue, pad: string): string => {
	const [hours = 0, minutes = 0, seconds = 0, hundredths = 0] = toNumbers(value);
	return `${String(hours).padStart(2, pad)}:${two(minutes)}:${two(seconds)}.${two(hundredths)}`;
};

const signed = (value: RawValue): string | number => {
	const number = toNumber(value);
	return number > 0 ? `+${number}` : number;
};

export const kodakConversions = {
	kodakTenths: divided(10),
	kodakHundredths: divided(100),
	kodakThousandths: divided(1000),
	kodakHundredThousandths: divided(1e5),
	kodakMillionths: divided(1e6),
	/** Thirds of a stop above a sensitivity of 25. */
	kodakThirds: (value) => significant(25 * 2 ** (toNumber(value) / 3), 15),
	kodakRounded: (value) =>
		Number.isFinite(toNumber(value)) ? Math.floor(toNumber(value) + 0.5) : plain(value),
	kodakMonthDay: (value) => toNumbers(value).map(two).join(':'),
	kodakClock: (value) => clock(value, '0'),
	kodakOldClock: (value) => clock(value, ' '),
	kodakSigned: signed,
	kodakSensitivity: (value) => (toNumber(value) ? plain(value) : 'Auto'),
	kodakStamp: (value) => (toNumber(value) ? `Mode ${toNumber(value)}` : 'Off'),
	kodakSharpness: (value) => (toNumber(value) ? signed(value) : 'Normal'),
	kodakGains: (value) =>
		toNumbers(value)
			.map((level) => significant(2048 / level, 15))
			.join(' '),
	kodakAperture: (value) => String(plain(value)).replace(/^f/i, ''),
	kodakSlashDate: (value) => String(plain(value)).replaceAll('/', ':')
} satisfies Record<string, Conversion>;

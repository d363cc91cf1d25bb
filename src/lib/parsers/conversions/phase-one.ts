/** Conversions of Phase One's maker notes. */
import type { Conversion } from '../conversions.ts';
import { unixDate } from './media.ts';
import { fixed, plain, significant, toNumber, toNumbers } from './numbers.ts';

export const phaseOneConversions = {
	/** Seconds since 1970 by the camera's clock; none is no date. */
	phaseOneDate: (value) => (toNumber(value) === 0 ? '0000:00:00 00:00:00' : unixDate(toNumber(value))),
	/** From APEX; all digits of the number count. */
	phaseOneTime: (value) => significant(2 ** -toNumber(value), 15),
	phaseOneAperture: (value) => significant(2 ** (toNumber(value) / 2), 15),
	phaseOneCelsius: (value) => `${fixed(toNumber(value), 2)} C`,
	phaseOneMatrix: (value) =>
		toNumbers(value)
			.map((cell) => fixed(cell, 3))
			.join(' '),
	phaseOneThreeDecimals: (value) => {
		const number = toNumber(value);
		return Number.isNaN(number) ? plain(value) : fixed(number, 3);
	}
} satisfies Record<string, Conversion>;

/** Conversions of Samsung's maker notes. */
import type { Conversion } from '../conversions.ts';
import { divided, fixed, plain, toNumber } from './numbers.ts';

export const samsungConversions = {
	samsungCelsius: (value) => {
		const shown = String(plain(value));
		return /^(?:undef|inf)$/.test(shown) ? shown : `${shown} C`;
	},
	samsungOneDecimal: (value) => fixed(toNumber(value), 1),
	samsungTenths: divided(10),
	samsungMillimetres: (value) => `${String(plain(value))} mm`,
	samsungFourLess: (value) => toNumber(value) - 4,
	/** Milliseconds since 1970, as text. */
	samsungMilliseconds: (value) => {
		const milliseconds = toNumber(value);
		const at = new Date(milliseconds);
		if (milliseconds === 0 || Number.isNaN(at.getTime())) return '0000:00:00 00:00:00';
		return `${at.toISOString().slice(0, 23).replaceAll('-', ':').replace('T', ' ')}+00:00`;
	},
	/** Lines are ended by zeros. */
	samsungLines: (value) => String(plain(value)).replaceAll('\0', '\n')
} satisfies Record<string, Conversion>;

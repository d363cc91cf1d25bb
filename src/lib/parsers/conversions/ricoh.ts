/** Conversions of Ricoh's maker notes. */
import type { Conversion } from '../conversions.ts';
import type { RawValue } from '../model.ts';
import { fixed, plain, toNumber, toNumbers } from './numbers.ts';
import { hexByte } from '../io/hex.ts';

const text = (value: RawValue): string => String(plain(value));

const mostContrast = 0x7fff_ffff;

export const ricohConversions = {
	/** `Rev0123` as 1.23. */
	ricohRevision: (value) =>
		text(value)
			.replace(/^Rev/, '')
			.replace(/^(\d{2})(\d{2})$/, (_all, whole: string, part: string) => `${Number(whole)}.${part}`),
	ricohSerial: (value) => text(value).replace(/^(.{8})/, '($1)'),
	/** Two digits a byte: century, year, month, day, hour, minute, second. */
	ricohDate: (value) => {
		const [century, year, month, day, hour, minute, second] = toNumbers(value).map(hexByte);
		return `${century}${year}:${month}:${day} ${hour}:${minute}:${second}`;
	},
	/** Most settings are the number that they are. */
	ricohSignedTenth: (value) => {
		const number = toNumber(value);
		return number === 0 ? 0 : `${number < 0 ? '' : '+'}${fixed(number, 1)}`;
	},
	ricohContrast: (value) => (toNumber(value) === mostContrast ? 'MAX' : plain(value)),
	ricohMillimetres: (value) => `${fixed(toNumber(value), 1)} mm`
} satisfies Record<string, Conversion>;

/** Conversions of RED's films. */
import type { Conversion } from '../conversions.ts';
import { divided, plain, toNumber } from './numbers.ts';

const text = (value: Parameters<Conversion>[0]) => String(plain(value));

export const redConversions = {
	redDate: (value) => text(value).replace(/^(\d{4})(\d{2})/, '$1:$2:'),
	redTime: (value) => text(value).replace(/^(\d{2})(\d{2})/, '$1:$2:'),
	redDateTime: (value) =>
		text(value).replace(/^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})/, '$1:$2:$3 $4:$5:$6'),
	redTenths: divided(10),
	redMillimetres: divided(1000),
	redMetres: (value) => `${text(value)} m`,
	redFrameRate: (value) => Math.trunc(toNumber(value) * 1000 + 0.5) / 1000
} satisfies Record<string, Conversion>;

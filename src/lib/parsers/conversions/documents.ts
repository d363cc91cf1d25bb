/** Conversions of PDF: its dates, permissions and keyword lists. */
import type { Conversion } from '../conversions.ts';
import { plain, toNumber } from './numbers.ts';

/** What stands in for the parts that a date leaves out. */
const usual = '00000101000000';

/** `D:YYYYMMDDHHmmSSOHH'mm'` (ISO 32000-2:2020, 7.9.4), any part of which may be missing after the year. */
function pdfDate(text: string): string {
	const match = /^(?:D:)?(\d{4,14})(?:([-+Z])(?:(\d{2})'?(\d{2})?'?)?.*)?$/.exec(text.trim().slice(0, 64));
	const digits = match?.[1] ?? (text.trim() === '' ? '' : undefined);
	if (digits === undefined) return text;
	const whole = digits + usual.slice(digits.length);
	const [year, month, day, hour, minute, second] = [
		whole.slice(0, 4),
		...Array.from({ length: 5 }, (_, index) => whole.slice(4 + index * 2, 6 + index * 2))
	];
	const zone = match?.[2] === undefined ? '' : match[2] === 'Z' ? 'Z' : offset(match[2], match[3], match[4]);
	return `${year}:${month}:${day} ${hour}:${minute}:${second}${zone}`;
}

const offset = (sign: string, hours: string | undefined, minutes = '00') =>
	hours === undefined ? '' : `${sign}${hours}:${minutes}`;

export const documentConversions = {
	pdfDate: (value) => {
		const shown = plain(value);
		return typeof shown === 'string' ? pdfDate(shown) : shown;
	},
	/** The bits of what a user may do; the others are reserved. */
	pdfPermissions: (value) => toNumber(value) & 0xf3c,
	pdfSecondsAgo: (value) => `${String(plain(value))} seconds ago`
} satisfies Record<string, Conversion>;

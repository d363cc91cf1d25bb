/** Conversions of PDF: its dates, permissions and keyword lists. */
import type { Conversion } from '../conversions.ts';
import { plain, toNumber } from './numbers.ts';

/** What stands in for the parts that a date leaves out. */
const usual = '00000101000000';

/** `D:YYYYMMDDHHmmSSOHH'mm'` (ISO 32000-2:2020, 7.9.4), any part of which may be missing after the year. */
function pdfDate(text: string): string {
	const bare = text
		.slice(0, 64)
		.trim()
		.replace(/^D:\s*/, '');
	const match = /^(\d{4,14})\d*$|^(\d{12,14})([-+Z])(?:(\d{2})'?(\d{2})?)?/.exec(bare);
	const digits = match?.[1] ?? match?.[2] ?? (bare === '' ? '' : undefined);
	if (digits === undefined) return text.replace(/^D:\s*/, '');
	const whole = digits + usual.slice(digits.length);
	const [year, month, day, hour, minute, second] = [
		whole.slice(0, 4),
		...Array.from({ length: 5 }, (_, index) => whole.slice(4 + index * 2, 6 + index * 2))
	];
	const [sign, hours, minutes] = [match?.[3], match?.[4], match?.[5]];
	const zone = sign === undefined ? '' : sign === 'Z' ? 'Z' : offset(sign, hours, minutes);
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

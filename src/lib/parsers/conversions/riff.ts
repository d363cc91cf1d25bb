/** Conversions of RIFF. */
import type { Conversion } from '../conversions.ts';
import { fixed, numberText, plain, significant, toNumber, toNumbers, two } from './numbers.ts';
import { hexByte } from '../io/hex.ts';

const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';
/** Bytes in thousands, of ever larger units. */
function bytesText(bytes: number): string {
	if (bytes < 2000) return `${String(bytes)} bytes`;
	const units = ['kB', 'MB', 'GB'];
	let [value, unit] = [bytes / 1000, 0];
	while (value >= 2000 && unit < units.length - 1) {
		value /= 1000;
		unit++;
	}
	return `${fixed(value, value < 10 ? 1 : 0)} ${units[unit] ?? ''}`;
}

export const riffConversions = {
	/** `Mon Mar 10 15:04:43 2003`, or digits in the usual order with anything between them. */
	riffDate: (value) => {
		const text = String(plain(value)).replace(/\0.*$/s, '').trim();
		const words = /^\w{3} (\w{3}) +(\d+) +(\d+):(\d+):(\d+) (\d{4})$/.exec(text);
		if (words) {
			const [, month = '', day = '', hour = '', minute = '', second = '', year = ''] = words;
			const number = Math.floor(months.indexOf(month) / 3) + 1;
			if (number > 0)
				return `${year}:${two(String(number))}:${two(day)} ${two(hour)}:${two(minute)}:${two(second)}`;
		}
		const digits = /^(\d{4})\D(\d{1,2})\D(\d{1,2})\D+(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?\D*$/.exec(text);
		if (!digits) return text;
		const [, year = '', month = '', day = '', hour = '', minute = '', second = '00'] = digits;
		return `${year}:${two(month)}:${two(day)} ${two(hour)}:${two(minute)}:${two(second)}`;
	},
	colonsForHyphens: (value) => String(plain(value)).replaceAll('-', ':'),
	/** `2017-01-16` and `18:13:42`, without anything between. */
	broadcastDate: (value) =>
		String(plain(value))
			.replace(/^(\d{4})\D(\d{2})\D(\d{2})(?=\d{2}\D)/, '$1:$2:$3 ')
			.replaceAll('-', ':'),
	/** Letters that are bytes: of a UMID the second half, where it says nothing, is left out. */
	hexOfBytes: (value) => {
		const bytes = Array.from(String(plain(value)), (letter) => letter.charCodeAt(0));
		return bytes
			.map(hexByte)
			.join('')
			.toUpperCase()
			.replace(/^(.{64})0{64}$/, '$1');
	},
	/** `01:02:03:ff` from the bytes of a number, the highest first, in hexadecimal. */
	bytesWithColons: (value) => {
		const number = toNumber(value);
		return [24, 16, 8, 0].map((shift) => two(((number >>> shift) & 255).toString(16))).join(':');
	},
	slashPair: (value) => toNumbers(value).join('/'),
	longOfTwo: (value) => {
		const [low = 0, high = 0] = toNumbers(value);
		return low + high * 2 ** 32;
	},
	perMillion: (value) => (toNumber(value) > 0 ? 1e6 / toNumber(value) : 0),
	reciprocal: (value) => (toNumber(value) > 0 ? 1 / toNumber(value) : 0),
	riffRate: (value) => Math.round(toNumber(value) * 100) / 100,
	/** All bits set: as the codec likes. */
	codecQuality: (value) => (toNumber(value) === 0xffff_ffff ? 'Default' : plain(value)),
	kilobytesASecond: (value) => `${numberText(significant(toNumber(value) / 1000, 4))} kB/s`,
	sampleSize: (value) => {
		const bytes = toNumber(value);
		return bytes > 0 ? `${String(bytes)} byte${bytes === 1 ? '' : 's'}` : 'Variable';
	},
	bytesText: (value) => bytesText(toNumber(value))
} satisfies Record<string, Conversion>;

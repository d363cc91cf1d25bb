/** Conversions of FujiFilm's maker notes and RAF files. */
import type { Conversion } from '../conversions.ts';
import { tones, trackingSets } from '../tags/makers/fujifilm-labels.ts';
import { divided, fixed, plain, toNumber, toNumbers } from './numbers.ts';

/** Letters of two hexadecimal digits each. */
const ofHex = (digits: string): string =>
	digits
		.replace(/..?/g, (pair) => String.fromCharCode(parseInt(pair.padEnd(2, '0'), 16)))
		.replaceAll('\0', '');

const none = 'n/a';

/** `+2`, `0`, `-1` */
const signed = (number: number): string => (number > 0 ? `+${number}` : String(number));

export const fujiFilmConversions = {
	/** The camera's own serial number holds letters in hexadecimal, the day it was made, and twelve more. */
	fujiFilmSerial: (value) => {
		const shown = String(plain(value));
		const [all, head = '', letters = '', year = '', month = '', day = '', tail = ''] =
			/^(.*?\s*)([\dA-F]*)(\d{2})(\d{2})(\d{2})(.{12})\s*\0*$/is.exec(shown) ?? [];
		const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
		if (all === undefined || !isDay) return shown.replace(/\b592D(?:3\d)+/i, (part) => `${ofHex(part)} `);
		return `${head}${ofHex(letters)} ${Number(year) < 70 ? '20' : '19'}${year}:${month}:${day} ${tail}`;
	},
	fujiFilmFineTune: (value) => {
		const [red = 0, blue = 0] = toNumbers(value);
		return `Red ${red < 0 ? '' : '+'}${red}, Blue ${blue < 0 ? '' : '+'}${blue}`;
	},
	fujiFilmBirthday: (value) => String(plain(value)).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1:$2:$3'),
	fujiFilmSigned: (value) => signed(toNumber(value)),
	fujiFilmPercent: (value) => `${toNumber(value)}%`,
	fujiFilmEighth: divided(8),
	/** Four bits say whether it is on; the rest says how. */
	fujiFilmFlicker: (value) => {
		const bits = toNumber(value);
		return `${((bits >>> 8) & 15) === 1 ? 'On' : 'Off'} (0x${bits.toString(16).padStart(4, '0')})`;
	},
	fujiFilmTone: (value) => tones[String(plain(value))] ?? -toNumber(value) / 16,
	fujiFilmTracking: (value) => {
		const bits = toNumber(value);
		return trackingSets[String(bits)] ?? `Set 6 (custom 0x${bits.toString(16).padStart(3, '0')})`;
	},
	fujiFilmSpeed: (value) => (toNumber(value) === 0 ? none : `${toNumber(value)} fps`),
	fujiFilmPoint: (value) => (toNumber(value) === 0 ? none : plain(value)),
	fujiFilmZone: (value) => {
		const size = toNumber(value);
		return size === 0 ? none : `${size & 15} x ${size >>> 5}`;
	},
	fujiFilmAspect: (value) => toNumbers(value).join(':'),
	/** Height and width as width and height. */
	fujiFilmSize: (value) => toNumbers(value).reverse().join(' '),
	/** Colours of the filter's cells, a row of six at a time. */
	fujiFilmMosaic: (value) =>
		(String(plain(value)).replaceAll(' ', '').match(/.{6}/g) ?? [])
			.map((row) => row.replace(/[012]/g, (cell) => 'RGB'.charAt(Number(cell))))
			.join(' '),
	/** Stops, from a fraction of the light. */
	fujiFilmStops: (value) => {
		const light = toNumber(value);
		if (plain(value) === 'inf') return 'Inf';
		return light > 0 ? Math.log2(light) : plain(value);
	},
	fujiFilmStopsText: (value) => {
		const stops = toNumber(value);
		if (!Number.isFinite(stops)) return plain(value) === 'undef' ? '+0.0' : '+Inf';
		return stops === 0 ? 0 : `${stops > 0 ? '+' : ''}${fixed(stops, 1)}`;
	}
} satisfies Record<string, Conversion>;

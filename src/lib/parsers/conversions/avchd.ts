/** Conversions of what AVCHD cameras write into their pictures, and of the heads of AC-3 sound. */
import type { Conversion } from '../conversions.ts';
import type { RawValue } from '../model.ts';
import { divided, plain, toNumber, toNumbers, two } from './numbers.ts';
import { hexByte } from '../io/hex.ts';

/** Kilobits a second by code (ATSC A/52 table 5.18). */
const kilobits = [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384, 448, 512, 576, 640];
/** The code is that of the highest rate, not of the one. */
const atMost = 0x20;

/** Hours and half hours from UTC, whether they are west of it, and whether it was summer time. */
function zone(byte: number): string {
	const hours = two((byte >> 1) & 15);
	return `${byte & 0x20 ? '-' : '+'}${hours}:${byte & 1 ? '30' : '00'}${byte & 0x40 ? ' DST' : ''}`;
}

function date(value: RawValue): string {
	const [offset = 0, ...digits] = toNumbers(value);
	const [century, year, month, day = '00', hour = '00', minute = '00', second = '00'] = digits.map(hexByte);
	return `${century}${year}:${month}:${day} ${hour}:${minute}:${second}${zone(offset)}`;
}

export const avchdConversions = {
	/** Eight bytes: the zone, then century, year and so on to the second as decimal digits. */
	avchdDate: date,
	/** Frames, seconds, minutes and hours as decimal digits. */
	avchdTimeCode: (value) => toNumbers(value).map(hexByte).reverse().join(':'),
	avchdAperture: (value) => {
		const code = toNumber(value);
		if (code === 0xff) return 'Auto';
		return code === 0xfe ? 'Closed' : (2 ** ((code & 0x3f) / 8)).toFixed(1);
	},
	avchdGain: (value) => (toNumber(value) - 1) * 3,
	avchdGainText: (value) => (value === 42 ? 'Out of range' : `${String(plain(value))} dB`),
	/** Metres, in steps of a twentieth or of a two hundredth. */
	avchdFocus: (value) => {
		const code = toNumber(value);
		const metres = (code & 0x7e) / (code & 1 ? 40 : 400);
		return `${code & 0x80 ? 'Manual' : 'Auto'} (${String(Number(metres.toPrecision(15)))})`;
	},
	avchdStabilization: (value) => {
		const code = toNumber(value);
		if (code === 0) return 'Off';
		if (code === 0xff) return 'n/a';
		// One code says that it is off though its bit is set.
		return `${code & 0x10 && code !== 0xbf ? 'On' : 'Off'} (0x${hexByte(code)})`;
	},
	/** In units of 1/28125 of a second. */
	avchdShutter: divided(28125),
	ac3BitRate: (value) => {
		const code = toNumber(value);
		const bits = kilobits[code & (atMost - 1)];
		if (bits === undefined) return `Unknown (${code})`;
		return code & atMost ? `${bits * 1000} max` : bits * 1000;
	}
} satisfies Record<string, Conversion>;

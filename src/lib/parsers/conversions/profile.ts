/** Conversions of dates in parts, Photoshop resources, PNG, GIF and WebP. */
import type { Conversion } from '../conversions.ts';
import { md5 } from './md5.ts';
import { divided, plain, toNumber, toNumbers, two } from './numbers.ts';

export const profileConversions = {
	/** Year, month, day, hours, minutes, seconds. */
	dateOfParts: (value) => {
		const [year = 0, month = 0, day = 0, ...clock] = toNumbers(value);
		return `${String(year).padStart(4, '0')}:${two(month)}:${two(day)} ${clock.map(two).join(':')}`;
	},
	percentOfOne: (value) => `${Number((toNumber(value) * 100).toPrecision(10))}%`,
	percent: (value) => `${Math.trunc(toNumber(value))}%`,
	layerOpacity: (value) => (toNumber(value) * 100) / 255,
	twoDecimals: (value) => Number(toNumber(value).toFixed(2)),
	/** Stored as steps from medium. */
	photoshopQuality: (value) => toNumber(value) + 4,

	/** The digest of bytes. */
	md5Digest: (value) =>
		typeof value === 'object' && 'bytes' in value && value.bytes ? md5(value.bytes) : plain(value),
	hundredThousandths: divided(100_000),
	/** Stored as the exponent of the file in hundred-thousandths; shown as that of the display. */
	pngGamma: (value) => {
		const exponent = toNumber(value);
		return exponent === 0 ? 0 : Math.round(1e9 / exponent) / 1e4;
	},
	pngOffset: (value) => {
		const [x = 0, y = 0, unit = 0] = toNumbers(value);
		return `${x}, ${y} (${unit === 1 ? 'microns' : 'pixels'})`;
	},
	zeroIsForever: (value) => (toNumber(value) === 0 ? 'inf' : plain(value)),
	zeroIsInfinite: (value) => (toNumber(value) === 0 ? 'Infinite' : plain(value)),
	hundredthSeconds: (value) => `${toNumber(value).toFixed(2)} s`,

	/** Four letters, or a version of four bytes, in one number. */
	fourLetters: (value) => {
		const number = toNumber(value);
		if (!Number.isSafeInteger(number)) return plain(value);
		return String.fromCharCode(...[24, 16, 8, 0].map((shift) => (number >>> shift) & 255)).replaceAll(
			'\0',
			''
		);
	},
	fourBytes: (value) => {
		const number = toNumber(value);
		if (!Number.isSafeInteger(number)) return plain(value);
		return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.');
	}
} satisfies Record<string, Conversion>;

/** Conversions of Sigma's maker notes and raw files. */
import type { Conversion } from '../conversions.ts';
import { numberText, plain, toNumber } from './numbers.ts';
import { textConversions } from './text.ts';

/** Labels that Sigma's cameras put before some values. */
const prefix = /(?:Expo|Cont|Shad|High|Satu|Shar|Fill|CC|Qual|Chro|Luma):\s*/;

const withoutPrefix =
	(label: string): Conversion =>
	(value) => {
		const shown = plain(value);
		return typeof shown === 'string'
			? shown.replace(prefix, (found) => (found.startsWith(label) ? '' : found))
			: shown;
	};

const micro = 1e-6;

export const sigmaConversions = {
	sigmaExposure: withoutPrefix('Expo:'),
	sigmaContrast: withoutPrefix('Cont:'),
	sigmaShadow: withoutPrefix('Shad:'),
	sigmaHighlight: withoutPrefix('High:'),
	sigmaSaturation: withoutPrefix('Satu:'),
	sigmaSharpness: withoutPrefix('Shar:'),
	sigmaFillLight: withoutPrefix('Fill:'),
	sigmaColor: withoutPrefix('CC:'),
	sigmaQuality: withoutPrefix('Qual:'),
	sigmaChrominance: withoutPrefix('Chro:'),
	sigmaLuminance: withoutPrefix('Luma:'),
	/** Microseconds, as a number or as text. */
	sigmaMicroseconds: (value) => {
		const number = toNumber(value);
		return Number.isNaN(number) ? 0 : Number((number * micro).toPrecision(15));
	},
	sigmaExposureTime: textConversions.xmpExposureTime,
	/** A step up has a sign. */
	sigmaSigned: (value) => {
		const shown = plain(value);
		const text = typeof shown === 'number' ? numberText(shown) : String(shown);
		return toNumber(value) > 0 ? `+${text}` : shown;
	},
	sigmaCelsius: (value) => {
		const text = String(plain(value));
		return /^-?\d+$/.test(text) ? `${text} C` : plain(value);
	},
	sigmaRange: (value) => String(plain(value)).replace(' ', ' to '),
	/** The number of a lens; where it is text, in hexadecimal. */
	sigmaLens: (value) => {
		const shown = plain(value);
		return typeof shown === 'string' && /^[0-9a-f]+$/i.test(shown) ? parseInt(shown, 16) : shown;
	}
} satisfies Record<string, Conversion>;

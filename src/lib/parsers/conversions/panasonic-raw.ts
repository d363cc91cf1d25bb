/** Conversions of Panasonic's raw files. Meanings: https://exiftool.org/TagNames/PanasonicRaw.html */
import type { Conversion } from '../conversions.ts';
import { divided, significant, toNumber } from './numbers.ts';
import { hexByte } from '../io/hex.ts';

/** Fractions of which 1 is 32768. */
const unit = 32_768;

export const panasonicRawConversions = {
	panasonicRaw256ths: divided(256),
	/** Models count it in hundredths, 256ths or 1024ths. */
	panasonicRawGamma: (value) => {
		const stored = toNumber(value);
		return significant(stored / (stored >= 1024 ? 1024 : stored >= 256 ? 256 : 100), 15);
	},
	panasonicRawParameter: divided(unit),
	panasonicRawScale: (value) => significant(1 / (1 + toNumber(value) / unit), 15),
	/** Two bytes, the lower first. */
	panasonicRawLensModel: (value) => `${hexByte(toNumber(value))} ${hexByte(toNumber(value) >>> 8)}`,
	panasonicRawAperture: (value) => significant(2 ** (toNumber(value) / 512), 15),
	panasonicRawTime: (value) => {
		const apex = toNumber(value) / 256;
		return Math.abs(apex) < 100 ? significant(2 ** -apex, 15) : 0;
	}
} satisfies Record<string, Conversion>;

/** Conversions of pictures in boxes: HEIF, AVIF, JPEG 2000, JPEG XL. Print forms are ExifTool's. */
import type { Conversion } from '../conversions.ts';
import { plain, toNumber } from './numbers.ts';

export const boxConversions = {
	plusEight: (value) => toNumber(value) + 8,
	by256: (value) => toNumber(value) / 256,
	/** General level of HEVC, which is stored times 30. */
	hevcLevel: (value) => `${String(plain(value))} (level ${(toNumber(value) / 30).toFixed(1)})`,
	/** A grid of tiles: version, flags and counts, then its size. */
	gridSize: (value) => String(plain(value)).split(' ').slice(2).join(' ').replace(' ', 'x')
} satisfies Record<string, Conversion>;

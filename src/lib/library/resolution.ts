/** How sharp a film is, in one number that people know: 1080, 2160. */

/**
 * Lines of the frame of 16 by 9 that a picture fits in, either way up: a film of 1920 by 800 is one of 1080 lines with its bars
 * cut off, and 1440 by 1080 has as many.
 * @returns undefined where a side is not known
 */
export function linesOf(width: number | undefined, height: number | undefined): number | undefined {
	if (!width || !height) return undefined;
	return Math.max(Math.min(width, height), Math.round((Math.max(width, height) * 9) / 16));
}

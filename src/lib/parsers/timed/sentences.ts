/** How satellite receivers write numbers (NMEA 0183). */

/** Degrees and minutes in one number, `4807.4074`, as degrees. @param side south and west are below zero */
export function coordinate(value: number, side: string): number {
	const degrees = Math.floor(value / 100);
	const all = degrees + (value - degrees * 100) / 60;
	return side === 'S' || side === 'W' ? -all : all;
}

/** Knots as kilometres an hour. */
export const knots = (value: number): number => Number((value * 1.852).toPrecision(15));

/** Mean radius of the earth, metres (IUGG). */
export const earth = 6_371_008.8;

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Metres between two places along the great circle, by the haversine.
 * @param cosines the product of the cosines of their latitudes: who asks often knows one of them
 * @param north degrees of latitude between them
 * @param east degrees of longitude between them
 */
export function greatCircle(cosines: number, north: number, east: number): number {
	const half = Math.sin(radians(north) / 2) ** 2 + cosines * Math.sin(radians(east) / 2) ** 2;
	return 2 * earth * Math.asin(Math.sqrt(Math.min(1, half)));
}

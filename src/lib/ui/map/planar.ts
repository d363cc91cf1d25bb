/** Shapes of a globe made fit for a flat map that ends at the date line. */

type Ring = GeoJSON.Position[];

/**
 * Polygons that reach across the date line, or around a pole, as ones that a flat map can fill: each in one piece beyond its
 * edge, and once more where it comes in on the other side.
 */
export function planarPolygons(shape: GeoJSON.Geometry): GeoJSON.MultiPolygon {
	const polygons = polygonsOf(shape).flatMap((rings) => {
		const flat = rings.map((ring) => aroundPole(unwrapped(ring)));
		return copies(flat);
	});
	return { type: 'MultiPolygon', coordinates: polygons };
}

/** Lines that reach across the date line, the same way. */
export function planarLines(shape: GeoJSON.MultiLineString): GeoJSON.MultiLineString {
	return {
		type: 'MultiLineString',
		coordinates: shape.coordinates.flatMap((line) => copies([unwrapped(line)]).flat())
	};
}

function polygonsOf(shape: GeoJSON.Geometry): readonly Ring[][] {
	switch (shape.type) {
		case 'Polygon':
			return [shape.coordinates];
		case 'MultiPolygon':
			return shape.coordinates;
		case 'GeometryCollection':
			return shape.geometries.flatMap(polygonsOf);
		default:
			return [];
	}
}

/** Goes on beyond 180 degrees instead of jumping to the other edge. */
function unwrapped(ring: Ring): Ring {
	let turn = 0;
	let before: number | undefined;
	return ring.map(([longitude = 0, latitude = 0]) => {
		if (before !== undefined && longitude - before > 180) turn -= 360;
		else if (before !== undefined && longitude - before < -180) turn += 360;
		before = longitude;
		return [longitude + turn, latitude];
	});
}

/** A ring that ends a turn from where it began goes round a pole: closed along the map's edge. */
function aroundPole(ring: Ring): Ring {
	const [first, last] = [ring[0], ring.at(-1)];
	if (!first || !last || Math.abs((last[0] ?? 0) - (first[0] ?? 0)) < 180) return ring;
	const pole = (first[1] ?? 0) < 0 ? -90 : 90;
	return [...ring, [last[0] ?? 0, pole], [first[0] ?? 0, pole], first];
}

/** The rings, and again a turn east or west where they reach beyond the map. */
function copies(rings: readonly Ring[]): Ring[][] {
	const longitudes = rings.flatMap((ring) => ring.map(([longitude = 0]) => longitude));
	const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
	const turned = (turn: number) =>
		rings.map((ring) => ring.map(([longitude = 0, latitude = 0]) => [longitude + turn, latitude]));
	return [[...rings], ...(west < -180 ? [turned(360)] : []), ...(east > 180 ? [turned(-360)] : [])];
}

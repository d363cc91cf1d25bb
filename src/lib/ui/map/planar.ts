/** Shapes of a globe made fit for a flat map that ends at the date line. */

type Ring = GeoJSON.Position[];

/**
 * Polygons that reach across the date line, or around a pole, as ones that a flat map can fill: cut at its
 * edges, and once more where it comes in on the other side.
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
		coordinates: shape.coordinates.flatMap((line) =>
			copies([unwrapped(line)], (piece) =>
				piece.filter(([longitude = 0]) => Math.abs(longitude) <= 180)
			).flat()
		)
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

/** What of the rings lies on the map, and what of them comes in on its other side. */
function copies(rings: readonly Ring[], clipped: (ring: Ring) => Ring = onMap): Ring[][] {
	const longitudes = rings.flatMap((ring) => ring.map(([longitude = 0]) => longitude));
	const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
	if (west >= -180 && east <= 180) return [[...rings]];
	return [0, ...(west < -180 ? [360] : []), ...(east > 180 ? [-360] : [])].map((turn) =>
		rings
			.map((ring) => clipped(ring.map(([longitude = 0, latitude = 0]) => [longitude + turn, latitude])))
			.filter(({ length }) => length > 0)
	);
}

/** The part of a ring between the edges of the map. */
function onMap(ring: Ring): Ring {
	return beside(beside(ring, -180, 1), 180, -1);
}

/** The part of a ring on one side of a meridian: east of it (1) or west (-1). */
function beside(ring: Ring, edge: number, side: 1 | -1): Ring {
	const inside = ([longitude = 0]: GeoJSON.Position) => (longitude - edge) * side >= 0;
	const kept = ring.flatMap((point, at) => {
		const before = ring[at - 1];
		if (!before || inside(before) === inside(point)) return inside(point) ? [point] : [];
		const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [before, point];
		const crossing = [edge, y1 + ((y2 - y1) * (edge - x1)) / (x2 - x1)];
		return inside(point) ? [crossing, point] : [crossing];
	});
	const [first] = kept;
	return first ? [...kept, first] : [];
}

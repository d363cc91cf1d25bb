import { expect, test } from 'vitest';
import { planarLines, planarPolygons } from '#lib/ui/map/planar.ts';

/** No edge of a shape runs right across the map: that is what a flat map would draw as a stripe. */
function longestEdge(rings: readonly GeoJSON.Position[][]): number {
	let longest = 0;
	for (const ring of rings)
		ring.forEach(([longitude = 0], at) => {
			const [before = longitude] = ring[at - 1] ?? [];
			longest = Math.max(longest, Math.abs(longitude - before));
		});
	return longest;
}

test('an island on the date line is whole on both edges of the map', () => {
	const island: GeoJSON.Polygon = {
		type: 'Polygon',
		coordinates: [
			[
				[179, 10],
				[-179, 10],
				[-179, 11],
				[179, 11],
				[179, 10]
			]
		]
	};
	const { coordinates } = planarPolygons(island);
	expect(coordinates).toHaveLength(2);
	expect(coordinates.map((rings) => longestEdge(rings))).toEqual([1, 1]);
	const reach = coordinates.map(([ring = []]) => ring.map(([longitude = 0]) => longitude));
	expect(reach.map((all) => [Math.min(...all), Math.max(...all)])).toEqual([
		[179, 180],
		[-180, -179]
	]);
});

test('land round a pole is closed along the edge of the map', () => {
	const ring: GeoJSON.Position[] = [-180, -90, 0, 90, 180, -180].map((longitude) => [longitude, -70]);
	ring[5] = [-179.9, -70];
	const [rings] = planarPolygons({ type: 'Polygon', coordinates: [ring] }).coordinates;
	expect(rings?.[0]).toContainEqual([-180, -90]);
	expect(rings?.[0]?.at(-1)).toEqual([-180, -70]);
});

test('what does not reach the date line stays as it is', () => {
	const square: GeoJSON.Position[] = [
		[1, 1],
		[2, 1],
		[2, 2],
		[1, 1]
	];
	expect(planarPolygons({ type: 'Polygon', coordinates: [square] }).coordinates).toEqual([[square]]);
	const lines: GeoJSON.MultiLineString = { type: 'MultiLineString', coordinates: [square] };
	expect(planarLines(lines)).toEqual(lines);
});

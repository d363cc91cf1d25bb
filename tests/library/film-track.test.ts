import { describe, expect, test } from 'vitest';
import {
	boxOf,
	filmTrack,
	lineOf,
	soundPoints,
	turnToMeet,
	type FilmPoint,
	type TrackLine
} from '#lib/library/tracks/film-track.ts';
import { writeGpx } from '#lib/library/tracks/gpx-write.ts';
import { climbOf, distance, lengthOf, speedsOf } from '#lib/library/tracks/measures.ts';
import { packed, unpacked } from '#lib/library/tracks/packed.ts';
import { readTrack } from '#lib/library/tracks/read.ts';
import { significances } from '#lib/library/tracks/simplify.ts';
import { seeded } from '../random.ts';

const degree = 111_195;

/** Metres north and east of a place, a second each. */
function points(offsets: readonly (readonly [north: number, east: number])[], at = 0): FilmPoint[] {
	return offsets.map(([north, east], index) => ({
		at: at + index,
		latitude: 48 + north / degree,
		longitude: 16 + east / (degree * Math.cos((48 * Math.PI) / 180))
	}));
}

/** A way that wanders, as one who walks without a goal. */
function wandering(count: number, seed: number): FilmPoint[] {
	const { next } = seeded(seed);
	let [north, east] = [0, 0];
	return points(
		Array.from({ length: count }, () => [(north += next() * 20 - 10), (east += next() * 20 - 10)] as const)
	);
}

describe('what each point of a line tells', () => {
	test('is how far the line without it would pass it by', () => {
		const line = lineOf(
			points([
				[0, 0],
				[0, 100],
				[40, 200],
				[0, 300],
				[0, 400]
			])
		);
		const misses = significances(line);
		expect(misses[0]).toBe(Infinity);
		expect(misses[4]).toBe(Infinity);
		expect(misses[2]).toBeCloseTo(40, 0);
		expect(misses[1]).toBeGreaterThan(15);
	});

	test.each([1, 2, 3])(
		'no point left out lies farther from the line than was said, whatever the measure (%i)',
		(seed) => {
			const line = lineOf(wandering(400, seed));
			const misses = significances(line);
			const flat = (index: number) =>
				[
					(line.latitudes[index] ?? 0) * degree,
					(line.longitudes[index] ?? 0) * degree * Math.cos(((line.latitudes[0] ?? 0) * Math.PI) / 180)
				] as const;
			for (const most of [3, 12, 50]) {
				const kept = [...misses.keys()].filter((index) => (misses[index] ?? 0) >= most);
				expect(kept.length).toBeLessThan(400);
				for (let at = 1; at < kept.length; at++) {
					const [from, to] = [kept[at - 1] ?? 0, kept[at] ?? 0];
					for (let between = from + 1; between < to; between++)
						expect(apart(flat(between), flat(from), flat(to))).toBeLessThan(most + 1e-6);
				}
			}
		}
	);

	test('costs nothing for a way of one point, or none', () => {
		expect([...significances(lineOf([]))]).toEqual([]);
		expect([...significances(lineOf(points([[0, 0]])))]).toEqual([Infinity]);
	});
});

type Place = readonly [number, number];
function apart([py, px]: Place, [ay, ax]: Place, [by, bx]: Place): number {
	const square = (bx - ax) ** 2 + (by - ay) ** 2;
	const share =
		square === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / square));
	return Math.hypot(px - ax - share * (bx - ax), py - ay - share * (by - ay));
}

describe('what is told of a way', () => {
	test('its length is that of the earth, and standing still is no way', () => {
		const equator = lineOf([
			{ at: 0, latitude: 0, longitude: 10 },
			{ at: 1, latitude: 0, longitude: 11 }
		]);
		expect(distance(equator, 0, 1)).toBeCloseTo(111_195, 0);
		const still = lineOf(
			points(Array.from({ length: 600 }, (_, at) => [Math.sin(at), Math.cos(at * 1.7)] as const))
		);
		expect(lengthOf(still)).toBe(0);
		const straight = lineOf(points(Array.from({ length: 101 }, (_, at) => [at * 10, 0] as const)));
		expect(lengthOf(straight)).toBeCloseTo(1000, 0);
	});

	test('speeds are those of the film, else reckoned by its clock, else by its length', () => {
		const told = points([
			[0, 0],
			[100, 0]
		]);
		expect(speedsOf(lineOf(told), [2, 7])).toEqual({ slowest: 2, fastest: 7 });
		const lapse = points(Array.from({ length: 10 }, (_, at) => [at * 30, 0] as const)).map((point) => ({
			...point,
			time: 1_700_000_000_000 + point.at * 30_000
		}));
		expect(speedsOf(lineOf(lapse), [])).toMatchObject({
			slowest: expect.closeTo(1, 2),
			fastest: expect.closeTo(1, 2)
		});
		const plain = points(Array.from({ length: 10 }, (_, at) => [at * 30, 0] as const));
		expect(speedsOf(lineOf(plain), []).fastest).toBeCloseTo(30, 0);
		expect(speedsOf(lineOf(points([[0, 0]])), [undefined])).toEqual({});
	});

	test('a rise counts once it is more than heights waver by', () => {
		expect(climbOf(Float64Array.of(100, 101, 100, 102, 101))).toBe(0);
		expect(climbOf(Float64Array.of(100, 110, 90, 95))).toBe(15);
		expect(climbOf(Float64Array.of(NaN, 100, NaN, 104))).toBe(4);
		expect(climbOf(Float64Array.of(NaN))).toBeUndefined();
	});
});

describe('the track of a film', () => {
	test('is no more than a map needs, and its facts are of all of it', () => {
		const track = filmTrack(wandering(5000, 4));
		expect(track?.line.at.length).toBeLessThanOrEqual(500);
		expect(track?.line.at.length).toBeGreaterThan(100);
		expect(track?.facts).toMatchObject({ positions: 5000, seconds: 4999 });
		expect(track?.line.at[0]).toBe(0);
		expect(track?.line.at.at(-1)).toBe(4999);
	});

	test('that is very long is still whole, from its first position to its last', () => {
		const track = filmTrack(wandering(50_001, 5));
		expect(track?.facts.positions).toBe(50_001);
		expect(track?.line.at.at(-1)).toBe(50_000);
	});

	test('leaves out what is no place, and is none where nothing is left', () => {
		const bad = [
			{ at: 0, latitude: 0, longitude: 0 },
			{ at: 1, latitude: 91, longitude: 0 },
			{ at: 2, latitude: NaN, longitude: 0 },
			{ at: NaN, latitude: 1, longitude: 1 }
		];
		expect(soundPoints(bad)).toEqual([]);
		expect(filmTrack(bad)).toBeUndefined();
		expect(filmTrack([...bad, { at: 3, latitude: 1, longitude: 2 }])).toMatchObject({
			box: { south: 1, north: 1, west: 2, east: 2 },
			facts: { metres: 0, seconds: 0, positions: 1 }
		});
	});

	test('across the date line goes on instead of jumping round the world', () => {
		const sailed = [179.9, 179.99, -179.95, -179.8].map((longitude, at) => ({
			at,
			latitude: -17,
			longitude
		}));
		const track = filmTrack(sailed);
		expect(track?.facts.metres).toBeLessThan(40_000);
		expect(track?.box.west).toBeCloseTo(179.9);
		expect(track?.box.east).toBeCloseTo(180.2);
		const box = boxOf(lineOf(sailed));
		expect(turnToMeet(box, { south: -20, north: -10, west: 170, east: 180 })).toBe(0);
		expect(turnToMeet(box, { south: -20, north: -10, west: -180, east: -170 })).toBe(-360);
		expect(turnToMeet(box, { south: -20, north: -10, west: 0, east: 10 })).toBeUndefined();
		expect(turnToMeet(box, { south: 10, north: 20, west: 170, east: 180 })).toBeUndefined();
	});
});

describe('a packed line', () => {
	const line = (): TrackLine => {
		const track = filmTrack(
			wandering(300, 6).map((point, at) => ({
				...point,
				...(at % 3 === 0 ? {} : { altitude: at - 50.3 }),
				...(at % 2 === 0 ? {} : { time: 1_700_000_000_000 + at * 1000 })
			}))
		);
		if (!track) throw new Error('none');
		return track.line;
	};

	test('is the same line again, to a hand’s width, in a few bytes a point', () => {
		const before = line();
		const bytes = packed(before);
		const after = unpacked(bytes);
		expect(bytes.length / before.at.length).toBeLessThan(18);
		for (const name of ['latitudes', 'longitudes'] as const)
			before[name].forEach((value, at) => expect(after?.[name][at]).toBeCloseTo(value, 6));
		before.at.forEach((value, at) => expect(after?.at[at]).toBeCloseTo(value, 3));
		expect(after?.times).toEqual(before.times);
		before.altitudes.forEach((value, at) =>
			Number.isNaN(value)
				? expect(after?.altitudes[at]).toBeNaN()
				: expect(after?.altitudes[at]).toBeCloseTo(value, 1)
		);
		before.misses.forEach((value, at) => {
			expect(after?.misses[at]).toBeGreaterThanOrEqual(value - 1e-9);
			if (value !== Infinity) expect(after?.misses[at]).toBeLessThan(value * 1.12 + 0.2);
		});
	});

	test('that was cut or bent is none, or another, and never hangs', () => {
		const bytes = packed(line());
		for (let at = 0; at < bytes.length; at++) expect(unpacked(bytes.subarray(0, at))).toBeUndefined();
		const { next } = seeded(7);
		for (let round = 0; round < 300; round++) {
			const bent = bytes.slice();
			const at = Math.floor(next() * bent.length);
			bent[at] = Math.floor(next() * 256);
			const after = unpacked(bent);
			if (after) expect(after.at.length).toBeLessThanOrEqual(bent.length);
		}
	});

	test('of another version, or of no version, is not read', () => {
		expect(unpacked(Uint8Array.of(2, 0))).toBeUndefined();
		expect(unpacked(new Uint8Array(0))).toBeUndefined();
	});
});

describe('GPX', () => {
	test('reads back as the track it was written from', () => {
		const start = Date.UTC(2024, 4, 31, 10);
		const line = lineOf(
			wandering(20, 8).map((point) => ({ ...point, time: start + point.at * 1000, altitude: 512.25 }))
		);
		const text = writeGpx('Up & <down> "again"\u0001', line);
		expect(text).toContain('<name>Up &amp; &lt;down&gt; &quot;again&quot;</name>');
		const track = readTrack('x.gpx', text);
		expect([...track.times]).toEqual([...line.times]);
		track.latitudes.forEach((value, at) => expect(value).toBeCloseTo(line.latitudes[at] ?? 0, 6));
		track.longitudes.forEach((value, at) => expect(value).toBeCloseTo(line.longitudes[at] ?? 0, 6));
		expect(track.altitudes[0]).toBe(512.25);
	});

	test('has no time where the film had no clock, and longitudes of this world', () => {
		const text = writeGpx(
			'x',
			lineOf([
				{ at: 0, latitude: 1, longitude: 179.5 },
				{ at: 1, latitude: 1, longitude: -179.5 }
			])
		);
		expect(text).not.toContain('<time>');
		expect(text).toContain('lon="-179.5000000"');
	});
});

import { expect, test } from 'vitest';
import { boxOf, withBox, withoutBox } from '#lib/library/query/box.ts';
import { dayKey } from '#lib/state/timeline.ts';
import { withoutField } from '#lib/library/query/terms.ts';
import type { Item } from '#lib/library/item.ts';
import { Columns } from '#lib/search/columns.ts';
import { calendarOf, gearOf, placesOf, timelineOf } from '#lib/workers/library/browse.ts';
import { Places } from '#lib/workers/library/places.ts';
import { libraryOver } from '#lib/workers/library/service.ts';
import { seeded } from '../../random.ts';
import { madeItems } from './made-items.ts';
import { plainItem } from '../../library/plain-item.ts';

/** Items with what a test gives and nothing else of interest. */
function items(...given: Partial<Item>[]): Item[] {
	return given.map((more, index) => ({ ...plainItem, id: index + 1, ...more }));
}

function columnsOf(list: readonly Item[]): Columns {
	const columns = new Columns();
	for (const item of list) columns.put(item);
	return columns;
}

const ids = (list: readonly Item[]) => Uint32Array.from(list, ({ id }) => id);
const at = (text: string) => Date.parse(`${text}Z`);

test('a timeline has a run for each day, with what is undated at the end', () => {
	const list = items(
		{ taken: at('2024-05-31T23:59:59.000') },
		{ taken: at('2024-05-31T00:00:00.000') },
		{ taken: at('2024-05-01T00:00:00.000'), takenPart: 'month' },
		{ taken: at('2023-01-01T00:00:00.000'), takenPart: 'year' },
		{ taken: at('1970-01-01T00:00:00.000'), takenPart: 'decade' },
		{ taken: at('1969-12-31T12:00:00.000') },
		{},
		{}
	);
	const timeline = timelineOf(columnsOf(list), ids(list));
	expect([...timeline.days]).toEqual([20240531, 20240500, 20230000, 19709900, 19691231, 0]);
	expect([...timeline.days].map(dayKey)).toEqual(['2024-05-31', '2024-05', '2023', '197X', '1969-12-31', '']);
	expect([...timeline.starts]).toEqual([0, 2, 3, 4, 5, 6]);
	expect(timeline).toMatchObject({ inOrder: true, descending: true });
});

test('a list that does not go by date is known as such', () => {
	const list = items(
		{ taken: at('2024-05-31T00:00:00.000') },
		{ taken: at('2022-01-01T00:00:00.000') },
		{ taken: at('2023-01-01T00:00:00.000') }
	);
	expect(timelineOf(columnsOf(list), ids(list)).inOrder).toBe(false);
	const undatedFirst = items({}, { taken: at('2022-01-01T00:00:00.000') });
	expect(timelineOf(columnsOf(undatedFirst), ids(undatedFirst)).inOrder).toBe(false);
});

test('a calendar counts each day as going through all items does', () => {
	const list = madeItems(3000, 7);
	const calendar = calendarOf(columnsOf(list), ids(list));
	const expected = new Map<number, number>();
	let undated = 0;
	for (const { taken, takenPart } of list) {
		if (taken === undefined) {
			undated++;
			continue;
		}
		const [year = 0, month = 0, day = 0] = new Date(taken).toISOString().slice(0, 10).split('-').map(Number);
		const known = takenPart === 'year' ? [0, 0] : takenPart === 'month' ? [month, 0] : [month, day];
		const key = year * 10_000 + (known[0] ?? 0) * 100 + (known[1] ?? 0);
		expected.set(key, (expected.get(key) ?? 0) + 1);
	}
	expect(calendar.undated).toBe(undated);
	expect([...calendar.days]).toEqual([...expected.keys()].sort((a, b) => a - b));
	expect([...calendar.counts]).toEqual([...calendar.days].map((day) => expected.get(day)));
});

test('items of a decade are counted by themselves, in no year of it', () => {
	const list = items(
		{ taken: at('1970-01-01T00:00:00.000'), takenPart: 'decade', camera: 'Box' },
		{ taken: at('1970-01-01T00:00:00.000'), takenPart: 'decade' },
		{ taken: at('1970-01-01T00:00:00.000'), takenPart: 'year', camera: 'Box' }
	);
	const calendar = calendarOf(columnsOf(list), ids(list));
	expect(calendar.decades).toEqual([{ decade: 1970, count: 2 }]);
	expect([...calendar.days]).toEqual([19700000]);
	// From January 1970 to January 1970 would be invented.
	expect(gearOf(columnsOf(list), ids(list), 'camera')).toEqual([{ value: 'Box', count: 2 }]);
});

test('cameras come with their count and their first and last date', () => {
	const list = items(
		{ camera: 'Nikon D70', taken: at('2006-01-01T00:00:00.000') },
		{ camera: 'NIKON D70', taken: at('2004-05-31T00:00:00.000') },
		{ camera: 'NIKON D70', taken: at('2005-05-31T00:00:00.000') },
		{ camera: 'Canon EOS 5D' },
		{}
	);
	expect(gearOf(columnsOf(list), ids(list), 'camera')).toEqual([
		{
			// As it is spelt most often.
			value: 'NIKON D70',
			count: 3,
			first: at('2004-05-31T00:00:00.000'),
			last: at('2006-01-01T00:00:00.000')
		},
		{ value: 'Canon EOS 5D', count: 1 }
	]);
});

const world = { south: -90, west: -180, north: 90, east: 180 };

test('clusters of any piece of the map hold each item in it once, however near one looks', () => {
	const { next: random } = seeded(3);
	const count = 5000;
	const latitudes = Float64Array.from({ length: count }, () =>
		random() < 0.5 ? 48 + random() : random() * 170 - 85
	);
	const longitudes = Float64Array.from({ length: count }, () =>
		random() < 0.5 ? 16 + random() : random() * 360 - 180
	);
	const places = new Places(
		Uint32Array.from(latitudes, (_, index) => index + 1),
		latitudes,
		longitudes
	);
	expect(places.count).toBe(count);
	for (const zoom of [0, 3, 9, 14, 18]) {
		const whole = zoom < 10 ? world : { south: 48.2, west: 16.2, north: 48.3, east: 16.4 };
		const clusters = places.clusters(whole, zoom);
		const sum = clusters.reduce((total, cluster) => total + cluster.count, 0);
		let inside = 0;
		for (let one = 0; one < count; one++) {
			const [latitude, longitude] = [latitudes[one] ?? NaN, longitudes[one] ?? NaN];
			if (
				latitude >= whole.south &&
				latitude <= whole.north &&
				longitude >= whole.west &&
				longitude <= whole.east
			)
				inside++;
		}
		// What is just outside a piece of the map is told, too.
		if (whole === world) expect(sum).toBe(count);
		else expect(sum).toBeGreaterThanOrEqual(inside);
		for (const { count: held, box, latitude, longitude } of clusters) {
			expect(held).toBeGreaterThan(0);
			expect(latitude).toBeGreaterThanOrEqual(box.south - 1e-6);
			expect(latitude).toBeLessThanOrEqual(box.north + 1e-6);
			expect(longitude).toBeGreaterThanOrEqual(box.west - 1e-6);
			expect(longitude).toBeLessThanOrEqual(box.east + 1e-6);
		}
	}
});

test('a single item stands where it was taken, and a cluster comes apart by zooming to its box', () => {
	const places = new Places(
		Uint32Array.of(11, 12, 13, 14),
		Float64Array.of(48.2, 48.201, -33.9, NaN),
		Float64Array.of(16.37, 16.371, 18.4, 5)
	);
	expect(places.count).toBe(3);
	expect(places.bounds).toEqual({ south: -33.9, west: 16.37, north: 48.201, east: 18.4 });
	const [pair, single] = places.clusters(world, 2);
	expect(single).toMatchObject({ count: 1, id: 13 });
	expect(single?.latitude).toBeCloseTo(-33.9, 9);
	expect(single?.longitude).toBeCloseTo(18.4, 9);
	expect(pair?.count).toBe(2);
	const box = pair?.box ?? world;
	expect(box.east - box.west).toBeLessThan(1);
	expect(places.clusters(box, 18).filter(({ id }) => id < 13)).toHaveLength(2);
});

test('items at the poles and at the date line have their place on the map', () => {
	const places = new Places(
		Uint32Array.of(1, 2, 3, 4),
		Float64Array.of(90, -90, 0, 0),
		Float64Array.of(0, 0, 180, -180)
	);
	expect(
		places
			.clusters(world, 3)
			.map(({ id }) => id)
			.sort()
	).toEqual([1, 2, 3, 4]);
	expect(placesOf(columnsOf([]), new Uint32Array(0)).clusters(world, 3)).toEqual([]);
});

test('what was taken together near a pole is in the box of its cluster', () => {
	const places = new Places(
		Uint32Array.of(1, 2, 3, 4),
		Float64Array.of(89.9, 89.9, -88, -88),
		Float64Array.of(10, 10, 20, 20)
	);
	const [north, south] = places.clusters(world, 3).toSorted((one, other) => other.latitude - one.latitude);
	expect([north?.count, south?.count]).toEqual([2, 2]);
	expect(north?.box.north).toBe(90);
	expect(south?.box.south).toBe(-90);
});

test('the box of a query can be read, replaced and taken away', () => {
	const box = { south: -33.95, west: -0.5, north: 48.123456, east: 18.5 };
	const text = withBox('camera:nikon', box);
	expect(text).toBe('camera:nikon latitude:-33.95..48.12346 longitude:-0.5..18.5');
	expect(boxOf(text)).toEqual({ south: -33.95, west: -0.5, north: 48.12346, east: 18.5 });
	expect(withBox(text, { south: 1, west: 2, north: 3, east: 4 })).toBe(
		'camera:nikon latitude:1..3 longitude:2..4'
	);
	expect(withoutBox(text)).toBe('camera:nikon');
	expect(withBox('dog or cat', { south: 1, west: 2, north: 3, east: 4 })).toBe(
		'(dog or cat) latitude:1..3 longitude:2..4'
	);
	expect(boxOf('latitude:>3')).toBeUndefined();
	expect(withoutField('taken:2023 sunset taken:2024,2022', 'taken')).toBe('sunset');
});

test('calendar, cameras and map look past what they themselves filter', async () => {
	const list = madeItems(2000, 11);
	const library = libraryOver(
		{
			page: (after, limit) => Promise.resolve(list.filter(({ id }) => id > after).slice(0, limit)),
			many: (wanted) => Promise.resolve(wanted.map((id) => list.find((item) => item.id === id))),
			roots: () => Promise.resolve([{ id: 1, name: 'Pictures' }])
		},
		{ pause: 0 }
	);
	const ask = (text: string) => ({ text, sort: { by: 'taken', descending: true }, group: 'none' }) as const;
	const all = await library.calendar(ask(''));
	expect((await library.calendar(ask('taken:1990'))).days).toEqual(all.days);
	expect((await library.calendar(ask('kind:photo'))).counts.length).toBeLessThan(all.counts.length + 1);
	const { camera } = await library.gear(ask('camera:"NIKON D70"'));
	expect(camera.length).toBeGreaterThan(1);
	const everywhere = await library.locate(ask(''));
	expect(everywhere.count + everywhere.without).toBe(list.length);
	expect(everywhere.count).toBe(
		list.filter(({ latitude, longitude }) => latitude !== undefined && longitude !== undefined).length
	);
	expect(await library.locate(ask('latitude:1..2 longitude:3..4'))).toEqual(everywhere);
	const shown = await library.clusters(world, 1);
	expect(shown.reduce((sum, { count }) => sum + count, 0)).toBe(everywhere.count);
	const { ids: found } = await library.answer(ask(''));
	const timeline = await library.timeline(found);
	expect(timeline.inOrder).toBe(true);
});

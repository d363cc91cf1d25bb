import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { BadGazetteer, countryName, readGazetteer } from '#lib/library/gazetteer.ts';
import { searchPlaces } from '#lib/library/gazetteer-search.ts';
import { packedGazetteer } from '../../scripts/gazetteer.mjs';
import { pack, sourceCities } from '../../scripts/gazetteer/pack.mjs';

const packed = readFileSync(await packedGazetteer());
const bytes = new Uint8Array(inflateRawSync(packed));
const gazetteer = readGazetteer(bytes);

const search = (text: string, more: Partial<Parameters<typeof searchPlaces>[1]> = {}) =>
	searchPlaces(gazetteer, { text, language: 'en', most: 5, ...more }).map(
		({ name, region, country }) => `${name}, ${region}, ${country}`
	);
const where = (latitude: number, longitude: number) => {
	const { name, country } = gazetteer.nearest(latitude, longitude) ?? {};
	return name === undefined ? undefined : `${name}, ${country ?? ''}`;
};

test('what is packed is what the package of cities holds, and packs to the same bytes again', () => {
	const cities = sourceCities();
	expect(gazetteer.count).toBe(cities.length);
	expect(cities.length).toBeGreaterThan(100_000);
	expect(gazetteer.starts.length).toBe(cities.reduce((sum, { others }) => sum + 1 + others.length, 0));
	cities.forEach(({ others: _, ...city }, index) => {
		const read = gazetteer.at(index);
		// A hundred thousand comparisons by `toEqual` would take a minute.
		const same = Object.entries(city).every(([key, value]) => read[key as keyof typeof read] === value);
		if (!same) expect.fail(`${JSON.stringify(city)} was read as ${JSON.stringify(read)}`);
	});
	expect(pack(cities).equals(packed)).toBe(true);
	expect(packed.length).toBeLessThan(1_150_000);
});

test.each([
	['vienn', 'Vienna, Vienna, AT'],
	['Wien', 'Vienna, Vienna, AT'],
	['zurich', 'Zürich, Zurich, CH'],
	['zuerich', 'Zürich, Zurich, CH'],
	['münch', 'Munich, Bavaria, DE'],
	['Roma', 'Rome, Lazio, IT'],
	['york', 'York, England, GB'],
	['new york', 'New York City, New York, US'],
	['paris', 'Paris, Île-de-France, FR'],
	['paris, texas', 'Paris, Texas, US'],
	['paris texas', 'Paris, Texas, US'],
	['springfield ill', 'Springfield, Illinois, US'],
	['newcastle nsw', 'Newcastle, New South Wales, AU'],
	['london, canada', 'London, Ontario, CA'],
	['Viennna', 'Vienna, Vienna, AT'],
	['Berlni', 'Berlin, State of Berlin, DE'],
	['Hambrg', 'Hamburg, Hamburg, DE'],
	['Lisbxn', 'Lisbon, Lisbon, PT'],
	['sao paulo', 'São Paulo, São Paulo, BR']
])('%o finds %s', (typed, expected) => {
	expect(search(typed)[0]).toBe(expected);
});

test('countries are understood in the language of the person', () => {
	expect(search('wien, öst', { language: 'de' })[0]).toBe('Vienna, Vienna, AT');
	expect(countryName('AT', 'de')).toBe('Österreich');
	expect(countryName('AT')).toBe('Austria');
});

test('what is near to the items comes first', () => {
	expect(search('springf', { near: { latitude: 44.05, longitude: -123.02 } })[0]).toBe(
		'Springfield, Oregon, US'
	);
});

test('nothing typed finds nothing, and nonsense neither', () => {
	expect(search('')).toEqual([]);
	expect(search(' , ')).toEqual([]);
	expect(search('qqqqqqqq')).toEqual([]);
});

test.each([
	[48.8566, 2.3522, 'Paris, FR'],
	[48.8462, 2.3464, 'Paris, FR'],
	[48.936, 2.357, 'Saint-Denis, FR'],
	[48.2082, 16.3738, 'Vienna, AT'],
	[48.1845, 16.3122, 'Vienna, AT'],
	[47.8095, 13.055, 'Salzburg, AT'],
	[46.0207, 7.7491, 'Zermatt, CH'],
	[40.758, -73.9855, 'New York City, US'],
	[35.6595, 139.7005, 'Tokyo, JP'],
	[-16.5004, -179.99, undefined],
	[0, -140, undefined],
	[90, 0, undefined],
	[-90, 180, undefined],
	[-17.8, 180, undefined]
])('at %d, %d one is in %s', (latitude, longitude, expected) => {
	if (expected !== undefined) expect(where(latitude, longitude)).toBe(expected);
	// Wherever it is, an answer is near.
	expect(gazetteer.nearest(latitude, longitude)?.metres ?? 0).toBeLessThanOrEqual(100_000);
});

test('looking round a position misses no place near to it, also over the date line', () => {
	for (let index = 0; index < gazetteer.count; index += 997) {
		const { latitude, longitude } = gazetteer.at(index);
		const found = gazetteer.nearest(latitude, longitude + (longitude > 0 ? -360 : 360));
		expect(found?.metres).toBeLessThan(30_000);
	}
});

test('what is nearest is so among all places, not only those looked at', () => {
	for (let step = 0; step < 40; step++) {
		const [latitude, longitude] = [((step * 37) % 150) - 70 + step / 50, ((step * 101) % 360) - 180];
		let best = Infinity;
		for (let index = 0; index < gazetteer.count; index++) {
			const away = gazetteer.kilometres(index, latitude, longitude);
			const reach = Math.max(1, Math.sqrt((gazetteer.populations[index] ?? 0) / 3000 / Math.PI));
			if (away <= 99) best = Math.min(best, away <= reach ? away / reach : 1 + away - reach);
		}
		const found = gazetteer.nearest(latitude, longitude);
		if (best === Infinity) continue;
		const away = (found?.metres ?? Infinity) / 1000;
		const reach = Math.max(1, Math.sqrt((found?.population ?? 0) / 3000 / Math.PI));
		expect(away <= reach ? away / reach : 1 + away - reach).toBeCloseTo(best, 0);
	}
});

test('a map is given the largest place of each of its parts', () => {
	const austria = { south: 46.4, west: 9.5, north: 49, east: 17.2 };
	expect(gazetteer.largestIn(austria, 1, 1).map(({ name }) => name)).toEqual(['Vienna']);
	const parts = gazetteer.largestIn(austria, 4, 2);
	expect(parts.length).toBe(8);
	expect(parts.map(({ name }) => name)).toEqual(expect.arrayContaining(['Vienna', 'Munich', 'Graz']));
	expect(gazetteer.largestIn({ south: -60, west: -140, north: -50, east: -130 }, 3, 3)).toEqual([]);
});

test.each([
	[{ city: 'Vienna', country: 'Austria' }, 'Vienna', 'AT'],
	[{ city: 'wien', country: 'Österreich' }, 'Vienna', 'AT'],
	[{ city: 'Vienna' }, 'Vienna', 'AT'],
	[{ city: 'Vienna', state: 'Virginia', country: 'United States' }, 'Vienna', 'US'],
	[{ city: 'Springfield', state: 'Oregon' }, 'Springfield', 'US'],
	// A state that is not known is no reason to find nothing.
	[{ city: 'Salzburg', state: 'Land Salzburg', country: 'AT' }, 'Salzburg', 'AT']
])('the names %o mean %s', (names, name, country) => {
	expect(gazetteer.find(names, ['de'])).toMatchObject({ name, country });
});

test.each([{}, { country: 'Austria' }, { city: 'Vienna', country: 'Nowhere' }, { city: 'Qqqqq' }])(
	'the names %o mean no place',
	(names) => expect(gazetteer.find(names)).toBeUndefined()
);

test('a damaged file is refused, wherever it is cut', () => {
	for (const length of [0, 3, 4, 100, 50_000, 1_000_000, bytes.length - 1])
		expect(() => readGazetteer(bytes.subarray(0, length))).toThrow(BadGazetteer);
});

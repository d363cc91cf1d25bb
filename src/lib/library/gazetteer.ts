/**
 * The places of the earth with some hundred people or more, as the build packs them (scripts/gazetteer/pack.mjs; GeoNames, CC BY
 * 4.0): found by name (gazetteer-search.ts), by position, and by the names that somebody wrote down. All in memory, without
 * a network.
 *
 * Names are kept as they stand in the data, which are English ones where there are any, and countries under their English
 * name, whatever language somebody works in: one place shall have one name in a library, in its files and its facets, also
 * where two people look after it. What is shown may be translated (`countryName`).
 */
import type { Box } from './query/box.ts';
import { fold } from './query/fold.ts';

/** A city, town or village. */
export interface Place {
	readonly name: string;
	/** State, province, canton ...; empty where none is known. */
	readonly region: string;
	/** ISO 3166-1, two letters. */
	readonly country: string;
	/** To two significant figures. */
	readonly population: number;
	/** Degrees, to a thousandth. */
	readonly latitude: number;
	readonly longitude: number;
}

/** A place near to a position. */
export interface NearPlace extends Place {
	/** From the position to the middle of the place. */
	readonly metres: number;
}

/** What somebody wrote of a place; in any language that the search knows. */
export interface PlaceNames {
	readonly city?: string;
	readonly state?: string;
	readonly country?: string;
}

/** The file is damaged, or of another form than this app knows. */
export class BadGazetteer extends Error {
	override readonly name = 'BadGazetteer';
}

/** Cells of latitude and longitude that places are looked up by. */
const cellsPerDegree = 2;
const rows = 180 * cellsPerDegree;
const columns = 360 * cellsPerDegree;
/** Kilometres of a degree along a meridian. */
const ofDegree = 111.195;
/** A place further away than this says nothing of where somebody was. */
const farthest = 100;
/** Square kilometres on which a thousand people live where they live together, about. */
const areaOfThousand = 1 / 3;

const regionNames = new Map<string, Intl.DisplayNames>();

/** What a country is called in a language; the code itself where it has no name. */
export function countryName(code: string, language = 'en'): string {
	let names = regionNames.get(language);
	if (!names) {
		names = new Intl.DisplayNames([language, 'en'], { type: 'region' });
		regionNames.set(language, names);
	}
	return names.of(code) ?? code;
}

/** Reads the packed file, inflated. @throws BadGazetteer */
export function readGazetteer(bytes: Uint8Array): Gazetteer {
	try {
		return new Gazetteer(bytes);
	} catch (cause) {
		throw cause instanceof BadGazetteer ? cause : new BadGazetteer('It cannot be read', { cause });
	}
}

interface Head {
	readonly form: number;
	readonly count: number;
	readonly stepsPerDegree: number;
	readonly runs: readonly (readonly [country: string, region: string, count: number])[];
	readonly lengths: readonly [names: number, populations: number, latitudes: number, longitudes: number];
}

export class Gazetteer {
	readonly count: number;
	/**
	 * All names as they are compared, in one text, which is searched many times faster than one by one: a line break before
	 * each place and at the end, tabs between the names of one.
	 */
	readonly text: string;
	/** Where in that text each name begins. */
	readonly starts: Uint32Array;
	readonly populations: Float64Array;
	readonly #names: readonly string[];
	/** By place, where in the text its first name begins. */
	readonly #lines: Uint32Array;
	/** By place how many kilometres its people need in each direction. */
	readonly #reaches: Float64Array;
	/** Places by name, once somebody asks for one. */
	#byName: ReadonlyMap<string, readonly number[]> | undefined;
	readonly #latitudes: Float64Array;
	readonly #longitudes: Float64Array;
	readonly #runs: Head['runs'];
	/** By place, which of the runs it is in. */
	readonly #runOf: Uint16Array;
	/** Places by cell: those of cell n stand from `#cells[n]` to `#cells[n + 1]`. */
	readonly #cells: Uint32Array;
	readonly #byCell: Uint32Array;

	constructor(bytes: Uint8Array) {
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const headEnd = 4 + view.getUint32(0, true);
		const decoder = new TextDecoder();
		// Our own build wrote it.
		const head = JSON.parse(decoder.decode(bytes.subarray(4, headEnd))) as Head;
		if (head.form !== 1) throw new BadGazetteer('It is of another form');
		let at = headEnd;
		const [names, populations, latitudes, longitudes] = head.lengths.map((length) => {
			at += length;
			return bytes.subarray(at - length, at);
		}) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
		if (at !== bytes.length) throw new BadGazetteer('It is cut short');
		const lines = decoder.decode(names).split('\n');
		this.count = head.count;
		if (lines.length !== this.count) throw new BadGazetteer('Names are missing');
		this.#names = lines.map((line) => line.split('\t', 1)[0] ?? '');
		this.text = `\n${fold(lines.join('\n')).replace(/[^\S\t\n]+|[-'’]/g, ' ')}\n`;
		this.#lines = Uint32Array.from(positionsOf(this.text, /\n(?!$)/g));
		this.starts = Uint32Array.from(positionsOf(this.text, /[\t\n](?!$)/g));
		if (this.#lines.length !== this.count) throw new BadGazetteer('Names do not fit');
		this.populations = numbers(populations, this.count);
		this.#reaches = this.populations.map((people) =>
			Math.max(1, Math.sqrt(((people / 1000) * areaOfThousand) / Math.PI))
		);
		this.#latitudes = degrees(latitudes, this.count, head.stepsPerDegree);
		this.#longitudes = degrees(longitudes, this.count, head.stepsPerDegree);
		this.#runs = head.runs;
		this.#runOf = new Uint16Array(this.count);
		let first = 0;
		head.runs.forEach(([, , count], run) => this.#runOf.fill(run, first, (first += count)));
		[this.#cells, this.#byCell] = this.#sorted();
	}

	at(index: number): Place {
		const [country = '', region = ''] = this.#runs[this.#runOf[index] ?? 0] ?? [];
		return {
			name: this.#names[index] ?? '',
			region,
			country,
			population: this.populations[index] ?? 0,
			latitude: this.#latitudes[index] ?? 0,
			longitude: this.#longitudes[index] ?? 0
		};
	}

	/** The place whose names stand at an offset of the text. */
	placeAt(offset: number): number {
		let [low, high] = [0, this.count - 1];
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.#lines[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}

	/** Which of the pairs of country and region a place is of; `runs` has them. */
	runOf(index: number): number {
		return this.#runOf[index] ?? 0;
	}

	/** Pairs of country and region. */
	get runs(): readonly { readonly country: string; readonly region: string }[] {
		return this.#runs.map(([country, region]) => ({ country, region }));
	}

	/** Kilometres between a place and a position; on a plane, which is exact enough for what is near. */
	kilometres(index: number, latitude: number, longitude: number): number {
		const north = latitude - (this.#latitudes[index] ?? 0);
		let east = Math.abs(longitude - (this.#longitudes[index] ?? 0));
		if (east > 180) east = 360 - east;
		const across = east * Math.cos(((latitude + (this.#latitudes[index] ?? 0)) * Math.PI) / 360);
		return Math.hypot(north, across) * ofDegree;
	}

	/**
	 * Where somebody is who is at a position. A place reaches as far as its people need room: within the reach of several it is
	 * the one nearer to whose middle one is, measured by that reach; else the one whose reach ends nearest. So the middle of
	 * Paris is not in the suburb whose town hall happens to be nearer.
	 * @returns undefined where there is nothing within a hundred kilometres
	 */
	nearest(latitude: number, longitude: number): NearPlace | undefined {
		let best = -1;
		let bestScore = Infinity;
		let bestAway = Infinity;
		const narrow = Math.cos((latitude * Math.PI) / 180);
		this.#around(latitude, longitude, (index) => {
			const north = latitude - (this.#latitudes[index] ?? 0);
			let east = Math.abs(longitude - (this.#longitudes[index] ?? 0));
			if (east > 180) east = 360 - east;
			east *= narrow;
			const away = Math.sqrt(north * north + east * east) * ofDegree;
			if (away > farthest) return;
			const reach = this.#reaches[index] ?? 1;
			// Within: 0 to 1, as a share of the reach; beyond it, one more than the kilometres from its edge.
			const score = away <= reach ? away / reach : 1 + away - reach;
			if (score >= bestScore) return;
			[best, bestScore, bestAway] = [index, score, away];
		});
		return best < 0 ? undefined : { ...this.at(best), metres: Math.round(bestAway * 1000) };
	}

	/**
	 * The place that names mean: the largest of that name in that region and country. Names of countries may be written in
	 * any of the languages.
	 * @returns undefined where there is none, or where no city is named
	 */
	find({ city, state, country }: PlaceNames, languages: readonly string[] = ['en']): Place | undefined {
		const wanted = plain(city);
		if (wanted === '') return undefined;
		const [ofCountry, ofState] = [plain(country), plain(state)];
		const fitOf = (index: number): number => {
			const [code = '', region = ''] = this.#runs[this.#runOf[index] ?? 0] ?? [];
			if (ofCountry !== '' && !isCountry(code, ofCountry, languages)) return 0;
			return ofState === '' || plain(region) === ofState ? 2 : 1;
		};
		let best = -1;
		let bestFit = 0;
		for (const index of this.#named(wanted)) {
			const fit = fitOf(index);
			const larger = (this.populations[index] ?? 0) > (this.populations[best] ?? -1);
			if (fit > bestFit || (fit === bestFit && fit > 0 && larger)) [best, bestFit] = [index, fit];
		}
		return best < 0 ? undefined : this.at(best);
	}

	#named(name: string): readonly number[] {
		if (!this.#byName) {
			const byName = new Map<string, number[]>();
			let index = -1;
			for (const start of this.starts) {
				if (this.text[start - 1] === '\n') index++;
				const end = this.text.slice(start, start + longestName).search(/[\t\n]/);
				const one = this.text.slice(start, start + end);
				const known = byName.get(one);
				if (known) known.push(index);
				else byName.set(one, [index]);
			}
			this.#byName = byName;
		}
		return this.#byName.get(name) ?? [];
	}

	/** The largest place of each part of a piece of the world that is cut into so many by so many: names for a map. */
	largestIn({ south, west, north, east }: Box, across: number, down: number): readonly Place[] {
		const best = new Map<number, number>();
		for (let index = 0; index < this.count; index++) {
			const x = ((this.#longitudes[index] ?? 0) - west) / (east - west);
			const y = ((this.#latitudes[index] ?? 0) - south) / (north - south);
			if (!(x >= 0 && x < 1 && y >= 0 && y < 1)) continue;
			const part = Math.floor(y * down) * across + Math.floor(x * across);
			if ((this.populations[index] ?? 0) > (this.populations[best.get(part) ?? -1] ?? -1))
				best.set(part, index);
		}
		return [...best.values()].map((index) => this.at(index));
	}

	#sorted(): readonly [cells: Uint32Array, byCell: Uint32Array] {
		const cells = new Uint32Array(rows * columns + 1);
		const of = new Uint32Array(this.count);
		for (let index = 0; index < this.count; index++) {
			const cell = cellOf(rowOf(this.#latitudes[index] ?? 0), columnOf(this.#longitudes[index] ?? 0));
			of[index] = cell;
			cells[cell + 1] = (cells[cell + 1] ?? 0) + 1;
		}
		for (let cell = 1; cell < cells.length; cell++) cells[cell] = (cells[cell] ?? 0) + (cells[cell - 1] ?? 0);
		const next = cells.slice();
		const byCell = new Uint32Array(this.count);
		of.forEach((cell, index) => {
			const place = next[cell] ?? 0;
			byCell[place] = index;
			next[cell] = place + 1;
		});
		return [cells, byCell];
	}

	/** All places within `farthest`, and some beyond. */
	#around(latitude: number, longitude: number, each: (index: number) => void): void {
		const [row, column] = [rowOf(latitude), columnOf(longitude)];
		const up = Math.ceil((farthest / ofDegree) * cellsPerDegree);
		for (let y = Math.max(0, row - up); y <= Math.min(rows - 1, row + up); y++) {
			// The nearer to the pole, the more cells lie side by side in so many kilometres.
			const edge = Math.max(Math.abs(y / cellsPerDegree - 90), Math.abs((y + 1) / cellsPerDegree - 90));
			const narrow = Math.cos((Math.min(edge, 90) * Math.PI) / 180);
			const aside = Math.min(columns >> 1, Math.ceil(up / Math.max(narrow, 1e-6)));
			const most = Math.min(columns - 1, 2 * aside);
			for (let step = 0; step <= most; step++) {
				const cell = cellOf(y, (column - aside + step + columns) % columns);
				const end = this.#cells[cell + 1] ?? 0;
				for (let at = this.#cells[cell] ?? 0; at < end; at++) each(this.#byCell[at] ?? 0);
			}
		}
	}
}

const longestName = 300;

/** Behind each of the matches. */
function* positionsOf(text: string, separator: RegExp): Generator<number> {
	for (const { index } of text.matchAll(separator)) yield index + 1;
}

/** As names are compared: without case, accents and what stands between words. */
export function plain(name: string | undefined): string {
	return fold(name ?? '')
		.replace(/[\s\-'’]+/g, ' ')
		.trim();
}

function isCountry(code: string, wanted: string, languages: readonly string[]): boolean {
	return (
		code.toLowerCase() === wanted ||
		plain(countryName(code)) === wanted ||
		languages.some((language) => plain(countryName(code, language)) === wanted)
	);
}

const rowOf = (latitude: number) =>
	Math.min(rows - 1, Math.max(0, Math.floor((latitude + 90) * cellsPerDegree)));
const columnOf = (longitude: number) =>
	((Math.floor((longitude + 180) * cellsPerDegree) % columns) + columns) % columns;
const cellOf = (row: number, column: number) => row * columns + column;

/** LEB128. @throws BadGazetteer where there are not so many */
function numbers(bytes: Uint8Array, count: number): Float64Array {
	const values = new Float64Array(count);
	let at = 0;
	for (let index = 0; index < count; index++) {
		let [value, unit] = [0, 1];
		for (;;) {
			const byte = bytes[at++];
			if (byte === undefined) throw new BadGazetteer('Numbers are missing');
			value += (byte & 127) * unit;
			if (byte < 128) break;
			unit *= 128;
		}
		values[index] = value;
	}
	return values;
}

/** Zigzag differences. */
function degrees(bytes: Uint8Array, count: number, stepsPerDegree: number): Float64Array {
	const values = numbers(bytes, count);
	let steps = 0;
	values.forEach((value, index) => {
		steps += value % 2 === 1 ? -(value + 1) / 2 : value / 2;
		values[index] = steps / stepsPerDegree;
	});
	return values;
}

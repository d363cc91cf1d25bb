// Where items were taken, ready to be shown at any zoom: sorted along a curve through the quarters of the map, so that
// what lies in one square of any size lies side by side.
import type { ItemId } from '#lib/library/item.ts';
import type { Box } from '#lib/library/query/box.ts';

/** Items shown as one on the map, or a single one. */
export interface Cluster {
	/** Mean place of what it holds, degrees. */
	readonly latitude: number;
	readonly longitude: number;
	readonly count: number;
	/** One of the items: the only one where the count is 1. */
	readonly id: ItemId;
	/** What to zoom to, to see it apart; degrees. */
	readonly box: Box;
}

/** Levels of quarters within quarters: squares of 2.4 m at the equator. */
const levels = 24;
const side = 2 ** levels;
/** Beyond this latitude a square map of the world ends. */
const northmost = 85.0511287798066;
/** Squares in which items become one are so many levels below the map's tile of 256 pixels: 64 pixels. */
const squaresPerTile = 2;
/** Clusters nearer than this share of a square become one. */
const tooNear = 0.8;

export class Places {
	/** Number of items with a place. */
	readonly count: number;
	/** Around all of them; undefined where there are none. */
	readonly bounds: Box | undefined;
	readonly #ids: Uint32Array;
	/** Place along the curve, ascending: below 2 ** 48. */
	readonly #codes: Float64Array;
	/** Sums of x and y (0 to 1) of all before: what the mean of any run is made of. */
	readonly #sumX: Float64Array;
	readonly #sumY: Float64Array;

	/** All in the same order, degrees; what is no number is left out. */
	constructor(ids: Uint32Array, latitudes: Float64Array, longitudes: Float64Array) {
		const known: number[] = [];
		const bounds = { south: 90, west: 180, north: -90, east: -180 };
		for (let at = 0; at < ids.length; at++) {
			const [latitude, longitude] = [latitudes[at] ?? NaN, longitudes[at] ?? NaN];
			if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) continue;
			known.push(at);
			if (latitude < bounds.south) bounds.south = latitude;
			if (latitude > bounds.north) bounds.north = latitude;
			if (longitude < bounds.west) bounds.west = longitude;
			if (longitude > bounds.east) bounds.east = longitude;
		}
		this.count = known.length;
		this.bounds = known.length > 0 ? bounds : undefined;
		const x = Float64Array.from(known, (at) => xOf(longitudes[at] ?? 0));
		const y = Float64Array.from(known, (at) => yOf(latitudes[at] ?? 0));
		const { order, codes } = alongCurve(x, y);
		this.#codes = codes;
		this.#ids = Uint32Array.from(order, (at) => ids[known[at] ?? 0] ?? 0);
		this.#sumX = sums(x, order);
		this.#sumY = sums(y, order);
	}

	/**
	 * What to draw of a piece of the map.
	 * @param zoom of the map: the world is 256 pixels wide at 0, and twice as wide with each
	 */
	clusters(view: Box, zoom: number): readonly Cluster[] {
		const level = Math.min(levels, Math.max(0, Math.round(zoom)) + squaresPerTile);
		const across = 2 ** level;
		const square = (share: number) => Math.min(across - 1, Math.max(0, Math.floor(share * across)));
		// One square more on each side: what is near the edge looks the same when it comes in sight.
		const [left, right] = [square(xOf(view.west)) - 1, square(xOf(view.east)) + 1];
		const [upper, lower] = [square(yOf(view.north)) - 1, square(yOf(view.south)) + 1];
		const runs: Run[] = [];
		const length = 4 ** (levels - level);
		for (let row = Math.max(0, upper); row <= Math.min(across - 1, lower); row++)
			for (let column = Math.max(0, left); column <= Math.min(across - 1, right); column++) {
				const from = curve(column * (side / across), row * (side / across));
				const start = this.#first(from);
				const end = this.#first(from + length, start);
				if (end > start) runs.push(this.#run(start, end));
			}
		return merged(runs, tooNear / across).map((run) => this.#cluster(run));
	}

	#run(start: number, end: number): Run {
		return {
			count: end - start,
			x: (at(this.#sumX, end) - at(this.#sumX, start)) / (end - start),
			y: (at(this.#sumY, end) - at(this.#sumY, start)) / (end - start),
			parts: [[start, end]]
		};
	}

	#cluster({ count, x, y, parts }: Run): Cluster {
		const [first] = parts;
		const boxes = parts.map(([start, end]) => this.#square(at(this.#codes, start), at(this.#codes, end - 1)));
		return {
			latitude: latitudeOf(y),
			longitude: longitudeOf(x),
			count,
			id: at(this.#ids, first?.[0] ?? 0),
			box: boxes.reduce((a, b) => ({
				south: Math.min(a.south, b.south),
				west: Math.min(a.west, b.west),
				north: Math.max(a.north, b.north),
				east: Math.max(a.east, b.east)
			}))
		};
	}

	/** The smallest quarter that holds two places of the curve and so all between them. */
	#square(first: number, last: number): Box {
		let size = 1;
		while (Math.floor(first / size ** 2) !== Math.floor(last / size ** 2)) size *= 2;
		const [x, y] = offCurve(Math.floor(first / size ** 2) * size ** 2);
		return {
			west: longitudeOf(x / side),
			east: longitudeOf((x + size) / side),
			// What lies beyond the end of the map is drawn there.
			north: y === 0 ? 90 : latitudeOf(y / side),
			south: y + size === side ? -90 : latitudeOf((y + size) / side)
		};
	}

	/** Index of the first place that is not before a place of the curve. */
	#first(code: number, from = 0): number {
		let [low, high] = [from, this.count];
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (at(this.#codes, middle) < code) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}

interface Run {
	count: number;
	/** 0 to 1, from the west and from the north. */
	x: number;
	y: number;
	readonly parts: (readonly [start: number, end: number])[];
}

/** The largest take in what is nearer to them than `distance`. */
function merged(runs: Run[], distance: number): readonly Run[] {
	const result: Run[] = [];
	runs.sort((a, b) => b.count - a.count);
	/** What was kept, by squares of that size: only neighbours can be near. */
	const near = new Map<string, Run[]>();
	const square = (share: number) => Math.floor(share / distance);
	for (const run of runs) {
		const [column, row] = [square(run.x), square(run.y)];
		let taker: Run | undefined;
		for (let dx = -1; dx <= 1 && !taker; dx++)
			for (let dy = -1; dy <= 1 && !taker; dy++)
				taker = near
					.get(`${column + dx}:${row + dy}`)
					?.find((one) => Math.hypot(one.x - run.x, one.y - run.y) < distance);
		if (taker) {
			const count = taker.count + run.count;
			taker.x = (taker.x * taker.count + run.x * run.count) / count;
			taker.y = (taker.y * taker.count + run.y * run.count) / count;
			taker.count = count;
			taker.parts.push(...run.parts);
			continue;
		}
		result.push(run);
		const key = `${column}:${row}`;
		const beside = near.get(key);
		if (beside) beside.push(run);
		else near.set(key, [run]);
	}
	return result;
}

/** Share of the way from west to east. */
function xOf(longitude: number): number {
	return (longitude + 180) / 360;
}

/** Share of the way from north to south on a map by Mercator. */
function yOf(latitude: number): number {
	const sine = Math.sin((Math.max(-northmost, Math.min(northmost, latitude)) * Math.PI) / 180);
	return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

function longitudeOf(x: number): number {
	return x * 360 - 180;
}

function latitudeOf(y: number): number {
	return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}

/** Place on the curve (Morton's) of a square of the finest level: the bits of both numbers by turns. */
function curve(x: number, y: number): number {
	const half = 2 ** 12;
	const upper = spread(Math.floor(x / half)) + 2 * spread(Math.floor(y / half));
	return upper * 2 ** 24 + spread(x % half) + 2 * spread(y % half);
}

/** 12 bits with a gap after each. */
function spread(value: number): number {
	value = (value | (value << 8)) & 0x00ff00ff;
	value = (value | (value << 4)) & 0x0f0f0f0f;
	value = (value | (value << 2)) & 0x33333333;
	return (value | (value << 1)) & 0x55555555;
}

/** The square at a place of the curve. */
function offCurve(code: number): readonly [x: number, y: number] {
	const [upper, lower] = [Math.floor(code / 2 ** 24), code % 2 ** 24];
	const half = 2 ** 12;
	return [gather(upper) * half + gather(lower), gather(upper >>> 1) * half + gather(lower >>> 1)];
}

/** Every other bit of 24, the first one included. */
function gather(value: number): number {
	value &= 0x555555;
	value = (value | (value >>> 1)) & 0x333333;
	value = (value | (value >>> 2)) & 0x0f0f0f;
	value = (value | (value >>> 4)) & 0x00ff00ff;
	return (value | (value >>> 8)) & 0xffff;
}

/** Places in the order of the curve: sorted digit by digit, 12 bits each, which takes milliseconds where comparing takes many. */
function alongCurve(x: Float64Array, y: Float64Array): { order: Uint32Array; codes: Float64Array } {
	const count = x.length;
	const finest = (share: number) => Math.min(side - 1, Math.max(0, Math.floor(share * side)));
	const upper = new Uint32Array(count);
	const lower = new Uint32Array(count);
	for (let one = 0; one < count; one++) {
		const code = curve(finest(at(x, one)), finest(at(y, one)));
		upper[one] = Math.floor(code / 2 ** 24);
		lower[one] = code % 2 ** 24;
	}
	let order = Uint32Array.from(upper, (_, one) => one);
	for (const [digits, shift] of [
		[lower, 0],
		[lower, 12],
		[upper, 0],
		[upper, 12]
	] as const) {
		const starts = new Uint32Array(4097);
		const digit = (one: number) => (at(digits, one) >>> shift) & 0xfff;
		for (const one of order) starts[digit(one) + 1] = at(starts, digit(one) + 1) + 1;
		for (let value = 1; value < starts.length; value++)
			starts[value] = at(starts, value) + at(starts, value - 1);
		const next = new Uint32Array(count);
		for (const one of order) {
			const value = digit(one);
			const place = at(starts, value);
			starts[value] = place + 1;
			next[place] = one;
		}
		order = next;
	}
	const codes = Float64Array.from(order, (one) => at(upper, one) * 2 ** 24 + at(lower, one));
	return { order, codes };
}

function sums(values: Float64Array, order: Uint32Array): Float64Array {
	const sums = new Float64Array(order.length + 1);
	for (let one = 0; one < order.length; one++) sums[one + 1] = at(sums, one) + at(values, at(order, one));
	return sums;
}

function at(values: Float64Array | Uint32Array, index: number): number {
	return values[index] ?? 0;
}

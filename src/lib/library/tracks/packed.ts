/**
 * A line in few bytes: each point as what differs from the one before, in numbers of as many bytes as they need. Version, count,
 * then of each point: thousandths of a second, millionths of a degree north and east, and where they are told milliseconds of the
 * clock and tenths of a metre above the sea; last what the point tells, a byte.
 */
import type { TrackLine } from './film-track.ts';

const version = 1;
const micro = 1e6;

/** Steps of a byte for each doubling of the metres. */
const steps = 8;
const endless = 255;

/** @returns bytes that `unpacked` reads */
export function packed(line: TrackLine): Uint8Array<ArrayBuffer> {
	const bytes: number[] = [version];
	pushWhole(bytes, line.at.length);
	const before = { at: 0, latitude: 0, longitude: 0, time: 0, altitude: 0 };
	const push = (name: keyof typeof before, value: number) => {
		pushWhole(bytes, folded(value - before[name]));
		before[name] = value;
	};
	/** What may be missing: 0, else one more. */
	const pushPerhaps = (name: 'time' | 'altitude', value: number) => {
		if (Number.isNaN(value)) pushWhole(bytes, 0);
		else {
			pushWhole(bytes, folded(value - before[name]) + 1);
			before[name] = value;
		}
	};
	line.at.forEach((at, index) => {
		push('at', Math.round(at * 1000));
		push('latitude', Math.round((line.latitudes[index] ?? 0) * micro));
		push('longitude', Math.round((line.longitudes[index] ?? 0) * micro));
		pushPerhaps('time', Math.round(line.times[index] ?? NaN));
		pushPerhaps('altitude', Math.round((line.altitudes[index] ?? NaN) * 10));
		bytes.push(levelOf(line.misses[index] ?? 0));
	});
	return Uint8Array.from(bytes);
}

/** @returns undefined for bytes that are none of ours, or damaged */
export function unpacked(bytes: Uint8Array): TrackLine | undefined {
	const reader = { bytes, at: 1, whole: true };
	const count = nextWhole(reader);
	// A point takes six bytes at least.
	if (bytes[0] !== version || !reader.whole || count * 6 > bytes.length - reader.at) return undefined;
	const line = {
		at: new Float64Array(count),
		times: new Float64Array(count),
		latitudes: new Float64Array(count),
		longitudes: new Float64Array(count),
		altitudes: new Float64Array(count),
		misses: new Float64Array(count)
	};
	const now = { at: 0, latitude: 0, longitude: 0, time: 0, altitude: 0 };
	const perhaps = (name: 'time' | 'altitude') => {
		const written = nextWhole(reader);
		if (written === 0) return NaN;
		return (now[name] += unfolded(written - 1));
	};
	for (let index = 0; index < count; index++) {
		line.at[index] = (now.at += unfolded(nextWhole(reader))) / 1000;
		line.latitudes[index] = (now.latitude += unfolded(nextWhole(reader))) / micro;
		line.longitudes[index] = (now.longitude += unfolded(nextWhole(reader))) / micro;
		line.times[index] = perhaps('time');
		line.altitudes[index] = perhaps('altitude') / 10;
		line.misses[index] = metresOf(bytes[reader.at++] ?? 0);
	}
	return reader.whole && reader.at === bytes.length ? line : undefined;
}

/** Rounded up, so that a point is rather shown than left out. */
function levelOf(metres: number): number {
	if (metres === Infinity) return endless;
	return Math.min(endless - 1, Math.ceil(steps * Math.log2(1 + metres)));
}

function metresOf(level: number): number {
	return level === endless ? Infinity : 2 ** (level / steps) - 1;
}

/** Small numbers of either sign as small ones without. */
const folded = (value: number) => (value < 0 ? -2 * value - 1 : 2 * value);
const unfolded = (value: number) => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);

/** Seven bits a byte, the lowest first; by division, since numbers may have more than 32 bits. */
function pushWhole(bytes: number[], value: number): void {
	while (value >= 128) {
		bytes.push((value % 128) + 128);
		value = Math.floor(value / 128);
	}
	bytes.push(value);
}

function nextWhole(reader: { readonly bytes: Uint8Array; at: number; whole: boolean }): number {
	let value = 0;
	for (let scale = 1; scale < 2 ** 53; scale *= 128) {
		const byte = reader.bytes[reader.at++];
		if (byte === undefined) break;
		value += (byte % 128) * scale;
		if (byte < 128) return value;
	}
	reader.whole = false;
	return 0;
}

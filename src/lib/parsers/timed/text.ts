/**
 * Text tracks that recorders write for people, or for programs: sentences of satellite receivers (NMEA 0183, as dash cameras keep
 * them), and lines of what a drone does.
 */
import { decodeText } from '../blocks/exif-values.ts';
import { addConversions } from '../conversions.ts';
import { timedConversions } from '../conversions/timed.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { RawValue } from '../model.ts';
import { named } from '../table.ts';
import { quickTimeStream } from '../tags/media/timed.ts';
import type { ReadSample } from './kinds.ts';
import { coordinate, knots } from './sentences.ts';
import type { TimedSink } from './sink.ts';

addConversions(timedConversions);

const longest = 64 * 1024;

/** The text of a sample: behind its length (3GPP TS 26.245 §5.17.1), where it is one. */
export function textOfSample(bytes: Uint8Array): string {
	const length = bytes.length >= 2 ? new ByteReader(bytes).u16() : 0;
	const text = length + 2 <= bytes.length ? bytes.subarray(2, 2 + length) : bytes;
	return decodeText(text.subarray(0, longest));
}

/** A tag of a sample, by its name. */
export type Tell = (name: string, raw: RawValue | undefined) => void;

/** What was told by samples before. */
interface Memory {
	/** Of sentences that have only a time. */
	date?: string | undefined;
	/** Begins another moment. */
	another: () => void;
}

/** Reads what it knows of a text. */
type Reader = (text: string, tell: Tell, memory: Memory) => void;

const clock = (digits: string): string => digits.replace(/^(\d\d)(\d\d)(?=\d\d)/, '$1:$2:');

const position = '(\\d+\\.\\d+),([NS]),(\\d+\\.\\d+),([EW])';
const time = '(\\d{6}(?:\\.\\d+)?)';
/** Recommended minimum: time, whether it is valid, place, knots, course, date. */
const rmc = new RegExp(`\\$[A-Z]{2}RMC,${time},A,${position},(\\d*\\.?\\d*),(\\d*\\.?\\d*),(\\d{6})`);
/** The same of cameras that leave its name away: date, time, place. */
const withoutName = new RegExp(`\\bA,(\\d{6}),${time},A,${position}`);
/** Fix: time, place, whether it is valid, satellites, precision, altitude. */
const gga = new RegExp(`\\$[A-Z]{2}GGA,${time},${position},[1-9],(\\d*),(\\d*\\.?\\d*),(-?\\d*\\.?\\d*),M`);

const numberIn = (text: string | undefined): number | undefined =>
	text === undefined || text === '' ? undefined : Number(text);

/** The year's century is not told: receivers are younger than 1970. */
function dateOf(digits: string): string {
	const [, day = '', month = '', year = ''] = /^(\d\d)(\d\d)(\d\d)$/.exec(digits) ?? [];
	return `${Number(year) < 70 ? 20 : 19}${year}:${month}:${day}`;
}

/** What one sentence says. */
export interface Said {
	/** Of the day, as it is written. */
	readonly time: string;
	/** Where it begins in the text. */
	readonly from: number;
	/** Place and time, or as much of both as it has. */
	readonly tags: readonly (readonly [name: string, value: RawValue | undefined])[];
	/** What else it says. */
	readonly more: readonly (readonly [name: string, value: RawValue | undefined])[];
	/** The day. */
	readonly date: string | undefined;
}

/** The recommended minimum, where a text has it and its place is known. */
export function minimumIn(text: string): Said | undefined {
	const minimum = rmc.exec(text);
	if (!minimum) return undefined;
	const [, at = '', latitude = '', north = '', longitude = '', east = '', speed, course, day = ''] = minimum;
	const date = dateOf(day);
	const moving = numberIn(speed);
	const tags = [
		['GPSDateTime', `${date} ${clock(at)}Z`],
		['GPSLatitude', coordinate(Number(latitude), north)],
		['GPSLongitude', coordinate(Number(longitude), east)],
		['GPSSpeed', moving === undefined ? undefined : knots(moving)],
		['GPSTrack', numberIn(course)]
	] as const;
	return { time: at, from: minimum.index, date, tags, more: [] };
}

/** A fix, where a text has one. */
export function fixIn(text: string): Said | undefined {
	const fix = gga.exec(text);
	if (!fix) return undefined;
	const [, at = '', latitude = '', north = '', longitude = '', east = '', satellites, precision, altitude] =
		fix;
	return {
		time: at,
		from: fix.index,
		date: undefined,
		tags: [
			['GPSLatitude', coordinate(Number(latitude), north)],
			['GPSLongitude', coordinate(Number(longitude), east)]
		],
		more: [
			['GPSSatellites', satellites || undefined],
			['GPSDOP', numberIn(precision)],
			['GPSAltitude', numberIn(altitude)]
		]
	};
}

/** Sentences of one time belong together; one of another begins a moment of its own. */
const sentences: Reader = (text, tell, memory) => {
	const tellAll = (all: Said['tags']) => {
		for (const [name, value] of all) tell(name, value);
	};
	const minimum = minimumIn(text);
	const bare = minimum ? null : withoutName.exec(text);
	if (bare) {
		const [, date = '', at = '', latitude = '', north = '', longitude = '', east = ''] = bare;
		tell('GPSDateTime', `${dateOf(date)} ${clock(at)}Z`);
		tell('GPSLatitude', coordinate(Number(latitude), north));
		tell('GPSLongitude', coordinate(Number(longitude), east));
	}
	const fix = fixIn(text);
	const together = minimum && fix?.time === minimum.time;
	const tellFix = (said: Said) => {
		if (!together) {
			if (memory.date === undefined) tell('GPSTimeStamp', clock(said.time).replace(/\.?0*$/, ''));
			else tell('GPSDateTime', `${memory.date} ${clock(said.time)}Z`);
			tellAll(said.tags);
		}
		tellAll(said.more);
	};
	const tellMinimum = (said: Said) => {
		memory.date = said.date;
		tellAll(said.tags);
	};
	if (minimum && fix && !together) {
		const fixFirst = fix.from < minimum.from;
		if (fixFirst) tellFix(fix);
		else tellMinimum(minimum);
		memory.another();
		if (fixFirst) tellMinimum(minimum);
		else tellFix(fix);
		return;
	}
	if (minimum) tellMinimum(minimum);
	if (fix) tellFix(fix);
};

const number = '(-?\\d+(?:\\.\\d+)?)';
/** A drone's line has its position first by longitude, then by latitude: `GPS (11.34, 48.12, 18)`. */
const dronePlace = new RegExp(`\\bGPS \\(${number}, ${number}, ${number}M?\\)`);
/** What else stands in such a line: a mark before the number. */
const droneNumbers: readonly (readonly [
	name: string,
	pattern: RegExp,
	of: (value: number, text: string) => RawValue
])[] = [
	['Distance', new RegExp(`,\\s*D ${number}m`), (metres) => Number((metres * 3.6).toPrecision(15))],
	['ExposureCompensation', new RegExp(`\\bEV ${number}`), (value) => value],
	['ExposureTime', new RegExp(`\\bSS ${number}`), (value) => (value === 0 ? 0 : 1 / value)],
	['FNumber', /\bF\/(\d+(?:\.\d+)?)/, (value) => value],
	['GPSAltitude', new RegExp(`,\\s*H ${number}m`), (value) => value],
	['GPSSpeed', new RegExp(`,\\s*H\\.S ${number}m/s`), (value) => Number((value * 3.6).toPrecision(15))],
	['ISO', /\bISO (\d+)/, (value) => value],
	['VerticalSpeed', new RegExp(`,\\s*V\\.S ${number}m/s`), (_value, text) => text]
];

const drones: Reader = (text, tell) => {
	const place = dronePlace.exec(text);
	if (!place) return;
	tell('GPSLatitude', Number(place[2]));
	tell('GPSLongitude', Number(place[1]));
	for (const [name, pattern, make] of droneNumbers) {
		const found = pattern.exec(text)?.[1];
		if (found !== undefined) tell(name, make(Number(found), found));
	}
};

const latitudeOf = new RegExp(`\\[latitude ?: ?${number}\\]`);
/** Drones are known to write it in two ways. */
const longitudeOf = new RegExp(`\\[longt?itude ?: ?${number}\\]`);
const altitudeOf = new RegExp(`(?:abs_alt|\\[altitude) ?: ?${number}`);
/** Longitude, latitude, and what a barometer says. */
const homePlace = new RegExp(`\\bGPS ?\\(${number}, ?${number}, ?${number}`);

/** Places in lines of which ExifTool tells the text only: no tags are made of them. */
const bracketed: Reader = (text, tell) => {
	const home = homePlace.exec(text);
	const latitude = latitudeOf.exec(text)?.[1] ?? home?.[2];
	const longitude = longitudeOf.exec(text)?.[1] ?? home?.[1];
	if (latitude === undefined || longitude === undefined) return;
	tell('GPSLatitude', Number(latitude));
	tell('GPSLongitude', Number(longitude));
	tell('GPSAltitude', numberIn(altitudeOf.exec(text)?.[1]));
};

/** Tells tags of the stream's table. */
export function teller(found: TimedSink, at: number, size: number): Tell {
	return (name, raw) => {
		if (raw !== undefined) found.tag(named(quickTimeStream, name), raw, [at, size]);
	};
}

export function readerOf(): ReadSample {
	const memory: Memory = { another: () => undefined };
	return (bytes, at, found) => {
		const text = textOfSample(bytes);
		const tell = teller(found, at, bytes.length);
		memory.another = () => {
			found.another();
		};
		// What has zeros in it is no text.
		if (text === '' || text.includes('\0')) return;
		if (!found.placesOnly) tell('Text', text);
		sentences(text, tell, memory);
		drones(text, tell, memory);
		if (found.placesOnly) bracketed(text, tell, memory);
	};
}

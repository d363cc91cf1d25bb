/** NMEA 0183 as receivers log it: RMC (date, time, place) and GGA (time, place, height), https://gpsd.gitlab.io/gpsd/NMEA.html. */
import type { TrackPoint } from './track.ts';

const day = 86_400_000;

/** A line without a date that comes so long after the last one, or so late, may be of any day. */
const longestSilence = 10 * 60_000;
const latest = 60_000;

/** Lines that are damaged (their check sum says so) or tell of no fix are passed over. */
export function readNmea(text: string): TrackPoint[] {
	const points = new Map<number, TrackPoint>();
	/** When the last line was of which that is known: RMC tells the day, GGA does not. */
	let last: number | undefined;
	/** Of GGA that came before their RMC, by their time of day. */
	const heights = new Map<number, number>();
	for (const line of text.split(/[\r\n]+/)) {
		const fields = fieldsOf(line);
		if (!fields) continue;
		const kind = fields[0]?.slice(-3);
		if (kind === 'RMC') {
			const [, clock = '', status, latitude, north, longitude, east, , , written = ''] = fields;
			const [date, time] = [dateOf(written), clockOf(clock)];
			if (time === undefined) continue;
			const moment = date === undefined ? momentAfter(last, time) : date + time;
			if (date !== undefined) last = moment;
			if (status !== 'A' || moment === undefined) continue;
			put(moment, latitude, north, longitude, east, heights.get(time));
		} else if (kind === 'GGA') {
			const [, clock = '', latitude, north, longitude, east, quality, , , height = ''] = fields;
			const time = clockOf(clock);
			if (time === undefined || quality === '0') continue;
			const altitude = height === '' ? undefined : Number(height);
			if (altitude !== undefined) heights.set(time, altitude);
			const moment = momentAfter(last, time);
			if (moment === undefined) continue;
			last = Math.max(moment, last ?? moment);
			put(moment, latitude, north, longitude, east, altitude);
		}
	}
	return [...points.values()];

	function put(time: number, latitude = '', north = '', longitude = '', east = '', altitude?: number): void {
		const known = points.get(time)?.altitude;
		const height = altitude ?? known;
		points.set(time, {
			time,
			latitude: degreesOf(latitude, north),
			longitude: degreesOf(longitude, east),
			...(height === undefined || Number.isNaN(height) ? {} : { altitude: height })
		});
	}
}

/** A time of day as a moment near to the last, also across midnight; undefined where it may be of any day. */
function momentAfter(last: number | undefined, time: number): number | undefined {
	if (last === undefined) return undefined;
	const midnight = Math.floor(last / day) * day;
	return [midnight + time, midnight + time + day, midnight + time - day].find(
		(moment) => moment - last <= longestSilence && last - moment <= latest
	);
}

function fieldsOf(line: string): string[] | undefined {
	const [, inside, sum] = /^\$([A-Z]{4,6},[^*]{0,200})(?:\*([0-9a-f]{2}))?/i.exec(line.trim()) ?? [];
	if (inside === undefined) return undefined;
	if (sum !== undefined) {
		let check = 0;
		for (let at = 0; at < inside.length; at++) check ^= inside.charCodeAt(at);
		if (check !== parseInt(sum, 16)) return undefined;
	}
	return inside.split(',');
}

/** `hhmmss.sss` as milliseconds of the day. */
function clockOf(text: string): number | undefined {
	const [, hours, minutes, seconds] = /^(\d\d)(\d\d)(\d\d(?:\.\d{1,6})?)$/.exec(text) ?? [];
	if (hours === undefined) return undefined;
	const time = Math.round(((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000);
	return time < day ? time : undefined;
}

/** `ddmmyy`; receivers are younger than 1980. */
function dateOf(text: string): number | undefined {
	const [, date, month, year] = /^(\d\d)(\d\d)(\d\d)$/.exec(text) ?? [];
	if (date === undefined) return undefined;
	return Date.UTC(Number(year) + (Number(year) < 80 ? 2000 : 1900), Number(month) - 1, Number(date));
}

/** `ddmm.mmmm` and a hemisphere as signed degrees; NaN for what is none. */
function degreesOf(text: string, side: string): number {
	const [, degrees, minutes] = /^(\d{1,3})(\d\d(?:\.\d{1,8})?)$/.exec(text) ?? [];
	if (degrees === undefined) return NaN;
	const size = Number(degrees) + Number(minutes) / 60;
	return side === 'S' || side === 'W' ? -size : size;
}

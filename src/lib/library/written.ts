/** Dates, coordinates and heights as people write them, and what is wrong with those that are none. */
import type { Position, Taken } from './curation.ts';
import { readEdtf } from './edtf-reading.ts';

/** What was read of a text, or why it says nothing that could be kept. */
export type Written<T, Fault extends string> =
	| { readonly status: 'read'; readonly value: T }
	| { readonly status: 'empty' }
	/** It says that nobody knows: `XXXX`. */
	| { readonly status: 'unknown' }
	| { readonly status: 'wrong'; readonly fault: Fault };

/** `form`: it does not look like one; `day`, `time`, `zone`: there is no such day, time or time zone. */
export type DateFault = 'form' | 'day' | 'time' | 'zone';
/** `range`: beyond the poles or the date line. */
export type PositionFault = 'form' | 'range';
export type AltitudeFault = 'form' | 'range';

const empty = { status: 'empty' } as const;
const wrong = <Fault extends string>(fault: Fault) => ({ status: 'wrong', fault }) as const;
const read = <T>(value: T) => ({ status: 'read', value }) as const;

/** Year first with any of `-/.:`, or, with dots, day first as in German; only year and month, or the year alone. */
const dateForms = [
	/^(?<year>\d{4})(?:[-/.:](?<month>\d{1,2})(?:[-/.:](?<day>\d{1,2})(?<rest>[T ,].*)?)?)?$/i,
	/^(?<day>\d{1,2})\.\s*(?<month>\d{1,2})\.\s*(?<year>\d{4})(?<rest>[ ,].*)?$/
];
const timeForm =
	/^(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?<fraction>[.,]\d{1,9})?)?\s*(?<zone>z|[+-]\d\d?(?::?\d\d)?)?$/i;

/** A date, with as much of the time and the time zone as is written; also one of which little is known (edtf.ts). */
export function readTaken(text: string): Written<Taken, DateFault> {
	const trimmed = text.trim();
	if (trimmed === '') return empty;
	const date = dateForms.map((form) => form.exec(trimmed)?.groups).find((groups) => groups !== undefined);
	if (!date) {
		const vague = readEdtf(trimmed);
		if (vague === undefined) return wrong('form');
		if (vague === 'day') return wrong('day');
		return vague === 'unknown' ? { status: 'unknown' } : read(vague);
	}
	const { year, month, day, rest } = date;
	const at = new Date(0);
	at.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
	// What does not exist runs over into the next month.
	if (at.getUTCMonth() !== Number(month ?? 1) - 1 || at.getUTCDate() !== Number(day ?? 1))
		return wrong('day');
	if (Number(year) === 0) return wrong('day');
	if (month === undefined) return read({ at: at.getTime(), part: 'year' });
	if (day === undefined) return read({ at: at.getTime(), part: 'month' });
	if (rest === undefined) return read({ at: at.getTime(), part: 'day' });
	const time = timeForm.exec(rest.replace(/^[T ,]+/i, '').trim())?.groups;
	if (!time) return wrong('form');
	const { hour, minute, second = '0', fraction = '', zone } = time;
	if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return wrong('time');
	const milliseconds = Math.floor(Number(`0${fraction.replace(',', '.')}`) * 1000);
	at.setUTCHours(Number(hour), Number(minute), Number(second), milliseconds);
	if (zone === undefined) return read({ at: at.getTime() });
	const offset = minutesOf(zone);
	return offset === undefined ? wrong('zone') : read({ at: at.getTime(), offset });
}

function minutesOf(zone: string): number | undefined {
	if (zone.toLowerCase() === 'z') return 0;
	const [, sign, hours, minutes] = /^([+-])(\d\d?):?(\d\d)?$/.exec(zone) ?? [];
	const size = Number(hours) * 60 + Number(minutes ?? 0);
	if (size > 14 * 60 || Number(minutes ?? 0) > 59) return undefined;
	return sign === '-' && size > 0 ? -size : size;
}

const sides = { n: 1, s: -1, e: 1, o: 1, w: -1 } as const;
/** Degrees, minutes and seconds with their marks, and the side of the world before or behind them. */
const axisForm =
	/^([nsewo])?\s*([+-]?\d+(?:[.,]\d+)?)\s*(?:°|º|deg)?\s*(?:(\d+(?:[.,]\d+)?)\s*['’′]\s*)?(?:(\d+(?:[.,]\d+)?)\s*(?:["”″]|''))?\s*([nsewo])?$/i;

/**
 * Latitude and longitude: `48.2082, 16.3738`, `48°12'29.5"N 16°22'25.7"E`, `N 48.2082 E 16.3738`, with commas in the
 * numbers where something else stands between them. `O` is east, as in German.
 */
export function readPosition(text: string): Written<Position, PositionFault> {
	const trimmed = text.trim().replace(/^\((.*)\)$/, '$1');
	if (trimmed === '') return empty;
	for (const [first = '', second = ''] of halvesOf(trimmed)) {
		const [latitude, longitude] = [axisOf(first, 'ns'), axisOf(second, 'ewo')];
		if (latitude === undefined || longitude === undefined) continue;
		if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return wrong('range');
		return read({ latitude, longitude });
	}
	return wrong('form');
}

/** The ways to cut a text into latitude and longitude, the likeliest first. */
function halvesOf(text: string): readonly (readonly string[])[] {
	const marks = [';', ', ', ',', / +(?=[+-]?\d+(?:[.,]\d+)?$)/, /(?<=[ns])\s*/i, / +(?=[ewo])/i];
	return marks.map((mark) => text.split(mark)).filter((halves) => halves.length === 2);
}

function axisOf(text: string, letters: string): number | undefined {
	const [, before, degrees, minutes, seconds, behind] = axisForm.exec(text.trim()) ?? [];
	if (degrees === undefined || (before !== undefined && behind !== undefined)) return undefined;
	const side = (before ?? behind)?.toLowerCase();
	if (side !== undefined && !letters.includes(side)) return undefined;
	const [whole, sixtieth, last] = [degrees, minutes ?? '0', seconds ?? '0'].map((part) =>
		Number(part.replace(',', '.'))
	) as [number, number, number];
	if (sixtieth >= 60 || last >= 60) return undefined;
	const size = Math.abs(whole) + sixtieth / 60 + last / 3600;
	const sign = side === undefined ? 1 : sides[side as keyof typeof sides];
	// Twelve decimals are less than the width of an atom; more would only be what floating point makes of them.
	return Number((sign * (degrees.startsWith('-') ? -size : size)).toFixed(12));
}

/** Metres above the sea, also in feet. */
export function readAltitude(text: string): Written<number, AltitudeFault> {
	const trimmed = text.trim();
	if (trimmed === '') return empty;
	const [, number, unit] = /^([-+−]?\d+(?:[.,]\d+)?)\s*(m|ft|'|feet)?\.?$/i.exec(trimmed) ?? [];
	if (number === undefined) return wrong('form');
	const value = Number(number.replace('−', '-').replace(',', '.'));
	const metres = unit === undefined || unit.toLowerCase() === 'm' ? value : value * 0.3048;
	if (metres < -12_000 || metres > 100_000) return wrong('range');
	return read(Number(metres.toFixed(3)));
}

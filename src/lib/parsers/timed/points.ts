/** Gathers the positions among timed metadata. */
import { Found } from '../found.ts';
import type { Entry, RawValue } from '../model.ts';
import { valueOf } from '../print.ts';
import type { TrackPoint } from '../timed.ts';
import type { TimedSink } from './sink.ts';

/** Metres a second in one unit, by what the tables call it; without a reference it is kilometres an hour. */
const speeds: Readonly<Record<string, number>> = { K: 1 / 3.6, M: 0.44704, N: 1852 / 3600 };

/** Tags that make a point. */
const wanted = new Set(
	(
		'AbsoluteAltitude GPSLatitude GPSLatitudeRef GPSLongitude GPSLongitudeRef GPSAltitude GPSAltitudeRef GPSSpeed GPSSpeedRef GPSTrack ' +
		'GPSDateTime GPSDateStamp GPSTimeStamp GPSStatus GPSMeasureMode GPSVelocityEast GPSVelocityNorth'
	).split(' ')
);

/** Two points of one moment are nearer than this, in seconds. */
const sameMoment = 1e-4;
const mostGathered = 2_000_000;

interface Told {
	readonly entry: Entry;
	readonly raw: RawValue;
}

type Moment = Map<string, Told>;

export class Points extends Found implements TimedSink {
	readonly placesOnly = true;
	readonly #points: TrackPoint[] = [];
	#at: number | undefined;
	#duration = 0;
	/** Seconds from the beginning of the sample. */
	#into = 0;
	#moment: Moment = new Map();
	/** Whether it knew where it was: told once for all positions of a sample. */
	#mode: Told | undefined;
	/** A time that the sample told, of its beginning. */
	#clock: number | undefined;

	override tag(entry: Entry, raw: RawValue): void {
		this.budget.item();
		if (entry.name === 'GPSMeasureMode') this.#mode = { entry, raw };
		// The first counts: what comes again in a sample is said by another sensor.
		if (wanted.has(entry.name) && !this.#moment.has(entry.name)) this.#moment.set(entry.name, { entry, raw });
	}

	override find(name: string): RawValue | undefined {
		return this.#moment.get(name)?.raw;
	}

	sample(time: number | undefined, duration: number | undefined): void {
		this.#end();
		this.#clock = undefined;
		this.#mode = undefined;
		this.#at = time;
		this.#duration = duration ?? 0;
		this.#into = 0;
	}

	drop(): void {
		this.#moment = new Map();
	}

	moment(index: number, count: number): void {
		// What was told before the first position of a sample belongs to it.
		if (this.#moment.has('GPSLatitude')) this.#end();
		this.#into = count > 0 ? (index / count) * this.#duration : 0;
	}

	another(): void {
		this.moment(0, 1);
	}

	whole(): void {
		this.#end();
	}

	/** The points in order of time. */
	inOrder(most: number): readonly TrackPoint[] {
		this.#end();
		const sorted = this.#points.sort((a, b) => a.at - b.at);
		const told: TrackPoint[] = [];
		for (const point of sorted) {
			const last = told.at(-1);
			if (last && (same(last, point) || point.at - last.at < sameMoment)) continue;
			told.push(point);
		}
		if (told.length <= most) return told;
		this.warn(`${most} of ${told.length} positions are given`, 'limit');
		return Array.from(
			{ length: most },
			(_, index) => told[Math.floor((index * told.length) / most)] as TrackPoint
		);
	}

	/** Makes a point of what the moment told. */
	#end(): void {
		const moment = this.#moment;
		this.#moment = new Map();
		if (moment.size === 0) return;
		if (this.#mode && !moment.has('GPSMeasureMode')) moment.set('GPSMeasureMode', this.#mode);
		const told = timeIn(moment);
		if (told !== undefined) this.#clock = told - this.#into * 1000;
		const place = placeIn(moment);
		if (!place || this.#points.length >= mostGathered) return;
		const time = this.#clock === undefined ? undefined : this.#clock + this.#into * 1000;
		// Where nothing says when it was, the points at least keep their order.
		const at = (this.#at ?? this.#points.length) + this.#into;
		this.#points.push({ at, ...(time === undefined ? {} : { time: Math.round(time) }), ...place });
	}
}

const same = (a: TrackPoint, b: TrackPoint): boolean =>
	a.latitude === b.latitude && a.longitude === b.longitude && a.altitude === b.altitude && a.time === b.time;

function numberIn(moment: Moment, name: string): number | undefined {
	const tag = moment.get(name);
	const value = tag && valueOf(tag);
	const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
	return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function textIn(moment: Moment, name: string): string | undefined {
	const tag = moment.get(name);
	if (!tag) return undefined;
	const value = valueOf(tag);
	return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

type Place = Omit<TrackPoint, 'at' | 'time'>;

/** undefined where there is none, or the recorder says that it did not know. */
function placeIn(moment: Moment): Place | undefined {
	if (textIn(moment, 'GPSStatus') === 'V' || numberIn(moment, 'GPSMeasureMode') === 0) return undefined;
	const latitude = signed(moment, 'GPSLatitude', 'S', 90);
	const longitude = signed(moment, 'GPSLongitude', 'W', 180);
	// Recorders write zeros until they know where they are.
	if (latitude === undefined || longitude === undefined || (latitude === 0 && longitude === 0))
		return undefined;
	const altitude = signed(moment, 'GPSAltitude', '1', 1e6) ?? numberIn(moment, 'AbsoluteAltitude');
	return {
		latitude,
		longitude,
		...(altitude === undefined ? {} : { altitude }),
		...motionIn(moment)
	};
}

function signed(moment: Moment, name: string, below: string, most: number): number | undefined {
	const value = numberIn(moment, name);
	if (value === undefined || Math.abs(value) > most) return undefined;
	return textIn(moment, `${name}Ref`)?.startsWith(below) ? -Math.abs(value) : value;
}

function motionIn(moment: Moment): Pick<Place, 'speed' | 'heading'> {
	const [east, north] = [numberIn(moment, 'GPSVelocityEast'), numberIn(moment, 'GPSVelocityNorth')];
	if (east !== undefined && north !== undefined) {
		const heading = (Math.atan2(east, north) * 180) / Math.PI;
		return {
			speed: Math.hypot(east, north),
			...(east === 0 && north === 0 ? {} : { heading: (heading + 360) % 360 })
		};
	}
	const speed = numberIn(moment, 'GPSSpeed');
	const unit = speeds[textIn(moment, 'GPSSpeedRef') ?? 'K'] ?? 1 / 3.6;
	const heading = numberIn(moment, 'GPSTrack');
	return {
		...(speed === undefined || speed < 0 ? {} : { speed: speed * unit }),
		...(heading === undefined || heading < 0 || heading > 360 ? {} : { heading })
	};
}

const dateTime = /^(\d{4}):(\d{2}):(\d{2}) (\d{2}):(\d{2}):(\d{2}(?:\.\d*)?)/;

function timeIn(moment: Moment): number | undefined {
	const [date, time] = [textIn(moment, 'GPSDateStamp'), textIn(moment, 'GPSTimeStamp')];
	const text = textIn(moment, 'GPSDateTime') ?? (date && time ? `${date} ${time}` : '');
	const [, year, month, day, hour, minute, second] = dateTime.exec(text) ?? [];
	if (second === undefined) return undefined;
	const whole = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
	return whole + Math.round(Number(second) * 1000);
}

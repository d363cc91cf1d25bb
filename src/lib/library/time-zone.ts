/**
 * Time zones by their names (https://www.iana.org/time-zones) and what they make of a clock on the wall, with summer time and
 * all that was changed by law, as the `Intl` of the platform knows it.
 */

/** More is no offset: the schema of edits says the same. */
const mostMinutes = 18 * 60;
const fixed = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d\d))?$/i;

const clocks = new Map<string, Intl.DateTimeFormat | number | undefined>();

/** Whether there is such a time zone: a name of the IANA list (`Europe/Vienna`, `UTC`), or an offset (`+05:30`). */
export function isZone(name: string): boolean {
	return clockOf(name) !== undefined;
}

/**
 * How far the clocks of a zone are ahead of UTC at a moment.
 * @param instant milliseconds since 1970
 * @returns minutes; those of old local times are rounded
 * @throws RangeError where there is no such zone
 */
export function offsetAt(zone: string, instant: number): number {
	const clock = clockOf(zone);
	if (clock === undefined) throw new RangeError(`There is no time zone ${zone}`);
	if (typeof clock === 'number') return clock;
	const parts = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
	const part = (name: Intl.DateTimeFormatPartTypes) => Number(parts.get(name));
	const wall = new Date(0);
	// Years before the first count down from 1 BC, which is the year 0.
	wall.setUTCFullYear(
		parts.get('era') === 'BC' ? 1 - part('year') : part('year'),
		part('month') - 1,
		part('day')
	);
	wall.setUTCHours(part('hour'), part('minute'), part('second'));
	return Math.round((wall.getTime() - Math.floor(instant / 1000) * 1000) / 60_000);
}

/** An hour more than a zone ever jumped: it is looked at this far to either side. */
const aside = 26 * 3_600_000;

/**
 * The offsets that a clock on the wall can mean: one as a rule; none in the hour that is left out in spring; two, that of
 * summer first, in the hour that comes twice in autumn.
 * @param wall milliseconds since 1970 as if the clock were UTC
 */
export function offsetsOfWall(zone: string, wall: number): readonly number[] {
	const possible = new Set([offsetAt(zone, wall - aside), offsetAt(zone, wall + aside)]);
	return [...possible]
		.filter((offset) => offsetAt(zone, wall - offset * 60_000) === offset)
		.toSorted((a, b) => b - a);
}

/** Names of zones to choose from; empty where the platform does not tell. */
export function zoneNames(): readonly string[] {
	return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((name) => name !== 'UTC')];
}

/** The zone that this device is in. */
export function ownZone(): string {
	return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function clockOf(name: string): Intl.DateTimeFormat | number | undefined {
	const trimmed = name.trim();
	if (!clocks.has(trimmed)) clocks.set(trimmed, made(trimmed));
	return clocks.get(trimmed);
}

function made(name: string): Intl.DateTimeFormat | number | undefined {
	const [, sign, hours, minutes = '0'] = fixed.exec(name) ?? [];
	if (hours !== undefined) {
		const size = Number(hours) * 60 + Number(minutes);
		if (size > mostMinutes || Number(minutes) > 59) return undefined;
		return sign === '-' && size > 0 ? -size : size;
	}
	// Some platforms read other offsets here, in ways that differ.
	if (!/^[a-z]/i.test(name)) return undefined;
	try {
		return new Intl.DateTimeFormat('en-US', {
			timeZone: name,
			hourCycle: 'h23',
			era: 'short',
			year: 'numeric',
			month: 'numeric',
			day: 'numeric',
			hour: 'numeric',
			minute: 'numeric',
			second: 'numeric'
		});
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

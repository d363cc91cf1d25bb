/** Where a film or a recording stopped, and whether to go on from there. Pure. */
import type { Fingerprint } from './item.ts';

/** Where playing of one item stopped. */
export interface Stop {
	/** By content: a file that is moved goes on where it stopped. */
	readonly fingerprint: Fingerprint;
	/** Seconds from its beginning. */
	readonly at: number;
	/** Milliseconds since 1970. */
	readonly when: number;
}

/** Stops kept: the newest. */
const most = 500;
/** Whoever stopped within the first seconds has seen nothing yet. */
const opening = 5;
/** The end counts as seen: the last twentieth, at least 2 and at most 60 seconds. */
const closing = (duration: number): number => Math.min(60, Math.max(2, duration / 20));

/** Whether a stop there is one to come back to; both in seconds. Where the duration is unknown, only the opening is not. */
export function isOnTheWay(at: number, duration: number): boolean {
	if (!(at >= opening)) return false;
	return !(duration > 0 && Number.isFinite(duration)) || at <= duration - closing(duration);
}

/** Where to begin: where it stopped, or 0. */
export function resumeAt(stops: readonly Stop[], fingerprint: Fingerprint, duration: number): number {
	const at = stops.find((stop) => stop.fingerprint === fingerprint)?.at ?? 0;
	return isOnTheWay(at, duration) ? at : 0;
}

/** The list with this stop as its newest; one at the beginning or the end takes the older one away. */
export function withStop(stops: readonly Stop[], stop: Stop, duration: number): readonly Stop[] {
	const others = stops.filter((other) => other.fingerprint !== stop.fingerprint);
	return isOnTheWay(stop.at, duration) ? [stop, ...others].slice(0, most) : others;
}

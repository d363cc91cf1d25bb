/** What can be known of other devices from what they said last. Pure: nothing is asked. */
import type { Vector } from './batch.ts';
import type { Standing } from './place-memory.ts';

/** What a device holds, as it says so. */
export type Holding = Pick<Standing, 'heard' | 'held' | 'state'>;

/**
 * Whether another device holds what this one holds. `behind`: it has not yet heard all, or had not when it spoke last;
 * `different`: it heard the same and holds something else, which must not be; `unknown`: it never spoke, or knows of things
 * that have not come here yet.
 */
export function holdsOf(
	ours: Holding,
	theirs: Holding | undefined
): 'equal' | 'behind' | 'different' | 'unknown' {
	if (!theirs) return 'unknown';
	if (lacksOf(theirs.heard, ours.heard)) return 'behind';
	if (lacksOf(ours.heard, theirs.heard)) return 'unknown';
	if (theirs.held !== ours.held) return 'behind';
	// It was being changed when it was looked at.
	if (theirs.state === '' || ours.state === '') return 'unknown';
	return theirs.state === ours.state ? 'equal' : 'different';
}

/** Whether one has not heard all that another has. */
export function lacksOf(one: Vector, other: Vector): boolean {
	return Object.entries(other).some(([device, seq]) => (one[device] ?? 0) < seq);
}

/** Less than this is no clock that is wrong, but one that drifts. */
const drift = 10 * 60_000;

/**
 * Milliseconds that a clock is certainly ahead of ours (more than 0) or behind it; 0 where that cannot be told: what was read
 * late was written at any time before.
 * @param at what the clock showed
 * @param after when, by our clock, something was there that its owner knew of by then
 */
export function aheadBy(at: number, now: number, after: number | undefined): number {
	if (at - now > drift) return at - now;
	// What is later than now was noted by a clock of ours that has been set since.
	if (after !== undefined && after <= now && after - at > drift) return at - after;
	return 0;
}

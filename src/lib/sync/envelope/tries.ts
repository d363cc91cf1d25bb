/** How often a wrong passphrase may be tried: three times, then after pauses that grow. Whoever asks keeps the count. */

/** To be kept over restarts. */
export interface Tries {
	/** Wrong ones since a right one. */
	readonly wrong: number;
	/** When the last wrong one was, milliseconds since 1970. */
	readonly last: number;
}

export const noTries: Tries = { wrong: 0, last: 0 };
/** Wrong ones before the first pause. */
const free = 3;
const firstPause = 30;
const longestPause = 3600;

/** Seconds until the next one is looked at; 0: now. */
export function secondsToWait({ wrong, last }: Tries, now: number): number {
	if (wrong < free) return 0;
	const pause = Math.min(firstPause * 2 ** (wrong - free), longestPause);
	const gone = Math.max(0, now - last) / 1000;
	return Math.max(0, Math.ceil(pause - gone));
}

/** With a clock that was put back meanwhile: nobody waits longer than a whole pause for that. To be kept where it is another. */
export function atClock(tries: Tries, now: number): Tries {
	return tries.last > now ? { ...tries, last: now } : tries;
}

/** After a wrong one. */
export function afterWrong(tries: Tries, now: number): Tries {
	return { wrong: tries.wrong + 1, last: now };
}

/** How many are left before the next pause. */
export function triesLeft({ wrong }: Tries): number {
	return Math.max(0, free - wrong);
}

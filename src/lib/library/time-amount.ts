/** A length of time as people type it: `+1d 2h`, `-0:30`, `1h 15m 20s`; in English and German letters. */

const second = 1000;
const units: readonly (readonly [RegExp, number])[] = [
	[/^(w|weeks?|wochen?)$/, 604_800 * second],
	[/^(d|days?|t|tage?n?)$/, 86_400 * second],
	[/^(h|hours?|hrs?|std|stunden?)$/, 3600 * second],
	[/^(m|min|mins|minutes?|minuten?)$/, 60 * second],
	[/^(s|secs?|seconds?|sek|sekunden?)$/, second]
];
const part = /^\s*([+\-\u2212]?)\s*(?:(\d{1,6}):([0-5]\d)(?::([0-5]\d))?|(\d{1,7})\s*([a-z]+)\.?)\s*,?/i;

/** @returns milliseconds, below zero for earlier; undefined where it is no such length. A sign holds until the next. */
export function timeAmount(written: string): number | undefined {
	let rest = written.trim();
	let sign = 1;
	let sum = 0;
	while (rest !== '') {
		const found = part.exec(rest);
		if (!found) return undefined;
		const [all, sign_, hours, minutes, seconds = 0, count, unit = ''] = found;
		if (sign_) sign = sign_ === '+' ? 1 : -1;
		if (hours === undefined) {
			const each = units.find(([names]) => names.test(unit.toLowerCase()))?.[1];
			if (each === undefined) return undefined;
			sum += sign * Number(count) * each;
		} else sum += sign * ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * second;
		rest = rest.slice(all.length);
	}
	return sum;
}

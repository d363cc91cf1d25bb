/** Moments and spans of time as a person says them. */
import { locale } from '#lib/state/messages/words.svelte.ts';

const units: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number])[] = [
	['year', 31_536_000],
	['month', 2_592_000],
	['day', 86_400],
	['hour', 3600],
	['minute', 60]
];

/** `3 minutes ago`, `yesterday`; of what is to come too, since clocks differ. @param at milliseconds since 1970 */
export function agoText(at: number, now = Date.now()): string {
	const format = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
	const seconds = (at - now) / 1000;
	for (const [unit, size] of units)
		if (Math.abs(seconds) >= size) return format.format(Math.round(seconds / size), unit);
	return format.format(0, 'second');
}

/** `13 minutes`, `3 days`: how far a clock is off. */
export function spanText(minutes: number): string {
	const seconds = Math.abs(minutes) * 60;
	const [unit, size] = units.find(([, size]) => seconds >= size) ?? (['minute', 60] as const);
	return new Intl.NumberFormat(locale(), {
		style: 'unit',
		unit,
		unitDisplay: 'long',
		maximumFractionDigits: 0
	}).format(seconds / size);
}

/** Day and time. */
export function momentText(at: number): string {
	return new Date(at).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' });
}

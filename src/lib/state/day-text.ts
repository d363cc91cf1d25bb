/** How days, months and years are written by the person's habit. */
import { locale, words } from './messages/words.svelte.ts';

/** A group's day, `2024-05-31` (or only `2024-05`, `2024`, `202X`), as a heading; the words for undated items where it is empty. */
export function dayText(key: string): string {
	if (key === '') return words().library.undated;
	if (key.endsWith('X')) return words().library.decade(Number(`${key.slice(0, 3)}0`));
	const day = new Date(key); // a date without a time is in UTC
	if (Number.isNaN(day.getTime())) return key;
	return days()[key.split('-').length - 1]?.format(day) ?? key;
}

/** Formatters by language: making one takes a hundred times as long as using it. */
export function byLocale<F>(make: (locale: string) => F): () => F {
	const made = new Map<string, F>();
	return () => {
		const tag = locale();
		const known = made.get(tag);
		if (known) return known;
		const fresh = make(tag);
		made.set(tag, fresh);
		return fresh;
	};
}

/** Headings, by how many parts of a day they name. */
const days = byLocale((tag) => [
	new Intl.DateTimeFormat(tag, { year: 'numeric', timeZone: 'UTC' }),
	new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
	new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeZone: 'UTC' })
]);

/** Texts of the page of performance: they come with that page, not with the first screen. */
import { performance as german } from './de/performance.ts';
import { performance as english } from './en/performance.ts';
import type { Widened } from './widened.ts';
import { language, type Language } from './words.svelte.ts';

const all: Readonly<Record<Language, Widened<typeof english>>> = { en: english, de: german };

/** The texts in the current language; follows a change of it as `words` does. */
export function performanceWords(): Widened<typeof english> {
	return all[language()];
}

/** Texts of the page of keywords: they come with that page, not with the first screen. */
import { keywords as german } from './de/keywords.ts';
import { keywords as english } from './en/keywords.ts';
import type { Widened } from './widened.ts';
import { language, type Language } from './words.svelte.ts';

const all: Readonly<Record<Language, Widened<typeof english>>> = { en: english, de: german };

/** The texts in the current language; follows a change of it as `words` does. */
export function keywordWords(): Widened<typeof english> {
	return all[language()];
}

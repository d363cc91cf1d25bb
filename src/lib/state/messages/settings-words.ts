/** Texts of the pages of settings and storage: they come with those pages, not with the first screen. */
import { settings as german } from './de/settings.ts';
import { settings as english } from './en/settings.ts';
import type { Widened } from './widened.ts';
import { language, type Language } from './words.svelte.ts';

const all: Readonly<Record<Language, Widened<typeof english>>> = { en: english, de: german };

/** The texts in the current language; follows a change of it as `words` does. */
export function settingsWords(): Widened<typeof english> {
	return all[language()];
}

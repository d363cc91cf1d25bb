/** Texts of the timeline, calendar, map and list of cameras: they come with those views, not with the first screen. */
import { browse as german } from './de/browse.ts';
import { browse as english, type BrowseWords } from './en/browse.ts';
import { language, type Language } from './words.svelte.ts';

const all: Readonly<Record<Language, BrowseWords>> = { en: english, de: german };

/** The texts in the current language; follows a change of it as `words` does. */
export function browseWords(): BrowseWords {
	return all[language()];
}

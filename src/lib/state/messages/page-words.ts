/** Texts of pages that are read, not worked with: they come with those pages, not with the first screen. */
import { about as aboutGerman } from './de/about.ts';
import { help as helpGerman } from './de/help.ts';
import { about as aboutEnglish } from './en/about.ts';
import { help as helpEnglish } from './en/help.ts';
import type { Widened } from './widened.ts';
import { areaWords } from './words.svelte.ts';

interface PageWords {
	readonly about: Widened<typeof aboutEnglish>;
	readonly help: Widened<typeof helpEnglish>;
}

/** The texts in the current language. */
export const pageWords = areaWords<PageWords>({
	en: { about: aboutEnglish, help: helpEnglish },
	de: { about: aboutGerman, help: helpGerman }
});

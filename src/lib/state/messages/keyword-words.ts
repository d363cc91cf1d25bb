/** Texts of the page of keywords: they come with that page, not with the first screen. */
import { keywords as german } from './de/keywords.ts';
import { keywords as english } from './en/keywords.ts';
import type { Widened } from './widened.ts';
import { areaWords } from './words.svelte.ts';

/** The texts in the current language. */
export const keywordWords = areaWords<Widened<typeof english>>({ en: english, de: german });

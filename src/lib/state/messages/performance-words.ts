/** Texts of the page of performance: they come with that page, not with the first screen. */
import { performance as german } from './de/performance.ts';
import { performance as english } from './en/performance.ts';
import type { Widened } from './widened.ts';
import { areaWords } from './words.svelte.ts';

/** The texts in the current language. */
export const performanceWords = areaWords<Widened<typeof english>>({ en: english, de: german });

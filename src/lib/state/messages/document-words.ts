/** Texts of documents. They do not come with the first screen. */
import { documentTexts as german } from './de/document.ts';
import { documentTexts as english } from './en/document.ts';
import type { Widened } from './widened.ts';
import { areaWords } from './words.svelte.ts';

/** The texts in the current language. */
export const documentWords = areaWords<Widened<typeof english>>({ en: english, de: german });

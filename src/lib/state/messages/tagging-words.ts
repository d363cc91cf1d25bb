/** Texts of fast tagging: they come with its parts, not with the first screen. */
import { tagging as german } from './de/tagging.ts';
import { tagging as english } from './en/tagging.ts';
import type { Widened } from './widened.ts';
import { areaWords } from './words.svelte.ts';

/** The texts in the current language. */
export const taggingWords = areaWords<Widened<typeof english>>({ en: english, de: german });

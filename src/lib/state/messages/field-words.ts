/** Texts of custom fields: they come with what shows them, not with the first screen. */
import { fields as german } from './de/fields.ts';
import { fields as english } from './en/fields.ts';
import type { Widened } from './widened.ts';
import { areaWords } from './words.svelte.ts';

/** The texts in the current language. */
export const fieldWords = areaWords<Widened<typeof english>>({ en: english, de: german });

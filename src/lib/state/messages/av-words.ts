/** Texts of what films and sound say of themselves: filters, columns, figures. They do not come with the first screen. */
import { av as german } from './de/av.ts';
import { av as english } from './en/av.ts';
import type { Widened } from './widened.ts';
import { areaWords } from './words.svelte.ts';

/** The texts in the current language. */
export const avWords = areaWords<Widened<typeof english>>({ en: english, de: german });

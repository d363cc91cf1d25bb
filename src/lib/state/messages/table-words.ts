/** Texts of choosing the columns of the table: they come with it, not with the first screen. */
import { table as german } from './de/table.ts';
import { table as english } from './en/table.ts';
import type { Widened } from './widened.ts';
import { areaWords } from './words.svelte.ts';

/** The texts in the current language. */
export const tableWords = areaWords<Widened<typeof english>>({ en: english, de: german });

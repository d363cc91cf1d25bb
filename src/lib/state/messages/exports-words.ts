/** Texts of exports and of the full backup: they come with their dialogs, not with the first screen. */
import { exports as german } from './de/exports.ts';
import { exports as english } from './en/exports.ts';
import type { Widened } from './widened.ts';
import { areaWords } from './words.svelte.ts';

/** The texts in the current language. */
export const exportsWords = areaWords<Widened<typeof english>>({ en: english, de: german });

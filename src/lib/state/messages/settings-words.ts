/** Texts of the pages of settings and storage: they come with those pages, not with the first screen. */
import { settings as german } from './de/settings.ts';
import { settings as english } from './en/settings.ts';
import type { Widened } from './widened.ts';
import { areaWords } from './words.svelte.ts';

/** The texts in the current language. */
export const settingsWords = areaWords<Widened<typeof english>>({ en: english, de: german });

/** Texts of menus that are opened on something: they come with these, not with the first screen. */
import { menus as german } from './de/menus.ts';
import { menus as english } from './en/menus.ts';
import type { Widened } from './widened.ts';
import { areaWords } from './words.svelte.ts';

/** The texts in the current language. */
export const menuWords = areaWords<Widened<typeof english>>({ en: english, de: german });

/** Texts of the queue of songs. They do not come with the first screen. */
import { music as german } from './de/music.ts';
import { music as english } from './en/music.ts';
import type { Widened } from './widened.ts';
import { areaWords } from './words.svelte.ts';

/** The texts in the current language. */
export const musicWords = areaWords<Widened<typeof english>>({ en: english, de: german });

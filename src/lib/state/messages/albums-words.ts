/** Texts of albums, their tree and the basket: they come with these, not with the first screen. */
import { albums as german } from './de/albums.ts';
import { albums as english } from './en/albums.ts';
import type { Widened } from './widened.ts';
import { areaWords } from './words.svelte.ts';

/** The texts in the current language. */
export const albumsWords = areaWords<Widened<typeof english>>({ en: english, de: german });

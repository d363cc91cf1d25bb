/** Texts of what a song says of itself. They come with its panel. */
import { song as german } from './de/song.ts';
import { song as english } from './en/song.ts';
import type { Widened } from './widened.ts';
import { areaWords } from './words.svelte.ts';

/** The texts in the current language. */
export const songWords = areaWords<Widened<typeof english>>({ en: english, de: german });

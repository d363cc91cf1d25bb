/** Texts of the player. They do not come with the first screen. */
import { player as german } from './de/player.ts';
import { player as english } from './en/player.ts';
import type { Widened } from './widened.ts';
import { areaWords } from './words.svelte.ts';

/** The texts in the current language. */
export const playerWords = areaWords<Widened<typeof english>>({ en: english, de: german });

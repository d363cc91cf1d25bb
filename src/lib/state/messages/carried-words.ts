/** Texts of folders that carry their library: they come with what shows them. */
import { carried as german } from './de/carried.ts';
import { carried as english } from './en/carried.ts';
import type { Widened } from './widened.ts';
import { areaWords } from './words.svelte.ts';

export type CarriedWords = Widened<typeof english>;

/** The texts in the current language. */
export const carriedWords = areaWords<CarriedWords>({ en: english, de: german });

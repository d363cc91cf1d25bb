/** Texts of sync: they come with its page, not with the first screen. */
import { sync as german } from './de/sync.ts';
import { sync as english } from './en/sync.ts';
import type { Widened } from './widened.ts';
import { areaWords } from './words.svelte.ts';

export type SyncWords = Widened<typeof english>;

/** The texts in the current language. */
export const syncWords = areaWords<SyncWords>({ en: english, de: german });

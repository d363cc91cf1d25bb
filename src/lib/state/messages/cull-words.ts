/** Texts of cull mode: they come with it, not with the first screen. */
import { cull as german } from './de/cull.ts';
import { cull as english } from './en/cull.ts';
import type { Widened } from './widened.ts';
import { areaWords } from './words.svelte.ts';

export type CullWords = Widened<typeof english>;

/** The texts in the current language. */
export const cullWords = areaWords<CullWords>({ en: english, de: german });

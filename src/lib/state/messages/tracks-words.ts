/** Texts of the ways that films took: they come with the map and the inspector's part of them, not with the first screen. */
import { tracks as german } from './de/tracks.ts';
import { tracks as english } from './en/tracks.ts';
import type { Widened } from './widened.ts';
import { areaWords } from './words.svelte.ts';

export type TracksWords = Widened<typeof english>;

/** The texts in the current language. */
export const tracksWords = areaWords<TracksWords>({ en: english, de: german });

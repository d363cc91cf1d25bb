/** Texts of finding places: they come with the inspector's place part and the map, not with the first screen. */
import { places as german } from './de/places.ts';
import { places as english } from './en/places.ts';
import type { Widened } from './widened.ts';
import { areaWords } from './words.svelte.ts';

export type PlacesWords = Widened<typeof english>;

/** The texts in the current language. */
export const placesWords = areaWords<PlacesWords>({ en: english, de: german });

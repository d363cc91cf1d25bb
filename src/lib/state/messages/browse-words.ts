/** Texts of the timeline, calendar, map and list of cameras: they come with those views, not with the first screen. */
import { browse as german } from './de/browse.ts';
import { browse as english, type BrowseWords } from './en/browse.ts';
import { areaWords } from './words.svelte.ts';

/** The texts in the current language. */
export const browseWords = areaWords<BrowseWords>({ en: english, de: german });

/** Texts of undo, redo and the history: they come with them, not with the first screen. */
import { history as german } from './de/history.ts';
import { history as english } from './en/history.ts';
import type { Widened } from './widened.ts';
import { areaWords } from './words.svelte.ts';

type HistoryWords = Widened<typeof english>;

/** The texts in the current language. */
export const historyWords = areaWords<HistoryWords>({ en: english, de: german });

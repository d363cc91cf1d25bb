/** Texts of undo, redo and the history: they come with them, not with the first screen. */
import { history as german } from './de/history.ts';
import { history as english } from './en/history.ts';
import type { Widened } from './widened.ts';
import { language, type Language } from './words.svelte.ts';

type HistoryWords = Widened<typeof english>;

const all: Readonly<Record<Language, HistoryWords>> = { en: english, de: german };

/** The texts in the current language; follows a change of it as `words` does. */
export function historyWords(): HistoryWords {
	return all[language()];
}

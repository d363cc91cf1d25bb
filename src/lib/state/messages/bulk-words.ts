/** Texts of bulk edits: they come with them, not with the first screen. */
import { bulk as german } from './de/bulk.ts';
import { bulk as english } from './en/bulk.ts';
import type { Widened } from './widened.ts';
import { language, type Language } from './words.svelte.ts';

export type BulkWords = Widened<typeof english>;

const all: Readonly<Record<Language, BulkWords>> = { en: english, de: german };

/** The texts in the current language; follows a change of it as `words` does. */
export function bulkWords(): BulkWords {
	return all[language()];
}

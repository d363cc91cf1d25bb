/** Texts of bulk edits: they come with them, not with the first screen. */
import { bulk as german } from './de/bulk.ts';
import { bulk as english } from './en/bulk.ts';
import type { Widened } from './widened.ts';
import { areaWords } from './words.svelte.ts';

export type BulkWords = Widened<typeof english>;

/** The texts in the current language. */
export const bulkWords = areaWords<BulkWords>({ en: english, de: german });

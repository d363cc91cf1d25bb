/** Texts of the list of jobs: they come with it, not with the first screen. */
import { jobs as german } from './de/jobs.ts';
import { jobs as english } from './en/jobs.ts';
import type { Widened } from './widened.ts';
import { language, type Language } from './words.svelte.ts';

export type JobsWords = Widened<typeof english>;

const all: Readonly<Record<Language, JobsWords>> = { en: english, de: german };

/** The texts in the current language; follows a change of it as `words` does. */
export function jobsWords(): JobsWords {
	return all[language()];
}

/** Texts of the list of jobs: they come with it, not with the first screen. */
import { jobs as german } from './de/jobs.ts';
import { jobs as english } from './en/jobs.ts';
import type { Widened } from './widened.ts';
import { areaWords } from './words.svelte.ts';

export type JobsWords = Widened<typeof english>;

/** The texts in the current language. */
export const jobsWords = areaWords<JobsWords>({ en: english, de: german });

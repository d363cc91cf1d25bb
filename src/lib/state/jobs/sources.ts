/** Where the jobs of the list come from, one line a source; each is a file of this folder. */
import type { App } from '../app.svelte.ts';
import type { JobSourceOf } from './line.ts';
import { Pictures } from './pictures.svelte.ts';
import { scanJobs } from './scans.ts';
import { Work } from './work.svelte.ts';

/** Beside the queue: work that runs without a place in it. */
export const jobSources: Readonly<Record<string, (app: App) => JobSourceOf>> = {
	scans: scanJobs,
	pictures: (app) => new Pictures(app),
	work: () => new Work()
};

/** How many jobs there are, for the first screen; set by what loads after it (jobs.svelte.ts). */
export const jobsCount = $state({ open: 0, failed: 0 });

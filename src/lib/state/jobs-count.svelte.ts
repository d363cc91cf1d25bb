/**
 * How many jobs there are, and how much of sync waits for a person (conflicts, trouble), for the first screen; set by what
 * loads after it (jobs.svelte.ts, sync.svelte.ts).
 */
export const jobsCount = $state({ open: 0, failed: 0, sync: 0 });

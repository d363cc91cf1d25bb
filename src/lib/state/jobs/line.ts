/** A job as the list of jobs shows it, wherever it comes from. */
import type { JobProblem, JobState } from '#lib/library/job.ts';
import type { JobVerb } from '#lib/library/job-turns.ts';

export interface JobLine {
	/** Unique in the list. */
	readonly id: string;
	/** Stable name of what is done, for its icon: a kind of job, `scan`, `pictures`, `index`. */
	readonly what: string;
	readonly title: string;
	/** What it was asked of. */
	readonly from?: string;
	readonly state: JobState;
	/** 0 of 0 where it cannot be counted. */
	readonly done: number;
	readonly total: number;
	/** Of those done: inputs that failed. */
	readonly failed: number;
	readonly secondsLeft?: number;
	/** Milliseconds since 1970. */
	readonly ended?: number;
	readonly again?: number;
	readonly problem?: JobProblem;
	readonly verbs: readonly JobVerb[];
	/** Whether it has a place in the queue that a person can change. */
	readonly moves?: boolean;
	/** What can be looked at: the results of a job of the queue, by its id, or a dialog; or a file that it made, to be saved. */
	readonly result?: { readonly job: string } | { readonly dialog: 'scans' } | { readonly file: string };
}

/** Where jobs of the list come from; `sources.ts` lists them. */
export interface JobSourceOf {
	/** As they are now. Reactive. */
	readonly lines: readonly JobLine[];
	/** Does what a person asked of one of them. */
	ask(id: string, verb: JobVerb): void | Promise<void>;
}

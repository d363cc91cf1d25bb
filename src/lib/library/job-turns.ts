/** Which job's turn it is, when one that failed is tried again, and what a person can do with one. */
import { isOpen, type Job, type JobKind, type JobProblem } from './job.ts';

/** What passes by itself, so that another try is worth it: room, a lock, a file in use, a thread that died. */
const passing: ReadonlySet<JobProblem['cause']> = new Set([
	'quota',
	'locked',
	'unreadable',
	'changed',
	'hung',
	'crashed'
]);

/** Milliseconds before the second try; each later one waits twice as long, up to the longest. */
const firstWait = 1000;
const longestWait = 5 * 60_000;
/** Tries in a row without getting any further, after which a person is asked. */
export const mostTries = 8;

export interface Turns {
	/** Jobs that run now, by id. */
	readonly running: ReadonlySet<string>;
	/** Jobs of a kind that may run at once. */
	readonly atOnce: (kind: JobKind) => number;
	/** Jobs of all kinds that may run at once. */
	readonly most: number;
	/** Milliseconds since 1970. */
	readonly now: number;
}

/** Jobs to begin now: in the order of the queue, as many as may run beside those that do. */
export function nextTurns(jobs: readonly Job[], { running, atOnce, most, now }: Turns): Job[] {
	const ofKind = new Map<JobKind, number>();
	const count = (kind: JobKind) => ofKind.set(kind, (ofKind.get(kind) ?? 0) + 1);
	let suspected = false;
	for (const job of jobs) {
		if (!running.has(job.id)) continue;
		count(job.kind);
		suspected ||= isSuspect(job);
	}
	const turns: Job[] = [];
	for (const job of [...jobs].sort(byPlace)) {
		if (running.size + turns.length >= most) break;
		if (job.state !== 'waiting' || running.has(job.id) || (job.again ?? 0) > now) continue;
		if ((ofKind.get(job.kind) ?? 0) >= atOnce(job.kind) || (suspected && isSuspect(job))) continue;
		suspected ||= isSuspect(job);
		count(job.kind);
		turns.push(job);
	}
	return turns;
}

/** Whether it hung, or waited for one that did, with a lock on the library: such jobs run one at a time, to be told apart. */
function isSuspect({ problem }: Job): boolean {
	return problem?.cause === 'hung';
}

/** When the next of those that wait for another try has its turn; undefined where none does. */
export function nextTry(jobs: readonly Job[], now: number): number | undefined {
	const times = jobs.flatMap(({ state, again }) =>
		state === 'waiting' && (again ?? 0) > now ? [again ?? 0] : []
	);
	return times.length > 0 ? Math.min(...times) : undefined;
}

/** Milliseconds to wait after so many tries in a row that failed. */
export function waitAfter(tries: number): number {
	return Math.min(longestWait, firstWait * 2 ** Math.max(0, tries - 1));
}

/** A job after a run that could not go on: it waits for another try, or, where that is of no use, for a person. */
export function afterProblem(job: Job, problem: JobProblem, now: number): Job {
	const tries = job.tries + 1;
	const rest = anew(job);
	if (!passing.has(problem.cause) || tries >= mostTries) {
		return { ...rest, state: 'failed', tries, problem, ended: now };
	}
	return { ...rest, state: 'waiting', tries, problem, again: now + waitAfter(tries) };
}

/** What a person can ask of a job. */
export type JobVerb = 'pause' | 'resume' | 'cancel' | 'retry' | 'clear';

const verbs: Readonly<Record<Job['state'], readonly JobVerb[]>> = {
	waiting: ['pause', 'cancel'],
	running: ['pause', 'cancel'],
	paused: ['resume', 'cancel'],
	failed: ['retry', 'clear'],
	done: ['clear'],
	cancelled: ['retry', 'clear']
};

/** What can be asked of a job now; a wait for another try can be cut short, and rows that failed can be done again. */
export function verbsOf(job: Pick<Job, 'state' | 'failed' | 'again'>): readonly JobVerb[] {
	const again = job.state === 'waiting' ? job.again !== undefined : job.state === 'done' && job.failed > 0;
	return again ? ['retry', ...verbs[job.state]] : verbs[job.state];
}

/**
 * A job as it is once a person asked something of it; undefined where it cannot be asked now.
 * @param failed rows that are to be done again
 */
export function asked(job: Job, verb: Exclude<JobVerb, 'clear'>, now: number): Job | undefined {
	if (!verbsOf(job).includes(verb)) return undefined;
	const rest = anew(job);
	if (verb === 'pause') return { ...rest, state: 'paused' };
	if (verb === 'cancel') return { ...rest, state: 'cancelled', ended: now };
	return { ...rest, state: 'waiting', tries: 0 };
}

/** A job without what its last try left. */
export function anew({ again: _again, ended: _ended, problem: _problem, ...job }: Job): Job {
	return job;
}

/** In the order of the queue: by place, then by age. */
export function byPlace(a: Job, b: Job): number {
	return a.order - b.order || (a.id < b.id ? -1 : 1);
}

/**
 * The place between two others, absent: at that end.
 * @returns undefined where there is no room left between them, and all must be numbered anew
 */
export function placeBetween(before: Job | undefined, after: Job | undefined): number | undefined {
	if (!before) return after ? after.order - 1 : 0;
	if (!after) return before.order + 1;
	const middle = (before.order + after.order) / 2;
	return middle > before.order && middle < after.order ? middle : undefined;
}

/** Those that are over, with nothing left to do for anybody. */
export function isOver(job: Pick<Job, 'state'>): boolean {
	return !isOpen(job) && job.state !== 'failed';
}

/**
 * The queue at work: begins jobs in their order, as many as there is room for, each in a thread of its own; ends those
 * that a person paused or cancelled, and those that hang; tries again later what may pass. All that must outlive this
 * thread is in the database, where each write looks whether this thread still owns the queue.
 */
import type { JobKind } from '#lib/library/job.ts';
import { nextTry, nextTurns } from '#lib/library/job-turns.ts';
import { NotOwner } from '#lib/storage/fence.ts';
import { runsIn, type Run, type RunEnd } from '#lib/storage/job-runs.ts';
import { queueIn, type QueueNews } from '#lib/storage/queue.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import { OutdatedTab } from '#lib/storage/write.ts';
import type { JobsService, Runner } from './contract.ts';

export interface QueueNeeds {
	readonly db: LibraryDb;
	/** Of each kind: jobs that may run at once, and how long one may give no sign of life. */
	readonly kinds: readonly {
		readonly kind: JobKind;
		readonly atOnce: number;
		readonly patience?: number;
	}[];
	/** Jobs of all kinds that may run at once. */
	readonly most: number;
	readonly startRunner: () => Runner;
	/** The number of this thread's ownership; undefined: another thread runs the queue. */
	readonly epoch: () => number | undefined;
	readonly announce: (news: QueueNews) => void;
	readonly failed: (error: unknown) => void;
}

/** Milliseconds without a sign of life after which a run is ended. */
const usualPatience = 60_000;
/** Milliseconds that a run which was told to stop may take for it. */
const grace = 5000;
/** Milliseconds that a thread without work is kept for the next job. */
const idleFor = 20_000;
/** Longest wait that timers can take. */
const longestTimer = 2 ** 31 - 1;

interface Running {
	readonly of: Run;
	readonly kind: JobKind;
	readonly runner: Runner;
	readonly stop: AbortController;
	/** Ends the wait for the thread, as if it had said so. */
	readonly give: (end: RunEnd) => void;
	timer?: ReturnType<typeof setTimeout>;
}

export interface Queue extends JobsService {
	/** This thread owns the queue from now on. */
	own(epoch: number): Promise<void>;
	/** Another thread does: whatever runs here is ended at once. */
	lose(): void;
}

export function queueOf(needs: QueueNeeds): Queue {
	const { db, epoch, announce } = needs;
	const running = new Map<string, Running>();
	/** Runs that are over, as long as the database has not been told. */
	const over = new Map<string, { readonly of: Run; readonly end: RunEnd }>();
	const idle = new Map<Runner, ReturnType<typeof setTimeout>>();
	let looking: Promise<void> | undefined;
	let again = false;
	/** Whether the queue is this thread's, and what the last one left was taken over. */
	let owned = false;
	let wake: ReturnType<typeof setTimeout> | undefined;

	const entryOf = (kind: JobKind) => needs.kinds.find((entry) => entry.kind === kind);

	function look(): void {
		again = true;
		if (owned) looking ??= lookOnce().finally(() => (looking = undefined));
	}

	async function lookOnce(): Promise<void> {
		while (again) {
			again = false;
			const mine = epoch();
			if (!owned || mine === undefined) return;
			try {
				await settle(mine);
			} catch (error) {
				// Of a queue that was lost meanwhile nothing is at stake here.
				if (!owned || isLoss(error)) return;
				needs.failed(error);
				// The database may answer later: nothing is lost meanwhile.
				wakeAt(Date.now() + grace);
			}
		}
	}

	/** Brings what runs into line with what the queue says. */
	async function settle(mine: number): Promise<void> {
		for (const { of, end } of over.values()) await writeEnd(of, end);
		const jobs = await queueIn(db).all();
		const byId = new Map(jobs.map((job) => [job.id, job]));
		for (const one of running.values()) {
			const job = byId.get(one.of.id);
			if (job?.state !== 'running' || job.run !== one.of.run) stop(one);
		}
		const now = Date.now();
		const turns = nextTurns(jobs, {
			running: new Set(running.keys()),
			atOnce: (kind) => entryOf(kind)?.atOnce ?? 1,
			most: needs.most,
			now
		});
		for (const { id } of turns) {
			const job = await runsIn(db).begin(id, mine, Date.now());
			if (job) void follow({ id, run: job.run, epoch: mine }, job.kind);
		}
		if (turns.length > 0) announce({ kind: 'changed' });
		const next = nextTry(jobs, now);
		if (next !== undefined) wakeAt(next);
	}

	function wakeAt(time: number): void {
		clearTimeout(wake);
		wake = setTimeout(look, Math.min(longestTimer, Math.max(0, time - Date.now())));
	}

	/** Runs a job to its end. */
	async function follow(of: Run, kind: JobKind): Promise<void> {
		const runner = take();
		const stop = new AbortController();
		const end = await new Promise<RunEnd>((give) => {
			const one: Running = { of, kind, runner, stop, give };
			running.set(of.id, one);
			hear(one);
			runner
				.run(
					of,
					({ done, total }) => {
						if (running.get(of.id) !== one) return;
						hear(one);
						announce({ kind: 'progress', id: of.id, done, total });
					},
					stop.signal
				)
				.then(give, (error: unknown) => {
					// What the job threw is told as its end: this is the thread itself.
					release(runner);
					give({ state: 'failed', problem: { cause: 'crashed', detail: String(error) } });
				});
		});
		const one = running.get(of.id);
		if (one?.of.run === of.run) {
			clearTimeout(one.timer);
			running.delete(of.id);
		}
		giveBack(runner);
		// Of one that was told to stop the queue knows more.
		if (end.state === 'stopped') announce({ kind: 'changed' });
		else over.set(of.id, { of, end });
		// What cannot be written now (there is no room, say) is tried again: else it would be taken to run for ever.
		look();
	}

	async function writeEnd(of: Run, end: RunEnd): Promise<void> {
		try {
			await runsIn(db).end(of, end, Date.now());
		} catch (error) {
			if (!isLoss(error)) throw error;
		}
		over.delete(of.id);
		announce({ kind: 'changed' });
	}

	/** A run gave a sign of life: it has its time anew, unless it was told to stop. */
	function hear(one: Running): void {
		if (one.stop.signal.aborted) return;
		clearTimeout(one.timer);
		one.timer = setTimeout(
			() => {
				release(one.runner);
				one.give({ state: 'failed', problem: { cause: 'hung' } });
				// What they waited for may be what it held.
				for (const other of running.values()) if (other !== one) hear(other);
			},
			entryOf(one.kind)?.patience ?? usualPatience
		);
	}

	function stop(one: Running): void {
		if (one.stop.signal.aborted) return;
		clearTimeout(one.timer);
		one.stop.abort();
		one.timer = setTimeout(() => {
			release(one.runner);
			one.give({ state: 'stopped' });
		}, grace);
	}

	const released = new WeakSet<Runner>();

	/** Ends a thread that is of no use any more. */
	function release(runner: Runner): void {
		released.add(runner);
		clearTimeout(idle.get(runner));
		idle.delete(runner);
		runner.end();
	}

	function take(): Runner {
		const [kept] = idle;
		if (!kept) return needs.startRunner();
		clearTimeout(kept[1]);
		idle.delete(kept[0]);
		return kept[0];
	}

	function giveBack(runner: Runner): void {
		if (released.has(runner)) return;
		const ending = setTimeout(() => {
			release(runner);
		}, idleFor);
		idle.set(runner, ending);
	}

	return {
		look,

		async own(mine) {
			await runsIn(db).takeOver(mine, Date.now());
			owned = true;
			announce({ kind: 'changed' });
			look();
		},

		lose() {
			owned = false;
			clearTimeout(wake);
			over.clear();
			for (const one of running.values()) {
				clearTimeout(one.timer);
				release(one.runner);
				one.give({ state: 'stopped' });
			}
			running.clear();
		}
	};
}

/** Another thread runs the queue by now, or only one of a newer version of the app may. */
function isLoss(error: unknown): boolean {
	return error instanceof NotOwner || error instanceof OutdatedTab;
}

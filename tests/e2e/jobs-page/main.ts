/** A page with a queue of made jobs of five kinds, for a browser that is killed while they run. */
import { beginBrowserLog } from '#lib/storage/browser-log.ts';
import { queueChannel, queueIn } from '#lib/storage/queue.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { inputOf, made, timesDone, type MadeInput } from '../../workers/jobs/made-kinds.ts';
import QueueWorker from '../../workers/jobs/queue-worker.ts?worker';

const db = new LibraryDb('killed jobs');
const queue = queueIn(db);

const kinds: readonly (readonly [string, MadeInput])[] = [
	['one by one', { rows: 40 }],
	['batches', { rows: 1500, batch: 10 }],
	['failing', { rows: 80, failures: 1 }],
	['many at once', { rows: 600, batch: 7 }],
	['slow', { rows: 160, batch: 4 }]
];

export interface JobsPage {
	/** Queues so many jobs of each of the five kinds. */
	add(rounds: number): Promise<void>;
	/** Jobs that are done, of all; rows that were never done, and rows that were done more than once. */
	outcome(): Promise<{ done: number; all: number; rows: number; lost: number; doubled: number }>;
	/** Has those that wait for another try begin at once. */
	hurry(): Promise<void>;
}

const page: JobsPage = {
	async add(rounds) {
		for (let round = 0; round < rounds; round++) {
			for (const [kind, input] of kinds) {
				await queue.add({ kind: made(kind), title: { name: kind }, total: input.rows }, inputOf(input));
			}
		}
	},
	async outcome() {
		const jobs = await queue.all();
		const sums = { rows: 0, lost: 0, doubled: 0 };
		for (const job of jobs) {
			const times = await timesDone(db, job.id);
			for (let row = 0; row < job.total; row++) {
				const count = times[row] ?? 0;
				if (count > 0) sums.rows++;
				if (count > 1) sums.doubled++;
				// What the library holds and what the queue believes are one.
				if (job.state === 'done' && count === 0) sums.lost++;
			}
		}
		return { done: jobs.filter(({ state }) => state === 'done').length, all: jobs.length, ...sums };
	},
	async hurry() {
		for (const { id, state, again } of await queue.all()) {
			if (state === 'waiting' && again !== undefined) await queue.retry(id);
		}
		const channel = new BroadcastChannel(queueChannel(db));
		channel.postMessage({ kind: 'changed' });
		channel.close();
	}
};
// As the app does at each start: a kill may have cut what the browser wrote.
await beginBrowserLog(db.name);
Object.assign(globalThis, { jobsPage: page });

const worker = new QueueWorker();
worker.onmessage = () => {
	document.title = 'ready';
};
worker.postMessage(db.name);

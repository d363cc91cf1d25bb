/** Jobs put into the queue from outside of the app, and what became of them. */
import type { Page } from '@playwright/test';
import { rowsHeld } from './held.ts';

export interface MadeJob {
	readonly name: string;
	readonly state?: 'waiting' | 'paused' | 'running' | 'failed' | 'done' | 'cancelled';
	/** Numbers of the items it is about. */
	readonly items: readonly number[];
	/** Of those: places that failed, each with its reason. */
	readonly failed?: readonly number[];
	readonly done?: number;
	readonly problem?: { readonly cause: string };
}

/** Puts edits of many items into the queue: they find that each item has changed since, and leave it. */
export async function queueJobs(page: Page, jobs: readonly MadeJob[]): Promise<string[]> {
	return page.evaluate(async (jobs) => {
		const db = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open('mediatheque');
			request.onsuccess = () => {
				resolve(request.result);
			};
			request.onerror = () => {
				reject(new Error('cannot be opened'));
			};
		});
		const work = db.transaction(['jobs', 'jobInputs', 'jobRows'], 'readwrite');
		const says = Object.fromEntries(
			['gone', 'changedSince', 'noDate', 'noZone', 'noPlace'].map((reason) => [reason, `left: ${reason}`])
		);
		const now = Date.now();
		const ids = jobs.map((job, index) => {
			const id = `01JOBS${String(now).padStart(14, '0')}${String(index).padStart(6, '0')}`;
			const { name, items, state = 'waiting', failed = [], problem } = job;
			const done = job.done ?? (state === 'done' ? items.length : failed.length);
			const over = state === 'done' || state === 'failed' || state === 'cancelled';
			work.objectStore('jobs').put({
				...{ id, kind: 'bulk', title: { name }, from: { kind: 'selection', count: items.length } },
				...{ state, order: index, created: now, done, total: items.length, failed: failed.length },
				...{ tries: 0, run: over || done > 0 ? 1 : 0, ...(over ? { ended: now + index } : {}) },
				...(problem ? { problem } : {})
			});
			const marks = new Float64Array(items.length).fill(-1);
			const input = {
				title: name,
				items: Uint32Array.from(items),
				steps: [],
				marks,
				language: 'en',
				now,
				says
			};
			work.objectStore('jobInputs').put({ id, input });
			for (const at of failed) {
				const row = { job: id, index: at, count: 1, outcome: 'failed', problem: { cause: 'locked' } };
				work.objectStore('jobRows').put(row);
			}
			for (let at = 0; state === 'done' && at < items.length; at++) {
				const row = { job: id, index: at, count: 1, outcome: 'done' };
				if (!failed.includes(at)) work.objectStore('jobRows').put(row);
			}
			return id;
		});
		await new Promise((resolve, reject) => {
			work.oncomplete = resolve;
			work.onabort = reject;
		});
		db.close();
		const channel = new BroadcastChannel('mediatheque:jobs:mediatheque');
		channel.postMessage({ kind: 'changed' });
		channel.close();
		return ids;
	}, jobs);
}

export interface JobOutcome {
	readonly name: string;
	readonly state: string;
	readonly done: number;
	readonly total: number;
	/** Inputs with no result, and with more than one. */
	readonly lost: number;
	readonly doubled: number;
}

/** What became of the jobs of the queue, in its order. */
export async function jobOutcomes(page: Page): Promise<JobOutcome[]> {
	const [jobs, rows] = await Promise.all([
		rowsHeld<{
			id: string;
			kind: string;
			title: { name: string };
			order: number;
			state: string;
			done: number;
			total: number;
		}>(page, 'jobs'),
		rowsHeld<{ job: string; index: number; count: number }>(page, 'jobRows')
	]);
	return jobs
		.filter(({ kind }) => kind !== 'scan')
		.sort((a, b) => a.order - b.order)
		.map(({ id, title, state, done, total }) => {
			const times = new Uint8Array(total);
			for (const { job, index, count } of rows) {
				if (job === id) for (let at = index; at < index + count; at++) times[at] = (times[at] ?? 0) + 1;
			}
			const lost = times.filter((count) => count === 0).length;
			const doubled = times.filter((count) => count > 1).length;
			return { name: title.name, state, done, total, lost, doubled };
		});
}

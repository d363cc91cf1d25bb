/** Scans, as jobs of the list; and the files that none of them could read. */
import type { JobVerb } from '#lib/library/job-turns.ts';
import type { ScanProgress } from '#lib/workers/scan/contract.ts';
import type { App } from '../app.svelte.ts';
import { jobsWords } from '../messages/jobs-words.ts';
import type { JobLine, JobSourceOf } from './line.ts';

/** The line of files that could not be read. */
const unread = 'unread';

const states = {
	walking: 'running',
	reading: 'running',
	paused: 'paused',
	done: 'done',
	cancelled: 'cancelled',
	failed: 'failed'
} as const satisfies Record<ScanProgress['state'], JobLine['state']>;

export function scanJobs({ scans, roots }: App): JobSourceOf {
	return {
		get lines() {
			const failed = scans.failures.length;
			const lines = scans.active.map((scan) => lineOf(scan, roots.named(scan.root) ?? ''));
			return failed > 0 ? [...lines, lineOfUnread(failed)] : lines;
		},
		ask(id, verb) {
			const root = Number(id);
			if (id === unread) {
				if (verb === 'retry') return scans.retry();
			} else if (verb === 'pause') scans.pause(root);
			else if (verb === 'resume') scans.resume(root);
			else if (verb === 'cancel') scans.cancel(root);
			return undefined;
		}
	};
}

function lineOf(scan: ScanProgress, name: string): JobLine {
	const verbs: readonly JobVerb[] = scan.state === 'paused' ? ['resume', 'cancel'] : ['pause', 'cancel'];
	return {
		...{ id: String(scan.root), what: 'scan', title: jobsWords().scan(name), state: states[scan.state] },
		...{ done: scan.done, total: scan.walked ? scan.total : 0, failed: scan.failed },
		...(scan.secondsLeft === undefined || !scan.walked ? {} : { secondsLeft: scan.secondsLeft }),
		verbs
	};
}

function lineOfUnread(failed: number): JobLine {
	return {
		...{ id: unread, what: 'scan', title: jobsWords().unread, state: 'failed' },
		...{ done: failed, total: failed, failed },
		verbs: ['retry'],
		result: { dialog: 'scans' }
	};
}

/** What the queue's thread is made of: tests make one with kinds of their own. */
import { logIn } from '#lib/storage/log.ts';
import { queueChannel, type QueueNews } from '#lib/storage/queue.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import { ownershipOf, type Owner } from '../owner.ts';
import type { JobsService, Runner } from './contract.ts';
import { queueOf, type QueueNeeds } from './service.ts';

export interface ThreadNeeds {
	readonly db: LibraryDb;
	readonly kinds: QueueNeeds['kinds'];
	readonly startRunner: () => Runner;
	readonly most?: number;
	/** Milliseconds between two signs of life of whoever owns the queue. */
	readonly beat?: number;
}

/** A page, the library and the pictures want cores, too; beyond four the database is the limit. */
export const mostAtOnce = Math.max(1, Math.min(navigator.hardwareConcurrency - 1, 4));

/** Runs the queue whenever no other thread of all tabs does. */
export function queueThread({ db, kinds, startRunner, most = mostAtOnce, beat }: ThreadNeeds): JobsService {
	const channel = new BroadcastChannel(queueChannel(db));
	const queue = queueOf({
		...{ db, kinds, startRunner, most },
		epoch: () => owner.epoch,
		announce: (news: QueueNews) => {
			channel.postMessage(news);
		},
		failed: (error) => {
			const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
			// A log that cannot be written must not stop the queue.
			void logIn(db)
				.add({ kind: 'error', what: 'jobs.failed', detail })
				.catch(() => undefined);
		}
	});
	const owner: Owner = ownershipOf(db, 'jobs', {
		onown: queue.own,
		onlost: queue.lose,
		...(beat === undefined ? {} : { beat })
	});
	channel.onmessage = ({ data }: MessageEvent<QueueNews>) => {
		if (data.kind === 'changed') queue.look();
	};
	return { look: queue.look };
}

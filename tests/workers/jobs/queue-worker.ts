/** A thread that runs the queue with made kinds of jobs; the page that has it can end it at any moment. */
import { openLibrary } from '#lib/storage/schema.ts';
import { runnerIn } from '#lib/workers/jobs/runner-client.ts';
import { queueThread } from '#lib/workers/jobs/thread.ts';
import { installTransfers } from '#lib/workers/wire.ts';
import { madeKinds } from './made-kinds.ts';
import RunnerWorker from './runner-worker.ts?worker';

installTransfers();

onmessage = ({ data }: MessageEvent<string>) => {
	queueThread({
		db: openLibrary(data),
		kinds: madeKinds,
		most: 3,
		beat: 100,
		startRunner: () => {
			const worker = new RunnerWorker();
			worker.postMessage({ library: data });
			return runnerIn(worker);
		}
	});
	postMessage('begun');
};

/** A thread that runs the app's own queue on a library of another name. */
import { openLibrary } from '#lib/storage/schema.ts';
import { jobKinds } from '#lib/workers/jobs/kinds.ts';
import { runnerIn } from '#lib/workers/jobs/runner-client.ts';
import { queueThread } from '#lib/workers/jobs/thread.ts';
import { installTransfers } from '#lib/workers/wire.ts';
import RunnerWorker from '#lib/workers/jobs/runner.worker.ts?worker';

installTransfers();

onmessage = ({ data }: MessageEvent<string>) => {
	queueThread({
		db: openLibrary(data),
		kinds: jobKinds,
		beat: 100,
		startRunner: () => runnerIn(new RunnerWorker({ name: data }))
	});
	postMessage('begun');
};

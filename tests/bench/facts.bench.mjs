/** Whether the library has films and sound as long, as large and of what ffprobe says they are. Needs the sample files and ffprobe. */
import { join } from 'node:path';
import { compareFacts } from './facts-compare.mjs';

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'facts',
	title: 'Facts of film and sound, as ffprobe has them',
	patience: 900_000,
	run: ({ needCorpus, temporary }) => temporary((folder) => compareFacts(join(needCorpus(), 'files'), folder))
};

/** The same of films and sound that ffmpeg makes, of every container and codec it has. `MEDIATHEQUE_MADE` may name a folder that keeps them. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareFacts } from './facts-compare.mjs';
import { makeFilms } from './made-films.mjs';

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'facts-made',
	title: 'Facts of film and sound that ffmpeg made, as ffprobe has them',
	patience: 900_000,
	run: ({ temporary }) =>
		temporary((folder) => {
			const made = process.env.MEDIATHEQUE_MADE ?? join(folder, 'made');
			mkdirSync(made, { recursive: true });
			makeFilms(made);
			return compareFacts(made, join(folder, 'engine'));
		})
};

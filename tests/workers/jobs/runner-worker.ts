/** A thread that runs one job of a made kind at a time. */
import * as Comlink from 'comlink';
import { openLibrary } from '#lib/storage/schema.ts';
import { runnerOf } from '#lib/workers/jobs/runner.ts';
import { installTransfers } from '#lib/workers/wire.ts';
import { madeKinds } from './made-kinds.ts';

installTransfers();

// The library's name comes first; what Comlink sends comes after it.
addEventListener(
	'message',
	({ data }: MessageEvent<{ readonly library: string }>) => {
		Comlink.expose(runnerOf({ db: openLibrary(data.library), kinds: madeKinds }));
	},
	{ once: true }
);

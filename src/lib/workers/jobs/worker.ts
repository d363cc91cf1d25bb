/** The thread that runs the queue of jobs, where it is this tab's turn. */
import * as Comlink from 'comlink';
import { openLibrary } from '#lib/storage/schema.ts';
import { libraryOfWorker } from '../trusted.ts';
import { installTransfers } from '../wire.ts';
import { jobKinds } from './kinds.ts';
import { startRunner } from './runner-client.ts';
import { queueThread } from './thread.ts';

installTransfers();

const library = libraryOfWorker();
Comlink.expose(
	queueThread({ db: openLibrary(library), kinds: jobKinds, startRunner: () => startRunner(library) })
);

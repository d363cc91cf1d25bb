/** A thread that runs one job at a time. */
import * as Comlink from 'comlink';
import { openLibrary } from '#lib/storage/schema.ts';
import { libraryOfWorker } from '../trusted.ts';
import { installTransfers } from '../wire.ts';
import { jobKinds } from './kinds.ts';
import { runnerOf } from './runner.ts';

installTransfers();

Comlink.expose(runnerOf({ db: openLibrary(libraryOfWorker()), kinds: jobKinds }));

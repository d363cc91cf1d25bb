import * as Comlink from 'comlink';
import { openLibrary } from '#lib/storage/schema.ts';
import { announceChange } from '../changes.ts';
import { libraryOfWorker } from '../trusted.ts';
import { installTransfers } from '../wire.ts';
import { ReaderPool } from './reader-pool.ts';
import { startReader } from './reader-thread.ts';
import { scanInto } from './service.ts';

installTransfers();
const library = libraryOfWorker();
// Some browsers do not tell how many cores there are.
const cores = navigator.hardwareConcurrency || 2;
const pool = new ReaderPool((broken) => startReader(library, broken), cores);
Comlink.expose(
	scanInto({
		db: openLibrary(library),
		read: (files) => pool.read(files),
		prepare: () => pool.prepare(),
		readers: pool.callsAtOnce,
		announce: announceChange,
		locks: navigator.locks
	})
);

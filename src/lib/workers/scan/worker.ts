import * as Comlink from 'comlink';
import { openLibrary } from '#lib/storage/schema.ts';
import { announceChange } from '../changes.ts';
import { libraryOfWorker } from '../trusted.ts';
import { installTransfers } from '../wire.ts';
import { ReaderPool, readerCount } from './reader-pool.ts';
import { scanInto } from './service.ts';

installTransfers();
const library = libraryOfWorker();
const pool = new ReaderPool(library);
Comlink.expose(
	scanInto({
		db: openLibrary(library),
		read: (files) => pool.read(files),
		// One batch waits for each thread, so that none is ever idle.
		readers: readerCount * 2,
		announce: announceChange,
		locks: navigator.locks
	})
);

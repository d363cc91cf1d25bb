import * as Comlink from 'comlink';
import { openLibrary } from '#lib/storage/schema.ts';
import { announceChange } from '../changes.ts';
import { libraryOfWorker } from '../trusted.ts';
import { installTransfers } from '../wire.ts';
import { callsOfReader, ReaderPool, readerCount } from './reader-pool.ts';
import { scanInto } from './service.ts';

installTransfers();
const library = libraryOfWorker();
const pool = new ReaderPool(library);
Comlink.expose(
	scanInto({
		db: openLibrary(library),
		read: (files) => pool.read(files),
		readers: readerCount * callsOfReader,
		announce: announceChange,
		locks: navigator.locks
	})
);

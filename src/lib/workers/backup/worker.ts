/** The thread that reads backups. */
import * as Comlink from 'comlink';
import { openLibrary } from '#lib/storage/schema.ts';
import { libraryOfWorker } from '../trusted.ts';
import { installTransfers } from '../wire.ts';
import { backupService } from './service.ts';

installTransfers();

Comlink.expose(backupService(openLibrary(libraryOfWorker())));

import * as Comlink from 'comlink';
import { openLibrary } from '#lib/storage/schema.ts';
import { libraryOfWorker } from '../trusted.ts';
import { installTransfers } from '../wire.ts';
import { bulkPreview } from './service.ts';

installTransfers();
Comlink.expose(bulkPreview(openLibrary(libraryOfWorker())));

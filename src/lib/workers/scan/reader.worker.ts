import * as Comlink from 'comlink';
import { openLibrary } from '#lib/storage/schema.ts';
import { libraryOfWorker } from '../trusted.ts';
import { readerInto } from './reader.ts';

Comlink.expose(readerInto(openLibrary(libraryOfWorker())));

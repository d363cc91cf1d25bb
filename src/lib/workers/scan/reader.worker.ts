import * as Comlink from 'comlink';
import { openLibrary } from '#lib/storage/schema.ts';
import { readerInto } from './reader.ts';

Comlink.expose(readerInto(openLibrary(new URL(location.href).searchParams.get('library') ?? undefined)));

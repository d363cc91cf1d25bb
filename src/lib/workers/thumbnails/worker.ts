import * as Comlink from 'comlink';
import { metaIn } from '#lib/storage/meta.ts';
import { openLibrary } from '#lib/storage/schema.ts';
import { libraryOfWorker } from '../trusted.ts';
import { installTransfers } from '../wire.ts';
import type { ThumbnailService } from './contract.ts';
import { decodingOther } from './decode-other.ts';
import { openPacks } from './packs-of.ts';
import { thumbnailsInto } from './service.ts';

installTransfers();
const db = openLibrary(libraryOfWorker());
const ready = (async () => {
	const id = await metaIn(db).once('packs', () => crypto.randomUUID());
	return thumbnailsInto({ db, packs: await openPacks(db.name, id), decodeOther: decodingOther() });
})();
const service: ThumbnailService = {
	get: async (id, size, file) => (await ready).get(id, size, file),
	prefer: (ids) => void ready.then((made) => made.prefer(ids)),
	fill: async (report, signal) => (await ready).fill(report, signal),
	size: async () => (await ready).size(),
	clear: async () => (await ready).clear()
};
Comlink.expose(service);

import * as Comlink from 'comlink';
import { metaIn } from '#lib/storage/meta.ts';
import { openLibrary } from '#lib/storage/schema.ts';
import { libraryOfWorker } from '../trusted.ts';
import { installTransfers } from '../wire.ts';
import type { ThumbnailAddresses, ThumbnailService } from './contract.ts';
import { decodingOther } from './decode-other.ts';
import { frameOfFilm } from './film-frame.ts';
import { noPacks, openPacks } from './packs-of.ts';
import { thumbnailsInto } from './service.ts';

installTransfers();
const db = openLibrary(libraryOfWorker());
const ready = (async () => {
	// Where the browser has no files of its own, or no room for them, pictures are made and not kept.
	const packs = await keptPacks().catch(() => noPacks);
	return thumbnailsInto({ db, packs, decodeOther: decodingOther(), frameOfFilm });
})();
async function keptPacks() {
	return openPacks(db, await metaIn(db).once('packs', () => crypto.randomUUID()));
}
const service: ThumbnailService & ThumbnailAddresses = {
	get: async (id, size, file) => (await ready).get(id, size, file),
	url: async (id, size, file) => {
		const picture = await (await ready).get(id, size, file);
		return picture && URL.createObjectURL(picture);
	},
	kept: async (items) => (await ready).kept(items),
	keptUrls: async (items) => {
		const pictures = await (await ready).kept(items);
		return pictures.map((picture) => picture && URL.createObjectURL(picture));
	},
	awaitsDrawing: async (id) => (await ready).awaitsDrawing(id),
	keepDrawn: async (id, picture) => (await ready).keepDrawn(id, picture),
	drawnUrl: async (id, picture) => {
		await (await ready).keepDrawn(id, picture);
		return picture && URL.createObjectURL(picture);
	},
	letGo: (urls) => {
		for (const url of urls) URL.revokeObjectURL(url);
	},
	prefer: (ids) => void ready.then((made) => made.prefer(ids)),
	fill: async (report, signal) => (await ready).fill(report, signal),
	size: async () => (await ready).size(),
	clear: async () => (await ready).clear()
};
Comlink.expose(service);

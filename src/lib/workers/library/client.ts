/** The page's end of the library worker. */
import * as Comlink from 'comlink';
import { libraryName } from '#lib/storage/schema.ts';
import { startWorker } from '../trusted.ts';
import { installTransfers } from '../wire.ts';
import type { LibraryService } from './contract.ts';
import url from './worker.ts?worker&url';

/** Starts the library worker; it reads the library at once. Disposing ends it. @param library name of the database; tests have their own */
export function openLibrary(library = libraryName): LibraryService & Disposable {
	installTransfers();
	const worker = startWorker(url, library);
	const remote = Comlink.wrap<LibraryService>(worker);
	return {
		answer: (question) => remote.answer(question),
		rows: (ids, asof) => remote.rows(ids, asof),
		suggest: (text, caret) => remote.suggest(text, caret),
		folders: () => remote.folders(),
		keywords: () => remote.keywords(),
		likelyKeywords: (ids, most) => remote.likelyKeywords(ids, most),
		tally: (texts, first) => remote.tally(texts, first),
		countsOfFields: () => remote.countsOfFields(),
		countsOfOwn: (question, fields) => remote.countsOfOwn(question, fields),
		countsOfAlbums: () => remote.countsOfAlbums(),
		placesByHand: (ids, album) => remote.placesByHand(ids, album),
		shapes: (ids) => remote.shapes(ids),
		marks: (ids) => remote.marks(ids),
		timeline: (ids) => remote.timeline(ids),
		calendar: (question) => remote.calendar(question),
		gear: (question) => remote.gear(question),
		locate: (question) => remote.locate(question),
		clusters: (view, zoom) => remote.clusters(view, zoom),
		tracks: (view, zoom, also) => remote.tracks(view, zoom, also),
		trackBox: (id) => remote.trackBox(id),
		playlist: (file, about) => remote.playlist(file, about),
		watch: (changed) => remote.watch(changed),
		[Symbol.dispose]() {
			remote[Comlink.releaseProxy]();
			worker.terminate();
		}
	};
}

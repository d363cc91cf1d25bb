/** The page's end of the library worker. */
import * as Comlink from 'comlink';
import { libraryName } from '#lib/storage/schema.ts';
import { startWorker } from '../trusted.ts';
import { untilEnded } from '../until-ended.ts';
import { installTransfers } from '../wire.ts';
import type { LibraryService } from './contract.ts';
import url from './worker.ts?worker&url';

/** Starts the library worker; it reads the library at once. Disposing ends it, and calls under way throw AbortError. @param library name of the database; tests have their own */
export function openLibrary(library = libraryName): LibraryService & Disposable {
	installTransfers();
	const worker = startWorker(url, library);
	const remote = Comlink.wrap<LibraryService>(worker);
	const { within, end } = untilEnded();
	return {
		answer: (question) => within(remote.answer(question)),
		rows: (ids, asof) => within(remote.rows(ids, asof)),
		suggest: (text, caret) => within(remote.suggest(text, caret)),
		folders: () => within(remote.folders()),
		keywords: () => within(remote.keywords()),
		likelyKeywords: (ids, most) => within(remote.likelyKeywords(ids, most)),
		tally: (texts, first) => within(remote.tally(texts, first)),
		countsOfFields: () => within(remote.countsOfFields()),
		countsOfOwn: (question, fields) => within(remote.countsOfOwn(question, fields)),
		countsOfAlbums: () => within(remote.countsOfAlbums()),
		placesByHand: (ids, album) => within(remote.placesByHand(ids, album)),
		shapes: (ids) => within(remote.shapes(ids)),
		marks: (ids) => within(remote.marks(ids)),
		timeline: (ids) => within(remote.timeline(ids)),
		calendar: (question) => within(remote.calendar(question)),
		gear: (question) => within(remote.gear(question)),
		locate: (question) => within(remote.locate(question)),
		clusters: (view, zoom) => within(remote.clusters(view, zoom)),
		tracks: (view, zoom, also) => within(remote.tracks(view, zoom, also)),
		trackBox: (id) => within(remote.trackBox(id)),
		playlist: (file, about) => within(remote.playlist(file, about)),
		watch: (changed) => within(remote.watch(changed)),
		[Symbol.dispose]() {
			remote[Comlink.releaseProxy]();
			worker.terminate();
			end();
		}
	};
}

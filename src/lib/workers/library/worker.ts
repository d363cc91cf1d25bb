/** The library worker: the library's rows in storage, answered over Comlink, kept up to date by what others announce. */
import * as Comlink from 'comlink';
import { AlbumTree } from '#lib/library/album-tree.ts';
import { KeywordTree } from '#lib/library/keyword-tree.ts';
import { albumsIn } from '#lib/storage/albums.ts';
import { changesIn } from '#lib/storage/changes.ts';
import { entitiesIn } from '#lib/storage/entities.ts';
import { itemsIn } from '#lib/storage/items.ts';
import { snapshotName } from '#lib/storage/places.ts';
import { rootsIn } from '#lib/storage/roots.ts';
import { openLibrary } from '#lib/storage/schema.ts';
import { write } from '#lib/storage/write.ts';
import { tagValuesIn } from '#lib/storage/tag-values.ts';
import { trackLinesIn } from '#lib/storage/tracks.ts';
import { watchChanges } from '../changes.ts';
import { toldTime } from '../measured.ts';
import { ownershipOf, type Owner } from '../owner.ts';
import { libraryOfWorker } from '../trusted.ts';
import { installTransfers } from '../wire.ts';
import { workTeller } from '../work.ts';
import type { LibraryService } from './contract.ts';
import { libraryOver } from './service.ts';
import { snapshotFile } from './snapshot-file.ts';
import { snapshotsIn } from './snapshots.ts';

installTransfers();

/** Milliseconds from the opening until the cache is taken over, where no other tab has it. */
const ownAfter = 500;
/** Generations that another tab may lag behind without having to read everything anew. */
const mostTabsBehind = 256;

const index = workTeller('index');
const db = openLibrary(libraryOfWorker());
const items = itemsIn(db);
const changes = changesIn(db);
/** Taken up when the library has been opened: writing can wait, and would hold up what it is opened from. */
let owned: Owner | undefined;
const owner = () => (owned ??= ownershipOf(db, 'search'));
const snapshots = snapshotsIn(snapshotFile(snapshotName(db.name), owner), {
	lineage: changes.lineage,
	kept: (generation) =>
		write(db, 'relaxed', ['changes'], async (through) => {
			await owner().check(through);
			// Other tabs may be a little behind.
			await changes.forget(generation - mostTabsBehind);
		})
});
const library = libraryOver(
	{
		page: items.page,
		many: items.many,
		roots: rootsIn(db).all,
		aliases: async () => new KeywordTree(await entitiesIn(db).all('keywords')).aliases,
		customFields: () => entitiesIn(db).all('fields'),
		albums: async () => new AlbumTree(await albumsIn(db).all()),
		changes,
		past: async (before) => {
			const { itemsBefore } = await import('#lib/storage/past-items.ts');
			return itemsBefore(db, before);
		},
		tags: tagValuesIn(db),
		tracks: trackLinesIn(db)
	},
	{
		snapshots,
		reading: (now) => {
			if (now) index.tell({ done: 0, total: 0 });
			else index.over();
		}
	}
);

watchChanges(library.changed);
void toldTime('open', () => library.settled()).finally(() => setTimeout(owner, ownAfter));

const service: LibraryService = {
	answer: async (question) => {
		const answer = await library.answer(question);
		return Comlink.transfer(answer, [answer.ids.buffer]);
	},
	rows: library.rows,
	suggest: library.suggest,
	folders: library.folders,
	keywords: library.keywords,
	likelyKeywords: library.likelyKeywords,
	tally: library.tally,
	countsOfFields: library.countsOfFields,
	countsOfOwn: library.countsOfOwn,
	countsOfAlbums: library.countsOfAlbums,
	placesByHand: library.placesByHand,
	shapes: library.shapes,
	marks: library.marks,
	timeline: library.timeline,
	calendar: library.calendar,
	gear: library.gear,
	locate: library.locate,
	clusters: library.clusters,
	playlist: library.playlist,
	tracks: library.tracks,
	trackBox: library.trackBox,
	watch: library.watch
};
Comlink.expose(service);

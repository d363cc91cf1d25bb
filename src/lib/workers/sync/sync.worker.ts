/** The sync worker. Its name stands in the headers of a build: it alone may ask the address that a person gave. */
import * as Comlink from 'comlink';
import { canObserve, observeFolder } from '#lib/platform/folder-watch.ts';
import { openLibrary } from '#lib/storage/schema.ts';
import { watchChanges, watchDocuments } from '../changes.ts';
import { ownershipOf } from '../owner.ts';
import { libraryOfWorker } from '../trusted.ts';
import { installTransfers } from '../wire.ts';
import { syncOver, type Rounds } from './service.ts';

installTransfers();

const db = openLibrary(libraryOfWorker());
const sync = syncOver({
	db,
	exclusive: (work) => navigator.locks.request(`mediatheque:sync:${db.name}`, work),
	...(canObserve() ? { observe: observeFolder } : {})
});

let rounds: Rounds | undefined;
ownershipOf(db, 'sync', {
	onown: () => {
		rounds = sync.own();
	},
	onlost: () => {
		rounds?.[Symbol.dispose]();
		rounds = undefined;
	}
});

function said(): void {
	sync.said();
	rounds?.said();
}
watchChanges(said);
watchDocuments(said);

Comlink.expose(sync.service);

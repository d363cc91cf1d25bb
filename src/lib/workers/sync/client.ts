/** The sync worker as the page sees it. */
import * as Comlink from 'comlink';
import { libraryName } from '#lib/storage/schema.ts';
import { startWorker } from '../trusted.ts';
import { installTransfers } from '../wire.ts';
import type { SyncService } from './contract.ts';
import workerUrl from './sync.worker.ts?worker&url';

/** @param library name of the database; tests have their own */
export function startSync(library = libraryName): SyncService & Disposable {
	installTransfers();
	const worker = startWorker(workerUrl, library);
	const remote = Comlink.wrap<SyncService>(worker);
	return {
		follow: (changed) => remote.follow(changed),
		look: (place) => remote.look(place),
		create: (passphrase, name) => remote.create(passphrase, name),
		join: (place, secret, name) => remote.join(place, secret, name),
		unlock: (secret) => remote.unlock(secret),
		addRoad: (place) => remote.addRoad(place),
		handleOf: (road) => remote.handleOf(road),
		removeRoad: (id) => remote.removeRoad(id),
		syncNow: (road) => remote.syncNow(road),
		pause: (paused) => remote.pause(paused),
		bundle: () => remote.bundle(),
		takeBundle: (file, secret, name) => remote.takeBundle(file, secret, name),
		line: (port, as, name) => remote.line(Comlink.transfer(port, [port]), as, name),
		rename: (name) => remote.rename(name),
		revoke: (device, passphrase) => remote.revoke(device, passphrase),
		changePassphrase: (before, after) => remote.changePassphrase(before, after),
		leave: () => remote.leave(),
		conflicts: () => remote.conflicts(),
		flip: (conflict) => remote.flip(conflict),
		dismiss: (conflict) => remote.dismiss(conflict),
		[Symbol.dispose]: () => {
			remote[Comlink.releaseProxy]();
			worker.terminate();
		}
	};
}

/** The keeper worker: what is kept of the library outside its database. */
import * as Comlink from 'comlink';
import { beginBrowserLog } from '#lib/storage/browser-log.ts';
import { logIn } from '#lib/storage/log.ts';
import { openLibrary } from '#lib/storage/schema.ts';
import { readOwnFile, replaceOwnFile } from '../own-file.ts';
import { ownershipOf, type Owner } from '../owner.ts';
import { libraryOfWorker } from '../trusted.ts';
import { installTransfers } from '../wire.ts';
import { workTeller } from '../work.ts';
import { keeperOf } from './service.ts';

installTransfers();

const db = openLibrary(libraryOfWorker());

/** Nothing that a person could do about it at once: the log has it. */
function failed(error: unknown, work = 'rescue'): void {
	if (error instanceof Error && error.name === 'NotOwner') return;
	const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	void logIn(db)
		.add({ kind: 'error', what: `${work}.failed`, detail })
		.catch(() => undefined);
}

const keeper = keeperOf({
	db,
	files: {
		async read(name) {
			const buffer = await readOwnFile(name);
			return buffer && new Uint8Array(buffer);
		},
		replace: (name, bytes) => replaceOwnFile(name, bytes, owner)
	},
	owner: () => owner,
	packingTeller: (asked) => workTeller('packing', asked),
	failed
});
const owner: Owner = ownershipOf(db, 'rescue', {
	onown: async () => {
		await beginBrowserLog(db.name).catch(failed);
		await keeper.begin().catch(failed);
	}
});

Comlink.expose({ watch: keeper.watch, keepNow: keeper.keepNow });

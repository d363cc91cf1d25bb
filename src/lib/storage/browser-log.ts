/**
 * The log in which a browser keeps what was written to IndexedDB until it has sorted it in. Chromium goes on at the end of the
 * log of before, also where a crash cut its last record (LevelDB with `reuse_logs`, github.com/google/leveldb/issues/1287).
 * What stands behind that record is lost at the start after the next one, or the log is found to be damaged and all databases
 * of the app are emptied.
 */
import { Dexie } from 'dexie';
import { spareName } from './places.ts';

/**
 * Has the browser sort in what its log holds and begin a new one, which takes a few milliseconds: in Chromium deleting a
 * database does. To be called at each start, before much is written.
 */
export async function beginBrowserLog(library: string): Promise<void> {
	const name = spareName(library);
	const spare = new Dexie(name);
	spare.version(1).stores({ spare: '' });
	await spare.open();
	spare.close();
	await Dexie.delete(name);
}

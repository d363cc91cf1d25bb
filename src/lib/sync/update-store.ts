/**
 * What y-indexeddb has really put on the disk, read past it: it does not say when a write has failed, and waits for ever
 * for a row that it cannot read (https://github.com/yjs/y-indexeddb/blob/master/src/y-indexeddb.js is its layout).
 */

/** An update as it is stored, in the first encoding of Yjs. */
export interface StoredUpdate {
	readonly key: number;
	readonly bytes: Uint8Array;
}

const updates = 'updates';
/** Milliseconds until a database that does not answer is taken for one that cannot be used. */
const patience = 800;

/**
 * Rows above a key, in order. What is no update at all comes without bytes.
 * @returns with the key of the last row of all; 0 where there is none
 * @throws DOMException
 */
export function storedUpdates(
	name: string,
	above = 0
): Promise<{ readonly rows: readonly StoredUpdate[]; readonly last: number }> {
	return through(name, 'readonly', (store, done) => {
		const rows: StoredUpdate[] = [];
		let last = 0;
		const end = store.openKeyCursor(null, 'prev');
		end.onsuccess = () => {
			last = Number(end.result?.key ?? 0);
		};
		const request = store.openCursor(IDBKeyRange.lowerBound(above, true));
		request.onsuccess = () => {
			const cursor = request.result;
			if (!cursor) {
				done({ rows, last });
				return;
			}
			const { value } = cursor as { value: unknown };
			const bytes = value instanceof Uint8Array ? value : new Uint8Array();
			rows.push({ key: Number(cursor.key), bytes });
			cursor.continue();
		};
	});
}

/** Puts one row in the place of all up to a key: where some of them cannot be read. */
export function replaceUpdates(name: string, upTo: number, bytes: Uint8Array): Promise<void> {
	return through(name, 'readwrite', (store, done) => {
		store.delete(IDBKeyRange.upperBound(upTo));
		store.add(bytes);
		done(undefined);
	});
}

async function through<T>(
	name: string,
	mode: IDBTransactionMode,
	work: (store: IDBObjectStore, done: (outcome: T) => void) => void
): Promise<T> {
	const db = await within(patience, open(name));
	try {
		return await within(
			patience,
			new Promise<T>((resolve, reject) => {
				const transaction = db.transaction(updates, mode);
				let outcome: T;
				transaction.oncomplete = () => {
					resolve(outcome);
				};
				transaction.onabort = () => {
					reject(transaction.error ?? new DOMException('', 'AbortError'));
				};
				work(transaction.objectStore(updates), (given) => {
					outcome = given;
				});
			})
		);
	} finally {
		db.close();
	}
}

function open(name: string): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name);
		// As y-indexeddb makes it, should we be the first.
		request.onupgradeneeded = () => {
			request.result.createObjectStore(updates, { autoIncrement: true });
			request.result.createObjectStore('custom');
		};
		request.onsuccess = () => {
			resolve(request.result);
		};
		request.onerror = () => {
			reject(request.error ?? new DOMException('', 'UnknownError'));
		};
	});
}

/** @throws TimeoutError */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	try {
		return await Promise.race([
			work,
			new Promise<never>((_, reject) => {
				timer = setTimeout(() => {
					reject(new DOMException('The database does not answer', 'TimeoutError'));
				}, milliseconds);
			})
		]);
	} finally {
		clearTimeout(timer);
	}
}

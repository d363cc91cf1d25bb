/** What the library's database holds, read as it lies there: past the app. */
import type { Page } from '@playwright/test';

/** Rows of a table in the order of their keys: all, or as many as are enough. */
export function rowsHeld<Row>(page: Page, table: string, most?: number): Promise<readonly Row[]> {
	return page.evaluate(
		([table, most]) =>
			new Promise<Row[]>((resolve, reject) => {
				const request = indexedDB.open('mediatheque');
				request.onerror = () => {
					reject(new Error('cannot be opened'));
				};
				request.onsuccess = () => {
					const db = request.result;
					const all = db.transaction(table).objectStore(table).getAll(undefined, most);
					all.onsuccess = () => {
						db.close();
						resolve(all.result as Row[]);
					};
					all.onerror = () => {
						reject(new Error('cannot be read'));
					};
				};
			}),
		[table, most] as const
	);
}

/** How many rows each table has. */
export function countRows(page: Page): Promise<Record<string, number>> {
	return page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const request = indexedDB.open('mediatheque');
				request.onerror = () => {
					reject(new Error('cannot be opened'));
				};
				request.onsuccess = () => {
					const db = request.result;
					const counts: Record<string, number> = {};
					const read = db.transaction([...db.objectStoreNames]);
					for (const name of db.objectStoreNames) {
						const count = read.objectStore(name).count();
						count.onsuccess = () => (counts[name] = count.result);
					}
					read.oncomplete = () => {
						db.close();
						resolve(counts);
					};
					read.onabort = () => {
						resolve(counts);
					};
				};
			})
	);
}

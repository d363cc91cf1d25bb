/** Made-up libraries put straight into the database of a page, as a scan would have stored them. */
import { madeLibrary } from './made-items.mjs';

/** Rows written at once. */
const batch = 2000;

/**
 * Runs in a page of the app (so it must not use anything outside itself) that opened its library before.
 * @param {typeof madeLibrary} library
 * @param {{ count: number, batch: number, seed: number }} wish
 * @returns {Promise<{ items: number, pictures: number, root: number, first: number }>}
 */
async function fill(library, { count, batch, seed }) {
	/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
	const outcome = (request) =>
		new Promise((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
	/** @param {IDBTransaction} transaction @returns {Promise<void>} */
	const done = (transaction) =>
		new Promise((resolve, reject) => {
			transaction.oncomplete = () => resolve();
			transaction.onerror = transaction.onabort = () => reject(transaction.error);
		});

	const { item } = library({ count, seed });
	const db = await outcome(indexedDB.open('mediatheque'));
	const reading = db.transaction(['thumbs', 'items']);
	/** @type {{ size: string, length: number }[]} */
	const thumbs = await outcome(reading.objectStore('thumbs').getAll());
	const pictures = thumbs.filter(({ size, length }) => size === 'small' && length > 0);
	/** @type {number[]} */
	const taken = (await outcome(reading.objectStore('items').getAllKeys())).map(Number);
	const first = Math.max(0, ...taken) + 1;
	const storage = await navigator.storage.getDirectory();
	const handle = await storage.getDirectoryHandle('kept', { create: true });
	const rooting = db.transaction('roots', 'readwrite');
	const root = Number(
		await outcome(
			rooting
				.objectStore('roots')
				.add({ kind: 'kept', name: 'Pictures', handle, added: Date.UTC(2024), scanned: Date.UTC(2024) })
		)
	);
	await done(rooting);
	for (let from = 0; from < count; from += batch) {
		const writing = db.transaction(['items', 'thumbs'], 'readwrite', { durability: 'relaxed' });
		const [items, places] = [writing.objectStore('items'), writing.objectStore('thumbs')];
		for (let at = from; at < Math.min(count, from + batch); at++) {
			const row = item(at, first + at, root);
			items.add(row);
			const picture = row.kind === 'audio' && at % 3 > 0 ? undefined : pictures[at % pictures.length];
			places.add({
				...(picture ?? { pack: 0, offset: 0, length: 0, mime: '' }),
				item: row.id,
				size: 'small',
				fingerprint: row.fingerprint
			});
		}
		await done(writing);
	}
	// What keeps a copy of the library learns that it is another.
	if (db.objectStoreNames.contains('changes')) {
		const noting = db.transaction('changes', 'readwrite');
		noting.objectStore('changes').add({ all: true });
		await done(noting);
	}
	db.close();
	return { items: taken.length + count, pictures: pictures.length, root, first };
}

/**
 * Puts so many made items into the library of a page of the app, which must have opened it before (its first screen is
 * enough); the page shows them after a reload. Takes about 7 s for 100,000 on two cores.
 * @param {import('playwright').Page} page
 * @param {{ count: number, seed?: number }} wish
 * @returns how many items and kept pictures there are now, the root the made items are in, and the first one's id: item
 *   `index` of `madeLibrary({ count, seed })` has the id `first + index`
 */
export function fillLibrary(page, { count, seed = 42 }) {
	const wish = JSON.stringify({ count, batch, seed });
	/** @type {ReturnType<typeof fill>} */
	const filled = page.evaluate(`(${fill.toString()})(${madeLibrary.toString()}, ${wish})`);
	return filled;
}

/**
 * Opens the demo library in an empty profile, and puts so many made items beside it.
 * @param {import('playwright').Page} page
 * @param {string} url of the app
 * @param {number} count
 * @returns {Promise<number>} how many items there are now
 */
export async function makeLibrary(page, url, count) {
	await page.goto(url);
	await page.getByRole('button', { name: 'Try the demo library' }).click();
	await page.waitForFunction(() => document.querySelectorAll('.cell img[src]').length >= 12, undefined, {
		timeout: 60_000
	});
	// The demo's scan is over when no button of it is left to stop it: its root says so in the database.
	await page.waitForTimeout(2000);
	const { items, pictures } = await fillLibrary(page, { count });
	if (pictures < 8) throw new Error(`only ${pictures} pictures were made of the demo library`);
	return items;
}

/** Name of the copy in the browser's own storage. */
export const copy = 'mediatheque search.bin';
/** What the list began with at the last visit, in `localStorage`. */
export const firstScreen = 'mediatheque:first';

/** Waits until what makes the next opening quick is kept. @param {import('playwright').Page} page */
export async function untilCopied(page) {
	await page.evaluate(
		async ({ name, first }) => {
			const folder = await navigator.storage.getDirectory();
			for (;;) {
				const handle = await folder.getFileHandle(name).catch(() => undefined);
				// That of the empty library is small.
				const copied = handle && (await handle.getFile()).size > 1e6;
				if (copied && localStorage.getItem(first)) return;
				await new Promise((resolve) => setTimeout(resolve, 200));
			}
		},
		{ name: copy, first: firstScreen }
	);
	// What follows the writing is no part of the next opening.
	await page.waitForTimeout(1000);
}

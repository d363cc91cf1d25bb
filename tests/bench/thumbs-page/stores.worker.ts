/** Pictures in pack files beside pictures in IndexedDB, read by one thread. */
import * as Comlink from 'comlink';
import { KeptPlaces } from '#lib/workers/thumbnails/kept-places.ts';
import { Packs } from '#lib/workers/thumbnails/pack.ts';

const fingerprint = (item: number) => item.toString(16).padStart(8, '0').padEnd(32, '0');
const stores = ['blobs', 'buffers'] as const;
type Store = 'packs' | (typeof stores)[number];

let packs: Packs | undefined;
let db: IDBDatabase | undefined;
const places = new KeptPlaces();

const outcome = <T>(request: IDBRequest<T>): Promise<T> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => {
			resolve(request.result);
		};
		request.onerror = () => {
			reject(request.error ?? new Error('no answer'));
		};
	});

function opened(): { packs: Packs; db: IDBDatabase } {
	if (!packs || !db) throw new Error('Nothing is filled yet');
	return { packs, db };
}

/** Ways to get the bytes of pictures into this thread. */
const ways: Readonly<Record<Store, (items: readonly number[]) => Promise<number>>> = {
	async packs(items) {
		const read = await Promise.all(
			items.map((item) => {
				const place = places.find(item, fingerprint(item));
				return place ? opened().packs.read(place) : undefined;
			})
		);
		return read.reduce((sum, bytes) => sum + (bytes?.length ?? 0), 0);
	},
	async blobs(items) {
		const store = opened().db.transaction('blobs').objectStore('blobs');
		const read = await Promise.all(
			items.map(async (item) => {
				const blob = (await outcome(store.get(item))) as Blob;
				return blob.arrayBuffer();
			})
		);
		return read.reduce((sum, { byteLength }) => sum + byteLength, 0);
	},
	async buffers(items) {
		const store = opened().db.transaction('buffers').objectStore('buffers');
		const read = await Promise.all(items.map((item) => outcome(store.get(item)) as Promise<ArrayBuffer>));
		return read.reduce((sum, { byteLength }) => sum + byteLength, 0);
	}
};

const service = {
	async fill(pictures: readonly Blob[]): Promise<void> {
		const storage = await navigator.storage.getDirectory();
		packs = new Packs(await storage.getDirectoryHandle('bench packs', { create: true }), 'bench');
		await packs.own();
		const opening = indexedDB.open('bench pictures');
		opening.onupgradeneeded = () => {
			for (const store of stores) opening.result.createObjectStore(store);
		};
		db = await outcome(opening);
		for (const [item, picture] of pictures.entries()) {
			const bytes = await picture.arrayBuffer();
			const place = await packs.append(new Uint8Array(bytes));
			places.learn({ item, size: 'small', fingerprint: fingerprint(item), ...place, mime: picture.type });
			const transaction = db.transaction(stores, 'readwrite', { durability: 'relaxed' });
			transaction.objectStore('blobs').put(picture, item);
			await outcome(transaction.objectStore('buffers').put(bytes, item));
		}
	},
	/** Milliseconds to have the bytes of all these pictures here, and how many bytes they are. */
	async time(store: Store, items: readonly number[]): Promise<{ ms: number; bytes: number }> {
		const started = performance.now();
		const bytes = await ways[store](items);
		return { ms: performance.now() - started, bytes };
	}
};
export type Stores = typeof service;
Comlink.expose(service);

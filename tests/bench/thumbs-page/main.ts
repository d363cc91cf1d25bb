/** The page of the benchmark of kept pictures: the same ones in the app's pack files and in IndexedDB, asked for in turns. */
import * as Comlink from 'comlink';
import type { Item } from '#lib/library/item.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { startThumbnails } from '#lib/workers/thumbnails/client.ts';
import type { Stores } from './stores.worker.ts';

const screenful = 60;

interface Wish {
	readonly pictures: number;
	readonly rounds: number;
}

/** As a camera's: noise compresses to about the size of a real tile. */
async function madePicture(seed: number): Promise<Blob> {
	const canvas = new OffscreenCanvas(320, 240);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('No canvas');
	context.fillStyle = `hsl(${(seed * 37) % 360} 50% 50%)`;
	context.fillRect(0, 0, 320, 240);
	let state = seed + 1;
	for (let spot = 0; spot < 3500; spot++) {
		state = (Math.imul(state, 1103515245) + 12345) >>> 0;
		context.fillStyle = `hsl(${state % 360} 40% ${20 + ((state >>> 9) % 60)}%)`;
		context.fillRect((state >>> 4) % 320, (state >>> 13) % 240, 7, 5);
	}
	return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
}

async function measure({ pictures, rounds }: Wish) {
	// Not all different: drawing them would take longer than all else.
	const drawn = await Promise.all(Array.from({ length: 40 }, (_, seed) => madePicture(seed)));
	const blobs = Array.from({ length: pictures }, (_, index) => drawn[index % drawn.length] ?? new Blob());
	const worker = new Worker(new URL('./stores.worker.ts', import.meta.url), { type: 'module' });
	const stores = Comlink.wrap<Stores>(worker);
	await stores.fill(blobs);

	const db = new LibraryDb(`bench ${crypto.randomUUID()}`);
	const items = blobs.map((_, index) => itemAt(index));
	await db.items.bulkAdd(items);
	const thumbnails = startThumbnails(db.name);
	for (const [index, blob] of blobs.entries()) await thumbnails.keepDrawn(index + 1, blob);
	const inDatabase = new PagePictures();
	await inDatabase.fill(blobs);

	const times: Record<string, number[]> = {};
	const note = (name: string, ms: number) => (times[name] ??= []).push(ms);
	let state = 7;
	for (let round = 0; round < rounds; round++) {
		for (const kind of ['neighbours', 'random'] as const) {
			state = (Math.imul(state, 1103515245) + 12345) >>> 0;
			const first = (state >>> 8) % (pictures - screenful);
			const asked = Array.from({ length: screenful }, (_, at) => {
				state = (Math.imul(state, 1103515245) + 12345) >>> 0;
				return kind === 'neighbours' ? first + at : (state >>> 8) % pictures;
			});
			const bytes = new Set<number>();
			for (const store of ['packs', 'blobs', 'buffers'] as const) {
				const read = await stores.time(store, asked);
				note(`${store} ${kind}`, read.ms);
				bytes.add(read.bytes);
			}
			if (bytes.size !== 1) throw new Error(`Not the same bytes: ${[...bytes].join()}`);

			const wanted = asked.map((index) => items[index]).filter((item) => item !== undefined);
			const started = performance.now();
			const ours = await thumbnails.keptUrls(wanted);
			note(`addresses packs ${kind}`, performance.now() - started);
			if (ours.some((url) => typeof url !== 'string')) throw new Error('A kept picture is missing');
			const between = performance.now();
			const theirs = await inDatabase.urls(asked);
			note(`addresses blobs ${kind}`, performance.now() - between);
			thumbnails.letGo(ours.filter((url) => typeof url === 'string'));
			for (const url of theirs) URL.revokeObjectURL(url);
		}
	}
	const bytes = blobs.reduce((sum, { size }) => sum + size, 0) / pictures;
	worker.terminate();
	thumbnails[Symbol.dispose]();
	await db.delete();
	return { times, bytes };
}

/** What the page would do without packs: blobs in a table, an address of each. */
class PagePictures {
	#db = new Promise<IDBDatabase>((resolve, reject) => {
		const opening = indexedDB.open('bench page pictures');
		opening.onupgradeneeded = () => opening.result.createObjectStore('blobs');
		opening.onsuccess = () => {
			resolve(opening.result);
		};
		opening.onerror = () => {
			reject(opening.error ?? new Error('no database'));
		};
	});

	async fill(blobs: readonly Blob[]): Promise<void> {
		const transaction = (await this.#db).transaction('blobs', 'readwrite');
		for (const [index, blob] of blobs.entries()) transaction.objectStore('blobs').put(blob, index);
		await new Promise((resolve) => (transaction.oncomplete = resolve));
	}

	async urls(asked: readonly number[]): Promise<string[]> {
		const store = (await this.#db).transaction('blobs').objectStore('blobs');
		return Promise.all(
			asked.map(
				(index) =>
					new Promise<string>((resolve) => {
						const request = store.get(index);
						request.onsuccess = () => {
							resolve(URL.createObjectURL(request.result as Blob));
						};
					})
			)
		);
	}
}

function itemAt(index: number): Item {
	return {
		id: index + 1,
		fingerprint: (index + 1).toString(16).padStart(8, '0').padEnd(32, '0'),
		root: 1,
		path: `${index}.mp4`,
		name: `${index}.mp4`,
		folder: '',
		size: 1,
		modified: 0,
		added: 0,
		type: 'MP4',
		mime: 'video/mp4',
		kind: 'video',
		extension: 'mp4',
		state: 'present',
		tagCount: 0,
		warningCount: 0
	};
}

Object.assign(globalThis, { measure });
document.title = 'ready';

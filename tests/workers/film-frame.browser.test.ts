import { afterEach, beforeEach, expect, test } from 'vitest';
import { detailsIn } from '#lib/storage/details.ts';
import { rootsIn } from '#lib/storage/roots.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { startThumbnails } from '#lib/workers/thumbnails/client.ts';
import type { ThumbnailService } from '#lib/workers/thumbnails/contract.ts';
import fifty from '../fixtures/av/fifty.mp4?url';
import late from '../fixtures/av/late.webm?url';
import upright from '../fixtures/av/upright.mp4?url';

let db: LibraryDb;
let service: ThumbnailService & Disposable;
let root: number;

beforeEach(async () => {
	db = new LibraryDb(`films ${crypto.randomUUID()}`);
	root = await rootsIn(db).add({ kind: 'session', name: 'Session' });
	service = startThumbnails(db.name);
});
afterEach(async () => {
	service[Symbol.dispose]();
	await db.delete();
});

async function addFilm(): Promise<number> {
	const id = await db.items.add({
		...{ fingerprint: crypto.randomUUID(), root, path: 'a.mp4', name: 'a.mp4', folder: '', size: 1 },
		...{ modified: 0, added: 0, type: 'MP4', mime: 'video/mp4', kind: 'video', extension: 'mp4' },
		...{ state: 'present', tagCount: 0, warningCount: 0 }
	});
	await detailsIn(db).put({ id, tags: [], warnings: [], previews: [] });
	return id;
}

async function fileAt(address: string, most = Infinity): Promise<File> {
	const bytes = await (await fetch(address)).arrayBuffer();
	return new File([bytes.slice(0, Math.min(most, bytes.byteLength))], 'a.mp4');
}

async function look(picture: Blob | undefined) {
	const image = await createImageBitmap(picture ?? new Blob());
	const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
	context?.drawImage(image, 0, 0);
	const data = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
	const colours = new Set<number>();
	for (let at = 0; at + 2 < data.length; at += 4)
		colours.add(((data[at] ?? 0) >> 6) * 16 + ((data[at + 1] ?? 0) >> 6) * 4 + ((data[at + 2] ?? 0) >> 6));
	return { width: image.width, height: image.height, colours: colours.size };
}

test('a film gives a frame of itself in the worker, which is kept and asks nothing of the page', async () => {
	const id = await addFilm();
	const { width, height, colours } = await look(await service.get(id, 'small', await fileAt(fifty)));
	expect([width, height]).toEqual([320, 180]);
	// A test card is of many colours, a black or grey picture of few.
	expect(colours).toBeGreaterThan(6);
	expect(await service.awaitsDrawing(id)).toBe(false);
});

test('a film that was taken upright is shown so', async () => {
	const { width, height } = await look(await service.get(await addFilm(), 'small', await fileAt(upright)));
	expect([width, height]).toEqual([180, 320]);
});

test('what is black at first is looked at further on', async () => {
	const { colours } = await look(await service.get(await addFilm(), 'small', await fileAt(late)));
	expect(colours).toBeGreaterThan(6);
});

test('a film that breaks off, and one that is none, are left to the page without ado', async () => {
	for (const most of [30, 3000]) {
		const id = await addFilm();
		expect(await service.get(id, 'small', await fileAt(fifty, most))).toBeUndefined();
		expect(await service.awaitsDrawing(id)).toBe(true);
	}
});

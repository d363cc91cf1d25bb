import UTIF from 'utif2';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Item, StoredPreview } from '#lib/library/item.ts';
import { detailsIn } from '#lib/storage/details.ts';
import { rootsIn } from '#lib/storage/roots.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { thumbnailFolderName } from '#lib/storage/places.ts';
import { startThumbnails } from '#lib/workers/thumbnails/client.ts';
import type { ItemContent, ThumbnailService } from '#lib/workers/thumbnails/contract.ts';
import { noPacks } from '#lib/workers/thumbnails/packs-of.ts';
import { thumbnailsInto } from '#lib/workers/thumbnails/service.ts';
import { madePicture, seen, withOrientation } from './made-pictures.ts';

let db: LibraryDb;
let service: ThumbnailService & Disposable;
let root: number;

beforeEach(async () => {
	db = new LibraryDb(`thumbs ${crypto.randomUUID()}`);
	root = await rootsIn(db).add({ kind: 'session', name: 'Session' });
	service = startThumbnails(db.name);
});

afterEach(async () => {
	service[Symbol.dispose]();
	await db.delete();
});

/** An item as a scan would store it. */
async function addItem(more: Partial<Item>, previews: StoredPreview[] = []): Promise<number> {
	const id = await db.items.add({
		fingerprint: crypto.randomUUID(),
		root,
		path: 'a.jpg',
		name: 'a.jpg',
		folder: '',
		size: 1,
		modified: 0,
		added: 0,
		type: 'JPEG',
		mime: 'image/jpeg',
		kind: 'photo',
		extension: 'jpg',
		state: 'present',
		tagCount: 0,
		warningCount: 0,
		...more
	});
	await detailsIn(db).put({ id, tags: [], warnings: [], previews });
	return id;
}

const fileOf = (...parts: Uint8Array[]) =>
	new File(
		parts.map((part) => new Uint8Array(part)),
		'a.jpg'
	);

/** Where the four corners go for each EXIF orientation. */
const shown: Record<number, string[]> = {
	1: ['red', 'green', 'blue', 'white'],
	2: ['green', 'red', 'white', 'blue'],
	3: ['white', 'blue', 'green', 'red'],
	4: ['blue', 'white', 'red', 'green'],
	5: ['red', 'blue', 'green', 'white'],
	6: ['blue', 'red', 'white', 'green'],
	7: ['white', 'green', 'blue', 'red'],
	8: ['green', 'white', 'red', 'blue']
};

describe('a photo without a thumbnail of its own', () => {
	test.each([1, 2, 3, 4, 5, 6, 7, 8])(
		'is shown upright: orientation %i, small and large',
		async (orientation) => {
			for (const [width, height] of [
				[400, 200],
				[2000, 1000]
			] as const) {
				const jpeg = withOrientation(await madePicture(width, height), orientation);
				const turned = orientation >= 5;
				const id = await addItem({
					orientation,
					width: turned ? height : width,
					height: turned ? width : height
				});

				const picture = await service.get(id, 'small', fileOf(jpeg));

				const { colours, width: drawnWidth, height: drawnHeight } = await seen(picture as Blob);
				expect(colours).toEqual(shown[orientation]);
				expect([drawnWidth, drawnHeight]).toEqual(turned ? [160, 320] : [320, 160]);
			}
		}
	);

	test('gets a larger picture for previews', async () => {
		const id = await addItem({ width: 2000, height: 1000 });

		const picture = await service.get(id, 'large', fileOf(await madePicture(2000, 1000)));

		expect(await seen(picture as Blob)).toMatchObject({ width: 1024, height: 512 });
	});
});

describe('embedded pictures', () => {
	test('are taken as they are where they are upright', async () => {
		const preview = await madePicture(160, 80);
		const id = await addItem({ width: 2000, height: 1000 }, [
			{ name: 'ThumbnailImage', mime: 'image/jpeg', offset: 5, size: preview.length }
		]);

		const picture = await service.get(id, 'small', fileOf(new Uint8Array(5), preview));

		expect(new Uint8Array(await (picture as Blob).arrayBuffer())).toEqual(preview);
	});

	test('are turned with their photo, and lose the bars that cameras put around them', async () => {
		const preview = await madePicture(160, 120);
		const id = await addItem({ width: 1000, height: 2000, orientation: 6 }, [
			{ name: 'ThumbnailImage', mime: 'image/jpeg', offset: 0, size: preview.length }
		]);

		const picture = await service.get(id, 'small', fileOf(preview));

		expect(await seen(picture as Blob)).toEqual({ width: 80, height: 160, colours: shown[6] });
	});

	test('give way to the photo where they are damaged', async () => {
		const jpeg = await madePicture(640, 320);
		const id = await addItem({ width: 640, height: 320 }, [
			{ name: 'ThumbnailImage', mime: 'image/jpeg', offset: 20, size: 300 }
		]);

		expect(await seen((await service.get(id, 'small', fileOf(jpeg))) as Blob)).toMatchObject({ width: 320 });
	});

	test('give a song its cover', async () => {
		const cover = await madePicture(600, 600, 'image/png');
		const id = await addItem({ kind: 'audio', mime: 'audio/mpeg' }, [
			{ name: 'Picture', mime: 'image/png', offset: 3, size: cover.length }
		]);

		const picture = await service.get(id, 'small', fileOf(new Uint8Array(3), cover));

		expect(await seen(picture as Blob)).toMatchObject({ width: 320, height: 320 });
	});
});

test('a picture that the browser cannot decode is decoded in another thread', async () => {
	const red = new Uint8Array(400 * 200 * 4).map((_, index) => (index % 4 === 0 || index % 4 === 3 ? 255 : 0));
	const tiff = new Uint8Array(UTIF.encodeImage(red, 400, 200));
	const id = await addItem({ type: 'TIFF', mime: 'image/tiff', width: 400, height: 200 });

	const picture = await service.get(id, 'small', fileOf(tiff));

	expect(await seen(picture as Blob)).toEqual({
		width: 320,
		height: 160,
		colours: ['red', 'red', 'red', 'red']
	});
	const damaged = await addItem({ type: 'TIFF', mime: 'image/tiff' });
	expect(await service.get(damaged, 'small', fileOf(tiff.subarray(0, 60)))).toBeUndefined();
});

test('a cover that was packed into the tag is unpacked', async () => {
	const cover = await madePicture(300, 300);
	const id = await addItem({ kind: 'audio', mime: 'audio/mpeg' });

	const picture = await service.get(id, 'small', fileOf(songWithPackedCover(cover)));

	expect(await seen(picture as Blob)).toMatchObject({ width: 300, height: 300 });
});

/** ID3v2.3 with unsynchronisation: a zero follows each 0xff, so that the cover lies nowhere as it is. */
function songWithPackedCover(cover: Uint8Array): Uint8Array {
	const body = [0, ...new TextEncoder().encode('image/jpeg\0'), 3, 0, ...cover];
	const size = (length: number, bits: number) =>
		[3, 2, 1, 0].map((part) => (length >> (part * bits)) & (2 ** bits - 1));
	const frame = [...new TextEncoder().encode('APIC'), ...size(body.length, 8), 0, 0, ...body];
	const packed = frame.flatMap((byte) => (byte === 0xff ? [0xff, 0] : [byte]));
	const header = [...new TextEncoder().encode('ID3'), 3, 0, 0x80, ...size(packed.length, 7)];
	return new Uint8Array([...header, ...packed, ...new Array<number>(200).fill(0)]);
}

test('a damaged photo and a song without a cover have none', async () => {
	const jpeg = await madePicture(640, 320);
	const photo = await addItem({ width: 640, height: 320 });
	const song = await addItem({ kind: 'audio', mime: 'audio/mpeg' });

	expect(await service.get(photo, 'small', fileOf(new Uint8Array(100)))).toBeUndefined();
	expect(await service.get(song, 'small', fileOf(jpeg))).toBeUndefined();
	expect(await service.get(12345, 'small')).toBeUndefined();
});

describe('kept pictures', () => {
	async function keepOne() {
		const id = await addItem({ width: 640, height: 320 });
		await service.get(id, 'small', fileOf(await madePicture(640, 320)));
		return id;
	}

	test('are there without the file, also after a restart, and for another tab', async () => {
		const id = await keepOne();
		expect(await service.get(id, 'small')).toBeInstanceOf(Blob);

		using other = startThumbnails(db.name);
		expect(await other.get(id, 'small')).toBeInstanceOf(Blob);

		service[Symbol.dispose]();
		service = startThumbnails(db.name);
		expect(await service.get(id, 'small')).toBeInstanceOf(Blob);
		expect(await service.size()).toBeGreaterThan(500);
	});

	test('are made anew when the content changed', async () => {
		const id = await keepOne();
		await db.items.update(id, { fingerprint: 'another' });

		expect(await service.get(id, 'small')).toBeUndefined();
	});

	test('are thrown away on request, by any tab, and kept again after that', async () => {
		const id = await keepOne();
		using other = startThumbnails(db.name);
		await other.clear();

		expect(await service.get(id, 'small')).toBeUndefined();
		const file = fileOf(await madePicture(640, 320));
		await service.get(id, 'small', file);
		await service.get(id, 'small', file);
		expect(await service.get(id, 'small')).toBeInstanceOf(Blob);
	});

	test('are made once a file can be read that could not be', async () => {
		const storage = await navigator.storage.getDirectory();
		const name = `gone ${crypto.randomUUID()}`;
		const write = async (bytes: Uint8Array<ArrayBuffer>) => {
			const handle = await storage.getFileHandle(name, { create: true });
			const writable = await handle.createWritable();
			await writable.write(bytes);
			await writable.close();
			return handle.getFile();
		};
		const bytes = new Uint8Array(await madePicture(640, 320));
		// A file that was written since is not to be read any more.
		const stale = await write(bytes);
		await write(Uint8Array.of(...bytes, 0));
		await storage.removeEntry(name);
		await expect(stale.arrayBuffer()).rejects.toThrow();
		const id = await addItem({ mime: 'image/jpeg' });

		expect(await service.get(id, 'small', stale)).toBeUndefined();
		expect(await db.thumbs.count()).toBe(0);
		expect(await service.get(id, 'small', new File([bytes], name))).toBeInstanceOf(Blob);
	});

	test('are noticed when their pack is lost or damaged, and made again', async () => {
		const id = await keepOne();
		service[Symbol.dispose]();
		const storage = await navigator.storage.getDirectory();
		const folder = await storage.getDirectoryHandle(thumbnailFolderName(db.name));
		const pack = await folder.getFileHandle('pack-1');
		const bytes = new Uint8Array(await (await pack.getFile()).arrayBuffer());
		bytes[200] = (bytes[200] ?? 0) ^ 0xff;
		await expect
			.poll(async () => {
				const writable = await pack.createWritable().catch(() => undefined);
				await writable?.write(bytes);
				await writable?.close();
				return writable !== undefined;
			})
			.toBe(true);
		service = startThumbnails(db.name);

		expect(await service.get(id, 'small')).toBeUndefined();
		const file = fileOf(await madePicture(640, 320));
		expect(await service.get(id, 'small', file)).toBeInstanceOf(Blob);
		expect(await service.get(id, 'small')).toBeInstanceOf(Blob);
	});
});

describe('a screenful of kept pictures', () => {
	const frame = async (width: number) =>
		new Blob([new Uint8Array(await madePicture(width, 48))], { type: 'image/jpeg' });
	const keeping = async (count: number) => {
		const items: ItemContent[] = [];
		for (let index = 0; index < count; index++) {
			const fingerprint = `${index}`.padStart(8, '0').padEnd(32, 'f');
			items.push({ id: await addItem({ fingerprint }), fingerprint });
		}
		return items;
	};

	test('comes in the order asked for, with what has none, and without what is not known', async () => {
		const [first, none, second, other] = await keeping(4);
		if (!first || !none || !second || !other) throw new Error('four were added');
		const [one, two] = [await frame(64), await frame(80)];
		await service.keepDrawn(first.id, one);
		await service.keepDrawn(none.id, undefined);
		await service.keepDrawn(second.id, two);

		const kept = await service.kept([second, other, none, first]);

		expect(kept.map((picture) => picture && picture.size)).toEqual([two.size, undefined, null, one.size]);
		expect(kept[0]?.type).toBe('image/jpeg');
		expect((await seen(kept[0] as Blob)).width).toBe(80);
	});

	test('is known to a worker that did not keep it, after a moment', async () => {
		const items = await keeping(3);
		for (const { id } of items) await service.keepDrawn(id, await frame(64));
		using another = startThumbnails(db.name);

		await expect
			.poll(async () => (await another.kept(items)).every((picture) => picture instanceof Blob), {
				timeout: 10_000
			})
			.toBe(true);
	});

	test('shows nothing of content that an item had before, nor what was thrown away', async () => {
		const [item] = await keeping(1);
		if (!item) throw new Error('one was added');
		await service.keepDrawn(item.id, await frame(64));

		const changed = { ...item, fingerprint: 'a'.repeat(32) };
		expect(await service.kept([changed, item])).toEqual([undefined, expect.any(Blob)]);

		await service.clear();
		expect(await service.kept([item])).toEqual([undefined]);
	});
});

test('where no picture can be kept, making all of them ends with the reason', async () => {
	await addItem({});
	const { fill } = thumbnailsInto({ db, packs: noPacks });

	await expect(fill(() => undefined)).rejects.toMatchObject({ name: 'QuotaExceededError' });
});

test('all items get a picture in the background, and it can be stopped', async () => {
	const storage = await navigator.storage.getDirectory();
	const folder = await storage.getDirectoryHandle(db.name, { create: true });
	root = await rootsIn(db).add({ kind: 'kept', name: 'Kept', handle: folder });
	const ids: number[] = [];
	for (let index = 0; index < 5; index++) {
		const writable = await (await folder.getFileHandle(`${index}.jpg`, { create: true })).createWritable();
		await writable.write(new Uint8Array(await madePicture(640, 320)));
		await writable.close();
		ids.push(await addItem({ root, path: `${index}.jpg`, width: 640, height: 320 }));
	}
	const steps: { done: number; total: number }[] = [];

	await service.fill((progress) => steps.push(progress));

	expect(steps.at(-1)).toEqual({ done: 5, total: 5 });
	expect(await db.thumbs.count()).toBe(5);
	const stop = new AbortController();
	stop.abort();
	await expect(service.fill(() => undefined, stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
	await storage.removeEntry(folder.name, { recursive: true });
});

describe('a clip without a cover', () => {
	const clip = { kind: 'video', type: 'MP4', mime: 'video/mp4', path: 'a.mp4', name: 'a.mp4' } as const;
	const file = new File(['no film that workers could look into'], 'a.mp4');

	test('waits for a frame from the page, and keeps it', async () => {
		const id = await addItem(clip);
		expect(await service.get(id, 'small', file)).toBeUndefined();
		expect(await service.awaitsDrawing(id)).toBe(true);

		const frame = new Blob([new Uint8Array(await madePicture(64, 48))], { type: 'image/jpeg' });
		await service.keepDrawn(id, frame);

		expect(await service.awaitsDrawing(id)).toBe(false);
		expect((await service.get(id, 'small', file))?.size).toBe(frame.size);
	});

	test('that cannot be played is not tried again', async () => {
		const id = await addItem(clip);
		await service.keepDrawn(id, undefined);

		expect(await service.awaitsDrawing(id)).toBe(false);
		expect(await service.get(id, 'small', file)).toBeUndefined();
	});

	test.each(['application/pdf', 'image/svg+xml'])('waits for the page to draw %s as well', async (mime) => {
		const id = await addItem({ kind: mime.startsWith('image') ? 'photo' : 'document', mime });
		expect(await service.get(id, 'small', new File(['no picture of its own'], 'a'))).toBeUndefined();
		expect(await service.awaitsDrawing(id)).toBe(true);
		await service.keepDrawn(id, undefined);
		expect(await service.awaitsDrawing(id)).toBe(false);
	});

	test('is another matter than a picture that cannot be drawn', async () => {
		const id = await addItem({});
		expect(await service.get(id, 'small', new File(['no picture'], 'a.jpg'))).toBeUndefined();
		expect(await service.awaitsDrawing(id)).toBe(false);
	});
});

/**
 * Pictures of items for tiles and previews: what the file embeds first, else made from the picture itself; kept in pack
 * files. Of a film without a cover a frame is taken here; where this thread cannot, the page does, and draws what needs fonts:
 * workers lack player and fonts.
 */
import type { Item, ItemId, StoredPreview } from '#lib/library/item.ts';
import { drawnByPage } from '#lib/library/drawn-by-page.ts';
import { previewBlob } from '#lib/library/preview-blob.ts';
import { detailsIn } from '#lib/storage/details.ts';
import { logIn } from '#lib/storage/log.ts';
import { metaIn } from '#lib/storage/meta.ts';
import { openFile } from '#lib/storage/root-files.ts';
import type { ThumbRow } from '#lib/storage/rows.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import { write } from '#lib/storage/write.ts';
import type { ThumbnailService, ThumbnailSize } from './contract.ts';
import { KeptPlaces } from './kept-places.ts';
import { drawSmall, longestSide, upright } from './draw.ts';
import type { PackSet } from './pack.ts';
import { noPacks } from './packs-of.ts';
import { turnsItself } from '../turns-itself.ts';

export interface ThumbnailNeeds {
	readonly db: LibraryDb;
	readonly packs: PackSet;
	/** Decodes what the browser cannot; undefined where this one cannot either. */
	readonly decodeOther?: (file: Blob, item: Item) => Promise<ImageBitmap | undefined>;
	/** Takes a picture out of a film; undefined where it cannot, and the page's player is asked. */
	readonly frameOfFilm?: (file: Blob, size: ThumbnailSize) => Promise<Blob | undefined>;
}

/** Pictures made at once: more than one hides the wait for the disk. */
const atOnce = 2;
/** An embedded thumbnail smaller than this is blurred on a tile; the picture itself is used where it can be decoded. */
const leastSide = 120;
/** Milliseconds after the first look at the screen: what is there is shown before it is noted where the rest lies. */
const learnAfter = 2000;
/** Milliseconds until a tab that is not the one that keeps pictures looks again whether it is. */
const fillPause = 1000;
/** Largest embedded picture read. */
const mostEmbedded = 32 * 1024 * 1024;

interface Wish {
	readonly id: ItemId;
	readonly size: ThumbnailSize;
	readonly file: File | undefined;
	/** Wishes of the screen go before those of `fill`. */
	readonly shown: boolean;
	readonly settle: (picture: Promise<Blob | undefined>) => void;
}

export function thumbnailsInto({ db, packs, decodeOther, frameOfFilm }: ThumbnailNeeds): ThumbnailService {
	const details = detailsIn(db);
	const asked = new Map<string, Promise<Blob | undefined>>();
	const wishes: Wish[] = [];
	let preferred = new Set<ItemId>();
	let making = 0;
	const places = new KeptPlaces();
	let learning = false;

	function learnPlaces(): void {
		if (learning) return;
		learning = true;
		setTimeout(() => {
			// Without it each picture is looked up.
			places.load(db, () => making > 0).catch(() => (learning = false));
		}, learnAfter);
	}

	function ask(id: ItemId, size: ThumbnailSize, file: File | undefined, shown: boolean) {
		const key = `${id} ${size}`;
		const known = asked.get(key);
		if (known) return known;
		const picture = new Promise<Blob | undefined>((settle) => {
			wishes.push({ id, size, file, shown, settle });
		}).finally(() => asked.delete(key));
		asked.set(key, picture);
		work();
		return picture;
	}

	function work(): void {
		while (making < atOnce) {
			const wish = takeNext();
			if (!wish) return;
			making++;
			const picture = make(wish).finally(() => {
				making--;
				work();
			});
			wish.settle(picture);
		}
	}

	/** What is on screen, then what was asked for last, then what fills up. */
	function takeNext(): Wish | undefined {
		const index = Math.max(
			wishes.findLastIndex((wish) => preferred.has(wish.id)),
			-1
		);
		const shown = index >= 0 ? index : wishes.findLastIndex((wish) => wish.shown);
		return wishes.splice(shown >= 0 ? shown : 0, 1)[0];
	}

	async function make({ id, size, file }: Wish): Promise<Blob | undefined> {
		const item = await db.items.get(id);
		if (!item) return undefined;
		const row = await db.thumbs.get([id, size]);
		if (row?.fingerprint === item.fingerprint) {
			places.learn(row);
			if (row.length === 0) return undefined;
			const bytes = await packs.read(row);
			if (bytes) return new Blob([bytes], { type: row.mime });
		}
		const source = file ?? (await openFile(db, item.root, item.path).catch(() => undefined));
		if (!source) return undefined;
		try {
			const picture = await draw(item, size, source);
			// A decoder does not say why: of a file that cannot be read now it is not known whether it has a picture.
			if (!picture) await source.slice(0, 1).arrayBuffer();
			if (picture || !drawnByPage(item)) await keep(item, size, picture);
			return picture;
		} catch (error) {
			// Whatever is wrong with one picture, there is none: the tile shows the kind instead.
			if (!isMedium(error)) await note(item, error);
			return undefined;
		}
	}

	/** A log that cannot be written, on a full disk say, costs nothing else. */
	function note(item: Item, error: unknown): Promise<void> {
		const detail = `${item.path}: ${error instanceof Error ? error.message : String(error)}`;
		return logIn(db)
			.add({ kind: 'error', what: 'thumbnail.failed', detail })
			.catch(() => undefined);
	}

	async function draw(item: Item, size: ThumbnailSize, file: File): Promise<Blob | undefined> {
		const known = await details.get(item.id);
		for (const preview of inOrder(known?.previews ?? [], size, item)) {
			const picture = await fromPreview(item, size, file, preview);
			if (picture) return picture;
		}
		for (const { mime, bytes } of item.kind === 'photo' ? [] : await packedPreviews(file)) {
			const picture = await fromBytes(item, size, new Blob([bytes], { type: mime }));
			if (picture) return picture;
		}
		if (item.kind === 'video') return frameOfFilm?.(file, size);
		if (item.kind === 'audio') return undefined;
		const turned = (item.orientation ?? 1) >= 5;
		const drawn = await drawSmall(
			{
				blob: file,
				mime: item.mime,
				orientation: item.orientation ?? 1,
				width: turned ? item.height : item.width,
				height: turned ? item.width : item.height
			},
			longestSide[size]
		);
		if (drawn) return drawn;
		const other = await decodeOther?.(file, item);
		if (!other) return undefined;
		try {
			return await upright(other, 1, longestSide[size]);
		} finally {
			other.close();
		}
	}

	/** The embedded bytes as they are where they are upright and whole, else drawn anew. */
	async function fromPreview(
		item: Item,
		size: ThumbnailSize,
		file: File,
		preview: StoredPreview
	): Promise<Blob | undefined> {
		const bytes = await previewBlob(file, preview, mostEmbedded);
		return bytes && fromBytes(item, size, bytes);
	}

	async function fromBytes(item: Item, size: ThumbnailSize, bytes: Blob): Promise<Blob | undefined> {
		if (bytes.size === 0 || bytes.size > mostEmbedded) return undefined;
		const image = await createImageBitmap(bytes).catch(() => undefined);
		if (!image) return undefined;
		try {
			return await shapePreview(item, size, image, bytes);
		} finally {
			image.close();
		}
	}

	async function shapePreview(
		item: Item,
		size: ThumbnailSize,
		image: ImageBitmap,
		bytes: Blob
	): Promise<Blob | undefined> {
		const { width, height } = image;
		const longest = Math.max(width, height);
		const decodable = item.kind === 'photo';
		if (decodable && longest < (size === 'small' ? leastSide : longestSide.large)) return undefined;
		// A cover is a picture of its own; anything else shows the item and shares its shape and orientation.
		const own = item.kind === 'audio' || item.kind === 'video';
		const orientation = own || (await turnsItself(bytes)) ? 1 : (item.orientation ?? 1);
		const turned = orientation >= 5;
		const ratio =
			own || !item.width || !item.height
				? undefined
				: turned
					? item.height / item.width
					: item.width / item.height;
		const barred = ratio !== undefined && Math.abs(width / height / ratio - 1) >= 0.03;
		if (orientation === 1 && !barred && longest <= longestSide[size] * 1.5) {
			return new Blob([await bytes.arrayBuffer()], { type: bytes.type });
		}
		return upright(image, orientation, longestSide[size], ratio);
	}

	async function keep(item: Item, size: ThumbnailSize, picture: Blob | undefined): Promise<void> {
		if (!packs.owned) return;
		try {
			const bytes = picture && new Uint8Array(await picture.arrayBuffer());
			const place = bytes ? await packs.append(bytes) : { pack: 0, offset: 0, length: 0 };
			const row: ThumbRow = {
				item: item.id,
				size,
				fingerprint: item.fingerprint,
				...place,
				mime: picture?.type ?? ''
			};
			const current = await write(db, 'relaxed', ['thumbs'], async (through) => {
				await packs.check(through);
				const set = String((await through.meta.get('packs'))?.value);
				if (set === packs.id) await through.thumbs.put(row);
				return set;
			});
			// Another tab threw the pictures away meanwhile.
			if (current !== packs.id) {
				places.clear();
				await packs.reset(current);
			} else places.learn(row);
		} catch (error) {
			// A cache that is full or in another tab's hands costs only time.
			const name = error instanceof Error ? error.name : '';
			if (
				!['QuotaExceededError', 'OutdatedTab', 'NotOwner', 'AbortError', 'InvalidStateError'].includes(name)
			)
				throw error;
		}
	}

	return {
		get: (id, size, file) => ask(id, size, file, true),

		kept(items) {
			learnPlaces();
			return Promise.all(
				items.map(async ({ id, fingerprint }) => {
					const place = places.find(id, fingerprint);
					if (!place) return place;
					const bytes = await packs.read(place);
					return bytes && new Blob([bytes], { type: place.mime });
				})
			);
		},

		async awaitsDrawing(id) {
			const item = await db.items.get(id);
			if (!item || !drawnByPage(item)) return false;
			return (await db.thumbs.get([id, 'small']))?.fingerprint !== item.fingerprint;
		},

		async keepDrawn(id, picture) {
			const item = await db.items.get(id);
			if (item) await keep(item, 'small', picture);
		},

		prefer(ids) {
			preferred = new Set(ids);
		},

		async fill(report, signal) {
			if (packs.id === noPacks.id) throw new DOMException('No room for thumbnails', 'QuotaExceededError');
			const total = await db.items.count();
			let done = 0;
			let after = 0;
			for (;;) {
				const page = await db.items.where('id').above(after).limit(200).toArray();
				const last = page.at(-1);
				if (!last) break;
				after = last.id;
				const kept = await db.thumbs.bulkGet(page.map((item): [number, string] => [item.id, 'small']));
				for (const [index, item] of page.entries()) {
					signal?.throwIfAborted();
					// Another tab keeps them: what is made here would be made in vain.
					while (!packs.owned) {
						await new Promise((resolve) => setTimeout(resolve, fillPause));
						signal?.throwIfAborted();
					}
					const fresh = kept[index]?.fingerprint === item.fingerprint;
					if (!fresh && item.state === 'present') await ask(item.id, 'small', undefined, false);
					done++;
				}
				report({ done, total });
			}
		},

		size: () => packs.size(),

		async clear() {
			const id = crypto.randomUUID();
			await write(db, 'strict', ['thumbs'], async (through) => {
				await through.thumbs.clear();
			});
			places.clear();
			await metaIn(db).set('packs', id);
			await packs.reset(id);
		}
	};
}

/** Embedded pictures that lie in no range of the file, because they were packed in it; largest first. */
async function packedPreviews(file: File): Promise<{ mime: string; bytes: Uint8Array<ArrayBuffer> }[]> {
	const { fromBlob, readMetadata } = await import('#lib/parsers/index.ts');
	const metadata = await readMetadata(fromBlob(file), { fileName: file.name });
	return (metadata?.previews ?? [])
		.flatMap(({ mime, bytes, range }) => (bytes && !range ? { mime, bytes: new Uint8Array(bytes) } : []))
		.sort((a, b) => b.bytes.length - a.bytes.length);
}

/** Embedded pictures, best for this size first. */
function inOrder(previews: readonly StoredPreview[], size: ThumbnailSize, { kind }: Item): StoredPreview[] {
	const pictures = previews.filter((preview) => preview.mime.startsWith('image/') && preview.size > 0);
	const ascending = [...pictures].sort((a, b) => a.size - b.size);
	// The smallest picture of a song is an icon, its largest the cover.
	const smallest = size === 'small' && kind !== 'audio' && kind !== 'video';
	return smallest ? ascending : ascending.reverse();
}

/** Whether the file, not we, is at fault: it is gone, denied or changed. */
function isMedium(error: unknown): boolean {
	return error instanceof DOMException;
}

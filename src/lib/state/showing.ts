/** How the viewer comes to what it shows of an item: the ways there are, best first. */
import type { Item, StoredPreview } from '#lib/library/item.ts';
import { previewBlob } from '#lib/library/preview-blob.ts';
import { largestPreview, noWay, waysToShow, type Showing } from '#lib/library/viewing.ts';
import type { DecodeService } from '#lib/workers/decode/contract.ts';
import type { Shown } from './viewer.svelte.ts';

/**
 * What an element can show of an item; `none` and the reason where there is nothing.
 * @param decoder starts the worker that decodes what browsers do not, when it is needed
 */
export async function showItem(
	item: Item,
	file: File,
	previews: readonly StoredPreview[],
	decoder: () => Promise<DecodeService>
): Promise<Shown> {
	let error: unknown;
	for (const way of waysToShow(item, previews)) {
		try {
			return await showBy(way, item, file, previews, decoder);
		} catch (reason) {
			// The first reason is the true one: the ways after it are makeshifts.
			error ??= reason;
		}
	}
	return { item, kind: 'none', error };
}

async function showBy(
	way: Showing,
	item: Item,
	file: File,
	previews: readonly StoredPreview[],
	decoder: () => Promise<DecodeService>
): Promise<Shown> {
	switch (way.how) {
		case 'image': {
			const url = URL.createObjectURL(typed(file, item.mime));
			try {
				await decodable(url, item.warningCount > 0);
			} catch (error) {
				URL.revokeObjectURL(url);
				throw error;
			}
			return { item, kind: 'image', url };
		}
		case 'video':
		case 'audio': {
			const picture = largestPreview(previews);
			const cover = picture && (await previewBlob(file, picture));
			return { item, kind: way.how, file, ...(cover && { cover: URL.createObjectURL(cover) }) };
		}
		case 'preview': {
			const picture = await previewBlob(file, way.preview);
			if (!picture) throw new DOMException('The embedded picture is not all there', 'EncodingError');
			const turned = await (await decoder()).turn(picture, item.orientation ?? 1);
			return { item, kind: 'image', url: URL.createObjectURL(turned.blob), made: 'preview' };
		}
		case 'decode': {
			const decoded = await (await decoder()).decode(file, item.mime);
			return { item, kind: 'image', url: URL.createObjectURL(decoded.blob), made: 'decoded' };
		}
		case 'document':
			return { item, kind: 'document', file, what: way.what };
		case 'none':
			throw noWay(item);
	}
}

/** Files of a disk carry the type of their name; the browser shall go by their content. */
function typed(file: File, mime: string): Blob {
	return file.type === mime ? file : file.slice(0, file.size, mime);
}

/**
 * @param doubtful reading it gave warnings: of a file that was cut before its picture browsers show nothing, and say nothing
 * @throws EncodingError where the browser cannot show it
 */
async function decodable(url: string, doubtful: boolean): Promise<void> {
	const image = new Image();
	image.src = url;
	await image.decode();
	if (doubtful && isEmpty(image)) throw new DOMException('Nothing of the picture is there', 'EncodingError');
}

/** Whether nothing is seen of a picture, wherever one looks. */
function isEmpty(image: HTMLImageElement): boolean {
	const side = 16;
	const drawn = new OffscreenCanvas(side, side).getContext('2d');
	drawn?.drawImage(image, 0, 0, side, side);
	return drawn?.getImageData(0, 0, side, side).data.every((value) => value === 0) === true;
}

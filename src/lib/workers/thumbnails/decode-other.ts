/** Pictures that no browser, or not this one, decodes: by the decode worker, a thread that can be ended when it hangs. */
import type { Item } from '#lib/library/item.ts';
import { decodedHere } from '#lib/library/viewing.ts';
import { startDecoder } from '../decode/client.ts';

/** Above this a tile is not worth the memory; the viewer still opens it. */
const mostBytes = 128 * 1024 * 1024;

/**
 * Upright pixels, or undefined where the picture is damaged or of no kind that is decoded there.
 * @throws NetworkError where the decoder cannot be had now
 */
export function decodingOther(): (file: Blob, item: Item) => Promise<ImageBitmap | undefined> {
	const decoder = startDecoder();
	return async (file, { mime }) => {
		if (!decodedHere.has(mime) || file.size > mostBytes) return undefined;
		try {
			const { blob } = await decoder.decode(file, mime);
			return await createImageBitmap(blob);
		} catch (error) {
			// That says nothing of the picture, of which it would be known for good that there is none.
			if (error instanceof Error && error.name === 'NetworkError') throw error;
			return undefined;
		}
	};
}

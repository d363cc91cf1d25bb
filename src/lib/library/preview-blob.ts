/** An embedded picture of a file as a picture of its own, for tiles and for the viewer. */
import { fromBlob } from '#lib/parsers/io/byte-source.ts';
import { previewBytes } from '#lib/parsers/previews.ts';
import type { StoredPreview } from './item.ts';

/** Largest embedded picture read: a length in a file is only a claim. */
const mostEmbedded = 64 * 1024 * 1024;

/**
 * @returns undefined where the file, which may have changed since, does not hold all of it
 * @throws DOMException when the file cannot be read
 */
export async function previewBlob(
	file: Blob,
	{ name, mime, offset, size }: StoredPreview,
	most = mostEmbedded
): Promise<Blob | undefined> {
	const bytes = await previewBytes(fromBlob(file), { name, mime, range: [offset, size] }, most);
	// Bytes of a Blob are never shared with another thread.
	return bytes && new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mime });
}

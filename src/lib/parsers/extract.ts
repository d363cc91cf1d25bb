/** Takes bytes out of a file that a reading of it told of: thumbnails, previews, covers, profiles, any binary tag. */
import type { ByteSource } from './io/byte-source.ts';
import type { Preview, Tag } from './model.ts';
import { mostExtracted, previewBytes, wholeRange } from './previews.ts';
import { isBinary, valueOf } from './print.ts';

export interface ExtractOptions {
	/** Most bytes taken out; what is larger is not. */
	readonly most?: number;
	readonly signal?: AbortSignal;
}

/**
 * The bytes of an embedded picture, or those of a binary tag (`isBinary(valueOf(tag))`), as they lay in the file.
 * @param source what `readMetadata` read
 * @returns undefined where the file does not hold all of them, they are more than asked for, or the tag has none
 * @throws what the source throws when it cannot be read, and AbortError
 * @example
 * const [largest] = [...metadata.previews].sort((a, b) => sizeOf(b) - sizeOf(a));
 * const jpeg = largest && (await extract(source, largest));
 */
export async function extract(
	source: ByteSource,
	what: Preview | Pick<Tag, 'entry' | 'raw' | 'range'>,
	{ most = mostExtracted, signal }: ExtractOptions = {}
): Promise<Uint8Array | undefined> {
	signal?.throwIfAborted();
	if (!('entry' in what)) return previewBytes(source, what, most);
	const value = valueOf(what);
	if (!isBinary(value)) return undefined;
	if (value.bytes?.length === value.binary) return value.bytes;
	// A range of another size holds the value in another form: packed, or as numbers.
	return what.range[1] === value.binary ? wholeRange(source, what.range, most) : undefined;
}

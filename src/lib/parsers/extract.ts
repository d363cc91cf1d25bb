/** Takes bytes out of a file that a reading of it told of: thumbnails, previews, covers, profiles, any binary tag. */
import type { ByteSource } from './io/byte-source.ts';
import type { ByteRange, Preview, Tag } from './model.ts';
import { isBinary, valueOf } from './print.ts';

/** Bytes taken out at once unless more are asked for: a length in a file is only a claim. */
export const mostExtracted = 256 * 1024 * 1024;

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
	if (!('entry' in what)) return picture(source, what, most);
	const value = valueOf(what);
	if (!isBinary(value)) return undefined;
	if (value.bytes?.length === value.binary) return value.bytes;
	// A range of another size holds the value in another form: packed, or as numbers.
	return what.range[1] === value.binary ? whole(source, what.range, most) : undefined;
}

async function picture(source: ByteSource, preview: Preview, most: number): Promise<Uint8Array | undefined> {
	const { bytes, range, head, mime } = preview;
	if (bytes || !range) return bytes;
	const own = await whole(source, range, most);
	if (!own || !head) return own && mime === 'image/jpeg' ? mended(own) : own;
	const joined = new Uint8Array(head.length + own.length);
	joined.set(head);
	joined.set(own, head.length);
	return joined;
}

async function whole(
	source: ByteSource,
	[offset, size]: ByteRange,
	most: number
): Promise<Uint8Array | undefined> {
	if (size <= 0 || size > most || offset < 0 || offset + size > source.size) return undefined;
	const bytes = await source.read(offset, size);
	return bytes.length === size ? bytes : undefined;
}

/** Some cameras overwrite the first byte of a preview: it is what every JPEG begins with. */
function mended(bytes: Uint8Array): Uint8Array {
	if (bytes[0] === 0xff || bytes[1] !== 0xd8 || bytes[2] !== 0xff) return bytes;
	const copy = bytes.slice();
	copy[0] = 0xff;
	return copy;
}

/** Size of an embedded picture in bytes, without reading it. */
export function sizeOf({ bytes, range, head }: Preview): number {
	return bytes?.length ?? (head?.length ?? 0) + (range?.[1] ?? 0);
}

const signatures: readonly (readonly [mime: string, ...head: number[]])[] = [
	['image/jpeg', 0xff, 0xd8, 0xff],
	['image/png', 0x89, 0x50, 0x4e, 0x47],
	['image/gif', 0x47, 0x49, 0x46, 0x38]
];

/** Pictures that tags hold in bytes of their own, e.g. in XMP, without those that are among the previews already. */
export function picturesAmong(tags: readonly Tag[], known: readonly Preview[]): Preview[] {
	const pictures: Preview[] = [];
	const count = tags.length;
	for (let index = 0; index < count; index++) {
		const tag = tags[index];
		// Asked of every tag of every file, and seldom more than this.
		if (typeof tag?.raw !== 'object' || !('binary' in tag.raw)) continue;
		const { entry } = tag;
		const { bytes } = tag.raw;
		const mime = bytes && signatures.find(([, ...head]) => head.every((byte, at) => bytes[at] === byte))?.[0];
		if (!mime || known.some((one) => one.name === entry.name && sizeOf(one) === bytes.length)) continue;
		pictures.push({ name: entry.name, mime, bytes });
	}
	return pictures;
}

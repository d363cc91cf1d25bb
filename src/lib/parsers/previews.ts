/** Embedded pictures: their size, their bytes, and those that tags hold. */
import type { ByteSource } from './io/byte-source.ts';
import type { Binary, ByteRange, Preview, Tag } from './model.ts';

/** Bytes taken out at once unless more are asked for: a length in a file is only a claim. */
export const mostExtracted = 256 * 1024 * 1024;

/**
 * The bytes of an embedded picture, as a file of its own.
 * @param source what it was found in
 * @param most bytes; a larger picture is not taken
 * @returns undefined where the file does not hold all of it
 * @throws what the source throws when it cannot be read
 */
export async function previewBytes(
	source: ByteSource,
	preview: Preview,
	most = mostExtracted
): Promise<Uint8Array | undefined> {
	const { bytes, range, head, mime } = preview;
	if (bytes || !range) return bytes;
	const own = await wholeRange(source, range, most);
	if (!own || !head) return own && mime === 'image/jpeg' ? mended(own) : own;
	const joined = new Uint8Array(head.length + own.length);
	joined.set(head);
	joined.set(own, head.length);
	return joined;
}

/** Bytes of a range, if the file has all of them and they are no more than that. */
export async function wholeRange(
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

const signatures: readonly { readonly mime: string; readonly head: readonly number[] }[] = [
	{ mime: 'image/jpeg', head: [0xff, 0xd8, 0xff] },
	{ mime: 'image/png', head: [0x89, 0x50, 0x4e, 0x47] },
	{ mime: 'image/gif', head: [0x47, 0x49, 0x46, 0x38] }
];

/** What kind of picture these bytes are, if any. */
function pictureMime(bytes: Uint8Array): string | undefined {
	const first = bytes[0];
	// Most bytes are no picture, which their first one tells.
	if (first !== 0xff && first !== 0x89 && first !== 0x47) return undefined;
	return signatures.find(({ head }) => head.every((byte, at) => bytes[at] === byte))?.mime;
}

/** Apart from the loop that asks, which would else make a scope for it at every step. */
const isAmong = (known: readonly Preview[], name: string, size: number): boolean =>
	known.some((one) => one.name === name && sizeOf(one) === size);

/** Pictures that tags hold in bytes of their own, e.g. in XMP, without those that are among the previews already. */
export function picturesAmong(tags: readonly Tag[], known: readonly Preview[]): Preview[] {
	const pictures: Preview[] = [];
	const count = tags.length;
	for (let index = 0; index < count; index++) {
		const tag = tags[index];
		// Asked of every tag of every file, and seldom more than this: whether there is such a field takes longer to find out.
		if (typeof tag?.raw !== 'object') continue;
		const { entry } = tag;
		const { bytes } = tag.raw as Partial<Binary>;
		if (bytes === undefined) continue;
		const mime = pictureMime(bytes);
		if (mime && !isAmong(known, entry.name, bytes.length)) pictures.push({ name: entry.name, mime, bytes });
	}
	return pictures;
}

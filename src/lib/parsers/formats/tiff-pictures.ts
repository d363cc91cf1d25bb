/**
 * Small uncompressed pictures in TIFF files (the thumbnails of NEF and DNG): what each would be as a file of its own. ExifTool
 * gives them as such, so their size is that of a TIFF.
 */
import { tiffHead } from '../blocks/tiff-picture.ts';
import type { ByteRange, RawValue, TagSink } from '../model.ts';
import { defineTable, named } from '../table.ts';
import { exifMain } from '../tags/exif.ts';

const pictures = defineTable('Composite', 'EXIF', 'IFD0', [
	{ id: 'Exif-ThumbnailTIFF', name: 'ThumbnailTIFF', binary: true },
	{ id: 'Exif-PreviewTIFF', name: 'PreviewTIFF', binary: true }
]);
const thumbnail = named(pictures, 'ThumbnailTIFF');
const preview = named(pictures, 'PreviewTIFF');

/** Wider ones are previews. */
const maxThumbnail = 256;
const reduced = 1;
const uncompressed = 1;

interface Picture {
	readonly group: string;
	readonly size: number;
	/** Of the pixels. */
	readonly range: ByteRange;
	readonly head: Uint8Array;
	/** The pixels lie in one piece. */
	readonly whole: boolean;
	readonly width: number;
	readonly height: number;
}

/**
 * Pushes the reduced pictures that a file's directories told of: the last one is the thumbnail, those before it are previews.
 * @param little the byte order of the file
 */
export function pushTiffPictures(found: TagSink, little: boolean): void {
	// Most files have none.
	if (!found.tags.some(({ entry, raw }) => raw === reduced && entry.id === 254 && entry.table === exifMain))
		return;
	const groups = new Map<string, Map<number | string, RawValue>>();
	for (const { entry, group1, raw } of found.tags) {
		if (entry.table !== exifMain) continue;
		let values = groups.get(group1);
		if (!values) groups.set(group1, (values = new Map()));
		if (!values.has(entry.id)) values.set(entry.id, raw);
	}
	const all = [...groups].flatMap(([group, values]) => pictureIn(group, values, little) ?? []);
	const last = all.at(-1);
	for (const { group, head, range, whole, width, height, size } of all) {
		const entry = range === last?.range && width <= maxThumbnail ? thumbnail : preview;
		found.tag(entry, { binary: size }, range, group, 'EXIF');
		if (whole) found.preview({ name: entry.name, mime: 'image/tiff', range, head, width, height });
	}
}

function pictureIn(
	group: string,
	values: ReadonlyMap<number | string, RawValue>,
	little: boolean
): Picture | undefined {
	if (values.get(254) !== reduced || values.get(259) !== uncompressed) return undefined;
	const [width, height, photometric] = [256, 257, 262].map((id) => values.get(id));
	if (typeof width !== 'number' || typeof height !== 'number' || photometric === undefined) return undefined;
	const [offsets, counts] = [numbersOf(values.get(273)), numbersOf(values.get(279))];
	const size = counts.reduce((sum, count) => sum + count, 0);
	// Less than a byte for a pixel: it is not all there.
	if (offsets.length === 0 || counts.length === 0 || !(size >= width * height)) return undefined;
	const bits = numbersOf(values.get(258));
	const [at = 0] = offsets;
	const head = tiffHead({
		little,
		width,
		height,
		bits: bits.length > 0 ? bits : [8],
		photometric: Number(photometric),
		orientation: numbersOf(values.get(274))[0] ?? 1,
		planar: numbersOf(values.get(284))[0] ?? 1,
		size
	});
	const whole = offsets.every(
		(offset, index) => offset === (index === 0 ? at : endOf(index - 1, offsets, counts))
	);
	return { group, head, whole, width, height, range: [at, size], size: head.length + size };
}

const endOf = (index: number, offsets: readonly number[], counts: readonly number[]): number =>
	(offsets[index] ?? NaN) + (counts[index] ?? NaN);

function numbersOf(value: RawValue | undefined): readonly number[] {
	const list: readonly RawValue[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
	return list.map((one) => (typeof one === 'number' ? one : NaN));
}

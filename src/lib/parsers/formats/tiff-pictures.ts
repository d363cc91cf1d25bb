/**
 * Small uncompressed pictures in TIFF files (the thumbnails of NEF and DNG): what each would be as a file of its own. ExifTool
 * gives them as such, so their size is that of a TIFF with a directory of fifteen entries.
 */
import type { RawValue, TagSink } from '../model.ts';
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

/** Header, directory and two fractions. */
const headSize = 8 + 2 + 15 * 12 + 4 + 16;

interface Picture {
	readonly group: string;
	readonly width: number;
	readonly size: number;
	readonly at: number;
}

/** Pushes the reduced pictures that a file's directories told of: the last one is the thumbnail, those before it are previews. */
export function pushTiffPictures(found: TagSink): void {
	const groups = new Map<string, Map<number | string, RawValue>>();
	for (const { entry, group1, raw } of found.tags) {
		if (entry.table !== exifMain) continue;
		let values = groups.get(group1);
		if (!values) groups.set(group1, (values = new Map()));
		if (!values.has(entry.id)) values.set(entry.id, raw);
	}
	const all: Picture[] = [];
	for (const [group, values] of groups) {
		if (values.get(254) !== reduced || values.get(259) !== uncompressed) continue;
		const [width, height, offsets, counts] = [256, 257, 273, 279].map((id) => values.get(id));
		if (typeof width !== 'number' || typeof height !== 'number') continue;
		if (offsets === undefined || counts === undefined || !values.has(262)) continue;
		const size = (Array.isArray(counts) ? (counts as RawValue[]) : [counts]).reduce<number>(
			(sum, count) => sum + (typeof count === 'number' ? count : NaN),
			0
		);
		// Less than a byte for a pixel: it is not all there.
		if (!(size >= width * height)) continue;
		const bits = values.get(258);
		const samples = Array.isArray(bits) ? bits.length : 1;
		const [first] = Array.isArray(offsets) ? (offsets as RawValue[]) : [offsets];
		const at = typeof first === 'number' ? first : 0;
		all.push({ group, width, at, size: headSize + (samples > 1 ? samples * 2 : 0) + size });
	}
	const last = all.at(-1);
	for (const picture of all) {
		const entry = picture === last && picture.width <= maxThumbnail ? thumbnail : preview;
		found.tag(entry, { binary: picture.size }, [picture.at, picture.size], picture.group, 'EXIF');
	}
}

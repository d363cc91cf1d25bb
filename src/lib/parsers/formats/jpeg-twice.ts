/** JPEGs that have EXIF or XMP twice: programs put their own before or behind what was there. Loaded when a file is such. */
import type { Tag, TagSink } from '../model.ts';

/**
 * Of what several segments of EXIF or XMP tell the last counts and goes first, as ExifTool has it; of a thumbnail's tags the first.
 * @param exif where segments of EXIF begin in the file; @param xmp and those of XMP
 */
export function laterCounts(found: TagSink, exif: readonly number[], xmp: readonly number[]): void {
	// The sink's own list: only their order changes.
	const tags = found.tags as Tag[];
	const counting = new Map<string, { readonly index: number; readonly segment: number }>();
	for (const [index, tag] of tags.entries()) {
		const { group0, group1, entry, range } = tag;
		const isExif = group0 === 'EXIF' || group0 === 'MakerNotes' || entry.name === 'ExifByteOrder';
		const starts = group0 === 'XMP' ? xmp : isExif && group1 !== 'IFD1' ? exif : [];
		if (starts.length < 2) continue;
		const segment = starts.filter((start) => start <= range[0]).length;
		const key = `${group1} ${entry.table.name} ${entry.id}`;
		const before = counting.get(key);
		const earlier = before && tags[before.index];
		if (!before) counting.set(key, { index, segment });
		else if (earlier && before.segment < segment) {
			[tags[before.index], tags[index]] = [tag, earlier];
			counting.set(key, { index: before.index, segment });
		}
	}
}

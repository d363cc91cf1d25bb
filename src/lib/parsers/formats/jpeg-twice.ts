/** JPEGs that have a segment twice: programs that put EXIF or JFIF of their own before what was there. Loaded when a file is such. */
import type { ByteRange, Tag, TagSink } from '../model.ts';

/** Something that files have once, and some twice. */
export interface Told {
	readonly kind: string;
	readonly range: ByteRange;
}

/** Of what several such segments tell the last counts and goes first, as ExifTool has it; of a thumbnail's tags the first. */
export function laterCounts(found: TagSink, told: readonly Told[]): void {
	// The sink's own list: only their order changes.
	const tags = found.tags as Tag[];
	const counting = new Map<string, { readonly index: number; readonly segment: number }>();
	for (const [index, tag] of tags.entries()) {
		const { group1, entry, range } = tag;
		const segment = told.findIndex(({ range: [at, size] }) => range[0] >= at && range[0] < at + size);
		if (segment < 0 || group1 === 'IFD1') continue;
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

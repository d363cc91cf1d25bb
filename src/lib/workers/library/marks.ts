// What was decided about items, a byte each: enough to count and filter thousands of pictures before any row of them is there.
import { goneMark, markOf } from '#lib/library/cull.ts';
import type { Columns } from '#lib/search/columns.ts';

/** Marks (library/cull.ts) by item in the order given. */
export function marksOf(columns: Columns, ids: Uint32Array): Uint8Array {
	const [rating, flag, label] = [columns.number('rating'), columns.text('flag'), columns.text('label')];
	return Uint8Array.from(ids, (id) => {
		const row = columns.rowOf(id);
		if (row === undefined) return goneMark;
		const stars = rating.at(row);
		const [flagged] = flag.textsAt(row);
		const [labelled] = label.textsAt(row);
		return markOf({
			...(Number.isNaN(stars) ? {} : { rating: stars }),
			...(flagged === 'pick' || flagged === 'reject' ? { flag: flagged } : {}),
			...(labelled === undefined ? {} : { label: labelled })
		});
	});
}

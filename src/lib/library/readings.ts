/** Readings of files that are long past, folded: of each file and sidecar what it said before the first and after the last. */
import type { Edit, ReadChange } from './edit.ts';

/**
 * Several readings as one, with the id of the last: at its moment and at that before the first all is as it was.
 * @param edits oldest first, all of origin `file`
 * @returns undefined where in the end nothing differs
 */
export function foldedReadings(edits: readonly Edit[]): Edit | undefined {
	const last = edits.at(-1);
	if (!last) return undefined;
	const changes = new Map<string, ReadChange>();
	for (const edit of edits) {
		for (const change of edit.changes) {
			if (change.kind !== 'read') continue;
			const key = `${change.of} ${change.item}`;
			const first = changes.get(key);
			const { before, ...rest } = change;
			const earliest = first ? first.before : before;
			changes.set(key, { ...rest, ...(earliest ? { before: earliest } : {}) });
		}
	}
	const left = [...changes.values()].filter(
		({ before, after }) => JSON.stringify(before) !== JSON.stringify(after)
	);
	return left.length > 0 ? { ...last, changes: left } : undefined;
}

/** Notes in whose directories a name comes several times: the last counts, and is shown first. */
import { sinkWith } from '../blocks/nested.ts';
import type { Entry, TagSink } from '../model.ts';
import type { Note } from './note.ts';

type Pushed = Parameters<TagSink['tag']>;

/**
 * Reads a note, or a part of it, and gives of tags of one name and group the last first. Damage gives what was found before.
 * @param minor rows that count only where no other has their name
 */
export function withLastFirst(
	note: Note,
	read: (note: Note) => void,
	minor: ReadonlySet<Entry> = new Set()
): void {
	const { found } = note;
	const pushed: Pushed[] = [];
	const sink = sinkWith(found, {
		tag: (...tag: Pushed) => {
			found.budget.item();
			pushed.push(tag);
		}
	});
	try {
		read({ ...note, found: sink });
	} finally {
		for (const tag of lastFirst(pushed, minor)) found.tag(...tag);
	}
}

const keyOf = ([entry, , , group1]: Pushed): string =>
	`${group1 ?? entry.group1 ?? entry.table.group1}:${entry.name}`;

/** In the order pushed, but that where the first of a name stands the last stands. */
function lastFirst(pushed: readonly Pushed[], minor: ReadonlySet<Entry>): readonly Pushed[] {
	const last = new Map<string, Pushed>();
	for (const tag of pushed) {
		const key = keyOf(tag);
		if (!(minor.has(tag[0]) && last.has(key))) last.set(key, tag);
	}
	if (last.size === pushed.length) return pushed;
	const seen = new Set<string>();
	const sorted: Pushed[] = [];
	const others: Pushed[] = [];
	for (const tag of pushed) {
		const key = keyOf(tag);
		const first = !seen.has(key);
		seen.add(key);
		const winner = last.get(key);
		if (first && winner) sorted.push(winner);
		if (tag !== winner) others.push(tag);
	}
	return [...sorted, ...others];
}

/** Notes that say many things several times, in a directory and in blocks: the last counts, and is handed on before the others of its name. */
import { sinkWith } from '../blocks/nested.ts';
import type { ByteRange, Entry, RawValue, TagSink } from '../model.ts';
import type { Note } from './note.ts';

interface Kept {
	readonly entry: Entry;
	readonly raw: RawValue;
	readonly range: ByteRange;
	readonly group1: string;
	readonly group0: string | undefined;
}

type Replaces = (known: Entry, later: Entry) => boolean;

/** Rows of full strength take the place of all others of their name, weaker ones that of what is weaker still. */
export const strong = 2;

/** @param strengthOf a row's, `strong` at most */
export const byStrength =
	(strengthOf: (entry: Entry) => number): Replaces =>
	(known, later) => {
		const own = strengthOf(later);
		return own === strong || own > strengthOf(known);
	};

/**
 * Reads a note, or a part of it, and gives of tags of one name and group the one that counts first. Damage gives what was found
 * before.
 * @param replaces whether a later row of a name counts in place of the one that did
 */
export function withLastFirst(note: Note, read: (note: Note) => void, replaces?: Replaces): void {
	const { sink, handOn } = lastFirst(note.found, replaces);
	try {
		read({ ...note, found: sink });
	} finally {
		handOn();
	}
}

/** A sink that keeps tags until they are handed on, of one name and group the one that counts first. */
export function lastFirst(
	found: TagSink,
	replaces: Replaces = () => true
): { sink: TagSink; handOn: () => void } {
	const kept: Kept[] = [];
	let isDone = false;
	const sink = sinkWith(found, {
		tag(entry, raw, range, group1, group0) {
			// A part that was put off until its reader is there.
			if (isDone) {
				found.tag(entry, raw, range, group1, group0);
				return;
			}
			found.budget.item();
			kept.push({ entry, raw, range, group1: group1 ?? entry.group1 ?? entry.table.group1, group0 });
		},
		find: (name, group1) =>
			found.find(name, group1) ??
			kept.find(({ entry, group1: own }) => entry.name === name && (group1 === undefined || own === group1))
				?.raw
	});
	return {
		sink,
		handOn: () => {
			isDone = true;
			for (const { entry, raw, range, group1, group0 } of inOrder(kept.splice(0), replaces))
				found.tag(entry, raw, range, group1, group0);
		}
	};
}

/** Those that count where the first of their name stood; the others of the name behind them. */
function inOrder(kept: readonly Kept[], replaces: Replaces): Iterable<Kept> {
	const winners = new Map<string, Map<string, Kept>>();
	let twice = false;
	for (const one of kept) {
		const { entry, group1 } = one;
		let ofGroup = winners.get(group1);
		if (!ofGroup) winners.set(group1, (ofGroup = new Map()));
		const known = ofGroup.get(entry.name);
		twice ||= known !== undefined;
		if (!known || replaces(known.entry, entry)) ofGroup.set(entry.name, one);
	}
	if (!twice) return kept;
	const ordered = new Set<Kept>();
	for (const one of kept) {
		ordered.add(winners.get(one.group1)?.get(one.entry.name) ?? one);
		ordered.add(one);
	}
	return ordered;
}

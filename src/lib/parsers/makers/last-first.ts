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

/** Something put off until its reader is there: its tags go where it stands. */
interface PutOff {
	readonly putOff: () => void;
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
	const kept: (Kept | PutOff)[] = [];
	/** Whether something was put off: what comes after it is, too. */
	let waits = false;
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
			kept
				.filter(isTag)
				.find(({ entry, group1: own }) => entry.name === name && (group1 === undefined || own === group1))
				?.raw,
		later(what, part, read) {
			const putOff = () => {
				found.later(what, part, read);
			};
			waits ||= part.loaded === undefined;
			// The tags before it are handed on first: only then is its place known.
			if (waits && !isDone) kept.push({ putOff });
			else putOff();
		}
	});
	return {
		sink,
		handOn: () => {
			isDone = true;
			for (const one of inOrder(kept.splice(0), replaces)) {
				if (isTag(one)) found.tag(one.entry, one.raw, one.range, one.group1, one.group0);
				else one.putOff();
			}
		}
	};
}

const isTag = (one: Kept | PutOff): one is Kept => 'entry' in one;

/** Those that count where the first of their name stood; the others of the name behind them. */
function inOrder(kept: readonly (Kept | PutOff)[], replaces: Replaces): Iterable<Kept | PutOff> {
	const winners = new Map<string, Map<string, Kept>>();
	let twice = false;
	for (const one of kept) {
		if (!isTag(one)) continue;
		const { entry, group1 } = one;
		let ofGroup = winners.get(group1);
		if (!ofGroup) winners.set(group1, (ofGroup = new Map()));
		const known = ofGroup.get(entry.name);
		twice ||= known !== undefined;
		if (!known || replaces(known.entry, entry)) ofGroup.set(entry.name, one);
	}
	if (!twice) return kept;
	const ordered = new Set<Kept | PutOff>();
	for (const one of kept) {
		if (isTag(one)) ordered.add(winners.get(one.group1)?.get(one.entry.name) ?? one);
		ordered.add(one);
	}
	return ordered;
}

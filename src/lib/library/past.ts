/**
 * What had been said at a moment: the edits before it, one after the other. A moment is a text between the ids of edits:
 * those that sort before it count. Pure.
 */
import type { Curation, FileSays } from './curation.ts';
import {
	firstIdAt,
	withChange,
	type Change,
	type Edit,
	type EditId,
	type EntityChange,
	type ReadChange
} from './edit.ts';
import { withEntityChange, type EntityState, type KeptEntity } from './entity.ts';
import type { Fingerprint } from './item.ts';

/** Sorts among ids of edits: those below it had been made. */
export type MomentId = string;

/** The end of a millisecond since 1970: all that was said in it counts. */
export function momentAt(time: number): MomentId {
	return firstIdAt(time + 1);
}

/** Just before an edit. */
export function momentBefore(id: EditId): MomentId {
	return id;
}

/** Just after an edit. */
export function momentAfter(id: EditId): MomentId {
	// Later than every letter, digit and stroke of ids.
	return `${id}~`;
}

/** What people said of an item; what files say is not in it. */
export type SaidOf = Pick<Curation, 'said' | 'elements'>;

/** What people had said, by the contents they said it of. */
export type SaidState = Map<Fingerprint, SaidOf>;

/** Adds what an edit says to what was said before it. @param wanted only of these contents */
export function replay(
	state: SaidState,
	edit: Pick<Edit, 'id' | 'origin'> & { readonly changes: readonly Change[] },
	wanted?: ReadonlyMap<Fingerprint, unknown>
): void {
	if (edit.origin === 'file') return;
	for (const change of edit.changes) {
		if (change.kind === 'entity' || change.kind === 'read') continue;
		if (wanted && !wanted.has(change.item)) continue;
		state.set(change.item, withChange(state.get(change.item) ?? {}, change, edit));
	}
}

/** Changes of entities, with the edit that made each, in the order of their ids. */
export type EntityLog = readonly { readonly at: EditId; readonly change: EntityChange }[];

/**
 * Entities as they were at a moment, those that were gone or not there yet left out.
 * @param now as they are kept now
 * @param log all changes of them that are known; of what is older than the log tells the first change since
 */
export function entitiesAt(now: EntityState, log: EntityLog, moment: MomentId): EntityState {
	const then = new Map<string, KeptEntity>();
	const told = new Set<string>();
	for (const { at, change } of log) {
		const { entity } = change;
		if (at < moment) {
			const kept = withEntityChange(then.get(entity), change, at);
			if (kept) then.set(entity, kept);
		} else if (!told.has(entity) && !then.has(entity) && change.before) {
			then.set(entity, { ...change.before, doc: change.doc, at: change.was ?? '' } as KeptEntity);
		}
		if (at >= moment) told.add(entity);
	}
	for (const kept of now.values()) if (kept.at < moment) then.set(kept.id, kept);
	return new Map([...then].filter(([, kept]) => !kept.gone));
}

/**
 * An item's curation at a moment.
 * @param now what is said of it now
 * @param said what people had said
 * @param reads readings of it since the moment: what file and sidecar said before the first of them
 */
export function curationAt(
	now: Curation,
	said: SaidOf | undefined,
	moment: MomentId,
	reads: readonly ReadChange[] = []
): Curation {
	const file = sayingAt(now.file, 'file', moment, reads);
	const sidecar = sayingAt(now.sidecar, 'sidecar', moment, reads);
	return {
		...(file ? { file } : {}),
		...(sidecar ? { sidecar } : {}),
		...(said?.said ? { said: said.said } : {}),
		...(said?.elements ? { elements: said.elements } : {})
	};
}

function sayingAt(
	now: FileSays | undefined,
	of: ReadChange['of'],
	moment: MomentId,
	reads: readonly ReadChange[]
): FileSays | undefined {
	if (now && now.at < moment) return now;
	const first = reads.find((read) => read.of === of);
	// A first reading that nothing was kept of before: what the file says now is all that is known.
	if (!first || (of === 'file' && first.before === undefined)) return now;
	const { before, path } = first;
	return before && { at: '', values: before, ...(path === undefined ? {} : { path }) };
}

/** Whether anything was said of an item, or read of its file, at or after a moment. */
export function saidSince({ file, sidecar, said, elements }: Curation, moment: MomentId): boolean {
	const late = (registers: readonly { readonly at: EditId }[] = []) =>
		registers.some(({ at }) => at >= moment);
	return (
		(file !== undefined && file.at >= moment) ||
		(sidecar !== undefined && sidecar.at >= moment) ||
		Object.values(said ?? {}).some(late) ||
		Object.values(elements ?? {}).some((all) => all.some((one) => late(one.registers)))
	);
}

/**
 * When two devices have said something of one thing without hearing each other. Each change names what its author had heard
 * of it: `was`, or `over` where that is not all. What counts is the latest (edit.ts); what is listed is what nobody who said
 * something since had heard, and says something else.
 */
import { canonical } from './canonical.ts';
import { keyOf, type Curation } from './curation.ts';
import { deviceOf, type Change, type Edit, type EditId } from './edit.ts';
import type { EntityState, KeptEntity } from './entity.ts';
import type { Fingerprint } from './item.ts';

/** What one device said last of a thing. */
export interface Spoken {
	readonly at: EditId;
	/** As its change has it. */
	readonly value?: unknown;
}

/** What the author of a change had heard of the thing. */
export type Hearing = Pick<Extract<Change, { kind: 'set' }>, 'was' | 'over'>;

/** Whether the author of `at`, who had heard this, had heard `other` or what its device said later. */
export function hadHeard({ was, over }: Hearing, at: EditId, other: EditId): boolean {
	const device = deviceOf(other);
	// Nobody fails to hear oneself.
	if (device === deviceOf(at)) return other <= at;
	const heard = over ?? (was === undefined ? [] : [was]);
	return heard.some((one) => deviceOf(one) === device && one >= other);
}

/** Which one counts of what several devices said. */
export function winnerOf<S extends { readonly at: EditId }>(said: readonly S[]): S | undefined {
	let last: S | undefined;
	for (const one of said) if (!last || one.at > last.at) last = one;
	return last;
}

/**
 * Those that do not count, that nobody who said something since had heard, and that say something else than what counts.
 * @param heard whether the author of the first had heard the second
 */
export function losersOf<S extends Spoken>(
	said: readonly S[],
	heard: (one: S, other: S) => boolean
): readonly S[] {
	const counts = winnerOf(said);
	if (!counts || said.length < 2) return [];
	const value = canonical(counts.value);
	return said.filter(
		(one) =>
			one !== counts &&
			canonical(one.value) !== value &&
			!said.some((other) => other !== one && heard(other, one))
	);
}

/** When each device spoke last of an entity. */
export function timesOf(kept: Pick<KeptEntity, 'at' | 'others'> | undefined): readonly EditId[] {
	return kept ? [kept.at, ...(kept.others ?? [])].filter((at) => at !== '') : [];
}

/** An edit made here, its changes saying what was heard of each thing where `was` does not. */
export function withHearing(
	edit: Edit,
	curationOf: (print: Fingerprint) => Curation | undefined,
	entities: EntityState
): Edit {
	const overs = edit.changes.map((change) => overOf(edit.id, change, curationOf, entities));
	if (overs.every((over) => over === undefined)) return edit;
	const changes = edit.changes.map((change, index) => {
		const over = overs[index];
		return over ? { ...change, over } : change;
	});
	return { ...edit, changes };
}

function overOf(
	id: EditId,
	change: Change,
	curationOf: (print: Fingerprint) => Curation | undefined,
	entities: EntityState
): readonly EditId[] | undefined {
	if (change.kind === 'read') return undefined;
	const own = deviceOf(id);
	const others = timesSaid(change, curationOf, entities)
		.filter((at) => deviceOf(at) !== own)
		.sort();
	const { was } = change;
	const implied = was === undefined || deviceOf(was) === own ? [] : [was];
	return others.join() === implied.join() ? undefined : others;
}

function timesSaid(
	change: Exclude<Change, { kind: 'read' }>,
	curationOf: (print: Fingerprint) => Curation | undefined,
	entities: EntityState
): EditId[] {
	if (change.kind === 'entity') return [...timesOf(entities.get(change.entity))];
	const curation = curationOf(change.item);
	if (change.kind === 'set') return (curation?.said?.[change.field] ?? []).map(({ at }) => at);
	const key = keyOf(change.element);
	const says = curation?.elements?.[change.field]?.find((one) => one.key === key);
	return (says?.registers ?? []).map(({ at }) => at);
}

/** The log of edits as a person goes through it: a line for each edit, and what undo and redo would do next. Pure. */
import type { FieldName } from './curation.ts';
import { deviceOf, fieldOfChange, type Edit, type EditId, type Change } from './edit.ts';
import type { DocName } from './entity.ts';

/** An edit without its changes: a line of the history. */
export interface EditHead extends Omit<Edit, 'changes'> {
	/** How many items and changes it speaks of. */
	readonly items: number;
	readonly changes: number;
	/** Fields that it speaks of; none where it is readings of files. */
	readonly fields: readonly FieldName[];
	/** Documents of whose entities it speaks. */
	readonly docs: readonly DocName[];
}

/** The line of an edit. @param items of how many items its changes speak */
export function headOf({ changes, ...edit }: Edit, items: number): EditHead {
	return { ...edit, items, changes: changes.length, ...about(changes) };
}

/** Two lines of one edit, each of other parts of it, as one. */
export function joinedHead(one: EditHead, other: EditHead): EditHead {
	return {
		...one,
		items: one.items + other.items,
		changes: one.changes + other.changes,
		fields: union(one.fields, other.fields),
		docs: union(one.docs, other.docs)
	};
}

function about(changes: readonly Change[]): Pick<EditHead, 'fields' | 'docs'> {
	const fields = new Set<FieldName>();
	const docs = new Set<DocName>();
	for (const change of changes) {
		const field = fieldOfChange(change);
		if (field) fields.add(field);
		if (change.kind === 'entity') docs.add(change.doc);
	}
	return { fields: [...fields].sort(), docs: [...docs].sort() };
}

function union<T extends string>(one: readonly T[], other: readonly T[]): readonly T[] {
	return [...new Set([...one, ...other])].sort();
}

/** What undo or redo does at once: one edit, or all edits of one job. */
export interface HistoryStep {
	/** The edits to take back, latest first. */
	readonly edits: readonly EditId[];
	/** The edit that it is about, as the person knows it: of a redo the one that is done again. */
	readonly of: EditHead;
}

export interface NextSteps {
	readonly undo?: HistoryStep;
	readonly redo?: HistoryStep;
}

/** What the next steps are found by: the lines of the log. */
export interface Lines {
	/** Some of those before an edit (of all, where it is left out), latest first; none where that was all. */
	before(id?: EditId): Promise<readonly EditHead[]>;
	get(id: EditId): Promise<EditHead | undefined>;
	ofJob(job: string): Promise<readonly EditHead[]>;
	/** Edits that take this one back, whether or not they were taken back themselves. */
	undosOf(id: EditId): Promise<readonly EditHead[]>;
}

/**
 * What undo and redo would do now on a device, whichever of its tabs did it. Undo takes back the latest edit that is not
 * taken back yet; redo takes back the latest undo, until something new is done.
 */
export async function nextSteps(lines: Lines, device: string): Promise<NextSteps> {
	/** Of what is later than the line at hand: what it takes back. An undo is later than what it takes back. */
	const back = new Set<EditId>();
	let redo: HistoryStep | undefined;
	for (let page = await lines.before(); page.length > 0; page = await lines.before(page.at(-1)?.id)) {
		for (const head of page) {
			const counts = !back.has(head.id);
			if (head.undoes !== undefined && counts) back.add(head.undoes);
			if (head.origin === 'file' || deviceOf(head.id) !== device) continue;
			if (head.undoes === undefined) {
				// A new edit ends what could be redone; one that is taken back is what redo is for.
				if (!counts) continue;
				const edits = await together(lines, head);
				return { undo: { edits, of: head }, ...(redo ? { redo } : {}) };
			}
			if (redo || !counts) continue;
			const of = await lines.get(head.undoes);
			if (!of || of.undoes !== undefined) continue;
			redo = { edits: await together(lines, head), of };
		}
	}
	return redo ? { redo } : {};
}

/** A line that counts, with all others of its job that do, latest first: edits with edits, undos with undos. */
async function together(lines: Lines, head: EditHead): Promise<readonly EditId[]> {
	if (head.job === undefined) return [head.id];
	const alike = (await lines.ofJob(head.job)).filter(
		(other) => (other.undoes === undefined) === (head.undoes === undefined)
	);
	const standing = await Promise.all(alike.map((other) => isStanding(lines, other.id)));
	return alike
		.filter((_, index) => standing[index])
		.map(({ id }) => id)
		.sort((one, other) => (one < other ? 1 : -1));
}

/** Whether nothing takes an edit back that was not taken back itself. */
export async function isStanding(lines: Pick<Lines, 'undosOf'>, id: EditId): Promise<boolean> {
	for (const undo of await lines.undosOf(id)) if (await isStanding(lines, undo.id)) return false;
	return true;
}

/** Of all lines those whose edit was taken back, with the edit that did it last. */
export function takenBack(newestFirst: Iterable<EditHead>): ReadonlyMap<EditId, EditId> {
	const back = new Map<EditId, EditId>();
	for (const { id, undoes } of newestFirst)
		if (undoes !== undefined && !back.has(id) && !back.has(undoes)) back.set(undoes, id);
	return back;
}
